"""Comparing ages: 34, "in his thirties", "18 months old"."""

from dataclasses import replace
from math import floor

from factcheck.model.base import Number
from factcheck.model.value import AgeValue
from factcheck.values.comparison import Comparison
from factcheck.values.duration import DAYS
from factcheck.values.number_interval import Bounds, in_figures, relate

# The years that a decade's words reach over: "in her early thirties" is 30 to 34.
PARTS = {"": (0, 9), "early": (0, 4), "mid": (3, 7), "late": (5, 9)}
DECADES = {
    "teens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip


def in_years(figure: Number | None, unit: str) -> Number | None:
    """An age in years.

    >>> in_years(18, "month"), in_years(34, "year")
    (1.5, 34)
    """
    if figure is None or unit == "year":
        return figure
    return round(figure * DAYS[unit] / DAYS["year"], 3)


def decade(word: str, part: str) -> tuple[int, int] | None:
    """The ages of "thirties" or "30s", of its `early`, `mid` or `late` part where one is named.

    >>> decade("thirties", ""), decade("50s", "late"), decade("1950s", "")
    ((30, 39), (55, 59), None)
    """
    digits = word.removesuffix("s").removesuffix("'").removesuffix("’")
    start = DECADES.get(word, int(digits) if digits in {"20", "30", "40", "50", "60", "70", "80", "90"} else None)
    if start is None or part not in PARTS:
        return None
    first, last = PARTS[part]
    return start + first, start + last


def compare_ages(a: AgeValue, b: AgeValue) -> Comparison:
    """How two ages relate; symmetric in the relation. An age in months counts as the whole years it comes to.

    >>> thirties = AgeValue(text="in his thirties", low=30, high=39, approximate=True)
    >>> compare_ages(thirties, AgeValue(text="34", low=34, high=34)).relation
    'within'
    """
    found = relate(_whole(a), _whole(b), things="years")
    one, other = Bounds.of(a), Bounds.of(b)
    if found.relation == "disjoint" and one.overlaps(other) and not one.only_touches(other):
        return Comparison("within", f"{in_figures(one)} years fits {in_figures(other)}")  # "over 17" and 17 and a half
    return found


def _whole(value: AgeValue) -> Bounds:
    low = None if value.low is None else floor(value.low)
    high = None if value.high is None else floor(value.high)
    return replace(Bounds.of(value), low=low, high=high)


def grown(earlier: AgeValue, later: AgeValue, days: int) -> bool:
    """Whether so many days (from 0) lie between the two ages of one person.

    >>> def years(n: int) -> AgeValue:
    ...     return AgeValue(text=str(n), low=n, high=n)
    >>> grown(years(26), years(27), 200), grown(years(26), years(28), 200), grown(years(26), years(26), 800)
    (True, False, False)
    """
    least, most = int(days / DAYS["year"]), int(days / DAYS["year"]) + 1
    then, now = Bounds.of(earlier), Bounds.of(later)
    low = None if then.low is None else then.low + least
    high = None if then.high is None else then.high + most
    return Bounds(low, high).overlaps(now)
