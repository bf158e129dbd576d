"""wrk, with its result as numbers, and a client that asks at a steady pace."""

import dataclasses
import http.client
import json
import multiprocessing
import pathlib
import shutil
import subprocess
import time

SCRIPTS = pathlib.Path(__file__).resolve().parents[1] / "wrk"


@dataclasses.dataclass
class Load:
    """Times in milliseconds."""

    rate: float
    requests: int
    failures: int
    p50: float
    p99: float
    longest: float
    bytes_read: int


def wrk(url: str, connections: int, seconds: float, threads: int = 1, script: str = "report.lua",
        arguments: list[str] | None = None) -> Load:
    command = [
        shutil.which("wrk") or "wrk", "-t", str(threads), "-c", str(connections), "-d", f"{int(seconds)}s",
        "--timeout", "20s", "-s", str(SCRIPTS / script), url, "--", *(arguments or []),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60)
    lines = [line for line in done.stdout.splitlines() if line.startswith("RESULT ")]
    if done.returncode != 0 or not lines:
        raise RuntimeError(f"wrk: {done.stderr[-500:]} {done.stdout[-500:]}")
    result = json.loads(lines[-1].removeprefix("RESULT "))
    duration = result["duration"] / 1e6
    return Load(
        rate=result["requests"] / duration, requests=result["requests"], failures=result["failures"],
        p50=result["p50"] / 1000, p99=result["p99"] / 1000, longest=result["max"] / 1000, bytes_read=result["bytes"],
    )


@dataclasses.dataclass
class Pace:
    """Times in milliseconds of requests that were sent at a steady pace."""

    times: list[float]
    failures: int

    def quantile(self, share: float) -> float:
        ordered = sorted(self.times)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("nan")


def _paced(host: str, port: int, path: str, per_second: float, seconds: float, out) -> None:
    times, failures = [], 0
    connection = http.client.HTTPConnection(host, port, timeout=20)
    begin = due = time.perf_counter()
    while due - begin < seconds:
        now = time.perf_counter()
        if now < due:
            time.sleep(due - now)
        # Counted from the moment the request was due: a stall is not hidden by asking less often.
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            response.read()
            failures += response.status != 200
        except (OSError, http.client.HTTPException):
            failures += 1
            connection.close()
        times.append((time.perf_counter() - due) * 1000)
        due += 1 / per_second
    out.put((times, failures))


def paced(host: str, port: int, path: str, seconds: float, per_second: float = 200) -> Pace:
    """Asks for a page at a steady pace from a process of its own."""
    out = multiprocessing.Queue()
    process = multiprocessing.Process(target=_paced, args=(host, port, path, per_second, seconds, out), daemon=True)
    process.start()
    times, failures = out.get(timeout=seconds + 60)
    process.join(10)
    return Pace(times, failures)
