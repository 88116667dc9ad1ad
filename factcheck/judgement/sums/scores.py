"""Scores: a side never has fewer goals at the end than at half-time, and two legs add up."""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.judgement.sums.outline import Outline
from factcheck.judgement.sums.slip import Slip

_HALF_TIME: Final = re.compile(
    r"\b(?:led|leading|ahead|lead|trail(?:ed|ing)|behind|down)\b[^⟦⟧.;:!?¶]{0,20}?⟦s(?P<half>\d+)⟧ (?:at|by|before)"
    r" (?:half[- ]time|the (?:break|interval))\b"
    r"[^⟦⟧.;:!?¶]{0,80}?\b(?:won|win|winning|lost|losing|drew|beat|beaten|victory|defeat"
    r"|draw)\b[^⟦⟧.;:!?¶]{0,20}?⟦s(?P<full>\d+)⟧"
    r"|\b(?:won|beat|lost|drew)\b[^⟦⟧.;:!?¶]{0,40}?⟦s(?P<end>\d+)⟧[^⟦⟧.;:!?¶]{0,15}? after (?:leading|being"
    r"|trailing|going)[^⟦⟧.;:!?¶]{0,12}?⟦s(?P<pause>\d+)⟧ "
    r"(?:at|by|before) (?:half[- ]time|the (?:break|interval))\b",
    re.IGNORECASE,
)
_TWO_LEGS: Final = re.compile(
    r"⟦s(?P<a>\d+)⟧[^⟦⟧;:!?]{0,80}?⟦s(?P<b>\d+)⟧[^⟦⟧;:!?]{0,60}?⟦s(?P<sum>\d+)⟧ (?:on aggregate|over (?:the )?two legs)"
    r"|⟦s(?P<total>\d+)⟧ (?:on aggregate|over (?:the )?two legs)[^⟦⟧;:!?]{0,60}?⟦s(?P<c>\d+)⟧[^⟦⟧;:!?]{0,60}?⟦s"
    r"(?P<d>\d+)⟧"
)
_MARGIN: Final = re.compile(
    r"⟦s(?P<score>\d+)⟧(?: (?:win|victory|defeat|loss))?, (?:a |an? [a-z]{3,12} )⟦n(?P<margin>\d+)⟧[- ](?:point"
    r"|goal|run)s? (?:win|victory|defeat|loss|margin)"
    r"|⟦n(?P<by>\d+)⟧-(?:point|goal|run) (?:win|victory|defeat|loss), ⟦s(?P<of>\d+)⟧"
)
_HAT_TRICK: Final = re.compile(
    r"\bhat[- ]trick\b[^⟦⟧.;:!?¶]{0,25}? in (?:an?|the|their|his|her)[^⟦⟧.;:!?¶]{0,20}? ?⟦s(?P<score>\d+)⟧ "
    r"(?P<end>win|victory|defeat|loss|draw)\b"
)
_NOT_OF_GOALS: Final = re.compile(
    r"\b(?:sets?|tie-?break|shoot-?out|penalties|penalty|cricket|wickets?|frames?|series|best of|assists?|saves)\b",
    re.IGNORECASE,
)


_HAT: Final = 3


def _reached(half: tuple[int, int], full: tuple[int, int]) -> bool:
    """Whether a score can come of another one, whichever side is told first."""
    return any(full[0] >= a and full[1] >= b for a, b in (half, half[::-1]))


def _ends(outline: Outline) -> Iterator[Slip]:
    """A result that cannot follow the score at half-time."""
    for found in _HALF_TIME.finditer(outline.text):
        half, full = outline.figure(found["half"] or found["pause"]), outline.figure(found["full"] or found["end"])
        if half.pair is not None and full.pair is not None and not _reached(half.pair, full.pair):
            yield Slip((full, half), f"“{full.text}” cannot follow “{half.text}” at half-time")


def _legs(outline: Outline) -> Iterator[Slip]:
    """Two legs that do not add up to the result over both, whichever side is told first."""
    for found in _TWO_LEGS.finditer(outline.text):
        one, two = outline.figure(found["a"] or found["c"]), outline.figure(found["b"] or found["d"])
        total = outline.figure(found["sum"] or found["total"])
        if one.pair is None or two.pair is None or total.pair is None or "leg" not in outline.text:
            continue
        sums = [sorted((one.pair[0] + a, one.pair[1] + b)) for a, b in (two.pair, two.pair[::-1])]
        if sorted(total.pair) not in sums:
            yield Slip((total, one, two), f"“{one.text}” and “{two.text}” are not “{total.text}” on aggregate")


def _margins(outline: Outline) -> Iterator[Slip]:
    """By how much a side won, and the result."""
    for found in _MARGIN.finditer(outline.text):
        score, margin = outline.figure(found["score"] or found["of"]), outline.figure(found["margin"] or found["by"])
        if score.pair is not None and margin.exact and margin.said != abs(score.pair[0] - score.pair[1]):
            apart = abs(score.pair[0] - score.pair[1])
            yield Slip((margin, score), f"“{score.text}” is a margin of {apart}, not “{margin.text}”")


def _hat_tricks(outline: Outline) -> Iterator[Slip]:
    """Three goals of one player for a side that had fewer."""
    for found in _HAT_TRICK.finditer(outline.text):
        score = outline.figure(found["score"])
        if score.pair is None:
            continue
        goals = max(score.pair) if found["end"] in {"win", "victory"} else min(score.pair)
        if goals < _HAT:
            yield Slip((score,), f"a hat-trick is three goals, and the side has {goals} in “{score.text}”")


def slips(outline: Outline) -> Iterator[Slip]:
    """The scores of a paragraph that cannot be so."""
    if "⟦s" in outline.text and not _NOT_OF_GOALS.search(outline.text):
        yield from _ends(outline)
        yield from _legs(outline)
        yield from _margins(outline)
        yield from _hat_tricks(outline)
