"""The history of a concept as people use it: read it, narrow it, take a change back, bring a deletion back."""
import re
import urllib.request

import axe
import htmlcheck
import measures
import pytest
from site_under_test import CONCEPT

HISTORY = CONCEPT + "/verlauf"


def send(site, path, fields):
    """Opens the form at `path` as the lead and sends it with these fields; answers where it leads."""
    request = urllib.request.Request(site.base + path, headers={"Cookie": f"sitzung={site.session}"})
    with urllib.request.urlopen(request, timeout=10) as form:
        html = form.read().decode()
        cookie = "; ".join(text.split(";")[0] for text in form.headers.get_all("Set-Cookie") or [])
    kept = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', html))
    answer = site.send(path, kept | fields, f"sitzung={site.session}; {cookie}")
    assert answer.status == 303, answer.text
    return answer.headers["Location"].split("?")[0]


@pytest.fixture(scope="module")
def changed(site):
    """A measure that was made and renamed; the address of its sheet."""
    sheet = send(site, CONCEPT + "/massnahmen/neu", {"titel": "Brunnen am Markt", "ort": "Markt"})
    send(site, sheet + "/bearbeiten", {"titel": "Trinkbrunnen am alten Markt", "ort": "Markt", "stand": "idee"})
    return sheet


def newest(page):
    return page.get_attribute(".insek-change__view", "href")


@pytest.mark.parametrize("width", [1280, 360, 320])
def test_pages_are_accessible_and_fit(open_page, changed, width):
    for path in [CONCEPT, HISTORY, HISTORY + "?art=verknuepfungen&zeit=heute", changed + "/verlauf"]:
        page = open_page(path, width=width)
        assert axe.violations(page) == [], path
        assert measures.overflow(page) == [], path
    page = open_page(newest(open_page(changed + "/verlauf")), width=width)
    assert axe.violations(page) == [] and measures.overflow(page) == []


def test_pages_are_valid(open_page, changed):
    change = newest(open_page(changed + "/verlauf"))
    pages = {path: open_page(path).content().encode() for path in [CONCEPT, HISTORY, changed + "/verlauf", change]}
    assert htmlcheck.messages(pages) == {path: [] for path in pages}


def test_a_change_is_told_in_words_too(open_page, changed):
    page = open_page(changed + "/verlauf")
    value = page.locator(".insek-change__text").first
    assert "entfernt: Brunnen" in value.text_content() and "hinzugefügt: Trinkbrunnen" in value.text_content()
    assert value.locator("del").count() and value.locator("ins").count()


def test_narrowing_by_keyboard_without_javascript(open_page, changed):
    page = open_page(HISTORY, width=360, javascript=False)
    page.select_option("#art", "verknuepfungen")
    page.focus(".insek-search button")
    page.keyboard.press("Enter")
    page.wait_for_url("**art=verknuepfungen**")
    assert "Keine Änderung gefunden" in page.inner_text("main")
    assert page.input_value("#art") == "verknuepfungen"


@pytest.mark.parametrize("width, javascript", [(1280, True), (360, False)])
def test_taking_back_by_keyboard(open_page, site, changed, width, javascript):
    send(site, changed + "/bearbeiten", {"titel": f"Umbenannt {width}", "ort": "Markt", "stand": "idee"})
    before = open_page(changed).inner_text("h1")
    page = open_page(changed + "/verlauf", width=width, javascript=javascript)
    page.focus(".insek-change__view")
    page.keyboard.press("Enter")
    page.wait_for_url("**/verlauf/*")
    page.focus("main form button")
    page.keyboard.press("Enter")
    page.wait_for_selector(".insek-toast")
    assert "wiederhergestellt" in page.inner_text(".insek-toasts")
    assert before == f"Umbenannt {width}" and open_page(changed).inner_text("h1") == "Trinkbrunnen am alten Markt"


def test_a_deletion_comes_back_from_the_history(open_page, site):
    sheet = send(site, CONCEPT + "/massnahmen/neu", {"titel": "Bänke", "ort": "Anger"})
    send(site, sheet + "/loeschen", {})
    page = open_page(HISTORY, width=360)
    page.click(".insek-change__view >> nth=0")
    page.click("text=Gelöschtes zurückholen")
    page.wait_for_selector(".insek-toast")
    assert open_page(sheet).inner_text("h1") == "Bänke"
