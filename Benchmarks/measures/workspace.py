"""Overview, list and sheet of a concept with 2,000 measures and 20,000 links."""

import json
import pathlib
import re
import statistics
import time
import uuid

from harness import browsing, places, product, store
from harness.report import Section, milliseconds

TOWN = "14999010"
HOME = "/werkstatt/tannenrode/insek-2036"
MEASURES, LINKS = 2_000, 20_000


def prepare(database, folder: pathlib.Path) -> None:
    done = product.run("import", "--folder", str(places.ROOT / "Samples"), "--database", str(database))
    assert done.code == 0, done.error
    done = product.run("concept", "open", TOWN, "--title", "INSEK 2036", "--database", str(database))
    assert done.code == 0, done.error
    rows = ["nummer;titel;beschreibung;ziel;ort;ortsteile;kosten_von;kosten_bis;jahr_von;jahr_bis;stand"]
    for number in range(1, MEASURES + 1):
        rows.append(
            f"M-{number:02d};Maßnahme {number} am Marktplatz;Das Gebäude Nummer {number} wird saniert und neu genutzt.;"
            f"Ortskern mit Diensten füllen;Markt {number};Kernstadt;{number * 100};{number * 150};2028;2030;entwurf")
    path = folder / "massnahmen.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    done = product.run(
        "measure", "import", HOME.removeprefix("/werkstatt/"), str(path), "--database", str(database))
    assert done.code == 0, done.error
    concept = store.query(database, "SELECT id FROM concept")[0][0]
    ids = [row[0] for row in store.query(database, "SELECT id FROM element WHERE kind = 'massnahme' ORDER BY id")]
    assert len(ids) == MEASURES
    values = []
    for number in range(LINKS):
        source, target = ids[number % MEASURES], ids[(number * 7 + number // MEASURES + 1) % MEASURES]
        if source == target:
            continue
        key = uuid.UUID(int=(0x019300000000 << 80) | (0x7 << 76) | (0x8 << 60) | number)
        values.append(
            f"('{concept}', '{key}', 'gehoert_zu', 'element', '{source}', '{source}', 'element', '{target}', '{target}', 1, 0)")
    columns = ("concept_id, id, relation, source_kind, source_key, source_element, target_kind, target_key, "
               "target_element, seen, created")
    for begin in range(0, len(values), 200):
        store.execute(
            database, f"INSERT INTO link ({columns}) VALUES {', '.join(values[begin:begin + 200])} ON CONFLICT DO NOTHING")


def measure(database, folder, name: str, rounds: int = 40) -> Section:
    section = Section(
        f"A concept of {MEASURES:,} measures and {LINKS:,} links on {name}",
        "Overview, list, searched list and sheet as a signed-in editor gets them; handler time and queries from our access "
        "log. Cold is the first sheet after a change, which builds the snapshot anew. The overview has steps planned and "
        "questions answered, and shows what others did.",
    )
    with product.Server(database, folder) as server:
        person = browsing.invited(server, database, "bearbeitung", municipality=TOWN)
        begin_work(server, database)
        pages = {
            "Overview": HOME, "List": f"{HOME}/massnahmen",
            "List, searched and sorted": f"{HOME}/massnahmen?suche=gebaeude&sortierung=kosten",
            "Sheet": f"{HOME}/massnahmen/M-1000",
        }
        for page in pages.values():
            answer = person.get(page)
            assert answer.status == 200, f"{page}: {answer.status}"
        for what, page in pages.items():
            for _ in range(rounds):
                person.get(page)
            records = last(server, rounds)
            middle = statistics.median(record["handlerMicroseconds"] / 1000 for record in records)
            queries = max(record["queries"] for record in records)
            section.add(f"{what}, warm", f"{milliseconds(middle)}, {queries} queries", "5 ms, 5 queries", middle <= 5 and queries <= 5)
        warm = statistics.median(record["handlerMicroseconds"] / 1000 for record in last(server, rounds))
        cold = []
        for number in range(10):
            answer = person.send(f"{pages['Sheet']}/bearbeiten", "/bearbeiten", {"titel": f"Anders {number}"})
            assert answer.status == 303, answer.status
            person.get(pages["Sheet"])
            cold.append(last(server, 1)[0]["handlerMicroseconds"] / 1000)
        added = statistics.median(cold) - warm
        section.add("Sheet, cold adds", milliseconds(added), "60 ms", added <= 60)
    return section


def begin_work(server, database) -> None:
    """What somebody else has said of the concept, so that the overview is not that of a fresh one."""
    lead = browsing.invited(
        server, database, "leitung", municipality=TOWN, name="Andrea Weber", email="a.weber@tannenrode.example")
    answers = [lead.send(f"{HOME}/vorlagen", "/vorlagen", {"ansprechperson": "Andrea Weber, Telefon 0000 4711"})]
    for step in ("bestand", "auftakt"):
        page = f"{HOME}/fahrplan/{step}"
        answers.append(lead.send(page, f"/fahrplan/{step}", {"personentage": "12", "geleistet": "3"}))
    page = f"{HOME}/schnellcheck/wohnen"
    form = lead.get(page).form("/schnellcheck/wohnen")
    asked = re.findall(r'<input(?=[^>]* type="radio")[^>]* name="([^"]+)"', lead.get(page).text)
    answers.append(lead.post(form.action, [*form.fields, *((name, "ja") for name in dict.fromkeys(asked))]))
    assert [answer.status for answer in answers] == [303] * len(answers), [answer.text[:300] for answer in answers]


def last(server, count: int) -> list[dict]:
    """The newest records of the access log, which come just after the answers."""
    time.sleep(0.3)
    return [record for record in server.log() if record.get("status") == 200][-count:]
