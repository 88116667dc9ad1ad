"""A figure of a draft that no source has, where a source has one beside it from which a slip of the pen leads to it.

"113 appearances", "131 concerts"; "74 per cent of the votes", "84 per cent of the votes cast"; "in 2002", "in 2012".
The less likely it is that two figures are so near by chance, the fewer words their sentences need have in common.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from factcheck.matching.drafts.bearing import Bearing, exact_figures, rests_on
from factcheck.matching.wordings.abreast import Abreast
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import Side, second
from factcheck.matching.wordings.misheard import misheard
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim

_YEAR: Final = re.compile(r"(?<![\d.,/-])(?:1[5-9]|20)\d\d(?![\d/]|[.,]\d)")
_PERCENT: Final = re.compile(r"\s?(?:%|per ?cent\b|percentage)")
_AGE: Final = "year-old"  # whose it is, is for the kind that reads it
_LONG: Final = 3  # digits of figures that are hardly the same by chance but for their order
_SLIP: Final = 0.6  # what the words weigh that two sentences share, where two digits have changed places
_LONG_SLIP: Final = 0.3  # where that befell one of so many digits
_DIGIT: Final = 0.45  # where one digit is another and the figures are of one unit or noun
_YEARS: Final = 0.6  # where one digit of a year is another
_MOST: Final = 40  # sentences that are looked at


class _Figure(NamedTuple):
    number: str
    sort: str
    span: Span


def _figures(claim: Claim) -> Iterator[_Figure]:
    """The exact figures of a statement, each with what it is of: "%", a unit, or "" of a mere number."""
    words = statement(claim).words
    figures = list(exact_figures(claim))
    resting = any(
        not f.unit and not _PERCENT.match(claim.quote, words[f.place][1] - claim.start)
        for f in figures
        if rests_on(claim, f.place)
    )
    for figure in figures:
        start, end, _, _ = words[figure.place]
        sort = "%" if _PERCENT.match(claim.quote, end - claim.start) else figure.unit
        if sort != _AGE and (sort != "%" or not resting):  # a share of other readers is another share
            yield _Figure(figure.number, sort, Span(start=start, end=end))
    for found in _YEAR.finditer(claim.quote):
        span = Span(start=claim.start + found.start(), end=claim.start + found.end())
        if found[0] in statement(claim).figures:
            yield _Figure(found[0], "year", span)


def one_digit(one: str, other: str) -> bool:
    """Whether two figures of as many digits differ in one of them, or one has but one digit more.

    Not in the last one: that is a figure as it was a little later, or rounded.

    >>> one_digit("74", "84"), one_digit("2002", "2012"), one_digit("6", "16"), one_digit("56", "57")
    (True, True, True, False)
    """
    if len(one) == len(other):
        return one[-1] == other[-1] and sum(a != b for a, b in zip(one, other, strict=True)) == 1
    short, long = sorted((one, other), key=len)
    return len(long) == len(short) + 1 and (long.startswith(short) or long.endswith(short)) and not long.endswith("0")


class SlippedFigures:
    """The figures of the sources, against those of a draft that none of them bears out."""

    def __init__(self, sources: Iterable[Claim], draft: Iterable[Claim], bearing: Bearing) -> None:
        """Args: the statements of the sources and of the draft, and what the sources have of its figures."""
        self._bearing = bearing
        self._drafts = {figure for claim in draft for figure in statement(claim).figures}
        self._years = {year for claim in sources for year in _YEAR.findall(claim.quote)}

    def otherwise(self, number: int, claim: Claim, beside: Sequence[Abreast]) -> Iterator[tuple[Exchange, Claim]]:
        """Each figure of a draft's statement that is a slip, against that of the sources.

        Args:
            number: the statement's place among all.
            claim: the statement.
            beside: the sources' sentences that have words in common with it.
        """
        lacking = {f.number for f in self._bearing.lacking(number)}
        for mine in _figures(claim):
            if mine.number not in lacking and (mine.sort != "year" or mine.number in self._years):
                continue
            found = [(its, other) for its, other in self._against(mine, beside) if not _of_two(claim, mine, other, its)]
            if len({its.number for its, _ in found}) == 1:
                yield from ((Exchange(mine.span, its.span), other) for its, other in found[:3])

    def _against(self, mine: _Figure, beside: Sequence[Abreast]) -> Iterator[tuple[_Figure, Claim]]:
        best = 0.0
        for other in beside[:_MOST]:
            weighs = other.matter()
            if weighs < best / 2:
                return
            for its in _figures(other.claim):
                if its.sort == mine.sort and its.number not in self._drafts and _slip(mine, its, weighs):
                    best = max(best, weighs)
                    yield its, other.claim


def _of_two(claim: Claim, mine: _Figure, other: Claim, its: _Figure) -> bool:
    """Whether the figures are told of two: "born in 1952", "her husband was born in 1962"."""
    if not mine.sort:
        return False  # how often and how many is told in many ways: "on stage 142 times", "124 performances"
    one, its_side = Side(claim, other), Side(other, claim)
    return second(one, _places(one, mine.span), its_side, _places(its_side, its.span))


def _places(side: Side, span: Span) -> tuple[int, ...]:
    return tuple(n for n, (start, end, _, _) in enumerate(side.words) if start < span.end and span.start < end)


def _slip(mine: _Figure, its: _Figure, weighs: float) -> bool:
    """Whether of sentences that share so much the one figure is a slip of the other."""
    if mine.number == its.number:
        return False
    if mine.sort == "year":
        return weighs >= _YEARS and one_digit(mine.number, its.number)
    if misheard(float(mine.number), float(its.number)):
        long = not mine.sort and len(mine.number) == len(its.number) >= _LONG
        return weighs >= (_LONG_SLIP if long else _SLIP)
    grows = not mine.sort or mine.sort.isupper()  # what is counted or earned is more a little later
    return weighs >= _DIGIT and one_digit(mine.number, its.number) and not grows
