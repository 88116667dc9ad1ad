"""Where a draft's sentence has a thing lie or happen, against where the sources have the same thing.

"The regional court in Selby", "the regional court in Melford"; "30 miles south-east of the island", "30 miles
north-west of it". The place may well stand elsewhere in the sources, as long as no source has it of that thing.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.exchanges import Exchange, but_for_these
from factcheck.matching.facing import Run, Side, one_word
from factcheck.matching.naming import Named
from factcheck.matching.passages import Passage
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import NEAR
from factcheck.values.gazetteer import lies
from factcheck.values.statement import nearness

_CLEARLY: Final = 0.55  # of the draft's sentence that the source's must tell
_HARDLY: Final = 0.25  # where the thing is called alike in more than one word
_FEWEST: Final = 3  # words in common, without that
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
            yield Exchange(mine.span, its.span), other


def _qualities(side: Side, place: int) -> frozenset[str]:
    """What a noun is called beside itself, right before it: "the *regional* court"."""
    end = side.words[place][0] - 1
    found = set[str]()
    for at in range(place - 1, -1, -1):
        start, stop, lemma, pos = side.words[at]
        if stop != end or pos not in {"ADJ", "NOUN"}:
            break
        found.add(lemma)
        end = start - 1
    return frozenset(found)


def _apart(one: str, other: str) -> bool:
    """Whether two places are known to lie apart."""
    found = lies(one, other)
    return found is not None and found[0] == "apart"


def _things(side: Side, run: Run) -> Iterator[int]:
    """The things that are said to be in a place, right before it: "the *court* in Selby"."""
    for place, _, _ in side.hangs_on(run.places):
        _, end, _, pos = side.words[place]
        between = side.written(Span(start=end, end=run.span.start)) if end <= run.span.start else "-"
        if pos == "NOUN" and re.fullmatch(r" (?:in|at|near|outside) (?:the )?", between):
            yield place


def elsewhere(claim: Claim, passage: Passage, known: Named) -> Iterator[Exchange]:
    """Two places of one thing, of which no source has the draft's.

    Args:
        claim: a statement of the draft.
        passage: a source's sentence that tells something of it.
        known: the words that stand together in the sources.
    """
    if passage.share < _HARDLY:
        return
    mine, its = Side(claim, passage.claim), Side(passage.claim, claim)
    for run in mine.runs():
        things = [] if mine.listed(run.span) else list(_things(mine, run))
        for place in things:
            for other in its.runs():
                for there in _things(its, other):
                    if _of_one(mine, place, its, there, passage) and _apart(run.text, other.text):
                        words = frozenset({mine.words[place][2], its.words[there][2]})
                        lemma = mine.words[run.places[-1]][2]
                        more = its.listed(other.span) or known.told_of(lemma, words, passage.claim)
                        if not more and but_for_these(mine, run.places, its, other.places):
                            yield Exchange(run.span, other.span)


def _of_one(mine: Side, place: int, its: Side, there: int, passage: Passage) -> bool:
    """Whether two nouns are of one thing: it is called alike in two words, or what is told of it is."""
    one, other = mine.words[place], its.words[there]
    if mine.several(place) or its.several(there):
        return False
    qualities = _qualities(mine, place)
    if qualities and qualities == _qualities(its, there) and one_word(one, other):
        return True
    if passage.share < _CLEARLY or passage.common < _FEWEST or mine.value.figures.isdisjoint(its.value.figures):
        return False
    return nearness((one[2], one[3]), (other[2], other[3])) >= NEAR
