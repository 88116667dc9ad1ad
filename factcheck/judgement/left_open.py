"""What is left open though another finding settles it: of two lines on one difference an editor needs the one.

Two names in one slot of two sentences that are told as a contradiction already, and two stages of a case between two
articles whose stages stand in an update.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from factcheck.catalog import Kind
from factcheck.model.finding import Finding, Side
from factcheck.model.group import Group
from factcheck.model.value import StatusValue

_SETTLING: Final = frozenset({"contradiction", "update"})
_TWO: Final = 2

Judged = tuple[Finding, Group]


def _meet(one: Side, other: Side) -> bool:
    return one.article == other.article and one.start < other.end and other.start < one.end


def _in_its_sentences(left: Finding, settled: Finding) -> bool:
    """Whether every side of a finding stands in the words of a side of another one, in two articles."""
    met = [side.article for side in left.sides if any(_meet(side, other) for other in settled.sides)]
    return len(met) == len(left.sides) and len(set(met)) >= _TWO


def _on_its_course(left: Group, settled: Group, kinds: Mapping[str, Kind]) -> bool:
    """Whether a group's states are stages of a course that another one tells, of the same articles."""
    if not settled.case or left.kind != settled.kind:
        return False
    course = next((c for c in kinds[settled.kind].courses if c.name == settled.attribute), None)
    states = [claim.value for claim in left.claims if isinstance(claim.value, StatusValue)]
    if course is None or len(states) < len(left.claims):
        return False
    stages = all(course.step(value.slot, value.state) is not None for value in states)
    return stages and {c.article for c in left.claims} <= {c.article for c in settled.claims}


def not_settled(judged: Iterable[Judged], kinds: Mapping[str, Kind]) -> list[Judged]:
    """The findings without those left open that a contradiction or an update tells."""
    every = list(judged)
    settling = [row for row in every if row[0].verdict in _SETTLING]
    return [
        (finding, group)
        for finding, group in every
        if finding.verdict != "undecided"
        or not any(_in_its_sentences(finding, told) or _on_its_course(group, of, kinds) for told, of in settling)
    ]
