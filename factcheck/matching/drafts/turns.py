"""Sentences of a draft and a source in the same words but for a little one that turns the sense.

"The council voted *against* the bypass", "The council voted *for* the bypass"; "*before* the vote", "*after* the vote";
"*inside* the chapel", "*outside* the chapel". Such words carry nothing of their own, so that the two sentences look
alike: what stands before and behind the word must be one, and nothing else another.
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import Side, one_word, second
from factcheck.matching.wordings.passages import Passage, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed, PlacedWord, StatementValue
from factcheck.values.statement import FIGURES

_SHARE: Final = 0.75  # of the draft's sentence that the source's must tell
_PAIRS: Final = (
    ("before", "after"),
    ("inside", "outside"),
    ("above", "below"),
    ("above", "beneath"),
    ("with", "without"),
    ("all", "no"),
    ("every", "no"),
    ("all", "none"),
    ("more", "less"),
    ("more", "fewer"),
    ("most", "least"),
    ("north", "south"),
    ("east", "west"),
    ("northern", "southern"),
    ("eastern", "western"),
    ("upstream", "downstream"),
    ("indoors", "outdoors"),
    ("for", "against"),
    ("front", "rear"),
    ("front", "back"),
    ("front", "last"),
    ("top", "bottom"),
    ("upper", "lower"),
    ("inner", "outer"),
    ("left", "right"),
    ("ground", "top"),
    ("nearside", "offside"),
    ("northbound", "southbound"),
    ("eastbound", "westbound"),
    ("inbound", "outbound"),
)
_AGAINST: Final = {
    word: frozenset(other for pair in _PAIRS if word in pair for other in pair if other != word)
    for word in " ".join(map(" ".join, _PAIRS)).split()
}
# With other verbs one may be for one thing and against it: "played for Selby", "played against Selby".
_TAKES_SIDES: Final = frozenset("vote rule decide argue speak testify campaign lobby recommend advise petition".split())
_LITTLE: Final = re.compile(rf"\b(?:{'|'.join(sorted(_AGAINST))})\b", re.IGNORECASE)
# "No matter", "no longer", "after all", "for all": nothing is turned there.
_IDIOM: Final = re.compile(
    r"\b(?:after all|at all|above all|all (?:but|along|right|over|of a sudden)|for all|more and more|more or less|"
    r"no (?:longer|matter|doubt|more|less|one)|with(?:out)? (?:regard|respect|doubt)|long before|day after)\b",
    re.IGNORECASE,
)
_NOT: Final = re.compile(
    r"\b(?:not|never|no|nor|neither|none|nobody|hardly|barely|without|cannot)\b|n[\'’]t\b", re.IGNORECASE
)
_AWAY: Final = 30  # characters between a little word and the words around it
_SHORT: Final = 80  # characters that are shown

# A little word, where it stands, the word before it and the word behind it.
_Placed = tuple[str, Span, PlacedWord | None, PlacedWord]


def _placed(claim: Claim) -> Iterator[_Placed]:
    """The little words of a statement with the words that carry meaning on both sides."""
    value = statement(claim)
    idioms = [found.span() for found in _IDIOM.finditer(claim.quote)]
    carrying = [word for word in value.words if word[2] not in _AGAINST]
    for found in _LITTLE.finditer(claim.quote):
        if any(start <= found.start() < end for start, end in idioms):
            continue
        at, end = claim.start + found.start(), claim.start + found.end()
        behind = next((word for word in carrying if word[0] >= end), None)
        before = next((w for w in reversed(carrying) if w[1] <= at and w[3] not in FIGURES), None)
        if behind is None or behind[3] in FIGURES or behind[0] - end > _AWAY:
            continue
        last = next((w for w in carrying if w[0] >= behind[0] and w[3] != "ADJ"), behind)
        span = Span(start=at, end=last[1] if last[1] - at <= _SHORT else behind[1])
        yield found[0].lower(), span, before, behind


def _around(one: _Placed, other: _Placed) -> bool:
    """Whether two little words stand between the same words."""
    if not one_word(one[3], other[3]):
        return False
    return (one[2] is None and other[2] is None) or (
        one[2] is not None and other[2] is not None and one_word(one[2], other[2])
    )


def _turned(one: _Placed, other: _Placed) -> bool:
    if other[0] not in _AGAINST[one[0]] or not _around(one, other):
        return False
    sides = {one[0], other[0]} == {"for", "against"}
    return not sides or (one[2] is not None and one[2][2] in _TAKES_SIDES)


def two_ways(a: Deed, b: Deed) -> bool:
    """Whether two deeds are done in opposite ways: "voted against it", "did not vote for it"."""
    slots = {filler.slot for filler in b.slots}
    return any(not slots.isdisjoint(_AGAINST.get(filler.slot, ())) for filler in a.slots)


def _denials(claim: Claim, but: str) -> int:
    """How often a sentence denies something, but for one little word."""
    return sum(found[0].lower() != but for found in _NOT.finditer(claim.quote))


def _other_figures(a: StatementValue, b: StatementValue) -> bool:
    """Whether each has a figure or a date that the other has not: they may tell of two days."""
    return bool(a.figures - b.figures and b.figures - a.figures)


def _one_thing(mine: Side, one: _Placed, its: Side, other: _Placed) -> bool:
    """Whether two sentences tell one thing but for the little words."""
    if _other_figures(mine.value, its.value) or _denials(mine.claim, one[0]) != _denials(its.claim, other[0]):
        return False
    more = mine.one_more(one[1].start, one[1].end) or its.one_more(other[1].start, other[1].end)
    return not more and not second(mine, (), its, ())


def turns(claim: Claim, passages: list[Passage]) -> Iterator[tuple[Exchange, Passage]]:
    """The little words that turn what a draft's statement tells against what sources tell in the same words.

    Args:
        claim: a statement of the draft.
        passages: the sentences of the sources that tell much of it; none of them may have it as the draft has.
    """
    if not _LITTLE.search(claim.quote):
        return
    close = [(p, list(_placed(p.claim))) for p in passages if p.share >= _SHARE and _LITTLE.search(p.claim.quote)]
    own = list(_placed(claim)) if close else []
    for one in own:
        if any(one[0] == other[0] and one_word(one[3], other[3]) for _, theirs in close for other in theirs):
            continue
        for passage, theirs in close:
            turned = [(a, b) for a in own for b in theirs if _turned(a, b)]
            # "all in the north", "none in the south": two words are turned, and both may be so
            for a, other in turned if len(turned) == 1 else ():
                if a is one and _one_thing(Side(claim, passage.claim), one, Side(passage.claim, claim), other):
                    yield Exchange(one[1], other[1]), passage
