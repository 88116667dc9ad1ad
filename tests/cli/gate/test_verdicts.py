"""Which claim a decision calls right or wrong, and the ClaimReviews that follow."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.gate.night import BLAST, LEDGER, Call, decide, reviews


def test_a_decision_may_say_which_claim_is_right(call: Call) -> None:
    assert reviews(call) == {}
    decide(call, "--confirm")
    assert reviews(call) == {}, "that there is a conflict says of no claim that it is right"
    outcome = decide(
        call, "--right", "a.txt", "--wrong", "15 people", "--why", "the coroner's list", "--until", "2027-01-31"
    )
    assert (outcome.code, outcome.out) == (0, "")
    assert "confirmed (right: “12 people” (a.txt), wrong: “15 people” (b.txt)) until 2027-01-31" in outcome.err
    assert json.loads(Path(LEDGER).read_text().splitlines()[-1])["verdicts"] == [
        {"article": "a.txt", "value": "12 people", "verdict": "right"},
        {"article": "b.txt", "value": "15 people", "verdict": "wrong"},
    ]
    assert reviews(call) == {"12 people": (5, "True", "Zoe"), "15 people": (1, "False", "Zoe")}
    page = " ".join(call("compare", "night").out.split())
    assert "confirmed by Zoe, 2026-11-20, right: “12 people” (a.txt), wrong: “15 people” (b.txt): the coroner's" in page
    assert call("compare", "night").code == 1, "what is known to be wrong is still there"


def test_a_verdict_ends_with_its_decision(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    decide(call, "--dismiss", "--right", "15 people", "--why", "so", "--until", "2027-01-31")
    assert call("compare", "night").code == 0
    assert set(reviews(call)) == {"15 people"}
    monkeypatch.setenv("FACTCHECK_TODAY", "2027-02-01")
    assert reviews(call) == {}, "it is over"
    monkeypatch.setenv("FACTCHECK_TODAY", "2026-11-20")
    Path("night/a.txt").write_text(BLAST.format(17))
    assert reviews(call) == {}, "a value has changed"
    Path("night/a.txt").write_text(BLAST.format(12))
    decide(call, "--confirm")
    assert reviews(call) == {}, "the latest decision says nothing of it"


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (
            ("--right", "c.txt"),
            r"f1 has no side 'c\.txt'; name an article or a claim: c\d+ \(“12 people” in a\.txt\), ",
        ),
        (("--right", "a.txt", "--wrong", "12 people"), "'12 people' cannot be both right and wrong"),
    ],
)
def test_what_is_right_must_be_a_side(call: Call, args: tuple[str, ...], line: str) -> None:
    outcome = decide(call, *args, "--why", "so")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert re.search(line, outcome.err)
    assert not Path(LEDGER).exists()
