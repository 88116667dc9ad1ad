"""The server on a real port: of this machine only, and at an end when it is told."""

import signal
import threading

import httpx
import pytest

from factcheck.review.app import application
from factcheck.review.desk import ReviewDesk
from factcheck.review.server import CannotListen, ReviewServer, listening
from tests.review.conftest import TOKEN


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_and_not_the_process(desk: ReviewDesk, number: signal.Signals) -> None:
    if threading.current_thread() is not threading.main_thread():
        pytest.skip("signals are the main thread's")
    before, seen, failures = signal.getsignal(number), list[int](), list[Exception]()
    with listening(0) as socket:
        host, port = socket.getsockname()

        def ask_and_stop() -> None:
            seen.append(httpx.get(f"http://{host}:{port}/{TOKEN}/").status_code)
            signal.raise_signal(number)

        asking = threading.Thread(target=ask_and_stop)
        server = ReviewServer(application(desk, TOKEN, port, failures.append), asking.start)
        assert server.serve_until_stopped(socket) == number
        asking.join()
    assert (host, seen, failures) == ("127.0.0.1", [200], [])
    assert signal.getsignal(number) is before


def test_a_port_that_is_taken_is_one_line() -> None:
    with listening(0) as socket:
        port = socket.getsockname()[1]
        with pytest.raises(CannotListen, match=rf"--port {port} cannot be had \(.+\); name another, or leave it out"):
            listening(port)
