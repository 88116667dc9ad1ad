"""The desk's call list: open findings alone, gathered by whom to ask."""

import pytest

from factcheck.model.report import Report
from factcheck.reporting.call_list import call_list
from factcheck.reporting.counted import Counted
from factcheck.reporting.formats import View
from factcheck.reporting.markdown import markdown_text
from factcheck.reporting.terminal import terminal_text
from tests.reporting.reports import CASES
from tests.reporting.snapshot import check

Told = tuple[Report, dict[str, str]]


@pytest.fixture(scope="session")
def asked() -> Told:
    """The fire in the depot, with the questions that the desk has for each finding."""
    report, texts = CASES["depot"]()
    count = "Ask the county fire brigade: how many times has it happened, with dates?"
    day = "Ask the county fire brigade: on which day did it happen?"
    figure = "Ask the depot's operator for the figure in writing: how much, and for what?"
    said = "Look it up in the brigade's log"
    questions = [count, day, said, day, figure, day, day, day]
    found = tuple(
        finding.model_copy(
            update={"question": question, "whom": question.split(":", maxsplit=1)[0].removeprefix("Ask ")}
        )
        for finding, question in zip(report.findings, questions, strict=True)
    )
    return report.model_copy(update={"findings": found}), texts


def test_questions_are_gathered_by_whom_to_ask(asked: Told) -> None:
    calls = call_list(asked[0])
    told = [(call.whom, [(q.words, [f.id for f in q.findings]) for q in call.questions]) for call in calls]
    assert told == [
        (
            "the county fire brigade",
            [
                ("how many times has it happened, with dates?", ["f1"]),
                ("on which day did it happen?", ["f2", "f4", "f6"]),
            ],
        ),
        ("Look it up in the brigade's log", [("", ["f3"])]),
        ("the depot's operator for the figure in writing", [("how much, and for what?", ["f5"])]),
    ]


def test_a_note_about_one_source_and_what_was_settled_are_not_open(asked: Told) -> None:
    report, _ = asked
    notes = tuple(finding.model_copy(update={"severity": "note"}) for finding in report.findings)
    open_ = {
        f.id for c in call_list(report.model_copy(update={"findings": notes})) for q in c.questions for f in q.findings
    }
    assert open_ == {"f1", "f2", "f3", "f6"}
    assert [c.whom for c in call_list(report, Counted(("update",)))] == ["Look it up in the brigade's log"]


def test_a_finding_of_an_old_report_has_no_whom(asked: Told) -> None:
    report, _ = asked
    old = tuple(finding.model_copy(update={"whom": None}) for finding in report.findings[:1])
    (call,) = call_list(report.model_copy(update={"findings": old}))
    assert (call.whom, call.questions[0].words) == (
        "the county fire brigade: how many times has it happened, with dates?",
        "",
    )


def test_snapshots(asked: Told) -> None:
    report, texts = asked
    check("questions-80.txt", terminal_text(report, texts, View(questions=True)))
    check("questions.md", markdown_text(report, texts, View(questions=True)))


def test_nothing_open_is_said_and_quiet_is_quiet() -> None:
    report, texts = CASES["alone"]()
    assert terminal_text(report, texts, View(questions=True)) == "CALL LIST  nothing is open, nobody to ask\n"
    assert markdown_text(report, texts, View(questions=True)) == "# Call list: nothing is open, nobody to ask\n"
    quiet = View(questions=True, only=Counted(("contradiction",)))
    assert terminal_text(report, texts, quiet) == markdown_text(report, texts, quiet) == ""


def test_hostile_questions_are_safe_to_print(hostile: Told) -> None:
    report, texts = hostile
    page = terminal_text(report, texts, View(questions=True))
    assert not set("\x1b\u202e\u200b\U000e0041") & set(page)
