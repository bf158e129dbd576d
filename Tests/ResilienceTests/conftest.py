"""What the drills share: the binary, folders on the project's disk, stores with an invented district."""

import os
import pathlib
import shutil
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Benchmarks"))

from harness import district, places, postgres, product, store  # noqa: E402


@pytest.fixture(scope="session", autouse=True)
def binary() -> pathlib.Path:
    path = places.binary()
    if not path.exists():
        pytest.exit(f"{path} is not there; run make build first", returncode=2)
    return path


@pytest.fixture
def folder():
    path = places.scratch("drill")
    yield path
    places.remove(path)


@pytest.fixture(scope="session")
def filled_store():
    """A store with the three files of the invented district; copied, never changed."""
    path = places.scratch("filled")
    register = district.register()
    files = {
        "register.txt": register, "zensus.csv": district.census(register),
        "grenzen.geojson": district.geojson(district.boundaries(register)),
    }
    for name, text in files.items():
        (path / name).write_text(text, encoding="utf-8")
    # One call per file: the register has to be there before the others are checked against it.
    for name in files:
        done = product.run("import", str(path / name), "--database", str(path / "store.sqlite"))
        assert done.code == 0, done.out + done.error
    yield path / "store.sqlite"
    places.remove(path)


@pytest.fixture
def database(filled_store, folder) -> pathlib.Path:
    """A copy of the filled store for this one drill."""
    target = folder / "store.sqlite"
    for source in filled_store.parent.glob("store.sqlite*"):
        shutil.copy(source, folder / source.name)
    return target


@pytest.fixture
def server(database, folder):
    with product.Server(database, folder) as running:
        yield running


@pytest.fixture
def slug(database) -> str:
    return store.query(database, "SELECT slug FROM municipality ORDER BY ags LIMIT 1")[0][0]


@pytest.fixture(scope="module")
def cluster():
    """A PostgreSQL of our own that may be stopped."""
    if reason := postgres.available():
        if os.environ.get("INSEK_REQUIRE_POSTGRES") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with postgres.Cluster() as running:
        yield running
