"""What the service answers, and what it refuses."""

import json
import select
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from factcheck import __version__
from factcheck.service.limits import Limits
from factcheck.service.messages import Problem
from tests.conftest import ARTICLES, BODY, ROOT, SECONDS

pytestmark = pytest.mark.xdist_group("processes")  # which start once, and not on each core

FLOOD = {"name": "a.txt", "text": "At least 23 people were killed in the flood in Brenton."}
OTHER = {"name": "b.txt", "text": "The flood in Brenton killed 11 people.", "published": "2024-05-03"}


def problem(response: httpx.Response) -> Problem:
    """The problem that the answer tells, which must be one."""
    assert response.headers["content-type"] == "application/problem+json"
    told = Problem.model_validate_json(response.content)
    assert told.status == response.status_code
    assert told.detail
    return told


def read(path: Path) -> dict[str, str]:
    return {"name": path.name, "text": path.read_text(encoding="utf-8")}


def test_a_check_is_what_the_command_line_prints_to_the_byte(
    client: httpx.Client, on_path: dict[str, str], tmp_path: Path
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_bytes((ROOT / "examples" / "draft.txt").read_bytes())
    body = {"draft": read(draft), "sources": [read(path) for path in sorted((ROOT / "seeds").iterdir())]}
    first, again = (client.post("/v1/check", json=body) for _ in range(2))
    assert (first.status_code, first.headers["content-type"]) == (200, "application/json")
    assert first.content == again.content
    command = ["factcheck", "check", "draft.txt", "--against", str(ROOT / "seeds"), "--format", "json"]
    told = subprocess.run(  # noqa: S603 - our own
        command, cwd=tmp_path, env=on_path, capture_output=True, check=False, timeout=60
    )
    assert (told.returncode, told.stderr) == (1, b"")
    assert first.content == told.stdout


def test_a_waiver_in_the_draft_counts(client: httpx.Client) -> None:
    waived = {**FLOOD, "text": f"{FLOOD['text']} [factcheck: ignore toll: confirmed by the mayor]"}
    told = client.post("/v1/check", json={"draft": waived, "sources": [OTHER]}).json()
    assert [f["settled"] for f in told["findings"] if f["verdict"] == "contradiction"] == [True]


def test_a_comparison_takes_the_day_of_publication(client: httpx.Client) -> None:
    response = client.post("/v1/compare", json={"articles": [FLOOD, OTHER]})
    assert [entry["published"] for entry in response.json()["articles"]] == [None, "2024-05-03"]
    assert response.json()["findings"][0]["verdict"] == "contradiction"


def test_an_assumption_is_accepted(client: httpx.Client) -> None:
    sources = [read(path) for path in sorted((ROOT / "seeds").iterdir())]
    body = {"articles": sources, "assume": {"as1": "the embassy says so"}}
    told = client.post("/v1/compare", json=body).json()["assumptions"][0]
    assert (told["accepted"], told["reason"]) == (True, "the embassy says so")


def test_health_tells_the_version(client: httpx.Client) -> None:
    assert client.get("/v1/health").json() == {"status": "ok", "version": __version__}


def test_answers_are_kept_by_nobody_and_open_to_no_other_page(client: httpx.Client) -> None:
    for response in (
        client.post("/v1/compare", json={"articles": [FLOOD]}, headers={"Origin": "https://elsewhere.example"}),
        client.options("/v1/compare", headers={"Origin": "https://elsewhere.example"}),
        client.get("/nothing"),
    ):
        assert response.headers["cache-control"] == "no-store"
        assert response.headers["x-content-type-options"] == "nosniff"
        assert not [name for name in response.headers if name.startswith("access-control")]
        assert "server" not in response.headers


@pytest.mark.parametrize(
    ("body", "at"),
    [
        ({"draft": FLOOD}, "/sources"),
        ({"draft": FLOOD, "sources": []}, "/sources"),
        ({"draft": FLOOD, "sources": [{**OTHER, "text": " \n"}]}, "/sources/0/text"),
        ({"draft": FLOOD, "sources": [{**OTHER, "published": "yesterday"}]}, "/sources/0/published"),
        ({"draft": FLOOD, "sources": [{**OTHER, "published": 3}]}, "/sources/0/published"),
        ({"draft": {**FLOOD, "name": ""}, "sources": [OTHER]}, "/draft/name"),
        ({"draft": FLOOD, "sources": [OTHER], "a/b~c": 1}, "/a~1b~0c"),
        ({"draft": FLOOD, "sources": [OTHER], "assume": ["as1"]}, "/assume"),
        ([], ""),
    ],
)
def test_what_is_not_asked_for_is_named(client: httpx.Client, body: object, at: str) -> None:
    response = client.post("/v1/check", json=body)
    assert response.status_code == 422
    assert [fault.at for fault in problem(response).faults] == [at]


def test_two_articles_may_not_share_a_name(client: httpx.Client) -> None:
    response = client.post("/v1/check", json={"draft": FLOOD, "sources": [{**OTHER, "name": "a.txt"}]})
    assert response.status_code == 422
    assert [fault.what for fault in problem(response).faults] == ["more than one article is called 'a.txt'"]


def test_more_articles_than_are_read_at_once_are_refused(client: httpx.Client) -> None:
    articles = [{**FLOOD, "name": str(number)} for number in range(ARTICLES + 1)]
    assert client.post("/v1/compare", json={"articles": articles[1:]}).status_code == 200
    refused = client.post("/v1/compare", json={"articles": articles})
    assert (refused.status_code, problem(refused).detail) == (
        422,
        "7 articles are more than the 6 that are read at once",
    )


@pytest.mark.parametrize(
    "body", [b"", b"{", b'{"articles": [' + b"[" * 20_000, b'{"articles": "\xff"}', b'["\\ud800"]']
)
def test_a_body_that_is_no_json_is_told(client: httpx.Client, body: bytes) -> None:
    response = client.post("/v1/compare", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == 400
    assert problem(response).detail.startswith("the body is no JSON: ")


def test_a_form_that_another_page_could_send_is_refused(client: httpx.Client) -> None:
    body = json.dumps({"articles": [FLOOD]})
    for told in ("text/plain", "application/x-www-form-urlencoded", ""):
        response = client.post("/v1/compare", content=body, headers={"Content-Type": told})
        assert (response.status_code, problem(response).title) == (415, "Unsupported Media Type")
    charset = {"Content-Type": "Application/JSON; charset=utf-8"}
    assert client.post("/v1/compare", content=body, headers=charset).status_code == 200


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_that_is_too_large_is_not_read(client: httpx.Client, chunked: bool) -> None:
    body = json.dumps({"articles": [{**FLOOD, "text": "x" * BODY}]}).encode()
    pieces = (body[at : at + 1000] for at in range(0, len(body), 1000))
    response = client.post(
        "/v1/compare", content=pieces if chunked else body, headers={"Content-Type": "application/json"}
    )
    assert (response.status_code, problem(response).detail) == (
        413,
        f"the body has more than the {BODY} bytes that are read",
    )


@pytest.mark.parametrize("host", ["elsewhere.example", "127.0.0.1.elsewhere.example", "localhost.", "", "[::2]:80"])
def test_what_is_meant_for_another_host_is_refused(client: httpx.Client, host: str) -> None:
    response = client.post("/v1/compare", json={"articles": [FLOOD]}, headers={"Host": host})
    assert (response.status_code, problem(response).title) == (421, HTTPStatus.MISDIRECTED_REQUEST.phrase)


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:99", "127.0.0.1", "[::1]", "[::1]:8750"])
def test_the_loopback_has_several_names(client: httpx.Client, host: str) -> None:
    assert client.get("/v1/health", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/", 404), ("GET", "/v1/check", 405), ("PUT", "/openapi.json", 405)]
)
def test_what_there_is_not_is_told(client: httpx.Client, method: str, path: str, status: int) -> None:
    response = client.request(method, path)
    assert response.status_code == status
    assert "openapi.json" in problem(response).detail


def test_a_body_that_does_not_come_is_not_waited_for(address: str) -> None:
    place = urlsplit(address)
    with socket.create_connection((place.hostname or "", place.port or 0), timeout=30) as asking:
        head = "POST /v1/compare HTTP/1.1", "Host: localhost", "Content-Type: application/json", "Content-Length: 99"
        asking.sendall("\r\n".join([*head, "", "{"]).encode())
        told = b""
        while piece := asking.recv(65536):
            told += piece
    assert told.startswith(b"HTTP/1.1 408 ")
    assert told.endswith(b"}")


def test_who_goes_away_while_sending_is_forgotten(address: str, client: httpx.Client) -> None:
    place = urlsplit(address)
    head = "POST /v1/compare HTTP/1.1", "Host: localhost", "Content-Type: application/json", "Content-Length: 99"
    sending = []
    for _ in range(Limits().inside + 1):
        asking = socket.create_connection((place.hostname or "", place.port or 0), timeout=30)
        asking.sendall("\r\n".join([*head, "", "{"]).encode())
        sending.append(asking)
    answered, _, _ = select.select(sending, [], [], 30)
    crowded = answered[0].recv(65536)
    for asking in sending:
        asking.close()
    assert crowded.startswith(b"HTTP/1.1 503 ")
    assert b"\r\nretry-after: 2\r\n" in crowded
    assert [client.get("/v1/health").status_code for _ in range(3)][-1] == 200


def test_what_takes_too_long_is_stopped_and_the_next_is_answered(client: httpx.Client) -> None:
    """The last of the tests here: the service is busy for a while."""
    every = (f"Ana Ruiz said that {n} people died in Brenton and {n + 1} in Selby." for n in range(BODY // 60))
    slow = " ".join(every)[: BODY - 500]

    def asked(text: str) -> httpx.Response:
        return client.post("/v1/compare", json={"articles": [{**FLOOD, "text": text}]})

    with ThreadPoolExecutor(16) as pool:
        long = pool.submit(asked, slow)
        told: list[Any] = list(pool.map(asked, ["Two men died." for _ in range(14)]))
        stopped = long.result()
    assert {response.status_code for response in told} <= {200, 503}
    refused = [response for response in told if response.status_code == 503]
    assert refused, "more than may wait"
    for response in refused:
        assert response.headers["retry-after"] == "2"
        assert problem(response).detail == "too many requests at once; try again in a moment"
    assert stopped.status_code == 504
    assert problem(stopped).detail == f"it took more than {SECONDS} seconds and was stopped; send less text at once"
    after = [asked("Two men died.") for _ in range(3)]
    assert after[-1].status_code == 200, "another process has taken over"
