"""Huge files are refused in bounded time and memory, whatever they begin with."""

import os

import pytest
from harness import district, product
from state import assert_german, everything, published

SIZE = 2 << 30
MEMORY = 600 << 20
SECONDS = 60

BEGINNINGS = {
    "zeros": b"",
    "register": district.register(shift=1).encode(),
    "census": district.census(district.register(shift=1)).encode(),
    "boundaries": district.geojson(district.boundaries(district.register())).encode()[:-2] + b",",
}


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_two_gigabytes_are_refused_quickly(kind, database, folder):
    path = folder / "riesig.dat"
    path.write_bytes(BEGINNINGS[kind])
    os.truncate(path, SIZE)  # sparse: takes no room on the disk
    before, rows = published(database), everything(database)

    done = product.run("import", str(path), "--database", str(database), seconds=SECONDS)

    assert done.peak_bytes < MEMORY, f"{done.peak_bytes / 1e6:.0f} MB"
    assert done.seconds < SECONDS
    assert done.code == 1, done.out + done.error
    assert_german((done.out + done.error).replace(str(path), ""))
    assert (published(database), everything(database)) == (before, rows)


def test_one_endless_line_is_refused(database, folder):
    path = folder / "zeile.txt"
    with open(path, "wb") as file:
        file.write(district.register(shift=1).encode())
        file.write(b"60" + b"0" * (64 << 20))
    before = published(database)

    done = product.run("import", str(path), "--database", str(database), seconds=SECONDS)

    assert done.code == 1
    assert "Zeile" in done.out and "länger" in done.out, done.out
    assert done.peak_bytes < MEMORY
    assert published(database) == before
