"""Who may ask: only a window that was opened with the whole address, on this machine, at a name that is this machine's.

A page of another site cannot read the answer (it has another origin), cannot guess the token, and cannot hide behind a
name of its own that it points at this machine (the host is checked). It could still send: so what decides must come
from the page itself, by its Origin, and as JSON, which no form can send.
"""

from secrets import compare_digest
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""What every answer bears, unless it says stricter things itself."""
_NOT_HERE = "Nothing is here. Open the whole address that `factcheck review` printed.\n"
_READING: Final = frozenset({"GET", "HEAD"})


class Guard:
    """The door before the application.

    Args:
        app: the application; its paths begin behind the token.
        hosts: what the Host header may be, port included.
        token: the secret first part of the path.
    """

    def __init__(self, app: ASGIApp, hosts: frozenset[str], token: str) -> None:
        """See the class."""
        self._app, self._hosts, self._token = app, hosts, token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the class; as ASGI asks for it."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":  # no WebSocket is ever opened
            return

        async def bearing(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        refused = self._refused(scope)
        await (refused or self._app)(scope, receive, bearing)

    def _refused(self, scope: Scope) -> PlainTextResponse | None:
        headers = Headers(scope=scope)
        hosts, origins = headers.getlist("host"), headers.getlist("origin")
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            return PlainTextResponse("This is not the address of this page.\n", 421)
        token = str(scope["path"]).split("/")[1:2]
        if not compare_digest("".join(token).encode(), self._token):
            return PlainTextResponse(_NOT_HERE, 404)
        own = [f"http://{hosts[0].lower()}"]
        if origins != own and (origins or scope["method"] not in _READING):
            return PlainTextResponse("Only the page itself may ask for this.\n", 403)
        if scope["method"] not in _READING and headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return PlainTextResponse("Only the page itself may ask for this.\n", 403)
        return None
