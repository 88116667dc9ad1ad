"""The one number that stands for what a figure says, which may be a range or open to one side."""

from factcheck.model.base import Number
from factcheck.model.value import Value

_BY_CHANCE = 13  # a smaller number is often met


def stated(value: Value) -> float:
    """The lower bound of a value, or the upper one of what has no other; 0 where it has no figure."""
    low: float | None = getattr(value, "low", None)
    high: float | None = getattr(value, "high", None)
    return float(low or high or 0)


def by_chance(value: Value) -> bool:
    """Whether a value is a small count, which two texts may well give of two things."""
    return value.type == "count" and stated(value) < _BY_CHANCE


def middle(value: Value) -> float | None:
    """The number half way between the bounds of a value, the one bound where it has but one; None where it has none."""
    ends: tuple[Number | None, ...] = (getattr(value, "low", None), getattr(value, "high", None))
    bounds = [n for n in ends if n is not None]
    return sum(bounds) / len(bounds) if bounds else None


def width(value: Value) -> float:
    """How far the bounds of a value lie apart, as a share of the upper one; 0 where it has but one.

    >>> from factcheck.model.value import CountValue
    >>> told = CountValue(text="15 to 20 boats", low=15, high=20, counted="boat")
    >>> middle(told), width(told), stated(told)
    (17.5, 0.25, 15.0)
    """
    low: float | None = getattr(value, "low", None)
    high: float | None = getattr(value, "high", None)
    if low is None or high is None or low == high:
        return 0.0
    return (high - low) / abs(high) if high else float("inf")
