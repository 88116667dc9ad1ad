"""A share with its part and its whole, and shares of one whole.

"Two thirds of the 90, or 50" would be 60; 60 per cent for it and 45 against it are more than all.
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.judgement.sums.figures import Figure
from factcheck.judgement.sums.outline import Outline
from factcheck.judgement.sums.slip import Slip, plain

_OF: Final = r"(?: (?:of|out of) (?:(?:the|its|their|his|her|all|some|those|these)(?: [a-z-]{3,15})? )?)"
_THINGS: Final = r"[^⟦⟧.,;:!?¶()]{0,30}"
_OR: Final = r"(?:, or | or | – or | \()(?:some |about |around |just |roughly |only )?"
_ENDS: Final = r"(?=\)| of (?:them|the total)[.,;)¶]|,|\.| ¶|;| -| –| —| were| are| have| had| said| voted| did)"
# The part is told last: "two thirds of the 90, or 50".
_PART_LAST: Final = re.compile(
    rf"⟦p(?P<share>\d+)⟧{_OF}⟦n(?P<whole>\d+)⟧(?P<gap>{_THINGS}){_OR}⟦n(?P<part>\d+)⟧{_ENDS}"
)
# The share is: "20 of the 50 houses, or 60 per cent".
_SHARE_LAST: Final = re.compile(
    rf"⟦n(?P<part>\d+)⟧(?: [a-z-]{{3,15}})?{_OF}⟦n(?P<whole>\d+)⟧(?P<gap>{_THINGS}){_OR}⟦p(?P<share>\d+)⟧{_ENDS}"
)
_OTHER_BASE: Final = re.compile(
    r"\b(?:who|which|that|than|more|fewer|less|each|per|every|and|since|compared|but|with)\b"
)
_SLACK: Final = 1.0  # per cent, by which a share is rounded or cut off
_WORD_SLACK: Final = 2.0  # "a third", "a quarter"
_PART_SLACK: Final = 0.02

_SIDES: Final = (
    (
        r"(?:in favou?r|for (?:it|the)|supported|support|supports|backed|backs?|yes|approved?|agreed?|remain|leave"
        r"|would vote|for)"
    ),
    r"(?:against|opposed|opposes?|oppose|no|disapproved?|disagreed?|rejected|remain|leave)",
)
_FOR_AND_AGAINST: Final = re.compile(
    rf"⟦p(?P<one>\d+)⟧[^⟦⟧.;:!?¶]{{0,40}}?\b{_SIDES[0]}\b[^⟦⟧.;:!?¶]{{0,50}}?⟦p"
    rf"(?P<two>\d+)⟧[^⟦⟧.;:!?¶]{{0,30}}?\b{_SIDES[1]}\b"
    r"(?= ?(?:it\b|[.,;¶]|(?:and|with|while) ))(?:[^⟦⟧.;:!?¶]{0,40}?⟦p(?P<three>\d+)⟧[^⟦⟧.;:!?¶]{0,25}?\b"
    r"(?:undecided|abstain\w{0,3}|unsure|not sure|no opinion|don['’]t know"
    r"|did not know|had not (?:made|decided)|no view)\b)?"
)
# "Won 52 per cent of the vote, ahead of Bell with 41 per cent and Reed with 15"
_VOTE: Final = re.compile(r"⟦p(?P<one>\d+)⟧ of (?:the |all )?(?:votes?|ballots?|poll)\b(?! (?:in|on|at|among)\b)")
_RIVALS: Final = re.compile(
    r"\b(?:ahead of|compared with|against|followed by|to)\b[^⟦⟧.;:!?¶]{0,40}⟦p\d+⟧|⟦p\d+⟧ (?:for|to) [A-Z]|\b(?:and"
    r"|while) [A-Z][^⟦⟧.;:!?¶]{0,30}⟦p\d+⟧"
)
_NO_RIVALS: Final = re.compile(
    r"\b(?:turnout|turned out|points?|count(?:ed|ing)|tall(?:y|ied|ying)|reporting"
    r"|declared|in|among|women|men|from|up|down|rose|fell"
    r"|threshold|needed|both|constituenc\w{2,3}"
    r"|round|runoff|run-off|previous|last|confidence|margin|respectively|electors|registered|than|earlier|either"
    r"|forecast|polls?)\b"
)
_NOT_ONE_VOTE: Final = re.compile(
    r"\b(?:turnout|points?|up|down|from|women|men|among|rose|fell|earlier|previous\w{0,2}|last|both|than|either"
    r"|respectively|in \d{4})\b"
)
_WHOLE: Final = 101.5


def _fits(share: Figure, part: Figure, whole: Figure) -> bool:
    slack = max(_WORD_SLACK if share.loose else _SLACK, _PART_SLACK * share.said)
    least, most = part.range.least / whole.range.most, part.range.most / max(whole.range.least, 1e-9)
    return share.range.least - slack <= 100 * most and 100 * least <= share.range.most + slack


def _of_wholes(outline: Outline) -> Iterator[Slip]:
    for pattern in (_PART_LAST, _SHARE_LAST):
        for found in pattern.finditer(outline.text):
            share, part, whole = (outline.figure(found[name]) for name in ("share", "part", "whole"))
            if _OTHER_BASE.search(found["gap"]) or whole.said <= 0 or not part.alike(whole) or part.said > whole.said:
                continue
            if not _fits(share, part, whole):
                which = plain(100 * part.said / whole.said)
                yield Slip(
                    (share, part, whole), f"“{part.text}” of “{whole.text}” are {which} per cent, not “{share.text}”"
                )


def _more_than_all(shares: list[Figure]) -> Slip | None:
    least = sum(share.range.least - (0.5 if share.exact and share.said == int(share.said) else 0.0) for share in shares)
    total = sum(share.said for share in shares)
    if least <= _WHOLE - 0.5 * len(shares) or total <= _WHOLE or any(share.loose for share in shares):
        return None
    told = " and ".join(f"“{share.text}”" for share in shares)
    return Slip(tuple(shares), f"{told} are {plain(total)} per cent of one whole")


def _of_votes(outline: Outline) -> Iterator[Slip]:
    for found in _FOR_AND_AGAINST.finditer(outline.text):
        named = [outline.figure(found[name]) for name in ("one", "two", "three") if found[name]]
        first, last = outline.sentence(found.start())
        slip = _more_than_all(named) if not _NOT_ONE_VOTE.search(found[0]) else None
        if slip is not None and len([f for f in outline.within(first, last) if f.sort == "percent"]) == len(named):
            yield slip
    for found in _VOTE.finditer(outline.text):
        first, last = outline.sentence(found.start())
        around = outline.text[first:last]
        if _NO_RIVALS.search(around) or not _RIVALS.search(around):
            continue
        slip = _more_than_all([f for f in outline.within(first, last) if f.sort == "percent"])
        if slip is not None:
            yield slip
            return


def slips(outline: Outline) -> Iterator[Slip]:
    """The shares of a paragraph that are not what part and whole come to, or are more than the whole."""
    if "⟦p" in outline.text:
        yield from _of_wholes(outline)
        yield from _of_votes(outline)
