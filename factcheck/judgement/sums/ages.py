"""An age told with the years of birth and of the event: "born in 1950, she died in 1999 aged 55", who was 48 or 49."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from factcheck.judgement.sums.figures import Figure, Range
from factcheck.judgement.sums.outline import Outline
from factcheck.judgement.sums.slip import Slip, plain

_WORDS: Final = r"[^⟦⟧.;:!?¶]{0,60}?"
_AGE: Final = (
    r"(?:,? (?:aged|at the age of|at age|when (?:he|she) was(?: only| just)?|at(?: only| just)?),? ⟦n(?P<age>\d+)⟧)"
    r"(?! (?:per|cent|points|minutes?|of|to))"
)
_BORN: Final = r"\b[Bb]orn(?: in [A-Z][\w-]{1,20})?,?(?: (?:on|in))? ⟦d(?P<born>\d+)⟧"
_TOLD: Final = (
    re.compile(rf"{_BORN}{_WORDS}⟦d(?P<then>\d+)⟧{_AGE}"),
    re.compile(rf"{_BORN}{_WORDS}{_AGE}[^⟦⟧.;:!?¶]{{0,25}}? (?:on|in) ⟦d(?P<then>\d+)⟧"),
)
_LIFE: Final = re.compile(
    r"\((?:born )?(?P<born>1\d{3}|20\d\d)[-–—](?P<died>1\d{3}|20\d\d)\)[^⟦⟧.;:!?¶()]{0,40}?\b(?:died|dies|was"
    r" killed|drowned)\b"
    rf"[^⟦⟧.;:!?¶]{{0,25}}?{_AGE}"
)
# Somebody else's birth, or age: "born in 1950 to a mother who died in 1999 aged 72".
_OTHERS: Final = re.compile(
    r"\b(?:father|mother|parents?|son|daughter|wife|husband|brother|sister|child|children|whose|widow|partner|uncle"
    r"|aunt"
    r"|cousin|friend|twins?|to a|nephew|niece|grand\w{3,10})\b"
)
_OLDEST: Final = 120


def _years(born: Figure, then: Figure) -> Range | None:
    """How many years somebody may count then, who was born in that year or on that day."""
    if born.ends is None or then.ends is None or not (born.with_year and then.with_year):
        return None
    (first, last), (begin, end) = born.ends, then.ends
    return Range(_full(last, begin), _full(first, end))


def _full(born: date, day: date) -> float:
    return float(day.year - born.year - ((day.month, day.day) < (born.month, born.day)))


def _slip(age: Figure, born: str, then: str, years: Range | None) -> str | None:
    if years is None or not age.exact or not 0 < age.said < _OLDEST or years.least < 0 or years.most > _OLDEST:
        return None
    if years.least <= age.said <= years.most:
        return None
    number = plain(years.least) if years.least == years.most else f"{plain(years.least)} or {plain(years.most)}"
    return f"who was born “{born}” was {number} years old “{then}”, not “{age.text}”"


def slips(outline: Outline) -> Iterator[Slip]:
    """The ages of a paragraph that do not lie between the two years told with them."""
    for pattern in _TOLD if "orn" in outline.text else ():
        for found in pattern.finditer(outline.text):
            if _OTHERS.search(outline.text, outline.sentence(found.start())[0], found.end()):
                continue
            age, born, then = (outline.figure(found[name]) for name in ("age", "born", "then"))
            why = _slip(age, born.text, then.text, _years(born, then))
            if why is not None:
                yield Slip((age, born, then), why, "calendar")
    for found in _LIFE.finditer(outline.text):
        age = outline.figure(found["age"])
        lived = int(found["died"]) - int(found["born"])
        why = _slip(age, found["born"], found["died"], Range(lived - 1.0, float(lived)))
        if why is not None and not _OTHERS.search(found[0]):
            yield Slip((age,), why, "calendar")
