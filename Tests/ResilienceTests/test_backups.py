"""Backups while others write, on a full disk, and killed in the middle."""

import os
import signal
import subprocess
import threading
import time

import pytest
from harness import district, forms, places, postgres, product, store
from state import assert_german, published
from test_full_disk import filled_up, small_disk, store_on_it  # noqa: F401 - fixtures


@pytest.fixture(scope="module")
def large_store():
    """Enough rows that a backup takes a good second."""
    path = places.scratch("large-store")
    (path / "register.txt").write_text(district.register(municipalities=30_000, kreise=100), encoding="utf-8")
    done = product.run("import", str(path / "register.txt"), "--database", str(path / "store.sqlite"))
    assert done.code == 0, done.out + done.error
    yield path / "store.sqlite"
    places.remove(path)


def run(*arguments, database):
    return product.run(*map(str, arguments), "--database", str(database))


def killed(folder, *arguments, database, when) -> int:
    """Starts the verb, kills it as soon as `when` is true; whether it was still running."""
    running = subprocess.Popen(
        [str(places.binary()), *map(str, arguments), "--database", str(database)], stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder, start_new_session=True)
    for _ in range(4000):
        if when() or running.poll() is not None:
            break
        time.sleep(0.002)
    if running.poll() is None:
        os.killpg(running.pid, signal.SIGKILL)
    running.wait(10)
    return running.returncode


def test_a_backup_during_writing_is_one_state(database, folder):
    backup = folder / "sicherung.gz"
    slug = store.query(database, "SELECT min(slug) FROM slug")[0][0]
    with product.Server(database, folder) as server:
        writing = threading.Thread(target=forms.send_many, args=(server, slug, 8, 300))
        writing.start()
        while store.count(database, "remark") < 200:
            time.sleep(0.01)
        done = run("backup", backup, database=database)
        assert writing.is_alive(), "the writers were done before the backup was"
        writing.join()
    assert done.code == 0, done.error
    copy = folder / "copy.sqlite"
    assert run("restore", backup, database=copy).code == 0
    kept = store.query(copy, "SELECT id, text FROM remark ORDER BY id")
    assert len(kept) >= 200
    assert set(kept) <= set(store.query(database, "SELECT id, text FROM remark"))
    assert store.query(copy, "PRAGMA integrity_check") == [("ok",)]
    assert published(copy) == published(database)


def test_a_backup_that_does_not_fit_leaves_the_old_one(database, small_disk):  # noqa: F811
    backup = small_disk / "sicherung.gz"
    assert run("backup", backup, database=database).code == 0
    before = backup.read_bytes()
    with filled_up(small_disk):
        done = run("backup", backup, database=database)
    assert done.code == 1 and "Der Datenträger ist voll" in done.error, done.error
    assert_german(done.error.split("Technische Angabe")[0].replace(str(backup), ""))
    assert backup.read_bytes() == before
    assert not list(small_disk.glob("*.teil"))


def test_a_store_on_a_full_disk_says_so_when_it_is_opened(store_on_it, small_disk, folder):  # noqa: F811
    with filled_up(small_disk):
        done = run("backup", folder / "sicherung.gz", database=store_on_it)
    assert done.code == 1 and done.error.startswith("Der Speicherplatz der Datenbank ist voll"), done.error
    assert_german(done.error.split("Technische Angabe")[0])


def test_a_killed_backup_leaves_the_old_one(large_store, folder):
    backup = folder / "sicherung.gz"
    backup.write_bytes(b"old")
    code = killed(folder, "backup", backup, database=large_store, when=lambda: list(folder.glob("*.teil")))
    assert code == -signal.SIGKILL
    assert backup.read_bytes() == b"old"
    done = run("backup", backup, database=large_store)
    assert done.code == 0, done.error
    assert run("backup", "--verify", backup, database=large_store).code == 0


def test_a_killed_restore_is_simply_repeated(large_store, folder):
    backup, copy = folder / "sicherung.gz", folder / "copy.sqlite"
    assert run("backup", backup, database=large_store).code == 0
    log = folder / "copy.sqlite-wal"
    code = killed(
        folder, "restore", backup, database=copy, when=lambda: log.exists() and log.stat().st_size > 1_000_000)
    assert code == -signal.SIGKILL
    assert store.query(copy, "SELECT count(*) FROM municipality") == [(0,)]
    done = run("restore", backup, database=copy)
    assert done.code == 0, done.error
    assert published(copy) == published(large_store)


@pytest.mark.skipif(postgres.available() is not None, reason=postgres.available() or "")
def test_a_store_moves_to_postgresql_and_back(filled_store, folder):
    there, back = folder / "hin.gz", folder / "her.gz"
    assert run("backup", there, database=filled_store).code == 0
    with postgres.Cluster() as cluster:
        address = cluster.create("umzug")
        done = run("restore", there, database=address)
        assert done.code == 0, done.error
        assert run("doctor", database=address).out.startswith("Datenbank: in Ordnung. PostgreSQL antwortet")
        assert run("backup", back, database=address).code == 0
    copy = folder / "copy.sqlite"
    assert run("restore", back, database=copy).code == 0
    assert published(copy) == published(filled_store)
