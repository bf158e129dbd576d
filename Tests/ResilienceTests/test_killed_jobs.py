"""kill -9 at each step of a job's life: nothing is lost and nothing is done twice, on both stores."""

import random
import subprocess
import sys
import time

import pytest
from harness import browsing, product, store
import workplace

MEASURES = 600


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def filled(request, tmp_path_factory):
    if request.param == "sqlite":
        database = tmp_path_factory.mktemp("auftraege") / "store.sqlite"
    else:
        database = request.getfixturevalue("cluster").create("auftraege")
    workplace.fill(database, MEASURES)
    return database


def restarted(database, folder, identity: str) -> None:
    """The next start finishes the job, once."""
    workplace.let_leases_run_out(database)
    with product.Server(database, folder) as server:
        done = workplace.wait_for_state(database, identity, "done", "failed", seconds=120)
        assert done["state"] == "done", done
        assert workplace.results(database, identity).get("released") == 1
        # What the killed attempt had begun to save is hidden and goes with the next sweep.
        store.execute(database, "UPDATE stored_file SET lease_until = 0 WHERE state = 'staged'")
        assert server.get("/health/ready")[0] == 200


# What is seen of the job when the process is killed.
STEPS = {
    "enqueued": lambda row, files: row["state"] == "queued" or row["attempt"] >= 1,
    "taken": lambda row, files: row["state"] == "running",
    "in progress": lambda row, files: row["state"] == "running" and row["progress_of"] > 0,
    "saving": lambda row, files: "staged" in files or "released" in files,
}


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_at_each_step_loses_and_doubles_nothing(step, filled, folder):
    server = product.Server(filled, folder)
    try:
        person = workplace.lead(server, filled, f"{step.replace(' ', '')}@tannenrode.example")
        identity = workplace.start_sheets(person)
        reached = STEPS[step]
        workplace.wait_for(
            lambda: reached(workplace.job(filled, identity), workplace.results(filled, identity)), pause=0.002)
    finally:
        server.kill()
    assert len(workplace.results(filled, identity)) <= 1
    restarted(filled, folder, identity)


def test_kills_at_random_moments(filled, folder):
    """Three: a crash counts as an attempt, and a job that has ended its process four times is given up."""
    random.seed(36)
    identities = []
    for number in range(3):
        server = product.Server(filled, folder)
        try:
            person = workplace.lead(server, filled, f"zufall{number}@tannenrode.example")
            identities.append(workplace.start_sheets(person))
            time.sleep(random.uniform(0, 1.5))
        finally:
            server.kill()
        workplace.let_leases_run_out(filled)
    with product.Server(filled, folder):
        for identity in identities:
            done = workplace.wait_for_state(filled, identity, "done", "failed", seconds=180)
            assert done["state"] == "done", done
            assert workplace.results(filled, identity).get("released") == 1


class Mailbox:
    """The mail server of the tests, and what it has taken."""

    def __init__(self, folder, script: str):
        self.folder = folder / f"post-{time.monotonic_ns()}"
        self.folder.mkdir()
        self.process = subprocess.Popen(
            [sys.executable, str(workplace.smtp_server()), str(self.folder), "--script", script],
            stdout=subprocess.PIPE, text=True, start_new_session=True)
        self.port = int(self.process.stdout.readline())

    def ids(self) -> list[str]:
        texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(self.folder.glob("*.eml"))]
        return [line for text in texts for line in text.splitlines() if line.startswith("Message-ID:")]

    def options(self) -> list[str]:
        return ["--smtp", f"smtp+none://127.0.0.1:{self.port}", "--site", "https://insek.example", "--mail-from",
                "werkstatt@insek.example"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait(10)
        self.process.stdout.close()


def ask_for_a_password(server, email: str) -> None:
    person = browsing.Person(server)
    assert person.send("/passwort/vergessen", "/passwort/vergessen", {"email": email}).status == 303


def states(database) -> list[str]:
    return [row[0] for row in store.query(database, "SELECT state FROM outbox_mail ORDER BY id")]


@pytest.mark.parametrize("pause", [0.0, 0.3, 0.8, 1.5, 2.5])
def test_a_letter_survives_a_kill_while_it_is_sent(pause, filled, folder):
    store.execute(filled, "DELETE FROM outbox_mail")
    email = f"brief{int(pause * 10)}@tannenrode.example"
    with Mailbox(folder, "slow,ok") as mailbox:
        server = product.Server(filled, folder, *mailbox.options())
        try:
            workplace.lead(server, filled, email)
            began = time.monotonic()
            ask_for_a_password(server, email)
            assert time.monotonic() - began < 5, "nobody waits for the mail server"
            time.sleep(pause)
        finally:
            server.kill()
        assert len(states(filled)) == 1, "what was acknowledged is written down"
        workplace.let_leases_run_out(filled)
        with product.Server(filled, folder, *mailbox.options()):
            workplace.wait_for(lambda: states(filled) == ["sent"], seconds=60)
        # Server and store cannot commit together: twice at most, and then with one Message-ID.
        ids = mailbox.ids()
        assert 1 <= len(ids) <= 2 and len(set(ids)) == 1, ids


def test_letters_wait_while_the_mail_server_is_away(filled, folder):
    store.execute(filled, "DELETE FROM outbox_mail")
    options = ["--smtp", "smtp+none://127.0.0.1:1", "--site", "https://insek.example", "--mail-from",
               "werkstatt@insek.example"]
    email = "weg@tannenrode.example"
    with product.Server(filled, folder, *options) as server:
        workplace.lead(server, filled, email)
        began = time.monotonic()
        ask_for_a_password(server, email)
        assert time.monotonic() - began < 2
        workplace.wait_for(lambda: any("nicht erreichbar" in line for line in server.messages()))
        assert states(filled) == ["waiting"]
    with Mailbox(folder, "ok") as mailbox:
        store.execute(filled, "UPDATE job SET due = 0 WHERE kind = 'mail' AND state = 'queued'")
        with product.Server(filled, folder, *mailbox.options()):
            workplace.wait_for(lambda: states(filled) == ["sent"])
        assert len(mailbox.ids()) == 1


def test_an_orderly_stop_hands_work_back(filled, folder):
    server = product.Server(filled, folder)
    person = workplace.lead(server, filled, "ende@tannenrode.example")
    identity = workplace.start_sheets(person)
    workplace.wait_for_state(filled, identity, "running")
    assert server.stop(seconds=40) == 0
    left = workplace.job(filled, identity)
    assert (left["state"], left["attempt"]) in [("queued", 0), ("done", 1)], left
    with product.Server(filled, folder):
        assert workplace.wait_for_state(filled, identity, "done", "failed")["state"] == "done"
    assert workplace.results(filled, identity) == {"released": 1}
