"""Comparing ranks in a series: the third time, the fourth time."""

from factcheck.model.value import OrdinalValue
from factcheck.values.comparison import Comparison
from factcheck.values.number_interval import Bounds
from factcheck.values.quantities.number_words import ORDINAL_ONES

RANK_WORDS = {rank: word for word, rank in ORDINAL_ONES.items() if rank < 10}


def rank_in_words(rank: int) -> str:
    """The rank as newspapers write it.

    >>> rank_in_words(3), rank_in_words(12), rank_in_words(23)
    ('third', '12th', '23rd')
    """
    if rank in RANK_WORDS:
        return RANK_WORDS[rank]
    suffix = "th" if rank % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")
    return f"{rank}{suffix}"


def _in_words(value: OrdinalValue) -> str:
    if value.high is None:
        return f"at least {rank_in_words(value.low)}"
    if value.low == value.high:
        return rank_in_words(value.low)
    return f"{rank_in_words(value.low)} to {rank_in_words(value.high)}"


def _one_series(a: OrdinalValue, b: OrdinalValue) -> bool:
    """Whether two ranks are counted among the same; the same rank also where one text says less of what.

    "The 13th conductor", "the first female conductor" are one person; "the fifth coach fired this season" is of another
    series than "the fourth coach fired by the club".
    """
    mine, its = set(a.series.casefold().split()), set(b.series.casefold().split())
    if (a.low, a.high) == (b.low, b.high) and (a.among or b.among or len(mine) != len(its)):
        return mine <= its or its <= mine
    one, other = set(a.among), set(b.among)
    return mine == its and (one == other or (bool(one) and bool(other) and (one <= other or other <= one)))


def compare_ordinals(a: OrdinalValue, b: OrdinalValue) -> Comparison:
    """How two ranks relate; symmetric in the relation. Ranks in different series are incomparable.

    "At least the third" and "at least the fourth" are disjoint though no bound excludes the other: whoever had known of
    a fourth would not have written third. `bounds_only` says so.

    >>> third = OrdinalValue(text="at least the third time", low=3, high=None, series="attack")
    >>> fourth = OrdinalValue(text="at least the fourth time", low=4, high=None, series="attack")
    >>> compare_ordinals(third, fourth).why
    'at least third is not at least fourth; both are lower bounds'
    """
    if not _one_series(a, b):
        return Comparison("incomparable", f"a rank among {a.series} is not one among {b.series}")
    one, other = _in_words(a), _in_words(b)
    if (a.low, a.high) == (b.low, b.high):
        return Comparison("same", f"both say {one}")
    if a.high is None and b.high is None:
        return Comparison("disjoint", f"{one} is not {other}; both are lower bounds", bounds_only=True)
    if not Bounds(a.low, a.high).overlaps(Bounds(b.low, b.high)):
        return Comparison("disjoint", f"{one} is not {other}")
    inner, outer = (one, other) if Bounds(b.low, b.high).holds(Bounds(a.low, a.high)) else (other, one)
    return Comparison("within", f"{inner} lies within {outer}")
