"""How the bounds of two numbers relate: the algebra that counts and sums of money share."""

from dataclasses import dataclass

from factcheck.model.base import Number
from factcheck.values.comparison import Comparison

# Below a thousand writers count, above it they round: "200 dead" is not 214, "14,000 refugees" may be 14,200.
ROUNDED_FROM = 1000
# "1,000" has one digit that counts, which alone would let it stand for 1,400: no rounding is off by more than this.
ROUNDED_BY_AT_MOST = 0.05


@dataclass(frozen=True, slots=True)
class Bounds:
    """Inclusive bounds, None where unbounded; `approximate` tells that the words were loose ("dozens")."""

    low: Number | None
    high: Number | None
    approximate: bool = False

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
    """
    about = "about " if bounds.approximate else ""
    if bounds.low is None and bounds.high is None:
        return "any number"
    if bounds.exact and bounds.low is not None:
        return f"{about}{bounds.low:,}"
    if bounds.high is None:
        return f"at least {about}{bounds.low:,}"
    if bounds.only_upper or bounds.low is None:
        return f"up to {about}{bounds.high:,}"
    return f"{about}{bounds.low:,} to {bounds.high:,}"


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


def relate(a: Bounds, b: Bounds, *, things: str = "") -> Comparison:
    """How two intervals of one quantity relate, in words; symmetric in the relation.

    `things` names what both measure, set behind the figures of the sentence ("UAH").

    >>> relate(Bounds(25, 25), Bounds(23, None)).why
    '25 lies within at least 23'
    >>> relate(Bounds(1_300_000, 1_300_000), Bounds(1_298_400, 1_298_400)).why
    '1,300,000 is 1,298,400 rounded'
    """
    unit = f" {things}" if things else ""
    one, other = in_figures(a) + unit, in_figures(b) + unit
    if (a.low, a.high) == (b.low, b.high):
        return Comparison("same", f"both say {one}")
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
