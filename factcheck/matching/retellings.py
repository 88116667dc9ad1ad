"""Statements that several articles make, each with the words in which they meet.

Of a draft every statement is looked up in each source; of several articles those are one that are each other's best
match. What neither clearly says nor clearly lacks is told of nowhere.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from factcheck.matching.clashes import Clash, Clashes, claimed
from factcheck.matching.naming import Named, by_name_alone
from factcheck.matching.passages import Passage, Statements, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord
from factcheck.thesaurus import NEAR, Word
from factcheck.values.statement import FIGURES, weight, words_of

# Shares of what a draft's sentence says: from the first a source says so too, below the second none does. Between them
# half is told, and half may be new.
_SAYS: Final = 0.5
_SAYS_IN_TWO: Final = 0.65  # where they have but two words in common
_LACKS: Final = 0.42
_LACKS_NAME: Final = 0.65  # with a name or a day that no source has anywhere
# Between two articles, without their neighbours: of either sentence, and so many words.
_RETELLS, _RETELLS_ALONE = 0.5, 0.7  # in reports on one happening, in any two articles
_FEWEST: Final = 3  # words and figures in common: two may be chance
_SECOND: Final = 0.9  # what the words of a second stretch must tell: more than a common noun
_LONGEST: Final = 80  # characters of the words shown
_TELLING: Final = FIGURES | {"PROPN"}  # what differs in a number or a name is not alike there
_BETWEEN: Final = 0.3  # what a word between them that the other has not costs, in its weight


@dataclass(frozen=True, slots=True)
class Retelling:
    """Claims narrowed to the words in which they meet, and the share (0 to 1) that is told.

    A draft's statement that no source makes stands alone, with share 0; `lacking` are the names and days in it that no
    source has anywhere.
    """

    claims: tuple[Claim, ...]
    share: float
    lacking: tuple[str, ...] = ()


def _window(
    placed: tuple[PlacedWord, ...], told: Mapping[Word, float], claim: Claim, least: float = 0.0
) -> Span | None:
    """The stretch of at most 80 characters that has most of the words told; None where it has none."""
    best, found = 0.0, None
    for first, (start, *_) in enumerate(placed):
        total = 0.0
        for _, end, lemma, pos, _ in placed[first:]:
            if end - start > _LONGEST or end > claim.end or start < claim.start:
                break
            well = told.get((lemma, pos), 0.0)
            if well < NEAR and pos in _TELLING:
                break
            total += weight((lemma, pos)) * (well if well >= NEAR else -_BETWEEN)
            if total > max(best, least):
                best, found = total, Span(start=start, end=end)
    return found


def _narrowed(claim: Claim, told: Mapping[Word, float], words: tuple[PlacedWord, ...] = ()) -> Iterator[Claim]:
    """The claim with those of its words (or of these alone) for its focus that the other text has, too.

    Twice where they stand apart: "The *airport's runway*, built in 1970, was *split by the quake*."
    """
    value = statement(claim)
    left = words or value.words
    for least in (0.0, _SECOND):
        focus = _window(left, told, claim, least)
        if focus is None:
            return
        text = claim.quote[focus.start - claim.start : focus.end - claim.start]
        yield claim.model_copy(update={"focus": focus, "value": value.model_copy(update={"text": text})})
        left = tuple(w for w in left if not focus.start <= w[0] < focus.end)


def _meeting(known: Statements, words: Iterable[Word], numbers: frozenset[Word], other: Claim) -> Iterator[Claim]:
    """A claim of another article narrowed to the words that stand for these."""
    told: dict[Word, float] = defaultdict(float, dict.fromkeys(numbers, 1.0))
    for word in words:
        for near, well in known.near(word).items():
            told[near] = max(told[near], well)
    return _narrowed(other, told)


def _numbers(words: Iterable[PlacedWord]) -> frozenset[Word]:
    return frozenset((lemma, pos) for _, _, lemma, pos, _ in words if pos in FIGURES)


def _own(known: Statements, number: int, passages: Iterable[Passage]) -> Iterator[Claim]:
    """A statement narrowed to what the passages have of it."""
    told: dict[Word, float] = defaultdict(float)
    for passage in passages:
        for word, well in zip(known.words[number], passage.found, strict=True):
            told[word] = max(told[word], well)
    return _narrowed(known.claims[number], told)


def supported(known: Statements, draft: str) -> Iterator[Retelling]:
    """Each statement of the draft that sources make too, with theirs; each that none makes, alone and with share 0."""
    named = Named(claim for claim in known.claims if claim.article != draft)
    for number, claim in enumerate(known.claims):
        if claim.article != draft or not statement(claim).checkable:
            continue
        told = known.passages(number)
        passages = [p for p in told if not by_name_alone(claim, known.words[number], p)]
        saying = [p for p in passages if p.share >= (_SAYS if p.common >= _FEWEST else _SAYS_IN_TWO)]
        best = passages[0].share if passages else 0.0
        lacking = named.lacking(claim)
        if saying and not (lacking and best < _LACKS_NAME):
            numbers = _numbers(statement(claim).words)
            theirs = [c for p in saying for c in _meeting(known, known.words[number], numbers, p.claim)]
            own = next(_own(known, number, saying), claim)
            yield Retelling((own, *theirs), best, lacking)
        elif best < (_LACKS_NAME if lacking else _LACKS):
            yield Retelling((claim,), 0.0, lacking)


def _clauses(known: Statements, number: int) -> Iterator[tuple[PlacedWord, ...]]:
    """The clauses of a statement that say enough to be retold."""
    clauses: dict[int, list[PlacedWord]] = defaultdict(list)
    for word in statement(known.claims[number]).words:
        clauses[word[-1]].append(word)
    yield from (tuple(words) for words in clauses.values() if len(words_of(words)) >= _FEWEST)


def _edges(known: Statements) -> dict[tuple[int, int], float]:
    """Each two sentences of which one has a clause that the other retells, with the share of it."""
    numbers = {claim.id: number for number, claim in enumerate(known.claims)}
    found: dict[tuple[int, int], float] = {}
    for number, claim in enumerate(known.claims):
        for clause in _clauses(known, number):
            for passage in known.tellings(words_of(clause), claim.article):
                if passage.share >= _RETELLS and passage.common >= _FEWEST:
                    other = numbers[passage.claim.id]
                    pair = min(number, other), max(number, other)
                    found[pair] = max(passage.share, found.get(pair, 0.0))
    return found


def _parts(known: Statements, edges: Mapping[tuple[int, int], float]) -> Iterator[tuple[list[int], float]]:
    """Each sentence with the likest of every other article; of two that are mostly one only the larger.

    A part hangs on its sentences alone, not on the order or the names of the articles.
    """
    beside: dict[int, dict[str, tuple[float, str, int]]] = defaultdict(dict)
    for (one, other), well in edges.items():
        for mine, its in ((one, other), (other, one)):
            claim = known.claims[its]
            row = (well, claim.quote, its)
            beside[mine][claim.article] = max(row, beside[mine].get(claim.article, (0.0, "", its)))
    stars = {
        frozenset({n, *(row[2] for row in rows.values())}): min(r[0] for r in rows.values())
        for n, rows in beside.items()
    }
    kept: dict[int, list[frozenset[int]]] = defaultdict(list)
    for star in sorted(stars, key=lambda s: (-len(s), -stars[s], sorted(known.claims[n].quote for n in s))):
        shared = Counter(other for number in star for other in kept[number])
        if all(4 * count < 3 * len(star) for count in shared.values()):
            for number in star:
                kept[number].append(star)
            yield sorted(star), stars[star]


def retold(
    known: Statements, edges: Mapping[tuple[int, int], float], one_story: Callable[[Claim, Claim], bool]
) -> Iterator[Retelling]:
    """Statements of several articles that retell each other.

    Args:
        known: the statements.
        edges: which two of them share how much.
        one_story: whether the articles of two of them report on one happening; where they do, less is asked of them.
    """
    said = known.claims
    kept = {
        (one, other): share
        for (one, other), share in edges.items()
        if share >= _RETELLS_ALONE or one_story(said[one], said[other])
    }
    for part, share in _parts(known, kept):
        shown: list[Claim] = []
        for number in part:
            others = [n for n in part if n != number]
            words = dict.fromkeys(word for n in others for word in known.words[n])
            numbers = frozenset(f for n in others for f in _numbers(statement(known.claims[n]).words))
            shown.extend(_meeting(known, words, numbers, known.claims[number]))
        if len({claim.article for claim in shown}) > 1:
            yield Retelling(tuple(shown), share)


class Retellings:
    """What statements several articles share; looked up once, however often the articles' events are aligned anew."""

    def __init__(self, claims: Iterable[Claim], draft: str | None = None) -> None:
        """Args: what is compared, of which the statements count; the draft's name, if one is checked."""
        self._known = Statements(c for c in claims if c.value.type == "statement")
        self.draft = draft
        self.clashes: tuple[Clash, ...] = ()  # what the draft tells as a source does but for one thing

    @cached_property
    def _edges(self) -> dict[tuple[int, int], float]:
        return _edges(self._known)

    @cached_property
    def _supported(self) -> tuple[Retelling, ...]:
        return tuple(supported(self._known, self.draft)) if self.draft is not None else ()

    def claimed(self, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        """The claims that had to be made of the draft's sentences and their sources' for what clashes in them.

        Their ids go on with those of the `claims` of all articles.
        """
        found = Clashes(self._known, self.draft).found() if self.draft is not None else ()
        self.clashes, made = claimed(found, claims)
        return made

    def found(self, one_story: Callable[[Claim, Claim], bool]) -> tuple[Retelling, ...]:
        """The draft's statements in its sources, or those that the articles share.

        Args:
            one_story: whether the articles of two claims report on one happening, as the events are aligned now.
        """
        if self.draft is not None:
            return self._supported
        return tuple(retold(self._known, self._edges, one_story))
