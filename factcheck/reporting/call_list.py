"""The desk's call list: for each open finding what to ask, gathered by whom to ask."""

from dataclasses import dataclass

from factcheck.model.finding import Finding, Side, Verdict
from factcheck.model.report import Report
from factcheck.reporting.counted import Counted
from factcheck.reporting.phrases import counted
from factcheck.reporting.sides import bare_question
from factcheck.reporting.visible import one_line

_OPEN: tuple[Verdict, ...] = ("contradiction", "update", "undecided", "single-source")


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask, and the findings that it would settle; `words` is empty where whom to ask says it all."""

    words: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """One person, office or record, and what to ask there; of the text of articles, so not yet safe to print."""

    whom: str
    questions: tuple[Question, ...]


def call_list(report: Report, only: Counted | None = None) -> tuple[Call, ...]:
    """Whom to call and what to ask, in the order in which an editor reads the findings.

    Open is what contradicts, what was updated, what could not be decided, and what one source says alone if that would
    cost something in print (a note does not).

    Args:
        report: of a comparison or of a check.
        only: findings to keep to.
    """
    calls: dict[str, dict[str, list[Finding]]] = {}
    for finding in report.findings:
        if (
            finding.settled
            or finding.question is None
            or not _is_open(finding)
            or (only is not None and finding not in only)
        ):
            continue
        whom, words = _parted(finding)
        calls.setdefault(whom, {}).setdefault(words, []).append(finding)
    return tuple(
        Call(whom, tuple(Question(words, tuple(found)) for words, found in asked.items()))
        for whom, asked in calls.items()
    )


def capital(words: str) -> str:
    """Words as they begin a line.

    >>> capital("whoever keeps count")
    'Whoever keeps count'
    """
    return words[:1].upper() + words[1:]


def values(finding: Finding) -> dict[str, Side]:
    """What the finding's sides say, each value once, with the first side that says it."""
    found: dict[str, Side] = {}
    for side in finding.sides:
        found.setdefault(one_line(side.value), side)
    return found


def told(calls: tuple[Call, ...]) -> str:
    """How long the list is."""
    questions = sum(len(call.questions) for call in calls)
    return f"{len(calls)} to ask, {counted(questions, 'question')}" if calls else "nothing is open, nobody to ask"


def _is_open(finding: Finding) -> bool:
    if finding.settled:
        return False
    return finding.verdict in _OPEN and (finding.verdict != "single-source" or finding.severity != "note")


def _parted(finding: Finding) -> tuple[str, str]:
    """Whom to ask, and what: a question of the desk says both, a colon between them."""
    question = bare_question(finding.question or "")
    first, _, rest = question.partition(":")
    if finding.whom and first.strip().rstrip("?.") == finding.whom:
        return finding.whom, rest.strip()
    return finding.whom or question, question if finding.whom else ""
