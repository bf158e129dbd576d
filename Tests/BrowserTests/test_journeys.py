"""Whole ways through the workspace, on a desk and on a phone. By keyboard alone: from the invitation to the second factor,
from a new measure over a conflict to its return after deletion, out into a file and in again. By clicks, each of them
counted: from signing in to the council paper."""
import base64
import csv
import datetime
import hashlib
import hmac
import io
import re
import struct
import time

import axe
import measures
import pytest
import word
from site_under_test import CONCEPT, PASSWORD, SLUG, TOWN

WIDTHS = pytest.mark.parametrize("width", [1280, 360])


class Keyboard:
    """A page that is used with the keys only; each step makes sure that the focus gets there by Tab."""

    def __init__(self, page):
        self.page = page

    def reach(self, selector):
        """Presses Tab until the focus is on the element; a focus that nobody sees or that is caught would show."""
        for _ in range(150):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("selector => !!document.activeElement?.matches(selector)", selector):
                return
        raise AssertionError(f"{selector} cannot be reached by Tab on {self.page.url}")

    def type(self, name, text):
        self.reach(f"[name='{name}']")
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def press(self, selector, url, key="Enter"):
        """Uses a link or a button that leads to another page."""
        self.reach(selector)
        with self.page.expect_navigation(url=url, wait_until="load"):
            self.page.keyboard.press(key)
        self.sound()

    def follow(self, text, url):
        """Uses the link of this text."""
        self.page.evaluate(
            "text => { for (const a of document.querySelectorAll('main a, nav a')) "
            "if (a.textContent.trim() === text) a.dataset.wanted = text }", text)
        self.press(f"a[data-wanted='{text}']", url)

    def sound(self):
        assert axe.violations(self.page) == [], self.page.url
        assert measures.overflow(self.page) == [], self.page.url

    def main(self):
        return self.page.inner_text("main")


class Hand:
    """A page that is used as with a mouse or a finger; each click and each filled field counts."""

    def __init__(self, page):
        self.page, self.begun, self.count = page, time.monotonic(), 0

    @property
    def seconds(self):
        return time.monotonic() - self.begun

    def fill(self, label, text):
        self.count += 1
        self.page.get_by_label(re.compile(rf"^{re.escape(label)}( \(freiwillig\))?$")).fill(text)

    def click(self, role, name, url=None, within=None):
        """Clicks what is seen; with an address, waits until the browser is there."""
        self.count += 1
        target = (within or self.page).get_by_role(role, name=name, exact=True)
        if url is None:
            target.click()
            return
        with self.page.expect_navigation(url=url, wait_until="load"):
            target.click()

    def menu(self, name, url):
        """Uses an entry of the menu, which a narrow page keeps closed until it is asked for."""
        button = self.page.locator("summary.insek-menu__title")
        if button.is_visible():
            self.count += 1
            button.click()
        self.click("link", name, url, self.page.get_by_role("navigation", name="Werkstatt"))

    def download(self, name, path):
        with self.page.expect_download() as download:
            self.click("link", name)
        download.value.save_as(path)
        return download.value.suggested_filename


@pytest.fixture
def somebody(browser, site):
    """Browsers of people who are not signed in, or as the lead."""
    contexts = []

    def browse(path, width, lead=False):
        context = browser.new_context(
            base_url=site.base, viewport={"width": width, "height": 800}, locale="de-DE", reduced_motion="reduce",
            accept_downloads=True)
        context.set_default_timeout(10_000)
        contexts.append(context)
        if lead:
            context.add_cookies(site.cookies("/werkstatt"))
        page = context.new_page()
        page.goto(path)
        return Keyboard(page)

    yield browse
    for context in contexts:
        context.close()


def app_code(secret, steps=0):
    """What an authenticator app shows (RFC 6238), now or so many half minutes later."""
    key = base64.b32decode(secret.replace(" ", "") + "=" * (-len(secret.replace(" ", "")) % 8))
    tag = hmac.digest(key, struct.pack(">Q", int(time.time()) // 30 + steps), hashlib.sha1)
    place = tag[-1] & 15
    return f"{(struct.unpack('>I', tag[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


@WIDTHS
def test_from_the_invitation_to_the_second_factor(somebody, width):
    email = f"j.richter-{width}@tannenrode.example"
    lead = somebody(f"{CONCEPT}/team", width, lead=True)
    lead.follow("Jemanden einladen", "**/team/einladen**")
    lead.reach("[name='rolle']")
    lead.page.keyboard.press("ArrowDown")
    lead.press("main form button[type='submit']", "**/team/einladen?**")
    lead.type("email", email)
    lead.type("name", "Jana Richter")
    lead.reach("main form button[type='submit']")
    lead.page.keyboard.press("Enter")
    lead.page.wait_for_selector("text=/einladung/")
    lead.sound()
    path = re.search(r"/einladung/[A-Za-z0-9_-]+", lead.page.content()).group(0)

    new = somebody(path, width)
    new.type("name", "Jana Richter")
    new.type("passwort", PASSWORD)
    new.type("passwort-wiederholt", PASSWORD)
    new.press("main form button[type='submit']", "**/konto/zweiter-faktor**")
    secret = re.sub(r"\s", "", re.search(r"\b(?:[A-Z2-7]{4} ?){8}", new.main()).group(0))
    new.type("code", app_code(secret))
    new.type("passwort-alt", PASSWORD)
    new.reach("main form[action$='/app'] button")
    new.page.keyboard.press("Enter")
    new.page.wait_for_selector("text=Ihre gedruckten Codes")
    new.sound()

    # Another browser: the password alone does not open the workspace.
    again = somebody("/werkstatt", width)
    assert "/anmelden" in again.page.url
    again.type("email", email)
    again.type("passwort", PASSWORD)
    again.press("main form button[type='submit']", "**/anmelden/code**")
    again.type("code", app_code(secret, steps=1))
    again.press("main form button[type='submit']", "**/werkstatt**")
    assert "INSEK 2036" in again.main()


@WIDTHS
def test_from_a_new_measure_over_a_conflict_to_its_return(somebody, width):
    mine = somebody(f"{CONCEPT}/massnahmen", width, lead=True)
    mine.follow("Neue Maßnahme", "**/massnahmen/neu**")
    mine.type("titel", f"Dorfladen {width}")
    mine.type("ziel", "Versorgung sichern")
    mine.type("ort", "Am Anger")
    mine.type("kosten-von", "40.000")
    mine.type("kosten-bis", "60.000")
    mine.press("main form button[type='submit']", re.compile(r"/massnahmen/M-\d+"))
    sheet = re.search(r"/werkstatt/\S+/M-\d+", mine.page.url).group(0)
    mine.follow("Bearbeiten", "**/bearbeiten")

    other = somebody(f"{sheet}/bearbeiten", width, lead=True)
    other.type("titel", f"Dorfladen mit Post {width}")
    with other.page.expect_navigation():
        other.page.keyboard.press("Enter")

    mine.type("titel", f"Bürgerladen {width}")
    with mine.page.expect_navigation():
        mine.page.keyboard.press("Enter")
    mine.page.wait_for_selector(".insek-versions")
    mine.sound()
    assert f"Dorfladen mit Post {width}" in mine.main() and f"Bürgerladen {width}" in mine.page.content()
    # One's own version is chosen with the keys of a radio group.
    mine.reach("[name='wahl-titel']")
    if not mine.page.is_checked("[name='wahl-titel'][value='meine']"):
        mine.page.keyboard.press("Space")
    for _ in range(2):
        if not mine.page.is_checked("[name='wahl-titel'][value='meine']"):
            mine.page.keyboard.press("ArrowUp")
    mine.press("main form button[type='submit']", re.compile(r"/massnahmen/M-\d+"))
    assert mine.page.inner_text("h1") == f"Bürgerladen {width}"

    mine.reach("[data-dialog]")
    mine.page.keyboard.press("Enter")
    mine.page.wait_for_selector("dialog[open]")
    mine.sound()
    mine.press("dialog[open] form[method='post'] button", "**/massnahmen*")
    assert f"Bürgerladen {width}" not in mine.main()
    mine.reach(".insek-toast form button")
    with mine.page.expect_navigation():
        mine.page.keyboard.press("Enter")
    assert f"Bürgerladen {width}" in mine.main()


@WIDTHS
def test_out_into_a_file_and_in_again(site, somebody, tmp_path, width):
    site.run("concept", "open", TOWN, "--title", f"Abschrift {width}")
    empty = f"/werkstatt/{SLUG}/abschrift-{width}"
    lead = somebody(f"{CONCEPT}/massnahmen/einlesen", width, lead=True)
    lead.reach("a[href$='export.csv']")
    with lead.page.expect_download() as download:
        lead.page.keyboard.press("Enter")
    download.value.save_as(tmp_path / "massnahmen.csv")
    text = (tmp_path / "massnahmen.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert rows and "Haus der Dienste, Markt 7" in [row["titel"] for row in rows]

    # Into another concept, under numbers that the program gives.
    for row in rows:
        row["nummer"] = ""
        row["titel"] = f"{row['titel']} ({width})"
    with open(tmp_path / "neu.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    there = somebody(f"{empty}/massnahmen/einlesen", width, lead=True)
    # The browser hands choosers over only some time after it was asked to: so long before the key is pressed.
    choosers = []
    there.page.on("filechooser", lambda chooser: choosers.append(chooser))
    there.reach("input[type='file']")
    there.page.keyboard.press("Space")
    for _ in range(100):
        if choosers:
            break
        there.page.wait_for_timeout(100)
    choosers[0].set_files(tmp_path / "neu.csv")
    there.press("main form[enctype] button[type='submit']", re.compile(r"/massnahmen/einlesen"))
    assert "ist in Ordnung" in there.main()
    there.press("main form button[type='submit']", "**/massnahmen/eingelesen/**")
    assert f"({width})" in there.main()
    there.page.goto(f"{empty}/massnahmen")
    assert there.page.locator("tbody tr").count() == len(rows)


@pytest.mark.parametrize(("width", "town", "name"), [(1280, "14999050", "Birkenbrunn"), (360, "14999020", "Lindenfurt")])
def test_from_signing_in_to_the_council_paper(site, somebody, tmp_path, width, town, name):
    """In less than three minutes and with no more than 25 clicks and fields, signing in included."""
    email = f"e.kern-{width}@{name.lower()}.example"
    site.sign_in(email, "Elke Kern", "leitung", town)
    session = datetime.date.today() + datetime.timedelta(days=40)
    start = datetime.date.today() + datetime.timedelta(days=7)

    page = somebody("/anmelden", width).page
    hand = Hand(page)
    hand.fill("E-Mail-Adresse", email)
    hand.fill("Passwort", PASSWORD)
    hand.click("button", "Anmelden", "**/werkstatt")
    hand.click("link", f"Konzept in {name} eröffnen", "**/neu")
    hand.fill("Titel", "INSEK 2040")
    hand.click("button", "Konzept eröffnen", "**/insek-2040**")
    assert "Anfangen: In 10 Minuten zum ersten Entwurf" in page.inner_text("main")
    hand.click("link", "Entwurf ansehen", "**/entwurf")
    draft = page.inner_text("main")
    assert name in draft and "kein beschlossenes INSEK" in draft and re.search(r"\d\.\d{3}\s", draft)
    assert axe.violations(page) == [] and measures.overflow(page) == []
    hand.menu("Dokument und Vorlagen", "**/vorlagen")
    hand.fill("Ansprechperson", "Elke Kern, Telefon 0000 4711")
    hand.fill("Sitzung für den Einleitungsbeschluss", f"{session:%d.%m.%Y}")
    hand.fill("Beginn der Arbeit", f"{start:%d.%m.%Y}")
    hand.fill("von (Euro)", "28.000")
    hand.fill("bis (Euro)", "45.000")
    hand.click("button", "Angaben speichern", "**/vorlagen?**")
    paper = tmp_path / "vorlage.docx"
    file = hand.download("Beschlussvorlage Einleitungsbeschluss (Word)", paper)
    assert hand.seconds < 180 and hand.count <= 25, f"{hand.count} Klicks und Felder, {hand.seconds:.0f} s"
    assert axe.violations(page) == [] and measures.overflow(page) == []

    assert file == f"{name.lower()}-einleitungsbeschluss.docx"
    read = word.read(paper)
    lines = read.text.splitlines()
    for heading in ["Beschlussvorschlag", "Begründung", "Zeitplan", "Kosten und Finanzierung", "Checkliste zur Vorlage"]:
        assert heading in lines, heading
    for label, said in [
            ("Ansprechperson", "Elke Kern, Telefon 0000 4711"), ("Sitzung", f"{session:%d.%m.%Y}"),
            ("Einleitungsbeschluss und Durchführungsplan", f"{session:%d.%m.%Y}"),
            ("Kosten des Konzepts", "28–45 T€, grobe Schätzung")]:
        assert lines[lines.index(label) + 1] == said, label
    # What nobody was asked for stays open; what was said does not.
    still_open = [before for before, line in zip(lines, lines[1:]) if line.startswith("noch offen")]
    assert still_open == ["Eigenanteil", "Haushaltsstelle"]
