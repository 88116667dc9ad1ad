"""`factcheck` as a command that starts at once: a process that has everything loaded divides for each call.

    python -m tests.forked serve SOCKET
    python tests/forked.py call SOCKET ARGUMENT...

What runs is the command line itself, in a process of its own with the caller's folder, environment and streams; only
the seconds in which Python loads the language model are spared. Signals go through to it.
"""

import io
import json
import os
import signal
import socket
import sys


def serve(place: str) -> None:
    """Load, say so, and divide for each call."""
    from factcheck import Article, compare

    compare([Article.from_text("Two men died on Monday in Kyiv.", name="a")])
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the children
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(place)
        listening.listen()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            calling, _ = listening.accept()
            if os.fork() == 0:
                _run(calling)
            calling.close()


def _run(calling: socket.socket) -> None:
    """One call, in the process that is its own."""
    told, streams, _, _ = socket.recv_fds(calling, 1 << 20, 3)
    asked = json.loads(told)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    calling.sendall(f"{os.getpid()}\n".encode())
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    sys.stdin, sys.stdout, sys.stderr = (
        io.TextIOWrapper(os.fdopen(number, mode, closefd=False), encoding="utf-8", line_buffering=number == 2)
        for number, mode in enumerate(("rb", "wb", "wb"))
    )
    os.chdir(asked["folder"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    from factcheck.cli import run

    code = run(asked["arguments"])
    sys.stdout.flush()
    calling.sendall(str(code).encode())
    os._exit(0)


def call(place: str, arguments: list[str]) -> int:
    """Have a call run, and tell its exit code."""
    asked = {"folder": os.getcwd(), "environment": dict(os.environ), "arguments": arguments}  # noqa: PTH109 - no pathlib: it starts at once
    with socket.socket(socket.AF_UNIX) as calling:
        calling.connect(place)
        socket.send_fds(calling, [json.dumps(asked).encode()], [0, 1, 2])
        with calling.makefile() as told:
            running = int(told.readline())
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda received, _: os.kill(running, received))
            return int(told.readline() or "70")


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve(sys.argv[2])
    sys.exit(call(sys.argv[2], sys.argv[3:]))
