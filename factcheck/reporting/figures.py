"""Figures that move: what the articles give for one question, by the day that they give it for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from factcheck.model.base import Number
from factcheck.model.finding import Finding, Side
from factcheck.model.report import Report
from factcheck.model.value import CountValue, DurationValue, MeasureValue, MoneyValue, PercentValue
from factcheck.reporting.visible import one_line

_FIGURE = CountValue | MoneyValue | PercentValue | MeasureValue | DurationValue


@dataclass(frozen=True, slots=True)
class Point:
    """One article's figure: `low` and `high` are its bounds, None where it has none on that side.

    `day` is the day that the figure holds for where the text says so ("as of Tuesday"), else that of publication.
    """

    day: date
    low: Number | None
    high: Number | None
    approximate: bool
    side: Side


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one finding, in order of their days; `unit` is what they count, in words."""

    finding: Finding
    unit: str
    points: tuple[Point, ...]


def moving(report: Report) -> tuple[Series, ...]:
    """The series of those findings whose figures differ, on two days or more, all of one unit."""
    published = {entry.id: entry.published for entry in report.articles}
    claims = {claim.id: claim for claim in report.claims}
    found = []
    for finding in report.findings:
        if finding.verdict not in {"contradiction", "update", "compatible"}:
            continue
        points, units = [], set()
        for side in finding.sides:
            claim = claims.get(side.claim)
            if claim is None or not isinstance(claim.value, _FIGURE):
                break
            units.add(_unit(claim.value))
            day = claim.as_of or published[side.article]
            if day is not None:
                value = claim.value
                points.append(Point(day, value.low, value.high, value.approximate, side))
        else:
            points = _once(points)
            differ = len({(point.low, point.high) for point in points}) > 1
            if len(units) == 1 and differ and len({point.day for point in points}) > 1:
                found.append(Series(finding, units.pop(), tuple(points)))
    return tuple(found)


def _once(points: Iterable[Point]) -> list[Point]:
    """In order of their days; of what an article says twice of one day, one."""
    seen = {(point.day, point.side.article, point.low, point.high): point for point in reversed(list(points))}
    return sorted(seen.values(), key=lambda point: (point.day, point.side.article, point.side.start))


def _unit(value: _FIGURE) -> str:
    match value:
        case CountValue():
            return one_line(" ".join(filter(None, (value.counted, value.outcome))))
        case MoneyValue():
            return value.currency
        case PercentValue():
            return "%" if value.unit == "percent" else "percentage points"
        case MeasureValue() | DurationValue():
            return one_line(value.unit)
