"""The one number that stands for what a figure says, which may be a range or open to one side."""

from factcheck.model.value import Value


def stated(value: Value) -> float:
    """The lower bound of a value, or the upper one of what has no other; 0 where it has no figure."""
    low: float | None = getattr(value, "low", None)
    high: float | None = getattr(value, "high", None)
    return float(low or high or 0)
