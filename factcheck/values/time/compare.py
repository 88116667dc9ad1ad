"""Whether two times can be the time of one event."""

import re
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from factcheck.model.time import Time
from factcheck.model.value import TimeValue
from factcheck.values.comparison import Comparison, Relation
from factcheck.values.time.calendar import Days, days_of, narrowed
from factcheck.values.time.lexicon import WEEKDAYS, ZONES

# Minutes of a day that a part of it may mean, generous at both ends; a night runs past midnight.
PART_MINUTES: Final[dict[str, tuple[int, int]]] = {
    "MO": (0, 720), "MI": (660, 840), "AF": (720, 1140), "EV": (960, 1440), "NI": (1020, 1800), "DT": (300, 1260),
}  # fmt: skip
ABOUT: Final = 30  # minutes that "about 10:30" leaves open on either side
# TIMEX3 mods that leave one end open: whether the value bounds from above.
OPEN_ENDS: Final[dict[str, bool]] = {"BEFORE": True, "ON_OR_BEFORE": True, "AFTER": False, "ON_OR_AFTER": False}

_ZONE: Final = re.compile(rf"\b({'|'.join(sorted(ZONES, key=len, reverse=True))})\b", re.IGNORECASE)
_CLOCK: Final = re.compile(r"T([0-9]{2}):([0-9]{2})")
_PART: Final = re.compile(r"T(MO|MI|AF|EV|NI|DT)\Z")
# A set and an unresolved weekday share a value (XXXX-WXX-5); the words tell them apart.
_REPEATED: Final = re.compile(r"(?i)\b(?:every|each|\w+days|mornings|afternoons|evenings|nights|daily|nightly)\b")
_YEARLESS: Final = re.compile(r"XXXX-(?:[0-9]{2}|Q[1-4]|H[12]|SP|SU|FA|WI)")
_WEEK: Final = 7
_WEEKDAY: Final = re.compile(r"XXXX-WXX-([1-7])")


class _Side(NamedTuple):
    """One time as the comparison needs it; `days` is None where the year is unknown."""

    text: str
    value: str
    mod: str | None
    days: Days | None

    @property
    def open_ended(self) -> bool:
        return self.mod in OPEN_ENDS


def _side(time: TimeValue) -> _Side:
    return _side_of(time.text, time.value or "", time.mod, time.earliest, time.latest)


@lru_cache(maxsize=4096)  # each time of an article is held against all the others
def _side_of(text: str, value: str, mod: str | None, earliest: date | None, latest: date | None) -> _Side:
    days: Days | None = None
    if earliest or latest:
        days = earliest or date.min, latest or date.max
    elif told := days_of(value):
        days = narrowed(told, mod)
        if mod in OPEN_ENDS:
            days = (date.min, told[1]) if OPEN_ENDS[mod] else (told[0], date.max)
    return _Side(" ".join(text.split()), value, mod, days)


def _of_years(side: _Side, years: set[int]) -> list[Days]:
    """The days a year-less value has in each of the years."""
    found = []
    for year in sorted(years):
        told = days_of(side.value.replace("XXXX", f"{year:04d}"))
        if told and (days := narrowed(told, side.mod)):
            found.append(days)
    return found


def _meet(one: Days, other: Days) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _weekday_relation(named: _Side, other: _Side) -> Relation:
    """An unresolved "Tuesday" against another time: its weekday must be among the other's days."""
    mine, theirs = _WEEKDAY.match(named.value), _WEEKDAY.match(other.value)
    if mine and theirs:
        return "same" if mine[1] == theirs[1] else "disjoint"
    if mine is None or other.days is None:
        return "incomparable"
    length = (other.days[1] - other.days[0]).days
    first = other.days[0].isoweekday()
    return "within" if length >= 6 or (int(mine[1]) - first) % 7 <= length else "disjoint"


def _a_week_apart(one: _Side, other: _Side) -> bool:
    """Whether two weekdays of one name may be one day: a report of a Friday calls that day, and the one before, so."""
    told = one.text.casefold().split()[:1]
    bare = bool(told) and told == other.text.casefold().split()[:1] and told[0] in WEEKDAYS
    if not bare or one.days is None or other.days is None:
        return False
    return abs(one.days[0].toordinal() - other.days[0].toordinal()) == _WEEK


def _day_relation(one: _Side, other: _Side) -> Relation:
    """How the days of the two lie to each other; a missing year is no conflict."""
    if one.days and other.days:
        if one.days == other.days:
            return "same"
        if _a_week_apart(one, other):
            return "incomparable"
        return "within" if _meet(one.days, other.days) else "disjoint"
    if _WEEKDAY.match(one.value) or _WEEKDAY.match(other.value):
        return _weekday_relation(one, other) if _WEEKDAY.match(one.value) else _weekday_relation(other, one)
    if one.days or other.days:
        known, open_year = (one, other) if one.days else (other, one)
        if known.days is None or not _YEARLESS.match(open_year.value):
            return "incomparable"
        if known.days[1].toordinal() - known.days[0].toordinal() >= 365:
            return "within"
        years = {known.days[0].year, known.days[1].year, max(1, known.days[0].year - 1)}
        return "within" if any(_meet(days, known.days) for days in _of_years(open_year, years)) else "disjoint"
    if not (_YEARLESS.match(one.value) and _YEARLESS.match(other.value)):
        return "incomparable"
    if (one.value.split("T")[0], one.mod) == (other.value.split("T")[0], other.mod):
        return "same"
    years = {2000, 2001}  # neighbours, so that a winter meets the January after it
    meets = any(_meet(a, b) for a in _of_years(one, years) for b in _of_years(other, years))
    return "within" if meets else "disjoint"


def _minutes(side: _Side) -> tuple[int, int] | None:
    if clock := _CLOCK.search(side.value):
        minute = 60 * int(clock[1]) + int(clock[2])
        return (minute - ABOUT, minute + ABOUT) if side.mod == "APPROX" else (minute, minute)
    part = _PART.search(side.value)
    return PART_MINUTES[part[1]] if part else None


def _zone(side: _Side) -> str:
    found = _ZONE.search(side.text)
    return found[1].casefold() if found else "utc" if side.value.endswith("Z") else ""


def _time_relation(one: _Side, other: _Side) -> Relation:
    """How the times of day lie to each other on one day; "incomparable" where a side names none."""
    mine, theirs = _minutes(one), _minutes(other)
    if mine is None or theirs is None:
        return "incomparable"
    if _zone(one) != _zone(other):
        return "within"  # 7:35 GMT and 10:35 local time may be one moment
    if mine == theirs:
        return "same"
    # a night is also the hours before dawn of the day it ends on
    shifted = [(low + day, high + day) for low, high in (theirs,) for day in (-1440, 0, 1440)]
    return "within" if any(mine[0] <= high and low <= mine[1] for low, high in shifted) else "disjoint"


def _holds(outer: _Side, inner: _Side) -> bool:
    if outer.days and inner.days:
        return outer.days != inner.days and outer.days[0] <= inner.days[0] and inner.days[1] <= outer.days[1]
    return False


def _clause(relation: Relation, one: _Side, other: _Side) -> str:
    quoted = f"“{one.text}” and “{other.text}”"
    if relation == "same":
        return f"both say “{one.text}”" if one.text == other.text else f"{quoted} mean the same time"
    if relation == "disjoint":
        return f"{quoted} have no day in common" if _day_relation(one, other) == "disjoint" else f"{quoted} differ"
    if relation == "incomparable":
        return f"{quoted} cannot be held against each other"
    if _holds(one, other) or _holds(other, one):
        outer, inner = (one, other) if _holds(one, other) else (other, one)
        return f"“{inner.text}” lies within “{outer.text}”"
    if one.days is None or other.days is None:
        return f"{quoted} fit each other; one leaves the year open"
    return f"{quoted} overlap"


def _is_no_time(side: _Side) -> bool:
    """A duration, "recently", "every Friday", or nothing at all."""
    if not (side.value or side.days):
        return True
    return side.value[:1] == "P" or side.value.endswith("_REF") or _REPEATED.search(side.text) is not None


@lru_cache(maxsize=8192)
def _relation(one: _Side, other: _Side) -> Relation:
    if _is_no_time(one) or _is_no_time(other):
        return "incomparable"
    days, times = _day_relation(one, other), _time_relation(one, other)
    if days == "disjoint":
        near = (
            one.days
            and other.days
            and min(abs((one.days[0] - other.days[1]).days), abs((other.days[0] - one.days[1]).days)) <= 1
        )
        both_clocks = _CLOCK.search(one.value) and _CLOCK.search(other.value)
        return "within" if near and both_clocks and _zone(one) != _zone(other) else "disjoint"
    if times == "disjoint":
        return "disjoint"
    if days == "incomparable":
        return days
    return "same" if days == "same" and (times == "same" or not (_minutes(one) or _minutes(other))) else "within"


def _sides(a: TimeValue, b: TimeValue) -> tuple[_Side, _Side]:
    """The two in an order of their own, whichever is asked of first."""
    one, other = _side(a), _side(b)
    return (one, other) if one is other or _rank(one) <= _rank(other) else (other, one)


def _rank(side: _Side) -> tuple[Days, str, str, str]:
    return side.days or (date.min, date.min), side.value, side.text, side.mod or ""


def relation_of_times(a: TimeValue, b: TimeValue) -> Relation:
    """How the days two times can mean lie to each other, as `compare_times` tells it, without the reason."""
    return _relation(*_sides(a, b))


def compare_times(a: TimeValue, b: TimeValue) -> Comparison:
    """How the days two times can mean lie to each other; the order of the two does not matter.

    "same" where they mean the same days (and time of day), "within" where both can be true of one event: one holds the
    other, they overlap, a year is missing, a night and the early hours after it, clocks of two zones. "disjoint" where
    no day fits both, "incomparable" for durations, sets, references ("recently") and missing values. The place in a
    series (`position`) is not judged here.

    >>> month = TimeValue(text="July 2025", value="2025-07")
    >>> compare_times(month, TimeValue(text="28 July", value="XXXX-07-28")).relation
    'within'
    >>> compare_times(TimeValue(text="2 July", value="2013-07-02"), TimeValue(text="5 July", value="2013-07-05")).why
    '“2 July” and “5 July” have no day in common'
    """
    one, other = _sides(a, b)
    relation = _relation(one, other)
    both_open = one.open_ended and other.open_ended and relation == "within"
    return Comparison(relation, _clause(relation, one, other), bounds_only=both_open)


def compare_dates(a: TimeValue, b: TimeValue) -> Comparison:
    """How two dates lie to each other, whatever time of day they name: that is another question.

    >>> early = TimeValue(text="at 4 a.m. on 2 July", value="2013-07-02T04:00")
    >>> late = TimeValue(text="at 9 p.m. on 2 July", value="2013-07-02T21:00")
    >>> compare_times(early, late).relation, compare_dates(early, late).relation
    ('disjoint', 'within')
    """
    found = compare_times(a, b)
    if found.relation != "disjoint" or _day_relation(_side(a), _side(b)) == "disjoint":
        return found
    return Comparison("within", f"“{_side(a).text}” and “{_side(b).text}” can be one day")


def exclude_each_other(a: Time, b: Time) -> bool:
    """Whether two times that texts tell can be of no one day."""
    return compare_dates(TimeValue.of(a), TimeValue.of(b)).relation == "disjoint"
