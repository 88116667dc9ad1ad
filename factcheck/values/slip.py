"""Figures that differ as slips of the pen do: a power of ten too much, digits changed about, another unit."""

import math

from factcheck.model.value import Bounded, Value

_TELLING_DIGITS = 2  # "10" and "100" are both round; "25" and "250" have two digits in common


def _digits(number: float) -> str:
    """The digits that count: of 0.38, 38 and 3,800 they are 38."""
    return f"{abs(number):.6g}".partition("e")[0].replace(".", "").strip("0")


def _figure(value: Value) -> float | None:
    if not isinstance(value, Bounded) or value.low is None or value.low != value.high or not value.low:
        return None
    return float(value.low)


def _changed_about(one: str, other: str) -> bool:
    """Whether two neighbouring digits have changed places: 86 and 68."""
    apart = [n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(apart) != 2 or apart[1] != apart[0] + 1:
        return False
    first, second = apart
    return one[first] == other[second] and one[second] == other[first]


def unit_of(value: Value) -> str | None:
    """The unit or the currency that a value is told in, None where it has none."""
    unit: str | None = getattr(value, "unit", None) or getattr(value, "currency", None)
    return unit


def slips(a: Value, b: Value) -> bool:
    """Whether two exact figures differ only as one of them may be a slip of the other.

    >>> from factcheck.model.value import CountValue
    >>> def homes(n: float) -> CountValue:
    ...     return CountValue(text=str(n), low=n, high=n, counted="home")
    >>> slips(homes(250), homes(250_000)), slips(homes(86), homes(68)), slips(homes(10), homes(100))
    (True, True, False)
    """
    one, other = _figure(a), _figure(b)
    if one is None or other is None or min(one, other) <= 0:
        return False
    if one == other:  # "three days", "three weeks"; "200 million dollars", "200 million euros"
        return unit_of(a) != unit_of(b)
    mine, its = _digits(one), _digits(other)
    if mine == its:
        return len(mine) >= _TELLING_DIGITS
    near = math.floor(math.log10(one)) == math.floor(math.log10(other))
    return near and len(mine) == len(its) and _changed_about(mine, its)
