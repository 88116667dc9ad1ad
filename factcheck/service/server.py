"""The server: listens, serves until it is asked to stop, and stops without cutting off who is being answered."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from starlette.applications import Starlette

from factcheck.errors import FactcheckError
from factcheck.serving import Server

_PATIENCE = 10  # seconds that running requests are waited for at the end


class ServiceFailed(FactcheckError):
    """The service cannot begin."""


@contextmanager
def _asked_to_stop() -> Iterator[None]:
    """SIGTERM ends the service and not the process: uvicorn raises it once more when it is done."""

    def stopped(_signal: int, _frame: FrameType | None) -> None:
        """The service has stopped by now."""

    before = signal.signal(signal.SIGTERM, stopped)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def serve(app: Starlette, listening: socket.socket, begun: Callable[[], None]) -> None:
    """Serve until SIGTERM.

    Args:
        app: the application.
        listening: the socket.
        begun: called once requests are answered.

    Raises:
        KeyboardInterrupt: Ctrl-C, once the service has stopped.
        ServiceFailed: the language model or a claim kind is missing.
    """
    with _asked_to_stop():
        try:
            Server(app, begun, lifespan="on", patience=_PATIENCE).run([listening])
        except SystemExit as left:  # uvicorn's way to say that the application could not begin
            raise ServiceFailed(app.state.failed.line) from left
