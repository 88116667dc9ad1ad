"""What only a part of a source's sentence denies and a draft affirms: a cause, a need, that a thing goes by itself.

"Left not because of money", "it was money that made him leave"; "will need an operation", "should heal without one";
"is not installed automatically", "installs itself". "Not only because of money" denies no cause.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from factcheck.matching.wordings.abreast import Abreast, near
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.outlook_words import ANOTHER
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import SYNONYM, Word, kinship
from factcheck.values.deed import meeting
from factcheck.values.statement import FIGURES

_ENOUGH: Final = 0.9  # what the words weigh that both sentences have
_BESIDE: Final = 0.4  # and what of it they have besides the part
_LONG: Final = 60  # characters of a part
_BY: Final = r"(?:because of|due to|owing to|on account of|as a result of|caused by|blamed on|down to)"
_NOT_BY: Final = re.compile(
    rf"(?:\bnot|n['’]t) (?:(?!only|just|simply|merely|solely|least)[\w'’]{{1,15}} )?{_BY} ([^,;:.]{{1,60}})",
    re.IGNORECASE,
)
_DUE: Final = re.compile(rf"\b{_BY} ([^,;:.]{{1,60}})", re.IGNORECASE)
_CLEFT: Final = re.compile(
    r"\bit was ([^,;:.]{1,60}?)(?:,[^,]{1,30},)? (?:that|which) (?:had )?(?:made|caused|prompted|led|drove|forced|"
    r"brought|kept)\b",
    re.IGNORECASE,
)
_DENIES: Final = re.compile(r"\b(?:not|never|no|nor|without|hardly)\b|n['’]t\b", re.IGNORECASE)
_UP_TO: Final = re.compile(r"\b(?:but|that|which|who|when|while|after|before|as|and)\b", re.IGNORECASE)
_NEED: Final = re.compile(
    r"\b(?:requires?|required|needs?|needed|undergo(?:es)?|underwent|undergone|calls? for) ([^,;:.]{1,40})",
    re.IGNORECASE,
)
_DO_WITHOUT: Final = re.compile(
    r"\b(?:without|no need (?:of|for)|(?:not|n['’]t|never) (?:need|require|undergo)) ([^,;:.]{1,40})", re.IGNORECASE
)
_ITSELF: Final = re.compile(
    r"\b(?:automatically|by (?:it|them)sel(?:f|ves)|of its own accord|on (?:its|their) own)\b", re.IGNORECASE
)
_NOT_ITSELF: Final = re.compile(
    r"(?:\b(?:not|never)|n['’]t) (?:\w{1,20} ){0,5}(?:automatically|by itself|by themselves|on its own|on their own)\b",
    re.IGNORECASE,
)


class Part(NamedTuple):
    """A part of a sentence: what it is of ("cause", "need", "itself"), whether it is affirmed, its words, its place."""

    of: str
    affirmed: bool
    words: tuple[Word, ...]
    span: Span


def _within(claim: Claim, start: int, end: int) -> tuple[Word, ...]:
    """The words of a stretch that tell something, up to where another clause begins."""
    stop = _UP_TO.search(claim.quote, start, min(end, start + _LONG))
    last = claim.start + (stop.start() if stop is not None else end)
    return tuple(
        w[2:] for w in statement(claim).words if claim.start + start <= w[0] and w[1] <= last and w[3] not in FIGURES
    )


def _part(claim: Claim, of: str, found: re.Match[str], *, affirmed: bool) -> Part:
    span = Span(start=claim.start + found.start(), end=claim.start + found.end())
    words = _within(claim, found.start(1), found.end(1)) if found.re.groups else ()
    return Part(of, affirmed, words, span)


def _parts(claim: Claim) -> Iterator[Part]:
    quote = claim.quote
    denied = _NOT_BY.search(quote)
    if denied is not None:
        yield _part(claim, "cause", denied, affirmed=False)
    elif (found := _CLEFT.search(quote) or _DUE.search(quote)) is not None and not _DENIES.search(quote):
        yield _part(claim, "cause", found, affirmed=True)
    without = _DO_WITHOUT.search(quote)
    if without is not None:
        yield _part(claim, "need", without, affirmed=False)
    elif (found := _NEED.search(quote)) is not None and not _DENIES.search(quote):
        yield _part(claim, "need", found, affirmed=True)
    by_hand = _NOT_ITSELF.search(quote)
    if by_hand is not None:
        yield _part(claim, "itself", by_hand, affirmed=False)
    elif (found := _ITSELF.search(quote)) is not None and not _DENIES.search(quote):
        yield _part(claim, "itself", found, affirmed=True)


def _one(mine: Part, its: Part) -> bool:
    """Whether two parts are of one thing: what is denied must have no word that what is affirmed has not."""
    if mine.of == "itself":
        return True
    denied, affirmed = (its, mine) if mine.affirmed else (mine, its)
    if mine.of == "need":
        return bool(denied.words) and bool(affirmed.words) and _stands_for(denied.words[-1:], affirmed.words)
    return bool(denied.words) and all(_stands_for((word,), affirmed.words) for word in denied.words)


def _stands_for(words: tuple[Word, ...], others: tuple[Word, ...]) -> bool:
    return any(near(a, b) or kinship(a, b) >= SYNONYM for a in words for b in others)


def _of_two(claim: Claim, other: Claim) -> bool:
    """Whether the sentences are of two things: "his *knee* needs an operation", "his *shoulder* will heal without"."""
    mine, its = (
        [
            f
            for deed in statement(c).deeds
            if not deed.reports
            for f in (deed.filler("agent") or deed.filler("patient"),)
            if f
        ]
        for c in (claim, other)
    )
    mine, its = ([f for f in fillers if f.sort in {"NOUN", "NAME"}] for fillers in (mine, its))
    return bool(mine and its) and not any(meeting(f, g) >= SYNONYM for f in mine for g in its)


def denied_parts(claim: Claim, beside: Sequence[Abreast]) -> Iterator[tuple[Exchange, Claim]]:
    """What a draft's statement affirms in a part that a source denies, or the other way about.

    Args:
        claim: a statement of the draft.
        beside: the sources' sentences that have words in common with it; none of them may have it as the draft has.
    """
    own = list(_parts(claim))
    if not own:
        return
    told = [(a, its) for a in beside if a.matter() >= _ENOUGH for its in _parts(a.claim)]
    for mine in own:
        met = [(a, its) for a, its in told if its.of == mine.of and _one(mine, its)]
        part = frozenset(word[0] for word in mine.words)
        if met and all(its.affirmed != mine.affirmed for _, its in met):
            a, its = met[0]
            if ANOTHER.search(claim.quote) or ANOTHER.search(a.claim.quote):
                continue
            if a.matter(part) >= _BESIDE and not _of_two(claim, a.claim):
                yield Exchange(mine.span, its.span), a.claim
