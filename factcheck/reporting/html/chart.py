"""A chart of a figure that moves: where its marks stand, for the template to draw as SVG."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import floor, log10
from typing import Any

from factcheck.model.base import Number
from factcheck.reporting.figures import Point, Series
from factcheck.reporting.labels import bounds
from factcheck.reporting.passages import Texts

_WIDTH, _HEIGHT = 720, 280
_LEFT, _RIGHT, _TOP, _BOTTOM = 72, 36, 28, 40
_TICKS = 4
_LABEL = 14  # units of height that two labels need between them


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure of the chart, in units of its drawing: a bar from its lower to its upper bound.

    `open_up` and `open_down` tell that it has no bound there: the bar then runs to the edge.
    """

    x: float
    top: float
    bottom: float
    dot: bool
    open_up: bool
    open_down: bool
    label: str
    labelled: bool
    day: str
    words: str
    place: str


def chart(series: Series, texts: Texts) -> Mapping[str, Any]:
    """What the template draws: marks, the two axes' ticks, the size of the drawing."""
    points = series.points
    ends = [number for point in points for number in (point.low, point.high) if number is not None]
    low, high, step = _scale(min(ends, default=0), max(ends, default=1))
    first, last = points[0].day, points[-1].day

    def across(day: date) -> float:
        return round(_LEFT + (_WIDTH - _LEFT - _RIGHT) * (day - first).days / max((last - first).days, 1), 1)

    def up(number: Number) -> float:
        return round(_HEIGHT - _BOTTOM - (_HEIGHT - _TOP - _BOTTOM) * (number - low) / (high - low), 1)

    marks: list[Mark] = []
    told: dict[float, list[float]] = {}  # x → the heights of the labels there
    for point in points:
        top = up(point.high) if point.high is not None else _TOP
        bottom = up(point.low) if point.low is not None else _HEIGHT - _BOTTOM
        at = up(point.low if point.low is not None else point.high or 0)
        x = across(point.day)
        near = [height for other, heights in told.items() if abs(other - x) < 60 for height in heights]
        labelled = all(abs(height - at) >= _LABEL for height in near)
        if labelled:
            told.setdefault(x, []).append(at)
        marks.append(_mark(point, x, (top, bottom), labelled, texts))
    count = floor((high - low) / step + 0.5)
    return {
        "finding": series.finding,
        "unit": series.unit,
        "marks": marks,
        "width": _WIDTH,
        "height": _HEIGHT,
        "left": _LEFT,
        "right": _WIDTH - _RIGHT,
        "base": _HEIGHT - _BOTTOM,
        "numbers": [(up(low + n * step), f"{_plain(low + n * step):,}") for n in range(count + 1)],
        "days": [(across(day), f"{day.day} {day:%b} {day.year}") for day in _days(first, last)],
        "told": f"{len(points)} figures from {_long(first)} to {_long(last)}",
    }


def _mark(point: Point, x: float, bar: tuple[float, float], labelled: bool, texts: Texts) -> Mark:
    side = point.side
    return Mark(
        x=x,
        top=bar[0],
        bottom=bar[1],
        dot=point.low is not None and point.low == point.high,
        open_up=point.high is None,
        open_down=point.low is None,
        label=bounds(point.low, point.high, approximate=point.approximate),
        labelled=labelled,
        day=_long(point.day),
        words=texts.passage(side, 0).focus,
        place=texts.place(side.article, side.focus.start),
    )


def _scale(least: Number, most: Number) -> tuple[float, float, float]:
    """Where the axis begins and ends, and its step: round numbers, from 0 where the figures are not far from it.

    >>> _scale(14, 17), _scale(1200, 1350)
    ((0.0, 20.0, 5.0), (1150.0, 1400.0, 50.0))
    """
    span = most - least if least > 0 and (most - least) * 2 < most and least > 100 else most
    rough = max(span / _TICKS, 1e-9)
    magnitude = 10 ** floor(log10(rough))
    step = next(magnitude * m for m in (1, 2, 5, 10) if magnitude * m >= rough)
    low = 0.0 if span == most else floor(least / step - 0.5) * step
    high = low
    while high < most + step / 4:
        high += step
    return float(low), float(high), float(step)


def _plain(number: float) -> Number:
    return int(number) if number == int(number) else round(number, 2)


def _days(first: date, last: date) -> list[date]:
    """The days under the axis: the ends, and one or two between them where there is room."""
    whole = (last - first).days
    between = [first + timedelta(days=whole * part // 3) for part in (1, 2)] if whole > 3 else []
    return [first, *between, last]


def _long(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
