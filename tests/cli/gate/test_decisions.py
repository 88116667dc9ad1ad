"""Decisions around the real pipeline: what counts no more, what comes up again."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome
from tests.cli.gate.night import BLAST, LEDGER, Call, decide, rename, report, reviews, toll


def test_a_dismissed_finding_counts_no_more_and_is_shown_apart(call: Call) -> None:
    assert call("compare", "night").code == 1
    outcome = decide(call, "--dismiss", "--why", "two blasts", "--until", "2027-01-31")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.startswith("factcheck: f1 (")
    assert f"dismissed until 2027-01-31 in {LEDGER}: Tolls: “12 people”" in outcome.err
    after = call("compare", "night")
    assert (after.code, after.err) == (0, "")
    assert after.out.startswith("No open contradictions")
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


def test_today_is_a_day(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_TODAY", "tomorrow")
    outcome = call("compare", "night")
    line = "FACTCHECK_TODAY: 'tomorrow' is no day; write one as 2026-01-31"
    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"factcheck: {line}\n")
