"""Uvicorn as both of our servers start it: on one socket, with nothing said but what the application says."""

import socket
from collections.abc import Callable
from typing import Literal

import uvicorn
from starlette.types import ASGIApp


class Server(uvicorn.Server):
    """Uvicorn's, which tells when it begins, writes no log and does not tell a client what it is."""

    def __init__(
        self,
        app: ASGIApp,
        begun: Callable[[], None],
        *,
        lifespan: Literal["on", "off"],
        patience: int,
        most: int | None = None,
    ) -> None:
        """Make ready to serve.

        Args:
            app: the application.
            begun: called once requests are answered.
            lifespan: whether the application has something to do before it begins and after it has ended.
            patience: seconds that running requests are waited for at the end.
            most: connections at a time; more are refused with status 503. None sets no limit.
        """
        super().__init__(
            uvicorn.Config(
                app,
                http="h11",
                ws="none",
                loop="asyncio",
                lifespan=lifespan,
                log_config=None,  # a log of requests would have the review page's token in it
                log_level="critical",
                access_log=False,
                server_header=False,
                proxy_headers=False,
                timeout_keep_alive=5,
                timeout_graceful_shutdown=patience,
                limit_concurrency=most,
            )
        )
        self._begun = begun

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to serve."""
        await super().startup(sockets)
        self._begun()
