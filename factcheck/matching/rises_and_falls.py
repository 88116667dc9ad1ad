"""One figure by which something is more with a draft and less with a source: "5% more than in May", "a drop of 5%"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from factcheck.matching.exchanges import Exchange
from factcheck.matching.passages import Passage, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.values.figure import is_telling

_NUMBER: Final = r"(?P<n>\d[\d.,]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty)"
_UNIT: Final = r"(?:\s?%|\s(?:per\scent|percent|points?|percentage\spoints))?"
_UP: Final = "more|higher|up|above"
_DOWN: Final = "less|fewer|lower|down|below"
_RISE: Final = "rise|rises|rose|risen|increase|increases|increased|gain|gained|jump|jumped|growth|grew|climb|climbed"
_FALL: Final = "drop|drops|dropped|fall|falls|fell|fallen|decline|declined|decrease|decreased|slump|slumped|loss|shrank"
_BY: Final = r"(?:\s(?:by|of))(?:\s(?:about|nearly|almost|some|over|around))?"
_CHANGES: Final = (
    (True, re.compile(rf"\b{_NUMBER}{_UNIT}\s(?:{_UP})\b", re.IGNORECASE)),
    (False, re.compile(rf"\b{_NUMBER}{_UNIT}\s(?:{_DOWN})\b", re.IGNORECASE)),
    (True, re.compile(rf"\b(?:{_RISE}){_BY}\s{_NUMBER}\b", re.IGNORECASE)),
    (False, re.compile(rf"\b(?:{_FALL}){_BY}\s{_NUMBER}\b", re.IGNORECASE)),
    (True, re.compile(rf"\b(?:up|rose|grew|climbed|jumped|gained)\s{_NUMBER}\b", re.IGNORECASE)),
    (False, re.compile(rf"\b(?:down|fell|dropped|declined|slumped|shrank)\s{_NUMBER}\b", re.IGNORECASE)),
)
_MOSTLY: Final = 0.6  # of the sentence that is told
_FEWEST: Final = 3  # words in common
_LARGE: Final = 5  # digits of a number, no year


def _changes(claim: Claim) -> Iterator[tuple[bool, str, Span]]:
    """By how much something is more or less, and where that stands."""
    for up, pattern in _CHANGES:
        for found in pattern.finditer(claim.quote):
            span = Span(start=claim.start + found.start(), end=claim.start + found.end())
            yield up, found["n"].lower(), span


def other_way(claim: Claim, passage: Passage) -> Iterator[Exchange]:
    """The figure by which it rose with the draft and fell with a passage that tells much of the sentence."""
    if passage.share < _MOSTLY or passage.common < _FEWEST:
        return
    theirs = None
    for up, number, span in _changes(claim):
        theirs = list(_changes(passage.claim)) if theirs is None else theirs
        same = [(its_up, its) for its_up, its_number, its in theirs if its_number == number]
        if same and all(its_up != up for its_up, _ in same):
            yield Exchange(span, same[0][1])


def _of_one_thing(figure: str) -> bool:
    """Whether two sentences that have a figure tell of one thing: of 4,100,000 people, not of twelve."""
    return is_telling(figure) or (figure.isdigit() and len(figure) >= _LARGE)


class Changes:
    """By how much the sources tell that something is more or less, in which sentences and beside which figures."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        self._told: dict[str, list[tuple[Claim, bool, Span]]] = defaultdict(list)
        for claim in sources:
            for up, number, span in _changes(claim):
                self._told[number].append((claim, up, span))

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """What is more in a statement and less in sources that have another telling figure of it beside, too.

        "Seen by 4.1 million, 3% fewer than last year", "4.1 million watched, 3% more": hardly a word is one.
        """
        for up, number, span in _changes(claim) if self._told else ():
            beside = {figure for figure in statement(claim).figures if _of_one_thing(figure) and figure != number}
            told = [row for row in self._told.get(number, ()) if beside & statement(row[0]).figures]
            if told and all(its_up != up for _, its_up, _ in told):
                yield Exchange(span, told[0][2]), told[0][0]
