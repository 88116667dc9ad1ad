"""How the bounds of two numbers relate: the algebra that every value in figures shares."""

from dataclasses import dataclass
from typing import Self

from factcheck.model.base import Number
from factcheck.model.value import Bounded
from factcheck.values.comparison import Comparison

# Below a thousand writers count, above it they round: "200 dead" is not 214, "14,000 refugees" may be 14,200.
# "More than" so many is a figure somewhat above it: from how many on, and how many times as many are another figure.
UNDERSTATED_FROM = 10
UNDERSTATED_TIMES = 2
ROUNDED_FROM = 1000
# "1,000" has one digit that counts, which alone would let it stand for 1,400: no rounding is off by more than this.
ROUNDED_BY_AT_MOST = 0.05
# From the first figure on, one with so many digits that count may itself be rounded: "more than 14,000" fits "14,000",
# "over $34.2 million" fits "$34.2 million".
MAY_BE_ROUNDED = ((100_000, 3), (1000, 2))


@dataclass(frozen=True, slots=True)
class Bounds:
    """Inclusive bounds, None where unbounded; `approximate` tells that the words were loose ("dozens").

    `strict_low` and `strict_high` tell that the words exclude the bound itself: "more than 41" is not 41.
    """

    low: Number | None
    high: Number | None
    approximate: bool = False
    strict_low: bool = False
    strict_high: bool = False

    @classmethod
    def of(cls, value: Bounded) -> Self:
        """The bounds of a value."""
        return cls(value.low, value.high, value.approximate, value.strict_low, value.strict_high)

    @property
    def only_lower(self) -> bool:
        """Whether nothing but a least value is known ("at least 20")."""
        return self.low is not None and self.high is None

    @property
    def only_upper(self) -> bool:
        """Whether nothing but a most value is known ("up to 20"); that there are none below zero tells nothing."""
        return self.high is not None and self.high > 0 and (self.low is None or self.low == 0)

    @property
    def exact(self) -> bool:
        """Whether both bounds are one value."""
        return self.low is not None and self.low == self.high

    def overlaps(self, other: "Bounds") -> bool:
        """Whether some value lies in both.

        >>> Bounds(23, None).overlaps(Bounds(25, 25)), Bounds(23, None).overlaps(Bounds(12, 12))
        (True, False)
        """
        return _reaches(self.high, other.low) and _reaches(other.high, self.low)

    def only_touches(self, other: "Bounds") -> bool:
        """Whether the two have but one figure in common, and one of them excludes it.

        >>> Bounds(41, None, strict_low=True).only_touches(Bounds(41, 41))
        True
        """
        above = self.low is not None and self.low == other.high and (self.strict_low or other.strict_high)
        below = other.low is not None and other.low == self.high and (other.strict_low or self.strict_high)
        return above or below

    def holds(self, other: "Bounds") -> bool:
        """Whether every value of `other` lies in this one."""
        low = self.low is None or (other.low is not None and self.low <= other.low)
        return low and (self.high is None or (other.high is not None and other.high <= self.high))


def _reaches(high: Number | None, low: Number | None) -> bool:
    return high is None or low is None or low <= high


def in_figures(bounds: Bounds) -> str:
    """The bounds as a reader says them.

    >>> in_figures(Bounds(23, None)), in_figures(Bounds(0, 1200)), in_figures(Bounds(35, 45, True))
    ('at least 23', 'up to 1,200', 'about 35 to 45')
    >>> in_figures(Bounds(23, None, strict_low=True)), in_figures(Bounds(0, 1200, strict_high=True))
    ('more than 23', 'less than 1,200')
    """
    about = "about " if bounds.approximate else ""
    if bounds.low is None and bounds.high is None:
        return "any number"
    if bounds.exact and bounds.low is not None:
        return f"{about}{bounds.low:,}"
    if bounds.high is None:
        return f"{'more than' if bounds.strict_low else 'at least'} {about}{bounds.low:,}"
    if bounds.only_upper or bounds.low is None:
        return f"{'less than' if bounds.strict_high else 'up to'} {about}{bounds.high:,}"
    return f"{about}{bounds.low:,} to {bounds.high:,}"


def rounded_to_whole(fine: Bounds, coarse: Bounds) -> bool:
    """Whether one whole figure stands for one with decimals: 43 for 43.2 and 42.5; but 7.6 is not 7.7.

    >>> rounded_to_whole(Bounds(43.2, 43.2), Bounds(43, 43)), rounded_to_whole(Bounds(7.6, 7.6), Bounds(7.7, 7.7))
    (True, False)
    """
    if fine.low is None or coarse.low is None or not (fine.exact and coarse.exact):
        return False
    return coarse.low == int(coarse.low) and fine.low != int(fine.low) and abs(fine.low - coarse.low) <= 0.5


def _grain(value: Number) -> int:
    """The power of ten that a whole number from a thousand up is rounded to: 1,300,000 to 100,000; else 0."""
    if value < ROUNDED_FROM or value != int(value):
        return 0
    whole, grain = int(value), 1
    while whole % 10 == 0:
        whole, grain = whole // 10, grain * 10
    return grain


def _rounds_to(fine: Bounds, coarse: Bounds) -> bool:
    """Whether the one value of `coarse` is a rounding that reaches the finer-grained `fine`."""
    if not coarse.exact or coarse.low is None:
        return False
    grain = _grain(coarse.low)
    ends = [end for end in (fine.low, fine.high) if end]
    if not grain or not ends or any(_grain(end) >= grain for end in ends):
        return False
    width = min(grain / 2, coarse.low * ROUNDED_BY_AT_MOST)
    least, most = coarse.low - width, coarse.low + width
    # "over 159.95" and "up to 159.85" only touch what is rounded to 159.9
    above = fine.low is None or (fine.low < most if fine.high != fine.low else fine.low <= most)
    return above and (fine.high is None or (fine.high > least if fine.high != fine.low else fine.high >= least))


def _may_be_rounded(figure: Number) -> bool:
    """Whether a figure may stand for its neighbours: 14,000 and 34.2 million, but neither 41 nor 13,810,000."""
    if figure != int(figure):
        return False
    telling = len(str(abs(int(figure))).rstrip("0"))
    return any(abs(figure) >= least and telling <= digits for least, digits in MAY_BE_ROUNDED)


def _exclude_what_they_share(upper: Bounds, lower: Bounds) -> bool:
    """Whether the two meet in one figure that one of them excludes; soft words and round figures exclude nothing."""
    if upper.approximate or lower.approximate or upper.low is None or upper.low != lower.high:
        return False
    return (upper.strict_low or lower.strict_high) and not _may_be_rounded(upper.low)


def understates(bound: Bounds, figure: Bounds) -> bool:
    """Whether nobody who knew a figure would put it by a bound that far off, though logic lets it lie there.

    >>> understates(Bounds(2_000_000, None, strict_low=True), Bounds(5_000_000, 5_000_000))
    True
    >>> understates(Bounds(4, None, strict_low=True), Bounds(11, 11)), understates(Bounds(20, None), Bounds(50, 50))
    (False, False)
    """
    if not bound.strict_low or bound.low is None or bound.high is not None or not figure.low or figure.high is None:
        return False
    return bound.low >= UNDERSTATED_FROM and figure.low >= UNDERSTATED_TIMES * bound.low


def relate(a: Bounds, b: Bounds, *, things: str = "") -> Comparison:
    """How two intervals of one quantity relate, in words; symmetric in the relation.

    `things` names what both measure, set behind the figures of the sentence ("UAH").

    >>> relate(Bounds(25, 25), Bounds(23, None)).why
    '25 lies within at least 23'
    >>> relate(Bounds(1_300_000, 1_300_000), Bounds(1_298_400, 1_298_400)).why
    '1,300,000 is 1,298,400 rounded'
    >>> relate(Bounds(41, 41), Bounds(41, None, strict_low=True)).why
    'more than 41 excludes 41'
    """
    unit = f" {things}" if things else ""
    one, other = in_figures(a) + unit, in_figures(b) + unit
    if (a.low, a.high) == (b.low, b.high):
        return Comparison("same", f"both say {one}" if one == other else f"{one} and {other} name one bound")
    for upper, lower in ((a, b), (b, a)):
        if _exclude_what_they_share(upper, lower):
            strict, plain = (one, other) if (upper is a) == upper.strict_low else (other, one)
            return Comparison("disjoint", f"{strict} excludes {plain}")
    if (a.only_lower and b.only_lower) or (a.only_upper and b.only_upper):
        bound = "lower" if a.only_lower else "upper"
        why = f"{one} and {other} do not exclude each other: both are {bound} bounds"
        return Comparison("within", why, bounds_only=True)
    if a.overlaps(b):
        if b.holds(a):
            return Comparison("within", f"{one} lies within {other}")
        if a.holds(b):
            return Comparison("within", f"{other} lies within {one}")
        return Comparison("within", f"{one} and {other} overlap")
    if _rounds_to(a, b):
        return Comparison("within", f"{other} is {one} rounded")
    if _rounds_to(b, a):
        return Comparison("within", f"{one} is {other} rounded")
    return Comparison("disjoint", f"{one} is not {other}" if a.exact and b.exact else f"{one} excludes {other}")
