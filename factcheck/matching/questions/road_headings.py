"""Which way somebody went on a road: "heading *north* on Highway 5", "in the *southbound* lanes of Highway 5"."""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.questions.single_questions import Answer, Question, of_the_same
from factcheck.model.base import Span
from factcheck.model.claim import Claim

_POINT: Final = "north|south|east|west"
_ROAD: Final = (
    r"(?P<road>(?:I|US|SR|[ABM])-?\d{1,4}|(?:Interstate|Highway|Route|U\.S\.|State Road) \d{1,4}|"
    r"(?:[A-Z]\w{1,20} ){1,3}"
    r"(?:Road|Street|Avenue|Boulevard|Freeway|Expressway|Parkway|Turnpike|Drive|Highway|Bridge))\b"
)
_GOING: Final = r"(?:head(?:ed|ing)?|travel(?:l?ed|l?ing)?|driv(?:en|ing)|drove|going|went|riding|rode|mov(?:ed|ing))"
_WAYS: Final = (
    re.compile(rf"\b(?P<way>{_POINT})bound(?: \w{{1,12}}){{0,3}} {_ROAD}"),
    re.compile(rf"\b{_ROAD} (?P<way>{_POINT})bound\b"),
    re.compile(rf"\b{_GOING} (?:due )?(?P<way>{_POINT})(?:wards?)? (?:on|along|over|down|up) (?:the )?{_ROAD}"),
)
_OTHER: Final = {"north": "south", "south": "north", "east": "west", "west": "east"}


def read(claim: Claim) -> Iterator[Answer]:
    """The ways on named roads that a sentence tells."""
    if not any(point in claim.quote for point in _OTHER):
        return
    for pattern in _WAYS:
        for found in pattern.finditer(claim.quote):
            span = Span(start=claim.start + found.start("way"), end=claim.start + found.end("way"))
            yield Answer(claim, span, frozenset({_road(found["road"])}), found["way"])


def _road(name: str) -> str:
    """A road by one name: "Interstate 80" as "I-80", "Highway 5" by its number."""
    number = re.search(r"\d+$", name)
    return number[0] if number is not None else name.lower()


def apart(one: Answer, other: Answer) -> bool:
    """Whether the one way is the other turned round."""
    return _OTHER[one.told] == other.told


HEADINGS: Final = Question("one way is gone on a road", read, of_the_same, apart)
