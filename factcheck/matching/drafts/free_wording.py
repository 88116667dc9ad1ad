"""Drafts that tell what their sources tell in words of their own: how much of a sentence must then be told.

Where each sentence of a draft keeps six words in ten of some source, one that keeps but three is told by nobody. Of a
draft that keeps three or four all along the same three prove nothing: "The manufacturer has had to call its cars back",
where the sources write "Corvo is recalling 900 vehicles". There a sentence is told of which nearly every word has its
like somewhere in the sources, a good part of them with what is done in one place, and no name and no figure is new;
and only of words that stand nowhere, or of a name or figure that does, is it said that no source tells them.
"""

import re
from collections.abc import Sequence
from functools import cached_property
from statistics import median
from typing import Final

from factcheck.matching.wordings.passages import Passage, Statements, statement
from factcheck.model.claim import Claim
from factcheck.thesaurus import NEAR, Word
from factcheck.values.statement import weight

_FREE: Final = 0.55  # the usual share of a sentence in one place, below which a draft has words of its own
_FEWEST: Final = 5  # sentences by which that can be told
_IN_ONE_PLACE: Final = 0.38  # of a sentence that is told, at least
_HALF: Final = 0.5  # from which what is done may be told in words that nothing joins: "kept on the ground", "grounded"
_ANYWHERE: Final = 0.6  # of its words, by their weight
_NOWHERE: Final = 0.35  # where fewer have their like, no source tells it
_BESIDE: Final = 0.95 * NEAR  # how well a word near to one stands for it in the sentence before or behind
_COMMON: Final = 2
_STRETCH: Final = re.compile(r"PT?(?!1[A-Z])[0-9.]{1,9}[A-Z]")  # not "a day", which is as long as any


def freely_told(best: Sequence[float]) -> bool:
    """Whether a draft is told in words of its own, by the share of each sentence that one place in a source has.

    >>> freely_told([0.3, 0.5, 0.4, 0.9, 0.2]), freely_told([0.8, 0.6, 0.7, 0.2, 0.9]), freely_told([0.3])
    (True, False, False)
    """
    return len(best) >= _FEWEST and median(best) < _FREE


def in_own_words(known: Statements, draft: str) -> bool:
    """Whether a draft is told in words of its own: its statements that can be checked are looked up for it."""
    every = (number for number, c in enumerate(known.claims) if c.article == draft and statement(c).checkable)
    told = (known.passages(number) for number in every)
    return freely_told([found[0].share if found else 0.0 for found in told])


class FreeWording:
    """What the sources have of the sentences of a draft in words of its own."""

    def __init__(self, known: Statements, draft: str) -> None:
        """Args: the statements of all articles, and the draft's name."""
        self._known, self._draft = known, draft

    def says(self, number: int, passage: Passage) -> bool:
        """Whether a passage tells a statement, the rest of whose words stand elsewhere in the sources.

        Args:
            number: the statement's place among all.
            passage: the one that tells most of it.
        """
        enough = passage.share >= _IN_ONE_PLACE and passage.common >= _COMMON
        deed = passage.share >= _HALF or _has_a_deed(self._known.words[number], passage)
        told = enough and self.anywhere(number) >= _ANYWHERE and deed
        return told and self._stretches(self._known.claims[number]) <= self._told_stretches

    @cached_property
    def _told_stretches(self) -> frozenset[str]:
        return frozenset(f for c in self._known.claims if c.article != self._draft for f in self._stretches(c))

    @staticmethod
    def _stretches(claim: Claim) -> frozenset[str]:
        """The stretches of time in a statement: "the first in two decades" is not told with a first."""
        return frozenset(f for f in statement(claim).figures if _STRETCH.fullmatch(f))

    def lacks(self, number: int) -> bool:
        """Whether hardly a word of a statement stands in any source."""
        return self.anywhere(number) < _NOWHERE

    def anywhere(self, number: int) -> float:
        """The share (0 to 1) of a statement's words that have their like in some source."""
        claim, words = self._known.claims[number], self._known.words[number]
        told = sum(weight(word) * self._like(word, claim) for word in words)
        return told / sum(map(weight, words)) if words else 0.0

    def _like(self, word: Word, claim: Claim) -> float:
        near = self._known.near(word).items()
        return max((well for other, well in near if self._known.stands_elsewhere(other, claim.article)), default=0.0)


def _has_a_deed(words: Sequence[Word], passage: Passage) -> bool:
    """Whether a passage has one of the verbs of a statement, if it has any."""
    verbs = [well for word, well in zip(words, passage.found, strict=True) if word[1] == "VERB"]
    return not verbs or max(verbs) >= _BESIDE
