"""The Django peer under gunicorn, beside us on the same store."""

import http.client
import os
import pathlib
import subprocess
import sys
import time

from . import places, ports

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "peers" / "django_list"


def python() -> pathlib.Path | None:
    """A Python that has Django and gunicorn: INSEK_PEER_PYTHON, the set-up's environment, or this one."""
    candidates = [os.environ.get("INSEK_PEER_PYTHON"), places.ROOT / ".setup/benchvenv/bin/python", sys.executable]
    for candidate in filter(None, candidates):
        if pathlib.Path(candidate).exists() and _has(candidate, "django", "gunicorn"):
            return pathlib.Path(candidate)
    return None


def _has(python: str | pathlib.Path, *modules: str) -> bool:
    code = "import " + ", ".join(modules)
    return subprocess.run([str(python), "-c", code], capture_output=True).returncode == 0


def has_postgres(python: pathlib.Path) -> bool:
    return _has(python, "psycopg")


def versions(python: pathlib.Path) -> dict[str, str]:
    code = (
        "import importlib.metadata as m, platform\n"
        "print('Python', platform.python_version())\n"
        "for n in ('Django', 'gunicorn', 'psycopg'):\n"
        "  try: print(n, m.version(n))\n"
        "  except m.PackageNotFoundError: pass\n"
    )
    done = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True)
    return dict(line.split(" ", 1) for line in done.stdout.splitlines())


class Django:
    """gunicorn with its own defaults and two workers."""

    def __init__(self, python: pathlib.Path, database: str | pathlib.Path, folder: pathlib.Path, workers: int = 2):
        self.port = ports.free()
        self.host = "127.0.0.1"
        self.log = open(folder / f"gunicorn-{self.port}.log", "wb")
        self.process = subprocess.Popen(
            [str(python), "-m", "gunicorn", "--workers", str(workers), "--bind", f"{self.host}:{self.port}",
             "--chdir", str(FOLDER), "wsgi"],
            env={**os.environ, "INSEK_PEER_DATABASE": str(database), "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, start_new_session=True,
        )
        for _ in range(200):
            try:
                if self.get("/gemeinden?anzahl=1")[0] == 200:
                    return
            except (OSError, http.client.HTTPException):
                pass
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        self.stop()
        raise RuntimeError(f"gunicorn did not start: {pathlib.Path(self.log.name).read_text(errors='replace')[-1500:]}")

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self.port}"

    def get(self, path: str):
        connection = http.client.HTTPConnection(self.host, self.port, timeout=30)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.headers, response.read()
        finally:
            connection.close()

    @property
    def pids(self) -> list[int]:
        """gunicorn's master and its workers."""
        pid = self.process.pid
        children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return [pid, *map(int, children)]

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(5)
        self.log.close()

    def __enter__(self) -> "Django":
        return self

    def __exit__(self, *_) -> None:
        self.stop()
