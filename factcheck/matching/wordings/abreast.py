"""The sentences of the sources that may tell what a draft's does, in whatever words: how much each has in common.

A draft in words of its own shares two or three words with the sentence that it retells. So every sentence that has any
is looked at, and what both have is weighed word by word: what compares one thing in two of them says how much the
others must weigh.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from factcheck.matching.wordings.passages import Statements, statement
from factcheck.model.claim import Claim
from factcheck.thesaurus import NEAR, Word, told_alike
from factcheck.values.statement import nearness, weight

_BESIDE: Final = 0.5  # what only the sentence before or behind has counts half


@dataclass(frozen=True, slots=True)
class Abreast:
    """A source's sentence, and how well it (1) or one beside it (half) has each word of a draft's statement."""

    claim: Claim
    found: Mapping[Word, float]

    def matter(self, without: frozenset[str] = frozenset()) -> float:
        """What the words weigh that both have, but for these; a name weighs 1, a common noun about half."""
        return sum(weight(word) * well for word, well in self.found.items() if word[0] not in without)

    def said(self) -> float:
        """What the words weigh that both have and that are no names."""
        return sum(weight(word) * well for word, well in self.found.items() if word[1] != "PROPN")


def abreast(known: Statements, number: int, draft: str) -> list[Abreast]:
    """The sources' sentences that have words in common with a draft's statement, those that have the most first.

    Args:
        known: the statements of all articles.
        number: the place of the draft's among them.
        draft: the draft's name.
    """
    words = known.words[number]
    hits = known.hits(words)
    found = []
    for place in sorted(hits):
        claim = known.claims[place]
        if claim.article == draft:
            continue
        beside = [hits[p] for p in (place - 1, place + 1) if p in hits and known.claims[p].article == claim.article]
        row = {
            word: max([own, *(_BESIDE * other[at] for other in beside)])
            for at, (word, own) in enumerate(zip(words, hits[place], strict=True))
        }
        found.append(Abreast(claim, {word: well for word, well in row.items() if well}))
    return sorted(found, key=lambda a: (-a.matter(), a.claim.article, a.claim.start))


def near(one: Word, other: Word) -> bool:
    """Whether one word may tell what another tells, whatever their parts of speech."""
    return nearness(one, other) >= NEAR or other in told_alike(one)


def lemmas(claim: Claim) -> frozenset[str]:
    """The words of a statement."""
    return frozenset(word[2] for word in statement(claim).words)


def proper_nouns(claim: Claim) -> frozenset[str]:
    """The words of a statement that are names."""
    return frozenset(word[2] for word in statement(claim).words if word[3] == "PROPN")
