"""Facts that several articles tell: what hangs together in a sentence of each, in the same words or in near ones.

A fact is a few words long, and each article's words for it can be shown beside the others'. Growth is held down by
looking from each word only at the sentences that hold it or a word near to it.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from math import log
from typing import Final, NamedTuple

from factcheck.matching.wordings.overlaps import Meeting, Met, Overlap, overlaps, remaining, stands_for
from factcheck.matching.wordings.passages import Statements, statement
from factcheck.matching.wordings.sentences import Sentence, clock, lasting, measured, without_unit, year
from factcheck.model.claim import Claim
from factcheck.thesaurus import DERIVED, NEAR, SAME, SYNONYM, Word, told_alike
from factcheck.values.statement import FIGURES, weight

_MANY: Final = 400  # sentences that hold a word, above which none is looked up by it
_WORTH: Final = 0.7  # what the words in which two sentences meet must weigh before they are looked at
_SAME_WORDS: Final = 0.4  # and those that are the same in both
_AT_LARGE: Final = 10  # sentences of other texts that stand beside those of a short story
_LEADS: Final = 0.3  # what one of them must tell: what is in every sentence leads to none
_SELDOM: Final = 1.3  # of two articles' sentences a word may be in fewer than of all
_ALL_OF_IT: Final = 0.9  # of what a fact's sentence tells, that another must tell, too, to stand beside it
_MOSTLY: Final = 0.5  # of the places of an overlap: a fact has it already
_LINES: Final = 3  # facts of two sentences that one overlap is shown in
_IN_REPORTS: Final = SYNONYM  # how well a word stands for another in which reports tell the same
_MEASURED: Final = 0.9  # what a figure with its unit tells, an ordinal or a large number, too
_DAY: Final = 0.5
_PART_OF_DAY: Final = 0.2
_VAGUE: Final = frozenset(
    "morning night evening afternoon today yesterday tonight time now day p.m. a.m. later".split()
)
_RARE_NOUN: Final = 0.7
_HARDLY: Final = 2  # sentences of an article that have a word
_COUNT: Final = 0.35  # "two", "three"

_Like = tuple[Word, float]  # a word that stands for another, and how well it does


class Fact(NamedTuple):
    """Claims narrowed to the words that tell one fact, of two articles at least.

    `weight` is how much the words tell, `well` how well (0 to 1) those of one article stand for another's.
    """

    claims: tuple[Claim, ...]
    weight: float
    well: float


@dataclass(slots=True)
class _Gathered:
    """A fact while its sentences are being gathered: the places of each that tell it, and how much they tell."""

    first: Overlap
    places: dict[int, dict[int, float]]

    def has(self, number: int, places: dict[int, float]) -> bool:
        """Whether the fact is told by these places of a sentence, or mostly."""
        mine = self.places.get(number)
        return mine is not None and len(mine.keys() & places.keys()) >= _MOSTLY * len(places)

    def joins(self, number: int, places: dict[int, float]) -> bool:
        """Whether an overlap with one of the fact's sentences is in nearly all that this tells of it."""
        mine = self.places.get(number)
        if mine is None:
            return False
        whole = sum(mine.values())
        return sum(tells for place, tells in mine.items() if place in places) >= _ALL_OF_IT * whole


class Facts:
    """The facts of one story's articles, looked up by the words that tell them."""

    def __init__(self, known: Statements, articles: frozenset[str]) -> None:
        """Reads the words of the statements of these articles, which tell one story.

        That two reports on different things both have a man arrested is no fact that they share.
        """
        self._known = known
        self._sentences: dict[int, Sentence] = {}
        self._holding: dict[Word, list[int]] = defaultdict(list)
        self._made, self._held = Counter[str](), Counter[tuple[str, Word]]()
        told = [c for c in known.claims if c.article in articles and statement(c).links]
        # numbered by their words, as two sentences are weighed by those of the first: names of files decide nothing
        for number, claim in enumerate(sorted(told, key=lambda c: c.quote)):
            sentence = self._sentences[number] = Sentence(claim)
            for key in sentence.at:
                self._holding[key].append(number)
                self._held[claim.article, key] += 1
            self._made[claim.article] += 1
        self._worths: dict[Word, float] = {}
        self._likes: dict[Word, tuple[tuple[_Like, ...], tuple[_Like, ...]]] = {}
        self._telling: dict[tuple[Word, str, str], float] = {}

    def _alike(self, word: Word) -> tuple[tuple[_Like, ...], tuple[_Like, ...]]:
        """The words of the sentences that are one with this (a name may be a noun), and those that may stand for it."""
        if word not in self._likes:
            found: dict[Word, float] = {word: SAME}
            if measured(word) and not lasting(word):
                found[without_unit(word)] = SYNONYM
            if word[1] == "PROPN":
                found |= {(word[0], pos): SAME for pos in ("NOUN", "ADJ", "VERB")}
            elif word[1] not in FIGURES:
                near = self._known.near(word).items()
                found |= {o: well for o, well in near if well >= NEAR and (well >= DERIVED or stands_for(word, o))}
                found[word[0], "PROPN"] = SAME
                for other in told_alike(word):
                    found[other] = max(found.get(other, 0.0), _IN_REPORTS)
            held = [(o, well) for o, well in found.items() if 0 < len(self._holding.get(o, ())) <= _MANY]
            same = tuple((o, well) for o, well in held if well >= DERIVED)
            self._likes[word] = same, tuple((o, well) for o, well in held if well < DERIVED)
        return self._likes[word]

    def _tells(self, word: Word, one: str, other: str) -> float:
        """How much a word tells the sentences of two articles apart."""
        if word[1] == "NUM":
            return _COUNT if word[0].endswith(":None") and word[0][1:2] == ":" else _MEASURED
        if word[1] == "TIME":
            return _MEASURED if clock(word) else _PART_OF_DAY if word[0] in _VAGUE else _DAY
        key = word, one, other
        if key not in self._telling:
            self._telling[key] = weight(word) * self._rarity(word, one, other)
        return self._telling[key]

    def _rarity(self, word: Word, one: str, other: str) -> float:
        """How much a word tells the sentences of two articles apart: 1 in one of many, little in all of them.

        Of these two alone, so that a third one changes nothing between them.
        """
        every = self._made[one] + self._made[other] + _AT_LARGE
        return log(every / max(self._held[one, word] + self._held[other, word], 1)) / log(every)

    def _worth(self, word: Word) -> float:
        """About how much a word tells of any two sentences that have it: the rarer it is in the story, the more."""
        if word not in self._worths:
            every = len(self._sentences) + _AT_LARGE
            seldom = log(every / len(self._holding[word])) / log(every)
            heavy = _MEASURED if word[1] in FIGURES else weight(word)
            self._worths[word] = heavy * min(1.0, _SELDOM * seldom)
        return self._worths[word]

    def _meetings(self, number: int) -> Iterator[tuple[int, list[Met]]]:
        """The later sentences of other articles that have enough of a sentence's words, with these.

        Near words are looked for only where the same words tell something.
        """
        mine = self._sentences[number]
        words = [(word, self._worth(word), *self._alike(word)) for word in mine.at]
        met: dict[int, list[Met]] = {}
        told: dict[int, float] = {}
        for word, worth, same, _ in sorted(words, key=lambda w: -w[1]):
            for other, well in same:
                held = self._holding[other]
                for place in held[bisect_right(held, number) :]:
                    if place in met:
                        met[place].append((word, other, well))
                        told[place] += worth
                    elif worth >= _LEADS:
                        met[place] = [(word, other, well)]
                        told[place] = worth
        near = [(word, worth * well * well, other, well) for word, worth, _, found in words for other, well in found]
        for place, found in met.items():
            sentence = self._sentences[place]
            if told[place] < _SAME_WORDS or sentence.article == mine.article:
                continue
            there = [n for n in near if n[2] in sentence.at]
            found.extend((word, other, well) for word, _, other, well in there)
            if len(found) > 1 and told[place] + sum(n[1] for n in there) >= _WORTH:
                yield place, found

    def _anchors(self, word: Word, one: Sentence, other: Sentence) -> bool:
        """Whether two articles have a name, a figure or a year hardly anywhere but in these sentences."""
        if year(word):
            if any(s.dated.issuperset(s.at[word]) for s in (one, other)):
                return False  # the year of a full date
        elif word[1] != "PROPN" and not measured(word) and not (word[1] == "NOUN" and weight(word) >= _RARE_NOUN):
            return False
        return all(1 <= self._held[s.article, word] <= _HARDLY for s in (one, other))

    def _overlaps(self) -> list[Overlap]:
        """What any two sentences tell alike, that first which tells most."""
        found: list[Overlap] = []
        for number, one in self._sentences.items():
            for place, met in self._meetings(number):
                other = self._sentences[place]
                telling = {word: self._tells(word, one.article, other.article) for word, _, _ in met}
                anchors = [word for word, _, well in met if well >= SYNONYM and self._anchors(word, one, other)]
                found.extend(overlaps(Meeting((number, place), met, anchors), one, other, telling.__getitem__))
        return sorted(found, key=lambda o: (-o.weight, o.numbers, sorted(o.ones)))

    def _gathered(self) -> list[_Gathered]:
        """The overlaps joined to facts: a sentence stands with those that it tells the same as, nearly in full."""
        facts: list[_Gathered] = []
        at: dict[int, list[_Gathered]] = defaultdict(list)
        for overlap in self._overlaps():
            (one, other), ones, others = overlap.numbers, overlap.ones, overlap.others
            beside = list({id(fact): fact for fact in (*at[one], *at[other])}.values())
            if any(fact.has(one, ones) and fact.has(other, others) for fact in beside):
                continue
            for fact in beside:
                if other not in fact.places and fact.joins(one, ones) and self._fits(fact, other, others):
                    fact.places[other] = others
                    at[other].append(fact)
                    break
                if one not in fact.places and fact.joins(other, others) and self._fits(fact, one, ones):
                    fact.places[one] = ones
                    at[one].append(fact)
                    break
            else:
                fact = _Gathered(overlap, {one: ones, other: others})
                facts.append(fact)
                at[one].append(fact)
                at[other].append(fact)
        return facts

    def _fits(self, fact: _Gathered, number: int, places: Collection[int]) -> bool:
        """Whether a sentence tells of no other day, count or rank than any of a fact's."""
        mine = self._sentences[number].circumstances(places)
        if not mine:
            return True
        for other, there in fact.places.items():
            its = self._sentences[other].circumstances(there)
            if any(slot in its and fillers.isdisjoint(its[slot]) for slot, fillers in mine.items()):
                return False
        return True

    def found(self) -> Iterator[Fact]:
        """Each fact of two articles at least, those that tell most first."""
        for fact in self._gathered():
            claims = tuple(sorted(self._shown(fact), key=lambda c: (c.article, c.focus.start)))
            if len({claim.article for claim in claims}) > 1:
                yield Fact(claims, fact.first.weight, fact.first.well)
            yield from self._more(fact.first)

    def _more(self, overlap: Overlap) -> Iterator[Fact]:
        """What two sentences tell alike beside what is shown of it, as a line has room for but some of it."""
        left: Overlap | None = overlap
        one, other = (self._sentences[number] for number in overlap.numbers)
        for _ in range(_LINES):
            if left is None or left.negated:
                return
            mine = one.shown(left.ones, negated=False, predicate=left.predicate)
            its = other.shown(left.others, negated=False, predicate=left.predicate)
            if mine is None or its is None:
                return
            if left is not overlap:
                yield Fact((mine, its), left.weight, left.well)
            left = remaining(left, one, other, (mine.focus, its.focus))

    def _shown(self, fact: _Gathered) -> Iterable[Claim]:
        how = fact.first
        for number, places in sorted(fact.places.items()):
            claim = self._sentences[number].shown(places, negated=how.negated, predicate=how.predicate)
            if claim is not None:
                yield claim
