"""Bounds that exclude their own figure: "more than 41" is not 41, "at least 41" may be."""

import re
from typing import Protocol

from factcheck.model.base import Number
from factcheck.model.quantity import Quantity
from factcheck.values.comparison import Comparison
from factcheck.values.number_interval import Bounds, in_figures, relate

# What a quantity's words begin with. "No more than 41" and "just over 41" begin otherwise, and exclude nothing.
ABOVE = re.compile(
    r"(?:more|greater|higher|larger) than|(?:well |far )?(?:over|above)|north of|in excess of|"
    r"exceed(?:ing|ed|s)|topp(?:ed|ing)|surpass(?:ed|ing)|>"
)
BELOW = re.compile(r"(?:fewer|less|lower|smaller) than|(?:well )?(?:under|below)|<")
# From the first figure on, one with so many digits that count may itself be rounded: "more than 14,000" fits "14,000",
# "over $34.2 million" fits "$34.2 million".
MAY_BE_ROUNDED = ((100_000, 3), (1000, 2))


class Limited(Protocol):
    """A value with bounds, whatever it measures."""

    @property
    def low(self) -> Number | None:
        """The lower bound, None where there is none."""

    @property
    def high(self) -> Number | None:
        """The upper bound, None where there is none."""

    @property
    def approximate(self) -> bool:
        """Whether the bounds are soft."""

    @property
    def strict_low(self) -> bool:
        """Whether the lower bound is excluded."""

    @property
    def strict_high(self) -> bool:
        """Whether the upper bound is excluded."""


def strict_ends(quantity: Quantity) -> tuple[bool, bool]:
    """Whether the words of a quantity exclude its lower and its upper bound.

    >>> from factcheck.values.quantity import find_quantities
    >>> [strict_ends(found) for found in find_quantities("more than 41, at least 41, less than $13 million")]
    [(True, False), (False, False), (False, True)]
    """
    words = " ".join(quantity.text[: quantity.number.start - quantity.start].lower().split())
    return bool(ABOVE.match(words)) and quantity.high is None, bool(BELOW.match(words)) and quantity.high is not None


def _rounded(figure: Number) -> bool:
    """Whether a figure may stand for its neighbours: 14,000 and 34.2 million, but neither 41 nor 13,810,000."""
    if figure != int(figure):
        return False
    telling = len(str(abs(int(figure))).rstrip("0"))
    return any(abs(figure) >= least and telling <= digits for least, digits in MAY_BE_ROUNDED)


def _only_touch(a: Limited, b: Limited) -> bool:
    """Whether the two have but one figure in common, and one of them excludes it."""
    if a.approximate or b.approximate or a.low is None or a.low != b.high or _rounded(a.low):
        return False
    return a.strict_low or b.strict_high


def in_words(value: Limited) -> str:
    """The bounds as a reader says them, an excluded end told as such.

    >>> from factcheck.model.value import CountValue
    >>> in_words(CountValue(text="more than 41", low=41, high=None, strict_low=True, counted="cases"))
    'more than 41'
    """
    figures = in_figures(Bounds(value.low, value.high, value.approximate))
    if value.strict_low:
        return figures.replace("at least", "more than", 1)
    return figures.replace("up to", "less than", 1) if value.strict_high else figures


def relate_limited(a: Limited, b: Limited, *, things: str = "") -> Comparison:
    """How two bounded values of one quantity relate; symmetric in the relation. As `relate`, with excluded ends.

    >>> from factcheck.model.value import CountValue
    >>> over = CountValue(text="more than 41", low=41, high=None, strict_low=True, counted="cases")
    >>> relate_limited(over, CountValue(text="41", low=41, high=41, counted="cases")).why
    'more than 41 excludes 41'
    """
    for one, other in ((a, b), (b, a)):
        if _only_touch(one, other):
            strict, plain = (one, other) if one.strict_low else (other, one)
            unit = f" {things}" if things else ""
            return Comparison("disjoint", f"{in_words(strict)}{unit} excludes {in_words(plain)}{unit}")
    return relate(Bounds(a.low, a.high, a.approximate), Bounds(b.low, b.high, b.approximate), things=things)
