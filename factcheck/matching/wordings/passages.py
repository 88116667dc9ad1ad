"""Statements that another text makes too: for each the sentences that say most of it, with those around them.

A draft's sentence joins what its source spreads over two ("The mill burned on Monday. Sparks came from its
chimney."), so a source's sentence counts with its neighbours. Growth is linear: from each word only those sentences are
looked at that hold it or a word near to it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import log
from typing import Final

from rapidfuzz import fuzz

from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord, StatementValue
from factcheck.thesaurus import DERIVED, NEAR, Word, marks
from factcheck.values.figure import is_telling
from factcheck.values.gazetteer import countries_named
from factcheck.values.statement import FIGURES, nearness, stem, weight, words_of

_BESIDE: Final = 0.95  # what the sentence before or behind says counts a little less
_SPELLED: Final = 5  # letters of a name from which on another spelling of it can be told
_SPELLED_ALIKE: Final = 80  # per cent of the letters that two spellings of it have in common
_OWN: Final = 0.25
_AT_LARGE: Final = 10  # sentences of other texts that stand beside those of two short ones
_MANY: Final = 400  # sentences that hold a word, above which none is looked up by it


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of another article with its neighbours, and the share (0 to 1) that it says of a statement.

    `found` tells for each word of the statement how well the passage has it (0 to 1), `figures` how many figures are in
    both, `telling` whether one of these is hardly in both by chance.
    """

    claim: Claim
    share: float
    found: tuple[float, ...]
    figures: int = 0
    telling: bool = False

    @property
    def common(self) -> int:
        """How many words and figures the two have in common; a word of a near class counts."""
        return self.figures + sum(well >= NEAR for well in self.found)


@dataclass(frozen=True, slots=True)
class Together:
    """The share (0 to 1) of the pairs of words that hang together which are told together, and how many there are."""

    share: float
    pairs: int


def statement(claim: Claim) -> StatementValue:
    """The value of a claim that is a statement."""
    if not isinstance(claim.value, StatementValue):
        raise TypeError(f"{claim.kind} is no statement")
    return claim.value


class Statements:
    """The statements of all articles, looked up by what they say."""

    def __init__(self, claims: Iterable[Claim], draft: str | None = None) -> None:
        """Args: the statements; the draft that is looked up, if one is: then answers have their question's words."""
        self.claims = tuple(claims)
        self.words = tuple(words_of(statement(claim).words) for claim in self.claims)
        self._holding: dict[Word, list[int]] = defaultdict(list)
        for number, (claim, words) in enumerate(zip(self.claims, self.words, strict=True)):
            asked = statement(claim).asked if draft not in {None, claim.article} else ()
            for word in dict.fromkeys((*words, *asked)):
                self._holding[word].append(number)
        self._near: dict[Word, dict[Word, float]] = {}
        self._told: dict[int, list[Passage]] = {}
        self._checks = draft is not None

    @cached_property
    def _being(self) -> dict[str, list[Word]]:
        """The words by what they are."""
        return self._table(0)

    @cached_property
    def _leading(self) -> dict[str, list[Word]]:
        """The words by what leads from them."""
        return self._table(1)

    def _table(self, which: int) -> dict[str, list[Word]]:
        table: dict[str, list[Word]] = defaultdict(list)
        for word in self._holding:
            for mark in _marks(word)[which]:
                table[mark].append(word)
        return table

    def near(self, word: Word) -> dict[Word, float]:
        """The words of the articles that stand for this one, itself among them, with how well they do."""
        if word not in self._near:
            being, leading = _marks(word)
            candidates = {other for mark in being | leading for other in self._being.get(mark, ())}
            candidates.update(other for mark in being for other in self._leading.get(mark, ()))
            found = {other: nearness(word, other) for other in candidates}
            for other in self._of_country(word):
                found[other] = max(found.get(other, 0.0), DERIVED)
            self._near[word] = {other: well for other, well in found.items() if well > 0}
        return self._near[word]

    def _of_country(self, word: Word) -> Iterable[Word]:
        """The sources' words for a country or its people that a draft's word names: "Irish", "Ireland"."""
        named = countries_named(word[0]) if self._checks and word[1] in {"PROPN", "ADJ"} else ()
        return (other for place in named for other in self._countries.get(place.country, ()))

    @cached_property
    def _countries(self) -> dict[str, list[Word]]:
        """The words of the articles that name a country or its people, by the country."""
        found: dict[str, list[Word]] = defaultdict(list)
        for word in self._holding:
            for place in countries_named(word[0]) if word[1] in {"PROPN", "ADJ"} else ():
                found[place.country].append(word)
        return found

    @cached_property
    def _held(self) -> tuple[Counter[str], Counter[tuple[str, Word]]]:
        """How many statements each article makes, and in how many of them each word stands."""
        made = Counter(claim.article for claim in self.claims)
        pairs = zip(self.claims, self.words, strict=True)
        return made, Counter((claim.article, word) for claim, words in pairs for word in words)

    def rarity(self, word: Word, one: str, other: str) -> float:
        """How much a word tells the sentences of two articles apart: 1 in one of many, little in all of them.

        Of these two alone, so that a third one changes nothing between them.
        """
        made, held = self._held
        every = made[one] + made[other] + _AT_LARGE
        return log(every / max(held[one, word] + held[other, word], 1)) / log(every)

    def _looked_up(self, word: Word) -> bool:
        """Whether a word is seldom enough to find sentences by: what fills an archive would compare all with all."""
        return len(self._holding.get(word, ())) <= _MANY

    def hits(self, mine: tuple[Word, ...]) -> dict[int, list[float]]:
        """For each statement that has one of these words: how well it has each."""
        hits: dict[int, list[float]] = {}
        for at, word in enumerate(mine):
            for other, well in self.near(word).items():
                for place in self._holding[other] if self._looked_up(other) else ():
                    row = hits.setdefault(place, [0.0] * len(mine))
                    row[at] = max(row[at], well)
        return hits

    def passages(self, number: int) -> list[Passage]:
        """What other articles say of a statement: of each the passage that says most, if it says anything."""
        if number not in self._told:
            claim, words = self.claims[number], self.words[number]
            weights = [weight(word) if self._looked_up(word) else 0.0 for word in words]
            self._told[number] = self._best(words, weights, statement(claim).figures, claim.article)
        return self._told[number]

    def places(self, number: int, least: float, most: int) -> list[Passage]:
        """The sentences of other articles that say at least so much of a statement with those beside them.

        What the other article is all about it need not say. At most so many of each article, those that say the most
        first.
        """
        claim, words = self.claims[number], self.words[number]
        weights = [weight(word) if self._looked_up(word) else 0.0 for word in words]
        hits = self.hits(words)
        ranked: dict[str, list[tuple[float, Passage]]] = defaultdict(list)
        for place in sorted(hits):
            other = self.claims[place]
            told = self._with_neighbours(place, hits) if other.article != claim.article else []
            share = _share(weights, told, 0) if told else 0.0
            if share >= least or (told and _share(weights, _of_topic(words, told, other), 0) >= least):
                passage = Passage(other, share, tuple(hits[place]))
                ranked[other.article].append((share + _OWN * _share(weights, hits[place], 0), passage))
        found = (sorted(rows, key=lambda row: -row[0])[:most] for rows in ranked.values())
        return [passage for rows in found for _, passage in rows]

    def together(self, number: int) -> Together:
        """How many of a statement's words that hang together some sentence elsewhere has together.

        What is told in one sentence holds words together; the same words, gathered here and there, may tell of
        anything. The words of one name go without saying.
        """
        claim, pairs, told, whole = self.claims[number], 0, 0.0, 0.0
        placed = statement(claim).words
        where: dict[Word, set[int]] = {}
        for link in statement(claim).links:
            one, other = ((placed[at][2], placed[at][3]) for at in (link.one, link.other))
            if {one[1], other[1]} & FIGURES or _one_name(placed[link.one : link.other + 1]):
                continue
            for word in (one, other):
                if word not in where:
                    where[word] = self._elsewhere(word, claim.article)
            worth = weight(one) * weight(other)
            pairs, whole = pairs + 1, whole + worth
            told += 0.0 if where[one].isdisjoint(where[other]) else worth
        return Together(told / whole if whole else 1.0, pairs)

    def _elsewhere(self, word: Word, article: str) -> set[int]:
        """The sentences of other articles that have a word or one near to it."""
        near = (other for other, well in self.near(word).items() if well >= NEAR and self._looked_up(other))
        return {place for other in near for place in self._holding[other] if self.claims[place].article != article}

    def seldom(self, word: Word, draft: str) -> float:
        """How seldom the sources have a word or one near to it: 1 in one of their sentences, near 0 in all."""
        every = len(self.claims) - self._held[0][draft]
        return log((every + 1) / max(len(self._elsewhere(word, draft)), 1)) / log(every + 2)

    def stands_elsewhere(self, word: Word, article: str) -> bool:
        """Whether an article other than this one has a word."""
        return any(self.claims[place].article != article for place in self._holding.get(word, ()))

    def _best(
        self, words: tuple[Word, ...], weights: list[float], figures: frozenset[str], article: str
    ) -> list[Passage]:
        """The best passage of each other article."""
        hits, best = self.hits(words), dict[str, tuple[float, Passage]]()
        for place in sorted(hits):
            claim = self.claims[place]
            if claim.article == article:
                continue
            found = self._with_neighbours(place, hits)
            both = figures & statement(claim).figures
            share = _share(weights, found, len(both))
            passage = Passage(claim, share, tuple(found), len(both), any(map(is_telling, both)))
            # of two that say as much, the one around the sentence
            rank = passage.share + _OWN * _share(weights, hits[place], 0)
            if claim.article not in best or rank > best[claim.article][0]:
                best[claim.article] = rank, passage
        return sorted((p for _, p in best.values()), key=lambda p: (-p.share, p.claim.article))

    def _with_neighbours(self, place: int, hits: dict[int, list[float]]) -> list[float]:
        """How well a sentence and the two around it have each word; the sentence itself carries the most of it."""
        found = list(hits[place])
        for beside in (place - 1, place + 1):
            if beside in hits and self.claims[beside].article == self.claims[place].article:
                found = [max(own, _BESIDE * its) for own, its in zip(found, hits[beside], strict=True)]
        return found


def in_topic(name: str, topic: frozenset[str]) -> bool:
    """Whether a word of a name is one of the title's, however it is spelled.

    >>> in_topic("meyer", frozenset({"meier", "sings"})), in_topic("reed", frozenset({"weed"}))
    (True, False)
    """
    if name in topic:
        return True
    alike = (fuzz.ratio(name, word) >= _SPELLED_ALIKE for word in topic if word[:1] == name[:1])
    return len(name) >= _SPELLED and any(alike)


def _of_topic(words: tuple[Word, ...], found: list[float], other: Claim) -> list[float]:
    """How well a sentence has each word, those of the title not asked: it may call it "the film", or "it"."""
    topic = other.setting.topic
    return [1.0 if not well and in_topic(w[0], topic) else well for w, well in zip(words, found, strict=True)]


def _one_name(placed: tuple[PlacedWord, ...]) -> bool:
    """Whether words stand side by side in one name."""
    gaps = (second[0] - first[1] for first, second in pairwise(placed))
    return all(word[3] == "PROPN" for word in placed) and all(gap <= 1 for gap in gaps)


def _share(weights: list[float], found: list[float], figures: int) -> float:
    """The share that is told; a figure in common speaks for it, one that differs is for the kinds that read it."""
    whole = sum(weights) + figures
    told = sum(w * well for w, well in zip(weights, found, strict=True)) + figures
    return told / whole if whole else 0.0


def _marks(word: Word) -> tuple[frozenset[str], frozenset[str]]:
    """The thesaurus's marks of a word, and its stem's."""
    being, leading = marks(word)
    start = stem(word)
    return (being, leading) if start is None else (being | {f"{start}…"}, leading)
