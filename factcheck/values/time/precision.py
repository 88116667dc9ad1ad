"""How much of a date is known: what an agreement of two dates is worth, and whether two statements' dates differ."""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from factcheck.model.value import TimeValue
from factcheck.values.time.compare import compare_times

_PARTS = re.compile(r"^(?P<year>\d{4}|XXXX)(?:-(?P<month>\d{2}|XX))?(?:-(?P<day>\d{2}|XX))?")


@lru_cache(maxsize=4096)  # the same few dates come again and again
def _known(value: str | None) -> tuple[bool, bool]:
    """Whether year and month are known."""
    match = _PARTS.match(value or "")
    if match is None:
        return False, False
    year, month = match["year"], match["month"]
    return "X" not in year, month is not None and "X" not in month


def names_same_part(a: TimeValue, b: TimeValue) -> bool:
    """Whether two dates both know the year, or both the month: "2022" and "14 November" have nothing to agree on.

    >>> year, day = TimeValue(text="2022", value="2022"), TimeValue(text="14 November", value="XXXX-11-14")
    >>> names_same_part(year, day), names_same_part(year, TimeValue(text="May 2022", value="2022-05"))
    (False, True)
    """
    if a.value == b.value:
        return True
    (year, month), (its_year, its_month) = _known(a.value), _known(b.value)
    return (year and its_year) or (month and its_month)


def had_come(day: TimeValue, as_of: date | None) -> bool:
    """Whether a day had come when a text was written: what was planned for it is over, and the next is another one.

    >>> friday = TimeValue(text="Friday", value="2024-03-15", earliest=date(2024, 3, 15), latest=date(2024, 3, 15))
    >>> had_come(friday, date(2024, 3, 15)), had_come(friday, date(2024, 3, 14)), had_come(friday, None)
    (True, False, False)
    """
    return day.latest is not None and as_of is not None and day.latest <= as_of


_OPEN = frozenset({"BEFORE", "AFTER"})


def dates_differ(ones: Iterable[TimeValue], others: Iterable[TimeValue]) -> bool:
    """Whether two statements give dates and no two of them agree.

    "Before March 2018" is not March 2018: a date that only bounds the time agrees with its like alone.

    >>> march = TimeValue(text="March 2018", value="2018-03")
    >>> before = march.model_copy(update={"mod": "BEFORE"})
    >>> dates_differ([march], [march]), dates_differ([march], [before]), dates_differ([march], [])
    (False, True, False)
    """
    pairs = [(a, b) for a in ones for b in others]
    if any(a.mod in _OPEN or b.mod in _OPEN for a, b in pairs):
        return not any(a.mod == b.mod and a.value == b.value for a, b in pairs)
    relations = {compare_times(a, b).relation for a, b in pairs}
    return "disjoint" in relations and not relations & {"same", "within"}
