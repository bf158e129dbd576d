"""What nobody has in mind: pages and papers of a hamlet and of a metropolis, of names that bite, without any data but the
register's; of a town that is no more; and of a town hall without a free day."""
import re
import subprocess

import axe
import htmlcheck
import measures
import pytest
import word
from site_under_test import INSEK
from test_draft import PAPERS, check_draft
from unusual_towns import DISSOLVED, TOWNS, unusual_site

# Without pictures and tables of open data.
BARE = PAPERS | {"entwurf": (40, 16, 0, 60)}
GAPS = [
    "keine Gemeindegrenzen eingelesen", "keine Zensuswerte vorhanden", "keine Haushalte vorhanden",
    "keine Gebäude vorhanden", "zu wenige Gemeinden ähnlicher Größe",
]
PAGES = ["", "/entwurf", "/entwurf/lage-rahmen", "/entwurf/vergleich", "/entwurf/foerderung", "/fahrplan", "/vorlagen",
         "/schnellcheck"]
LIMIT = "mindestens 2.000 Einwohner haben"


@pytest.fixture(scope="module")
def unusual():
    return unusual_site()


@pytest.fixture
def look(browser, unusual):
    """Opens a page of these towns as their lead."""
    contexts = []

    def open_(path, width=360):
        context = browser.new_context(
            base_url=unusual.base, viewport={"width": width, "height": 800}, locale="de-DE", reduced_motion="reduce")
        context.set_default_timeout(10_000)
        context.add_cookies([{"name": "sitzung", "value": unusual.lead, "url": unusual.base}])
        contexts.append(context)
        page = context.new_page()
        page.goto(path)
        return page

    yield open_
    for context in contexts:
        context.close()


def spoken(ags):
    return TOWNS[ags][0].removesuffix(", Stadt")


def german(number):
    return f"{number:,}".replace(",", ".")


@pytest.mark.parametrize("ags", TOWNS)
def test_the_draft_is_whole_and_names_each_gap(browser, unusual, tmp_path, ags):
    check_draft(browser, unusual, tmp_path, ags, papers=BARE)
    _, kind, inhabitants, _ = TOWNS[ags]
    page = browser.new_page()
    page.goto((tmp_path / "entwurf.html").as_uri())
    shown = page.inner_text("body").replace("\u00a0", " ")
    page.close()
    pdf = subprocess.run(
        ["pdftotext", "-raw", str(tmp_path / "entwurf.pdf"), "-"], capture_output=True, text=True, check=True).stdout
    paper = word.read(tmp_path / "entwurf.docx").text.replace("\u00a0", " ")
    for text in (shown, " ".join(pdf.replace("\u00a0", " ").replace("\u00ad\n", "").split()), paper):
        assert f"{spoken(ags)}: erster Entwurf für das INSEK" in text
        assert f"{german(inhabitants)} Einwohner" in text
        for gap in GAPS:
            assert gap in text, gap
        assert (LIMIT in text) == (inhabitants < 2_000)

    resolution = word.read(tmp_path / "einleitungsbeschluss.docx").text.replace("\u00a0", " ")
    council = "Stadtrat der Stadt" if kind == 63 else "Gemeinderat der Gemeinde"
    assert f"{council} {spoken(ags)}" in resolution and f"{german(inhabitants)} Einwohner" in resolution
    assert "Im Zensus" not in resolution and (LIMIT in resolution) == (inhabitants < 2_000)
    reasons = word.read(tmp_path / "warum-ein-insek.docx").text.replace("\u00a0", " ")
    assert f"Warum ein INSEK für {spoken(ags)}?" in reasons and "%" not in reasons.split("Was es uns bringt")[0]


@pytest.mark.parametrize("ags", TOWNS)
def test_the_pages_of_the_workspace_are_sound(unusual, look, ags):
    concept = unusual.concepts[ags]
    for path in PAGES:
        page = look(concept + path)
        assert spoken(ags) in page.title() and measures.overflow(page) == [] and axe.violations(page) == [], path
        answer = unusual.fetch(concept + path)
        assert answer.status == 200 and htmlcheck.messages({path: answer.body})[path] == [], path
    for path in ("/entwurf/pdf", "/entwurf/word", "/schnellcheck/word", *(f"/vorlagen/{name}/word" for name in PAPERS
                                                                          if name != "entwurf")):
        answer = unusual.fetch(concept + path)
        assert answer.status == 200 and answer.body[:4] in (b"%PDF", b"PK\x03\x04"), path
        assert re.fullmatch(r'attachment; filename="[a-z0-9-]+\.(pdf|docx)".*', answer.headers["Content-Disposition"])


@pytest.mark.parametrize(("ags", "code", "words"), [
    (DISSOLVED, 1, "steht nicht im eingelesenen Gemeindeverzeichnis"),
    ("12062500", 1, "steht nicht im eingelesenen Gemeindeverzeichnis"),
    ("1499911", 2, "ist kein Gemeindeschlüssel"), ("Kleinstetten", 2, "ist kein Gemeindeschlüssel"),
], ids=["dissolved", "another state", "too short", "a name"])
def test_a_key_without_a_municipality_is_refused_and_leaves_no_file(unusual, tmp_path, ags, code, words):
    done = subprocess.run(
        [str(INSEK), "draft", ags, "--out", str(tmp_path / "entwurf"), "--database", unusual.database],
        capture_output=True, text=True, timeout=60)
    assert done.returncode == code and words in done.stderr and "insek list --search" in done.stderr
    assert not (tmp_path / "entwurf").exists()


def test_the_concept_of_a_dissolved_town_is_still_there_and_says_what_is_missing(unusual, look):
    concept = unusual.concepts[DISSOLVED]
    for path in ("", "/fahrplan", "/vorlagen", "/schnellcheck", "/massnahmen"):
        page = look(concept + path)
        assert measures.overflow(page) == [] and axe.violations(page) == [], path
        assert unusual.fetch(concept + path).status == 200, path
    for path in ("/entwurf", "/entwurf/themen", "/entwurf/word", "/vorlagen/fahrplan/word"):
        answer = unusual.fetch(concept + path)
        assert answer.status == 404 and "nicht im eingelesenen Gemeindeverzeichnis" in answer.text, path


def test_a_town_hall_without_a_free_day(unusual, look):
    """Nothing planned, more spent: the sums stay true, and each page and paper is there."""
    concept = unusual.concepts["14999110"]
    steps = list(dict.fromkeys(re.findall(rf'href="{concept}/fahrplan/([a-z-]+)"', unusual.fetch(f"{concept}/fahrplan").text)))
    assert len(steps) == 17
    for step in steps:
        unusual.fill(f"{concept}/fahrplan/{step}", {"personentage": "0"})
    for path in ("", "/fahrplan"):
        assert "0 von 0 Personentagen geleistet" in look(concept + path).inner_text("main"), path
    for step in steps:
        unusual.fill(f"{concept}/fahrplan/{step}", {"personentage": "0", "geleistet": "3"})
    for path in ("", "/fahrplan", "/fahrplan/bestand", "/entwurf/fahrplan"):
        page = look(concept + path)
        assert measures.overflow(page) == [] and axe.violations(page) == [], path
    for path in ("", "/fahrplan"):
        assert "51 Personentage geleistet, geplant: 0" in look(concept + path).inner_text("main"), path
    for name in ("einleitungsbeschluss", "fahrplan"):
        assert unusual.fetch(f"{concept}/vorlagen/{name}/word").status == 200
