"""Reads a trace of system calls: was every answer to a POST preceded by a sync that began after its request arrived?"""

import dataclasses
import pathlib
import re
import shutil
import signal
import subprocess
import time

CALLS = "read,recvfrom,recvmsg,fdatasync,fsync,sendto,sendmsg,write,writev"
LINE = re.compile(r"^(\d+)\s+(?:(\w+)\((.*)|<\.\.\. (\w+) resumed>(.*))$", re.DOTALL)
DESCRIPTOR = re.compile(r"^(\d+)")


@dataclasses.dataclass
class SyncReport:
    posts: int = 0
    answers: int = 0
    answers_after_sync: int = 0
    syncs: int = 0
    synced_files: set[str] = dataclasses.field(default_factory=set)

    @property
    def proven(self) -> bool:
        return self.answers > 0 and self.answers == self.answers_after_sync


class Tracer:
    """Attaches strace to a running process and all its threads."""

    def __init__(self, pid: int, target: pathlib.Path):
        self.target = target
        self.process = subprocess.Popen(
            [shutil.which("strace") or "strace", "-f", "-y", "-s", "64", "-e", f"trace={CALLS}", "-o", str(target),
             "-p", str(pid)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )
        line = self.process.stderr.readline().decode(errors="replace")
        if "attached" not in line:
            self.process.kill()
            raise RuntimeError(f"strace: {line.strip() or 'could not attach'}")

    def stop(self) -> list[str]:
        time.sleep(0.2)
        self.process.send_signal(signal.SIGINT)
        self.process.wait(20)
        self.process.stderr.close()
        return self.target.read_text(errors="replace").splitlines()


def syncs_before_answers(lines: list[str]) -> SyncReport:
    """Walks the trace in its order. For each connection the arrival of the newest POST is remembered; an answer 303
    on it counts as proven when a sync began after that arrival and came back with 0 before the answer was sent."""
    report = SyncReport()
    open_calls: dict[str, tuple[str, str, int]] = {}
    arrivals: dict[str, int] = {}
    newest_begin = -1
    for position, line in enumerate(lines):
        match = LINE.match(line)
        if not match:
            continue
        thread, begun, rest, resumed, tail = match.groups()
        if begun and rest.rstrip().endswith("<unfinished ...>"):
            open_calls[thread] = (begun, rest, position)
            if begun in ("sendto", "sendmsg", "write", "writev"):
                # What is sent counts from the moment the call begins: later syncs do not help.
                _answer(report, begun, rest, arrivals, newest_begin)
            continue
        if resumed:
            if thread not in open_calls or open_calls[thread][0] != resumed:
                continue
            call, first, begin = open_calls.pop(thread)
            arguments = first.rsplit("<unfinished", 1)[0] + tail
            if call in ("sendto", "sendmsg", "write", "writev"):
                continue
        else:
            call, arguments, begin = begun, rest, position
        if call in ("read", "recvfrom", "recvmsg"):
            if '"POST ' in arguments and (found := DESCRIPTOR.match(arguments)):
                report.posts += 1
                arrivals[found[1]] = position
        elif call in ("fdatasync", "fsync"):
            if arguments.rstrip().endswith("= 0"):
                report.syncs += 1
                newest_begin = max(newest_begin, begin)
                if path := re.search(r"<([^>]*)>", arguments):
                    report.synced_files.add(pathlib.Path(path[1]).name)
        else:
            _answer(report, call, arguments, arrivals, newest_begin)
    return report


def _answer(report: SyncReport, call: str, arguments: str, arrivals: dict[str, int], newest_begin: int) -> None:
    if "HTTP/1.1 303" not in arguments:
        return
    found = DESCRIPTOR.match(arguments)
    if not found or found[1] not in arrivals:
        return
    arrival = arrivals.pop(found[1])
    report.answers += 1
    if newest_begin > arrival:
        report.answers_after_sync += 1
