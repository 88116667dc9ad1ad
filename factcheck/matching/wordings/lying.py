"""What lies which way of what, at what distance: "Lund lies 14 km to the *west of it*", "centred 14 km *west of* Lund".

"14 km west of Lund" and "Lund, 14 km to the east" are one way, told from its two ends.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.model.base import Span
from factcheck.model.claim import Claim

_OPPOSITE: Final = {
    "north": "south", "east": "west", "northeast": "southwest", "northwest": "southeast", "upstream": "downstream",
    "uphill": "downhill", "upriver": "downriver", "above": "below",
}  # fmt: skip
COMPASS: Final = frozenset({*_OPPOSITE, *_OPPOSITE.values()})
_TURNED: Final = {b: a for a, b in _OPPOSITE.items()}
_NOUN: Final = r"(?:the |a |an |its |their |his |her )?[\w’'-]{2,24}(?: [\w’'-]{2,24})?"
_NAMED: Final = r"[A-Z][\w’'-]{1,24}(?: [A-Z][\w’'-]{1,24}){0,2}"
_FAR: Final = (
    r"(?:(?:some |about |around |roughly |just |only |nearly |almost )?"
    r"(?P<number>\d{1,4}(?:[.,]\d{1,3})?)[ -]?(?P<unit>km|kilomet(?:er|re)s?|(?:nautical )?miles?|met(?:er|re)s?)\s)"
)
_WAYS: Final = (
    r"(?P<way>(?:north|south)[ -]?(?:east|west)|north|south|east|west)|(?P<slope>upstream|downstream|uphill|downhill|"
    r"upriver|downriver)"
)
_LYING: Final = re.compile(
    rf"(?:(?P<what>{_NAMED}|{_NOUN}) (?:lies|lay|is|was|are|were|sits|sat|stands|stood)"
    r"(?: (?:located|situated|centred|centered|built|found))?\s(?:well |just |far |directly |due )?)?"
    rf"{_FAR}?(?:(?:off )?to the |due )?(?:{_WAYS}) (?:of|from) (?P<of>it\b|them\b|there\b|{_NAMED}|{_NOUN})",
)
_MILE: Final = 1.609


class Lying(NamedTuple):
    """Two ends of a way: what lies west of, or downstream of, what; how far, in km; 0 where that is not told."""

    of: str
    one: str
    other: str
    far: float
    span: Span


def lying(claim: Claim) -> Iterator[Lying]:
    """The ways between two places or things that a sentence tells."""
    for found in _LYING.finditer(claim.quote) if " of " in claim.quote or " from " in claim.quote else ():
        way = re.sub(r"[ -]", "", found["way"] or found["slope"])
        one, other = _end(found["what"] or ""), _end(found["of"])
        span = Span(start=claim.start + found.start("way" if found["way"] else "slope"), end=claim.start + found.end())
        turned = way in _TURNED
        yield Lying(_TURNED.get(way, way), *((other, one) if turned else (one, other)), _km(found), span)


def _end(written: str) -> str:
    """A name, or the last word of a noun with its article before it; empty of what is only pointed at."""
    if not written or written in {"it", "them", "there", "It", "They", "which", "that"}:
        return ""
    words = written.split()
    return written if words[0][:1].isupper() and words[0] not in {"The", "A", "An"} else f"the {words[-1]}"


def _km(found: re.Match[str]) -> float:
    if found["number"] is None:
        return 0.0
    number = float(found["number"].replace(",", ""))
    unit = found["unit"].lower()
    return number * (_MILE if "mile" in unit else 0.001 if unit.startswith("m") else 1.0)


def from_its_other_end(claim: Claim, other: Claim) -> bool:
    """Whether two sentences tell one way from its two ends: "Lund lies east of it", "it is west of Lund"."""
    ways = list(lying(claim))
    theirs = list(lying(other)) if ways else []
    return any(a.of == b.of and ("" != a.other == b.other or "" != a.one == b.one) for a in ways for b in theirs)
