"""The pages of measures beyond what holds for every page: journeys of one and of two people, by keyboard, on a phone."""
import axe
import htmlcheck
import measures
import pytest
from site_under_test import CONCEPT

LIST = f"{CONCEPT}/massnahmen"


@pytest.fixture
def measure(site):
    """The address of a new measure with a plan that does not add up."""
    place = site.fill(f"{LIST}/neu", {
        "titel": "Klimagerechter Markt", "beschreibung": "Bäume und Schatten.", "ort": "Markt", "jahr_bis": "2030",
        "finanzplan-1-jahr": "2029", "finanzplan-1-art": "kosten", "finanzplan-1-name": "",
        "finanzplan-1-betrag": "504.000", "finanzplan-2-jahr": "2029", "finanzplan-2-art": "eigenanteil",
        "finanzplan-2-name": "", "finanzplan-2-betrag": "494.000"})
    return place.split("?")[0]


def sound(page):
    assert axe.violations(page) == [] and measures.overflow(page) == []
    assert htmlcheck.messages({"page": page.content().encode()})["page"] == []


def test_a_measure_is_made_and_changed_by_keyboard(open_page):
    page = open_page(f"{LIST}/neu")
    page.focus("[name=titel]")
    for text in ["Ladenlotse", "Läden beleben", "Markt", "250.000", "350.000"]:
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".insek-toast")
    assert "angelegt" in page.inner_text(".insek-toast") and "250–350 T€" in page.inner_text("main")
    page.get_by_role("link", name="Bearbeiten").press("Enter")
    # Enter saves; it does not ask for more rows of the plan.
    page.fill("[name=zustaendig]", "K. Weber")
    page.press("[name=zustaendig]", "Enter")
    page.wait_for_selector(".insek-toast")
    assert "gespeichert" in page.inner_text(".insek-toast") and "K. Weber" in page.inner_text("main")


@pytest.mark.parametrize("javascript", [True, False])
def test_more_rows_keep_what_was_typed_and_lead_on(open_page, measure, javascript):
    page = open_page(f"{measure}/bearbeiten", javascript=javascript)
    page.fill("[name=titel]", "Noch nicht gespeichert")
    page.fill("[name=finanzplan-6-jahr]", "2030")
    page.click("[name=mehr]")
    page.wait_for_selector("[name=finanzplan-7-jahr]")
    assert page.input_value("[name=titel]") == "Noch nicht gespeichert"
    assert page.input_value("[name=finanzplan-3-jahr]") == "2030"
    assert page.evaluate("document.activeElement.name") == "finanzplan-4-jahr"


@pytest.mark.parametrize("width", [1280, 360, 320])
def test_all_errors_are_named_and_lead_to_their_fields(open_page, measure, width):
    page = open_page(f"{measure}/bearbeiten", width=width)
    page.fill("[name=titel]", "")
    page.fill("[name=jahr_von]", "28")
    page.fill("[name=finanzplan-1-betrag]", "viel")
    page.fill("[name=finanzplan-4-name]", "LEADER")
    page.press("[name=titel]", "Enter")
    page.wait_for_selector("#fehler")
    assert page.evaluate("document.activeElement.id") == "fehler"
    sound(page)
    links = page.query_selector_all("#fehler a")
    assert len(links) == 6
    for link in links:
        link.click()
        assert page.evaluate("'#' + document.activeElement.id") == link.get_attribute("href")
        assert page.evaluate("document.activeElement.matches('input, select')")


@pytest.mark.parametrize("width", [1280, 360])
def test_the_plan_is_a_table_or_a_block_for_each_year(open_page, measure, width):
    page = open_page(measure, width=width)
    assert page.is_visible(".insek-years__wide") == (width > 575)
    assert page.is_visible(".insek-years__narrow") == (width < 576)
    assert "2029: Eigenanteil 494 steht Kosten von 504 gegenüber. Es fehlen 10 T€." in page.inner_text("main")
    lead, profile = page.locator(".insek-sheet__lead").bounding_box(), page.locator(".insek-sheet__profile").bounding_box()
    assert (profile["y"] >= lead["y"] + lead["height"]) == (width == 360)
    sound(page)


@pytest.mark.parametrize("width, javascript", [(1280, True), (360, False)])
def test_two_people_choose_between_their_versions(open_page, measure, width, javascript):
    mine = open_page(f"{measure}/bearbeiten", width=width, javascript=javascript)
    theirs = open_page(f"{measure}/bearbeiten")
    theirs.fill("[name=titel]", "Markt der Vereine")
    theirs.select_option("[name=stand]", "beschlossen")
    theirs.press("[name=titel]", "Enter")
    theirs.wait_for_selector(".insek-toast")
    mine.fill("[name=titel]", "Markt mit Bäumen")
    mine.fill("[name=zustaendig]", "K. Weber")
    mine.press("[name=titel]", "Enter")
    mine.wait_for_selector(".insek-versions")
    if javascript:
        sound(mine)
    assert mine.is_checked("[name=wahl-stand][value=andere]") and mine.is_checked("[name=wahl-zustaendig][value=meine]")
    mine.get_by_role("button", name="Auswahl speichern").press("Enter")
    mine.wait_for_selector("#fehler")
    mine.click("#fehler a")
    assert mine.evaluate("document.activeElement.name") == "wahl-titel"
    mine.keyboard.press("Space")
    mine.get_by_role("button", name="Auswahl speichern").press("Enter")
    mine.wait_for_selector(".insek-sheet")
    text = mine.inner_text("main")
    assert "Markt mit Bäumen" in text and "K. Weber" in text and "beschlossen" in text


@pytest.mark.parametrize("width, javascript", [(1280, True), (360, True), (360, False)])
def test_what_is_deleted_comes_back_by_one_button(open_page, measure, width, javascript):
    page = open_page(measure, width=width, javascript=javascript)
    page.get_by_role("link", name="Löschen").press("Enter")
    page.locator("dialog[open] form[method=post] button" if javascript else "main form button").press("Enter")
    page.wait_for_selector(".insek-toast")
    page.wait_for_timeout(400)  # until the message is read out
    assert measure.split("/")[-1] not in page.inner_text("tbody")
    if javascript:
        sound(page)
    page.get_by_role("button", name="Rückgängig").press("Enter")
    page.wait_for_url("**" + measure + "*")
    assert "wieder da" in page.inner_text(".insek-toast")


def test_a_message_with_a_way_back_is_said_once(open_page, measure):
    page = open_page(measure)
    page.click("[data-dialog]")
    page.click("dialog form[method=post] button")
    page.wait_for_url("**/massnahmen")
    page.reload()
    assert not page.is_visible(".insek-toast")


def test_the_list_is_searched_and_sorted_on_a_phone_without_javascript(open_page):
    page = open_page(LIST, width=360, javascript=False)
    page.fill("[name=suche]", "kaltenbrueck")
    page.get_by_role("button", name="Auswahl anwenden").click()
    page.wait_for_url("**suche=kaltenbrueck**")
    assert page.locator("tbody tr").count() == 1
    page.click("th[aria-sort] a:has-text('Titel')")
    page.wait_for_url("**sortierung=titel**")
    assert page.locator("tbody tr").count() == 1 and "suche=kaltenbrueck" in page.url


def test_the_empty_list_starts_from_its_example(open_page):
    page = open_page(LIST.replace("2036", "2046"))
    page.get_by_role("link", name="Mit diesem Beispiel beginnen").click()
    assert page.input_value("[name=titel]") == "Haus der Dienste, Markt 7"
