"""Who did a thing at whose word: "Bell fired *on the orders of* Roe", "got the post *on* Roe's *recommendation*"."""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.drafts.changed_about import Ends
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed

# What one says to make another do something; the words of one row tell of one deed.
_ROWS: Final = (
    "order command instruction behest bidding instruct commission direction",
    "request urging insistence appeal ask urge beg",
    "recommendation advice suggestion recommend advise suggest propose proposal",
    "invitation invite",
    "warning warn tip-off tip",
)
_ROW: Final = {word: row.split()[0] for row in _ROWS for word in row.split()}
_NAME: Final = r"(?P<{0}>[A-Z][\w’'-]{{1,24}}?(?: [A-Z][\w’-]{{1,24}}?){{0,2}})"
_WORDS: Final = "|".join(sorted(w for w in _ROW if w not in {"ask", "urge", "beg", "warn"}))
_AT_HIS_WORD: Final = re.compile(
    r"\b(?:on|at|by|under|upon|following|after) "
    rf"(?:(?:the |a |an )?(?:\w{{1,12}} )?(?P<first>{_WORDS})s? (?:of|from|by) (?:[a-z]+ ){{0,4}}{_NAME.format('of')}\b"
    rf"|{_NAME.format('whose')}[’']s? (?:\w{{1,12}} )?(?P<second>{_WORDS})s?\b)"
)
_NOT: Final = re.compile(r"\b(?:not|never|without|den(?:y|ies|ied)|refus\w{1,4})\b|n[’']t\b", re.IGNORECASE)


def ordered(claim: Claim) -> Iterator[Ends]:
    """What a sentence has done, by whom and at whose word."""
    if _NOT.search(claim.quote):
        return
    deeds = [deed for deed in statement(claim).deeds if deed.pos == "VERB"]
    for found in _AT_HIS_WORD.finditer(claim.quote):
        of = _ROW[found["first"] or found["second"]]
        doer = _doer([d for d in deeds if d.end <= claim.start + found.start()])
        if doer:
            span = Span(start=claim.start + found.start(), end=claim.start + found.end())
            yield Ends(of, doer, found["of"] or found["whose"], span, claim)
    for deed in deeds:
        one, other = deed.filler("patient"), deed.filler("agent")
        if deed.lemma in _ROW and one is not None and other is not None and one.named and other.named:
            yield Ends(_ROW[deed.lemma], one.named, other.named, Span(start=deed.start, end=deed.end), claim)


def _doer(before: list[Deed]) -> str:
    """The name of who did what is told last before a phrase."""
    named = [filler.named for deed in before if (filler := deed.filler("agent")) is not None and not deed.reports]
    return named[-1] if named else ""
