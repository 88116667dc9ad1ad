"""A value that a draft gives to somebody named, and its sources only to another, beside whose own they have his.

"Ruud has 11 goals now", "Ruud has 16 goals, but Tveit has just 11"; "747 animals and 1,247 plants", "1,247 animal and
747 plant species".
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from factcheck.matching.drafts.changed_about import Ends
from factcheck.matching.drafts.told_values import Told, told_values
from factcheck.matching.drafts.values_alike import kin_of, of_one_sort
from factcheck.matching.wordings.exchanges import Exchange
from factcheck.matching.wordings.facing import Run, Side
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus import NEAR
from factcheck.values.actor import same_name

_SORTS: Final = frozenset({"age", "sum", "share", "measure", "row", "decimal", "count", "length", "clock"})
_FEW: Final = 2  # so many of something are met by chance
_CLAUSE: Final = re.compile(r";|\b(?:but|while|whereas|whilst|although|though|compared)\b|, and\b|, with\b")
_PRONOUN: Final = re.compile(r"\b(?:he|she|him|her|his|its|it|they|their|who|which)\b", re.IGNORECASE)
_OF_OTHERS: Final = re.compile(r"\b(?:than|over|against|beat|versus|like|unlike|as)\W+(?:\w+\W+){0,2}$", re.IGNORECASE)


class _Held(NamedTuple):
    """A value, whose it is by name, where the name stands, and in which statement."""

    told: Told
    name: str
    span: Span
    claim: Claim


def _names(side: Side) -> list[Run]:
    """The names of a sentence but for those of places in it: "in Selby"."""
    return [run for run in side.names() if not side.local(run.span)]


def _held(claim: Claim) -> Iterator[_Held]:
    """The values of a statement that stand behind a name in one clause with it; with no name where that is open."""
    values = [t for t in told_values(claim) if t.sort in _SORTS and (t.sort != "count" or t.low > _FEW)]
    names = _names(Side(claim, claim)) if values else []
    for told in values:
        before = [run for run in names if run.span.end <= told.span.start]
        last = before[-1] if before else None
        if last is not None:
            between = claim.quote[last.span.end - claim.start : told.span.start - claim.start]
            led = claim.quote[: last.span.start - claim.start]
            if _CLAUSE.search(between) or _OF_OTHERS.search(led) or "," in between.strip(", "):
                last = None
        yield _Held(told, last.text if last else "", last.span if last else told.span, claim)


def _alike(mine: Told, its: Told) -> bool:
    """Whether two values may answer one question of two holders."""
    if mine.sort != its.sort or not of_one_sort(mine, its):
        return False
    return mine.sort != "count" or (bool(mine.of and its.of) and kin_of(mine, its) >= NEAR)


class OtherHolders:
    """Whose are the values that the sources tell."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the statements of the sources."""
        self._told: dict[str, list[_Held]] = defaultdict(list)
        for claim in sources:
            for held in _held(claim):
                self._told[held.told.sort].append(held)

    def otherwise(self, claim: Claim) -> Iterator[tuple[Exchange, Claim]]:
        """Each value of a draft's statement that the sources give to others alone, and another one to its holder."""
        for mine in _held(claim) if self._told else ():
            every = [its for its in self._told[mine.told.sort] if mine.name and _alike(mine.told, its.told)]
            same = [its for its in every if _is(its.told, mine.told)]
            # of two bridges in one sentence each has its own length
            if not all(its.name and not same_name(mine.name, its.name) for its in same):
                continue
            for its in same:
                own = (o for o in every if o.claim is its.claim and o.name and same_name(mine.name, o.name))
                if any(not _is(o.told, mine.told) and not same_name(o.name, its.name) for o in own):
                    yield Exchange(mine.span, its.span), its.claim


def _is(one: Told, other: Told) -> bool:
    """Whether two values are one as they are written."""
    return one.low <= other.high and other.low <= one.high


def counted(claim: Claim) -> Iterator[Ends]:
    """Two numbers of a sentence, each with what it counts: "747 animals and 1,247 plants"."""
    counts = [t for t in told_values(claim) if t.sort == "count" and t.low == t.high > _FEW and t.head]
    heads = [_kind(claim, t) for t in counts]
    for at in range(len(counts) - 1):
        pair = sorted(((heads[at], counts[at].low), (heads[at + 1], counts[at + 1].low)))
        (one, first), (other, second) = pair
        if one != other and first != second:
            # how many there are is asserted, whatever may befall them: "will harm any of the 1,247 animal species"
            sure = claim.model_copy(update={"certainty": "asserted"})
            yield Ends(f"count of {one}, {other}", f"{first:g}", f"{second:g}", counts[at].span, sure)


def _kind(claim: Claim, told: Told) -> str:
    """The first noun behind a number: of "747 plant species" plants."""
    nouns = (w[2] for w in statement(claim).words if w[0] >= told.span.start and w[2] in told.of)
    return next(nouns, told.head)
