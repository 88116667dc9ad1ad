"""The application: what is asked under which path, what is refused, and how."""

import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from datetime import date
from http import HTTPStatus

from anyio import fail_after
from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from factcheck import __version__
from factcheck.service.door import Door
from factcheck.service.limits import Limits
from factcheck.service.messages import CheckRequest, CompareRequest, Fault, Health
from factcheck.service.openapi import document
from factcheck.service.problems import Refused, invalid
from factcheck.service.worker import Failed, Reading
from factcheck.service.workers import Broken, Workers

_JSON = "application/json"

Told = Callable[[Failed], None]
"""Is told of each mistake in factcheck itself."""


async def _body(request: Request, limits: Limits) -> bytes:
    """The body of a request, no more of it than may be."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != _JSON:
        raise Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"send the body with Content-Type: {_JSON}")
    too_large = Refused(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"the body has more than the {limits.body} bytes that are read"
    )
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared[:20]) > limits.body:
        raise too_large
    body = bytearray()
    try:
        with fail_after(limits.seconds):
            async for chunk in request.stream():
                body += chunk
                if len(body) > limits.body:
                    raise too_large
    except TimeoutError as error:
        detail = f"the body took more than {limits.seconds:g} seconds to come"
        raise Refused(HTTPStatus.REQUEST_TIMEOUT, detail, headers={"Connection": "close"}) from error
    return bytes(body)


def _parsed(
    model: type[CheckRequest] | type[CompareRequest], body: bytes, limits: Limits
) -> CheckRequest | CompareRequest:
    """What the body asks for.

    Raises:
        Refused: it is no JSON (400), or not what is asked for (422).
    """
    try:
        asked = model.model_validate_json(body, strict=True)
    except ValidationError as error:
        raise invalid(error) from error
    if len(asked.articles) > limits.articles:
        detail = f"{len(asked.articles)} articles are more than the {limits.articles} that are read at once"
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, detail)
    names = Counter(article.name for article in asked.articles)
    twice = tuple(Fault(at="", what=f"more than one article is called {name!r}") for name, n in names.items() if n > 1)
    if twice:
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, "two articles share a name; give each its own", twice)
    return asked


def _asked(
    model: type[CheckRequest] | type[CompareRequest], workers: Workers, limits: Limits, told: Told
) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint that takes such a request."""

    async def endpoint(request: Request) -> Response:
        try:
            asked = _parsed(model, await _body(request, limits), limits)
            return Response(await workers.answer(asked), media_type=_JSON)
        except (Refused, ClientDisconnect):
            raise
        except Exception as error:
            told(error.failed if isinstance(error, Broken) else Failed.of(error))
            detail = "a mistake in factcheck itself; whoever runs the service sees more"
            raise Refused(HTTPStatus.INTERNAL_SERVER_ERROR, detail) from error

    return endpoint


async def _refused(_request: Request, error: Exception) -> Response:
    """The answer to a request that is refused, by us or by the router."""
    if isinstance(error, Refused):
        return error.response()
    if not isinstance(error, HTTPException):  # who asked has gone: nobody reads this
        return Refused(HTTPStatus.BAD_REQUEST, "the body broke off").response()
    detail = "see /openapi.json for what there is"
    return Refused(HTTPStatus(error.status_code), detail, headers=error.headers).response()


def application(
    hosts: Iterable[str], limits: Limits, reading: Reading, told: Told, today: Callable[[], date]
) -> Starlette:
    """The service as an ASGI application; where it cannot begin, its `state.failed` says why.

    Args:
        hosts: the names that a Host header may have, without port; "[::1]" with its brackets.
        limits: what a request may take.
        reading: how articles are read.
        told: is told of each mistake in factcheck itself.
        today: tells which day it is.
    """
    workers = Workers(limits, reading, today)
    fixed: Mapping[str, str] = {
        "/openapi.json": json.dumps(document(limits), ensure_ascii=False, indent=1),
        "/v1/health": Health(version=__version__).model_dump_json(),
    }

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with workers.started() as failed:
            if failed is None:
                yield
        if failed is not None:
            app.state.failed = failed
            raise Broken(failed)

    def always(text: str) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(_request: Request) -> Response:
            return Response(text, media_type=_JSON)

        return endpoint

    return Starlette(
        routes=[
            Route("/v1/check", _asked(CheckRequest, workers, limits, told), methods=["POST"]),
            Route("/v1/compare", _asked(CompareRequest, workers, limits, told), methods=["POST"]),
            *(Route(path, always(text)) for path, text in fixed.items()),
        ],
        middleware=[Middleware(Door, hosts=frozenset(host.lower() for host in hosts), most=limits.inside)],
        exception_handlers={Refused: _refused, HTTPException: _refused, ClientDisconnect: _refused},
        lifespan=lifespan,
    )
