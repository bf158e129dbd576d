"""PostgreSQL goes away while we serve: German 503 in bounded time, input kept, and back without a restart."""

import os
import time

import pytest
from harness import crowds, district, forms, load, product, store
from state import TECHNICAL

OUTAGE = float(os.environ.get("INSEK_OUTAGE_SECONDS", "5"))
BOUND = 10  # seconds for any answer during the outage
TEXT = "Die Fläche passt nicht zum Kataster, bitte prüfen Sie Seite 14."


@pytest.fixture(scope="module")
def filled(cluster, tmp_path_factory):
    database = cluster.create("away")
    register = tmp_path_factory.mktemp("away") / "register.txt"
    register.write_text(district.register(), encoding="utf-8")
    done = product.run("import", str(register), "--database", database)
    assert done.code == 0, done.out + done.error
    return database


@pytest.fixture
def away_slug(filled) -> str:
    return store.query(filled, "SELECT slug FROM municipality ORDER BY ags LIMIT 1")[0][0]


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_the_store_goes_away_and_comes_back(mode, cluster, filled, away_slug, folder):
    with product.Server(filled, folder) as server:
        form_connection = server.connection()
        form = forms.fetch(form_connection, away_slug)
        assert server.get("/gemeinden")[0] == 200
        assert server.get("/health/ready")[0] == 200
        before = store.count(filled, "remark")
        cluster.stop(mode)
        try:
            began = time.monotonic()
            while True:
                start = time.monotonic()
                status, headers, page = server.get("/gemeinden", seconds=BOUND)
                assert time.monotonic() - start < BOUND
                assert status == 503, status
                text = page.decode()
                assert "<html lang=\"de\"" in text and "Datenbank" in text, text[-1500:]
                assert not TECHNICAL.search(text)
                assert int(headers["Retry-After"]) > 0

                start = time.monotonic()
                connection = server.connection(BOUND)
                status, _, page = forms.send(connection, away_slug, form, TEXT)
                connection.close()
                assert time.monotonic() - start < BOUND
                assert status == 503, status
                assert TEXT in page.decode(), "the typed text is lost"

                assert server.get("/health/live", seconds=BOUND)[0] == 200, "the process itself is well"
                assert server.get("/health/ready", seconds=BOUND)[0] == 503
                if time.monotonic() - began > OUTAGE:
                    break
        finally:
            cluster.start()
        came_back = time.monotonic()
        while server.get("/gemeinden", seconds=BOUND)[0] != 200:
            assert time.monotonic() - came_back < BOUND, "no recovery without a restart"
            time.sleep(0.1)
        connection = server.connection()
        assert forms.send(connection, away_slug, form, TEXT)[0] == 303, "the form kept from before works"
        assert server.get("/health/ready")[0] == 200
        assert store.count(filled, "remark") == before + 1, "a refused remark must not be stored"


def test_many_requests_during_an_outage_do_not_hang_the_server(cluster, filled, away_slug, folder):
    """More requests than workers and pooled connections; light pages stay quick meanwhile."""
    with product.Server(filled, folder) as server:
        assert server.get("/gemeinden")[0] == 200
        statuses: list[int] = []

        def ask(number: int) -> float:
            begin = time.monotonic()
            statuses.append(server.get("/gemeinden", seconds=BOUND)[0])
            return time.monotonic() - begin

        cluster.stop("immediate")
        try:
            with crowds.Busy(100, ask) as busy:
                live = load.paced(server.host, server.port, "/health/live", 3, per_second=50)
            assert live.failures == 0
            assert live.quantile(0.99) < 1000, f"p99 {live.quantile(0.99):.0f} ms"
            assert busy.failures == []
            assert set(statuses) == {503}
        finally:
            cluster.start()
        deadline = time.monotonic() + BOUND
        while server.get("/gemeinden", seconds=BOUND)[0] != 200:
            assert time.monotonic() < deadline


def test_starting_without_the_store_says_so(cluster, folder):
    done = product.run("serve", "--database", "postgres://postgres@127.0.0.1:1/nirgends", "--port", "0", seconds=30)

    assert done.code == 1
    assert "Datenbank" in done.error, done.error
    assert not TECHNICAL.search(done.error), done.error


def test_two_servers_over_one_store_accept_each_others_forms(filled, away_slug, folder):
    with product.Server(filled, folder) as one, product.Server(filled, folder) as other:
        fetching, sending = one.connection(), other.connection()
        form = forms.fetch(fetching, away_slug)
        assert forms.send(sending, away_slug, form)[0] == 303
        form.token = form.token[:-4] + ("AAAA" if not form.token.endswith("AAAA") else "BBBB")
        status, _, page = forms.send(sending, away_slug, form)
        assert status == 403
        assert "nichts gespeichert" in page.decode()
