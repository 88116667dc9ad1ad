"""The server behind the page: on this machine only, until it is told to stop."""

import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from starlette.types import ASGIApp

from factcheck.errors import FactcheckError
from factcheck.serving import Server

LOOPBACK = "127.0.0.1"
_PATIENCE = 5  # seconds that a decision which is being saved is waited for at the end
_MOST = 64  # connections at a time: the page's own are a few
_TICK = 0.5  # seconds until waiting begins anew: a wait without end hears no Ctrl-C on Windows


class CannotListen(FactcheckError):
    """The port cannot be had."""


def listening(port: int) -> socket.socket:
    """A socket on this machine's own address, which no other machine reaches.

    Args:
        port: 0 takes one that is free.

    Raises:
        CannotListen: it is taken, or not allowed.
    """
    try:
        return socket.create_server((LOOPBACK, port))
    except OSError as error:
        why = error.strerror or str(error)
        raise CannotListen(f"--port {port} cannot be had ({why}); name another, or leave it out") from error


class ReviewServer(Server):
    """A server that stops once, asked to stop."""

    def __init__(self, app: ASGIApp, begun: Callable[[], None]) -> None:
        """Args: the application; what is called once requests are answered."""
        super().__init__(app, begun, lifespan="off", patience=_PATIENCE, most=_MOST)
        self.stopped_by: int | None = None

    def serve_until_stopped(self, socket_: socket.socket) -> int | None:
        """Serve on this socket until Ctrl-C or SIGTERM; gives the signal's number, None where `should_exit` was set.

        It serves in a thread of its own, and this one waits for signals: uvicorn would raise them once more at its end.
        """
        failed: list[BaseException] = []

        def serving() -> None:
            try:
                self.run([socket_])
            except BaseException as error:  # noqa: BLE001 - it is raised below, where somebody hears it
                failed.append(error)

        thread = threading.Thread(target=serving, name="review")
        with self._signals():
            thread.start()
            while thread.is_alive():
                thread.join(_TICK)
        for error in failed:
            raise error
        return self.stopped_by

    @contextmanager
    def _signals(self) -> Iterator[None]:
        """From here on a signal ends the service and not the process."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def stop(number: int, _frame: FrameType | None) -> None:
            self.stopped_by = self.stopped_by or number
            self.should_exit = True

        before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
