"""A desk with a small report and a file of decisions, and a client that asks its application as a browser would."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from factcheck.decisions.file import NAME, read
from factcheck.decisions.standing import Verdicts, stand
from factcheck.model.report import Report
from factcheck.review.app import application
from factcheck.review.desk import ReviewDesk
from tests.reporting.desk import depot

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
PORT, TOKEN = 8123, "a-token-that-nobody-guesses"
HOME = f"http://127.0.0.1:{PORT}"


@pytest.fixture
def desk(tmp_path: Path) -> ReviewDesk:
    """Three articles on a fire, f1 to f8; nothing decided yet."""
    report, texts = depot()
    file = tmp_path / NAME

    def held(found: Report) -> Report:
        return stand(found, Verdicts(today=NOON.date(), ledger=read([file])))

    return ReviewDesk(report=report, texts=texts, held=held, file=file, shown=NAME, who="Zoe", now=lambda: NOON)


@dataclass(frozen=True, slots=True)
class Client:
    """Asks an application with the right host and nothing else right, as if over HTTP."""

    app: Starlette

    def request(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str] | Sequence[tuple[str, str]] = (),
        content: str | bytes | AsyncIterator[bytes] | None = None,
    ) -> httpx.Response:
        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url=HOME) as asking:
                return await asking.request(method, path, headers=headers, content=content)

        # in a thread of its own: a browser test that ran before has left a loop of Playwright's in this one
        with ThreadPoolExecutor(1) as aside:
            return aside.submit(lambda: asyncio.run(ask())).result()

    def get(self, path: str, headers: Mapping[str, str] | Sequence[tuple[str, str]] = ()) -> httpx.Response:
        return self.request("GET", path, headers)

    def post(
        self, path: str, headers: Mapping[str, str] | None = None, content: str | AsyncIterator[bytes] | None = None
    ) -> httpx.Response:
        return self.request("POST", path, headers or {}, content)


@pytest.fixture
def failures() -> list[Exception]:
    """What the application was told that nobody foresaw."""
    return []


@pytest.fixture
def client(desk: ReviewDesk, failures: list[Exception]) -> Client:
    """A client of that desk's application."""
    return Client(application(desk, TOKEN, PORT, failures.append))
