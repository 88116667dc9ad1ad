"""What is first of its sort in a draft and a later one in a source, or the other way about.

"The bank is the largest in the country", "the bank is the *second* largest in the country": in all other words the two
sentences are one, so that they look alike.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import Side, one_word, second
from factcheck.matching.wordings.passages import Passage, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord

_SHARE: Final = 0.5  # of the draft's sentence that the source's must tell
_TH: Final = "second third fourth fifth sixth seventh eighth ninth tenth".split()
_SUPERLATIVE: Final = re.compile(
    rf"\b(?:(?P<rank>{'|'.join(_TH)}|[2-9](?:nd|rd|th)|10th)[ -])?(?P<most>(?:(?:most|least) )?[a-z]{{3,20}})\b",
    re.IGNORECASE,
)
_EST: Final = re.compile("(?:most|least) |[a-z]{2,}est$", re.IGNORECASE)
_NO_GRADE: Final = frozenset(
    "arrest protest interest request forest guest harvest suggest invest contest digest honest modest manifest "
    "request conquest priest crest chest quest west rest test best latest".split()
)
_SET: Final = re.compile(r"one of (?:the |its |his |her |their )?$|among (?:the )?$|joint[ -]$", re.IGNORECASE)
_BEFORE: Final = 12  # characters before a superlative that are looked at


class _Top(NamedTuple):
    """A superlative: its rank ("" of the first), the word, where it stands, the noun behind it and the names before."""

    rank: str
    most: str
    span: Span
    noun: PlacedWord
    names: frozenset[str]


def _tops(claim: Claim) -> Iterator[_Top]:
    words = statement(claim).words
    for found in _SUPERLATIVE.finditer(claim.quote):
        most = found["most"].lower()
        if not _EST.search(most) or most in _NO_GRADE or _SET.search(claim.quote[: found.start()][-_BEFORE:]):
            continue
        at, end = claim.start + found.start(), claim.start + found.end()
        noun = next((word for word in words if word[0] >= end and word[3] == "NOUN"), None)
        if noun is None:
            continue
        names = frozenset(lemma for start, _, lemma, pos in words if pos == "PROPN" and start < at)
        yield _Top((found["rank"] or "").lower(), most, Span(start=at, end=end), noun, names)


def _one_top(one: _Top, other: _Top) -> bool:
    """Whether two superlatives are of one sort."""
    return one.most == other.most and one_word(one.noun, other.noun)


def topmost(claim: Claim, passages: list[Passage]) -> Iterator[tuple[Exchange, Passage]]:
    """Where a draft calls one thing the largest that a source calls the second largest, or the other way about.

    Args:
        claim: a statement of the draft.
        passages: the sentences of the sources that tell much of it; none of them may have it as the draft has.
    """
    if "est" not in claim.quote and "most" not in claim.quote:
        return
    mine = list(_tops(claim))
    theirs = [(p, top) for p in passages if mine and p.share >= _SHARE for top in _tops(p.claim)]
    for one in mine:
        alike = [(p, top) for p, top in theirs if _one_top(one, top)]
        if any(top.rank == one.rank for _, top in alike):
            continue
        for passage, top in alike:
            if one.names & top.names and not second(Side(claim, passage.claim), (), Side(passage.claim, claim), ()):
                yield Exchange(one.span, top.span), passage
