"""Statements that several articles make, each with the words in which they meet.

Of a draft every statement is looked up in each source; of several articles those are one that are each other's best
match. What neither clearly says nor clearly lacks is told of nowhere.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from factcheck.matching.passages import Passage, Statements, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.value import PlacedWord
from factcheck.thesaurus import Word
from factcheck.values.statement import weight

# Shares of what a draft's sentence says: from the first a source says so too, below the second none does. Between them
# half is told, and half may be new.
_SAYS: Final = 0.5
_LACKS: Final = 0.42
_LACKS_NAME: Final = 0.65  # with a name or a day that no source has anywhere
# Between two articles, without their neighbours: of either sentence, and so many words.
_RETELLS: Final = 0.55
_FEWEST: Final = 3
_WELL: Final = 0.6  # how well a word must stand for another to be among those in which two statements meet
_LONGEST: Final = 80  # characters of the words shown
_BETWEEN: Final = 0.3  # what a word between them that the other has not costs, in its weight

Retelling = tuple[list[Claim], float]  # claims narrowed to the words in which they meet, and the share told


def _window(placed: tuple[PlacedWord, ...], told: Mapping[Word, float], claim: Claim) -> Span:
    """The stretch of at most 80 characters that has most of the words told; the claim's own focus where none is."""
    best, found = 0.0, claim.focus
    for first, (start, _, *_) in enumerate(placed):
        total = 0.0
        for _, end, lemma, pos in placed[first:]:
            if end - start > _LONGEST or end > claim.end or start < claim.start:
                break
            well = told.get((lemma, pos), 0.0)
            total += weight((lemma, pos)) * (well if well >= _WELL else -_BETWEEN)
            if total > best:
                best, found = total, Span(start=start, end=end)
    return found


def _narrowed(claim: Claim, told: Mapping[Word, float]) -> Claim:
    """The claim with those of its words for its focus that the other text has, too."""
    value = statement(claim)
    focus = _window(value.words, told, claim)
    text = claim.quote[focus.start - claim.start : focus.end - claim.start]
    return claim.model_copy(update={"focus": focus, "value": value.model_copy(update={"text": text})})


def _meeting(known: Statements, number: int, other: Claim) -> Claim:
    """A claim of another article narrowed to the words that stand for those of a statement."""
    told: dict[Word, float] = defaultdict(float)
    for word in known.words[number]:
        for near, well in known.near(word).items():
            told[near] = max(told[near], well)
    return _narrowed(other, told)


def _own(known: Statements, number: int, passages: Iterable[Passage]) -> Claim:
    """A statement narrowed to what the passages have of it."""
    told: dict[Word, float] = defaultdict(float)
    for passage in passages:
        for word, well in zip(known.words[number], passage.found, strict=True):
            told[word] = max(told[word], well)
    return _narrowed(known.claims[number], told)


def _nowhere(known: Statements, number: int, named: frozenset[str]) -> bool:
    """Whether a statement names somebody or some day that no other article names anywhere."""
    return any(pos == "PROPN" and lemma not in named for lemma, pos in known.words[number])


def supported(claims: Iterable[Claim], draft: str) -> Iterator[Retelling]:
    """Each statement of the draft that sources make too, with theirs; each that none makes, alone and with share 0."""
    known = Statements(claims)
    sources = (words for claim, words in zip(known.claims, known.words, strict=True) if claim.article != draft)
    named = frozenset(lemma for words in sources for lemma, _ in words)
    for number, claim in enumerate(known.claims):
        if claim.article != draft or not statement(claim).checkable:
            continue
        passages = list(known.passages(number))
        saying = [p for p in passages if p.share >= _SAYS]
        best = passages[0].share if passages else 0.0
        if saying:
            theirs = [_meeting(known, number, p.claim) for p in saying]
            yield [_own(known, number, saying), *theirs], best
        elif best < (_LACKS_NAME if _nowhere(known, number, named) else _LACKS):
            yield [claim], 0.0


def _best(known: Statements) -> dict[tuple[int, str], Passage]:
    """For each statement and other article the sentence there that retells it."""
    found = {}
    for number in range(len(known.claims)):
        for passage in known.passages(number, neighbours=False):
            if passage.share >= _RETELLS and sum(well >= _WELL for well in passage.found) >= _FEWEST:
                found[number, passage.claim.article] = passage
    return found


def retold(claims: Iterable[Claim]) -> Iterator[Retelling]:
    """Statements of several articles that retell each other."""
    known = Statements(claims)
    numbers = {claim.id: number for number, claim in enumerate(known.claims)}
    home: dict[int, list[int]] = {number: [number] for number in numbers.values()}
    share: dict[int, float] = defaultdict(lambda: 1.0)
    for (number, _), passage in sorted(_best(known).items(), key=lambda row: -row[1].share):
        mine, its = home[number], home[numbers[passage.claim.id]]
        articles = {known.claims[n].article for n in mine}
        if mine is its or articles & {known.claims[n].article for n in its}:
            continue
        merged = mine + its
        least = min(share[mine[0]], share[its[0]], passage.share)
        for n in merged:
            home[n], share[n] = merged, least
    for part in {id(part): part for part in home.values() if len(part) > 1}.values():
        first = part[0]
        yield [_meeting(known, part[1], known.claims[first]), *(_meeting(known, first, known.claims[n]) for n in part[1:])], share[first]
