"""Decisions, baseline and waivers around the real pipeline: what counts, what is shown, what comes up again."""

import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.reporting.as_json import schema_json
from tests.cli.conftest import Outcome

Call = Callable[..., Outcome]
BLAST = "Blast in Arden\n\nA blast shook Arden on Tuesday. It killed {} people.\n"
LEDGER = "night/factcheck-decisions.jsonl"


@pytest.fixture(autouse=True)
def desk(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001 - `call` moves to the folder first
    """Two articles that contradict each other, on 20 November 2026."""
    monkeypatch.setenv("FACTCHECK_TODAY", "2026-11-20")
    Path("night").mkdir()
    Path("night/a.txt").write_text(BLAST.format(12))
    Path("night/b.txt").write_text(BLAST.format(15))


def report(call: Call, *args: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(call(*(args or ("compare", "night")), "--format", "json").out)
    Draft202012Validator(json.loads(schema_json())).validate(told)
    return told


def toll(told: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(f for f in told["findings"] if f["verdict"] == "contradiction")
    return found


def decide(call: Call, *args: str) -> Outcome:
    return call("decide", "f1", "night", "--who", "Zoe", *args)


def test_a_dismissed_finding_counts_no_more_and_is_shown_apart(call: Call) -> None:
    assert call("compare", "night").code == 1
    outcome = decide(call, "--dismiss", "--why", "two blasts", "--until", "2027-01-31")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.startswith("factcheck: f1 (")
    assert f"dismissed until 2027-01-31 in {LEDGER}: Tolls: “12 people”" in outcome.err
    after = call("compare", "night")
    assert (after.code, after.err) == (0, "")
    assert after.out.startswith("No contradictions found")
    shown = after.out.partition("DECIDED")[2]
    assert "dismissed by Zoe, 2026-11-20, until 2027-01-31: two blasts" in shown
    told = report(call)
    assert toll(told)["settled"] is True
    assert toll(told)["decision"]["state"] == "dismissed"
    assert "contradiction" not in told["summary"]["open"]
    assert told["summary"]["findings"]["contradiction"] == 1
    assert told["decisions"] == {"paths": [LEDGER], "read": 1, "broken": []}
    assert call("compare", "night", "--quiet") == Outcome(0, "", "")
    assert call("compare", "night", "--no-decisions").code == 1


def test_the_line_says_what_was_decided_on(call: Call) -> None:
    mark = toll(report(call))["fingerprint"]
    decide(call, "--dismiss", "--why", "two  blasts\n")
    assert json.loads(Path(LEDGER).read_text()) == {
        "fingerprint": mark,
        "decision": "dismiss",
        "who": "Zoe",
        "when": "2026-11-20T00:00:00Z",
        "why": "two blasts",
        "rule": "FC101",
        "about": "killed",
        "sides": [{"article": "a.txt", "value": "12 people"}, {"article": "b.txt", "value": "15 people"}],
        "words": [hashlib.sha256(repr([f"It killed {toll} people"]).encode()).hexdigest()[:16] for toll in (12, 15)],
    }


@pytest.mark.parametrize(("day", "code"), [("2026-11-20", 0), ("2027-01-31", 0), ("2027-02-01", 1)])
def test_a_decision_holds_to_the_end_of_its_day(
    call: Call, monkeypatch: pytest.MonkeyPatch, day: str, code: int
) -> None:
    decide(call, "--dismiss", "--why", "two blasts", "--until", "2027-01-31")
    monkeypatch.setenv("FACTCHECK_TODAY", day)
    outcome = call("compare", "night")
    assert outcome.code == code
    assert ("what Zoe, 2026-11-20 decided held until 2027-01-31: two blasts" in outcome.out) == bool(code)


def test_a_decision_is_opened_again_where_a_value_changes(call: Call) -> None:
    decide(call, "--dismiss", "--why", "two blasts")
    Path("night/b.txt").write_text(BLAST.format(17))
    outcome = call("compare", "night")
    assert outcome.code == 1
    line = "opened again: Zoe, 2026-11-20 decided on “12 people” (a.txt), “15 people” (b.txt)"
    assert line in " ".join(outcome.out.split())
    found = toll(report(call))
    assert (found["settled"], found["decision"]["state"]) == (False, "reopened")
    assert found["decision"]["was"][1] == {"article": "b.txt", "value": "15 people"}
    decide(call, "--dismiss", "--why", "still two")
    assert call("compare", "night").code == 0


def test_an_edit_elsewhere_opens_nothing_again(call: Call) -> None:
    decide(call, "--dismiss", "--why", "two blasts")
    Path("night/b.txt").write_text(BLAST.format(15) + "\nThe mayor came with flowers.\n")
    assert call("compare", "night").code == 0


def test_another_article_with_another_value_opens_it_again(call: Call) -> None:
    decide(call, "--dismiss", "--why", "two blasts")
    Path("night/c.txt").write_text(BLAST.format(31))
    assert call("compare", "night").code == 1
    assert toll(report(call))["decision"]["state"] == "reopened"


def rename(old: str, new: str) -> None:
    Path("night", old).rename(Path("night", new))


def test_a_decision_goes_with_articles_that_are_renamed(call: Call) -> None:
    decide(call, "--dismiss", "--right", "b.txt", "--why", "two blasts")
    decide(call, "--note", "--why", "rang the ministry")
    rename("a.txt", "z.txt")
    assert call("compare", "night").code == 0
    rename("b.txt", "a.txt")
    assert call("compare", "night").code == 0, "also where the name is that of another before"
    found = toll(report(call))["decision"]
    assert (found["state"], found["note"]) == ("dismissed", "rang the ministry")
    assert found["verdicts"] == [{"article": "a.txt", "value": "15 people", "verdict": "right"}]
    assert reviews(call) == {"15 people": (5, "True", "Zoe")}
    decide(call, "--confirm")
    assert call("compare", "night").code == 1, "the latest counts"
    rename("a.txt", "b.txt")
    rename("z.txt", "a.txt")
    assert call("compare", "night").code == 1, "whatever the names"


def test_a_decision_goes_to_nothing_else(call: Call) -> None:
    decide(call, "--dismiss", "--why", "two blasts")
    Path("dawn").mkdir()
    for name in ("a.txt", "b.txt"):
        Path("dawn", f"new-{name}").write_bytes(Path("night", name).read_bytes())
    assert call("compare", "dawn", "--decisions", LEDGER).code == 0, "the same words under other names"
    Path("dawn/new-a.txt").write_text(BLAST.format(12).replace("It killed", "Sources say it killed"))
    assert call("compare", "dawn", "--decisions", LEDGER).code == 1, "other words"
    Path("dawn/new-a.txt").write_bytes(Path("night/a.txt").read_bytes())
    Path("dawn/a.txt").write_text("Rain in Arden\n\nIt rained in Arden on Tuesday.\n")
    assert call("compare", "dawn", "--decisions", LEDGER).code == 1, "what was decided on is another article here"


def test_a_baseline_goes_with_articles_that_are_renamed(call: Call) -> None:
    call("baseline", "write", "night")
    rename("a.txt", "z.txt")
    told = report(call, "compare", "night", "--baseline", "factcheck-baseline.json")
    assert told["baseline"] == {"path": "factcheck-baseline.json", "hidden": 1, "gone": []}


def test_a_line_without_digests_knows_its_articles_by_name_alone(call: Call) -> None:
    decide(call, "--dismiss", "--why", "two blasts")
    line = json.loads(Path(LEDGER).read_text())
    Path(LEDGER).write_text(json.dumps({name: value for name, value in line.items() if name != "words"}) + "\n")
    assert call("compare", "night").code == 0
    rename("a.txt", "z.txt")
    assert call("compare", "night").code == 1


def test_the_latest_decision_counts_and_a_note_decides_nothing(call: Call) -> None:
    decide(call, "--dismiss", "--why", "two blasts")
    decide(call, "--note", "--why", "rang the ministry")
    assert toll(report(call))["decision"]["note"] == "rang the ministry"
    assert call("compare", "night").code == 0
    decide(call, "--confirm")
    outcome = call("compare", "night")
    assert outcome.code == 1
    assert "confirmed by Zoe, 2026-11-20: rang the ministry" in outcome.out
    decide(call, "--assign", "--why", "Max asks the ministry")
    assert "assigned by Zoe, 2026-11-20: Max asks the ministry" in " ".join(call("compare", "night").out.split())


def test_a_newsroom_may_let_confirmed_findings_pass(call: Call) -> None:
    decide(call, "--confirm")
    assert call("compare", "night").code == 1
    Path("factcheck.toml").write_text('settled_by = ["dismiss", "confirm"]\n')
    assert call("compare", "night").code == 0


def test_decisions_may_be_kept_elsewhere(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    assert decide(call, "--dismiss", "--why", "so", "--decisions", "all.jsonl").code == 0
    assert not Path(LEDGER).exists()
    assert call("compare", "night").code == 1
    assert call("compare", "night", "--decisions", "all.jsonl").code == 0
    monkeypatch.setenv("FACTCHECK_DECISIONS", "all.jsonl")
    assert call("compare", "night").code == 0
    monkeypatch.delenv("FACTCHECK_DECISIONS")
    Path("factcheck.toml").write_text('decisions = "all.jsonl"\n')
    assert call("compare", "night").code == 0
    outcome = call("compare", "night", "--decisions", "gone.jsonl")
    assert (outcome.code, outcome.err) == (1, "factcheck: gone.jsonl: no such file yet; nothing is decided\n")


def test_a_report_that_was_kept_can_be_decided_on(call: Call) -> None:
    Path("report.json").write_text(call("compare", "night", "--format", "json").out)
    outcome = call("decide", "f1", "--from", "report.json", "--confirm")
    line = "decide: where is it kept? name the articles, or the file with --decisions"
    assert (outcome.code, outcome.err.startswith(f"factcheck: {line}")) == (2, True)
    assert decide(call, "--from", "report.json", "--dismiss", "--why", "so").code == 0
    assert call("compare", "night").code == 0


@pytest.mark.parametrize(
    ("args", "line"),
    [
        ((), "what is decided? say --dismiss, --confirm, --assign or --note"),
        (("--dismiss",), "--dismiss asks for a reason; give it with --why"),
        (("--note", "--why", " "), "--note asks for a reason; give it with --why"),
        (
            ("--confirm", "--until", "2026-11-19"),
            "--until 2026-11-19 is over already; name a later day, or leave it out",
        ),
        (("--confirm", "--until", "soon"), "invalid value for '--until'"),
        (("--dismiss", "--confirm", "--why", "so"), "--dismiss and --confirm are two decisions; make one"),
        (("--note", "--why", "so", "--assign"), "--note and --assign are two decisions; make one"),
        (("--right", "a.txt"), "a verdict asks for a reason; give it with --why"),
        (
            ("--assign", "--wrong", "a.txt", "--why", "so"),
            "--right and --wrong go with --confirm or --dismiss, not with",
        ),
    ],
)
def test_what_cannot_be_decided(call: Call, args: tuple[str, ...], line: str) -> None:
    outcome = decide(call, *args)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"factcheck: decide: {line}")
    assert not Path(LEDGER).exists()


def reviews(call: Call) -> dict[str, tuple[int, str, str]]:
    """The ClaimReviews in the JSON-LD of a comparison: what was reviewed, its rating, who reviewed it."""
    graph = json.loads(call("compare", "night", "--format", "jsonld").out)["@graph"]
    claims = {node["@id"]: node for node in graph if node["@type"] == "Claim"}
    told = {}
    for node in graph:
        if node["@type"] == "ClaimReview":
            rating = (
                node["reviewRating"]["ratingValue"],
                node["reviewRating"]["alternateName"],
                node["author"]["name"],
            )
            told[claims[node["itemReviewed"]["@id"]]["name"]] = rating
    return told


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
        (("--right", "c.txt"), "f1 has no side 'c.txt'; name an article or a claim: c7 (“12 people” in a.txt), "),
        (("--right", "a.txt", "--wrong", "12 people"), "'12 people' cannot be both right and wrong"),
    ],
)
def test_what_is_right_must_be_a_side(call: Call, args: tuple[str, ...], line: str) -> None:
    outcome = decide(call, *args, "--why", "so")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert line in outcome.err
    assert not Path(LEDGER).exists()


def test_there_is_nothing_to_decide_where_articles_agree(call: Call) -> None:
    Path("night/b.txt").write_text(BLAST.format(12))
    agreed = next(f for f in report(call)["findings"] if f["verdict"] not in {"contradiction", "single-source"})
    outcome = call("decide", agreed["id"], "night", "--confirm", "--who", "Zoe")
    assert outcome.code == 2
    assert "there is nothing to decide" in outcome.err


def test_a_broken_line_is_told_and_the_rest_is_honoured(call: Call) -> None:
    decide(call, "--dismiss", "--why", "two blasts")
    with Path(LEDGER).open("a") as file:
        file.write('{"fingerprint": "\x1b[2J')
    outcome = call("compare", "night")
    assert outcome.code == 0
    assert outcome.err == f"factcheck: {LEDGER}:2: is no JSON; was it cut off?; the line was left out\n"
    assert f"{LEDGER}:2: is no JSON; was it cut off?" in outcome.out
    assert report(call)["decisions"]["broken"][0]["line"] == 2


def test_decisions_that_cannot_be_read_end_the_run(call: Call) -> None:
    Path(LEDGER).mkdir()
    outcome = call("compare", "night")
    line = f"{LEDGER}: is no file of decisions; name another with --decisions"
    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"factcheck: {line}\n")


def test_our_files_in_a_folder_of_articles_are_none(call: Call) -> None:
    decide(call, "--confirm")
    call("baseline", "write", "night", "--output", "night/factcheck-baseline.json")
    Path("night/factcheck.toml").write_text("")
    assert call("compare", "night").err == ""


def test_only_what_is_not_in_the_baseline_counts(call: Call) -> None:
    outcome = call("baseline", "write", "night")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == "factcheck: wrote factcheck-baseline.json: 1 finding\n"
    known = call("compare", "night", "--baseline", "factcheck-baseline.json")
    assert known.code == 0
    assert "1 finding that is in factcheck-baseline.json, left out" in known.out
    assert known.out.startswith("No contradictions found")
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
    outcome = call("compare", "night", "--baseline", "b.json")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"factcheck: {line}")
    assert outcome.err.count("\n") == 1


def check(call: Call, comment: str, *args: str) -> Outcome:
    Path("draft.txt").write_text(f"Blast in Arden\n\nA blast shook Arden on Tuesday. It killed 19 people. {comment}\n")
    return call("check", "draft.txt", "--against", "night/a.txt", *args)


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


def test_today_is_a_day(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_TODAY", "tomorrow")
    outcome = call("compare", "night")
    line = "FACTCHECK_TODAY: 'tomorrow' is no day; write one as 2026-01-31"
    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"factcheck: {line}\n")


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


def formatted(call: Call, form: str) -> str:
    return call("compare", "night", "--format", form).out


def test_each_format_knows_what_is_settled(call: Call) -> None:
    told = {form: formatted(call, form) for form in ("markdown", "sarif", "junit", "github", "gitlab", "csv")}
    decide(call, "--dismiss", "--why", "two blasts")
    after = {form: formatted(call, form) for form in told}
    assert "## Contradictions" in told["markdown"]
    assert "## Contradictions" not in after["markdown"]
    assert "dismissed by Zoe, 2026-11-20: two blasts" in after["markdown"].partition("## Decided")[2]
    before, result = (json.loads(t["sarif"])["runs"][0]["results"][0] for t in (told, after))
    assert result.pop("suppressions") == [
        {"kind": "external", "status": "accepted", "justification": "dismissed by Zoe, 2026-11-20: two blasts"}
    ]
    assert result == before
    assert 'failures="1"' in told["junit"]
    assert 'failures="0"' in after["junit"]
    assert 'message="dismissed by Zoe, 2026-11-20: two blasts"' in after["junit"]
    assert "::error" in told["github"]
    assert "Tolls" not in after["github"]
    assert len(json.loads(told["gitlab"])) > len(json.loads(after["gitlab"]))
    assert told["csv"].splitlines()[1].endswith(",no,")
    assert after["csv"].splitlines()[1].endswith(',yes,"dismissed by Zoe, 2026-11-20: two blasts"')


def test_the_call_list_leaves_out_what_is_settled(call: Call) -> None:
    assert call("compare", "night", "--questions").out != ""
    decide(call, "--dismiss", "--why", "two blasts")
    assert "toll" not in call("compare", "night", "--questions").out.lower()


def test_waivers_and_baseline_stand_in_markdown(call: Call) -> None:
    page = check(call, "[factcheck: ignore money: *so*]", "--format", "markdown").out
    assert "matches nothing any more" in page.partition("## Waivers")[2]
    call("baseline", "write", "night")
    page = call("compare", "night", "--baseline", "factcheck-baseline.json", "--format", "markdown").out
    assert "1 finding that is in factcheck-baseline.json, left out" in page.partition("## Baseline")[2]
