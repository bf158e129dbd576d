"""Each broken file is refused with a German sentence that names the place, and leaves the store as it was."""

import copy

import pytest
from harness import district, product
from state import assert_german, everything, import_json, published

REGISTER = district.register(shift=1)  # other figures than the store's, so that it would be a new release
CENSUS = district.census(REGISTER)
BOUNDARIES = district.boundaries(REGISTER)


def lines(text: str) -> list[str]:
    return text.splitlines()


def joined(parts: list[str]) -> bytes:
    return ("\n".join(parts) + "\n").encode()


def without_column(text: str, name: str) -> bytes:
    rows = [row.split(";") for row in text.removeprefix("\ufeff").splitlines()]
    place = rows[0].index(name)
    return joined([";".join(row[:place] + row[place + 1 :]) for row in rows])


def with_umlauts_in(text: str, encoding: str) -> bytes:
    """The same width, with letters that tell the encodings apart."""
    return text.replace("Ahorn", "Ähorñ" if encoding == "latin-1" else "Ähörn").encode(encoding)


def changed(change) -> bytes:
    collection = copy.deepcopy(BOUNDARIES)
    change(collection["features"])
    return district.geojson(collection).encode()


def without_keys(features: list[dict]) -> None:
    for name in ("AGS", "ARS"):
        del features[1]["properties"][name]


ROWS = lines(REGISTER)
FIRST_60 = next(index for index, row in enumerate(ROWS) if row.startswith("60"))

REFUSED = {
    # name: (file, what the report must say, line it must name)
    "register-wrong-encoding": (with_umlauts_in(REGISTER, "latin-1"), "UTF-8", 2),
    "register-dos-encoding": (with_umlauts_in(REGISTER, "cp437"), "UTF-8", 2),
    "register-doubly-encoded": (
        REGISTER.replace("Ahorn", "Ähre").encode().decode("latin-1").encode(), "doppelt kodiert", 2),
    "register-truncated-line": (joined(ROWS[:-1] + [ROWS[-1][:100]]), "100 statt 220", len(ROWS)),
    "register-shifted": (joined([*ROWS[:FIRST_60], ROWS[FIRST_60][:20] + ROWS[FIRST_60][21:], *ROWS[FIRST_60 + 1 :]]),
                         "219 statt 220", FIRST_60 + 1),
    "register-cut-between-lines": (joined(ROWS[:-1]), "unvollständig", len(ROWS) - 1),
    "register-duplicate-key": (joined([*ROWS, ROWS[-1]]), "schon in Zeile", len(ROWS) + 1),
    "register-zero-bytes": (REGISTER.encode()[:2000] + b"\0" * 500 + REGISTER.encode()[2500:], "NUL", None),
    "census-missing-column": (without_column(CENSUS, "Alter_infr__05"), "Alter_infr__05", 1),
    "census-missing-key": (without_column(CENSUS, "_RS"), "_RS", 1),
    "census-truncated-line": (joined(lines(CENSUS)[:-1] + [lines(CENSUS)[-1][:40]]), "Spalten", len(lines(CENSUS))),
    "census-duplicate-key": (joined([*lines(CENSUS), lines(CENSUS)[1]]), "schon in Zeile", len(lines(CENSUS)) + 1),
    "census-wrong-encoding": (with_umlauts_in(CENSUS.removeprefix("\ufeff"), "latin-1"), "UTF-8", 2),
    "boundaries-cut-off": (district.geojson(BOUNDARIES).encode()[:-300], "", None),
    "boundaries-without-key": (changed(without_keys), "AGS", None),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_damaged_file_is_refused_whole(name, database, folder):
    content, wanted, line = REFUSED[name]
    path = folder / f"{name}.dat"
    path.write_bytes(content)
    before, rows = published(database), everything(database)

    done, files = import_json(database, path)

    assert done.code == 1, f"{done.out}{done.error}"
    assert [file["ergebnis"] for file in files] == ["abgewiesen"]
    refusing = [message for message in files[0]["meldungen"] if message["weistAb"]]
    assert refusing, "refused without a reason"
    for message in files[0]["meldungen"]:
        assert_german(message["text"])
    told = " ".join(message["text"] for message in refusing)
    assert wanted in told
    if line is not None:
        assert line in [message.get("zeile") for message in refusing], f"line {line} is not named in: {refusing}"
    assert published(database) == before
    assert everything(database) == rows


def bow_tie(features: list[dict]) -> None:
    ring = features[0]["geometry"]["coordinates"][0][0]
    ring[1], ring[2] = ring[2], ring[1]


def elsewhere(features: list[dict]) -> None:
    for point in features[0]["geometry"]["coordinates"][0][0]:
        point[0] += 80


def empty(features: list[dict]) -> None:
    features[0]["geometry"] = None


def line_only(features: list[dict]) -> None:
    features[0]["geometry"] = {"type": "LineString", "coordinates": [[13.0, 51.0], [13.1, 51.1]]}


@pytest.mark.parametrize("change", [bow_tie, elsewhere, empty, line_only], ids=lambda change: change.__name__)
def test_a_broken_outline_is_named_and_refuses_the_file(change, database, folder):
    path = folder / "grenzen.geojson"
    path.write_bytes(changed(change))
    ags = BOUNDARIES["features"][0]["properties"]["AGS"]
    before, rows = published(database), everything(database)

    done, files = import_json(database, path)

    for message in files[0]["meldungen"]:
        assert_german(message["text"])
    assert any(ags in message["text"] for message in files[0]["meldungen"]), files[0]["meldungen"]
    # One broken outline refuses the whole file; then nothing of it may count as kept.
    assert (done.code, files[0]["ergebnis"]) == (1, "abgewiesen")
    assert files[0]["uebernommen"] == 0
    assert (published(database), everything(database)) == (before, rows)


WEB_PAGE = b"<!DOCTYPE html>\n<html lang=\"de\"><head><title>Anmelden</title></head><body>Bitte anmelden</body></html>\n"


def test_a_web_page_instead_of_a_table_is_named_as_one(database, folder):
    path = folder / "Regionaltabelle_Demografie.csv"
    path.write_bytes(WEB_PAGE)
    before, rows = published(database), everything(database)

    done = product.run("import", str(path), "--database", str(database))

    # Named by hand, so that a script notices; found in a folder it would only be listed.
    assert done.code == 1
    assert str(path) in done.out
    assert "Internetseite" in done.out, done.out
    assert_german(done.out.replace(str(path), ""))
    assert (published(database), everything(database)) == (before, rows)


def test_several_broken_files_do_not_keep_a_good_one_out(database, folder):
    inbox = folder / "eingang"
    inbox.mkdir()
    (inbox / "a-seite.csv").write_bytes(WEB_PAGE)
    (inbox / "b-zensus.csv").write_bytes(without_column(CENSUS, "Alter_infr__05"))
    (inbox / "c-register.txt").write_text(REGISTER, encoding="utf-8")
    (inbox / "d-leer.txt").write_bytes(b"")

    done = product.run("import", "--folder", str(inbox), "--database", str(database), "--format", "json")

    results = {file["pfad"].rsplit("/", 1)[1]: file["ergebnis"] for file in done.json["dateien"]}
    assert results == {"a-seite.csv": "unbekannt", "b-zensus.csv": "abgewiesen", "c-register.txt": "eingelesen",
                       "d-leer.txt": "unbekannt"}
    assert done.code == 1


def test_the_same_files_again_change_nothing(database, folder):
    path = folder / "register.txt"
    path.write_text(REGISTER, encoding="utf-8")
    first, _ = import_json(database, path)
    before, rows = published(database), everything(database)

    again, files = import_json(database, path)

    assert (first.code, again.code) == (0, 0)
    assert [file["ergebnis"] for file in files] == ["unveraendert"]
    assert (published(database), everything(database)) == (before, rows)


def test_a_dry_run_saves_nothing(database, folder):
    path = folder / "register.txt"
    path.write_text(REGISTER, encoding="utf-8")
    before, rows = published(database), everything(database)

    done = product.run("import", str(path), "--dry-run", "--database", str(database))

    assert done.code == 0, done.error
    assert "Nichts gespeichert" in done.out
    assert (published(database), everything(database)) == (before, rows)


@pytest.mark.parametrize(("key", "code", "wanted"), [
    ("14990999", 1, "steht nicht im eingelesenen Gemeindeverzeichnis"),
    ("1499000", 2, "kein Gemeindeschlüssel"),
    ("Ahornau", 2, "kein Gemeindeschlüssel"),
    ("", 2, "Gemeindeschlüssel"),
])
def test_a_draft_for_an_unknown_key_says_so_and_writes_nothing(key, code, wanted, database, folder):
    out = folder / "entwurf"

    done = product.run("draft", key, "--out", str(out), "--database", str(database))

    assert done.code == code, done.error
    assert wanted in done.error
    assert_german(done.error)
    assert not out.exists()


def test_a_draft_from_an_empty_store_says_what_to_do_first(folder):
    done = product.run("draft", "14990001", "--out", str(folder / "out"), "--database", str(folder / "leer.sqlite"))

    assert done.code == 1
    assert "insek import" in done.error
    assert not (folder / "out").exists()


def test_a_missing_file_is_named(database, folder):
    done = product.run("import", str(folder / "fehlt.txt"), "--database", str(database))

    assert done.code == 1
    assert "fehlt.txt" in done.out + done.error
    assert_german((done.out + done.error).replace(str(folder), ""))


def test_a_file_that_is_no_store_is_not_touched(folder):
    path = folder / "brief.txt"
    path.write_text("Sehr geehrte Damen und Herren,\n" * 200, encoding="utf-8")
    content = path.read_bytes()

    done = product.run("list", "--database", str(path))

    assert done.code == 1
    assert_german(done.error.replace(str(path), ""))
    assert path.read_bytes() == content
