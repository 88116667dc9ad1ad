"""How much of a date is known: what an agreement of two dates is worth."""

import re

from factcheck.model.value import TimeValue

_PARTS = re.compile(r"^(?P<year>\d{4}|XXXX)(?:-(?P<month>\d{2}|XX))?(?:-(?P<day>\d{2}|XX))?")


def _known(time: TimeValue) -> dict[str, str]:
    match = _PARTS.match(time.value or "")
    return {k: v for k, v in match.groupdict().items() if v and "X" not in v} if match else {}


def names_same_part(a: TimeValue, b: TimeValue) -> bool:
    """Whether two dates both know the year, or both the month: "2022" and "14 November" have nothing to agree on.

    >>> year, day = TimeValue(text="2022", value="2022"), TimeValue(text="14 November", value="XXXX-11-14")
    >>> names_same_part(year, day), names_same_part(year, TimeValue(text="May 2022", value="2022-05"))
    (False, True)
    """
    one, other = _known(a), _known(b)
    return any(part in one and part in other for part in ("year", "month")) or a.value == b.value
