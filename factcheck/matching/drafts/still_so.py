"""What has not been done yet with a draft, and was done with a source: "has yet to be released", "she was released".

The source may tell it in a sentence of its own behind the one that names the person: "Vale's brother was put into a
van. He was questioned and released." That it was refused at first ("would not release him") is not how things stand.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, Filler
from factcheck.values.deed import is_nobody, meeting, one_deed
from factcheck.values.time import exclude_each_other

_FEWEST: Final = 2  # further words that the sentence before has of the draft's, where a pronoun is left to it
_TILL_NOW: Final = re.compile(r"\b(?:has|have|is|are)\b|['’](?:s|ve|re)\b", re.IGNORECASE)
_PERSONS: Final = frozenset({"he", "she", "they"})


class StillSo:
    """What the sources tell as done, and as not done yet, to somebody."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        self._done: dict[str, list[tuple[Claim, Deed, Claim | None]]] = defaultdict(list)
        self._not_yet: list[Deed] = []
        before: Claim | None = None
        for claim in sources:
            last = before if before is not None and before.article == claim.article else None
            before = claim
            for deed in statement(claim).deeds:
                if _not_yet(claim, deed):
                    self._not_yet.append(deed)
                elif deed.standing == "done" and not deed.loose and deed.pos == "VERB":
                    self._done[deed.lemma].append((claim, deed, last))

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """What a statement says has not been done yet, and sources say has."""
        for deed in statement(claim).deeds:
            if not _not_yet(claim, deed) or deed.pos != "VERB" or not _of_somebody(deed):
                continue
            if any(one_deed(deed, s) and _may_be_one(claim, deed, s) for s in self._not_yet):
                continue
            for its, other, before in self._done.get(deed.lemma, ()):
                if _one_time(deed, other) and _befell_the_same(claim, deed, other, before):
                    span = Span(start=other.start, end=other.end)
                    yield Exchange(Span(start=deed.start, end=deed.end), span), its
                    return


def _not_yet(claim: Claim, deed: Deed) -> bool:
    """Whether a deed is told as not done till now: not "refused to release her", which was then."""
    if deed.standing != "denied" or not deed.so_far:
        return False
    return _TILL_NOW.search(claim.quote[deed.start - claim.start : deed.end - claim.start]) is not None


def _undergoer(deed: Deed) -> Filler | None:
    return deed.filler("patient")


def _of_somebody(deed: Deed) -> bool:
    """Whether it befell somebody named and not one of several: what things are not is told of more than one."""
    who = _undergoer(deed)
    if who is None or who.part or who.none or is_nobody(who):
        return False
    return who.sort == "NAME" or bool(who.meant)


def _one_time(deed: Deed, other: Deed) -> bool:
    return not any(exclude_each_other(s, t) for s in deed.times for t in other.times)


def _may_be_one(claim: Claim, deed: Deed, other: Deed) -> bool:
    """Whether two deeds may have befallen one person: not "the names", which have not been released, either."""
    its = _undergoer(other)
    if its is None:
        return False
    somebody = its.sort in {"NAME", "PRON"} or its.text in _lemmas((claim,))
    return somebody and meeting(_undergoer(deed), its) >= 0


def _name(who: Filler) -> str:
    return (who.meant or who.text).split()[-1].lower()


def _befell_the_same(claim: Claim, deed: Deed, other: Deed, before: Claim | None) -> bool:
    """Whether two deeds befell one person: named, or meant by a pronoun behind a sentence that tells the draft's."""
    mine, its = _undergoer(deed), _undergoer(other)
    if mine is None or its is None or its.part:
        return False
    if its.sort == "NAME" or its.meant:
        return _name(mine) == _name(its)
    if its.text.lower() not in _PERSONS or before is None:
        return False
    return _name(mine) in _lemmas((before,)) and len(_lemmas((claim,)) & _lemmas((before,))) > _FEWEST


def _lemmas(claims: Sequence[Claim]) -> frozenset[str]:
    return frozenset(word[2] for claim in claims for word in statement(claim).words)
