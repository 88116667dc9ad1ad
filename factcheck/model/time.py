"""A time expression as TIMEX3 (ISO-TimeML) describes it."""

from datetime import date
from typing import Literal

from factcheck.model.base import Span

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Time(Span):
    """One time expression of a text.

    `value` is the TIMEX3 value: "2013-07", "2013-07-03TMO", "P3D", "PRESENT_REF", "XXXX-07" where the year is unknown.
    `mod` is TIMEX3's modifier ("START", "MID", "END", "APPROX", "EARLY"…), if any. `earliest` and `latest` bound the
    days it can mean, inclusive; both are None where they are unknown (a duration, a set, an unknown year).
    """

    text: str
    type: TimexType
    value: str
    mod: str | None = None
    earliest: date | None = None
    latest: date | None = None
