"""What "it" may stand for where a figure is told of it: the names of its sentence and of the one before.

"'Little Moth' was third. It cost $110 million" is of another film than "'Salt Harbour' led. It cost $90 million".
"""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable
from operator import attrgetter
from typing import Final

from factcheck.model.claim import Claim
from factcheck.model.statement import StatementValue

_IT: Final = "it"
_NAME: Final = "PROPN"


class Antecedents:
    """The statements of all articles, by where they stand."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Args: all claims, the statements among them."""
        self._told: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if isinstance(claim.value, StatementValue):
                self._told[claim.article].append(claim)
        for told in self._told.values():
            told.sort(key=attrgetter("start"))

    def of_two(self, a: Claim, b: Claim) -> bool:
        """Whether the sentences around two figures, one of them told of "it", name wholly other things."""
        (one, it), (other, its) = self._around(a), self._around(b)
        return (it or its) and bool(one and other) and one.isdisjoint(other)

    def _around(self, claim: Claim) -> tuple[frozenset[str], bool]:
        """The names in a figure's sentence, with those of the one before if it is told of "it"; and whether it is."""
        told = self._told.get(claim.article, [])
        place = bisect(told, claim.focus.start, key=attrgetter("start")) - 1
        if place < 0 or claim.focus.start >= told[place].end:
            return frozenset(), False
        it = _told_of_it(told[place])
        near = told[max(place - 1, 0) : place + 1] if it else told[place : place + 1]
        return frozenset(word for sentence in near for word in _names(sentence)), it


def _told_of_it(sentence: Claim) -> bool:
    """Whether a sentence's first deed is one of "it": not where the name stands in the sentence before the word."""
    value = sentence.value
    deeds = value.deeds if isinstance(value, StatementValue) else ()
    agent = deeds[0].filler("agent") if deeds else None
    return agent is not None and agent.text == _IT


def _names(sentence: Claim) -> list[str]:
    value = sentence.value
    return [lemma for _, _, lemma, pos in value.words if pos == _NAME] if isinstance(value, StatementValue) else []
