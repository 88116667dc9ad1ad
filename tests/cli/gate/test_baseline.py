"""A baseline around the real pipeline: only what is new counts."""

from pathlib import Path

import pytest

from tests.cli.gate.night import BLAST, Call, decide, rename, report, toll


def test_a_baseline_goes_with_articles_that_are_renamed(call: Call) -> None:
    call("baseline", "write", "night")
    rename("a.txt", "z.txt")
    told = report(call, "compare", "night", "--baseline", "factcheck-baseline.json")
    assert told["baseline"] == {"path": "factcheck-baseline.json", "hidden": 1, "gone": []}


def test_only_what_is_not_in_the_baseline_counts(call: Call) -> None:
    outcome = call("baseline", "write", "night")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == "factcheck: wrote factcheck-baseline.json: 1 finding\n"
    known = call("compare", "night", "--baseline", "factcheck-baseline.json")
    assert known.code == 0
    assert "1 finding that is in factcheck-baseline.json, left out" in known.out
    assert known.out.startswith("No open contradictions")
    told = report(call, "compare", "night", "--baseline", "factcheck-baseline.json")
    assert told["baseline"] == {"path": "factcheck-baseline.json", "hidden": 1, "gone": []}
    assert toll(told)["decision"]["state"] == "known"
    Path("factcheck.toml").write_text('baseline = "factcheck-baseline.json"\n')
    assert call("compare", "night").code == 0
    Path("night/b.txt").write_text(BLAST.format(17))
    after = call("compare", "night")
    assert after.code == 1
    assert "1 entry of it matches nothing here" in after.out
    assert report(call)["baseline"]["gone"][0]["rule"] == "FC101"
    assert call("baseline", "write", "night").code == 0
    assert call("compare", "night").code == 0


def test_a_baseline_leaves_out_what_is_dismissed_for_a_time(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    decide(call, "--dismiss", "--why", "two blasts", "--until", "2027-01-31")
    assert call("baseline", "write", "night").err.endswith(": 0 findings\n")
    monkeypatch.setenv("FACTCHECK_TODAY", "2027-02-01")
    assert call("compare", "night", "--baseline", "factcheck-baseline.json").code == 1


def test_a_baseline_is_the_same_bytes_for_the_same_findings(call: Call) -> None:
    call("baseline", "write", "night", "--output", "one.json")
    call("baseline", "write", "night/b.txt", "night/a.txt", "--output", "two.json")
    assert Path("one.json").read_bytes() == Path("two.json").read_bytes()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (None, "b.json: cannot be read (No such file or directory); make it with `factcheck baseline write`"),
        ("{", "b.json: is no baseline; make it anew with"),
        ("[" * 100_000, "b.json: is no baseline; make it anew with"),
        ("{}", "b.json: is no baseline that this version knows"),
        ('{"schema": "factcheck-baseline", "version": 2}', "b.json: is no baseline that this version knows"),
        ('{"schema": "factcheck-baseline", "version": 1}', "b.json: is a baseline without findings"),
        ('{"schema": "factcheck-baseline", "version": 1, "findings": [3]}', "b.json: is a broken baseline"),
        ('{"schema": "factcheck-baseline", "version": 1, "findings": [{}]}', "b.json: is a broken baseline"),
    ],
)
def test_a_baseline_that_is_none_is_one_line(call: Call, text: str | None, line: str) -> None:
    if text is not None:
        Path("b.json").write_text(text)
    outcome = call("compare", "night", "--baseline", "b.json", "--model", "none_such")  # before a model is looked for
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"factcheck: {line}")
    assert outcome.err.count("\n") == 1
