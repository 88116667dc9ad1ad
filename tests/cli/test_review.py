"""`factcheck review` from its command line to its end."""

import json
import re
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from factcheck.cli.review import _lies_beside
from tests.cli.conftest import Outcome

Call = Callable[..., Outcome]
BLAST = "Blast in Arden\n\nA blast shook Arden on Tuesday. It killed {} people.\n"
LEDGER = Path("night/factcheck-decisions.jsonl")


@pytest.fixture(scope="session")
def kept() -> str:
    """The JSON report on two articles that contradict each other."""
    from factcheck import Article, compare

    articles = [Article.from_text(BLAST.format(toll), name=name) for name, toll in (("a.txt", 12), ("b.txt", 15))]
    return json.dumps(compare(articles).model_dump(mode="json"))


@pytest.fixture(autouse=True)
def desk(call: Call, kept: str, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001 - `call` moves to the folder
    monkeypatch.setenv("FACTCHECK_TODAY", "2026-11-20")
    Path("night").mkdir()
    Path("night/a.txt").write_text(BLAST.format(12))
    Path("night/b.txt").write_text(BLAST.format(15))
    Path("night/report.json").write_text(kept)


class Reader:
    """An editor in a thread: waits for the page, does something with its address, and ends the review by a signal."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, number: signal.Signals = signal.SIGTERM) -> None:
        if threading.current_thread() is not threading.main_thread():
            pytest.skip("signals are the main thread's")
        self.page = ""
        self.answers: list[Any] = []
        self.decision: dict[str, object] | None = None
        from factcheck.review import server

        begin = server.ReviewServer.startup

        async def begun(this: server.ReviewServer, sockets: Any = None) -> None:  # noqa: ANN401 - uvicorn's
            await begin(this, sockets)
            threading.Thread(target=self._read, args=(sockets[0].getsockname()[1], number)).start()

        monkeypatch.setattr(server.ReviewServer, "startup", begun)
        monkeypatch.setattr("secrets.token_urlsafe", lambda _bytes: "token")

    def _read(self, port: int, number: signal.Signals) -> None:
        home = f"http://127.0.0.1:{port}"
        with httpx.Client(base_url=home, trust_env=False) as asking:
            self.page = asking.get("/token/").text
            if self.decision is not None:
                packed = self.data()["findings"][0]
                told = {"finding": packed[1], **self.decision}
                self.answers.append(asking.post("/token/decisions", json=told, headers={"origin": home}).json())
        signal.raise_signal(number)

    def data(self) -> dict[str, Any]:
        """The report as the page has it."""
        found = re.search(r'<script type="application/json" id="report">(.*?)</script>', self.page)
        assert found is not None
        data: dict[str, Any] = json.loads(found[1])
        return data


def test_a_decision_on_the_page_is_honoured_by_the_next_compare(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader(monkeypatch)
    reader.decision = {"decision": "dismiss", "why": "two blasts", "until": "2027-01-31"}
    outcome = call("review", "night", "--who", "Zoe")
    assert outcome.code == 0
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/token/\n", outcome.out)
    assert f"factcheck: decisions are kept in {LEDGER}; Ctrl-C ends the review\n" in outcome.err
    assert outcome.err.endswith("factcheck: stopped; every decision that was saved is kept\n")
    assert "token" not in outcome.err
    assert reader.answers[0]["saved"] == f"f1 dismissed until 2027-01-31; saved in {LEDGER}"
    after = call("compare", "night")
    assert after.code == 0
    assert "dismissed by Zoe, 2026-11-20, until 2027-01-31: two blasts" in after.out.partition("DECIDED")[2]


def test_ctrl_c_ends_it_with_the_status_of_ctrl_c(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    Reader(monkeypatch, signal.SIGINT)
    assert call("review", "--report", "night/report.json", "--who", "Zoe").code == 130


def test_a_kept_report_is_shown_with_the_texts_beside_it(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader(monkeypatch)
    reader.decision = {"decision": "confirm"}
    assert call("review", "--report", "night/report.json", "--who", "Zoe").code == 0
    articles = reader.data()["articles"]
    assert [(one["partial"], "shook" in one["text"]) for one in articles] == [(False, True), (False, True)]
    assert json.loads(LEDGER.read_text())["decision"] == "confirm"


def test_where_an_article_has_changed_or_is_gone_its_quoted_words_are_shown(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("night/a.txt").write_text(BLAST.format(17))
    Path("night/b.txt").unlink()
    reader = Reader(monkeypatch)
    outcome = call("review", "--report", "night/report.json", "--who", "Zoe")
    assert outcome.code == 0
    assert "factcheck: a.txt has changed since the report was made: only its quoted words are shown\n" in outcome.err
    assert "factcheck: 1 article is not there: only the quoted words are shown" in outcome.err
    assert [one["partial"] for one in reader.data()["articles"]] == [True, True]


def test_articles_that_lie_elsewhere_are_named(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("night/report.json").rename("report.json")
    outcome = call("review", "--report", "report.json", "--who", "Zoe")
    assert (outcome.code, outcome.out) == (2, "")
    line = "review: where are decisions kept? no article lies beside report.json; name their folder behind --report"
    assert f"factcheck: {line}, or a file with --decisions" in outcome.err
    reader = Reader(monkeypatch)
    reader.decision = {"decision": "confirm"}
    assert call("review", "night", "--report", "report.json", "--who", "Zoe").code == 0
    assert [one["partial"] for one in reader.data()["articles"]] == [False, False]
    assert LEDGER.exists()


def test_a_report_names_no_file_outside_its_folder(call: Call, kept: str, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("secret.txt").write_text(BLAST.format(12))
    Path("night/link.txt").symlink_to(Path("secret.txt").absolute())
    outside = ("../secret.txt", str(Path("secret.txt").absolute()), "link.txt", "a\x00b", "x" * 5000, "", ".", "..")
    assert not any(_lies_beside(Path("night/report.json"), name) for name in outside)
    assert _lies_beside(Path("night/report.json"), "a.txt")
    Path("night/report.json").write_text(kept.replace('"a.txt"', '"../secret.txt"'))
    reader = Reader(monkeypatch)
    assert call("review", "--report", "night/report.json", "--who", "Zoe").code == 0
    assert reader.data()["articles"][0]["partial"]


def test_what_a_baseline_hid_from_a_kept_report_stays_hidden(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    call("baseline", "write", "night")
    known = call("compare", "night", "--baseline", "factcheck-baseline.json", "--format", "json").out
    Path("night/report.json").write_text(known)
    reader = Reader(monkeypatch)
    assert call("review", "--report", "night/report.json", "--who", "Zoe").code == 0
    assert "contradiction" not in {packed[4] for packed in reader.data()["findings"]}
    assert "1 finding that is in factcheck-baseline.json, left out" in reader.page


@pytest.mark.parametrize(
    ("args", "line"),
    [
        ((), "no articles named; name them as for compare"),
        (("--report", "gone.json"), "'gone.json' does not exist"),
        (("--report", "night/a.txt"), "night/a.txt: is no factcheck report that this version knows"),
        (("night", "--report", "night/report.json", "--assume", "as1"), "leave --against and --assume out"),
        (("night", "--port", "99999"), "99999 is not in the range 0<=x<=65535"),
        (("night", "--who", " "), "--who is empty; give a name"),
    ],
)
def test_wrong_usage_is_one_line(call: Call, args: tuple[str, ...], line: str) -> None:
    outcome = call("review", *args)
    assert (outcome.code, outcome.out) == (2, "")
    assert line in outcome.err
    assert outcome.err.count("\n") == 1


def test_without_the_extra_one_line_says_how_to_get_it(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import util

    find = util.find_spec
    monkeypatch.setattr(util, "find_spec", lambda name, *more: None if name == "uvicorn" else find(name, *more))
    line = 'factcheck: review needs uvicorn; run: pip install "factcheck[review]"\n'
    assert call("review", "night", "--who", "Zoe") == Outcome(2, "", line)


def test_a_port_that_is_taken_is_one_line(call: Call) -> None:
    from factcheck.review.server import listening

    with listening(0) as socket:
        port = str(socket.getsockname()[1])
        outcome = call("review", "--report", "night/report.json", "--who", "Zoe", "--port", port)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"factcheck: --port {port} cannot be had (")


def test_decisions_that_cannot_be_read_end_it_before_it_begins(call: Call) -> None:
    LEDGER.mkdir()
    outcome = call("review", "--report", "night/report.json", "--who", "Zoe")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"factcheck: {LEDGER}: is no file of decisions; name another with --decisions\n"


def test_the_browser_is_opened_only_if_asked(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def browser(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr("webbrowser.open", browser)
    Reader(monkeypatch)
    call("review", "--report", "night/report.json", "--who", "Zoe")
    assert opened == []
    outcome = call("review", "--report", "night/report.json", "--who", "Zoe", "--open")
    deadline = time.monotonic() + 5
    while not opened and time.monotonic() < deadline:
        time.sleep(0.01)
    assert opened == [outcome.out.strip()]
