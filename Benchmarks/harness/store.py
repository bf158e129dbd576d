"""What else happens on the store while the server is watched: a writer, a holder of the write lock, counts."""

import contextlib
import multiprocessing
import pathlib
import shutil
import sqlite3
import subprocess
import time


def is_postgres(database: str | pathlib.Path) -> bool:
    return str(database).startswith(("postgres://", "postgresql://"))


def query(database: str | pathlib.Path, sql: str) -> list[tuple]:
    """Rows of a query, all values as text on PostgreSQL."""
    if is_postgres(database):
        done = subprocess.run(
            [psql(), str(database), "-X", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-c", sql],
            capture_output=True, text=True, check=True, timeout=30,
        )
        return [tuple(line.split("\t")) for line in done.stdout.splitlines() if line]
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10)) as connection:
        return connection.execute(sql).fetchall()


def count(database: str | pathlib.Path, table: str) -> int:
    return int(query(database, f"SELECT count(*) FROM {table}")[0][0])


def psql() -> str:
    return shutil.which("psql") or "/usr/lib/postgresql/15/bin/psql"


def _change_rows(database: str, keys: list[str], pause: float, ready, stop, changed) -> None:
    number = 0
    if is_postgres(database):
        client = subprocess.Popen(
            [psql(), database, "-X", "-q", "-v", "ON_ERROR_STOP=1"], stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True, bufsize=1,
        )
        def change(key: str) -> None:
            client.stdin.write(f"UPDATE municipality SET inhabitants = inhabitants + 1 WHERE ags = '{key}';\n")
    else:
        connection = sqlite3.connect(database, timeout=10, isolation_level=None)
        connection.execute("PRAGMA synchronous = NORMAL")
        def change(key: str) -> None:
            connection.execute("UPDATE municipality SET inhabitants = inhabitants + 1 WHERE ags = ?", (key,))
    change(keys[0])
    ready.set()
    while not stop.is_set():
        change(keys[number % len(keys)])
        number += 1
        changed.value = number
        time.sleep(pause)
    if is_postgres(database):
        # What has been sent must be done before the rows are compared.
        client.stdin.close()
        client.wait(10)


@contextlib.contextmanager
def changing_rows(database: str | pathlib.Path, keys: list[str], pause: float = 0.005):
    """Changes one row after the other, every `pause` seconds, so that no kept answer would be right.

    Gives the shared counter of changes."""
    ready, stop, changed = multiprocessing.Event(), multiprocessing.Event(), multiprocessing.Value("q", 0)
    writer = multiprocessing.Process(
        target=_change_rows, args=(str(database), keys, pause, ready, stop, changed), daemon=True
    )
    writer.start()
    if not ready.wait(10):
        raise RuntimeError("the writer did not start")
    try:
        yield changed
    finally:
        stop.set()
        writer.join(15)
        if writer.is_alive():
            writer.kill()


def _hold(database: str, hold: float, pause: float, locked, stop) -> None:
    if is_postgres(database):
        client = subprocess.Popen(
            [psql(), database, "-X", "-q", "-t", "-v", "ON_ERROR_STOP=1"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, bufsize=1,
        )
        def once() -> None:
            client.stdin.write("BEGIN; LOCK TABLE remark IN EXCLUSIVE MODE; SELECT 'locked';\n")
            while "locked" not in (line := client.stdout.readline()) and line:
                pass
            locked.set()
            time.sleep(hold)
            locked.clear()
            client.stdin.write("COMMIT;\n")
    else:
        connection = sqlite3.connect(database, timeout=10, isolation_level=None)
        def once() -> None:
            connection.execute("BEGIN IMMEDIATE")
            locked.set()
            time.sleep(hold)
            locked.clear()
            connection.execute("COMMIT")
    while not stop.is_set():
        once()
        time.sleep(pause)


@contextlib.contextmanager
def holding_the_store(database: str | pathlib.Path, hold: float = 0.3, pause: float = 0.1):
    """Holds the lock that writes of remarks need for `hold` seconds again and again. Gives an event that is set while
    the lock is held: who sends a remark then, waits for the rest of that time."""
    locked, stop = multiprocessing.Event(), multiprocessing.Event()
    holder = multiprocessing.Process(target=_hold, args=(str(database), hold, pause, locked, stop), daemon=True)
    holder.start()
    if not locked.wait(15):
        raise RuntimeError("the store's write lock could not be taken")
    try:
        yield locked
    finally:
        stop.set()
        holder.join(5)
        if holder.is_alive():
            holder.kill()


def execute(database: str | pathlib.Path, sql: str) -> None:
    """One statement of the harness itself; never with foreign text."""
    if is_postgres(database):
        query(database, sql)
        return
    with contextlib.closing(sqlite3.connect(database, timeout=10, isolation_level=None)) as connection:
        connection.execute(sql)
