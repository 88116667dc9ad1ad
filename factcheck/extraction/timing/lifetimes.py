"""Dates beside a name or within a sentence's own month: "Ada Vale (1931-2019)", "died on 3 May … on the 9th"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.extraction.names.cast import last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.model.value import TimeValue

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token
    from factcheck.model.time import Time

_LIFE: Final = re.compile(r"(?P<born>1[5-9]\d\d|20\d\d)\s?[-–—]\s?(?P<died>1[5-9]\d\d|20\d\d)(?!\d)")
_SHORTEST, _LONGEST = 18, 115  # years of a life; a shorter stretch may be a term of office
_NTH: Final = re.compile(r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)")
_REIGNING: Final = frozenset("king queen emperor pope president chancellor minister sultan tsar manager coach".split())


def _year(text: str) -> TimeValue:
    year = int(text)
    return TimeValue(text=text, value=text, earliest=date(year, 1, 1), latest=date(year, 12, 31))


class Lifetime(NamedTuple):
    """A name with the years of birth and death behind it; `start` and `end` are the years' place in the article."""

    name: str
    last: "Token"
    born: TimeValue
    died: TimeValue
    start: int
    end: int


def lifetimes(reading: "Reading") -> "Iterator[Lifetime]":
    """Each person whose years of birth and death stand behind the name."""
    text, offset = reading.sentence.tokens.text, reading.sentence.start
    if not ("-" in text or "–" in text or "—" in text) or _LIFE.search(text) is None:
        return
    if not any(t.text[:1] in {"1", "2"} and len(t) >= len("1931") for t in reading.tokens):
        return
    for found in _LIFE.finditer(text):
        born, died = int(found["born"]), int(found["died"])
        before = [t for t in reading.tokens if reading.sentence.offset + t.idx < offset + found.start()]
        while before and (before[-1].is_punct or before[-1].is_space):
            before.pop()
        if not before or before[-1].ent_type_ != "PERSON" or not _SHORTEST <= died - born <= _LONGEST:
            continue
        name = name_tokens(last_word(before[-1]))
        if len(name) > 1 and not any(t.lower_ in _REIGNING for t in before):
            told = written(name)
            start, end = offset + found.start(), offset + found.end()
            yield Lifetime(told, before[-1], _year(found["born"]), _year(found["died"]), start, end)


def nth_days(reading: "Reading") -> "Iterator[tuple[Token, TimeValue]]":
    """ "Died on 3 May and was buried on *the 9th*": a day whose month the date before it in the sentence names."""
    days: list[Time] = [t for t in reading.times if t.type == "DATE" and t.earliest and t.earliest == t.latest]
    if not days:
        return
    for token in reading.tokens:
        if not token.text[:1].isdigit():
            continue
        found = _NTH.fullmatch(token.lower_)
        alone = found is not None and token.dep_ == "pobj" and token.head.lower_ == "on"
        before = [t for t in days if t.end <= reading.sentence.offset + token.idx]
        if not alone or not before or reading.time_of(token) is not None or found is None:
            continue
        first = before[-1].earliest
        day = _following(first, int(found["day"])) if first is not None else None
        if day is not None:
            yield token, TimeValue(text=f"the {token.text}", value=day.isoformat(), earliest=day, latest=day)


def _following(first: date, number: int) -> date | None:
    """The first day of that number from another day on."""
    for months in range(3):
        month = (first.replace(day=1) + timedelta(days=32 * months)).replace(day=1)
        try:
            day = month.replace(day=number)
        except ValueError:
            continue
        if day >= first:
            return day
    return None
