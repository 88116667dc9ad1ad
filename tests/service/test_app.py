"""What the application does where its workers fail; they are played here."""

import anyio
import httpx
import pytest

from factcheck.cli.today import today
from factcheck.errors import CatalogError
from factcheck.service.app import application
from factcheck.service.limits import Limits
from factcheck.service.messages import Request
from factcheck.service.worker import Failed, Reading
from factcheck.service.workers import Broken, Workers

BODY = {"articles": [{"name": "a", "text": "Two men died."}]}


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (Broken(Failed("ValueError: two and two", "Traceback")), "ValueError: two and two"),
        (KeyError("x"), "KeyError: 'x'"),
        (CatalogError("toll: no ladder"), "toll: no ladder"),
    ],
)
def test_a_mistake_of_ours_is_told_to_who_runs_it_and_not_to_who_asks(
    monkeypatch: pytest.MonkeyPatch, error: Exception, line: str
) -> None:
    async def fails(_self: Workers, _request: Request) -> str:
        raise error

    told: list[Failed] = []
    monkeypatch.setattr(Workers, "answer", fails)
    app = application(["desk.example"], Limits(), Reading(), told.append, today)

    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://desk.example") as asking:
            return await asking.post("/v1/compare", json=BODY)

    response = anyio.run(ask)
    assert (response.status_code, response.headers["content-type"]) == (500, "application/problem+json")
    assert line not in response.text
    assert [failed.line for failed in told] == [line]


def test_an_error_is_told_with_its_traceback() -> None:
    with pytest.raises(ZeroDivisionError) as met:
        _ = 1 / 0
    failed = Failed.of(met.value)
    assert failed.line == "ZeroDivisionError: division by zero"
    assert "test_app.py" in failed.trace
