"""Facts that several articles tell: two words that hang together in each of them, or words near to these.

"They were released after an examination by medics", "… who were released after being examined": the sentences differ,
the pair of words does not. A fact is a few words long, and each article's words for it can be shown beside the others'.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Final, NamedTuple

from factcheck.matching.passages import Statements, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord
from factcheck.thesaurus import SAME, Word
from factcheck.values.statement import FIGURES, weight

_LONGEST: Final = 80  # characters between the first and the last of the words shown
# What both words tell together, below which a fact tells nothing ("man", "say"): how rare each is in English and in
# the two articles.
_TELLS: Final = 0.45
_NEAR: Final = 0.6  # how well both words of a link stand for both of another: one word the same, one near to it
_MOSTLY: Final = 0.6  # of the sentences of two facts: they are one
_MANY: Final = 400  # places where a link stands, above which it tells nothing
_INITIALS: Final = 3  # letters of a name's word up to which it may be an abbreviation: "Mt", "Gen"

_Key = tuple[Word, Word]


class _Told(NamedTuple):
    """One place where a fact is told: the statement's number, the two words, the names that they stand in.

    `part` and `quoted` are as in `PlacedLink`.
    """

    number: int
    words: tuple[PlacedWord, PlacedWord]
    names: tuple[frozenset[str], frozenset[str]]
    part: str
    quoted: bool


class Fact(NamedTuple):
    """Claims narrowed to the words that tell one fact, of two articles at least.

    `weight` is how much the words tell, `well` how well (0 to 1) those of one article stand for another's.
    """

    claims: tuple[Claim, ...]
    weight: float
    well: float


@dataclass(slots=True)
class _Star:
    """A fact while its words are being gathered: in which statements it is told, and by which words of each."""

    weight: float
    well: float
    words: dict[int, list[PlacedWord]]

    def is_one(self, other: Mapping[int, list[PlacedWord]]) -> bool:
        """Whether mostly the same sentences tell both."""
        return len(self.words.keys() & other.keys()) >= _MOSTLY * max(len(self.words), len(other))

    def add(self, other: "_Star") -> None:
        """Take the words of a fact that is one with this; sentences that only it has stay out."""
        self.weight += other.weight
        for number in self.words.keys() & other.words.keys():
            self.words[number] += other.words[number]


def _names(words: tuple[PlacedWord, ...]) -> list[frozenset[str]]:
    """For each word the words of the name that it stands in; none for what is no name."""
    runs: list[list[str]] = []
    homes: list[list[str]] = []
    end = None
    for start, stop, lemma, pos in words:
        if pos == "PROPN" and (end is None or start - end > 1):
            runs.append([])
        homes.append(runs[-1] if pos == "PROPN" else [])
        if pos == "PROPN" and len(lemma) > _INITIALS and "." not in lemma:
            runs[-1].append(lemma)
        end = stop if pos == "PROPN" else None
    return [frozenset(home) for home in homes]


def _apart(one: _Told, other: _Told) -> bool:
    """Whether two links say two things for all their words.

    "Police shot …" and "… shot police", or two names that share a word: "Mercy Hospital", "Trinity Hospital". What both
    have from somebody's mouth is a quotation of each, which has a kind of its own.
    """
    if one.quoted and other.quoted:
        return True
    if one.part and other.part and one.part != other.part:
        return True
    return any(a & b and a - b and b - a for a, b in product(one.names, other.names))


class Facts:
    """The facts of one story's articles, looked up by the words that tell them."""

    def __init__(self, known: Statements, articles: frozenset[str]) -> None:
        """Reads which words hang together in the statements of these articles, which tell one story.

        That two reports on different things both have a man arrested is no fact that they share.
        """
        self._known = known
        self._told: dict[_Key, list[_Told]] = defaultdict(list)
        for number, claim in enumerate(known.claims):
            if claim.article not in articles:
                continue
            value = statement(claim)
            names = _names(value.words) if value.links else []
            for link in value.links:
                if link.meant:  # the "not", the "will" may stand outside the words that would be shown
                    continue
                one, other = value.words[link.one], value.words[link.other]
                if other[1] - one[0] <= _LONGEST:
                    named = names[link.one], names[link.other]
                    a, b = sorted(((one[2], one[3]), (other[2], other[3])))
                    self._told[a, b].append(_Told(number, (one, other), named, link.part, link.quoted))

    def _article(self, told: _Told) -> str:
        return self._known.claims[told.number].article

    def _alike(self, word: Word) -> dict[Word, float]:
        return {word: SAME} if word[1] in FIGURES else self._known.near(word)

    def _near(self, key: _Key) -> Iterator[tuple[_Key, float]]:
        """The links that may tell the same, itself first, with how well they do."""
        a, b = key
        yield key, SAME
        for (one, well), (other, as_well) in product(self._alike(a).items(), self._alike(b).items()):
            first, second = sorted((one, other))
            near = (first, second)
            if well * as_well >= _NEAR and near != key and near in self._told:
                yield near, well * as_well

    def _telling(self, key: _Key, one: str, other: str) -> float:
        """How much the words of a link tell two articles' sentences apart."""
        return sum(SAME if w[1] in FIGURES else weight(w) * self._known.rarity(w, one, other) for w in key)

    def _elsewhere(self, key: _Key, own: list[_Told]) -> Iterator[tuple[_Told, float, float]]:
        """Where another article than that of some of these tells the same, with how much that tells and how well."""
        homes = dict.fromkeys(map(self._article, own))
        tells: dict[str, float] = {}  # to each article, whatever word near to these it has
        meant = {(told.names, told.part, told.quoted): told for told in own}.values()
        for near, well in self._near(key):
            for told in self._told[near] if len(self._told[near]) <= _MANY else ():
                article = self._article(told)
                if article not in tells:
                    tells[article] = max(
                        (self._telling(key, home, article) for home in homes if home != article), default=0.0
                    )
                if well * tells[article] >= _TELLS and not any(_apart(told, mine) for mine in meant):
                    yield told, well * tells[article], well

    def _stars(self) -> Iterator[_Star]:
        """Each link with all that tell the same as it in other articles."""
        for key, own in self._told.items():
            if len(own) > _MANY:
                continue
            words: dict[int, list[PlacedWord]] = defaultdict(list)
            heaviest, worst = 0.0, SAME
            for told, tells, well in self._elsewhere(key, own):
                heaviest, worst = max(heaviest, tells), min(worst, well)
                words[told.number].extend(told.words)
            if words:
                for told in own:
                    words[told.number].extend(told.words)
                yield _Star(heaviest, worst, words)

    @cached_property
    def _merged(self) -> list[_Star]:
        """The facts, of those that mostly the same sentences tell only one."""
        merged: list[_Star] = []
        at: dict[int, list[_Star]] = defaultdict(list)
        for star in sorted(self._stars(), key=lambda s: (-s.weight, -len(s.words), sorted(s.words))):
            beside = {id(other): other for number in star.words for other in at[number]}
            home = next((other for other in beside.values() if other.is_one(star.words)), None)
            if home is not None:
                home.add(star)
                continue
            merged.append(star)
            for number in star.words:
                at[number].append(star)
        return merged

    def found(self) -> Iterator[Fact]:
        """Each fact of two articles at least, those that tell most first."""
        for star in self._merged:
            shown = [self._shown(number, words) for number, words in sorted(star.words.items())]
            told = tuple(_of_one_figure(shown))
            if len({claim.article for claim in told}) > 1:
                yield Fact(told, star.weight, star.well)

    def _shown(self, number: int, words: list[PlacedWord]) -> Claim:
        """A statement narrowed to the words of a fact, as many of them as stand near to each other."""
        claim = self._known.claims[number]
        start, end = min(words[0][0], words[1][0]), max(words[0][1], words[1][1])
        for first, last, *_ in words[2:]:
            if max(end, last) - min(start, first) <= _LONGEST:
                start, end = min(start, first), max(end, last)
        text = claim.quote[start - claim.start : end - claim.start]
        value = statement(claim).model_copy(update={"text": text})
        return claim.model_copy(update={"focus": Span(start=start, end=end), "value": value})


def _figures(claim: Claim) -> frozenset[str]:
    """The numbers and times among the words that are shown."""
    words = statement(claim).words
    return frozenset(w[2] for w in words if w[3] in FIGURES and claim.focus.start <= w[0] < claim.focus.end)


def _of_one_figure(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Those of the claims whose words hold no other figure than most: not "*two* bombs fell" among "*four* …"."""
    told = [(claim, _figures(claim)) for claim in claims]
    counted = Counter(figures for _, figures in told if figures)
    most = max(counted, key=lambda figures: (counted[figures], sorted(figures)), default=frozenset[str]())
    yield from (claim for claim, figures in told if not (figures and most) or figures & most)
