"""A stored file of 600 MB is handed out in little memory, in parts too, and slow readers hold nobody up."""

import contextlib
import hashlib
import http.client
import sqlite3
import time
import uuid

import pytest
from harness import product
import workplace

PIECE = 256 << 10
PIECES = 2_400
SIZE = PIECE * PIECES
MEMORY = 120 << 20


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    database = tmp_path_factory.mktemp("gross") / "store.sqlite"
    workplace.fill(database, 1)
    return database


def key() -> str:
    """A version 7 identifier that nobody else has."""
    return str(uuid.UUID(int=uuid.uuid4().int & ~(0xF << 76) | 7 << 76))


def large_result(database, email: str) -> str:
    """A finished job whose file has one content many times over; the job's id."""
    job, file, piece = key(), key(), bytes(range(256)) * 1024
    digest = hashlib.sha256(piece).digest()
    whole = hashlib.sha256()
    for _ in range(PIECES):
        whole.update(piece)
    with contextlib.closing(sqlite3.connect(database, timeout=20)) as connection, connection:
        owner = connection.execute("SELECT id FROM account WHERE email = ?", [email]).fetchone()[0]
        concept = connection.execute("SELECT id FROM concept").fetchone()[0]
        connection.execute("INSERT OR IGNORE INTO file_chunk (hash, byte_count, bytes) VALUES (?, ?, ?)", [digest, PIECE, piece])
        connection.execute(
            "INSERT INTO stored_file (id, owner, name, media_type, byte_count, hash, state, created, lease_until, released) "
            "VALUES (?, ?, 'gross.pdf', 'application/pdf', ?, ?, 'released', 1, 1, 1)",
            [file, f"auftrag {job}", SIZE, whole.digest()])
        connection.executemany(
            "INSERT INTO file_part (file_id, position, hash) VALUES (?, ?, ?)",
            [(file, position, digest) for position in range(PIECES)])
        payload = f'{{"gemeinde":"tannenrode","konzept":"insek-2036","schluessel":"{concept}"}}'
        connection.execute(
            "INSERT INTO job (id, kind, payload, state, created, finished, owner, result) VALUES "
            "(?, 'massnahmen.steckbriefe', ?, 'done', 1, ?, ?, ?)",
            [job, payload, int(time.time() * 1e6), owner, f'{{"datei":"{file}"}}'])
    return job


def opened(server, person, job: str, **headers) -> http.client.HTTPResponse:
    connection = server.connection(60)
    connection.request("GET", f"/auftrag/{job}/ergebnis", headers={
        "Cookie": f"sitzung={person.cookies['sitzung']}", **headers})
    return connection.getresponse()


def test_600_megabytes_in_little_memory(filled, folder):
    with product.Server(filled, folder) as server:
        person = workplace.lead(server, filled, "gross@tannenrode.example")
        job = large_result(filled, "gross@tannenrode.example")
        assert server.get("/gemeinden")[0] == 200
        before = server.resident_bytes()
        answer = opened(server, person, job)
        assert answer.status == 200 and int(answer.headers["Content-Length"]) == SIZE
        whole, count = hashlib.sha256(), 0
        while part := answer.read(1 << 20):
            whole.update(part)
            count += len(part)
        assert count == SIZE
        expected = hashlib.sha256()
        for _ in range(PIECES):
            expected.update(bytes(range(256)) * 1024)
        assert whole.digest() == expected.digest()
        assert server.peak_bytes() - before < MEMORY, f"{(server.peak_bytes() - before) / 1e6:.0f} MB more"
        tail = opened(server, person, job, Range=f"bytes={SIZE - 5}-")
        assert tail.status == 206 and tail.read() == bytes([251, 252, 253, 254, 255])


def test_slow_readers_hold_nobody_up_and_end_with_their_connection(filled, folder):
    with product.Server(filled, folder) as server:
        person = workplace.lead(server, filled, "langsam@tannenrode.example")
        job = large_result(filled, "langsam@tannenrode.example")
        before = server.resident_bytes()
        slow = [opened(server, person, job) for _ in range(60)]
        for answer in slow:
            assert len(answer.read(100_000)) == 100_000
        began = time.monotonic()
        for _ in range(20):
            assert server.get("/gemeinden")[0] == 200
        assert time.monotonic() - began < 2
        assert server.resident_bytes() - before < MEMORY
        for answer in slow:
            answer.close()
        workplace.wait_for(
            lambda: sum(line["route"] == "/auftrag/{}/ergebnis" for line in server.log()) == 60, seconds=20)
        # An orderly stop does not wait for readers that are gone.
    assert server.process.returncode == 0
