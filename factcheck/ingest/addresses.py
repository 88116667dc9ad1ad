"""A web address → the bytes there; asked only where the user allowed it."""

import re
from typing import Final
from urllib.error import HTTPError, URLError

from factcheck.errors import UnreadableInput
from factcheck.ingest.files import read_stream

SECONDS: Final = 20.0
"""How long a server may take between two pieces of its answer."""

_ADDRESS: Final = re.compile(r"https?://\S", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Whether what a user named is on the web and no file.

    >>> is_address("https://alderpost.example/2"), is_address("https.txt")
    (True, False)
    """
    return _ADDRESS.match(text) is not None


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
            return read_stream(answer, address), answer.headers.get_content_charset()
    except HTTPError as error:
        error.close()
        raise UnreadableInput(
            address, f"the server answers {error.code} ({error.reason})", "check the address"
        ) from error
    except (URLError, HTTPException, OSError, ValueError) as error:
        why = getattr(error, "reason", None) or error
        raise UnreadableInput(address, f"cannot be fetched ({why})", "check the address and the network") from error
