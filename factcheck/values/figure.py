"""A figure as a word: what sentences share that give the same one."""

from factcheck.model.base import Number
from factcheck.model.value import Value
from factcheck.values.slip import unit_of


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
