"""Who gave whom what: "she handed the *director* a script", "the *director* pressed a script into her hands"."""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.drafts.changed_about import POINTED, Ends
from factcheck.matching.wordings.facing import Side
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Filler
from factcheck.values.statement import weight

_GIVING: Final = frozenset(
    "give hand pass present press slip lend sell send award donate offer pay grant bequeath".split()
)
_GIVEN: Final = re.compile(
    r"\b(?:giv(?:es|ing|en)|gave|hand(?:s|ed|ing)|pass(?:es|ed|ing)|present(?:s|ed|ing)|slip(?:s|ped|ping)|"
    r"lends|lent|lending|sells|sold|selling|sends|sent|sending|award(?:s|ed|ing)|pays|paid|paying) "
    r"(?P<to>(?:(?:the )?[a-z]{2,20} )?(?P<name>[A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30}){0,2})) "
    r"(?:a|an|the|his|her|its|some|\d[\d,.]{0,12}) (?P<thing>[a-z][\w -]{1,40})"
)
_PASSIVE: Final = re.compile(
    r"\b(?:was|were|been|being|is|are|be) (?:given|handed|sent|lent|paid|awarded|presented with)\b"
)
# What goes to and fro, so that both may have given one.
_MANY: Final = frozenset(
    "letter message note gift ball money card flower email package kiss hand drink book photo picture ring present bag "
    "ticket bill cheque phone parcel glass cigarette".split()
)
_SELDOM: Final = 0.58  # what the word for a thing weighs: not "chance", "report"
_EACH: Final = re.compile(r"\b(?:each other|one another|exchang|swap|back|return|in turn|both)", re.IGNORECASE)


def _name(filler: Filler | None) -> str:
    if filler is None:
        return ""
    return filler.named or _noun(filler)


def _noun(filler: Filler) -> str:
    """Somebody without a name, as pointed at: "the duke"."""
    return f"{POINTED}{filler.text}" if filler.sort == "NOUN" and filler.known else ""


def handed(claim: Claim) -> Iterator[Ends]:
    """What a sentence has given, from whom to whom."""
    if _EACH.search(claim.quote):
        return
    side: Side | None = None
    for deed in statement(claim).deeds:
        if deed.lemma not in _GIVING or deed.pos != "VERB" or deed.standing == "denied":
            continue
        thing = deed.filler("patient")
        if thing is None or thing.sort != "NOUN" or thing.text in _MANY or _PASSIVE.search(claim.quote):
            continue
        giver, taker = _name(deed.filler("agent")), _name(deed.filler("to"))
        if giver or taker:
            yield _ends(thing.text, giver, taker, Span(start=deed.start, end=deed.end), claim)
    for found in _GIVEN.finditer(claim.quote):
        side = side or Side(claim, claim)
        start, end = claim.start + found.start("thing"), claim.start + found.end("thing")
        for first, last, lemma, pos in side.words:
            if start <= first < end and pos == "NOUN" and lemma not in _MANY:
                yield _ends(lemma, "", found["name"], Span(start=claim.start + found.start(), end=last), claim)
                break


def _ends(thing: str, giver: str, taker: str, span: Span, claim: Claim) -> Ends:
    """Of a thing seldom told of it will do that one of the two is named."""
    return Ends(thing, giver, taker, span, claim, "one" if weight((thing, "NOUN")) >= _SELDOM else "both")
