"""Waivers in a draft, around the real pipeline."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.gate.night import BLAST, Call, check, report, toll

WAIVERS = {
    "none": ("", 1, ""),
    "by its rule": (
        "<!-- factcheck: ignore FC101: the ministry's figure -->",
        0,
        "draft.txt:3 ignores FC101: the ministry's figure",
    ),
    "by its kind": (
        "[factcheck: ignore toll until 2026-11-20: so]",
        0,
        "draft.txt:3 ignores toll until 2026-11-20: so",
    ),
    "expired": (
        "[factcheck: ignore toll until 2026-11-19: so]",
        1,
        "draft.txt:3 has expired: ignore toll until 2026-11-19: so",
    ),
    "of another rule": (
        "[factcheck: ignore money: so]",
        1,
        "draft.txt:3 matches nothing any more, take it out: ignore money: so",
    ),
    "of no rule": ("[factcheck: ignore tol: so]", 1, "draft.txt:3 is not honoured: it names tol, which is no rule"),
    "without a reason": ("[factcheck: ignore toll]", 1, "draft.txt:3 is not honoured: it gives no reason"),
}


@pytest.mark.parametrize("case", WAIVERS)
def test_waivers_of_a_draft(call: Call, case: str) -> None:
    comment, code, line = WAIVERS[case]
    outcome = check(call, comment)
    assert outcome.code == code
    assert line in " ".join(outcome.out.split())
    assert ("WAIVERS" in outcome.out) == bool(comment)
    assert ("contradicted" in outcome.out.splitlines()[0].replace("No sentence contradicted", "")) == bool(code)


def test_a_waived_sentence_is_told_as_decided(call: Call) -> None:
    outcome = check(call, "[factcheck: ignore toll, statement: so]")
    assert "decided" in outcome.out.splitlines()[0]
    told = report(call, "check", "draft.txt", "--against", "night/a.txt")
    assert [w["state"] for w in told["waivers"]] == ["applied"]
    assert set(told["waivers"][0]["findings"]) >= {toll(told)["id"]}
    assert re.search(r"^WAIVERS\n    draft\.txt:3 ignores .*(\n    f\d+ .*)+", outcome.out, re.MULTILINE)
    assert toll(told)["decision"] == {
        "state": "waived", "who": None, "when": None, "why": "so", "until": None, "was": [], "note": None,
        "verdicts": [],
    }  # fmt: skip


def test_a_waiver_is_never_a_claim(call: Call) -> None:
    comment = "<!-- factcheck: ignore money: the fire killed 40 people and cost 3 million euros -->"
    claims = json.loads(check(call, comment, "--format", "json").out)["claims"]
    plain = json.loads(check(call, "", "--format", "json").out)["claims"]
    assert [c["quote"] for c in claims] == [c["quote"] for c in plain]


def test_a_source_cannot_waive(call: Call) -> None:
    Path("night/a.txt").write_text(f"{BLAST.format(12)}\n[factcheck: ignore toll: so]\n")
    assert check(call, "").code == 1
    assert call("compare", "night").code == 1


def test_a_waiver_reaches_no_other_paragraph(call: Call) -> None:
    Path("draft.txt").write_text(
        "Blast in Arden\n\nA blast shook Arden on Tuesday. It killed 19 people.\n\n"
        "The mayor came at once. [factcheck: ignore toll: so]\n"
    )
    outcome = call("check", "draft.txt", "--against", "night/a.txt")
    assert outcome.code == 1
    assert "matches nothing any more" in outcome.out


def test_waivers_may_be_left_out_or_need_a_day(call: Call) -> None:
    comment = "[factcheck: ignore toll: so]"
    assert check(call, comment, "--no-decisions").code == 1
    Path("factcheck.toml").write_text("[waivers]\nrequire_until = true\n")
    outcome = check(call, comment)
    assert outcome.code == 1
    assert "does not say until when, which the settings require" in " ".join(outcome.out.split())
    assert check(call, "[factcheck: ignore toll until 2027-01-31: so]").code == 0


def test_a_confirmation_goes_before_a_waiver(call: Call) -> None:
    assert check(call, "[factcheck: ignore toll: so]").code == 0
    args = ("--against", "night/a.txt", "--who", "Zoe")
    assert call("decide", "f1", "draft.txt", *args, "--confirm").code == 0
    assert call("check", "draft.txt", "--against", "night/a.txt").code == 1


PAGE = """<html><head><title>Blast in Arden</title></head><body><article><h1>Blast in Arden</h1>
<p>A blast shook Arden on Tuesday. It killed 19 people. {}</p>{}
<p>The mayor came at once to see the place, and he spoke with those who live near the mill about that night.</p>
<p>Firefighters from three towns were sent to help, and the road to the north was closed for most of the day.</p>
</article></body></html>
"""
COMMENT = "<!-- factcheck: ignore toll\nuntil 2027-01-31: the desk's [own] count & more -->"


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("draft.html", PAGE.format("", ""), 1),
        ("draft.html", PAGE.format(COMMENT, ""), 0),
        ("draft.html", PAGE.format("", COMMENT), 0),
        ("draft.md", f"# Blast in Arden\n\nA blast shook Arden on Tuesday. It killed 19 people.\n\n{COMMENT}\n", 0),
    ],
)
def test_comments_of_pages_and_of_markdown_waive(call: Call, name: str, text: str, code: int) -> None:
    Path(name).write_text(text)
    outcome = call("check", name, "--against", "night/a.txt")
    assert outcome.code == code
    assert ("ignores toll until 2027-01-31: the desk's" in " ".join(outcome.out.split())) == (not code)
