"""Comparing measures: lengths, masses, speeds, temperatures, magnitudes, converted where their units differ.

The units are the closed list of `quantity_units`. What each of them is of another, pint knows; it is loaded where two
measures of different units meet for the first time, which few pairs of articles come to.
"""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.model.base import Number
from factcheck.model.value import MeasureValue
from factcheck.values.comparison import Comparison
from factcheck.values.number_interval import Bounds, in_figures, relate, rounded_to_whole
from factcheck.values.quantities.quantity_units import IN_FLOW, LENGTHS_IN_MOTION, PER

if TYPE_CHECKING:
    from pint import UnitRegistry

DIMENSIONS: dict[str, tuple[str, ...]] = {
    "length": (
        "metre", "kilometre", "centimetre", "millimetre", "mile", "nautical mile", "foot", "inch", "yard", "light year",
    ),
    "area": (
        "square metre", "square kilometre", "square centimetre", "square mile", "square foot", "square yard",
        "square inch", "hectare", "acre",
    ),
    "volume": (
        "cubic metre", "cubic kilometre", "cubic centimetre", "cubic foot", "cubic yard", "litre", "millilitre",
        "gallon", "barrel",
    ),
    "mass": (
        "kilogram", "gram", "milligram", "tonne", "ton", "short ton", "long ton", "pound", "ounce", "stone",
    ),
    "speed": (*(f"{length} per {time}" for length in LENGTHS_IN_MOTION for time in PER), "knot"),
    "flow": tuple(f"{unit} per {time}" for unit in IN_FLOW for time in PER),
    "temperature": ("degree Celsius", "degree Fahrenheit"),
    "power": ("watt", "kilowatt", "megawatt", "gigawatt"),
    "energy": ("kilowatt hour", "megawatt hour", "gigawatt hour", "terawatt hour"),
    "data": ("megabyte", "gigabyte", "terabyte"),
    "magnitude": ("magnitude",),
    "calibre": ("calibre",),
    "degree": ("degree",),
}  # fmt: skip
DIMENSION_OF = {unit: dimension for dimension, units in DIMENSIONS.items() for unit in units}
# Words that are two units: the smallest and the largest of what they can mean, as pint names them.
TWO_UNITS = {"ton": ("short_ton", "long_ton"), "gallon": ("gallon", "imperial_gallon")}
NAMED_OTHERWISE = {"barrel": "oil_barrel", "tonne": "metric_ton"}
# No writer converts more finely than this: 6 miles are told as 10 kilometres (9.66).
CONVERTED_WITHIN = 0.05
ROUNDED_WITHIN = 0.1


def dimension(unit: str) -> str | None:
    """What a unit measures, None for units that are no measures here.

    >>> dimension("mile"), dimension("hour")
    ('length', None)
    """
    return DIMENSION_OF.get(unit)


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


@cache
def _registry() -> "UnitRegistry[float]":
    from pint import UnitRegistry

    return UnitRegistry(cache_folder=None)


def _expression(unit: str) -> str:
    """How pint writes a unit.

    >>> _expression("square mile"), _expression("kilometre per hour"), _expression("degree Celsius")
    ('mile ** 2', 'kilometre/hour', 'degree_Celsius')
    """
    if " per " in unit:
        return "/".join(map(_expression, unit.split(" per ")))
    if unit in NAMED_OTHERWISE:
        return NAMED_OTHERWISE[unit]
    for word, power in (("square ", 2), ("cubic ", 3)):
        if unit.startswith(word):
            return f"{unit.removeprefix(word)} ** {power}"
    if unit.endswith("watt hour"):
        return unit.replace(" ", " * ")
    return unit.replace(" ", "_")


@lru_cache(maxsize=1024)
def _converted(figure: Number, unit: str) -> tuple[float, float]:
    """A figure in the base unit of its dimension (metre, kilogram, kelvin …): the least and the most it can mean."""
    quantity = _registry().Quantity
    meant = [quantity(figure, name) for name in TWO_UNITS.get(unit, (_expression(unit),))]
    sizes = [float(each.to_base_units().magnitude) for each in meant]
    return min(sizes), max(sizes)


def _reach(value: MeasureValue) -> Bounds:
    """The bounds in the base unit of the dimension, widened by the rounding of the figure."""
    low = None if value.low is None else _converted(value.low - _half_step(value.low), value.unit)[0]
    high = None if value.high is None else _converted(value.high + _half_step(value.high), value.unit)[1]
    return Bounds(low, high)


def _plural(unit: str) -> str:
    irregular = {
        "foot": "feet",
        "inch": "inches",
        "square foot": "square feet",
        "cubic foot": "cubic feet",
        "square inch": "square inches",
        "magnitude": "in magnitude",
    }
    if unit in irregular:
        return irregular[unit]
    head, _, rest = unit.partition(" per ")
    if head.startswith("degree "):
        return head.replace("degree", "degrees", 1)
    return f"{head}s per {rest}" if rest else f"{head}s"


def _told(value: MeasureValue) -> str:
    return f"{in_figures(Bounds.of(value))} {_plural(value.unit)}"


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
            if rounded_to_whole(Bounds.of(fine), Bounds.of(coarse)):
                return Comparison("within", f"{_told(coarse)} is {_told(fine)} rounded")
        return relate(Bounds.of(a), Bounds.of(b), things=_plural(a.unit))
    if not (_reach(a).overlaps(_reach(b)) or _nearly(a, b)):
        return Comparison("disjoint", f"{_told(a)} is not {_told(b)}")
    exact = Bounds.of(a).exact and Bounds.of(b).exact
    return Comparison("within", f"{_told(a)} {'is' if exact else 'fits'} {_told(b)}{' converted' if exact else ''}")


def _nearly(a: MeasureValue, b: MeasureValue) -> bool:
    """Whether two exact figures are one within what writers convert to; degrees have no zero to measure it from."""
    if dimension(a.unit) == "temperature" or not (Bounds.of(a).exact and Bounds.of(b).exact):
        return False
    if a.low is None or b.low is None:
        return False
    (least_a, most_a), (least_b, most_b) = _converted(a.low, a.unit), _converted(b.low, b.unit)
    apart = max(least_a - most_b, least_b - most_a)
    return apart <= CONVERTED_WITHIN * max(abs(most_a), abs(most_b))
