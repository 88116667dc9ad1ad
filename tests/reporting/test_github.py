"""Workflow commands of GitHub: one a line, and no article writes one of its own."""

import re

import pytest

from factcheck.model.report import Report
from factcheck.reporting.counted import Counted
from factcheck.reporting.formats import View
from factcheck.reporting.github import github_text
from tests.reporting.reports import CASES

Told = tuple[Report, dict[str, str]]
COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:]*)(?:,[a-zA-Z]+=[^,:]*)*)::(.*)")


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Each command as GitHub's runner reads it."""
    found = []
    for line in text.splitlines():
        read = COMMAND.fullmatch(line)
        assert read is not None, line
        properties = dict(part.split("=", 1) for part in read[2].split(","))
        found.append((read[1], {name: _unescaped(value) for name, value in properties.items()}, _unescaped(read[3])))
    return found


def _unescaped(text: str) -> str:
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_an_annotation_of_each_alert_at_its_words() -> None:
    report, texts = CASES["draft"]()
    first, *_ = found = commands(github_text(report, texts, View()))
    assert [level for level, _, _ in found] == ["error", "warning", "warning", "notice", "error"]
    assert first[1] == {
        "file": "draft.txt",
        "line": "1",
        "endLine": "1",
        "col": "21",
        "endColumn": "32",
        "title": "contradiction: ordinal FC102",
    }
    assert texts["draft.txt"].splitlines()[0][20:31] == "second time"
    assert "\ndepot-burns-again.txt:2: It was at least the third time" in first[2]


def test_of_many_places_only_the_first_are_told() -> None:
    report, texts = CASES["ten-sides"]()
    (finding,) = report.findings
    many = finding.model_copy(update={"sides": finding.sides * 3})  # the first of them is the alert's own place
    ((_, _, message),) = commands(github_text(report.model_copy(update={"findings": (many,)}), texts, View()))
    assert len(message.splitlines()) == 14
    assert message.endswith("\nand 15 more places")


def test_quiet_leaves_what_fail_on_counts() -> None:
    report, texts = CASES["depot"]()
    found = commands(github_text(report, texts, View(only=Counted(("update",)))))
    assert [level for level, _, _ in found] == ["warning", "error"]  # what could not be read is told in any case


@pytest.mark.parametrize("view", [View(), View(only=Counted(("contradiction",)))])
def test_hostile_text_stays_inside_its_command(hostile: Told, hostile_check: Told, view: View) -> None:
    for report, texts in (hostile, hostile_check):
        text = github_text(report, texts, view)
        found = commands(text)
        assert "\r" not in text
        assert not set("\x1b\u202e\u200b\U000e0041") & set(text)
        assert found[0][1]["file"] in texts or found[0][1]["file"].replace(" =1", "\n=1") in texts
        assert "50% [x](y)" in found[-1][2]
        assert "%0A::error::no" in found[-1][2].replace("\n", "|")
