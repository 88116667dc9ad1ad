"""Comparing shares in per cent, and rises and falls by them."""

from factcheck.model.value import PercentValue
from factcheck.values.comparison import Comparison
from factcheck.values.number_interval import Bounds, in_figures, relate, rounded_to_whole

IN_WORDS = {"percent": "per cent", "point": "percentage points"}


def _told(value: PercentValue) -> str:
    return f"{in_figures(Bounds.of(value))} {IN_WORDS[value.unit]}"


def compare_percents(a: PercentValue, b: PercentValue) -> Comparison:
    """How two shares relate; symmetric in the relation.

    A level and a change by so much are incomparable, a rise and a fall exclude each other. Per cent and percentage
    points are two things: the same figure in both is a slip of one of the texts, different figures say nothing.

    >>> turnout = PercentValue(text="43%", low=43, high=43)
    >>> compare_percents(turnout, PercentValue(text="43.2 per cent", low=43.2, high=43.2)).why
    '43 per cent is 43.2 per cent rounded'
    >>> compare_percents(turnout, turnout.model_copy(update={"unit": "point"})).relation
    'disjoint'
    """
    if (a.sense == "level") != (b.sense == "level"):
        return Comparison("incomparable", "a level is not a change")
    one, other = _told(a), _told(b)
    if a.sense != b.sense:
        return Comparison("disjoint", f"a {a.sense} by {one} is no {b.sense} by {other}")
    if a.unit != b.unit:
        exact = a.low == a.high and a.low is not None
        if exact and Bounds(a.low, a.high) == Bounds(b.low, b.high):
            return Comparison("disjoint", f"{one} is not {other}")
        return Comparison("incomparable", "per cent and percentage points are two things")
    for fine, coarse in ((a, b), (b, a)):
        if rounded_to_whole(Bounds.of(fine), Bounds.of(coarse)):
            return Comparison("within", f"{_told(coarse)} is {_told(fine)} rounded")
    return relate(Bounds.of(a), Bounds.of(b), things=IN_WORDS[a.unit])
