"""What a store shows to readers, to tell whether a failed import has left a trace."""

import hashlib
import re

from harness import product, store

TABLES = ("release", "current_release", "kreis", "municipality", "slug", "figure", "boundary", "neighbour")
# Words of programs and systems that no user should read.
TECHNICAL = re.compile(
    r"SQLITE|sqlite3?_|errno|Optional\(|Error\(|Foundation|Swift\.|fatal error|stack|nil\b|psql|libpq|PQ[a-z]+|"
    r"Exception|Traceback|No space left|such file|INSERT INTO|SELECT ", re.IGNORECASE)


def published(database) -> dict:
    """The current releases and a digest of every row that belongs to them, and the number of all rows."""
    digest = hashlib.sha256()
    for table, order in (("municipality", "ags"), ("figure", "area, indicator"), ("boundary", "ags")):
        columns = "t.*" if table != "boundary" else "t.release_id, t.ags, t.name"
        rows = store.query(
            database, f"SELECT {columns} FROM {table} t JOIN current_release c ON c.release_id = t.release_id ORDER BY {order}")
        digest.update(repr(rows).encode())
    return {
        "releases": store.query(database, "SELECT dataset, coverage, release_id FROM current_release ORDER BY 1, 2"),
        "digest": digest.hexdigest(),
    }


def everything(database) -> dict[str, int]:
    return {table: store.count(database, table) for table in TABLES}


def assert_german(text: str) -> None:
    """A sentence for a person: not empty, nothing of a program's insides, not English."""
    assert text.strip(), "no message at all"
    assert not TECHNICAL.search(text), f"technical words in: {text}"
    assert not re.search(r"\b(the|failed|cannot|could not|invalid|unexpected|missing)\b", text), f"English in: {text}"


def import_json(database, *files, **options) -> tuple[product.Finished, list[dict]]:
    """Imports and gives the report's files."""
    done = product.run("import", *map(str, files), "--database", str(database), "--format", "json", **options)
    return done, done.json["dateien"] if done.out.strip().startswith("{") else []
