"""Work beside the pages: the page of a job in each state, the list of jobs, and letters that are looked at."""
import contextlib
import re
import sqlite3
import subprocess
import time
import uuid
import zipfile

import axe
import htmlcheck
import measures
import pytest
from site_under_test import CONCEPT, INSEK

OPERATOR = ("betrieb@insek.example", "Bernd Kühn")
FAR = 4_000_000_000_000_000  # a lease that no worker waits for


def now():
    return int(time.time() * 1_000_000)


@pytest.fixture(scope="module")
def operator(site):
    return site.sign_in(*OPERATOR, "betrieb")


@pytest.fixture
def person(site, browser):
    """Opens a context for a session: person(cookie, width=360)."""
    contexts = []

    def open_(cookie, base=None, **options):
        context = browser.new_context(base_url=base or site.base, locale="de-DE", reduced_motion="reduce", **options)
        context.set_default_timeout(10_000)
        context.add_cookies([{"name": "sitzung", "value": cookie, "url": base or site.base}])
        contexts.append(context)
        return context

    yield open_
    for context in contexts:
        context.close()


@contextlib.contextmanager
def store(site):
    with contextlib.closing(sqlite3.connect(site.database, timeout=20, isolation_level=None)) as connection:
        yield connection


def job(site, **columns):
    """A job of the lead in some state, which no worker touches."""
    identity = str(uuid.UUID(int=uuid.uuid4().int & ~(0xF << 76) | 7 << 76))
    with store(site) as connection:
        owner = connection.execute("SELECT id FROM account WHERE email LIKE 'leitung%'").fetchone()[0]
        concept = connection.execute("SELECT id FROM concept LIMIT 1").fetchone()[0]
        payload = f'{{"gemeinde":"tannenrode","konzept":"insek-2036","schluessel":"{concept}"}}'
        values = {"id": identity, "kind": "massnahmen.steckbriefe", "owner": owner, "payload": payload, "state": "running",
                  "due": FAR, "created": now(), "attempt": 1} | columns
        connection.execute(
            f"INSERT INTO job ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", list(values.values()))
    return identity


RUNNING = dict(progress_done=600, progress_of=1001)
STATES = {
    "waiting": dict(state="queued"),
    "running": RUNNING,
    "failed": dict(state="failed", due=None, finished=1, message="Das PDF ließ sich nicht setzen.", detail="typst: 137"),
    "cancelled": dict(state="cancelled", due=None, finished=1),
    "done": dict(state="done", due=None, finished=1),
}


def state(name):
    columns = dict(STATES[name])
    if name == "running":
        columns |= dict(started=now() - 60_000_000, taken=now() - 60_000_000, progress_at=now())
    return columns


@pytest.mark.parametrize("name", STATES)
@pytest.mark.parametrize("width", [1280, 360])
def test_each_state_is_a_sound_page(site, person, name, width):
    page = person(site.session, viewport={"width": width, "height": 900}).new_page()
    answer = page.goto(f"/auftrag/{job(site, **state(name))}")
    assert answer.status == 200
    assert axe.violations(page) == []
    assert measures.overflow(page) == []
    assert htmlcheck.messages({name: answer.body()})[name] == []


def test_progress_moves_without_a_reload_and_keeps_the_focus(site, person):
    identity = job(site, **state("running"))
    page = person(site.session).new_page()
    page.goto(f"/auftrag/{identity}")
    page.focus("button:has-text('Auftrag abbrechen')")
    page.wait_for_selector("progress[value='600']")
    with store(site) as connection:
        connection.execute("UPDATE job SET progress_done = 800, progress_at = ? WHERE id = ?", [now(), identity])
    page.wait_for_selector("progress[value='800']")
    assert page.inner_text("#auftrag-meldung") == "Drei Viertel sind fertig."
    assert page.evaluate("document.activeElement.matches('button') && document.activeElement.textContent") == "Auftrag abbrechen"
    with store(site) as connection:
        connection.execute(
            "UPDATE job SET state = 'failed', due = NULL, finished = ?, message = 'Das ging nicht.' WHERE id = ?",
            [now(), identity])
    page.wait_for_selector("text=Noch einmal versuchen")
    assert page.title().startswith("Alle Steckbriefe als PDF: gescheitert")


@pytest.mark.parametrize("javascript", [True, False])
def test_cancelling_by_keyboard(site, person, javascript):
    identity = job(site, **state("running"))
    page = person(site.session, java_script_enabled=javascript).new_page()
    page.goto(f"/auftrag/{identity}")
    page.focus("button:has-text('Auftrag abbrechen')")
    page.keyboard.press("Enter")
    page.wait_for_selector("#auftrag-stand >> text=Der Auftrag wird abgebrochen.")


def test_all_sheets_as_pdf_from_the_button_to_the_file(site, person):
    with store(site) as connection:
        # Whoever asks again while one is open gets that one.
        connection.execute("DELETE FROM job WHERE kind = 'massnahmen.steckbriefe'")
    page = person(site.session).new_page()
    page.goto(f"{CONCEPT}/massnahmen/neu")
    page.fill("[name=titel]", "Fenster der Grundschule")
    page.press("[name=titel]", "Enter")
    page.wait_for_url("**/massnahmen/M-**")
    page.goto(f"{CONCEPT}/massnahmen")
    page.click("button:has-text('Alle Steckbriefe als PDF')")
    page.wait_for_url("**/auftrag/*")
    page.wait_for_selector("text=PDF herunterladen", timeout=60_000)
    with page.expect_download() as download:
        page.click("text=PDF herunterladen")
    assert download.value.suggested_filename.startswith("Steckbriefe Tannenrode")
    assert open(download.value.path(), "rb").read(5) == b"%PDF-"


def test_all_papers_from_the_button_to_the_file(site, person):
    with store(site) as connection:
        connection.execute("DELETE FROM job WHERE kind = 'vorlagen.alle'")
    page = person(site.session).new_page()
    page.goto(f"{CONCEPT}/vorlagen")
    page.click("button:has-text('Alle Papiere erstellen')")
    page.wait_for_url("**/auftrag/*")
    page.wait_for_selector("text=ZIP-Datei herunterladen", timeout=120_000)
    with page.expect_download() as download:
        page.click("text=ZIP-Datei herunterladen")
    assert download.value.suggested_filename.startswith("Papiere Tannenrode")
    with zipfile.ZipFile(download.value.path()) as archive:
        assert archive.testzip() is None
        assert {"entwurf.docx", "entwurf.pdf", "einleitungsbeschluss.docx", "fahrplan.docx", "warum-ein-insek.docx",
                "amtsblatt.docx", "schnellcheck.docx"} <= set(archive.namelist())
        assert archive.read("entwurf.pdf")[:5] == b"%PDF-"


@pytest.mark.parametrize("width", [1280, 360])
def test_the_list_of_jobs(site, person, operator, width):
    for name in STATES:
        job(site, **state(name))
    page = person(operator, viewport={"width": width, "height": 900}).new_page()
    answer = page.goto("/betrieb/auftraege")
    assert answer.status == 200
    assert axe.violations(page) == []
    assert measures.overflow(page) == []
    assert htmlcheck.messages({"list": answer.body()})["list"] == []
    page.select_option("[name=stand]", "failed")
    page.press("[name=stand]", "Tab")
    page.click("text=Auswahl anwenden")
    page.wait_for_url("**stand=failed**")
    assert "gescheitert" in page.inner_text("tbody")
    assert "abgebrochen" not in page.inner_text("tbody")


@pytest.fixture(scope="module")
def viewer(site):
    """The same store behind a second process that shows letters; its address."""
    command = [str(INSEK), "serve", "--port", "0", "--log", "none", "--database", site.database, "--mail-viewer", "--site",
               "http://127.0.0.1:8080"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield re.search(r"http://\S+:\d+", server.stdout.readline())[0]
    finally:
        server.terminate()
        server.wait(20)
        server.stdout.close()


@pytest.mark.parametrize("width", [1280, 360])
def test_a_letter_is_shown_in_all_its_forms(site, person, operator, viewer, width):
    page = person(operator, viewer, viewport={"width": width, "height": 900}).new_page()
    page.goto("/passwort/vergessen")
    page.fill("[name=email]", "leitung@tannenrode.example")
    page.press("[name=email]", "Enter")
    page.wait_for_url("**/passwort/verschickt")
    page.goto("/betrieb/post")
    assert axe.violations(page) == []
    assert measures.overflow(page) == []
    page.click("main table a")
    page.wait_for_url("**/betrieb/post/*")
    assert measures.overflow(page) == []
    assert axe.violations(page) == []
    frame = page.frame_locator("iframe")
    assert "Neues Passwort" in frame.locator("h1").inner_text()
    body = page.request.get(page.url).body()
    assert htmlcheck.messages({"letter": body})["letter"] == []
