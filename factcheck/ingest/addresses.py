"""A web address → the bytes there; asked only where the user allowed it."""

import time
from typing import TYPE_CHECKING, Final
from urllib.error import HTTPError, URLError

from factcheck.errors import UnreadableInput
from factcheck.ingest.files import read_stream

if TYPE_CHECKING:
    from http.client import HTTPResponse

SECONDS: Final = 20.0
"""How long a server may take between two pieces of its answer."""
MOST_SECONDS: Final = 60.0
"""How long it may take altogether."""


class _Timed:
    """A server's answer, as far as it comes in time."""

    def __init__(self, answer: "HTTPResponse") -> None:
        self._answer = answer
        self._last = time.monotonic() + MOST_SECONDS

    def read(self, size: int, /) -> bytes:
        """So many bytes, fewer at the end.

        Raises:
            TimeoutError: they do not come in time, though each in its own.
        """
        pieces = []
        while size > 0 and (piece := self._answer.read1(size)):
            pieces.append(piece)
            size -= len(piece)
            if time.monotonic() > self._last:
                raise TimeoutError("timed out")
        return b"".join(pieces)


def fetch(address: str) -> tuple[bytes, str | None]:
    """What a server has at an http or https address, and the encoding that it declares; redirects are followed.

    Raises:
        UnreadableInput: the server cannot be reached, has nothing there, or sends more than is read of such a file.
    """
    from http.client import HTTPException
    from urllib import request

    # Not the default opener: it would follow a redirect to ftp, and opens file: addresses.
    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler(),
        request.HTTPHandler(),
        request.HTTPSHandler(),
        request.HTTPRedirectHandler(),
        request.HTTPDefaultErrorHandler(),
        request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    asked = request.Request(address, headers={"User-Agent": "factcheck", "Accept": "text/html, */*;q=0.8"})  # noqa: S310
    try:
        answer = opener.open(asked, timeout=SECONDS)
        if answer is None:
            raise UnreadableInput(address, "leads to what is no web page", "save the page to a file")
        with answer:
            return read_stream(_Timed(answer), address), answer.headers.get_content_charset()
    except HTTPError as error:
        error.close()
        raise UnreadableInput(
            address, f"the server answers {error.code} ({error.reason})", "check the address"
        ) from error
    except (URLError, HTTPException, OSError, ValueError) as error:
        why = getattr(error, "reason", None) or error
        raise UnreadableInput(address, f"cannot be fetched ({why})", "check the address and the network") from error
