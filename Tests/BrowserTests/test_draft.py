"""What `insek draft` writes: pages, PDF and Word files that can be handed on.

With INSEK_EVERY_TOWN=1 for every municipality of the official files, which takes a quarter of an hour; else for four.
"""
import json
import os
import re
import subprocess

import axe
import htmlcheck
import measures
import pytest
import word
from site_under_test import ROOT, TOWN

SHARED = ROOT.parent / "shared/data"


PAPERS = {
    # name -> headings of the text, tables, pictures, most pages
    "entwurf": (40, 20, 5, 60), "einleitungsbeschluss": (6, 4, 0, 4), "fahrplan": (18, 1, 0, 8),
    "warum-ein-insek": (3, 0, 0, 1), "amtsblatt": (3, 0, 0, 1),
}


def check_draft(browser, site, folder, town, database=None, papers=PAPERS):
    site.run("draft", town, "--out", str(folder), database=database)
    for name in ("steckbrief", "entwurf"):
        page = browser.new_page(viewport={"width": 360, "height": 740})
        page.goto((folder / f"{name}.html").as_uri())
        assert axe.violations(page) == []
        assert measures.overflow(page) == []
        assert measures.small_text(page, 12) == []
        assert page.evaluate("[...document.styleSheets].length") >= 2, "die Stile liegen daneben"
        page.close()
        assert htmlcheck.messages({town: (folder / f"{name}.html").read_bytes()})[town] == []
        result = subprocess.run(
            [str(ROOT / "tools/verapdf"), str(folder / f"{name}.pdf")], capture_output=True, text=True)
        assert result.returncode == 0, result.stdout
    check_words(folder, papers)


def check_words(folder, papers):
    """The Word files as LibreOffice and their own XML show them."""
    done = subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profil", "--convert-to", "pdf", "--outdir",
         str(folder / "word"), *(str(folder / f"{name}.docx") for name in papers)],
        capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stderr
    for name, (headings, tables, pictures, most_pages) in papers.items():
        paper = word.read(folder / f"{name}.docx")
        assert paper.styles.count("Title") == 1 and paper.language == "de-DE", name
        found = [style for style in paper.styles if style.startswith("Heading")]
        assert len(found) >= headings, f"{name}: {len(found)} Überschriften"
        levels = [int(style[-1]) for style in found]
        assert levels[0] == 1 and all(b <= a + 1 for a, b in zip(levels, levels[1:])), f"{name}: {levels}"
        assert paper.tables >= tables and paper.head_rows == paper.tables, name
        assert len(paper.alternatives) >= pictures and all(len(text) > 20 for text in paper.alternatives), name
        assert paper.foot.startswith(("Arbeitsgrundlage – kein beschlossenes INSEK", "Entwurf der Verwaltung")), name
        assert not re.search(r"Optional\(|\bnil\b|\?\?\?|Lorem|undefined|NaN", paper.text), name
        pages = subprocess.run(["pdfinfo", str(folder / f"word/{name}.pdf")], capture_output=True, text=True).stdout
        assert 1 <= int(re.search(r"Pages:\s+(\d+)", pages)[1]) <= most_pages, name


def test_the_draft_of_the_demo_is_accessible(browser, site, tmp_path):
    check_draft(browser, site, tmp_path, TOWN)


@pytest.fixture(scope="module")
def saxony(site, tmp_path_factory):
    """A database with the official files of Saxony."""
    database = tmp_path_factory.mktemp("sachsen") / "insek.sqlite"
    site.run("import", "--folder", str(SHARED), database=database)
    return database


@pytest.mark.skipif(not SHARED.exists(), reason="die amtlichen Dateien (../shared/data) liegen nicht neben dem Projekt")
@pytest.mark.skipif(not os.environ.get("INSEK_EVERY_TOWN"), reason="nur mit INSEK_EVERY_TOWN=1")
def test_drafts_of_every_saxon_municipality_are_accessible(browser, site, saxony, tmp_path):
    towns = [row["ags"] for row in json.loads(site.run("list", "--format", "json", database=saxony))]
    assert len(towns) == 418
    for town in towns:
        check_draft(browser, site, tmp_path / town, town, saxony)


@pytest.mark.skipif(not SHARED.exists(), reason="die amtlichen Dateien (../shared/data) liegen nicht neben dem Projekt")
@pytest.mark.parametrize("town", ["14628410", "14612000", "14625020", "14521010"])
def test_drafts_of_saxon_towns_are_accessible(browser, site, saxony, tmp_path, town):
    check_draft(browser, site, tmp_path, town, saxony)
