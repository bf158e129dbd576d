"""Many connections at once: slow ones, idle ones, held ones."""

import dataclasses
import resource
import selectors
import socket
import threading
import time


def allow_many_files() -> int:
    """Raises this process's limit of open files as far as it may; the limit."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return most


def connect(host: str, port: int, source: str | None = None, seconds: float = 20) -> socket.socket:
    return socket.create_connection((host, port), timeout=seconds, source_address=(source, 0) if source else None)


@dataclasses.dataclass
class SlowHeaders:
    """Connections that send a header line now and then and never end their request."""

    opened: int
    # Seconds from opening to the end, for those the server has ended.
    ended: list[float]
    # The first bytes of what the server said before it cut, if it said anything.
    words: set[bytes]


def slow_headers(host: str, port: int, connections: int, give_up: float, pause: float = 1.0) -> SlowHeaders:
    selector = selectors.DefaultSelector()
    begun: dict[socket.socket, float] = {}
    result = SlowHeaders(0, [], set())
    for number in range(connections):
        try:
            connection = connect(host, port, f"127.0.0.{2 + number % 4}")
            connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n")
        except OSError:
            continue
        connection.setblocking(False)
        begun[connection] = time.perf_counter()
        selector.register(connection, selectors.EVENT_READ)
        result.opened += 1
    end = time.perf_counter() + give_up
    due = time.perf_counter() + pause

    def over(connection: socket.socket) -> None:
        result.ended.append(time.perf_counter() - begun.pop(connection))
        selector.unregister(connection)
        connection.close()

    while begun and time.perf_counter() < end:
        for key, _ in selector.select(0.05):
            try:
                data = key.fileobj.recv(200)
            except OSError:
                data = b""
            if data:
                result.words.add(data[:12])
            else:
                over(key.fileobj)
        if time.perf_counter() >= due:
            due += pause
            for connection in list(begun):
                try:
                    connection.sendall(b"X-Slow: 1\r\n")
                except OSError:
                    over(connection)
    for connection in list(begun):
        selector.unregister(connection)
        connection.close()
    return result


@dataclasses.dataclass
class OpenConnections:
    opened: int
    # Answers 200 that came whole, per round.
    answered: list[int]
    # Seconds for a whole round over all connections, and the longest single answer.
    rounds: list[float]
    longest: float


def open_connections(host: str, port: int, connections: int, path: str, rounds: int = 2, seconds: float = 20) -> OpenConnections:
    """Opens all, then sends a request on each, reads each answer, and does it again on the same connections.
    They come from several loopback addresses, since the server limits what one client may hold."""
    held: list[socket.socket] = []
    for number in range(connections):
        try:
            held.append(connect(host, port, f"127.0.0.{2 + number % 8}", seconds))
        except OSError:
            break
    result = OpenConnections(len(held), [], [], 0)
    request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
    for _ in range(rounds):
        begin = time.perf_counter()
        sent: dict[socket.socket, float] = {}
        for connection in held:
            try:
                connection.sendall(request)
                sent[connection] = time.perf_counter()
            except OSError:
                continue
        answered = 0
        for connection, start in sent.items():
            if read_answer(connection) == 200:
                answered += 1
                result.longest = max(result.longest, time.perf_counter() - start)
        result.answered.append(answered)
        result.rounds.append(time.perf_counter() - begin)
    for connection in held:
        connection.close()
    return result


def read_answer(connection: socket.socket) -> int:
    """Reads one answer with a Content-Length; its status, 0 when it did not come whole."""
    data = b""
    try:
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                return 0
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        length = next(
            (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
        while len(body) < length:
            piece = connection.recv(65536)
            if not piece:
                return 0
            body += piece
        return int(head.split()[1])
    except (OSError, ValueError, IndexError):
        return 0


class Busy:
    """Several clients that do one thing over and over in threads. The thing answers how long it took."""

    def __init__(self, clients: int, once):
        self.times: list[float] = []
        self.failures: list[str] = []
        self._stop = threading.Event()
        self._once = once
        self._threads = [threading.Thread(target=self._run, args=(number,), daemon=True) for number in range(clients)]

    def _run(self, number: int) -> None:
        while not self._stop.is_set():
            try:
                self.times.append(self._once(number))
            except Exception as problem:  # a client's failure is a finding, not the end of the run
                self.failures.append(f"{type(problem).__name__}: {problem}")
                self._stop.wait(0.1)

    def __enter__(self) -> "Busy":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(30)
