"""`why`, `--explain-all`, `--assume` and `--assumptions`, with the pipeline itself."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli.conftest import Outcome
from tests.test_assumptions import EARLIER, LATEST

Call = Callable[..., Outcome]


@pytest.fixture
def two(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LATEST)
    (tmp_path / "b.txt").write_text(EARLIER)


def report(call: Call, *args: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(call("compare", "a.txt", "b.txt", "--format", "json", *args).out)
    return found


@pytest.mark.usefixtures("two")
def test_a_finding_is_replayed(call: Call) -> None:
    outcome = call("why", "f1", "a.txt", "b.txt")
    assert (outcome.code, outcome.err) == (0, "")
    for title in ("SAID", "COMPARED", "HELD FOR ONE", "SURE", "CONSIDERED", "TO SETTLE IT"):
        assert f"    {title}" in outcome.out
    assert "»third attack«" in outcome.out
    assert "»fourth attack«" in outcome.out
    assert "replayed from this evidence: contradiction, the same verdict" in outcome.out
    assert "--assume as1 accepts it" in " ".join(outcome.out.split())


@pytest.mark.usefixtures("two")
def test_by_id_by_fingerprint_and_from_a_report_it_is_one_finding(call: Call) -> None:
    mark = report(call)["findings"][0]["fingerprint"]
    assert call("compare", "a.txt", "b.txt", "--format", "json", "--output", "r.json").code == 1
    told = call("why", "f1", "a.txt", "b.txt").out
    for args in (["F1", "."], [mark, "a.txt", "b.txt"], [mark[:6], "a.txt", "b.txt"], ["f1", ".", "--from", "r.json"]):
        assert call("why", *args) == Outcome(0, told, "")


@pytest.mark.usefixtures("two")
def test_a_report_is_enough(call: Call, tmp_path: Path) -> None:
    call("compare", "a.txt", "b.txt", "--format", "json", "--output", "r.json")
    (tmp_path / "a.txt").unlink()
    alone = call("why", "f1", "--from", "r.json")
    assert alone.code == 0
    assert "      a.txt\n" in alone.out  # no line: the article is not at hand
    assert "»third attack«" in alone.out
    (tmp_path / "b.txt").write_text("Edited since. " + EARLIER)
    assert call("why", "f1", "b.txt", "--from", "r.json") == alone


@pytest.mark.usefixtures("two")
def test_json_fits_its_schema(call: Call) -> None:
    told = json.loads(call("why", "f1", ".", "--format", "json").out)
    schema = json.loads(call("schema", "why").out)
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(told)
    assert (told["schema"], told["version"], told["replayed"]) == ("factcheck-why", 1, "contradiction")
    assert [rung["relation"] for rung in told["ladder"]] == ["same", "within", "bounds", "disjoint"]
    assert {t["text"] for t in told["told"]} == {
        "It was the third attack on the embassy.", "It was the fourth attack on the embassy."
    }  # fmt: skip


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    ("args", "line"),
    [
        (["f99", "."], "no finding 'f99' in this report; the nearest are "),
        (["toll", "."], "no finding 'toll' in this report; the nearest are "),
        (["as1", "."], "as1 is an assumption; it is told under f1, f2: did you mean why f1?"),
        (["f1"], "no articles named; name them as for compare, or a report with --from report.json"),
        (["f1", "a.txt", "b.txt", "--against", "a.txt"], "--against goes with one draft; name one PATH"),
        (["f1", ".", "--from", "a.txt"], "a.txt: is no factcheck report that this version knows; make it "),
        (["f1", "--from", "a.txt", "--assume", "as1"], "--from reads a report that is made; leave "),
        (["f1", ".", "--assume", "as8"], "no assumption 'as8' in these articles; there is as1"),
    ],
)
def test_what_cannot_be_told_is_one_line(call: Call, args: list[str], line: str) -> None:
    outcome = call("why", *args)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert line in outcome.err


def test_a_check_has_its_findings_replayed(call: Call, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text("A blast shook Arden on Tuesday. It killed 12 people.")
    (tmp_path / "wire.txt").write_text("A blast shook Arden on Tuesday. It killed 15 people.")
    told = json.loads(call("check", "draft.txt", "--against", "wire.txt", "--format", "json").out)
    conflict = next(f for f in told["findings"] if f["verdict"] == "contradiction")
    outcome = call("why", conflict["id"], "draft.txt", "--against", "wire.txt")
    assert outcome.code == 0
    assert "contradiction, the same verdict" in outcome.out
    everything = call("check", "draft.txt", "--against", "wire.txt", "--explain-all").out
    assert everything.count("the same verdict") == len(told["findings"])


@pytest.mark.usefixtures("two")
def test_explain_all_replays_every_finding_behind_the_report(call: Call) -> None:
    plain, all_ = call("compare", "."), call("compare", ".", "--explain-all")
    assert all_.out.startswith(plain.out)
    assert all_.out.count("the same verdict") == len(report(call)["findings"])
    assert all_.code == plain.code


@pytest.mark.usefixtures("two")
def test_an_assumption_is_accepted_and_told(call: Call) -> None:
    outcome = call("compare", ".", "--assume", "as1", "--show-cleared")
    assert outcome.err == ""
    assert "as1 is accepted: “the latest attack” in a.txt is the one that b.txt" in " ".join(outcome.out.split())
    assert "no conflict under as1" in " ".join(outcome.out.split())
    cleared = report(call, "--assume", "as1")["assumptions"][0]["clears"]
    replayed = call("why", cleared[0], ".", "--assume", "as1").out
    assert "compatible, the same verdict" in replayed
    assert "as1 is accepted" in replayed


@pytest.mark.usefixtures("two")
def test_a_file_of_assumptions(call: Call, tmp_path: Path) -> None:
    offered = report(call)["assumptions"][0]
    file = tmp_path / "accepted.txt"
    file.write_text(
        f"# what the desk has settled\n\n{offered['fingerprint']}  # the ministry says so\nas9 # of last week\n"
    )
    outcome = call("compare", "a.txt", "b.txt", "--assumptions", "accepted.txt", "--format", "json")
    (accepted,) = json.loads(outcome.out)["assumptions"]
    assert (accepted["id"], accepted["accepted"], accepted["reason"]) == ("as1", True, "the ministry says so")
    assert outcome.err == ("factcheck: accepted.txt:4: no assumption 'as9' in these articles, left out; there is as1\n")


@pytest.mark.usefixtures("two")
def test_a_file_that_is_no_text_is_one_line(call: Call, tmp_path: Path) -> None:
    (tmp_path / "accepted.txt").write_bytes(b"\xff\xfe\x00as1\x80")
    outcome = call("compare", ".", "--assumptions", "accepted.txt")
    assert outcome.code == 2
    assert "accepted.txt: is no readable text; list one assumption a line, in UTF-8" in outcome.err


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("data", ["a line of something\n" * 400, '{"x": 1}\n' * 9, "as1\nas1, as2\n", "a" * 2_000_000])
def test_a_file_of_something_else_is_one_line(call: Call, tmp_path: Path, data: str) -> None:
    (tmp_path / "accepted.txt").write_text(data)
    outcome = call("compare", ".", "--assumptions", "accepted.txt")
    assert outcome.code == 2
    assert ": is no assumption; list an id (as1) or fingerprint a line" in outcome.err
    assert outcome.err.count("\n") == 1


@pytest.mark.usefixtures("two")
def test_an_unknown_assumption_is_one_line(call: Call) -> None:
    outcome = call("compare", "a.txt", "b.txt", "--assume", "as4")
    assert outcome == Outcome(2, "", "factcheck: compare: no assumption 'as4' in these articles; there is as1\n")
