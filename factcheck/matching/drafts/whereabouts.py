"""Where a draft's sentence has a thing lie or happen, against where the sources have the same thing.

"The regional court in Selby", "the regional court in Melford"; "30 miles south-east of the island", "30 miles
north-west of it". The place may well stand elsewhere in the sources, as long as no source has it of that thing.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange, but_for_these
from factcheck.matching.wordings.facing import Run, Side, one_word
from factcheck.matching.wordings.lying import from_its_other_end
from factcheck.matching.wordings.naming import Named
from factcheck.matching.wordings.passages import Passage, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import NEAR, SYNONYM, kinship
from factcheck.values.gazetteer import lies, places_named
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


_COMING: Final = frozenset("arrive come fly travel return".split())
_SENDING: Final = frozenset("send dispatch deploy lend provide supply".split())


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


class Origins:
    """Whence sources say that people or things came: "doctors arrived from *Peru*", "*Peru* sent doctors"."""

    def __init__(self, sources: Iterable[Claim], known: Named) -> None:
        """Args: the statements of the sources, and the words that stand together in them."""
        self._told = [(*found, claim) for claim in sources for found in _origins(claim)]
        self._known = known

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each origin in a draft's statement of what sources have come from elsewhere alone."""
        for thing, place, span in _origins(claim) if self._told else ():
            told = [row for row in self._told if kinship((thing, "NOUN"), (row[0], "NOUN")) >= SYNONYM]
            words = frozenset({thing, *(row[0] for row in told)})
            if all(_apart(place, row[1]) for row in told) and not any(
                self._known.told_of(word.lower(), words, row[3]) for row in told for word in place.split()
            ):
                yield from ((Exchange(span, row[2]), row[3]) for row in told)


def _origins(claim: Claim) -> Iterator[tuple[str, str, Span]]:
    """What came whence, and where the place stands."""
    for deed in statement(claim).deeds:
        if deed.standing != "done":
            continue
        ways = ((_COMING, "agent", "from"), (_SENDING, "patient", "agent"))
        for thing, place in (
            (deed.filler(one), deed.filler(other)) for verbs, one, other in ways if deed.lemma in verbs
        ):
            if thing is None or place is None or thing.sort != "NOUN" or place.sort != "NAME":
                continue
            at = claim.quote.find(place.text)
            if at >= 0 and places_named(place.text.lower()):
                yield thing.text, place.text, Span(start=claim.start + at, end=claim.start + at + len(place.text))


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
