"""Which way a thing lies off a town: "centred 18 km *north* of Selby", "its centre lay 18 km to the *south* of Selby".

At one distance from one place things seldom lie two ways; "north" and "north-east" may be one way.
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.questions.single_questions import Answer, Question
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import NEAR
from factcheck.values.statement import nearness

_WAY: Final = re.compile(
    r"\b(?P<number>\d{1,4}(?:[.,]\d{1,3})?)[ -]?(?P<unit>km|kilomet(?:er|re)s?|(?:nautical )?miles?)"
    r"(?: \([^()]{1,20}\))?(?: (?:to the|off to the|due))? "
    r"(?P<way>(?:north|south)(?:[ -]?(?:north|south)?(?:east|west))?|(?:east|west)(?:-(?:north|south)(?:east|west))?)"
    r" of (?P<place>[^.;,()]{3,60})",
    re.IGNORECASE,
)
# The centre of a quake is one, however far off.
_CENTRE: Final = re.compile(
    r"\bcent(?:re|er)(?:e?d)?\b[^.;,]{0,24}? (?P<way>(?:north|south)(?:[ -]?(?:east|west))?|east|west)"
    r" of (?P<place>[^.;,()]{3,60})",
    re.IGNORECASE,
)
_OF_CENTRE: Final = re.compile(r"(?:\b|epi)cent(?:re|er)(?:e?d)?\b", re.IGNORECASE)
_ANYHOW: Final = -1.0  # km, where no distance is told
_NAME: Final = re.compile(r"\b[A-Z][\w’'-]{1,30}")
_MILE: Final = 1.609
_ALIKE: Final = 0.12  # of the longer distance: 30 miles is told as 50 km
_FULL, _RIGHT = 360, 90  # degrees
_POINTS: Final = {"north": 0, "northeast": 45, "east": 90, "southeast": 135, "south": 180, "southwest": 225,
                  "west": 270, "northwest": 315}  # fmt: skip
_THINGS: Final = frozenset({"NOUN", "VERB"})
# What says only that something is somewhere, and what a distance is told in.
_LYING: Final = frozenset(
    "lie be locate situate center centre centered place town city village island mile km kilometre kilometer north "
    "south east west state province county district area region say report".split()
)


def _way(words: str) -> int | None:
    """The point of the compass in degrees; of "north-northeast" that of its last part."""
    told = re.sub(r"[ -]", "", words.lower())
    return next((_POINTS[told[at:]] for at in range(len(told)) if told[at:] in _POINTS), None)


def _figure(digits: str) -> float:
    """The number; a comma before three digits parts thousands."""
    whole, comma, rest = digits.partition(",")
    return float(whole + ("" if len(rest) == len("000") else ".") + rest if comma else digits)


def _km(found: re.Match[str]) -> float:
    return _figure(found["number"]) * (1 if found["unit"].lower().startswith("k") else _MILE)


def read(claim: Claim) -> Iterator[Answer]:
    """The ways off a named place that a sentence gives with a distance; `told` holds the km and the degrees."""
    if " of " not in claim.quote:
        return
    told = list(_WAY.finditer(claim.quote))
    for found in told or _CENTRE.finditer(claim.quote):
        names = frozenset(_NAME.findall(found["place"]))
        way = _way(found["way"])
        if names and way is not None:
            span = Span(start=claim.start + found.start("way"), end=claim.start + found.end("way"))
            yield Answer(claim, span, names, f"{_km(found) if told else _ANYHOW:.2f} {way}")


def _subject(claim: Claim) -> list[tuple[str, str]]:
    words = statement(claim).words
    return [(lemma, pos) for _, _, lemma, pos in words if pos in _THINGS and lemma not in _LYING]


def of_one(one: Answer, other: Answer) -> bool:
    """Whether both lie as far off one place, and the sentences tell of a thing that may be one."""
    if not (one.of <= other.of or other.of <= one.of):
        return False
    near, far = sorted(float(a.told.split()[0]) for a in (one, other))
    centres = all(_OF_CENTRE.search(a.claim.quote) for a in (one, other))
    if near < 0:
        return centres
    if far - near > _ALIKE * far:
        return False
    ones, others = _subject(one.claim), _subject(other.claim)
    return centres or any(nearness(word, o) >= NEAR for word in ones for o in others)


def apart(one: Answer, other: Answer) -> bool:
    """Whether the two ways are a right angle apart at least."""
    turn = abs(int(one.told.split()[1]) - int(other.told.split()[1]))
    return min(turn, _FULL - turn) >= _RIGHT


WAYS: Final = Question("a thing lies one way off a place", read, of_one, apart)
