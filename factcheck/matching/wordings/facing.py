"""Two sentences laid face to face: the words of one that the other has not, and what these hang on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Final

from factcheck.matching.wordings.passages import in_topic, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord
from factcheck.model.time import Time
from factcheck.thesaurus import NEAR, SYNONYM, Word, end_apart, opposed, rivals
from factcheck.values.statement import FIGURES, nearness, weight

_TELLS: Final = 0.75  # of the draft's sentence without the word that is another
_FEWEST: Final = 3  # words in common
_NO_SMALL_WORDS: Final = 0.7  # what two words weigh at least that are enough: not "new year"
# What says, beside a name, that there are more of its sort.
_LIST_BEFORE: Final = re.compile(r"(?:,|\band|\bor|&|/|\bsuch as|\bincluding|\blike|\balso|\bboth|\bamong)\W*$")
_LIST_BEHIND: Final = re.compile(r"^\W*(?:,\s*(?:and\s+|or\s+)?[A-Z]|and\b|or\b|&|/|as well as\b|among\b)")
_JOINS: Final = re.compile(r"\s*(?:,|,?\s*and|&)\s*")
# Before a list that may go on.
_OPEN: Final = re.compile(r"\b(?:such as|including|includes?|like|also|among|other)\W*$")
_WHERE: Final = re.compile(r"\b(?:in|at|near|from|of|to|into|outside|across|around|off|on)\s+(?:the\s+)?$")
_DEFINITE: Final = re.compile(r"(?:\b(?:the|its|their|his|her)|['’]s)\s+$", re.IGNORECASE)
_OF: Final = re.compile(r"\b(?:from|of)\s+(?:the\s+)?$", re.IGNORECASE)
# What says that the same was done more than once, or to more than one.
_MORE: Final = re.compile(
    r"\b(?:also(?! (?:known|called|named|spelled|spelt)\b)|another|again|too|as well|likewise|either)\b", re.IGNORECASE
)
_ORDINAL: Final = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?! century)", re.IGNORECASE
)
_THINGS: Final = frozenset({"NOUN", "PROPN", "ADJ"})
_NEAR_BY: Final = 30  # characters beside a name that are looked at


@dataclass(frozen=True, slots=True)
class Run:
    """Words side by side: their places among a statement's words, and as they are written."""

    places: tuple[int, ...]
    span: Span
    text: str


def name_runs(words: Sequence[PlacedWord]) -> Iterator[tuple[int, ...]]:
    """The places of names, each with all its words."""
    places: list[int] = []
    for place, (start, _, _, pos) in enumerate((*words, (-1, -1, "", ""))):
        if places and (pos != "PROPN" or start > words[places[-1]][1] + 1):
            yield tuple(places)
            places = []
        if pos == "PROPN":
            places.append(place)


def span_of(words: Sequence[PlacedWord], places: tuple[int, ...]) -> Span:
    """The stretch from the first of some words to the last."""
    return Span(start=words[places[0]][0], end=words[places[-1]][1])


class Side:
    """One of the two sentences: its words, those that the other has not, and what hangs together."""

    def __init__(self, claim: Claim, other: Claim) -> None:
        others, topic = statement(other).words, other.setting.topic
        value = statement(claim)
        self.claim, self.value, self.words = claim, value, value.words
        theirs = [(lemma, pos) for _, _, lemma, pos in others if pos not in FIGURES]
        self.told = [
            pos in FIGURES or any(_stands_for((lemma, pos), other) for other in theirs)
            for _, _, lemma, pos in value.words
        ]
        itself = list(self.told)
        for place in self._in_title(topic):
            self.told[place] = True
        self._alone = {others[places[0]][2] for places in name_runs(others) if len(places) == 1}
        for places in self._named_in_short(topic):
            for place in places:
                self.told[place] = True
        self.by_title = [told and not own for told, own in zip(self.told, itself, strict=True)]

    def told_itself(self, without: tuple[int, ...]) -> int:
        """How many words but these the other sentence has itself, and not by its title alone."""
        asked = (p for p, word in enumerate(self.words) if p not in without and word[3] not in FIGURES)
        return sum(self.told[p] and not self.by_title[p] for p in asked)

    def hangs_on(self, places: tuple[int, ...], *, attributes: bool = False) -> Iterator[tuple[int, str, str]]:
        """The words that these hang together with: the place, how it is meant and what part it has.

        With `attributes` also what they are said to be, or what is said to be they.
        """
        for link in (*self.value.links, *(self.value.attributes if attributes else ())):
            for here, there in ((link.one, link.other), (link.other, link.one)):
                if here in places and there not in places:
                    yield there, link.meant, link.part

    def _in_title(self, topic: frozenset[str]) -> Iterator[int]:
        """The places of words with a capital that the other's title has, too: "The reviews of *Storm* Reborn"."""
        for place, (start, _, lemma, pos) in enumerate(self.words if topic else ()):
            capital = (
                pos == "NOUN" and start > self.claim.start and self.claim.quote[start - self.claim.start].isupper()
            )
            if capital and in_topic(lemma, topic):
                yield place

    def _named_in_short(self, topic: frozenset[str]) -> list[tuple[int, ...]]:
        """The names that the other has by their last word, or that it is all about and need not say."""
        found = []
        for places in name_runs(self.words):
            last = self.words[places[-1]][2]
            surname = len(places) > 1 and last in self._alone
            if surname or all(in_topic(self.words[p][2], topic) for p in places):
                found.append(places)
        return found

    def untold(self) -> list[int]:
        """The places of nouns, names and qualities that the other has not."""
        return [p for p, word in enumerate(self.words) if not self.told[p] and word[3] in _THINGS]

    def times(self, place: int) -> tuple[Time, ...]:
        """When that was which a word tells of."""
        start = self.words[place][0]
        return next((deed.times for deed in self.value.deeds if deed.start == start), ())

    def several(self, place: int) -> bool:
        """Whether a noun is in the plural."""
        start, end, lemma, pos = self.words[place]
        return pos == "NOUN" and self.written(Span(start=start, end=end)).lower() != lemma

    def runs(self) -> Iterator[Run]:
        """The names, each with all its words, that the other sentence has not in full."""
        for places in name_runs(self.words):
            if not all(self.told[p] for p in places):
                yield self._run(places)

    def names(self) -> Iterator[Run]:
        """The names, each with all its words, whether the other sentence has them or not."""
        return (self._run(places) for places in name_runs(self.words))

    def fellows(self, run: Run) -> list[Run]:
        """The names that stand in one list with a name, itself not among them."""
        every = [self._run(places) for places in name_runs(self.words)]
        at = next(n for n, other in enumerate(every) if other.places == run.places)
        joined = [self._joined(a, b) for a, b in pairwise(every)]
        behind = takewhile(lambda n: joined[n], range(at, len(joined)))
        before = takewhile(lambda n: joined[n], range(at - 1, -1, -1))
        return [every[n + 1] for n in behind] + [every[n] for n in before]

    def _joined(self, one: Run, other: Run) -> bool:
        return _JOINS.fullmatch(self.written(Span(start=one.span.end, end=other.span.start))) is not None

    def _run(self, places: tuple[int, ...]) -> Run:
        span = span_of(self.words, places)
        return Run(places, span, self.written(span))

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

    def of_it(self, start: int) -> bool:
        """Whether a name says whence or whose something is: "from *Sweden*", "of *Sweden*"."""
        return _OF.search(self.claim.quote[: max(0, start - self.claim.start)][-_NEAR_BY:]) is not None

    def definite(self, start: int) -> bool:
        """Whether "the" stands right before a word, or "its", "Selby's"."""
        before = self.claim.quote[: max(0, start - self.claim.start)][-_NEAR_BY:]
        return _DEFINITE.search(before) is not None

    def word(self, place: int) -> Word:
        """The lemma and the part of speech of a word."""
        _, _, lemma, pos = self.words[place]
        return lemma, pos

    def form(self, place: int) -> str:
        """A word as it is written, in small letters."""
        start, end, _, _ = self.words[place]
        return self.written(Span(start=start, end=end)).lower()

    def more(self, head: int, places: tuple[int, ...]) -> bool:
        """Whether it is said beside words, or beside what they hang on, that there is one more: "*also* met Bell"."""
        return self.one_more(*self._reach(head, places))

    def ranks(self, head: int, places: tuple[int, ...]) -> frozenset[str]:
        """The ordinals beside words and what they hang on: "the *second* largest bank"."""
        return frozenset(found.lower() for found in _ORDINAL.findall(self._beside(*self._reach(head, places))))

    def _reach(self, head: int, places: tuple[int, ...]) -> tuple[int, int]:
        return self.words[min(head, *places)][0], self.words[max(head, *places)][1]

    def _beside(self, start: int, end: int) -> str:
        """A stretch of the clause and what stands around it."""
        first = max(0, start - self.claim.start - _NEAR_BY)
        return self.claim.quote[first : end - self.claim.start + _NEAR_BY // 2]

    def one_more(self, start: int, end: int) -> bool:
        """Whether beside a stretch of the article it is said that there is one more."""
        return _MORE.search(self._beside(start, end)) is not None

    def goes_on(self, start: int) -> bool:
        """Whether a list that begins here may have more than it names: "firms such as Norvik"."""
        return _OPEN.search(self.claim.quote[: max(0, start - self.claim.start)][-_NEAR_BY:]) is not None

    def listed(self, span: Span) -> bool:
        """Whether a stretch is one of several: "in Leeds and Naples", "cities such as Leeds"."""
        before = self.claim.quote[: max(0, span.start - self.claim.start)]
        behind = self.claim.quote[max(0, span.end - self.claim.start) :]
        around = next((told for word, told in zip(self.words, self.told, strict=True) if word[0] >= span.end), False)
        if around and re.match(r",\s*[A-Z]", behind):  # "Selby County, Ohio": where it lies, which the other says, too
            behind = ""
        return _LIST_BEFORE.search(before[-_NEAR_BY:]) is not None or _LIST_BEHIND.match(behind[:_NEAR_BY]) is not None


def _stands_for(one: Word, other: Word) -> bool:
    """Whether a word of one sentence tells what one of the other does: not "cello" for "violin"."""
    return one[0] == other[0] or (nearness(one, other) >= NEAR and not exclude(one, other))


def exclude(one: Word, other: Word) -> bool:
    """Whether a thing is only one of two, has only one of two qualities, or came to only one of two ends."""
    if one[1] == other[1] and (opposed(one, other) or rivals(one[0], other[0], one[1])):
        return True
    return end_apart(one[0], other[0])


def one_word(a: PlacedWord, b: PlacedWord) -> bool:
    """Whether two words are one, or stand for one another."""
    return nearness((a[2], a[3]), (b[2], b[3])) >= SYNONYM


def _met(
    mine: Side, ones: tuple[int, ...], its: Side, others: tuple[int, ...], *, attributes: bool = False
) -> Iterator[tuple[int, int, str, str]]:
    """The words on which two stretches hang that are one, and meant alike: their places, and the stretches' parts."""
    theirs = list(its.hangs_on(others, attributes=attributes))
    for place, meant, part in mine.hangs_on(ones, attributes=attributes):
        for there, its_meant, its_part in theirs if mine.told[place] else ():
            if meant == its_meant and one_word(mine.words[place], its.words[there]):
                yield place, there, part, its_part


def heads(mine: Side, ones: tuple[int, ...], its: Side, others: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """The words on which two stretches hang in the same way, and that are one word: their places on both sides."""
    return ((place, there) for place, there, part, its_part in _met(mine, ones, its, others) if part == its_part)


def parts_at(
    mine: Side, ones: tuple[int, ...], its: Side, others: tuple[int, ...], *, attributes: bool = False
) -> Iterator[tuple[str, str]]:
    """The parts that two stretches have to words that are one word, with `attributes` also as what it is."""
    return ((part, its_part) for _, _, part, its_part in _met(mine, ones, its, others, attributes=attributes))


def alike(mine: Side, ones: tuple[int, ...], its: Side, others: tuple[int, ...]) -> bool:
    """Whether two stretches hang on one word, and in the same way."""
    return next(heads(mine, ones, its, others), None) is not None


def second(mine: Side, ones: tuple[int, ...], its: Side, others: tuple[int, ...]) -> bool:
    """Whether a second thing is another: "the *cook* flew to Leeds", "the *captain* flew to Naples", both true."""
    own = [p for p in mine.untold() if p not in ones]
    theirs = [p for p in its.untold() if p not in others]
    return any(alike(mine, (p,), its, (q,)) for p in own for q in theirs)


def told_but_for(mine: Side, without: tuple[int, ...], *, in_full: bool = False) -> bool:
    """Whether the source's sentence tells the draft's but for these words; two may do where it tells it `in_full`."""
    rest: dict[tuple[str, str], bool] = {}
    for place, (_, _, lemma, pos) in enumerate(mine.words):
        if place not in without and pos not in FIGURES:
            rest[lemma, pos] = rest.get((lemma, pos), False) or mine.told[place]
    told = [weight(word) for word, so in rest.items() if so]
    whole = sum(map(weight, rest))
    if in_full and len(told) == len(rest) == _FEWEST - 1:
        return sum(told) >= _NO_SMALL_WORDS
    return len(told) >= _FEWEST and sum(told) >= _TELLS * whole
