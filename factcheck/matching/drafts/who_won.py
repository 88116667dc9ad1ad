"""Who won by a result: "Selby *won* 3-1 in Melford", "Friday's 3-1 *loss* at Melford", "Melford's 3-1 win over Selby".

The same result is told from either side.
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.drafts.changed_about import Ends, Must
from factcheck.matching.wordings.facing import Run, Side
from factcheck.model.base import Span
from factcheck.model.claim import Claim

_SCORE: Final = re.compile(r"\b(\d{1,3})[-–](\d{1,3})\b(?![-–]\d)")
_TOLD: Final = re.compile(
    r"\b(?:(?P<lost>(?:was|were|been|being|got) (?:beaten|defeated|thrashed|edged|downed|routed)|lost|loses|losing|"
    r"loss|(?<!to )(?<!will )(?<!could )defeat|setback|slumped|fell|went down)|"
    r"(?P<won>won|wins|win|winning|beat|beats|beating|defeated|defeats|defeating|overcame|edged|thrashed|downed|routed|"
    r"victory|triumph))\b",
    re.IGNORECASE,
)
_OTHER: Final = re.compile(r"\b(?P<lead>over|against|to|by|at|in|past)\s+(?:the\s+)?(?:No\.\s\d+\s)?$")
_THERE: Final = frozenset({"at", "in"})
_VERBS: Final = re.compile(r"(?:beat|defeat|overc|edged|thrash|downed|routed)", re.IGNORECASE)
_NEAR: Final = 60  # characters between a result and the word that tells who won it
_NEXT_SET: Final = 6
# Who wins one leg may lose the next one by the same figures.
_ANOTHER: Final = re.compile(
    r"\b(?:leg|again|earlier|previous|reverse fixture|rematch|return match|first match|second match|"
    r"last (?:year|season|month|week))\b",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[;.?!:]\s")


def _nearest(side: Side, start: int, end: int) -> tuple[str, str, bool]:
    """The name before a word that tells who won, the one behind it, and whether that one only says where."""
    quote, offset = side.claim.quote, side.claim.start
    before, behind, there = "", "", False
    straight = _VERBS.match(quote[start - offset :]) is not None
    for run in side.names():
        at, to = run.span.start, run.span.end
        if to <= start and not _CLAUSE.search(quote[to - offset : start - offset]):
            before = _name(run)
        elif at >= end and not behind and at - end <= _NEAR and not _CLAUSE.search(quote[end - offset : at - offset]):
            lead = _OTHER.search(quote[max(0, at - offset - 20) : at - offset])
            if lead is not None or (straight and quote[end - offset : at - offset].strip() in {"", "the"}):
                behind, there = _name(run), lead is not None and lead["lead"] in _THERE
    return before, behind, there


def _name(run: Run) -> str:
    return re.sub(r"['’]s?$", "", run.text)


def results(claim: Claim) -> Iterator[Ends]:
    """The results that a sentence tells, each with who won."""
    scores = list(_SCORE.finditer(claim.quote))
    if not scores or _ANOTHER.search(claim.quote):
        return
    side = Side(claim, claim)
    told = list(_TOLD.finditer(claim.quote))
    for number, score in enumerate(scores):
        if number and score.start() - scores[number - 1].end() <= _NEXT_SET:
            continue  # of the sets of one match the first tells which it is
        near = [(_gap(score, word), word) for word in told if _gap(score, word) <= _NEAR]
        if not near:
            continue
        _, word = min(near, key=lambda pair: pair[0])
        start, end = claim.start + word.start(), claim.start + word.end()
        before, behind, there = _nearest(side, start, end)
        won, lost = (before, behind) if word["won"] else (behind, before)
        high, low = sorted((int(score[1]), int(score[2])), reverse=True)
        if high != low and (won or lost):
            # a match may be on neutral ground
            must: Must = "one, and no third" if there else "one"
            yield Ends(f"{high}-{low}", won, lost, Span(start=start, end=end), claim, must)


def _gap(score: re.Match[str], word: re.Match[str]) -> int:
    return max(score.start() - word.end(), word.start() - score.end())
