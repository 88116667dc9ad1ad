"""What a report raises where other programs show it: a build's log, a review of a merge, a board of open points.

Only what asks for work is raised: contradictions, updates, what one source says alone (in a check: what no source
says), and what could not be decided. What agrees, or was cleared, stands in the report and not here.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from factcheck.model.finding import Finding, Severity, Side, Verdict
from factcheck.model.report import Report
from factcheck.reporting.counted import Counted
from factcheck.reporting.visible import one_line

_LEVELS: tuple[Severity, ...] = ("error", "warning", "note")
# The gravest level of a verdict. A finding's severity says what it would cost in print; what only might be wrong is no
# error of a build, whatever it would cost.
_GRAVEST: dict[Verdict, Severity] = {
    "contradiction": "error",
    "update": "warning",
    "single-source": "warning",
    "undecided": "note",
}


@dataclass(frozen=True, slots=True)
class Alert:
    """One finding as it is raised: how loud, at which words, and which others it is about."""

    finding: Finding
    level: Severity
    main: Side
    others: tuple[Side, ...]

    @property
    def text(self) -> str:
        """What it is, why, and what would settle it, on one line, safe to print."""
        parts = [self.finding.message, f"Why: {self.finding.why}", self.finding.question or ""]
        return one_line(" ".join(sentence(part) for part in parts if part))


def alerts(report: Report, only: Counted | None = None, *, whole: bool = False) -> Iterator[Alert]:
    """The findings that are raised, in reading order.

    Args:
        report: of a check, a finding is raised at the draft's words; else at its first side's.
        only: findings to keep to.
        whole: whether settled findings are raised, too, for a format that can say so.
    """
    draft = next((entry.id for entry in report.articles if entry.role == "draft"), None)
    for finding in report.findings:
        gravest = _GRAVEST.get(finding.verdict)
        if gravest is None or not finding.sides or (only is not None and finding not in only):
            continue
        if finding.settled and not whole:
            continue
        main = next((side for side in finding.sides if side.article == draft), finding.sides[0])
        others = tuple(side for side in finding.sides if side is not main)
        yield Alert(finding, max(gravest, finding.severity, key=_LEVELS.index), main, others)


def sentence(text: str) -> str:
    """The text with a full stop, if it has no end of its own.

    >>> sentence("14 is not 17"), sentence("How many?")
    ('14 is not 17.', 'How many?')
    """
    text = text.strip()
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def file_of(name: str, files: Mapping[str, Path]) -> str:
    """An article's file as build servers name it: from the working directory, with slashes; else the article's name."""
    if name not in files:
        return name
    try:
        path = os.path.relpath(files[name])
    except ValueError:  # another drive
        path = str(files[name])
    return PurePath(path).as_posix()
