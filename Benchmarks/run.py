#!/usr/bin/env python3
"""Measures the release binary beside its peers and writes docs/benchmarks.md.

Called by `make bench`. Prints every number with what is asked of it; asserts only that answers are right, never that
they are fast.

    run.py [--quick] [--only list,writes,waiting,crowds,starting,signing,workspace] [--no-postgres] [--out FILE]
"""

import argparse
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import make_register  # noqa: E402
from harness import disk, district, peers, places, postgres, product, report  # noqa: E402
from measures import list_page, signing_in, starting, waiting, workspace, writes  # noqa: E402

PARTS = ("list", "writes", "waiting", "crowds", "starting", "signing", "workspace")


def prepare(database, folder: pathlib.Path) -> None:
    """A store with 1,000 invented municipalities, and the sample files where they do not replace them."""
    register = folder / "register.txt"
    register.write_text("\n".join(make_register.register(1000, 10, "2026-01-31")) + "\n", encoding="utf-8")
    done = product.run("import", str(register), "--database", str(database))
    if done.code != 0:
        raise SystemExit(f"The generated register was refused:\n{done.out}{done.error}")


def prepare_district(database, folder: pathlib.Path) -> None:
    """A store with register, boundaries and census of 60 invented municipalities, for a draft with map and chart."""
    register = district.register(60, 3)
    files = {"r.txt": register, "g.geojson": district.geojson(district.boundaries(register, 8)), "z.csv": district.census(register)}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    done = product.run("import", *(str(folder / name) for name in files), "--database", str(database))
    if done.code != 0:
        raise SystemExit(f"The invented district was refused:\n{done.out}{done.error}")


def measured(sections: list, measure, *arguments) -> None:
    """One measurement; what goes wrong in it is written down, and the others still run."""
    try:
        section = measure(*arguments)
    except (AssertionError, OSError, RuntimeError, TimeoutError, subprocess.SubprocessError) as problem:
        section = report.Section(f"{measure.__module__}: not measured", "")
        section.notes.append(f"{type(problem).__name__}: {problem}")
        sections.append(section)
        print(section.text(), file=sys.stderr, flush=True)
        return
    sections.append(section)
    print(section.text(), flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="one short round each, to try the harness")
    parser.add_argument("--only", default=",".join(PARTS), help="parts to measure, separated by commas")
    parser.add_argument("--no-postgres", action="store_true")
    parser.add_argument("--out", default=str(places.ROOT / "docs" / "benchmarks.md"))
    options = parser.parse_args()
    parts = options.only.split(",")
    if unknown := [part for part in parts if part not in PARTS]:
        parser.error(f"unknown part {unknown[0]}")
    if not places.binary().exists():
        print(f"{places.binary()} is not there; run make build first.", file=sys.stderr)
        return 2
    if (busy := os.getloadavg()[0]) > 0.5:
        print(f"The machine is already busy (load {busy:.1f}): ratios will suffer.", file=sys.stderr)
    seconds, rounds = (2, 1) if options.quick else (5, 3)

    begin = time.monotonic()
    folder = places.scratch("bench")
    cluster = None
    sections: list[report.Section] = []
    try:
        facts = report.machine(disk.syncs_per_second(folder))
        facts["Load before the run"] = f"{os.getloadavg()[0]:.1f} (other work on the machine)"
        if python := peers.python():
            facts["Peer"] = ", ".join(f"{name} {version}" for name, version in peers.versions(python).items())
        reason = "not asked for" if options.no_postgres else postgres.available()
        if reason is None:
            cluster = postgres.Cluster()
            facts["PostgreSQL"] = f"{cluster.version}, settings as shipped"
        for name, value in facts.items():
            print(f"{name}: {value}")
        stores = [("SQLite", folder / "list.sqlite", 2.5)]
        if cluster:
            stores.append(("PostgreSQL", cluster.create("bench"), 5.0))
        for name, database, limit in stores:
            prepare(database, folder)
            if "list" in parts:
                measured(sections, list_page.measure, database, folder, seconds, rounds, name, limit)
        if "writes" in parts:
            measured(sections, writes.measure, folder / "list.sqlite", folder, seconds, rounds)
        if "waiting" in parts:
            for name, database, _ in stores:
                measured(sections, waiting.measure, database, folder, seconds - 1, name)
        if "signing" in parts:
            for name, database, _ in stores:
                measured(sections, signing_in.measure, database, folder, seconds - 1, name)
        if "workspace" in parts:
            for name, _, _ in stores:
                database = cluster.create("workspace") if name == "PostgreSQL" else folder / "workspace.sqlite"
                workspace.prepare(database, folder)
                measured(sections, workspace.measure, database, folder, name)
        if "crowds" in parts:
            measured(sections, waiting.measure_crowds, folder / "list.sqlite", folder)
        if "starting" in parts:
            prepare_district(folder / "district.sqlite", folder)
            measured(sections, starting.measure, folder / "list.sqlite", folder / "district.sqlite", folder)
        if reason:
            sections[-1].notes.append(f"PostgreSQL was not measured: {reason}.")
    finally:
        if cluster:
            cluster.remove()
        places.remove(folder)
    pathlib.Path(options.out).write_text(report.document(facts, sections, time.monotonic() - begin), encoding="utf-8")
    print(f"\nWritten: {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
