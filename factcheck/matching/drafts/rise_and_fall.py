"""By how much something is more or less: one figure by which it rose with the draft and fell with a source."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import Passage, statement
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
_PATTERNS: Final = (
    (True, re.compile(rf"\b{_NUMBER}{_UNIT}\s(?:{_UP})\b", re.IGNORECASE)),
    (False, re.compile(rf"\b{_NUMBER}{_UNIT}\s(?:{_DOWN})\b", re.IGNORECASE)),
    (True, re.compile(rf"\b(?:{_RISE}){_BY}\s{_NUMBER}\b", re.IGNORECASE)),
    (False, re.compile(rf"\b(?:{_FALL}){_BY}\s{_NUMBER}\b", re.IGNORECASE)),
    (True, re.compile(rf"\b(?:up|rose|grew|climbed|jumped|gained)\s{_NUMBER}\b", re.IGNORECASE)),
    (False, re.compile(rf"\b(?:down|fell|dropped|declined|slumped|shrank)\s{_NUMBER}\b", re.IGNORECASE)),
)
_MOSTLY: Final = 0.6
_LARGE: Final = 1000  # a figure that few sentences have
_FEWEST: Final = 3  # words in common
_YEAR: Final = re.compile("(?:1[5-9]|20)[0-9]{2}")


def _changes(claim: Claim) -> Iterator[tuple[bool, str, Span]]:
    """By how much something is more or less, and where that stands."""
    for up, pattern in _PATTERNS:
        for found in pattern.finditer(claim.quote):
            yield up, found["n"].lower(), Span(start=claim.start + found.start(), end=claim.start + found.end())


def _opposite(claim: Claim, other: Claim) -> Iterator[Exchange]:
    """The changes by one figure that go the other way in another sentence, which has none that goes the same way."""
    theirs = None
    for up, number, span in _changes(claim):
        theirs = list(_changes(other)) if theirs is None else theirs
        same = [(its_up, its) for its_up, its_number, its in theirs if its_number == number]
        if same and all(its_up != up for its_up, _ in same):
            yield Exchange(span, same[0][1])


def other_way(claim: Claim, passage: Passage) -> Iterator[Exchange]:
    """One figure by which it rose with the draft and fell with a source: "five more than", "a drop of five".

    Args:
        claim: a statement of the draft.
        passage: a source's sentence that tells much of it.
    """
    if passage.share >= _MOSTLY and passage.common >= _FEWEST:
        yield from _opposite(claim, passage.claim)


class RiseAndFall:
    """What the sources have risen or fallen, by the large figure beside it: "*6.3 million* watched, 4% more"."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._changed: dict[str, list[Claim]] = defaultdict(list)
        for claim in sources:
            figures = [f for f in statement(claim).figures if _is_large(f)]
            for figure in figures if figures and next(_changes(claim), None) is not None else ():
                self._changed[figure].append(claim)

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each change of a draft's statement that went the other way where a source has its large figure and it."""
        for figure in sorted(statement(claim).figures & self._changed.keys()):
            for other in self._changed[figure]:
                yield from ((slot, other) for slot in _opposite(claim, other) if _one_base(claim, other))


def _is_large(figure: str) -> bool:
    """Whether few sentences have a figure by chance: not a year, nor 120."""
    if _YEAR.fullmatch(figure):
        return False
    return is_telling(figure) or (figure.isdecimal() and int(figure) >= _LARGE)


def _one_base(claim: Claim, other: Claim) -> bool:
    """Whether two changes may be against one time: not "than the year before" and "than in 2009"."""
    bases = [{w[2] for w in statement(c).words if w[3] == "TIME"} for c in (claim, other)]
    return not all(bases) or not bases[0].isdisjoint(bases[1])
