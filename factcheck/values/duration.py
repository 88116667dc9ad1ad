"""Comparing durations: three hours, a two-year contract, a sentence of 18 months."""

from factcheck.model.value import DurationValue
from factcheck.values.comparison import Comparison
from factcheck.values.number_interval import Bounds, in_figures, relate

# Each unit in days; a month is a twelfth of a mean year.
DAYS = {
    "second": 1 / 86_400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "fortnight": 14.0,
    "month": 365.25 / 12, "year": 365.25, "decade": 3652.5, "century": 36_525.0,
}  # fmt: skip
# "Two years" of a text are "24 months", "104 weeks" or "730 days" of another.
CALENDAR_SLACK = 0.02
# What a figure told in a coarse unit can hide: "an hour" is not corrected to 50 minutes, "two hours" not to 110.
COARSE = 0.25


def _told(value: DurationValue) -> str:
    figures = in_figures(Bounds.of(value))
    return f"{figures} {value.unit}" if figures == "1" else f"{figures} {value.unit.replace('century', 'centurie')}s"


def _in_days(value: DurationValue, slack: float) -> Bounds:
    size = DAYS[value.unit]
    low = None if value.low is None else value.low * size - slack * size
    high = None if value.high is None else value.high * size + slack * size
    return Bounds(low, high, value.approximate)


def _soft(value: DurationValue, other: DurationValue) -> Bounds:
    """The bounds of a duration, strict only where the other's are: "30 hours" may be "more than 30 hours"."""
    return Bounds(
        value.low, value.high, value.approximate,
        strict_low=value.strict_low and other.strict_low, strict_high=value.strict_high and other.strict_high,
    )  # fmt: skip


def compare_durations(a: DurationValue, b: DurationValue) -> Comparison:
    """How two durations relate; symmetric in the relation. In two units, the coarser one is taken as rounded.

    >>> talks = DurationValue(text="two hours", low=2, high=2, unit="hour")
    >>> compare_durations(talks, DurationValue(text="115 minutes", low=115, high=115, unit="minute")).why
    '2 hours fits 115 minutes'
    >>> compare_durations(talks, DurationValue(text="almost three hours", low=2.7, high=3, unit="hour")).relation
    'disjoint'
    """
    if a.unit == b.unit:  # time is measured and not counted, and told roundly
        return relate(_soft(a, b), _soft(b, a), things=f"{a.unit.replace('century', 'centurie')}s")
    fine, coarse = (a, b) if DAYS[a.unit] < DAYS[b.unit] else (b, a)
    exact = (fine.low or 0) * DAYS[fine.unit] * CALENDAR_SLACK / DAYS[coarse.unit]
    if _in_days(fine, 0.0).overlaps(_in_days(coarse, max(COARSE, exact))):
        return Comparison("within", f"{_told(a)} fits {_told(b)}")
    return Comparison("disjoint", f"{_told(a)} is not {_told(b)}")
