"""Starts and stops the product, and reads what it tells about itself."""

import dataclasses
import http.client
import json
import os
import pathlib
import re
import signal
import subprocess
import threading
import time

from . import places

ADDRESS = re.compile(r"http://(\[[^\]]+\]|[^:/\s]+):(\d+)/")


@dataclasses.dataclass
class Finished:
    """A verb that has ended."""

    code: int
    out: str
    error: str
    seconds: float
    peak_bytes: int

    @property
    def json(self):
        return json.loads(self.out)


def run(*arguments: str, seconds: float = 120, environment: dict[str, str] | None = None) -> Finished:
    """Runs one verb to its end. Peak memory is that of the process alone, without its helpers."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(places.binary()), *map(str, arguments)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, **(environment or {})}, start_new_session=True,
    )
    texts: dict[str, bytes] = {}
    readers = [
        threading.Thread(target=lambda name=name, pipe=pipe: texts.__setitem__(name, pipe.read()))
        for name, pipe in (("out", process.stdout), ("error", process.stderr))
    ]
    for reader in readers:
        reader.start()
    timer = threading.Timer(seconds, lambda: os.killpg(process.pid, signal.SIGKILL))
    timer.start()
    # wait4 instead of wait: it alone tells the peak memory of this one child.
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - start
    late = not timer.is_alive()
    timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    for reader in readers:
        reader.join(10)
    for pipe in (process.stdout, process.stderr):
        pipe.close()
    if late:
        raise TimeoutError(f"insek {' '.join(map(str, arguments))} ran longer than {seconds} s")
    return Finished(
        process.returncode, texts.get("out", b"").decode("utf-8", "replace"),
        texts.get("error", b"").decode("utf-8", "replace"), elapsed, usage.ru_maxrss * 1024,
    )


class Server:
    """`insek serve` on a free port, with its access log in a file."""

    def __init__(self, database: str | pathlib.Path, folder: pathlib.Path, *options: str, wait: bool = True):
        self.host = "127.0.0.1"
        self.log_path = folder / f"server-{time.monotonic_ns()}.log"
        self.log_file = open(self.log_path, "wb")
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            [str(places.binary()), "serve", "--database", str(database), "--port", "0", *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.log_file, start_new_session=True,
        )
        self.port = 0
        if wait:
            self.port = self._announced_port()
            threading.Thread(target=self._drain, daemon=True).start()

    def _announced_port(self, seconds: float = 20) -> int:
        timer = threading.Timer(seconds, self.process.kill)
        timer.start()
        try:
            for line in self.process.stdout:
                if found := ADDRESS.search(line.decode("utf-8", "replace")):
                    return int(found[2])
        finally:
            timer.cancel()
        self.process.wait(5)
        raise RuntimeError(f"the server did not start: {self.log_path.read_text(errors='replace')[-2000:]}")

    def _drain(self) -> None:
        while self.process.stdout.read(4096):
            pass

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self.port}"

    @property
    def pid(self) -> int:
        return self.process.pid

    def connection(self, seconds: float = 30, source: str | None = None) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(
            self.host, self.port, timeout=seconds, source_address=(source, 0) if source else None
        )

    def get(self, path: str, seconds: float = 30, headers: dict[str, str] | None = None):
        """Status, headers and body of one page over a connection of its own."""
        connection = self.connection(seconds)
        try:
            connection.request("GET", path, headers=headers or {})
            response = connection.getresponse()
            return response.status, response.headers, response.read()
        finally:
            connection.close()

    def log(self) -> list[dict]:
        """The access log so far; lines that are no JSON are left out."""
        records = []
        for line in self.log_path.read_text(errors="replace").splitlines():
            if line.startswith("{"):
                try:
                    records.append(json.loads(line))
                except ValueError:
                    continue
        return records

    def messages(self) -> list[str]:
        """What the server wrote to standard error besides the access log."""
        lines = self.log_path.read_text(errors="replace").splitlines()
        return [line for line in lines if line.strip() and not line.startswith("{")]

    def resident_bytes(self) -> int:
        return memory(self.pid, "VmRSS")

    def peak_bytes(self) -> int:
        return memory(self.pid, "VmHWM")

    def children(self) -> list[int]:
        text = pathlib.Path(f"/proc/{self.pid}/task/{self.pid}/children")
        tasks = pathlib.Path(f"/proc/{self.pid}/task")
        found: set[int] = set()
        for task in tasks.iterdir() if text.exists() else []:
            try:
                found.update(map(int, (task / "children").read_text().split()))
            except OSError:
                continue
        return sorted(found)

    def stop(self, seconds: float = 20) -> int:
        """Asks the server to end as the system would; its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.kill()
                raise
        self.log_file.close()
        return self.process.returncode

    def kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)
        self.log_file.close()

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, kind, problem, trace) -> None:
        if self.process.poll() is None:
            self.stop()
        elif not self.log_file.closed:
            # It ended without being asked: that explains whatever else went wrong.
            self.log_file.close()
            told = "; ".join(self.messages()[-5:])
            raise RuntimeError(f"the server ended by itself with {self.process.returncode}: {told}") from problem


def processor_seconds(*pids: int) -> float:
    """Processor time that the processes have used so far, in user and kernel mode."""
    total = 0
    for pid in pids:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / os.sysconf("SC_CLK_TCK")


def memory(pid: int, name: str) -> int:
    """A line of /proc/PID/status in bytes."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1]) * 1024
    return 0
