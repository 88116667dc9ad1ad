"""What the page's server answers, and to whom."""

import json
import threading
from collections.abc import AsyncIterator, Mapping

import httpx
import pytest

from factcheck.decisions.file import line_of, read
from factcheck.model.report import Report
from factcheck.review.app import LARGEST
from factcheck.review.desk import ReviewDesk
from tests.review.conftest import HOME, NOON, PORT, TOKEN, Client

PAGE, SAVE = f"/{TOKEN}/", f"/{TOKEN}/decisions"
OWN = {"origin": HOME, "content-type": "application/json"}


def mark(desk: ReviewDesk, finding: str) -> str:
    return next(one.fingerprint for one in desk.report.findings if one.id == finding)


def send(client: Client, told: object, headers: Mapping[str, str] = OWN) -> httpx.Response:
    return client.post(SAVE, headers, json.dumps(told))


def test_the_page_is_the_report_with_the_means_to_decide(client: Client) -> None:
    answer = client.get(PAGE)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "You decide as <b>Zoe</b>" in answer.text
    assert '"save":"decisions"' in answer.text


def test_every_answer_is_closed_to_other_pages_and_kept_nowhere(client: Client) -> None:
    for answer in (
        client.get(PAGE),
        client.get("/"),
        client.get(PAGE + "x"),
        client.post(SAVE),
        client.request("PUT", PAGE),
    ):
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert not {"access-control-allow-origin", "set-cookie", "location"} & set(answer.headers)


def test_only_the_review_page_may_connect_and_only_to_its_own_server(client: Client) -> None:
    answer = client.get(PAGE)
    assert "; connect-src 'self';" in answer.headers["content-security-policy"]
    assert TOKEN not in answer.text, "a page that is saved or printed gives nothing away"


@pytest.mark.parametrize("host", ["evil.example", f"evil.example:{PORT}", "127.0.0.1", "127.0.0.1:1", "localhost", ""])
def test_a_name_that_is_not_this_machines_is_refused(client: Client, host: str) -> None:
    assert client.get(PAGE, headers={"host": host}).status_code == 421


@pytest.mark.parametrize("host", [f"localhost:{PORT}", f"LOCALHOST:{PORT}", f"127.0.0.1:{PORT}"])
def test_both_names_of_this_machine_will_do(client: Client, host: str) -> None:
    assert client.get(PAGE, headers={"host": host}).status_code == 200


def test_two_hosts_are_none(client: Client) -> None:
    twice = [("host", f"127.0.0.1:{PORT}"), ("host", "evil.example")]
    assert client.get(PAGE, headers=twice).status_code == 421


@pytest.mark.parametrize(
    "path",
    ["/", "//", f"/{TOKEN[:-1]}/", f"/{TOKEN}x/", f"/{TOKEN.upper()}/", "/decisions", "/é/", f"/x/{TOKEN}/",
     "/favicon.ico", "/etc/passwd", f"/?{TOKEN}"],
)  # fmt: skip
def test_without_the_token_nothing_is_here(client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.text == "Nothing is here. Open the whole address that `factcheck review` printed.\n"


@pytest.mark.parametrize(
    "path", ["..", "%2e%2e/", "../../etc/passwd", "static/", "page.css", "depot-burns-again.txt", "decisions/", "docs"]
)
def test_with_it_no_other_file_or_folder_is(client: Client, path: str) -> None:
    assert client.get(PAGE + path).status_code == 404


@pytest.mark.parametrize("path", [PAGE, SAVE])
@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_are_not_allowed(client: Client, path: str, method: str) -> None:
    assert client.request(method, path, headers=OWN).status_code == 405
    assert client.request(method, path).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"content-type": "application/json"},
        OWN | {"origin": "null"},
        OWN | {"origin": "http://evil.example"},
        OWN | {"origin": HOME.replace("http", "https")},
        OWN | {"origin": f"http://localhost:{PORT}"},
        OWN | {"origin": HOME + ".evil.example"},
        OWN | {"sec-fetch-site": "cross-site"},
        OWN | {"sec-fetch-site": "same-site"},
    ],
)
def test_what_another_page_sends_decides_nothing(client: Client, desk: ReviewDesk, headers: dict[str, str]) -> None:
    asked = {"finding": mark(desk, "f1"), "decision": "confirm"}
    assert send(client, asked, headers).status_code == 403
    assert not desk.file.exists()


def test_another_page_may_not_even_read(client: Client) -> None:
    assert client.get(PAGE, headers={"origin": "http://evil.example"}).status_code == 403


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_what_a_form_can_send_decides_nothing(client: Client, desk: ReviewDesk, kind: str) -> None:
    answer = send(client, {"finding": mark(desk, "f1"), "decision": "confirm"}, OWN | {"content-type": kind})
    assert answer.status_code == 415
    assert not desk.file.exists()


def test_a_decision_is_written_and_told(client: Client, desk: ReviewDesk) -> None:
    asked = {"finding": mark(desk, "f1"), "decision": "dismiss", "why": " two\nfires ", "until": "2027-01-31"}
    answer = send(client, asked)
    assert answer.status_code == 200
    told = answer.json()
    assert told["saved"] == "f1 dismissed until 2027-01-31; saved in factcheck-decisions.jsonl"
    words = "dismissed by Zoe, 2026-11-20, until 2027-01-31: two fires"
    assert told["standings"] == {mark(desk, "f1"): ["dismissed", words, True]}
    (made,) = read([desk.file]).decisions
    assert (made.who, made.when, made.why, str(made.until)) == ("Zoe", NOON, "two fires", "2027-01-31")
    assert (made.rule, made.sides[0].value) == (desk.report.findings[0].rule, "≥ 3rd")
    assert words in client.get(PAGE).text, "and stands there after a reload"


def test_what_is_right_is_written_of_all_who_say_it(client: Client, desk: ReviewDesk) -> None:
    told = send(client, {"finding": mark(desk, "f1"), "decision": "confirm", "right": [0], "wrong": [1], "why": "log"})
    assert told.status_code == 200
    (made,) = read([desk.file]).decisions
    assert [(one.article, one.value, one.verdict) for one in made.verdicts] == [
        (side.article, side.value, "right" if side.value == made.sides[0].value else "wrong") for side in made.sides
    ]
    assert f"right: “{made.sides[0].value}” ({made.sides[0].article})" in told.json()["standings"][mark(desk, "f1")][1]


def test_what_others_decided_meanwhile_is_told_too(client: Client, desk: ReviewDesk) -> None:
    send(client, {"finding": mark(desk, "f2"), "decision": "assign", "why": "Max rings the operator"})
    (made,) = read([desk.file]).decisions
    with desk.file.open("ab") as file:
        file.write(line_of(made.model_copy(update={"fingerprint": mark(desk, "f3"), "who": "Max"})))
    told = send(client, {"finding": mark(desk, "f1"), "decision": "confirm"}).json()
    assert {state for state, _, _ in told["standings"].values()} == {"assigned", "confirmed"}
    assert len(told["standings"]) == 3


@pytest.mark.parametrize(
    ("asked", "problem"),
    [
        ({"finding": "gone"}, "there is no such finding here"),
        ({"finding": "f8"}, "f8 is compatible: there is nothing to decide"),
        ({"decision": "dismiss"}, "it asks for a reason"),
        ({"decision": "note", "why": " \n"}, "it asks for a reason"),
        ({"decision": "assign"}, "it asks for a reason"),
        ({"decision": "drop"}, "this is no decision (decision: "),
        ({"why": "x" * 2001}, "the reason has more than 2000 characters"),
        ({"until": "2026-11-19"}, "2026-11-19 is over already (in UTC); choose a later day"),
        ({"until": "soon"}, "this is no decision (until: "),
        ({"why": ["x"]}, "this is no decision (why: "),
        ({"who": "Max"}, "this is no decision (who: "),
        ({"right": [0]}, "it asks for a reason"),
        ({"right": [9], "why": "so"}, "the finding has no such value"),
        ({"wrong": [-1], "why": "so"}, "the finding has no such value"),
        ({"right": ["a.txt"], "why": "so"}, "this is no decision (right.0: "),
        ({"right": [0], "wrong": [0], "why": "so"}, "cannot be both right and wrong"),
        ({"decision": "note", "right": [0], "why": "so"}, "with a confirmation or a dismissal"),
    ],
)
def test_what_cannot_be_decided_is_said(
    client: Client, desk: ReviewDesk, asked: dict[str, object], problem: str
) -> None:
    whole = {"finding": "f1", "decision": "confirm", **asked}
    name = str(whole["finding"])
    answer = send(client, whole | {"finding": mark(desk, name) if name != "gone" else name})
    assert answer.status_code == 422
    assert problem in answer.json()["problem"]
    assert answer.json()["problem"].startswith("Not saved: ")
    assert not desk.file.exists()


@pytest.mark.parametrize("body", ["", "{", "[]", "null", "[" * 60_000, '{"finding": "\\ud800"}', "\x00"])
def test_what_is_no_decision_is_refused(client: Client, desk: ReviewDesk, body: str) -> None:
    answer = client.post(SAVE, content=body, headers=OWN)
    assert answer.status_code == 422
    assert answer.json()["problem"].startswith("Not saved: this is no decision")
    assert not desk.file.exists()


def test_a_body_that_is_too_long_is_refused_before_it_ends(client: Client, desk: ReviewDesk) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(100):
            sent += 16_384
            yield b" " * 16_384

    answer = client.post(SAVE, content=endless(), headers=OWN)
    assert answer.status_code == 413
    assert sent < 200_000
    assert "longer than 64 kB" in answer.json()["problem"]
    long = '{"finding": "' + "x" * LARGEST + '"}'
    assert client.post(SAVE, content=long, headers=OWN).status_code == 413
    assert not desk.file.exists()


def test_the_longest_reason_fits_however_it_is_escaped(client: Client, desk: ReviewDesk) -> None:
    asked = {"finding": mark(desk, "f1"), "decision": "note", "why": "\U0001f600" * 2000}
    assert len(json.dumps(asked)) > 2000 * 12
    assert send(client, asked).status_code == 200


def test_a_file_that_cannot_be_written_is_a_problem_and_nothing_is_decided(client: Client, desk: ReviewDesk) -> None:
    desk.file.mkdir()
    answer = send(client, {"finding": mark(desk, "f1"), "decision": "confirm"})
    assert answer.status_code == 507
    assert "cannot be written (Is a directory)" in answer.json()["problem"]
    reloaded = client.get(PAGE)
    assert (reloaded.status_code, reloaded.text.count("\n")) == (500, 1)
    desk.file.rmdir()
    assert send(client, {"finding": mark(desk, "f1"), "decision": "confirm"}).status_code == 200


def test_many_windows_at_once_lose_nothing(client: Client, desk: ReviewDesk) -> None:
    def note(number: int) -> None:
        send(client, {"finding": mark(desk, "f1"), "decision": "note", "why": f"note {number} {'x' * 1900}"})

    threads = [threading.Thread(target=note, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ledger = read([desk.file])
    assert ledger.broken == ()
    assert {str(one.why).split()[1] for one in ledger.decisions} == {str(number) for number in range(12)}


def test_what_hides_in_a_path_is_written_out(client: Client, desk: ReviewDesk) -> None:
    desk.shown = "night\u202e\x1b[2J/decisions.jsonl"
    told = send(client, {"finding": mark(desk, "f1"), "decision": "confirm"}).json()["saved"]
    assert not {"\u202e", "\x1b"} & set(told)
    assert not {"\u202e", "\x1b"} & set(client.get(PAGE).text)


def test_what_nobody_foresaw_is_told_on_both_sides_and_shown_on_none(
    client: Client, desk: ReviewDesk, failures: list[Exception]
) -> None:
    def failing(_report: Report) -> Report:
        raise ZeroDivisionError("of a kind")

    desk.held = failing
    answer = client.get(PAGE)
    assert (answer.status_code, answer.headers["cache-control"]) == (500, "no-store")
    assert "of a kind" not in answer.text
    assert [str(error) for error in failures] == ["of a kind"]
