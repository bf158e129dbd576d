"""What others feel while passwords are being checked on every worker thread."""

import collections
import itertools
import time

from harness import browsing, crowds, load, product
from harness.report import Section, milliseconds

CLIENTS = 16
LIGHT = ("/health/live", "/quellen")


def measure(database, folder, seconds: float, name: str) -> Section:
    section = Section(
        f"Light pages while people sign in, on {name}",
        f"{CLIENTS} clients send an address and a wrong password without a pause, each try from another address and for "
        "another account, so that no throttle spares the work; each password costs an argon2id hash. A client asks for a "
        "light page 200 times a second meanwhile; each time counts from the moment the request was due.",
    )
    numbers, statuses = itertools.count(), collections.Counter()
    with product.Server(database, folder, "--trusted-proxy", "127.0.0.1") as server:
        for path in LIGHT:
            pace(section, server, path, "alone", seconds)
        people = [browsing.Person(server) for _ in range(CLIENTS)]
        forms = [person.get("/anmelden").form("/anmelden") for person in people]

        def attempt(client: int) -> float:
            number = next(numbers)
            fields = forms[client].filled({"email": f"p{number}@tannenrode.example", "passwort": "falsches Passwort 1"})
            begin = time.perf_counter()
            answer = people[client].post(
                forms[client].action, fields,
                {"X-Forwarded-For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"})
            statuses[answer.status] += 1
            if answer.status not in (422, 429, 503):
                raise RuntimeError(f"status {answer.status}")
            return time.perf_counter() - begin

        with crowds.Busy(CLIENTS, attempt):
            for path in LIGHT:
                pace(section, server, path, "beside them", seconds)
    text = ", ".join(f"{count} answered {status}" for status, count in sorted(statuses.items()))
    section.add("Meanwhile the tries", text)
    return section


def pace(section: Section, server, path: str, when: str, seconds: float) -> None:
    found = load.paced(server.host, server.port, path, seconds)
    p99 = found.quantile(0.99)
    section.add(
        f"`{path}` {when}", f"p99 {milliseconds(p99)}, {found.failures} failed",
        "p99 under 50 ms" if when != "alone" else "",
        p99 < 50 and found.failures == 0 if when != "alone" else None)
