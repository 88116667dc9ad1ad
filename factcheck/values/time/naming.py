"""Whether a time says which it is, or hangs on what stands before it."""

from typing import Final

from factcheck.model.value import TimeValue

_SEASONS: Final = ("-SP", "-SU", "-FA", "-AU", "-WI")


def says_which(time: TimeValue) -> bool:
    """Whether a time names a day, a month, a season, a year: not "late that night", "a year earlier".

    >>> says_which(TimeValue(text="Saturday", value="XXXX-WXX-6")), says_which(TimeValue(text="a week earlier"))
    (True, False)
    """
    if time.value is None:
        return False
    named = any(c.isdigit() or c.isupper() for c in time.text)
    return time.value.endswith(_SEASONS) or (named and any(map(str.isdigit, time.value)))
