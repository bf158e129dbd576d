"""Single rows written through HTTP: 64 clients beside one, and the proof that each answer waits for the disk."""

import statistics

from harness import disk, forms, load, product, store, traces
from harness.report import Section, count, milliseconds


def measure(database, folder, seconds: float, rounds: int) -> Section:
    section = Section(
        "64 clients writing single rows",
        "Each client fetches the remark form once (cookie and token) and then sends it over and over on a connection "
        "that stays open; every answer 303 stands for one more row, which is checked by counting. Store: SQLite with "
        "`synchronous=FULL`. In the trace of the server's system calls every answer to a POST must be preceded by a "
        "sync that began after the request had arrived.",
    )
    slug = store.query(database, "SELECT slug FROM municipality ORDER BY ags LIMIT 1")[0][0]
    alone, together = [], []
    with product.Server(database, folder) as server:
        clients = folder / "clients"
        collected = []
        for _ in range(64):
            connection = server.connection()
            form = forms.fetch(connection, slug)
            connection.close()
            collected.append(f"{form.cookie}\t{form.body().decode()}\n")
        clients.write_text("".join(collected))
        url = f"{server.address}/{slug}/hinweis"
        load.wrk(url, 64, 1, script="remarks.lua", arguments=[str(clients)])
        before = store.count(database, "remark")
        for _ in range(rounds):
            alone.append(load.wrk(url, 1, seconds, script="remarks.lua", arguments=[str(clients)]))
            together.append(load.wrk(url, 64, seconds, script="remarks.lua", arguments=[str(clients)]))
        rows = store.count(database, "remark") - before
        proof, crowd = prove(server, folder, slug)
    answers = sum(run.requests for run in alone + together)
    # wrk drops the answers that are on their way when time is up, one per connection and run.
    if not answers <= rows <= answers + rounds * 65:
        raise AssertionError(f"{answers} answers, but {rows} rows")
    one, many = (statistics.median(run.rate for run in runs) for runs in (alone, together))
    raw = disk.syncs_per_second(folder)
    section.add("64 clients beside one", f"**{many / one:.1f} times**", "at least 3 times", many / one >= 3)
    section.add("64 clients", f"{count(many)} rows/s, p99 {milliseconds(statistics.median(r.p99 for r in together))}",
                "at least 3,000/s where the disk allows", many >= 3000)
    section.add("One client", f"{count(one)} rows/s, p99 {milliseconds(statistics.median(r.p99 for r in alone))}")
    section.add("The disk alone, one thread", f"{count(raw)} syncs/s")
    section.add("Failed requests", str(sum(run.failures for run in alone + together)), "0",
                not any(run.failures for run in alone + together))
    for name, found in (("one after the other", proof), ("16 at once", crowd)):
        if isinstance(found, str):
            section.notes.append(f"No trace ({name}): {found}")
        else:
            section.add(
                f"Answers after a sync, {name}", f"{found.answers_after_sync} of {found.answers} ({found.syncs} syncs "
                f"of {', '.join(sorted(found.synced_files))})", "all", found.proven)
    return section


def prove(server: product.Server, folder, slug: str):
    """Traces a handful of posts, first one by one, then from 16 clients at once."""
    results = []
    for clients, each in ((1, 10), (16, 5)):
        try:
            tracer = traces.Tracer(server.pid, folder / f"trace-{clients}")
        except (RuntimeError, OSError) as problem:
            results.append(str(problem))
            continue
        try:
            forms.send_many(server, slug, clients, each)
        finally:
            lines = tracer.stop()
        results.append(traces.syncs_before_answers(lines))
    return results
