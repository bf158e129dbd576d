"""The forms: with and without JavaScript, with the keyboard, with errors, and against forged requests."""
import urllib.error
import urllib.request

import axe
import htmlcheck
import measures
import pytest
from site_under_test import SLUG

FORM = f"/{SLUG}/hinweis"


@pytest.mark.parametrize("javascript", [True, False])
def test_searching_leads_to_the_town(open_page, javascript):
    page = open_page("/gemeinden", javascript=javascript)
    page.fill("input[name=suche]", "tannenr")
    page.press("input[name=suche]", "Enter")
    page.wait_for_url("**suche=tannenr**")
    page.click("main a:has-text('Tannenrode')")
    page.wait_for_url(f"**/{SLUG}")
    assert "Tannenrode" in page.inner_text("h1")


@pytest.mark.parametrize("javascript", [True, False])
def test_an_empty_remark_is_sent_back_with_its_errors(open_page, javascript):
    page = open_page(FORM, javascript=javascript)
    page.click("main form[method=post] button")
    page.wait_for_selector("[aria-invalid=true]")
    wrong = page.query_selector("[aria-invalid=true]")
    described = wrong.get_attribute("aria-describedby").split()
    assert any(page.inner_text(f"#{name}").strip() for name in described)
    assert axe.violations(page) == [] if javascript else True
    assert measures.overflow(page) == []
    assert htmlcheck.messages({"errors": page.content().encode()})["errors"] == [] if not javascript else True


@pytest.mark.parametrize("javascript", [True, False])
def test_a_remark_is_taken_with_the_keyboard_alone(open_page, javascript):
    page = open_page(FORM, javascript=javascript)
    page.focus("select[name=thema]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA" if javascript else True
    page.keyboard.type("Die Fläche ist größer, siehe Hauptsatzung der Stadt von 2024.")
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('main form[method=post] button')"):
            break
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.query_selector("[aria-invalid=true]") is None
    assert "Dank" in page.inner_text("main")
    if javascript:
        assert axe.violations(page) == []


def test_a_forged_request_is_refused(site):
    request = urllib.request.Request(site.base + FORM, data=b"text=gef%C3%A4lscht", method="POST")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=10)
    assert refused.value.code == 403
    assert "Formular" in refused.value.read().decode()


def test_the_input_is_kept_after_an_error(open_page):
    page = open_page(FORM, javascript=False)
    page.fill("main form[method=post] textarea", "x" * 6000)
    page.click("main form[method=post] button")
    page.wait_for_selector("[aria-invalid=true]")
    assert page.input_value("main form[method=post] textarea").startswith("xxxx")
