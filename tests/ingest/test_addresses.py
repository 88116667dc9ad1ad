"""Web addresses → bytes; asked of a server on this machine."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest import addresses
from factcheck.ingest.addresses import fetch

PAGES = {
    "/story": ("text/html; charset=iso-8859-1", b"<p>caf\xe9</p>"),
    "/large": ("text/plain", b"x" * (20 * 2**20 + 1)),
}


class _Server(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path in {"/moved", "/away"}:
            self.send_response(302)
            self.send_header("Location", "/story" if self.path == "/moved" else "ftp://alderpost.example/x")
            self.end_headers()
            return
        if self.path not in PAGES:
            self.send_error(404)
            return
        kind, content = PAGES[self.path]
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The address of a site on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Server) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def test_a_page_and_its_encoding_are_fetched_through_redirects(site: str) -> None:
    assert fetch(f"{site}/story") == (b"<p>caf\xe9</p>", "iso-8859-1")
    assert fetch(f"{site}/moved")[0] == b"<p>caf\xe9</p>"


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("/gone", "the server answers 404 (Not Found); check the address"),
        ("/large", "is 20 MB, more than the 20 MB that are read of one article; split it into one file an article"),
        ("/away", "the server answers 302"),
    ],
)
def test_what_cannot_be_fetched_is_one_line(site: str, path: str, line: str) -> None:
    with pytest.raises(UnreadableInput) as refused:
        fetch(site + path)
    assert str(refused.value).startswith(f"{site}{path}: {line}")
    assert len(str(refused.value).splitlines()) == 1


def test_a_server_that_is_not_there_is_one_line() -> None:
    with pytest.raises(UnreadableInput, match=r"cannot be fetched \(.*\); check the address and the network"):
        fetch("http://127.0.0.1:9/x")


def test_a_server_that_says_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    monkeypatch.setattr(addresses, "SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(UnreadableInput, match="timed out"):
            fetch(f"http://127.0.0.1:{port}/x")


def test_a_server_that_takes_its_time_is_left(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "MOST_SECONDS", -1.0)
    with pytest.raises(UnreadableInput, match="timed out"):
        fetch(f"{site}/story")
