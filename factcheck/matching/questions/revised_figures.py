"""Which of two figures stood first, and which it was put to: "at first put it at 4.2, afterwards at 4.4".

The two figures name the question; the answer is which of them was given first.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.matching.questions.single_questions import Answer, Question
from factcheck.matching.wordings.given_first import FIRST, given_first, next_to
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import NEAR
from factcheck.values.figure import plain
from factcheck.values.quantities.numbers_told import numbers_told
from factcheck.values.statement import FIGURES, nearness

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
    told = {n.start: n.number for n in numbers_told(claim.quote)}  # of "$4 million" the sum
    return [
        _Figure(number, at)
        for at, number in told.items()
        if number > 1 and not any(start <= at < end for start, end in times)
    ]


def _first(claim: Claim, figures: list[_Figure]) -> _Figure | None:
    """The one figure that a sentence says was given first."""
    quote = claim.quote
    found = [f for f in figures if given_first(quote, f.at, _end(quote, f.at))]
    near = [f for f in found if not any(f.at > o.at for o in found if next_to(quote, o.at, f.at))]
    return near[0] if len(near) == 1 else None


def read(claim: Claim) -> Iterator[Answer]:
    """The figure given first and each other one of the sentence; `told` holds the first."""
    if FIRST.search(claim.quote) is None:
        return
    figures = _figures(claim)
    first = _first(claim, figures) if 1 < len(figures) <= _MOST else None
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
