"""Sentences of two articles that tell one thing, in whatever words: which of the other's is each one's telling.

Every word two sentences share speaks for it, the more the rarer it is in these articles; so do figures, dates and words
that can stand for one another ("offer", "bid").
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import log
from typing import Final

from factcheck.model.claim import Claim
from factcheck.thesaurus import NEAR, frequency, kinship

Place = tuple[str, int]  # the article, and where the sentence begins
_PARTS: Final = ("NOUN", "VERB")
_CANDIDATES: Final = 4  # sentences of one article that are compared word by word with one of another
_AT_LARGE: Final = 50  # sentences of the language at large that stand beside the articles' own
_SENTENCES: Final = 17_500  # of SemCor, in which the thesaurus counts how frequent a word is
_COMMON: Final = 64  # sentences; a word that more of them have finds none


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two sentences are: the share (0 to 1) of the poorer one that the other tells, and how much that is."""

    share: float
    weight: float

    def reaches(self, least: "Likeness") -> bool:
        """Whether it is no less than another in either respect."""
        return self.share >= least.share and self.weight >= least.weight

    def half_reached(self, share: float, weight: float) -> bool:
        """Whether these are at least half of its own."""
        return share >= self.share / 2 and weight >= self.weight / 2


@lru_cache(maxsize=65536)
def akin(a: str, b: str) -> float:
    """How near two lemmas are, whatever their parts of speech; 0 where nothing joins them."""
    if a == b:
        return 1.0
    if not (a.isalpha() and b.isalpha()):
        return 0.0
    found = max(kinship((a, p), (b, q)) for p, q in product(_PARTS, repeat=2))
    return found if found >= NEAR else 0.0


class Tellings:
    """The sentences in which articles make claims, and how alike two of them are."""

    def __init__(self, claims: Iterable[Claim], least: Likeness) -> None:
        """The sentences of these claims.

        Where two have not half of what makes them alike enough (`least`) in common, no words near to each other are
        sought in them.
        """
        self._least = least
        self._lemmas: dict[Place, frozenset[str]] = {}
        for claim in claims:
            if claim.setting.told is not None:
                self._lemmas[claim.article, claim.setting.told.start] = claim.setting.told.lemmas
        self._holding: dict[str, list[Place]] = defaultdict(list)
        for place, lemmas in self._lemmas.items():
            for lemma in lemmas:
                self._holding[lemma].append(place)
        self._known: dict[tuple[Place, Place], Likeness] = {}

    def rarity(self, lemma: str) -> float:
        """How much a word tells where two sentences share it: the logarithm of how seldom sentences have it.

        To the articles' own sentences come some of the language at large, so that in few sentences, too, "say" tells
        less than "bivouac".
        """
        usual = frequency(lemma) / _SENTENCES if lemma.isalpha() else 0.0
        return log((1 + _AT_LARGE + len(self._lemmas)) / (len(self._holding[lemma]) + _AT_LARGE * usual))

    def _richness(self, lemmas: frozenset[str]) -> float:
        return sum(self.rarity(lemma) for lemma in lemmas)

    def _akin(self, ones: frozenset[str], others: frozenset[str]) -> float:
        """What words that stand for one another add: each word once, the nearest first."""
        near = ((akin(a, b), a, b) for a in sorted(ones) for b in sorted(others))
        found, used = 0.0, set[str]()
        for kin, a, b in sorted((row for row in near if row[0]), key=lambda r: (-r[0], r[1], r[2])):
            if a not in used and b not in used:
                used |= {a, b}
                found += kin * min(self.rarity(a), self.rarity(b))
        return found

    def likeness(self, one: Place, other: Place) -> Likeness:
        """How alike two sentences are."""
        key = (one, other) if one < other else (other, one)
        if key not in self._known:
            a, b = self._lemmas[key[0]], self._lemmas[key[1]]
            weight, poorer = self._richness(a & b), min(self._richness(a), self._richness(b))
            if poorer and self._least.half_reached(weight / poorer, weight):
                weight += self._akin(a - b, b - a)
            self._known[key] = Likeness(weight / poorer if poorer else 0.0, weight)
        return self._known[key]

    def _candidates(self, place: Place, among: Container[Place]) -> Mapping[str, list[Place]]:
        """Those sentences of each other article that share the rarest words with one, best first."""
        shared: dict[Place, float] = defaultdict(float)
        for lemma in sorted(self._lemmas[place]):
            holding = self._holding[lemma]
            for other in holding if len(holding) <= _COMMON else ():
                if other[0] != place[0] and other in among:
                    shared[other] += self.rarity(lemma)
        found: dict[str, list[Place]] = defaultdict(list)
        for other in sorted(shared, key=lambda p: (-shared[p], p)):
            if len(found[other[0]]) < _CANDIDATES:
                found[other[0]].append(other)
        return found

    def beside(self, place: Place, among: Container[Place]) -> Iterator[list[tuple[Place, Likeness]]]:
        """For each other article its likest sentences `among` these, the likest first, each with how alike it is."""
        for others in self._candidates(place, among).values():
            told = [(other, self.likeness(place, other)) for other in others]
            yield sorted(told, key=lambda row: (-row[1].weight, row[0]))
