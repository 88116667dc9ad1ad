"""Comparing results ("2-1") and marks ("7.9 out of 10")."""

from factcheck.model.value import ScoreValue
from factcheck.values.comparison import Comparison
from factcheck.values.number_interval import Bounds, in_figures, relate, rounded_to_whole


def compare_scores(a: ScoreValue, b: ScoreValue) -> Comparison:
    """How two results or two marks relate; symmetric in the relation.

    A result is compared whatever side it is told from: 1-2 is 2-1. Marks on different scales are incomparable, since
    the two may well come from different judges.

    >>> won = ScoreValue(text="2-1", sides=(2, 1))
    >>> compare_scores(won, ScoreValue(text="3-1", sides=(3, 1))).why
    '2-1 is not 3-1'
    >>> mark = ScoreValue(text="7.9/10", low=7.9, high=7.9, scale=10)
    >>> compare_scores(mark, won).relation
    'incomparable'
    """
    if a.sides is not None and b.sides is not None:
        one, other = (f"{v.sides[0]}-{v.sides[1]}" for v in (a, b) if v.sides is not None)
        if a.sides == b.sides:
            return Comparison("same", f"both say {one}")
        return Comparison("disjoint", f"{one} is not {other}")
    if a.sides is not None or b.sides is not None:
        return Comparison("incomparable", "a result is not a mark")
    if a.scale != b.scale:
        return Comparison("incomparable", f"a mark out of {a.scale} is not one out of {b.scale}")
    one_mark, other_mark = Bounds.of(a), Bounds.of(b)
    for fine, coarse in ((one_mark, other_mark), (other_mark, one_mark)):
        if rounded_to_whole(fine, coarse):
            return Comparison("within", f"{in_figures(coarse)} is {in_figures(fine)} rounded")
    return relate(one_mark, other_mark, things=f"out of {a.scale}")
