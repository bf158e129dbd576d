"""Ports for servers that we start, stop and start again."""

import random
import socket


def free() -> int:
    """A port below those that the system lends to outgoing connections, so that nobody takes it between stop and start.

    A client that calls a server which is away can even be lent the server's own port.
    """
    for _ in range(200):
        port = random.randint(20_000, 31_999)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError("no free port between 20000 and 31999")


if __name__ == "__main__":
    print(free())
