"""A list of 1,000 rows from the store, beside Django on the same rows."""

import html.parser
import statistics

from harness import load, peers, product, store
from harness.report import Section, count, milliseconds

PATH = "/gemeinden?anzahl=1000"


class TableText(html.parser.HTMLParser):
    """The texts of the body cells of the page's table, row by row."""

    def __init__(self, page: bytes):
        super().__init__()
        self.rows: list[list[str]] = []
        self._in_body = self._in_cell = False
        self.feed(page.decode("utf-8"))

    def handle_starttag(self, tag, attributes):
        if tag == "tbody":
            self._in_body = True
        elif tag == "tr" and self._in_body:
            self.rows.append([])
        elif tag in ("td", "th") and self._in_body:
            self._in_cell = True
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        if tag == "tbody":
            self._in_body = False
        elif tag in ("td", "th"):
            self._in_cell = False

    def handle_data(self, data):
        if self._in_cell:
            self.rows[-1][-1] += data

    @property
    def cells(self) -> list[list[str]]:
        return [[" ".join(cell.split()) for cell in row] for row in self.rows]


def check_same_rows(ours: bytes, theirs: bytes) -> None:
    """A ratio means something only when both pages show the same."""
    mine, other = TableText(ours).cells, TableText(theirs).cells
    if len(mine) != 1000 or len(other) != 1000:
        raise AssertionError(f"1,000 rows expected, ours shows {len(mine)}, the peer {len(other)}")
    if different := [(a, b) for a, b in zip(mine, other) if a != b]:
        raise AssertionError(f"{len(different)} rows differ, first: {different[0]}")


def check_fresh(get, database) -> None:
    """A changed row is in the very next answer: neither side answers from a cache."""
    key, name = store.query(database, "SELECT ags, name FROM municipality ORDER BY name_sort LIMIT 1")[0]
    for inhabitants in (123_451, 123_452):
        store.execute(database, f"UPDATE municipality SET inhabitants = {inhabitants} WHERE ags = '{key}'")
        rows = TableText(get(PATH)[2]).cells
        shown = next(row[3] for row in rows if row[0].startswith(name))
        if shown.replace(".", "") != str(inhabitants):
            raise AssertionError(f"stored {inhabitants}, shown {shown}: a stale answer")


def measure(database, folder, seconds: float, rounds: int, name: str, handler_limit: float) -> Section:
    section = Section(
        f"List of 1,000 rows on {name}",
        f"`{PATH}` beside a plain Django 5 list page (ListView, ordinary template, same columns, links and texts, "
        "checked cell by cell) under gunicorn with two workers, on the same store. wrk with the same settings for "
        "both, turn about, no compression, no cache (checked: a changed row is in the next answer), while another "
        "process changes a row every 5 ms. \"Lean\" is the peer without model objects, reversed addresses and "
        "localisation. Handler time and queries come from our access log. Processor time is that of the server's processes "
        "(without PostgreSQL's) and hardly depends on what else the machine does.",
    )
    keys = [row[0] for row in store.query(database, "SELECT ags FROM municipality ORDER BY ags")]
    python = peers.python()
    if python and store.is_postgres(database) and not peers.has_postgres(python):
        section.notes.append("Not compared: the peer's environment has no psycopg.")
        python = None
    elif not python:
        section.notes.append("Not compared: no Python with Django and gunicorn (tools/setup --bench).")

    ours, django, lean = [], [], []
    processor: dict[str, list[float]] = {"ours": [], "django": [], "lean": []}

    def loaded(kind: str, runs: list[load.Load], pids: list[int], url: str) -> None:
        before = product.processor_seconds(*pids)
        runs.append(load.wrk(url, 8, seconds, threads=1))
        used = product.processor_seconds(*pids) - before
        processor[kind].append(used * 1000 / max(1, runs[-1].requests))

    with product.Server(database, folder) as server:
        status, _, page = server.get(PATH)
        if status != 200:
            raise AssertionError(f"{PATH} answered {status}")
        check_fresh(server.get, database)
        for _ in range(200):
            server.get(PATH)
    calm = [r for r in server.log() if r["route"] == "/gemeinden" and r["status"] == 200][-200:]

    for _ in range(rounds):
        with product.Server(database, folder) as server, store.changing_rows(database, keys) as changed:
            load.wrk(server.address + PATH, 8, 1, threads=1)
            before = changed.value
            loaded("ours", ours, [server.pid], server.address + PATH)
            changes = changed.value - before
        busy = [r for r in server.log() if r["route"] == "/gemeinden"]
        if python:
            with peers.Django(python, database, folder) as peer:
                if not django:
                    check_fresh(peer.get, database)
                with store.changing_rows(database, keys):
                    load.wrk(peer.address + PATH, 8, 1, threads=1)
                    loaded("django", django, peer.pids, peer.address + PATH)
                    loaded("lean", lean, peer.pids, peer.address + "/gemeinden-schlank")
                if len(django) == 1:
                    with product.Server(database, folder) as server:
                        page, other = server.get(PATH)[2], peer.get(PATH)[2]
                        check_same_rows(page, other)
    mine = statistics.median(run.rate for run in ours)
    if django:
        theirs = statistics.median(run.rate for run in django)
        ratio = mine / theirs
        section.add("Ours beside Django", f"**{ratio:.1f} times**", "at least 20 times", ratio >= 20)
        leanest = statistics.median(run.rate for run in lean)
        section.add("Ours beside lean Django", f"{mine / leanest:.1f} times")
    section.add("Ours", f"{count(mine)} pages/s, p99 {milliseconds(statistics.median(r.p99 for r in ours))}")
    if django:
        section.add("Django", f"{theirs:.1f} pages/s, p99 {milliseconds(statistics.median(r.p99 for r in django))}")
        section.add("Lean Django", f"{leanest:.1f} pages/s")
    costs = {kind: statistics.median(times) for kind, times in processor.items() if times}
    if django:
        section.add("Processor time per page, Django beside ours", f"{costs['django'] / costs['ours']:.1f} times")
    section.add(
        "Processor time per page", "ours " + ", ".join(
            f"{'' if kind == 'ours' else kind + ' '}{milliseconds(cost)}" for kind, cost in costs.items()))
    failures = sum(run.failures for run in ours + django + lean)
    section.add("Failed requests, rows changed meanwhile", f"{failures}, {count(changes)} in one of our rounds")
    times = sorted(record["handlerMicroseconds"] / 1000 for record in calm)
    middle = times[len(times) // 2]
    section.add(
        "Handler, one request at a time", f"median {milliseconds(middle)}, p99 {milliseconds(times[int(len(times) * 0.99)])}",
        f"under {handler_limit} ms", middle < handler_limit)
    queries = statistics.median(record["queryMicroseconds"] / 1000 for record in calm)
    section.add("Of it queries with their rows", f"median {milliseconds(queries)}")
    under_load = statistics.median(record["handlerMicroseconds"] / 1000 for record in busy)
    section.add("Handler, 8 at once (cores shared with wrk)", f"median {milliseconds(under_load)}")
    most = max(record["queries"] for record in calm + busy)
    section.add("Queries per page", str(most), "at most 5", most <= 5)
    section.add("Size of the page", f"{count(len(page))} bytes" + (f", Django {count(len(other))}" if django else ""))
    return section
