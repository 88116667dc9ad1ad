"""Votes: who carried a motion had more of them, and no assembly has more than seats."""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.judgement.sums.figures import Figure
from factcheck.judgement.sums.outline import Outline
from factcheck.judgement.sums.slip import Slip

_WORDS: Final = r"[^⟦⟧.;:!?¶]{0,40}?"
_VOTES: Final = r"(?:⟦n(?P<one>\d+)⟧(?: votes?)?(?: in favou?r)? (?:to|against) ⟦n(?P<two>\d+)⟧|⟦s(?P<pair>\d+)⟧)"
_CARRIED: Final = re.compile(
    rf"\b(?:passed|carried|approved|adopted|backed|endorsed|elected|won|ratified)\b(?: the [a-z ]{{3,40}}?)?(?: on"
    rf" \w+)?,? (?:by |with )?(?:a vote of )?{_VOTES}"
    r"(?P<votes> votes?\b)?(?:,? with ⟦n(?P<abstained>\d+)⟧ (?:abstentions?|abstaining|members? abstaining))?"
    r"(?:, (?:by )?a (?:majority|margin) of ⟦n(?P<margin>\d+)⟧)?"
)
_SEATS: Final = re.compile(
    r"⟦n(?P<seats>\d+)⟧[- ](?:seat|member|strong)\b|\ball (?:of )?(?:the )?⟦n(?P<all>\d+)⟧ (?:members|deputies"
    r"|senators|councillors|lawmakers|delegates)"
)
_VOTING: Final = re.compile(
    r"\b(?:votes?|voted|motion|bill|law|council|parliament|senate|assembly|house|deputies|members|lawmakers"
    r"|senators|committee|resolution)\b",
    re.IGNORECASE,
)
_ALL: Final = re.compile(
    rf"\b[Oo]f (?:the |all )?⟦n(?P<all>\d+)⟧ [^⟦⟧.;:!?¶]{{0,30}}?(?:who |that )?(?:voted|voting|cast|votes"
    rf" cast)\b{_WORDS}⟦n(?P<one>\d+)⟧{_WORDS}\b(?:for|in favou?r|yes|backed|supported)\b{_WORDS}⟦n"
    rf"(?P<two>\d+)⟧{_WORDS}\b(?:against|no|opposed)\b"
)


def _pair(
    outline: Outline, one: str | None, two: str | None, pair: str | None
) -> tuple[int, int, tuple[Figure, ...]] | None:
    if pair is not None:
        score = outline.figure(pair)
        return (*score.pair, (score,)) if score.pair is not None else None
    if one is None or two is None:
        return None
    first, second = outline.figure(one), outline.figure(two)
    exact = first.exact and second.exact and not first.unit and not second.unit
    return (int(first.said), int(second.said), (first, second)) if exact else None


def _of_votes(outline: Outline) -> Iterator[Slip]:
    for found in _CARRIED.finditer(outline.text):
        votes = _pair(outline, found["one"], found["two"], found["pair"])
        first, last = outline.sentence(found.start())
        around = outline.text[first:last]
        if votes is None or not _VOTING.search(around) or re.match(r"won", found[0]):
            continue
        yes, no, figures = votes
        written = "” to “".join(f.text for f in figures)
        told_by = found["one"] is not None or found["votes"] is not None
        if (
            yes < no
            and told_by
            and not re.search(r"\b(?:veto|overrid\w{1,4}|minority|fail\w{0,3}|reject\w{0,3}|not)\b", around)
        ):
            yield Slip(figures, f"what is carried by “{written}” has fewer votes for it than against it")
            continue
        if found["margin"] is not None and outline.figure(found["margin"]).exact:
            margin = outline.figure(found["margin"])
            if margin.said != abs(yes - no):
                yield Slip((margin, *figures), f"“{written}” is a margin of {abs(yes - no)}, not “{margin.text}”")
        yield from _too_many(outline, found, figures, yes + no)
    for found in _ALL.finditer(outline.text):
        whole, one, two = (outline.figure(found[name]) for name in ("all", "one", "two"))
        if all(f.exact and not f.unit for f in (whole, one, two)) and one.said + two.said > whole.said:
            why = f"“{one.text}” and “{two.text}” are {int(one.said + two.said)}, more than “{whole.text}”"
            yield Slip((whole, one, two), why)


def _too_many(outline: Outline, found: re.Match[str], figures: tuple[Figure, ...], votes: int) -> Iterator[Slip]:
    """More votes than the assembly has seats, those who abstained counted."""
    seats = _SEATS.search(outline.text, *outline.sentence(found.start()))
    if seats is None:
        return
    whole = outline.figure(seats["seats"] or seats["all"])
    if found["abstained"] is not None:
        figures = (*figures, outline.figure(found["abstained"]))
        votes += int(figures[-1].said)
    if whole.exact and votes > whole.said and whole not in figures:
        told = " and ".join(f"“{f.text}”" for f in figures)
        yield Slip((whole, *figures), f"{told} are {votes} votes, more than “{whole.text}”")


def slips(outline: Outline) -> Iterator[Slip]:
    """The votes of a paragraph that cannot be so."""
    if "⟦n" in outline.text or "⟦s" in outline.text:
        yield from _of_votes(outline)
