"""Requests that are slow, too large, forged or open when the server is asked to stop."""

import contextlib
import os
import signal
import threading
import time

import pytest
from harness import crowds, forms, product, store
from state import assert_german

HEADER_DEADLINE = 10


def test_slow_headers_are_cut_and_others_do_not_notice(server):
    result = {}
    slow = threading.Thread(target=lambda: result.update(
        found=crowds.slow_headers(server.host, server.port, 60, HEADER_DEADLINE + 5)))
    slow.start()
    time.sleep(1)
    start = time.monotonic()
    assert server.get("/quellen")[0] == 200
    assert time.monotonic() - start < 1
    slow.join(40)

    found = result["found"]
    assert found.opened == 60
    assert len(found.ended) == 60, f"{60 - len(found.ended)} were not cut"
    assert max(found.ended) < HEADER_DEADLINE + 3


def test_an_oversized_form_gets_413_and_keeps_nothing(server, slug, database):
    connection = server.connection()
    form = forms.fetch(connection, slug)
    body = form.body("x" * (3 << 20))
    connection.request("POST", f"/{slug}/hinweis", body=body, headers=form.headers())
    response = connection.getresponse()
    page = response.read().decode()

    assert response.status == 413
    assert '<html lang="de"' in page and "1 MB" in page, page[-800:]
    assert store.count(database, "remark") == 0
    assert server.get("/gemeinden")[0] == 200


def test_an_oversized_form_of_unknown_length_gets_413(server, slug, database):
    connection = server.connection()
    form = forms.fetch(connection, slug)
    connection.request(
        "POST", f"/{slug}/hinweis", body=iter([form.body("x")] + [b"y" * 65536] * 48), headers=form.headers(),
        encode_chunked=True)
    response = connection.getresponse()
    response.read()

    assert response.status == 413
    assert store.count(database, "remark") == 0


def test_a_text_that_is_too_long_comes_back_with_the_input(server, slug, database):
    connection = server.connection()
    form = forms.fetch(connection, slug)
    status, _, page = forms.send(connection, slug, form, "Sehr lang. " * 400)

    assert status == 422
    assert "kürzen" in page.decode() and page.count(b"Sehr lang. ") >= 399
    assert store.count(database, "remark") == 0


@pytest.mark.parametrize("change", ["token", "cookie", "both", "origin"])
def test_a_forged_form_is_refused(change, server, slug, database):
    connection = server.connection()
    form = forms.fetch(connection, slug)
    headers = form.headers()
    if change in ("token", "both"):
        form.token = ""
    if change in ("cookie", "both"):
        headers["Cookie"] = ""
    if change == "origin":
        headers["Origin"] = "https://boese.example"
    connection.request("POST", f"/{slug}/hinweis", body=form.body(), headers=headers)
    response = connection.getresponse()
    page = response.read().decode()

    assert response.status == 403
    assert "nichts gespeichert" in page
    assert store.count(database, "remark") == 0


@pytest.mark.parametrize("request_bytes", [
    b"GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"GET /%ff%fe HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"GET /assets/../../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"GET /assets/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"GET /gemeinden?anzahl=99999999999999999999&seite=-5 HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"GET /" + b"a" * 40_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 80_000 + b"\r\n\r\n",
    b"ABCDEF / HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 200,
    b"POST /gemeinden HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
], ids=lambda data: data[:24].decode("latin-1"))
def test_a_strange_request_is_refused_and_harms_nobody(request_bytes, server):
    connection = crowds.connect(server.host, server.port, seconds=1)
    connection.sendall(request_bytes)
    answer = b""
    # Until the server closes, or has said all it has to say.
    with contextlib.suppress(OSError):
        while piece := connection.recv(65536):
            answer += piece
            connection.settimeout(0.2)
    connection.close()

    assert b"root:" not in answer
    if answer:
        assert answer.startswith(b"HTTP/1.1 ")
        assert int(answer.split()[1]) < 500
    assert server.get("/quellen")[0] == 200
    assert server.process.poll() is None


def test_many_open_connections_are_all_answered(server):
    crowds.allow_many_files()
    held = crowds.open_connections(server.host, server.port, 600, "/quellen")

    assert held.opened == 600
    assert held.answered == [600, 600]


def test_a_burst_of_any_size_is_answered(server):
    """A stopped server finds all requests at once when it goes on. libmicrohttpd takes 128 events at a time, and would wait
    for further ones if there were exactly so many (see EpollWait.swift): among the growing bursts one is sure to hit that
    number on some thread."""
    crowds.allow_many_files()
    threads = max(2, os.cpu_count() or 2)
    request = b"GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"
    held = [crowds.connect(server.host, server.port, f"127.0.0.{2 + number % 8}", 5) for number in range(128 * threads)]
    for connection in held:
        connection.sendall(request)
        assert crowds.read_answer(connection) == 200
    for size in range(120, len(held) + 1):
        os.kill(server.pid, signal.SIGSTOP)
        for connection in held[:size]:
            connection.sendall(request)
        os.kill(server.pid, signal.SIGCONT)
        answered = sum(crowds.read_answer(connection) == 200 for connection in held[:size])
        assert answered == size, f"{answered} of {size} requests were answered"
    for connection in held:
        connection.close()


def test_one_client_cannot_take_all_connections(database, folder):
    with product.Server(database, folder, "--client-connections", "20") as server:
        held = []
        for _ in range(40):
            try:
                held.append(crowds.connect(server.host, server.port, "127.0.0.9", 5))
            except OSError:
                break
        time.sleep(0.3)
        # Another client is served, whatever the first one holds.
        assert server.get("/quellen")[0] == 200
        for connection in held:
            connection.close()


def test_sigterm_answers_what_has_begun_and_ends(database, folder, slug):
    server = product.Server(database, folder)
    connection = server.connection()
    form = forms.fetch(connection, slug)
    idle = server.connection()
    idle.request("GET", "/quellen")
    idle.getresponse().read()  # stays open
    silent = crowds.connect(server.host, server.port)  # has said nothing at all
    answer = {}

    def send() -> None:
        answer["status"] = forms.send(connection, slug, form)[0]

    with store.holding_the_store(database, hold=1.0, pause=2.0):
        sending = threading.Thread(target=send)
        sending.start()
        time.sleep(0.3)  # the remark now waits for the store
        began = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        code = server.process.wait(20)
        took = time.monotonic() - began
        sending.join(20)
    silent.close()
    server.log_file.close()

    assert answer.get("status") == 303, "the request that had begun got no answer"
    assert store.count(database, "remark") == 1
    assert code == 0
    assert took < 12
    with pytest.raises(OSError):
        crowds.connect(server.host, server.port, seconds=1)


def test_sigterm_at_rest_ends_at_once(database, folder):
    server = product.Server(database, folder)
    assert server.get("/health/live")[0] == 200
    began = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - began < 3


def test_a_second_server_on_the_same_port_says_so(server, database, folder):
    done = product.run("serve", "--database", str(database), "--port", str(server.port), seconds=20)

    assert done.code == 1
    assert str(server.port) in done.error and "belegt" in done.error, done.error
    assert_german(done.error)
    assert server.get("/quellen")[0] == 200


def test_two_servers_over_one_file_accept_each_others_forms(database, folder, slug):
    with product.Server(database, folder) as one, product.Server(database, folder) as other:
        form = forms.fetch(one.connection(), slug)
        assert forms.send(other.connection(), slug, form)[0] == 303


def test_the_log_names_no_visitor(server, slug):
    server.get(f"/{slug}?geheim=ja", headers={"User-Agent": "Erkennbar/1.0", "X-Forwarded-For": "203.0.113.9"})
    connection = server.connection()
    form = forms.fetch(connection, slug)
    forms.send(connection, slug, form, "Ein Text, der nirgends im Protokoll stehen darf.")
    server.stop()

    log = server.log_path.read_text()
    assert '"route":"/{}"' in log
    for secret in ("geheim", "Erkennbar", "203.0.113.9", "127.0.0.1", "Protokoll", slug, form.token):
        assert secret not in log, secret
