"""kill -9 in the middle of an import: readers keep the old release, and the next import succeeds."""

import os
import signal
import subprocess
import time

import pytest
from harness import district, places, product, store
from state import published

# Three times Germany; still below the size that the importer takes for a register.
LARGE = dict(municipalities=30_000, kreise=100)


@pytest.fixture(scope="module")
def large_register():
    path = places.scratch("large") / "register.txt"
    path.write_text(district.register(**LARGE), encoding="utf-8")
    yield path
    places.remove(path.parent)


def staged_rows(database) -> int:
    return int(store.query(
        database, "SELECT count(*) FROM municipality m JOIN release r ON r.id = m.release_id WHERE r.state = 'staged'")[0][0])


def start_import(database, path) -> subprocess.Popen:
    return subprocess.Popen(
        [str(places.binary()), "import", str(path), "--database", str(database)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)


def kill_when_half_loaded(database, path) -> int:
    """Kills the import as soon as rows are staged; how many rows it left."""
    importing = start_import(database, path)
    try:
        for _ in range(4000):
            if (rows := staged_rows(database)) > 2000:
                break
            assert importing.poll() is None, "the import was over before it could be killed"
            time.sleep(0.005)
    finally:
        if importing.poll() is None:
            os.killpg(importing.pid, signal.SIGKILL)
        importing.wait(10)
    assert importing.returncode == -signal.SIGKILL
    return rows


def end_the_lease(database) -> None:
    """Two minutes without a sign of life, without waiting for them."""
    store.execute(database, "UPDATE release SET lease_until = 0 WHERE state = 'staged'")


def check_store(database, folder, large_register, server) -> None:
    before = published(database)
    shown = server.get("/gemeinden")[2]

    rows = kill_when_half_loaded(database, large_register)

    assert rows > 2000
    assert published(database) == before
    assert server.get("/gemeinden")[2] == shown
    if not store.is_postgres(database):
        assert store.query(database, "PRAGMA integrity_check") == [("ok",)]

    # Again, as an operator would: it succeeds even before the dead import's lease has run out.
    again = product.run("import", str(large_register), "--database", str(database))
    assert again.code == 0, again.out + again.error
    assert int(store.query(database, "SELECT count(*) FROM municipality m JOIN current_release c "
                                     "ON c.release_id = m.release_id")[0][0]) == LARGE["municipalities"]

    # What the dead import left is swept by an import after its lease.
    end_the_lease(database)
    small = folder / "klein.txt"
    small.write_text(district.register(shift=5), encoding="utf-8")
    assert product.run("import", str(small), "--database", str(database)).code == 0
    assert int(store.query(database, "SELECT count(*) FROM release WHERE state = 'staged'")[0][0]) == 0
    assert staged_rows(database) == 0
    orphans = store.query(
        database, "SELECT count(*) FROM municipality m WHERE NOT EXISTS (SELECT 1 FROM release r WHERE r.id = m.release_id)")
    assert int(orphans[0][0]) == 0


def test_on_sqlite(database, folder, server, large_register):
    check_store(database, folder, large_register, server)


def test_on_postgres(cluster, folder, large_register):
    database = cluster.create("killed")
    small = folder / "register.txt"
    small.write_text(district.register(), encoding="utf-8")
    assert product.run("import", str(small), "--database", database).code == 0
    with product.Server(database, folder) as server:
        check_store(database, folder, large_register, server)


def test_two_imports_at_once_give_one_whole_release(database, folder, large_register):
    """Whichever wins: a whole release is current, and neither leaves parts behind."""
    first, second = start_import(database, large_register), start_import(database, large_register)
    codes = [first.wait(120), second.wait(120)]

    assert 0 in codes
    current = int(store.query(database, "SELECT count(*) FROM municipality m JOIN current_release c "
                                        "ON c.release_id = m.release_id")[0][0])
    assert current == LARGE["municipalities"]
    assert staged_rows(database) == 0


def test_a_killed_server_keeps_every_answered_remark(database, folder, slug):
    """Each 303 stands for a row that survives kill -9."""
    from harness import forms

    server = product.Server(database, folder)
    connection = server.connection()
    form = forms.fetch(connection, slug)
    answered = sum(forms.send(connection, slug, form, f"Hinweis Nummer {number:04d}")[0] == 303 for number in range(50))
    server.kill()

    assert answered == 50
    assert store.count(database, "remark") == answered
