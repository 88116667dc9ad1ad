"""The server begins, and stops when it is asked to; the application is of no matter here."""

import signal
import socket

import pytest
from starlette.applications import Starlette

from factcheck.service.server import serve


@pytest.fixture
def listening() -> socket.socket:
    return socket.create_server(("127.0.0.1", 0))


def test_sigterm_ends_the_service_and_not_the_process(listening: socket.socket) -> None:
    before = signal.getsignal(signal.SIGTERM)
    with listening:
        serve(Starlette(), listening, lambda: signal.raise_signal(signal.SIGTERM))
    assert signal.getsignal(signal.SIGTERM) == before


def test_ctrl_c_ends_it_as_an_interruption(listening: socket.socket) -> None:
    with listening, pytest.raises(KeyboardInterrupt):
        serve(Starlette(), listening, lambda: signal.raise_signal(signal.SIGINT))
