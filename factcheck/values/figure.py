"""A figure as a word: what sentences share that give the same one, by itself or with its unit and bounds."""

from factcheck.model.base import Number
from factcheck.model.value import Value
from factcheck.values.slip import unit_of


def plain(number: float) -> str:
    """A number by itself, whatever it counts.

    >>> plain(160_000_000.0), plain(0.5)
    ('160000000', '0.5')
    """
    return f"{number:g}" if number != int(number) else str(int(number))


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
