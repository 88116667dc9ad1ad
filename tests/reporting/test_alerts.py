"""What is raised in other programs: which findings, how loud, at which words."""

from pathlib import Path

import pytest

from factcheck.reporting.alerts import alerts, file_of
from factcheck.reporting.counted import Counted
from tests.reporting.desk import depot
from tests.reporting.drafts import checked_draft


def test_what_asks_for_work_is_raised_and_nothing_else() -> None:
    report, _ = depot()
    raised = [(alert.finding.verdict, alert.level) for alert in alerts(report)]
    assert raised == [
        ("contradiction", "error"),
        ("contradiction", "error"),
        ("update", "warning"),
        ("single-source", "warning"),  # its severity is "error": what one source alone says is no error of a build
        ("single-source", "warning"),
        ("undecided", "note"),
    ]
    assert [alert.finding.verdict for alert in alerts(report, Counted(("update",)))] == ["update"]


def test_a_finding_of_a_check_is_raised_at_the_drafts_words() -> None:
    report, _ = checked_draft()
    draft = next(entry.id for entry in report.articles if entry.role == "draft")
    assert {alert.main.article for alert in alerts(report)} == {draft}
    first = next(iter(alerts(report)))
    assert len(first.others) == len(first.finding.sides) - 1
    assert first.main not in first.others


def test_the_text_is_whole_sentences_on_one_line() -> None:
    report, _ = checked_draft()
    text = next(iter(alerts(report))).text
    assert text == (
        "Ranks in a series: “second” (draft.txt) against “at least the fourth” (fourth-depot-fire.txt). "
        "Why: second is not at least fourth. Ask the county fire brigade for its list of calls to the depot since 2021."
    )


def test_a_file_is_named_from_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    files = {"a.txt": tmp_path / "desk" / "in" / "a.txt", "b.txt": Path("../b.txt"), "c.txt": Path("./c.txt")}
    assert [file_of(name, files) for name in ("a.txt", "b.txt", "c.txt", "<stdin>")] == [
        "in/a.txt",
        "../b.txt",
        "c.txt",
        "<stdin>",
    ]
