"""What others feel while some wait: held requests, slow headers, many open connections."""

import statistics
import threading
import time

from harness import crowds, forms, load, product, store
from harness.report import Section, milliseconds

LIGHT = ("/health/live", "/quellen")
CONNECTIONS = 1500
SLOW = 300


def measure(database, folder, seconds: float, name: str) -> Section:
    section = Section(
        f"Light pages while others wait, on {name}",
        "A client asks for a light page 200 times a second; each time counts from the moment the request was due. "
        "Meanwhile (a) nothing else, (b) four clients send the remark form while another process holds the store's "
        "write lock for 300 ms at a time, so that each request is held, (c) four clients ask for PDF files without a "
        "pause, which also takes the processor.",
    )
    slug = store.query(database, "SELECT slug FROM municipality ORDER BY ags LIMIT 1")[0][0]
    with product.Server(database, folder) as server:
        for path in LIGHT:
            pace(section, server, path, "alone", seconds)

        connections = [server.connection() for _ in range(4)]
        filled = [forms.fetch(connection, slug) for connection in connections]

        def held(number: int) -> float:
            locked.wait(5)
            begin = time.perf_counter()
            status = forms.send(connections[number], slug, filled[number])[0]
            if status != 303:
                connections[number].close()
                raise RuntimeError(f"status {status}")
            return time.perf_counter() - begin

        with store.holding_the_store(database) as locked, crowds.Busy(4, held) as busy:
            for path in LIGHT:
                pace(section, server, path, "beside four held requests", seconds)
        describe(section, "the four held requests", busy)

        def pdf(number: int) -> float:
            begin = time.perf_counter()
            status = server.get(f"/{slug}/steckbrief.pdf", seconds=60)[0]
            if status != 200:
                raise RuntimeError(f"status {status}")
            return time.perf_counter() - begin

        with crowds.Busy(4, pdf) as busy:
            for path in LIGHT:
                pace(section, server, path, "beside four PDF clients", seconds)
        describe(section, "the four PDF clients", busy)
    return section


def pace(section: Section, server, path: str, when: str, seconds: float) -> None:
    found = load.paced(server.host, server.port, path, seconds)
    p99 = found.quantile(0.99)
    good = p99 < 50 and found.failures == 0
    section.add(
        f"`{path}` {when}", f"p99 {milliseconds(p99)}, median {milliseconds(found.quantile(0.5))}"
        + (f", {found.failures} failed" if found.failures else ""),
        "p99 under 50 ms" if when != "alone" else "", good if when != "alone" else None)


def describe(section: Section, who: str, busy: crowds.Busy) -> None:
    times = busy.times
    text = f"{len(times)} answers, median {milliseconds(statistics.median(times) * 1000)}" if times else "no answer"
    section.add(f"Meanwhile {who}", text)
    if busy.failures:
        section.notes.append(f"{who}: {len(busy.failures)} failures, first: {busy.failures[0]}")


def measure_crowds(database, folder) -> Section:
    section = Section(
        "Many connections",
        f"{SLOW} clients send a header line a second and never finish; {CONNECTIONS} connections are opened, then each "
        "asks twice. They come from several loopback addresses, because the server limits connections per client.",
    )
    files = crowds.allow_many_files()
    with product.Server(database, folder) as server:
        result = {}
        slow = threading.Thread(
            target=lambda: result.update(slow=crowds.slow_headers(server.host, server.port, SLOW, 25)))
        slow.start()
        found = load.paced(server.host, server.port, "/quellen", 6)
        section.add(
            f"`/quellen` beside {SLOW} slow connections",
            f"p99 {milliseconds(found.quantile(0.99))}, {found.failures} failed", "service stays", found.failures == 0)
        slow.join(60)
        ended = result["slow"].ended
        longest = f"after {min(ended):.1f} to {max(ended):.1f} s" if ended else ""
        section.add(
            "Slow connections cut", f"{len(ended)} of {result['slow'].opened} {longest}", "all, deadline 10 s",
            len(ended) == result["slow"].opened == SLOW and max(ended) < 13)
        if files < CONNECTIONS + 200:
            section.notes.append(f"Only {files} files may be open here: too few for {CONNECTIONS} connections.")
            return section
        held = crowds.open_connections(server.host, server.port, CONNECTIONS, "/quellen")
        section.add(
            f"{CONNECTIONS} connections, answers", " and ".join(map(str, held.answered)), "none hangs",
            held.opened == CONNECTIONS and all(answers == CONNECTIONS for answers in held.answered))
        section.add("Time for all of them, longest answer",
                    f"{', '.join(f'{t:.2f} s' for t in held.rounds)}; {held.longest:.2f} s")
    return section
