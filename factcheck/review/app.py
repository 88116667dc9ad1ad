"""The application: the page, and one place that takes decisions. Nothing else is served, no file, no folder."""

from collections.abc import Callable

from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from factcheck.errors import UnreadableInput
from factcheck.reporting.visible import one_line
from factcheck.review.desk import SAVE, Asked, NotDecided, ReviewDesk
from factcheck.review.guard import HEADERS, Guard

LARGEST = 64 * 1024
"""Bytes of a request's body: a reason of the longest sort, every character escaped, is a fifth of that."""


def application(desk: ReviewDesk, token: str, port: int, failed: Callable[[Exception], None]) -> Starlette:
    """The application for one report.

    Args:
        desk: what is reviewed.
        token: the secret that the address begins with.
        port: where it listens, since that is part of the host that requests must name.
        failed: told what nobody foresaw; the page hears only that it happened.
    """

    async def page(_request: Request) -> Response:
        try:
            made = await run_in_threadpool(desk.page)
        except UnreadableInput as error:
            return PlainTextResponse(f"{one_line(str(error))}\n", 500)
        policy = f"{made.policy}; frame-ancestors 'none'"
        return HTMLResponse(made.html, headers={"Content-Security-Policy": policy})

    async def decide(request: Request) -> Response:
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            raise HTTPException(415, "Not saved: a decision is sent as JSON.")
        body = await _body(request)
        try:
            asked = Asked.model_validate_json(body)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(map(str, first["loc"])) or "it"
            raise HTTPException(422, f"Not saved: this is no decision ({where}: {first['msg'].lower()}).") from error
        try:
            return JSONResponse((await run_in_threadpool(desk.decide, asked)).model_dump(mode="json"))
        except NotDecided as error:
            raise HTTPException(422, str(error)) from error
        except UnreadableInput as error:
            raise HTTPException(507, f"Not saved: {error}.") from error

    async def unforeseen(_request: Request, error: Exception) -> Response:
        failed(error)
        problem = "Not saved for all that is known: factcheck itself failed; its terminal says more."
        return JSONResponse({"problem": problem}, 500, headers=HEADERS)

    app = Starlette(
        routes=[
            Route(f"/{token}/", page, methods=["GET"]),
            Route(f"/{token}/{SAVE}", decide, methods=["POST"]),
        ],
        middleware=[Middleware(Guard, hosts=frozenset({f"127.0.0.1:{port}", f"localhost:{port}"}), token=token)],
        exception_handlers={HTTPException: _problem, Exception: unforeseen},
    )
    app.router.redirect_slashes = False  # an address is the right one, or none
    return app


async def _body(request: Request) -> bytes:
    """The request's body; what is too long is not read to its end.

    Raises:
        HTTPException: it is.
    """
    data = b""
    async for part in request.stream():
        data += part
        if len(data) > LARGEST:
            raise HTTPException(413, f"Not saved: the decision is longer than {LARGEST // 1024} kB.")
    return data


async def _problem(_request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    return JSONResponse({"problem": one_line(error.detail)}, error.status_code, headers=dict(error.headers or {}))
