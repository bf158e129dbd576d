"""What `insek draft` writes: page and PDF that can be handed on.

With INSEK_EVERY_TOWN=1 for every municipality of the official files, which takes a quarter of an hour; else for four.
"""
import json
import os
import subprocess

import axe
import htmlcheck
import measures
import pytest
from site_under_test import ROOT, TOWN

SHARED = ROOT.parent / "shared/data"


def check_draft(browser, site, folder, town, database=None):
    site.run("draft", town, "--out", str(folder), database=database)
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto((folder / "steckbrief.html").as_uri())
    assert axe.violations(page) == []
    assert measures.overflow(page) == []
    assert measures.small_text(page, 12) == []
    assert page.evaluate("[...document.styleSheets].length") >= 2, "die Stile liegen daneben"
    page.close()
    assert htmlcheck.messages({town: (folder / "steckbrief.html").read_bytes()})[town] == []
    result = subprocess.run([str(ROOT / "tools/verapdf"), str(folder / "steckbrief.pdf")], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout


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
