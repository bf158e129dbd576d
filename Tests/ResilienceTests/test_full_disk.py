"""A full disk, on a small tmpfs: a German sentence, the old state stays readable, and with room again it goes on."""

import contextlib
import os
import pathlib
import shutil
import subprocess

import pytest
from harness import district, forms, product, store
from state import assert_german, published

SMALL = "24m"


@pytest.fixture
def small_disk(folder):
    if os.geteuid() != 0:
        pytest.skip("mounting a tmpfs needs root")
    disk = folder / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(disk)], capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip(f"no tmpfs here: {done.stderr.strip()}")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=False)


@pytest.fixture
def store_on_it(small_disk, filled_store) -> pathlib.Path:
    for source in filled_store.parent.glob("store.sqlite*"):
        # Shared memory is no part of a store: whoever opens it makes it anew, and needs room for it.
        if not source.name.endswith("-shm"):
            shutil.copy(source, small_disk / source.name)
    return small_disk / "store.sqlite"


@contextlib.contextmanager
def filled_up(disk: pathlib.Path, leaving: int = 0):
    """Takes all room but `leaving` bytes."""
    ballast = disk / "ballast"
    room = shutil.disk_usage(disk).free
    with open(ballast, "wb") as file, contextlib.suppress(OSError):
        file.write(b"\1" * max(0, room - leaving))
        file.flush()
    try:
        yield
    finally:
        ballast.unlink(missing_ok=True)


def test_an_import_that_does_not_fit_is_refused_whole(store_on_it, small_disk, folder):
    register = folder / "register.txt"
    register.write_text(district.register(municipalities=30_000, kreise=100), encoding="utf-8")
    before = published(store_on_it)

    with filled_up(small_disk, leaving=1 << 20):
        done = product.run("import", str(register), "--database", str(store_on_it))
        assert done.code == 1, done.out
        told = done.out + done.error
        assert "voll" in told or "Platz" in told, told
        assert_german(told.replace(str(register), ""))
        assert published(store_on_it) == before

    smaller = folder / "klein.txt"
    smaller.write_text(district.register(shift=3), encoding="utf-8")
    again = product.run("import", str(smaller), "--database", str(store_on_it))
    assert again.code == 0, again.out + again.error
    assert store.query(store_on_it, "PRAGMA integrity_check") == [("ok",)]


def test_a_remark_that_does_not_fit_keeps_the_input(store_on_it, small_disk, folder):
    slug = store.query(store_on_it, "SELECT slug FROM municipality LIMIT 1")[0][0]
    text = "Die Einwohnerzahl weicht vom Statistischen Bericht ab."
    with product.Server(store_on_it, folder) as server:
        connection = server.connection()
        form = forms.fetch(connection, slug)
        with filled_up(small_disk):
            statuses = []
            for _ in range(200):  # the log file has some room left
                status, _, page = forms.send(connection, slug, form, text + "." * 1500)
                statuses.append(status)
                if status != 303:
                    break
            page = page.decode()
            assert statuses[-1] in (503, 507), statuses[-5:]
            assert text in page, "the typed text is lost"
            assert "Platz" in page or "voll" in page or "gespeichert" in page
            kept = store.count(store_on_it, "remark")
            assert kept == statuses.count(303)
            assert server.get("/gemeinden")[0] == 200, "reading must go on"
        assert forms.send(connection, slug, form, text)[0] == 303, "with room again it must go on without a restart"


def test_a_draft_that_does_not_fit_leaves_no_half_file(store_on_it, small_disk):
    ags = store.query(store_on_it, "SELECT ags FROM municipality LIMIT 1")[0][0]
    out = small_disk / "entwurf"
    # Some room: opening a store in WAL mode writes its shared index.
    with filled_up(small_disk, leaving=64 << 10):
        done = product.run("draft", ags, "--out", str(out), "--database", str(store_on_it))

        assert done.code == 1, done.out
        assert_german(done.error.replace(str(small_disk), ""))
        assert "voll" in done.error or "Platz" in done.error, done.error
    assert not out.exists() or not any(file.name.endswith((".tmp", ".pdf")) for file in out.iterdir())
