"""A statement narrowed to the words in which another text says the same, so that a report shows these and no more."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from factcheck.matching.wordings.passages import Passage, Statements, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord
from factcheck.thesaurus import NEAR, Word
from factcheck.values.statement import FIGURES, weight

_SECOND: Final = 0.9  # what the words of a second stretch must tell: more than a common noun
_LONGEST: Final = 80  # characters of the words shown
_TELLING: Final = FIGURES | {"PROPN"}  # what differs in a number or a name is not alike there
_BETWEEN: Final = 0.3  # what a word between them that the other has not costs, in its weight


def _window(
    placed: tuple[PlacedWord, ...], told: Mapping[Word, float], claim: Claim, least: float = 0.0
) -> Span | None:
    """The stretch of at most 80 characters that has most of the words told; None where it has none."""
    best, found = 0.0, None
    for first, (start, *_) in enumerate(placed):
        total = 0.0
        for _, end, lemma, pos in placed[first:]:
            if end - start > _LONGEST or end > claim.end or start < claim.start:
                break
            well = told.get((lemma, pos), 0.0)
            if well < NEAR and pos in _TELLING:
                break
            total += weight((lemma, pos)) * (well if well >= NEAR else -_BETWEEN)
            if total > max(best, least):
                best, found = total, Span(start=start, end=end)
    return found


def narrowed(claim: Claim, told: Mapping[Word, float], words: tuple[PlacedWord, ...] = ()) -> Iterator[Claim]:
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


def meeting_in(known: Statements, words: Iterable[Word], numbers: frozenset[Word], other: Claim) -> Iterator[Claim]:
    """A claim of another article narrowed to the words that stand for these."""
    told: dict[Word, float] = defaultdict(float, dict.fromkeys(numbers, 1.0))
    for word in words:
        for near, well in known.near(word).items():
            told[near] = max(told[near], well)
    return narrowed(other, told)


def numbers_of(words: Iterable[PlacedWord]) -> frozenset[Word]:
    """The numbers and times among the words of a statement."""
    return frozenset((lemma, pos) for _, _, lemma, pos in words if pos in FIGURES)


def own_words(known: Statements, number: int, passages: Iterable[Passage]) -> Iterator[Claim]:
    """A statement narrowed to what the passages have of it."""
    told: dict[Word, float] = defaultdict(float)
    for passage in passages:
        for word, well in zip(known.words[number], passage.found, strict=True):
            told[word] = max(told[word], well)
    return narrowed(known.claims[number], told)


def of_word(claim: Claim, word: PlacedWord) -> Claim:
    """A statement narrowed to one of its words."""
    start, end, *_ = word
    value = statement(claim).model_copy(update={"text": claim.quote[start - claim.start : end - claim.start]})
    return claim.model_copy(update={"focus": Span(start=start, end=end), "value": value})
