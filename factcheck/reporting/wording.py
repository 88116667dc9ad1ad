"""The safest common wording of a finding: the words of a source that every other source of it supports.

Nothing is composed: either one side's own words claim no more than each of the others ("at least 23" where the others
say 25 and "about 30"), or there is no common wording, and who quotes must say whose figure it is.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from factcheck.model.base import Number
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Side
from factcheck.model.value import (
    AgeValue,
    CountValue,
    DurationValue,
    MeasureValue,
    MoneyValue,
    OrdinalValue,
    PercentValue,
    PlaceValue,
    TimeValue,
    Value,
)
from factcheck.reporting.visible import one_line

_BOUNDED = CountValue | MoneyValue | PercentValue | MeasureValue | DurationValue | AgeValue
_CONTAINED = _BOUNDED | OrdinalValue | TimeValue | PlaceValue
# What these show are single words out of a sentence, or names: right as marks, nothing to print by themselves.
_NO_GROUP: Final = frozenset({"single-source", "undecided", "different-event"})
_NO_WORDING: Final = frozenset({"statement", "part", "name", "attribution"})


def safest(finding: Finding, claims: Mapping[str, Claim]) -> tuple[Side, ...]:
    """The sides whose words every other side supports; empty where there are none, or where that cannot be told.

    Args:
        finding: of two origins or more; of fewer there is nothing to have in common.
        claims: claim id → claim, of the report.
    """
    if finding.origins < 2 or finding.kind in _NO_WORDING or finding.verdict in _NO_GROUP:
        return ()
    values = [claims[side.claim].value for side in finding.sides if side.claim in claims]
    if len(values) != len(finding.sides):
        return ()
    if all(isinstance(value, _CONTAINED) for value in values):
        found = [
            side
            for side, value in zip(finding.sides, values, strict=True)
            if all(_supports(other, value) for other in values)
        ]
    else:
        found = list(finding.sides) if finding.verdict == "agreement" and _all_same(finding) else []
    return _plainest(found)


def _plainest(sides: Sequence[Side]) -> tuple[Side, ...]:
    """Of words that say one thing those that are part of all the others ("missile", "Russian missile"), if any are."""
    said = [set(one_line(side.value).casefold().split()) for side in sides]
    least = tuple(side for side, words in zip(sides, said, strict=True) if all(words <= other for other in said))
    return least or tuple(sides)


def _all_same(finding: Finding) -> bool:
    """Whether every pair that was compared says the same."""
    evidence = finding.evidence
    if evidence is None or not evidence.comparisons or evidence.left_off:
        words = {one_line(side.value).casefold() for side in finding.sides}
        return len(words) == 1
    return all(pair.relation == "same" for pair in evidence.comparisons)


def _supports(one: Value, other: Value) -> bool:
    """Whether whoever says the one has said the other, too: the other claims no more."""
    match one, other:
        case OrdinalValue(), OrdinalValue():
            return one.series == other.series and _inside((one.low, one.high), (other.low, other.high))
        case TimeValue(), TimeValue():
            if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
                return False
            return other.earliest <= one.earliest and one.latest <= other.latest
        case PlaceValue(), PlaceValue():
            return {one.relation, other.relation} <= {"in", "at", "on"} and other.name in {one.name, *one.within}
    if isinstance(one, _BOUNDED) and isinstance(other, _BOUNDED) and _alike(one, other):
        if one.approximate and not other.approximate:
            return False
        return _inside((one.low, one.high), (other.low, other.high))
    return False


def _alike(one: _BOUNDED, other: _BOUNDED) -> bool:
    """Whether two figures count the same thing in the same unit; where units differ nothing is said."""
    match one, other:
        case CountValue(), CountValue():
            return (one.counted, one.outcome, one.subset) == (other.counted, other.outcome, other.subset)
        case MoneyValue(), MoneyValue():
            return (one.currency, one.role) == (other.currency, other.role)
        case PercentValue(), PercentValue():
            return (one.unit, one.sense) == (other.unit, other.sense)
        case MeasureValue(), MeasureValue():
            return one.unit == other.unit
        case DurationValue(), DurationValue():
            return one.unit == other.unit
    return isinstance(one, AgeValue) and isinstance(other, AgeValue)


def _inside(one: tuple[Number | None, Number | None], other: tuple[Number | None, Number | None]) -> bool:
    """Whether an interval lies inside another; None is no bound.

    >>> _inside((25, 25), (23, None)), _inside((23, None), (25, 25))
    (True, False)
    """
    low = other[0] is None or (one[0] is not None and one[0] >= other[0])
    return low and (other[1] is None or (one[1] is not None and one[1] <= other[1]))
