"""A PostgreSQL cluster of our own, that may be stopped and started."""

import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile

from . import ports

FOLDERS = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def available() -> str | None:
    """None when a cluster can be made here, else why not."""
    if not FOLDERS:
        return "no PostgreSQL server programs below /usr/lib/postgresql"
    if os.geteuid() == 0:
        try:
            pwd.getpwnam("postgres")
        except KeyError:
            return "running as root, and there is no user postgres to run the server as"
    return None


class Cluster:
    """Durable settings as shipped (fsync on), trust on loopback, a free port."""

    def __init__(self) -> None:
        if reason := available():
            raise RuntimeError(reason)
        self.bin = FOLDERS[0]
        # The server's user must be able to reach the folder, which the project's own may not allow.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="insek-pg-"))
        self.port = ports.free()
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        self._run("initdb", "-D", self.folder / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        with open(self.folder / "data" / "postgresql.conf", "a", encoding="utf-8") as settings:
            settings.write(
                f"listen_addresses = '127.0.0.1'\nport = {self.port}\n"
                f"unix_socket_directories = '{self.folder}'\nmax_connections = 200\n"
            )
        self.start()

    def _run(self, program: str, *arguments) -> None:
        command = [str(self.bin / program), *map(str, arguments)]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        done = subprocess.run(
            command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, timeout=90,
        )
        if done.returncode != 0:
            raise RuntimeError(f"{program}: {done.stdout[-1000:]}")

    @property
    def version(self) -> str:
        done = subprocess.run([str(self.bin / "postgres"), "--version"], capture_output=True, text=True, check=True)
        return done.stdout.split()[-1] if "Debian" not in done.stdout else done.stdout.split()[2]

    def url(self, database: str = "postgres") -> str:
        return f"postgres://postgres@127.0.0.1:{self.port}/{database}"

    def create(self, database: str) -> str:
        """A new empty database; its address."""
        self._run("createdb", "-h", "127.0.0.1", "-p", self.port, "-U", "postgres", database)
        return self.url(database)

    def start(self) -> None:
        log = self.folder / "server.log"
        self._run("pg_ctl", "-D", self.folder / "data", "-l", log, "-w", "-t", "60", "start")

    def stop(self, mode: str = "immediate") -> None:
        self._run("pg_ctl", "-D", self.folder / "data", "-m", mode, "-w", "-t", "60", "stop")

    def remove(self) -> None:
        try:
            self.stop("immediate")
        except RuntimeError:
            pass  # already stopped
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> "Cluster":
        return self

    def __exit__(self, *_) -> None:
        self.remove()
