"""Two processes over one PostgreSQL: what one knows the other knows, and one goes on when the other is killed."""

import os
import re
import signal
import time

import pytest
from harness import browsing, product, store
from state import TECHNICAL
import workplace

MEASURES = 1_000


@pytest.fixture(scope="module")
def shared(cluster):
    database = cluster.create("zwei")
    workplace.fill(database, MEASURES)
    return database


@pytest.fixture
def pair(shared, folder):
    with product.Server(shared, folder) as one:
        other = product.Server(shared, folder)
        try:
            yield one, other
        finally:
            other.kill()


def sign_in(server, email: str, password: str) -> browsing.Answer:
    person = browsing.Person(server)
    return person.send("/anmelden", "/anmelden", {"email": email, "passwort": password})


def test_sessions_hold_on_both(pair, shared):
    one, other = pair
    person = workplace.lead(one, shared, "sitzung@tannenrode.example")
    there = browsing.Person(other, person.cookies)
    assert there.get(workplace.HOME).status == 200
    assert there.send("/konto", "/konto/ueberall-abmelden", {}).status == 303
    assert person.get(workplace.HOME).status == 303, "signed out on one is signed out on the other"


def test_wrong_passwords_count_together(pair, shared):
    one, other = pair
    email = "falsch@tannenrode.example"
    workplace.lead(one, shared, email)
    for server in (one, other, one, other):
        assert sign_in(server, email, "ganz falsch geraten").status == 422
    assert sign_in(other, email, "ganz falsch geraten").status == 422
    refused = sign_in(one, email, browsing.PASSWORD)
    assert refused.status == 429, refused.text[-500:]
    assert "Nach mehreren falschen Eingaben" in refused.text
    assert not TECHNICAL.search(re.sub(r"<[^>]*>", " ", refused.text))


def test_new_work_starts_at_once_on_the_other(pair, shared):
    one, other = pair
    person = workplace.lead(one, shared, "sofort@tannenrode.example")
    time.sleep(1.5)  # both listen by now
    # The one that is asked may not take it itself: it is stopped right after its answer.
    began = time.monotonic()
    identity = workplace.start_sheets(person)
    workplace.wait_for_state(shared, identity, "running", "done", seconds=5)
    assert time.monotonic() - began < 2
    workplace.wait_for_state(shared, identity, "done")


def test_a_killed_process_s_job_is_done_by_the_other_exactly_once(pair, shared):
    one, other = pair
    person = workplace.lead(one, shared, "abbruch@tannenrode.example")
    there = browsing.Person(other, person.cookies)
    # Only one may take the job: the other sleeps meanwhile.
    os.kill(other.pid, signal.SIGSTOP)
    try:
        identity = workplace.start_sheets(person)
        workplace.wait_for_state(shared, identity, "running")
        one.kill()
    finally:
        os.kill(other.pid, signal.SIGCONT)
    assert there.get(f"/auftrag/{identity}").status == 200
    workplace.let_leases_run_out(shared)

    done = workplace.wait_for_state(shared, identity, "done", "failed")

    assert done["state"] == "done", done
    assert done["attempt"] == 2
    assert workplace.results(shared, identity).get("released") == 1
    assert there.get(f"/auftrag/{identity}/ergebnis").text.startswith("%PDF-")
    started = [line for line in other.messages() if "Auftrag" in line]
    assert started == [], started


def test_a_change_on_one_is_seen_on_the_other_at_once(pair, shared):
    one, other = pair
    person = workplace.lead(one, shared, "gleich@tannenrode.example")
    there = browsing.Person(other, person.cookies)
    measures = f"{workplace.HOME}/massnahmen"
    # Both have the concept in their caches.
    assert person.get(f"{measures}/M-01").status == there.get(f"{measures}/M-01").status == 200
    for number in range(10):
        title = f"Neue Bank am Markt {number}"
        here, elsewhere = (person, there) if number % 2 == 0 else (there, person)
        answer = here.send(f"{measures}/neu", "/neu", {"titel": title})
        assert answer.status == 303, answer.text[-500:]
        sheet = elsewhere.get(answer.location.split("?")[0])
        assert sheet.status == 200 and title in sheet.text
        assert title in elsewhere.get(f"{measures}?suche=bank").text
