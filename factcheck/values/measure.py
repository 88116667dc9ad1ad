"""Comparing measures: lengths, masses, speeds, temperatures, magnitudes, converted where their units differ.

A table and not a units library: the units are the closed list of `quantity_units`, their factors are defined once and
for all, and a library's registry takes longer to load than an article to read.
"""

from dataclasses import dataclass

from factcheck.model.base import Number
from factcheck.model.value import MeasureValue
from factcheck.values.comparison import Comparison
from factcheck.values.number_interval import Bounds
from factcheck.values.strict import in_words, relate_limited

# Each unit with its dimension and its size in the dimension's first unit, as the international agreements define them
# (mile, pound: 1959; knot: 1929; barrel: 42 US gallons).
UNITS: dict[str, tuple[str, float]] = {
    "metre": ("length", 1.0), "kilometre": ("length", 1000.0), "centimetre": ("length", 0.01),
    "millimetre": ("length", 0.001), "mile": ("length", 1609.344), "nautical mile": ("length", 1852.0),
    "foot": ("length", 0.3048), "inch": ("length", 0.0254), "yard": ("length", 0.9144),
    "light year": ("length", 9.4607304725808e15),
    "square metre": ("area", 1.0), "square kilometre": ("area", 1e6), "square mile": ("area", 2589988.110336),
    "square foot": ("area", 0.09290304), "hectare": ("area", 1e4), "acre": ("area", 4046.8564224),
    "cubic metre": ("volume", 1.0), "litre": ("volume", 0.001), "millilitre": ("volume", 1e-6),
    "gallon": ("volume", 0.00416), "barrel": ("volume", 0.158987294928),
    "kilogram": ("mass", 1.0), "gram": ("mass", 0.001), "milligram": ("mass", 1e-6), "tonne": ("mass", 1000.0),
    "ton": ("mass", 960.0), "pound": ("mass", 0.45359237), "ounce": ("mass", 0.028349523125),
    "mile per hour": ("speed", 0.44704), "kilometre per hour": ("speed", 1 / 3.6), "metre per second": ("speed", 1.0),
    "knot": ("speed", 1852 / 3600),
    "degree Celsius": ("temperature", 1.0), "degree Fahrenheit": ("temperature", 5 / 9),
    "watt": ("power", 1.0), "kilowatt": ("power", 1e3), "megawatt": ("power", 1e6), "gigawatt": ("power", 1e9),
    "kilowatt hour": ("energy", 1.0), "megawatt hour": ("energy", 1e3),
    "megabyte": ("data", 1.0), "gigabyte": ("data", 1e3), "terabyte": ("data", 1e6),
    "magnitude": ("magnitude", 1.0), "degree": ("degree", 1.0),
}  # fmt: skip
FREEZING_IN_FAHRENHEIT = 32
# The American and the British ton and gallon differ by this much to either side of the size above.
EITHER_SIDE = {"ton": 0.06, "gallon": 0.1}
# No writer converts more finely than this: 6 miles are told as 10 kilometres (9.66).
CONVERTED_WITHIN = 0.05
ROUNDED_WITHIN = 0.1


@dataclass(frozen=True, slots=True)
class _Reach:
    """The values a figure can stand for, in the dimension's first unit."""

    low: float | None
    high: float | None


def dimension(unit: str) -> str | None:
    """What a unit measures, None for units that are no measures here.

    >>> dimension("mile"), dimension("hour")
    ('length', None)
    """
    known = UNITS.get(unit)
    return known[0] if known is not None else None


def _half_step(figure: Number) -> float:
    """Half of what a figure is rounded to: 6.1 to tenths, 7 to one, 85 to five, 1,200 to a hundred; at most a tenth."""
    if figure != int(figure):
        decimals = len(repr(float(figure)).partition(".")[2])
        return float(0.5 * 10**-decimals)
    whole = abs(int(figure))
    if not whole or whole % 5:
        return 0.5
    zeros = len(str(whole)) - len(str(whole).rstrip("0"))
    step = 2.5 if whole % 10 else 0.5 * 10**zeros
    return float(min(step, max(0.5, ROUNDED_WITHIN * whole)))


def _converted(figure: Number, unit: str) -> float:
    if unit == "degree Fahrenheit":
        return float((figure - FREEZING_IN_FAHRENHEIT) * UNITS[unit][1])
    return float(figure * UNITS[unit][1])


def _reach(value: MeasureValue) -> _Reach:
    """The bounds in the dimension's first unit, widened by the rounding of figure and conversion."""
    ends: list[float | None] = []
    for figure, sign in ((value.low, -1), (value.high, 1)):
        if figure is None:
            ends.append(None)
            continue
        loose = abs(_converted(figure, value.unit)) * EITHER_SIDE.get(value.unit, 0.0)
        step = _half_step(figure) * UNITS[value.unit][1]
        ends.append(_converted(figure, value.unit) + sign * (step + loose))
    return _Reach(ends[0], ends[1])


def _meet(a: _Reach, b: _Reach) -> bool:
    below = a.high is not None and b.low is not None and a.high < b.low
    above = b.high is not None and a.low is not None and b.high < a.low
    return not (below or above)


def _rounds_to(fine: MeasureValue, coarse: MeasureValue) -> bool:
    """Whether a whole figure stands for one with decimals in the same unit: 6 for 6.2; but 7.6 is not 7.7."""
    if fine.low is None or coarse.low is None or fine.low != fine.high or coarse.low != coarse.high:
        return False
    return coarse.low == int(coarse.low) and fine.low != int(fine.low) and abs(fine.low - coarse.low) <= 0.5


def _plural(unit: str) -> str:
    irregular = {"foot": "feet", "inch": "inches", "square foot": "square feet", "magnitude": "in magnitude"}
    if unit in irregular:
        return irregular[unit]
    head, _, rest = unit.partition(" per ")
    if head.startswith("degree "):
        return head.replace("degree", "degrees", 1)
    return f"{head}s per {rest}" if rest else f"{head}s"


def _told(value: MeasureValue) -> str:
    return f"{in_words(value)} {_plural(value.unit)}"


def compare_measures(a: MeasureValue, b: MeasureValue) -> Comparison:
    """How two measures relate; symmetric in the relation. Measures of different dimensions are incomparable.

    In one unit the figures are compared as written; in two units one may be the other converted and rounded.

    >>> walk = MeasureValue(text="6 miles", low=6, high=6, unit="mile")
    >>> compare_measures(walk, MeasureValue(text="10 km", low=10, high=10, unit="kilometre")).why
    '6 miles is 10 kilometres converted'
    >>> compare_measures(walk, walk.model_copy(update={"low": 8, "high": 8})).relation
    'disjoint'
    """
    one, other = dimension(a.unit), dimension(b.unit)
    if one is None or one != other:
        return Comparison("incomparable", f"{_plural(a.unit)} are not {_plural(b.unit)}")
    if a.unit == b.unit:
        for fine, coarse in ((a, b), (b, a)):
            if _rounds_to(fine, coarse):
                return Comparison("within", f"{_told(coarse)} is {_told(fine)} rounded")
        return relate_limited(a, b, things=_plural(a.unit))
    if not (_meet(_reach(a), _reach(b)) or _nearly(a, b)):
        return Comparison("disjoint", f"{_told(a)} is not {_told(b)}")
    exact = Bounds(a.low, a.high).exact and Bounds(b.low, b.high).exact
    return Comparison("within", f"{_told(a)} {'is' if exact else 'fits'} {_told(b)}{' converted' if exact else ''}")


def _nearly(a: MeasureValue, b: MeasureValue) -> bool:
    """Whether two exact figures are one within what writers convert to; degrees have no zero to measure it from."""
    if dimension(a.unit) == "temperature" or a.low != a.high or b.low != b.high or a.low is None or b.low is None:
        return False
    one, other = _converted(a.low, a.unit), _converted(b.low, b.unit)
    return abs(one - other) <= CONVERTED_WITHIN * max(abs(one), abs(other))
