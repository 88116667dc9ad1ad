"""Which way a thing lies with a draft and with its sources: "30 miles south-east of it", "30 miles north-west"."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.lying import from_its_other_end
from factcheck.model.base import Span
from factcheck.model.claim import Claim

_NUMBERS: Final = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty".split()
_WAY: Final = re.compile(
    rf"\b(?P<number>\d{{1,6}}(?:[.,]\d{{1,3}})?|{'|'.join(_NUMBERS)})[ -]?"
    r"(?P<unit>km|kilomet(?:er|re)s?|(?:nautical )?miles?|m|met(?:er|re)s?|yards?|feet|blocks?)"
    r"(?: (?:to the|off to the|due|further))? (?P<way>(?:north|south)(?:[ -]?(?:east|west))?|east|west)(?:wards?)?\b",
    re.IGNORECASE,
)
_UNITS: Final = {"kilometre": "k", "kilometer": "k", "km": "k", "m": "met"}


class _Heading(NamedTuple):
    """How far off a thing lies and which way, and where the way stands."""

    far: tuple[str, str]
    way: str
    span: Span


def _headings(claim: Claim) -> Iterator[_Heading]:
    for found in _WAY.finditer(claim.quote):
        unit = found["unit"].lower().rstrip("s")
        far = found["number"].lower(), _UNITS.get(unit, unit[:3])
        way = re.sub(r"[ -]", "", found["way"].lower())
        span = Span(start=claim.start + found.start("way"), end=claim.start + found.end("way"))
        yield _Heading(far, way, span)


def headings(claim: Claim, sources: Iterable[Claim]) -> Iterator[tuple[Exchange, Claim]]:
    """The way that a draft's statement gives with a distance, each against another way that sources give with it.

    Args:
        claim: a statement of the draft.
        sources: the statements of all sources; where one has the draft's way, or a part of it, nothing clashes.
    """
    own = list(_headings(claim))
    if not own:
        return
    theirs = [(other, heading) for other in sources for heading in _headings(other)]
    for mine in own:
        alike = [(other, its) for other, its in theirs if its.far == mine.far]
        if any(its.way in mine.way or mine.way in its.way for _, its in alike):
            continue
        for other, its in alike:
            if not from_its_other_end(claim, other):
                yield Exchange(mine.span, its.span), other
