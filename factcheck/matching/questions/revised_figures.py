"""Which of two figures stood first, and which it was put to: "at first put it at 4.2, afterwards at 4.4".

The two figures name the question; the answer is which of them was given first.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.matching.questions.single_questions import Answer, Question
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import NEAR
from factcheck.values.figure import plain
from factcheck.values.quantities.numbers_told import numbers_told
from factcheck.values.statement import FIGURES, nearness

# "The first five", "their first goal" rank; a figure is given first by a verb, or as an estimate.
_FIRST: Final = re.compile(
    r"\b(?:at first|initially|originally|previously|"
    r"first (?:put|said|gave|giving|given|reported|reporting|rated|estimated|spoke|speaking|announced|counted|set|"
    r"thought|placed|assessed)|"
    r"(?:first|initial|original|earlier|previous|preliminary|provisional) "
    r"(?:estimates?|figures?|counts?|readings?|reports?|toll|tally|forecasts?|ratings?|measurements?|numbers?)|"
    r"revised from|lowered from|raised from|corrected from|upgraded from|downgraded from)\b",
    re.IGNORECASE,
)
_PART: Final = re.compile(r"[,;:()–—]|\b(?:but|and|which|who|before|after|then|to|from)\b", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\w{1,20}(?:[.,]\d{1,6}){0,4}")
_FEW: Final = 12.0  # smaller figures are met by chance
_WORDS, _MORE_WORDS = 1, 2  # that two sentences must share, and where both figures are small
_LONGEST: Final = 60  # characters that are shown
_MOST: Final = 6  # figures of one sentence
_CARRYING: Final = frozenset({"NOUN", "VERB", "PROPN"})


class _Figure(NamedTuple):
    number: float
    at: int


def _figures(claim: Claim) -> list[_Figure]:
    """The figures of a sentence with their places; no dates, hours or years."""
    times = [(start - claim.start, end - claim.start) for start, end, _ in statement(claim).times]
    return [
        _Figure(n.number, n.start)
        for n in numbers_told(claim.quote)
        if n.number > 1 and not any(start <= n.start < end for start, end in times)
    ]


def _given_first(claim: Claim, figures: list[_Figure]) -> _Figure | None:
    """The one figure that a sentence says was given first: the next one behind such a word in its part of it."""
    found: dict[int, _Figure] = {}
    for mark in _FIRST.finditer(claim.quote):
        behind = [f for f in figures if f.at >= mark.end()]
        if behind and not _parted(claim.quote[mark.end() : behind[0].at]):
            found[behind[0].at] = behind[0]
    return next(iter(found.values())) if len(found) == 1 else None


def _parted(between: str) -> bool:
    """Whether another clause lies between a word and its figure: "initially closed, and 40 left"."""
    return any(found[0].lower() not in {"to", "from"} for found in _PART.finditer(between))


def read(claim: Claim) -> Iterator[Answer]:
    """The figure given first and each other one of the sentence; `told` holds the first."""
    if _FIRST.search(claim.quote) is None:
        return
    figures = _figures(claim)
    first = _given_first(claim, figures) if 1 < len(figures) <= _MOST else None
    if first is None:
        return
    for other in figures:
        if other.number != first.number:
            start, end = sorted((first.at, other.at))
            if end - start > _LONGEST:
                start = end = first.at
            span = Span(start=claim.start + start, end=claim.start + _end(claim.quote, end))
            yield Answer(claim, span, frozenset({plain(first.number), plain(other.number)}), plain(first.number))


def _end(text: str, at: int) -> int:
    found = _NUMBER.match(text, at)
    return found.end() if found is not None else at + 1


def of_one(one: Answer, other: Answer) -> bool:
    """Whether both tell of one pair of figures, and of what may be one thing."""
    if one.of != other.of:
        return False
    small = all(float(figure) <= _FEW and float(figure) % 1 == 0 for figure in one.of)
    mine, its = (
        [(lemma, pos) for _, _, lemma, pos in statement(a.claim).words if pos in _CARRYING and pos not in FIGURES]
        for a in (one, other)
    )
    met = sum(any(nearness(word, o) >= NEAR for o in its) for word in dict.fromkeys(mine))
    return met >= (_MORE_WORDS if small else _WORDS)


def apart(one: Answer, other: Answer) -> bool:
    """Whether another of the two was given first."""
    return one.told != other.told


REVISIONS: Final = Question("of two figures one was given first", read, of_one, apart)
