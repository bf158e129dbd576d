"""What the components do beyond what holds for every page: dialogs, messages, forms, the frame of the workspace."""
import re

import axe
import htmlcheck
import measures
import pytest

PARTS, FORM, FRAME = "/bausteine", "/bausteine/formular", "/bausteine/werkstatt"


@pytest.mark.parametrize("width", [1280, 360, 320])
def test_a_form_with_all_errors_is_accessible_and_focused(open_page, width):
    page = open_page(FORM, width=width)
    page.click("main form[method=post] button")
    page.wait_for_selector("[aria-invalid=true]")
    assert page.evaluate("document.activeElement.id") == "fehler"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top < innerHeight")
    assert axe.violations(page) == [] and measures.overflow(page) == []
    for link in page.query_selector_all("#fehler a"):
        link.click()
        assert page.evaluate("document.activeElement.matches('input, select, textarea')"), link.inner_text()
        assert page.evaluate("'#' + document.activeElement.id") == link.get_attribute("href")


def test_a_group_of_choices_is_used_with_the_arrow_keys(open_page):
    page = open_page(FORM, javascript=False)
    page.focus("#zeitraum")
    page.keyboard.press("ArrowDown")
    assert page.is_checked("[name=zeitraum][value=mittel]")
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowDown")
    assert page.is_checked("[name=zeitraum][value=lang]")


def test_errors_without_javascript_are_valid_and_focused(open_page):
    page = open_page(FORM, javascript=False)
    page.fill("[name=kosten-von]", "350.000")
    page.fill("[name=kosten-bis]", "250.000")
    page.check("[name=querschnitt][value=klima]")
    page.click("main form[method=post] button")
    page.wait_for_selector("[aria-invalid=true]")
    assert page.is_checked("[name=querschnitt][value=klima]") and page.input_value("[name=kosten-bis]") == "250.000"
    assert "Der Höchstbetrag 250.000,00" in page.inner_text("#kosten-bis-fehler").replace("\xa0", " ")
    assert htmlcheck.messages({"errors": page.content().encode()})["errors"] == []


def test_a_dialog_asks_first_and_gives_the_focus_back(open_page):
    page = open_page(PARTS)
    page.focus("[data-dialog]")
    page.keyboard.press("Enter")
    assert page.is_visible("dialog[open]")
    assert page.evaluate("document.activeElement.innerText") == "Abbrechen"
    assert axe.violations(page) == []
    for _ in range(5):  # the focus never gets to the page behind
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")
    page.keyboard.press("Escape")
    assert not page.is_visible("dialog")
    assert page.evaluate("document.activeElement.matches('[data-dialog]')")


@pytest.mark.parametrize("javascript", [True, False])
def test_the_question_leads_to_the_deed_and_to_a_message(open_page, javascript):
    page = open_page(PARTS, javascript=javascript)
    page.click("[data-dialog]")
    if not javascript:
        page.wait_for_url("**/bausteine/loeschen")
    page.click("form[method=post][action$=loeschen] button")
    page.wait_for_selector(".insek-toast")
    assert "gelöscht" in page.inner_text("[role=status].insek-toasts")


def test_a_message_stays_until_it_is_closed_with_the_keyboard(open_page):
    page = open_page(PARTS + "?suche=haus&meldung=gespeichert")
    page.wait_for_timeout(700)
    assert page.url.endswith("?suche=haus") and page.is_visible(".insek-toast")
    assert axe.violations(page) == []
    page.focus("[data-close-toast]")
    page.keyboard.press("Enter")
    assert not page.is_visible(".insek-toast")
    assert page.evaluate("document.activeElement.id") == "inhalt"


def test_a_message_is_closed_without_javascript(open_page):
    page = open_page(PARTS + "?suche=haus&meldung=gespeichert", javascript=False)
    page.click("[data-close-toast]")
    page.wait_for_url("**/bausteine?suche=haus")
    assert not page.is_visible(".insek-toast")


def test_a_script_adds_a_message_that_is_text(open_page):
    page = open_page(FRAME, width=360)
    page.evaluate("""document.dispatchEvent(new CustomEvent('insek:notice',
        { detail: { text: 'Nicht gespeichert: <b>offline</b>', isProblem: true } }))""")
    assert page.inner_text(".insek-toast").strip().startswith("Nicht gespeichert: <b>offline</b>")
    assert axe.violations(page) == [] and measures.overflow(page) == []
    page.click("[data-close-toast]")
    assert not page.is_visible(".insek-toast")


@pytest.mark.parametrize("width, folded", [(1280, False), (360, True), (320, True)])
def test_there_is_one_menu_at_every_width(open_page, width, folded):
    page = open_page(FRAME, width=width, javascript=False)
    assert page.is_visible("summary") == folded
    if folded:
        assert not page.get_by_role("link", name="Maßnahmen").is_visible()
        page.focus("summary")
        page.keyboard.press("Enter")
    assert page.get_by_role("navigation", name="Werkstatt").count() == 1
    assert page.get_by_role("link", name="Maßnahmen").count() == 1
    assert [group.strip() for group in page.locator(".insek-groups__title:visible").all_inner_texts()] == [
        "Start", "Wo stehen wir?", "Wo wollen wir hin?", "Was hat Vorrang?", "Wie setzen wir es um?"]
    assert measures.overflow(page) == []


def test_the_open_menu_is_accessible(open_page):
    page = open_page(FRAME, width=360)
    page.click("summary")
    assert axe.violations(page) == []


def test_a_table_can_be_sorted_on_a_phone(open_page):
    page = open_page(PARTS, width=360)
    page.click("th[aria-sort] a:has-text('Kosten')")
    page.wait_for_url("**sortierung=kosten**")
    assert "Streuobst" in page.inner_text("tbody tr >> nth=0")


def test_paper_shows_no_frame(open_page):
    page = open_page(FRAME + "?meldung=gespeichert", width=658)
    page.emulate_media(media="print")
    for part in [".insek-menu", ".insek-workspace__menu", ".insek-head__tools", ".insek-toasts", ".insek-path"]:
        assert not page.is_visible(part), part


def test_every_colour_and_size_that_our_styles_name_exists(site):
    head = site.get("/").text
    sheets = [site.get(path).text for path in re.findall(r'rel="stylesheet" href="([^"]+)"', head)]
    used = set(re.findall(r"var\(\s*(--[\w-]+)", sheets[-1]))
    assert used and {name for name in used if f"{name}:" not in sheets[0] + sheets[-1]} == set()
