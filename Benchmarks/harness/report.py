"""What a run has found, as text for the terminal and as docs/benchmarks.md."""

import dataclasses
import datetime
import os
import pathlib
import platform
import subprocess

from . import places


@dataclasses.dataclass
class Line:
    """One measured thing beside what is asked of it."""

    what: str
    measured: str
    asked: str = ""
    # None where nothing is asked; the run never fails because of it.
    met: bool | None = None


@dataclasses.dataclass
class Section:
    title: str
    how: str
    lines: list[Line] = dataclasses.field(default_factory=list)
    # Why something was not measured, and what limits the numbers.
    notes: list[str] = dataclasses.field(default_factory=list)

    def add(self, what: str, measured: str, asked: str = "", met: bool | None = None) -> None:
        self.lines.append(Line(what, measured, asked, met))

    def text(self) -> str:
        width = max((len(line.what) for line in self.lines), default=0)
        rows = [f"\n{self.title}"]
        for line in self.lines:
            mark = {True: "  ok", False: "  NOT MET", None: ""}[line.met]
            asked = f"   (asked: {line.asked})" if line.asked else ""
            rows.append(f"  {line.what.ljust(width)}  {line.measured}{asked}{mark}")
        return "\n".join(rows + [f"  - {note}" for note in self.notes])

    def markdown(self) -> str:
        rows = [f"## {self.title}", "", self.how, "", "| | measured | asked | met |", "|---|---|---|---|"]
        for line in self.lines:
            mark = {True: "yes", False: "**no**", None: ""}[line.met]
            rows.append(f"| {line.what} | {line.measured} | {line.asked} | {mark} |")
        rows.append("")
        rows += [f"- {note}" for note in self.notes]
        return "\n".join(rows).rstrip() + "\n"


def count(number: float) -> str:
    return f"{number:,.0f}"


def milliseconds(value: float) -> str:
    return f"{value:.2f} ms" if value < 10 else f"{value:,.0f} ms"


def megabytes(value: float) -> str:
    return f"{value / 1e6:,.1f} MB"


def machine(disk_syncs: float) -> dict[str, str]:
    model = next(
        (line.split(":", 1)[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
         if line.startswith("model name")), platform.machine())
    memory = int(pathlib.Path("/proc/meminfo").read_text().split()[1]) * 1024
    system = next(
        (line.split("=", 1)[1].strip('"') for line in pathlib.Path("/etc/os-release").read_text().splitlines()
         if line.startswith("PRETTY_NAME=")), platform.system())
    return {
        "Date": datetime.date.today().isoformat(),
        "Commit": output("git", "-C", str(places.ROOT), "describe", "--always", "--dirty"),
        "Processor": f"{model}, {os.cpu_count()} logical cores",
        "Memory": f"{memory / 2**30:.0f} GiB",
        "System": f"{system}, Linux {platform.release()}",
        "Disk": f"{count(disk_syncs)} syncs/s of 4 KiB by one thread on the file system of the repository",
        "wrk": output("wrk", "-v").split("[")[0].strip(),
    }


def output(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20)
    except OSError:
        return "not there"
    lines = (done.stdout + done.stderr).strip().splitlines()
    return lines[0] if lines else ""


def document(facts: dict[str, str], sections: list[Section], seconds: float) -> str:
    head = [
        "# Benchmarks", "",
        "Written by `make bench` (Benchmarks/run.py); do not edit. All numbers are of one run on one machine, load",
        "generator, server and peer together. Times are never asserted by a test: they depend on the machine. What is",
        "compared with a peer is a ratio of the same run.", "",
        "| | |", "|---|---|", *(f"| {key} | {value} |" for key, value in facts.items()),
        f"| Length of the run | {seconds:.0f} s |", "",
    ]
    return "\n".join(head) + "\n" + "\n".join(section.markdown() for section in sections)
