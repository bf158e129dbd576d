"""Journeys of people: invited, come, gone; a municipality opened; the QR code of the second factor."""
import re

import axe
import htmlcheck
import measures
import pytest
from site_under_test import CONCEPT, PASSWORD


def accept(browser, site, link):
    """Somebody opens the link of an invitation in a browser of their own and chooses a password."""
    context = browser.new_context(base_url=site.base, locale="de-DE", viewport={"width": 360, "height": 740})
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.goto(link)
    page.get_by_label("Neues Passwort", exact=True).fill(PASSWORD)
    page.get_by_label("Neues Passwort noch einmal").fill(PASSWORD)
    page.get_by_role("button", name="Konto einrichten").click()
    return page


def test_invited_come_and_gone(browser, signed_in, site):
    lead = signed_in.new_page()
    lead.goto(f"{CONCEPT}/team")
    lead.get_by_role("link", name="Jemanden einladen").click()
    lead.get_by_label("Bearbeitung").check()
    lead.get_by_role("button", name="Weiter").click()
    lead.get_by_role("button", name="Einladungslink erzeugen").click()
    assert lead.get_by_role("alert").is_visible() and axe.violations(lead) == []
    lead.get_by_label("E-Mail-Adresse").fill("kai.arndt@tannenrode.example")
    lead.get_by_label("Vor- und Nachname").fill("Kai Arndt")
    lead.get_by_label("Nur dieses Konzept").check()
    lead.get_by_role("button", name="Einladungslink erzeugen").click()
    link = re.search(r"http://\S+/einladung/\S+", lead.inner_text("main")).group(0)
    assert axe.violations(lead) == []
    lead.set_viewport_size({"width": 360, "height": 740})
    assert measures.overflow(lead) == []

    kai = accept(browser, site, link)
    assert kai.url.endswith("/konto/zweiter-faktor")
    kai.goto("/werkstatt")
    kai.get_by_role("link", name="INSEK 2036").click()
    kai.goto(f"{CONCEPT}/team")
    assert "Andrea Weber" in kai.inner_text("main") and "@" not in kai.inner_text("main")

    lead.goto(f"{CONCEPT}/team")
    assert axe.violations(lead) == [] and measures.overflow(lead) == []
    lead.get_by_role("link", name="Rolle beenden: Kai Arndt, Bearbeitung").click()
    lead.get_by_role("button", name="Rolle beenden").click()
    assert "Die Rolle ist beendet." in lead.inner_text("body") and "Kai Arndt" not in lead.inner_text("main")
    assert kai.goto(CONCEPT).status == 403
    kai.goto("/werkstatt")
    assert "Sie haben noch keine Rolle in einer Gemeinde" in kai.inner_text("main") and axe.violations(kai) == []
    kai.context.close()


def test_a_municipality_is_opened_by_keyboard(browser, site):
    context = browser.new_context(base_url=site.base, locale="de-DE")
    context.set_default_timeout(10_000)
    context.add_cookies(site.cookies("/fachstelle"))
    page = context.new_page()
    page.goto("/fachstelle")
    page.get_by_label("Name oder Schlüssel (AGS)").focus()
    page.keyboard.type("hohen")
    page.keyboard.press("Enter")
    page.wait_for_url("**suche=hohen**")
    page.get_by_role("link", name="Hohenlauter").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Amtliche E-Mail-Adresse der Bürgermeisterin oder des Bürgermeisters").focus()
    page.keyboard.type("rathaus@hohenlauter.example")
    page.keyboard.press("Tab")
    page.keyboard.type("Hanna Lauter")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Einladung für Hanna Lauter")
    link = re.search(r"http://\S+/einladung/\S+", page.inner_text("main")).group(0)
    mayor = accept(browser, site, link)
    mayor.goto("/werkstatt")
    mayor.get_by_role("link", name="INSEK Hohenlauter").click()
    assert "Hohenlauter, INSEK Hohenlauter" in mayor.inner_text("header")
    page.goto("/fachstelle?suche=hohen")
    assert "in Betrieb" in page.inner_text("main")
    mayor.context.close()
    context.close()


@pytest.mark.parametrize("width", [1280, 360])
def test_the_second_factor_shows_its_key_as_picture_and_text(open_page, site, width):
    page = open_page("/konto/zweiter-faktor", width=width)
    assert axe.violations(page) == [] and measures.overflow(page) == []
    picture = page.get_by_role("img", name="QR-Code mit demselben Schlüssel, der daneben als Text steht")
    assert picture.bounding_box()["width"] >= 150
    assert re.search(r"[A-Z2-7]{4}( [A-Z2-7]{4}){7}", page.inner_text("main"))
    assert htmlcheck.messages({"page": page.content().encode()})["page"] == []
