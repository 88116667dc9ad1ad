"""`factcheck inspect`, and standard input for the commands that read one article."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.cli.inspect import LAYERS
from factcheck.model import inspection
from tests.cli.conftest import ROOT, Outcome

Call = Callable[..., Outcome]
TEXT = "Fire in Varna\n\nTwo people were hurt in a fire in Varna on 3 July 2025, mayor Ana Ruiz said.\n"


@pytest.fixture
def fire(tmp_path: Path) -> None:
    (tmp_path / "fire.txt").write_text(TEXT)


def fed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_the_layers_are_those_of_the_model() -> None:
    assert LAYERS == inspection.LAYERS


@pytest.mark.usefixtures("fire")
def test_the_terminal_shows_claims_and_counts_the_rest(call: Call) -> None:
    outcome = call("inspect", "fire.txt")
    assert (outcome.code, outcome.err) == (0, "")
    assert "claim toll 2 people injured · e1 · says Ana Ruiz" in outcome.out
    assert "times 1, quantities 1" in " ".join(outcome.out.split())
    assert "^ date 2025-07-03" not in outcome.out
    assert "\x1b" not in outcome.out


@pytest.mark.usefixtures("fire")
def test_layers_are_chosen(call: Call) -> None:
    chosen = call("inspect", "fire.txt", "--layer", "people", "--layer", "times").out
    assert "person Ana Ruiz" in chosen
    assert "date 2025-07-03" in chosen
    assert "claim" not in chosen.partition("\n\n")[2]
    every = call("inspect", "fire.txt", "--layer", "all").out
    assert "sentence 1 · headline" in every
    assert "also seen" not in every


@pytest.mark.usefixtures("fire")
def test_json_holds_what_was_asked_for(call: Call) -> None:
    every = json.loads(call("inspect", "fire.txt", "--format", "json").out)
    assert list(every["layers"]) == list(LAYERS)
    assert every["article"] == {"name": "fire.txt", "title": "Fire in Varna", "published": None}
    only = json.loads(call("inspect", "fire.txt", "--format", "json", "--layer", "times").out)
    assert only["layers"] == {"times": every["layers"]["times"]}
    assert [t["value"] for t in only["layers"]["times"]] == ["2025-07-03"]


@pytest.mark.usefixtures("fire")
def test_it_is_written_whole_and_never_over_the_article(call: Call, tmp_path: Path) -> None:
    assert call("inspect", "fire.txt", "-o", "seen.txt") == Outcome(0, "", "")
    assert (tmp_path / "seen.txt").read_text(encoding="utf-8").startswith("fire.txt\nshown: claims")
    assert call("inspect", "fire.txt", "-o", "fire.txt").code == 2
    assert (tmp_path / "fire.txt").read_text() == TEXT


@pytest.mark.parametrize("command", ["extract", "inspect"])
def test_standard_input_is_an_article(call: Call, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    fed(monkeypatch, TEXT.encode())
    outcome = call(command, "-", "--format", "json")
    assert (outcome.code, outcome.err) == (0, "")
    assert json.loads(outcome.out)["article"]["name"] == "standard input"


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", "standard input: is empty; put the article's text in it or leave it out"),
        (b"%PDF-1.4", "standard input: is a PDF file that is broken or cut off; get the file again"),
        (
            b"caf\xe9 au lait",
            (
                "standard input: is not UTF-8 but probably iso-8859-1 (byte 0xe9 on line 1); "
                "convert it, for example: iconv -f iso-8859-1 -t utf-8 - > utf8.txt"
            ),
        ),
    ],
)
def test_what_is_no_article_is_refused_in_one_line(
    call: Call, monkeypatch: pytest.MonkeyPatch, data: bytes, line: str
) -> None:
    fed(monkeypatch, data)
    assert call("inspect", "-") == Outcome(2, "", f"factcheck: {line}\n")


def test_closed_standard_input_is_told(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert call("inspect", "-") == Outcome(2, "", "factcheck: standard input: is closed; name a file\n")


def test_wrong_usage_is_one_line(call: Call) -> None:
    gone = call("inspect", "gone.txt")
    assert gone == Outcome(
        2, "", "factcheck: gone.txt: no such file; check the name, or whether it was moved meanwhile\n"
    )
    wrong = call("inspect", "gone.txt", "--layer", "verbs")
    assert (wrong.code, wrong.out, wrong.err.count("\n")) == (2, "", 1)
    assert "'verbs'" in wrong.err
    unknown = call("inspect", str(ROOT / "seeds" / "embassy-third-strike.txt"), "--model", "no_such_model")
    assert (unknown.code, unknown.out, unknown.err.count("\n")) == (2, "", 1)


def test_hostile_text_is_made_visible(call: Call, tmp_path: Path) -> None:
    (tmp_path / "evil\x1b[2J.txt").write_text("Two\u200b people \x1b[31mdied\u202e in Varna.\n", encoding="utf-8")
    outcome = call("inspect", "evil\x1b[2J.txt", "--layer", "all")
    assert outcome.code == 0
    assert "Two<U+200B> people ␛[31mdied<U+202E> in Varna." in outcome.out
    assert not {"\x1b", "\u200b", "\u202e"} & set(outcome.out)
