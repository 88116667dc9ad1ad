"""A figure as a word: what sentences share that give the same one, by itself or with its unit and bounds."""

import re
from typing import Final

from factcheck.model.base import Number
from factcheck.model.value import Value
from factcheck.values.slip import unit_of

_NUMBER: Final = re.compile("[0-9]+")
_FIGURE: Final = re.compile(r"#([^\d.]*)([\d.]+?)\.\.([\d.]+)")
_RESULT: Final = re.compile("[0-9]{1,3}-[0-9]{1,3}")
_TELLING_DIGITS: Final = 3
_CLOCKED: Final = re.compile(r"PT(?:(?P<hours>[0-9]{1,6}(?:\.[0-9]{1,6})?)H)?(?:(?P<minutes>[0-9]{1,6})M)?")
_LASTING: Final = re.compile(r"P(?P<number>[0-9]{1,9}(?:\.[0-9]{1,6})?)(?P<unit>[YMWD])")
_LENGTHS: Final = {"Y": ("year", 1), "M": ("month", 1), "W": ("day", 7), "D": ("day", 1)}
_ANY_LENGTH: Final = frozenset({"P1D", "PT1H", "PT1M", "P1Y", "P1M"})
_MINUTES: Final = 60


def plain(number: float) -> str:
    """A number by itself, whatever it counts.

    >>> plain(160_000_000.0), plain(0.5)
    ('160000000', '0.5')
    """
    return f"{number:g}" if number != int(number) else str(int(number))


def result(text: str) -> str:
    """A result by its numbers, the larger first, whatever side it is told from and whatever stands between them.

    >>> result("72-88"), result("88 – 72")
    ('88-72', '88-72')
    """
    return "-".join(sorted(_NUMBER.findall(text), key=int, reverse=True))


def length_of(duration: str) -> str | None:
    """A TIMEX3 duration of one unit as a number with bounds and unit, in days or minutes where they have these.

    None where its number is unknown, or it is of several units; "a day" and "an hour" may be as long as any.

    >>> length_of("P8Y"), length_of("P1W"), length_of("PT1H30M"), length_of("PXD"), length_of("P1D")
    ('8:8:year', '7:7:day', '90:90:minute', None, None)
    """
    if duration in _ANY_LENGTH:
        return None
    if found := _CLOCKED.fullmatch(duration):
        minutes = float(found["hours"] or 0) * _MINUTES + float(found["minutes"] or 0)
        return f"{plain(minutes)}:{plain(minutes)}:minute" if minutes else None
    if found := _LASTING.fullmatch(duration):
        unit, times = _LENGTHS[found["unit"]]
        number = plain(float(found["number"]) * times)
        return f"{number}:{number}:{unit}"
    return None


def is_telling(figure: str) -> bool:
    """Whether hardly two texts have a figure by chance: a result, or one of at least three digits that count.

    >>> is_telling("88-72"), is_telling("0.308"), is_telling("1500"), is_telling("2013-07"), is_telling("12")
    (True, True, False, False, False)
    """
    if _RESULT.fullmatch(figure):
        return True
    digits = figure.replace(".", "").strip("0")
    return digits.isdigit() and len(digits) >= _TELLING_DIGITS


def figure(unit: str | None, low: Number | None, high: Number | None) -> str:
    """The word for a figure with these bounds in this unit; nothing else that a text says is that word.

    >>> figure("day", 3, 3), figure(None, 20, None)
    ('#day3..3', '#20..None')
    """
    return f"#{unit or ''}{low}..{high}"


def figure_of(value: Value) -> str:
    """The word for the figure of a value, as its quantity has it; shares are told without a unit."""
    unit = None if value.type == "percent" else unit_of(value)
    return figure(unit, getattr(value, "low", None), getattr(value, "high", None))


def read(word: str) -> tuple[str, float, float] | None:
    """The unit and the bounds that a word for a figure tells of; None for any other word and for an open bound.

    >>> read("#day3..3"), read("#850..950"), read("#20..None"), read("tree")
    (('day', 3.0, 3.0), ('', 850.0, 950.0), None, None)
    """
    found = _FIGURE.fullmatch(word) if word[:1] == "#" else None
    return (found[1], float(found[2]), float(found[3])) if found else None
