"""Whether what was done is against the rules with a draft, and within them with a source, or the other way about."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.wordings.abreast import near
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim

_RULE: Final = (
    r"\s(?:[\w’']{1,20}\s){0,3}?"
    r"(?P<rule>rules?|polic(?:y|ies)|regulations?|guidelines?|procedures?|protocols?|laws?|statutes?)\b"
)
_NOT: Final = r"(?P<no>\b(?:not|never|no|nothing)\b(?:\s[\w’']{1,12})?\s|n[’']t\s(?:\w{1,12}\s)?)?"
_BREACH: Final = re.compile(
    rf"{_NOT}(?:\b(?:against|contrary to|(?:in |an? |any )?(?:breach|violation) of|breaking|breaching|violating)|"
    rf"\b(?:break|broke|broken|breach|violate|flout|contravene)(?:s|es|d|ed)?(?P<none>\sno)?){_RULE}",
    re.IGNORECASE,
)
_KEPT: Final = re.compile(
    rf"{_NOT}\b(?:within|in line with|in keeping with|complie[sd] with|obeyed|followed|permitted by|allowed by)"
    rf"(?P<none>\sno)?{_RULE}",
    re.IGNORECASE,
)
_OPEN: Final = re.compile(
    r"\b(?:accus\w{1,6}|alleg\w{1,6}|whether|if|might|could|would|should|den(?:y|ied|ies|ying)|suspect\w{0,3}|"
    r"investigat\w{1,5}|charged|unless|until|question\w{0,3})\b",
    re.IGNORECASE,
)
_MAY: Final = re.compile(r"\bmay\b")  # not "in May"
_OWNER: Final = re.compile(r"\sof (?:the |its |their )?([\w’'-]{1,20}(?: [\w’'-]{1,20}){0,2})", re.IGNORECASE)
_GOES: Final = re.compile(r"\b(?:is|are|was|were|be|been|being|goes|go|went|strictly|clearly)\s$", re.IGNORECASE)
_BEFORE: Final = 12  # characters before "against" that are looked at
_FEWEST: Final = 2  # words in common, of whose rules and of what


class _Stand(NamedTuple):
    kept: bool
    law: bool
    span: Span


def _stands(claim: Claim) -> list[_Stand]:
    """Where a statement says that something is or was within some rules or against them."""
    if _OPEN.search(claim.quote) or _MAY.search(claim.quote):
        return []
    found = []
    for kept, pattern in ((False, _BREACH), (True, _KEPT)):
        for told in pattern.finditer(claim.quote):
            if "against" in told[0].lower() and not _GOES.search(
                claim.quote[max(told.start() - _BEFORE, 0) : told.start()]
            ):
                continue  # "marched against the law"
            turned = told["no"] is not None or told["none"] is not None
            span = Span(start=claim.start + told.start(), end=claim.start + told.end())
            found.append(_Stand(kept is not turned, told["rule"].lower().startswith(("law", "statute")), span))
    return found


class RulesKept:
    """What the sources say is within the rules, or against them."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        self._told = [(claim, stand) for claim in sources for stand in _stands(claim)]

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """What a statement has against the rules and sources within them, if none has it as the statement does."""
        for stand in _stands(claim) if self._told else ():
            told = [(c, its) for c, its in self._told if its.law is stand.law and _of_one_thing(claim, stand, c, its)]
            if told and all(its.kept is not stand.kept for _, its in told) and _may_say(claim, told[0][0]):
                yield Exchange(stand.span, told[0][1].span), told[0][0]


def _of_one_thing(claim: Claim, stand: _Stand, other: Claim, its: _Stand) -> bool:
    """Whether what is within the rules or against them is one thing: two words of it in both, by whatever form."""
    ones, others = _words(claim, stand), _words(other, its)
    if not (_owned(claim, stand, other) and _owned(other, its, claim)):
        return False
    return sum(any(near(word, theirs) for theirs in others) for word in ones) >= _FEWEST


def _owned(claim: Claim, stand: _Stand, other: Claim) -> bool:
    """Whether the other sentence names those whose rules they are, where this one says "the rules of the exchange"."""
    owner = _OWNER.match(claim.quote, stand.span.end - claim.start)
    if owner is None:
        return True
    start, end = claim.start + owner.start(1), claim.start + owner.end(1)
    named = [(w[2], w[3]) for w in statement(claim).words if start <= w[0] < end]
    return not named or any(near(w, (v[2], v[3])) for v in statement(other).words for w in named)


def _words(claim: Claim, stand: _Stand) -> list[tuple[str, str]]:
    """The words of a statement but for the last one of the phrase, which says that they are rules."""
    return [(w[2], w[3]) for w in statement(claim).words if not (stand.span.start <= w[0] and w[1] == stand.span.end)]


def _may_say(claim: Claim, other: Claim) -> bool:
    """Whether nobody else is said to say so: of two parties each may have its own view."""
    speakers = [d.filler("agent") for d in statement(claim).deeds if d.reports]
    words = {word[2] for word in statement(other).words}
    return all(f is None or f.sort == "PRON" or f.text.split()[-1].lower() in words for f in speakers)
