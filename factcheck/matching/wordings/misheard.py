"""A draft's number that sources have of the same thing with the digits changed about, or "sixteen" for "sixty".

"Over 16 witnesses", "more than 60 witnesses": as bounds the two do not exclude each other, as a slip they do.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.value import CountValue
from factcheck.values.slip import slips
from factcheck.values.statement import weight

_TEEN: Final = 10
_TEENS: Final = range(13, 20)
_ROUND: Final = 10  # numbers below are in too many sentences
_POWERS: Final = frozenset({10.0, 100.0, 1000.0})
_NAMING: Final = frozenset({"NOUN", "PROPN", "VERB"})
_JOINING: Final = 0.4  # what a word must weigh that both sentences have beside the noun
_NOUN: Final = 0.4  # what the noun that is counted must weigh: "soldiers"
_TELLING: Final = 0.5  # where any slip will do


def misheard(one: float, other: float) -> bool:
    """Whether one number is easily heard or typed for another.

    >>> misheard(16, 60), misheard(412, 421), misheard(16, 17)
    (True, True, False)
    """
    low, high = sorted((one, other))
    if low in _TEENS and high == (low - _TEEN) * _TEEN:
        return True
    values = (CountValue(text=str(n), low=n, high=n, counted="thing") for n in (one, other))
    return slips(*values)


def _noughts(one: float, other: float) -> bool:
    """Whether two numbers differ in noughts alone: "200 soldiers", "2,000 soldiers"; not "two", "20"."""
    low, high = sorted((one, other))
    return low >= _ROUND and high / low in _POWERS


def _joins(claim: Claim, other: Claim, noun: str) -> bool:
    """Whether two sentences tell of more than that noun: "the army", "Leeds"; round numbers may be so by chance."""
    mine = {word[2:] for word in statement(claim).words}
    both = (word[2:] for word in statement(other).words if word[2:] in mine and word[2] != noun and word[3] in _NAMING)
    return any(weight(word) >= _JOINING for word in both)


def _counted(claim: Claim) -> Iterator[tuple[Span, float, str]]:
    """The numbers of a sentence with the one noun that each counts: where the two stand, and both."""
    value = statement(claim)
    for place, word in enumerate(value.words):
        low, colon, rest = word[2].partition(":")
        high, _, unit = rest.partition(":")
        number = low if low != "None" else high
        if word[3] != "NUM" or not colon or unit != "None" or not number.isdigit():
            continue
        nouns = [value.words[link.other] for link in value.links if link.one == place and link.other > place]
        if nouns and nouns[0][3] == "NOUN" and weight(nouns[0][2:]) >= _NOUN:
            yield Span(start=word[0], end=nouns[0][1]), float(number), nouns[0][2]


class Misheard:
    """The numbers that sources have, by what they count."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._told: dict[str, list[tuple[Span, float, Claim]]] = defaultdict(list)
        for claim in sources:
            for span, number, noun in _counted(claim):
                self._told[noun].append((span, number, claim))

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each number of a draft's statement that is a slip of the only one which sources have of the thing."""
        for mine, number, noun in _counted(claim):
            told = self._told.get(noun, [])
            if len({its for _, its, _ in told}) != 1:
                continue
            its = told[0][1]
            slip = weight((noun, "NOUN")) >= _TELLING and misheard(number, its)
            for span, _, other in told if slip or _noughts(number, its) else ():
                if slip or _joins(claim, other, noun):
                    yield Exchange(mine, span), other
