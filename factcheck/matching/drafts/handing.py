"""Who gave whom what: "she handed the *director* a script", "the *director* pressed a script into her hands".

Two texts contradict each other where who gives a thing with one is given it with the other.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import Side
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Filler
from factcheck.thesaurus import SYNONYM, kinship
from factcheck.values.actor import same_name
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


class _Handed(NamedTuple):
    """A thing that was given: by whom, to whom, as far as named, and where that stands."""

    thing: str
    giver: str
    taker: str
    span: Span
    claim: Claim


def _name(filler: Filler | None) -> str:
    if filler is None:
        return ""
    return filler.named or _noun(filler)


def _noun(filler: Filler) -> str:
    """Somebody without a name, as pointed at: "the duke"."""
    return f"the {filler.text}" if filler.sort == "NOUN" and filler.known else ""


def _handed(claim: Claim) -> Iterator[_Handed]:
    """What a sentence has given by whom to whom."""
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
            yield _Handed(thing.text, giver, taker, Span(start=deed.start, end=deed.end), claim)
    for found in _GIVEN.finditer(claim.quote):
        side = side or Side(claim, claim)
        start, end = claim.start + found.start("thing"), claim.start + found.end("thing")
        for first, last, lemma, pos in side.words:
            if start <= first < end and pos == "NOUN" and lemma not in _MANY:
                span = Span(start=claim.start + found.start(), end=last)
                yield _Handed(lemma, "", found["name"], span, claim)
                break


class Handing:
    """What the sources have given by whom to whom."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._told: dict[str, list[_Handed]] = defaultdict(list)
        for claim in sources:
            for handed in _handed(claim):
                self._told[handed.thing].append(handed)

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each thing of a draft's statement that is given by whom all sources that tell of it have it given to."""
        for mine in _handed(claim) if self._told else ():
            theirs = [h for thing, told in self._told.items() if _alike(mine.thing, thing) for h in told]
            if any(_one(mine.giver, h.giver) or _one(mine.taker, h.taker) for h in theirs):
                continue
            for its in theirs:
                if _turned(mine, its):
                    yield Exchange(mine.span, its.span), its.claim


def _turned(mine: _Handed, its: _Handed) -> bool:
    """Whether giver and taker have changed about; where one of them alone is named, of a thing seldom told of."""
    crossed = (_one(mine.giver, its.taker), _one(mine.taker, its.giver))
    return all(crossed) or (any(crossed) and weight((mine.thing, "NOUN")) >= _SELDOM)


def _alike(one: str, other: str) -> bool:
    return kinship((one, "NOUN"), (other, "NOUN")) >= SYNONYM


def _one(a: str, b: str) -> bool:
    if a.startswith("the ") or b.startswith("the "):
        return bool(a) and a == b
    return bool(a and b and same_name(a, b))
