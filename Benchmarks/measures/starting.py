"""Start of the server, memory at rest, and the draft of a municipality."""

import http.client
import pathlib
import statistics
import subprocess
import time

from harness import disk, places, product, store
from harness.report import Section, megabytes, milliseconds


def measure(database, district, folder, rounds: int = 5) -> Section:
    section = Section(
        "Start, memory, draft",
        "From the start of the process to the end of the first answer `/gemeinden`; memory is the server's resident "
        "set after 20 requests to the store of 1,000 municipalities. The draft has map, chart and census and is the whole command `insek draft`, page, figures and PDF. Cold: the system was "
        "asked to forget the files of program, libraries, resources and Python environment (it keeps what other running "
        "programs use). Warm: run again right after.",
    )
    forgettable = [
        places.binary(), places.ROOT / ".setup/share", places.ROOT / ".setup/venv", *libraries(places.binary())]
    times = []
    for _ in range(rounds):
        server = product.Server(database, folder)
        while True:
            try:
                if server.get("/gemeinden")[0] == 200:
                    break
            except (OSError, http.client.HTTPException):
                time.sleep(0.001)
        times.append(time.perf_counter() - server.started)
        server.stop()
    section.add("Start to first answer", f"median {milliseconds(statistics.median(times) * 1000)}, "
                f"longest {milliseconds(max(times) * 1000)}", "under 500 ms", max(times) < 0.5)

    slug, ags = store.query(database, "SELECT slug, ags FROM municipality ORDER BY ags LIMIT 1")[0]
    with product.Server(database, folder) as server:
        for path in ["/", "/gemeinden", f"/{slug}", "/quellen"] * 5:
            server.get(path)
        time.sleep(1)
        idle = server.resident_bytes()
        section.add("Memory after 20 requests", megabytes(idle), "under 60 MB", idle < 60e6)
        for _ in range(20):
            server.get("/gemeinden?anzahl=1000")
        section.add("Memory after 20 lists of 1,000 rows", megabytes(server.resident_bytes()))
    # The draft needs a municipality with outline, neighbours and age groups.
    slug, ags = store.query(district, "SELECT slug, ags FROM municipality ORDER BY ags LIMIT 1 OFFSET 10")[0]
    with product.Server(district, folder) as server:
        began = time.perf_counter()
        status = server.get(f"/{slug}/steckbrief.pdf", seconds=60)[0]
        first = time.perf_counter() - began
        again = []
        for _ in range(5):
            began = time.perf_counter()
            server.get(f"/{slug}/steckbrief.pdf", seconds=60)
            again.append(time.perf_counter() - began)
        if status == 200:
            section.add("PDF over HTTP", f"first {milliseconds(first * 1000)}, then {milliseconds(statistics.median(again) * 1000)}")
            workers = sum(product.memory(child, "VmRSS") for child in server.children())
            section.add("Memory after it", f"{megabytes(server.resident_bytes())}, and the typesetter {megabytes(workers)}")
        else:
            section.notes.append(f"The PDF over HTTP answered {status}.")

    disk.forget(*forgettable)
    for name, limit in (("cold", 5.0), ("warm", 2.0)):
        done = product.run("draft", ags, "--out", str(folder / "draft"), "--database", str(district))
        if done.code != 0 or not (pathlib.Path(folder) / "draft" / "steckbrief.pdf").exists():
            section.notes.append(f"insek draft ended with {done.code}: {done.error.strip()[:300]}")
            continue
        section.add(f"Draft with PDF, {name}", f"{done.seconds:.2f} s", f"under {limit:.0f} s", done.seconds < limit)
    return section


def libraries(program: pathlib.Path) -> list[pathlib.Path]:
    """The shared libraries that the program is linked with."""
    done = subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=False)
    found = (line.split("=>")[1].split("(")[0].strip() for line in done.stdout.splitlines() if "=>" in line)
    return [pathlib.Path(path) for path in found if path.startswith("/")]
