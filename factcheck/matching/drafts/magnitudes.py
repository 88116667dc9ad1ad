"""Sums told by their size alone, against figures: "earned *billions*", "earned *$140 million*".

"Billions" is two thousand million and more, "millions" lies between two million and a thousand million: a sum far
outside is another one. Where the two sentences tell one thing but for it, and the figure is one of money.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from factcheck.matching.wordings.exchanges import Exchange, but_for_these
from factcheck.matching.wordings.facing import Side, parts_at, told_but_for
from factcheck.matching.wordings.passages import Passage
from factcheck.model.base import Span
from factcheck.model.claim import Claim

_SIZES: Final = {
    "thousands": (2e3, 1e6), "millions": (2e6, 1e9), "billions": (2e9, 1e12), "trillions": (2e12, float("inf")),
}  # fmt: skip
_CURRENCY: Final = re.compile("[A-Z]{3}")  # as ISO 4217 has them
_FAR: Final = 1.5  # times a bound that a sum must lie outside it


def _sized(side: Side) -> Iterator[tuple[int, tuple[float, float]]]:
    """The words of a sentence that tell a size alone, and its bounds: not "two *millions*", "$3 *millions*"."""
    for place in range(len(side.words)):
        size = _SIZES.get(side.form(place))
        if size is not None and side.words[place][3] != "NUM":
            yield place, size


def _sums(side: Side) -> Iterator[tuple[int, float]]:
    """The figures of money of a sentence, each by the place of its first word, and the least that it may be."""
    seen: set[str] = set()
    for place, (_, _, lemma, pos) in enumerate(side.words):
        low, _, rest = lemma.partition(":")
        if (
            pos != "NUM"
            or lemma in seen
            or not _CURRENCY.fullmatch(rest.partition(":")[2])
            or not low.replace(".", "").isdigit()
        ):
            continue
        seen.add(lemma)
        yield place, float(low)


def _figure(side: Side, place: int) -> tuple[int, ...]:
    """The places of all words of a figure."""
    return tuple(p for p, word in enumerate(side.words) if word[2] == side.words[place][2])


def _outside(low: float, size: tuple[float, float]) -> bool:
    """Whether a sum lies far outside what a word for its size can mean."""
    least, most = size
    return low * _FAR < least or low > most * _FAR


def _one_sum(sized: Side, place: int, summed: Side, figure: tuple[int, ...]) -> bool:
    """Whether a size and a figure hang on one word, and nothing else is another."""
    met = next(parts_at(sized, (place,), summed, figure), None)
    return met is not None and but_for_these(sized, (place,), summed, figure)


def _span(side: Side, places: tuple[int, ...]) -> Span:
    """Where words stand, with the sign of the currency before them."""
    start, at = side.words[places[0]][0], side.words[places[0]][0] - side.claim.start
    signed = at > 0 and unicodedata.category(side.claim.quote[at - 1]) == "Sc"
    return Span(start=start - signed, end=side.words[places[-1]][1])


def magnitudes(claim: Claim, passage: Passage) -> Iterator[Exchange]:
    """What a draft's statement calls billions and a source gives as millions, or the other way about.

    Args:
        claim: a statement of the draft.
        passage: a source's sentence that tells much of it.
    """
    if not any(word in claim.quote or word in passage.claim.quote for word in _SIZES):
        return
    mine, its = Side(claim, passage.claim), Side(passage.claim, claim)
    for place, size in _sized(mine):
        for there, low in _sums(its) if told_but_for(mine, (place,), in_full=True) else ():
            figure = _figure(its, there)
            if _outside(low, size) and _one_sum(mine, place, its, figure):
                yield Exchange(_span(mine, (place,)), _span(its, figure))
    for there, low in _sums(mine):
        figure = _figure(mine, there)
        for place, size in _sized(its) if told_but_for(mine, figure, in_full=True) else ():
            if _outside(low, size) and _one_sum(its, place, mine, figure):
                yield Exchange(_span(mine, figure), _span(its, (place,)))
