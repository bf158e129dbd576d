"""kill -9 at random moments while several people work on one concept: no answered change is missing or doubled, no
change is half there, and the history's chains verify."""

import dataclasses
import http.client
import json
import os
import pathlib
import random
import threading
import time
import uuid

import pytest
from harness import browsing, product, store

MOMENTS = int(os.environ.get("INSEK_KILL_MOMENTS", "50"))
TOWN, HOME = "14999010", "/werkstatt/tannenrode/insek-2036"
MEASURES = f"{HOME}/massnahmen"
SAMPLES = str(pathlib.Path(__file__).resolve().parents[2] / "Samples")


@dataclasses.dataclass
class Known:
    """What the server has answered about one measure, and what it was being asked when it died."""

    number: str
    titles: list[str]
    asked: str | None = None
    gone: bool = False
    asked_gone: bool | None = None


class Worker(threading.Thread):
    """Creates, edits, deletes and brings back measures of its own until the server dies."""

    def __init__(self, person: browsing.Person, seed: int):
        super().__init__(daemon=True)
        self.person, self.chance = person, random.Random(seed)
        self.known: list[Known] = []
        self.asked_new: list[str] = []
        self.trouble: str | None = None
        self.answers = 0

    def run(self) -> None:
        try:
            while True:
                self.step()
                self.answers += 1
        except (OSError, http.client.HTTPException):
            return  # the server is dead
        except Exception as error:  # noqa: BLE001 - told by the drill
            self.trouble = repr(error)

    def step(self) -> None:
        alive = [one for one in self.known if not one.gone]
        doing = self.chance.random()
        if not alive or doing < 0.45:
            self.create()
        elif doing < 0.8:
            self.edit(self.chance.choice(alive))
        else:
            self.delete_and_maybe_undo(self.chance.choice(alive))

    def create(self) -> None:
        title = f"Neu {uuid.uuid4()}"
        self.asked_new.append(title)
        answer = self.person.send(f"{MEASURES}/neu", "/neu", {"titel": title})
        assert answer.status == 303, f"neu: {answer.status}"
        self.asked_new.remove(title)
        number = answer.location.split("?")[0].rsplit("/", 1)[1]
        self.known.append(Known(number, [title]))

    def edit(self, one: Known) -> None:
        one.asked = f"Anders {uuid.uuid4()}"
        answer = self.person.send(
            f"{MEASURES}/{one.number}/bearbeiten", "/bearbeiten", {"titel": one.asked})
        assert answer.status == 303, f"bearbeiten: {answer.status}"
        one.titles.append(one.asked)
        one.asked = None

    def delete_and_maybe_undo(self, one: Known) -> None:
        one.asked_gone = True
        answer = self.person.send(f"{MEASURES}/{one.number}/loeschen", "/loeschen", {})
        assert answer.status == 303, f"loeschen: {answer.status}"
        one.gone, one.asked_gone = True, None
        if self.chance.random() < 0.5:
            form = self.person.get(answer.location).form("/zurueckholen")
            one.asked_gone = False
            answer = self.person.post(form.action, form.fields)
            assert answer.status == 303, f"zurueckholen: {answer.status}"
            one.gone, one.asked_gone = False, None


def stored(database) -> dict[str, list[str]]:
    """Titles that are there, by number; a number that is there twice would show."""
    found: dict[str, list[str]] = {}
    for code, title in store.query(
        database, "SELECT code, title FROM element WHERE kind = 'massnahme' AND deletion IS NULL"
    ):
        found.setdefault(code, []).append(title)
    return found


def history(database) -> list[tuple[str, str]]:
    """Action and new title of each entry about a measure."""
    rows = store.query(
        database, "SELECT action, payload FROM audit_entry WHERE action LIKE 'massnahme.%' ORDER BY chain, number")
    return [(action, (json.loads(payload).get("after") or {}).get("titel", "")) for action, payload in rows]


def check(database, workers: list[Worker], before: dict[str, list[str]]) -> int:
    now, entries = stored(database), history(database)
    counted: dict[tuple[str, str], int] = {}
    for entry in entries:
        counted[entry] = counted.get(entry, 0) + 1
    assert all(len(titles) == 1 for titles in now.values()), "a number is there twice"
    mine: set[str] = set()
    changes = 0
    for worker in workers:
        assert worker.trouble is None, worker.trouble
        for one in worker.known:
            mine.add(one.number)
            changes += len(one.titles)
            expected = {one.titles[-1]} | ({one.asked} if one.asked else set())
            there = now.get(one.number)
            if one.asked_gone is None:
                assert (there is None) == one.gone, f"{one.number}: answered gone={one.gone}, found {there}"
            if there:
                assert there[0] in expected, f"{one.number}: {there} instead of {expected}"
            assert counted[("massnahme.angelegt", one.titles[0])] == 1
            for title in one.titles[1:]:
                assert counted[("massnahme.geaendert", title)] == 1
            if one.asked:
                # In the history exactly when it is in the store.
                assert counted.get(("massnahme.geaendert", one.asked), 0) == (there == [one.asked])
        titles = [titles[0] for titles in now.values()]
        for title in worker.asked_new:
            assert titles.count(title) == counted.get(("massnahme.angelegt", title), 0) <= 1
    for number, titles in before.items():
        if number not in mine:
            assert now.get(number) == titles, f"{number} of an earlier round has changed"
    return changes


def drill(database, folder) -> None:
    assert product.run("import", "--folder", SAMPLES, "--database", str(database)).code == 0
    opened = product.run("concept", "open", TOWN, "--title", "INSEK 2036", "--database", str(database))
    assert opened.code == 0, opened.error
    with product.Server(database, folder, "--log", "none") as server:
        cookies = browsing.invited(server, database, "bearbeitung", municipality=TOWN).cookies
    chance, changes, moments = random.Random(20361121), 0, []
    for moment in range(MOMENTS):
        before = stored(database)
        server = product.Server(database, folder, "--log", "none")
        workers = [Worker(browsing.Person(server, cookies), moment * 10 + number) for number in range(4)]
        for worker in workers:
            worker.start()
        wait = chance.uniform(0.05, 0.6)
        time.sleep(wait)
        server.kill()
        for worker in workers:
            worker.join(20)
            assert not worker.is_alive()
        changes += check(database, workers, before)
        moments.append(wait)
        if moment % 10 == 9:
            verified = product.run("audit", "verify", "--database", str(database))
            assert verified.code == 0, verified.out + verified.error
    assert changes > MOMENTS, "the drill hardly did anything"


def test_on_sqlite(folder):
    database = folder / "store.sqlite"
    drill(database, folder)
    assert store.query(database, "PRAGMA integrity_check") == [("ok",)]


def test_on_postgres(cluster, folder):
    drill(cluster.create("killedwork"), folder)
