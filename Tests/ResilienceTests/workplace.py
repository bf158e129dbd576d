"""A concept with measures, people who work on it, and the jobs they start."""

import pathlib
import re
import time

from harness import browsing, places, product, store

TOWN = "14999010"
HOME = "/werkstatt/tannenrode/insek-2036"
SHEETS = f"{HOME}/massnahmen/steckbriefe"


def fill(database, measures: int) -> None:
    """Register, concept and so many measures, as an import would leave them."""
    for file in sorted(places.samples().glob("GV100AD*.txt")):
        done = product.run("import", str(file), "--database", str(database))
        assert done.code == 0, done.error
    done = product.run("concept", "open", TOWN, "--title", "INSEK 2036", "--database", str(database))
    assert done.code == 0, done.error
    concept = store.query(database, "SELECT id FROM concept")[0][0]
    for first in range(1, measures + 1, 500):
        numbers = range(first, min(first + 500, measures + 1))
        element = ", ".join(
            f"('{concept}', '{key(number)}', 'massnahme', 'M-{number:02}', 'Maßnahme {number}', "
            f"'Wir sanieren {number} Fenster der Grundschule.', {number}, 1, 1, 0, 0)"
            for number in numbers)
        store.execute(database, f"""
            INSERT INTO element (concept_id, id, kind, code, title, text, position, revision,
                content_version, created, changed) VALUES {element}""")
        measure = ", ".join(
            f"('{concept}', '{key(number)}', {number}, 'Ziel', 'Ort', 'Bauamt', '', '', '{STATUS}', '{WITHOUT}', '')"
            for number in numbers)
        store.execute(database, f"""
            INSERT INTO measure (concept_id, element_id, number, goal, place, responsible, deputy, participants, status,
                without_funding, running_costs_note) VALUES {measure}""")
    store.execute(database, "UPDATE concept SET change_number = change_number + 1")


STATUS, WITHOUT = "idee", "offen"


def key(number: int) -> str:
    return f"01930000-0000-7000-8000-{number:012}"


def lead(server, database, email: str = "p.scholz@tannenrode.example") -> browsing.Person:
    return browsing.invited(server, database, "leitung", municipality=TOWN, email=email)


def start_sheets(person: browsing.Person) -> str:
    """Presses "Alle Steckbriefe als PDF"; the job's id."""
    token = person.get(HOME).form("/abmelden").fields
    answer = person.post(SHEETS, [(name, value) for name, value in token if name == "_csrf"])
    assert answer.status == 303, f"{answer.status}: {answer.text[-500:]}"
    found = re.fullmatch(r"/auftrag/([0-9a-f-]{36})", answer.location)
    assert found, answer.location
    return found[1]


def job(database, identity: str) -> dict:
    columns = ("state", "attempt", "fence", "progress_done", "progress_of", "message")
    rows = store.query(database, f"SELECT {', '.join(columns)} FROM job WHERE id = '{identity}'")
    assert len(rows) == 1, rows
    row = dict(zip(columns, rows[0]))
    return {name: int(value) if name in columns[1:5] else value for name, value in row.items()}


def wait_for(what, seconds: float = 60, pause: float = 0.02):
    """Asks again until there is an answer that counts."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := what():
            return answer
        time.sleep(pause)
    raise AssertionError("it did not happen in time")


def wait_for_state(database, identity: str, *states: str, seconds: float = 90) -> dict:
    def look():
        row = job(database, identity)
        return row if row["state"] in states else None
    return wait_for(look, seconds)


def let_leases_run_out(database) -> None:
    """A minute without a sign of life, without waiting for it."""
    store.execute(database, "UPDATE job SET due = 0 WHERE state = 'running'")


def results(database, identity: str) -> dict[str, int]:
    rows = store.query(
        database, f"SELECT state, count(*) FROM stored_file WHERE owner = 'auftrag {identity}' GROUP BY state")
    return {state: int(count) for state, count in rows}


def smtp_server() -> pathlib.Path:
    return places.ROOT / "Tests/Fixtures/Mail/smtp_server.py"
