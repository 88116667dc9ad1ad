"""The door of the service: who is let in, how many at once, and what every answer carries."""

from http import HTTPStatus
from typing import Any

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from factcheck.service.problems import BUSY, Refused

# An answer is of one request: nobody keeps it, and no browser takes it for anything but what it says it is.
_HEADERS = ((b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff"))


class Door:
    """Lets in what is meant for this host, a page elsewhere may have its name lead here, and no crowd.

    A request without a Host header, or with more than one, is meant for another.

    Args:
        app: what lies behind the door.
        hosts: the names that a Host header may have, in lower case and without port; "[::1]" with its brackets.
        most: how many requests may be inside, those that are still being sent among them.
    """

    def __init__(self, app: ASGIApp, hosts: frozenset[str], most: int) -> None:
        self._app, self._hosts, self._most = app, hosts, most
        self._inside = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or tell why not; as ASGI has it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def carrying(message: Any) -> None:  # noqa: ANN401 - ASGI's messages are dictionaries of anything
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message["headers"], *_HEADERS]}
            await send(message)

        self._inside += 1
        try:
            refused = self._refused(scope)
            await (self._app if refused is None else refused.response())(scope, receive, carrying)
        finally:
            self._inside -= 1

    def _refused(self, scope: Scope) -> Refused | None:
        if [_name(host) in self._hosts for host in Headers(scope=scope).getlist("host")] != [True]:
            detail = "the Host header names another host; name this one with --allow-host if it is yours"
            return Refused(HTTPStatus.MISDIRECTED_REQUEST, detail)
        if self._inside > self._most:
            detail = "too many connections at once; try again in a moment"
            return Refused(HTTPStatus.SERVICE_UNAVAILABLE, detail, headers=BUSY)
        return None


def _name(host: str) -> str:
    """The name in a Host header, without the port: "[::1]:80" is "[::1]"."""
    name, colon, port = host.rpartition(":")
    return (name if colon and port.isdigit() else host).lower()
