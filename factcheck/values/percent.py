"""Comparing shares in per cent, and rises and falls by them."""

from factcheck.model.value import PercentValue
from factcheck.values.comparison import Comparison
from factcheck.values.number_interval import Bounds
from factcheck.values.strict import in_words, relate_limited

IN_WORDS = {"percent": "per cent", "point": "percentage points"}


def _rounds_to(fine: PercentValue, coarse: PercentValue) -> bool:
    """Whether a whole figure stands for one with a decimal: 43 for 43.2 and 42.5."""
    if fine.low is None or coarse.low is None or fine.low != fine.high or coarse.low != coarse.high:
        return False
    return coarse.low == int(coarse.low) and fine.low != int(fine.low) and abs(fine.low - coarse.low) <= 0.5


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
    one, other = f"{in_words(a)} {IN_WORDS[a.unit]}", f"{in_words(b)} {IN_WORDS[b.unit]}"
    if a.sense != b.sense:
        return Comparison("disjoint", f"a {a.sense} by {one} is no {b.sense} by {other}")
    if a.unit != b.unit:
        exact = a.low == a.high and a.low is not None
        if exact and Bounds(a.low, a.high) == Bounds(b.low, b.high):
            return Comparison("disjoint", f"{one} is not {other}")
        return Comparison("incomparable", "per cent and percentage points are two things")
    for fine, coarse in ((a, b), (b, a)):
        if _rounds_to(fine, coarse):
            return Comparison(
                "within", f"{in_words(coarse)} {IN_WORDS[a.unit]} is {in_words(fine)} {IN_WORDS[a.unit]} rounded"
            )
    return relate_limited(a, b, things=IN_WORDS[a.unit])
