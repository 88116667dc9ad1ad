"""Sentences of a draft and a source that tell one thing but for one word, where one thing can only have one of them.

"Reed died at Selby Hospital", "Reed died at Melford Hospital on Monday": the rest of the draft's sentence is told, the
two names hang on the same word, and no source has the draft's name anywhere. Or two
qualities or things that exclude each other: opposites, two grades of praise, two nationalities, two parts of the body,
two kinds of kin. One of a list is no other one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Final, Literal

from rapidfuzz import fuzz

from factcheck.matching.naming import Named
from factcheck.matching.passages import Passage, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord, StatementValue
from factcheck.model.value import PartValue
from factcheck.thesaurus import NEAR, SYNONYM, opposed, rivals
from factcheck.values.gazetteer import places_named
from factcheck.values.part import one_bearer, two_names
from factcheck.values.statement import FIGURES, nearness, weight

_TELLS: Final = 0.75  # of the draft's sentence without the word that is another
_FEWEST: Final = 3  # words in common
_LONGEST: Final = 80  # characters of a name that is shown
_SPELLED_ALIKE: Final = 60  # per cent of the letters that two family names of one given name have in common at most
_GIVEN_AND_FAMILY: Final = 2
# What says, beside a name, that there are more of its sort.
_LIST_BEFORE: Final = re.compile(r"(?:,|\band|\bor|&|/|\bsuch as|\bincluding|\blike|\balso|\bboth|\bamong)\W*$")
_LIST_BEHIND: Final = re.compile(r"^\W*(?:,\s*(?:and\s+|or\s+)?[A-Z]|and\b|or\b|&|/|as well as\b|among\b)")
_JOINS: Final = re.compile(r"\s*(?:,|,?\s*and|&)\s*")
_OPEN: Final = re.compile(
    r"\b(?:such as|including|includes?|like|also|among|other)\W*$"
)  # before a list that may go on
_WHERE: Final = re.compile(r"\b(?:in|at|near|from|of|to|into|outside|across|around|off|on)\s+(?:the\s+)?$")
_NEAR_BY: Final = 30  # characters beside a name that are looked at
_BRITISH: Final = frozenset({"english", "scottish", "welsh"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """The words of the draft and of the source that stand for one another, as spans of their articles."""

    mine: Span
    its: Span


@dataclass(frozen=True, slots=True)
class _Run:
    """Words side by side: their places among a statement's words, and as they are written."""

    places: tuple[int, ...]
    span: Span
    text: str


def _runs(words: tuple[PlacedWord, ...]) -> Iterator[tuple[int, ...]]:
    """The places of names, each with all its words."""
    places: list[int] = []
    for place, (start, _, _, pos) in enumerate((*words, (-1, -1, "", ""))):
        if places and (pos != "PROPN" or start > words[places[-1]][1] + 1):
            yield tuple(places)
            places = []
        if pos == "PROPN":
            places.append(place)


class _Side:
    """One of the two sentences: its words, those that the other has not, and what hangs together."""

    def __init__(self, claim: Claim, other: Claim) -> None:
        others, topic = statement(other).words, other.setting.topic
        value = statement(claim)
        self.claim, self.value, self.words = claim, value, value.words
        theirs = [(lemma, pos) for _, _, lemma, pos in others if pos not in FIGURES]
        self.told = [
            pos in FIGURES or any(nearness((lemma, pos), other) >= NEAR for other in theirs)
            for _, _, lemma, pos in value.words
        ]
        self._alone = {others[places[0]][2] for places in _runs(others) if len(places) == 1}
        for places in self._named_in_short(topic):
            for place in places:
                self.told[place] = True

    def hangs_on(self, places: tuple[int, ...]) -> Iterator[tuple[int, str, str]]:
        """The words that these hang together with: the place, how it is meant and what part it has."""
        for link in self.value.links:
            for here, there in ((link.one, link.other), (link.other, link.one)):
                if here in places and there not in places:
                    yield there, link.meant, link.part

    def _named_in_short(self, topic: frozenset[str]) -> list[tuple[int, ...]]:
        """The names that the other has by their last word, or that it is all about and need not say."""
        found = []
        for places in _runs(self.words):
            last = self.words[places[-1]][2]
            surname = len(places) > 1 and last in self._alone
            if surname or all(self.words[p][2] in topic for p in places):
                found.append(places)
        return found

    def runs(self) -> Iterator[_Run]:
        """The names, each with all its words, that the other sentence has not in full."""
        for places in _runs(self.words):
            if not all(self.told[p] for p in places):
                yield self._run(places)

    def fellows(self, run: _Run) -> list[_Run]:
        """The names that stand in one list with a name, itself not among them."""
        every = [self._run(places) for places in _runs(self.words)]
        at = next(n for n, other in enumerate(every) if other.places == run.places)
        joined = [self._joined(a, b) for a, b in pairwise(every)]
        behind = takewhile(lambda n: joined[n], range(at, len(joined)))
        before = takewhile(lambda n: joined[n], range(at - 1, -1, -1))
        return [every[n + 1] for n in behind] + [every[n] for n in before]

    def _joined(self, one: _Run, other: _Run) -> bool:
        return _JOINS.fullmatch(self.written(Span(start=one.span.end, end=other.span.start))) is not None

    def _run(self, places: tuple[int, ...]) -> _Run:
        span = Span(start=self.words[places[0]][0], end=self.words[places[-1]][1])
        return _Run(places, span, self.written(span))

    def written(self, span: Span) -> str:
        """The words of a stretch of the clause."""
        return self.claim.quote[span.start - self.claim.start : span.end - self.claim.start]

    def nicknamed(self, span: Span) -> bool:
        """Whether a name goes on behind a quotation mark: "Ned “Mad” Bell"."""
        at, end = span.start - self.claim.start, span.end - self.claim.start
        return bool(re.search(r"[\"“”'’]\s?$", self.claim.quote[max(0, at - 2) : at])) or bool(
            re.match(r"\s?[\"“”]", self.claim.quote[end:])
        )

    def local(self, span: Span) -> bool:
        """Whether a name stands behind a preposition of place."""
        before = self.claim.quote[: max(0, span.start - self.claim.start)][-_NEAR_BY:]
        return _WHERE.search(before) is not None

    def listed(self, span: Span) -> bool:
        """Whether a stretch is one of several: "in Leeds and Naples", "cities such as Leeds"."""
        before = self.claim.quote[: max(0, span.start - self.claim.start)]
        behind = self.claim.quote[max(0, span.end - self.claim.start) :]
        around = next((told for word, told in zip(self.words, self.told, strict=True) if word[0] >= span.end), False)
        if around and re.match(r",\s*[A-Z]", behind):  # "Selby County, Ohio": where it lies, which the other says, too
            behind = ""
        return _LIST_BEFORE.search(before[-_NEAR_BY:]) is not None or _LIST_BEHIND.match(behind[:_NEAR_BY]) is not None


def _one_word(a: PlacedWord, b: PlacedWord) -> bool:
    return nearness((a[2], a[3]), (b[2], b[3])) >= SYNONYM


def _alike(mine: _Side, ones: tuple[int, ...], its: _Side, others: tuple[int, ...]) -> bool:
    """Whether two stretches hang on one word, and in the same way."""
    theirs = list(its.hangs_on(others))
    return any(
        meant == its_meant and part == its_part and _one_word(mine.words[place], its.words[there])
        for place, meant, part in mine.hangs_on(ones)
        if mine.told[place]
        for there, its_meant, its_part in theirs
    )


def _told(mine: _Side, without: tuple[int, ...]) -> bool:
    """Whether the source's sentence tells the draft's but for these words."""
    rest: dict[tuple[str, str], bool] = {}
    for place, (_, _, lemma, pos) in enumerate(mine.words):
        if place not in without and pos not in FIGURES:
            rest[lemma, pos] = rest.get((lemma, pos), False) or mine.told[place]
    told = [weight(word) for word, so in rest.items() if so]
    return len(told) >= _FEWEST and sum(told) >= _TELLS * sum(map(weight, rest))


def _figures_apart(a: StatementValue, b: StatementValue) -> bool:
    """Whether the sentences have figures and share none: they may tell of two days, or of two of a sort."""
    return bool(a.figures and b.figures and not a.figures & b.figures)


def _two_bearers(a: str, b: str, *, local: bool) -> bool:
    """Whether two names are surely not one's: of two persons with one given name the family names must be unlike.

    Of names that tell where (`local`) the gazetteer must know that they lie apart: one may lie in the other.
    """
    if one_bearer(a, b):
        return False
    one, other = a.lower().split(), b.lower().split()
    if len(one) == len(other) == _GIVEN_AND_FAMILY and one[0] == other[0]:
        return fuzz.ratio(one[1], other[1]) < _SPELLED_ALIKE
    sort: Literal["place", ""] = "place" if local else ""
    ones, others = (PartValue(text=name, name=name, slot="", deed=("", ""), sort=sort) for name in (a, b))
    return two_names(ones, others)


def _names(mine: _Side, its: _Side, lacking: frozenset[str]) -> Iterator[Exchange]:
    """Two names in one place, of which no source has the draft's."""
    own = [r for r in mine.runs() if any(mine.written(_span(mine.words[p])) in lacking for p in r.places)]
    if len(own) != 1 or mine.nicknamed(own[0].span) or not _told(mine, own[0].places):
        return
    run = own[0]
    found = [r for r in its.runs() if _alike(mine, run.places, its, r.places)]
    if len(found) != 1:
        return
    other = found[0]
    listed = mine.listed(run.span) or its.listed(other.span)
    local = mine.local(run.span) or its.local(other.span)
    if _two_bearers(run.text, other.text, local=local) and (not listed or _one_of_as_many(mine, run, its, other)):
        yield Exchange(run.span, other.span)


def _one_of_as_many(mine: _Side, run: _Run, its: _Side, other: _Run) -> bool:
    """Whether two lists have the same names but for these two: "Bell and Roe", "Bell and Reed"."""
    ones, others = mine.fellows(run), its.fellows(other)
    if not ones or len(ones) != len(others):
        return False
    told = all(side.told[p] for side, runs in ((mine, ones), (its, others)) for r in runs for p in r.places)
    first = min(r.span.start for r in (*others, other))
    return told and _OPEN.search(its.claim.quote[: max(0, first - its.claim.start)][-_NEAR_BY:]) is None


def _span(word: PlacedWord) -> Span:
    return Span(start=word[0], end=word[1])


def _countries(word: str) -> frozenset[str]:
    if word in _BRITISH:
        return frozenset({"GB"})
    return frozenset(place.country for place in places_named(word) if place.level == "country")


def _exclude(a: str, b: str, pos: str) -> bool:
    """Whether one thing is only one of two, or has only one of two qualities."""
    if opposed((a, pos), (b, pos)) or rivals(a, b, pos):
        return True
    if pos != "ADJ":
        return False
    one, other = _countries(a), _countries(b)
    return bool(one and other) and not one & other


def _may_clash(mine: _Side, place: int, known: Named) -> bool:
    """Whether a word of the draft's stands in no source and the rest of the sentence is told."""
    _, _, lemma, pos = mine.words[place]
    return pos in {"ADJ", "NOUN"} and not mine.told[place] and not known.has(lemma) and _told(mine, (place,))


def _qualities(mine: _Side, its: _Side, known: Named) -> Iterator[Exchange]:
    """Two words in one place that exclude each other, of which no source has the draft's."""
    for place, (_, _, lemma, pos) in enumerate(mine.words):
        if not _may_clash(mine, place, known):
            continue
        for there, word in enumerate(its.words):
            rival = word[3] == pos and not its.told[there] and _exclude(lemma, word[2], pos)
            if rival and _alike(mine, (place,), its, (there,)) and not its.listed(_span(word)):
                yield Exchange(_span(mine.words[place]), _span(word))


def exchanges(claim: Claim, passage: Passage, known: Named, lacking: tuple[str, ...]) -> Iterator[Exchange]:
    """What a draft's statement and a source's sentence have in one place that cannot both stand there.

    Args:
        claim: a statement of the draft.
        passage: a source's sentence that tells much of it.
        known: the names and words that the sources have anywhere.
        lacking: the names of the draft's statement that none of them has.
    """
    if _figures_apart(statement(claim), statement(passage.claim)):
        return
    mine = _Side(claim, passage.claim)
    if not lacking and not any(_may_clash(mine, place, known) for place in range(len(mine.words))):
        return
    its = _Side(passage.claim, claim)
    if lacking:
        yield from _names(mine, its, frozenset(lacking))
    yield from _qualities(mine, its, known)
