"""A weekday beside a day without its year that it has in no year about the text's: "Wednesday, 3 March" in 2024.

Of the days about the text's own a claim tells by itself; where the paragraph, or the one before, tells of other years,
the day may be of one of these.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from factcheck.judgement.sums.figures import Figure
from factcheck.judgement.sums.slip import Slip
from factcheck.model.analysis import Analysis
from factcheck.model.base import Span
from factcheck.model.time import Time
from factcheck.values.time.lexicon import DAY_OF_WEEK, DAYS_OF_WEEK, MONTHS

_MONTH: Final = re.compile(r"\b(?:" + "|".join(MONTHS) + r")\b", re.IGNORECASE)
_YEAR: Final = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_THEN: Final = re.compile(
    r"\b(?:anniversar\w{1,3}|that (?:year|summer|winter|spring|autumn)|following year"
    r"|years? (?:ago|earlier|later|after|before|old)"
    r"|years|decades?|centur\w{1,3}|histor\w{1,5}|last (?:year|summer|winter|spring|autumn)|next year|[’']\d\ds?)\b",
    re.IGNORECASE,
)
_AROUND: Final = 1000  # characters in which another year may be told


def _of_year(time: Time, year: int) -> date | None:
    day = time.earliest
    if day is None:
        return None
    return None if (day.month, day.day) == (2, 29) else day.replace(year=year)


def _around(analysis: Analysis, time: Time) -> str:
    """The paragraph of a day, and the one before."""
    text = analysis.article.text
    first, last = max(time.start - _AROUND, 0), time.end + _AROUND
    own = text.rfind("\n", first, time.start)
    before = text.rfind("\n", first, own) if own > first else -1
    end = text.find("\n", time.end, last)
    return text[before if before >= 0 else first : end if end >= 0 else last]


def slips(analysis: Analysis) -> Iterator[Slip]:
    """The days of a dated text whose weekday they have neither in its year nor in the one before or behind."""
    published = analysis.article.published
    if published is None:
        return
    for time in analysis.times:
        named = DAY_OF_WEEK.search(time.text) if time.type == "DATE" and time.earliest == time.latest else None
        if named is None or _MONTH.search(time.text) is None or _YEAR.search(time.text):
            continue
        near = [_of_year(time, published.year + n) for n in (-1, 0, 1)]
        days = [day for day in near if day is not None]
        if not days or any(DAYS_OF_WEEK[day.weekday()] == named.group(1).lower() for day in days):
            continue
        around = _around(analysis, time)
        if _THEN.search(around) or any(abs(int(y) - published.year) > 1 for y in _YEAR.findall(around)):
            continue
        told = next(day for day in days if day.year == published.year)
        why = f"{told.isoformat()} was a {DAYS_OF_WEEK[told.weekday()].title()}, not a {named.group(1).title()}"
        figure = Figure(Span(start=time.start, end=time.end), time.text, "date")
        yield Slip((figure,), why, "calendar", slip=True)
