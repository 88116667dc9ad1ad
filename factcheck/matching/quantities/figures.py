"""Figures that answer one question because their sentences tell one thing, though in other words.

Of two sentences that tell one thing the figures that agree are laid aside. Where then one figure of a sort is left on
either side, it is the same figure, told differently.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from factcheck.matching.quantities.counted_sorts import of_two_sorts
from factcheck.matching.quantities.two_questions import one_given_first
from factcheck.matching.wordings.tellings import Likeness, Place, Tellings, akin
from factcheck.model.claim import Claim
from factcheck.model.value import CountValue, MeasureValue, MoneyValue, PercentValue, Value
from factcheck.values.compare import compare_values
from factcheck.values.comparison import AGREES
from factcheck.values.count import ALL_OF_THEM, ANYONE
from factcheck.values.figure import figure_of
from factcheck.values.measure import dimension
from factcheck.values.slip import slips, unit_of
from factcheck.values.snapshot import snapshots_differ

_TYPES: Final = frozenset({"count", "money", "measure", "duration", "percent", "ordinal", "clock"})
_ASKED: Final = frozenset({"asserted", "hedged", "planned"})
_PEOPLE: Final = ANYONE | ALL_OF_THEM
_ANY_SUM: Final = "sum"
_ANY_LENGTH: Final = frozenset({"measure:length", "measure:distance"})
# How alike a draft's sentence and its source's must be; where a figure looks like a slip of the other, less.
_ALIKE: Final = Likeness(share=0.35, weight=10.0)
_OF_SLIPS: Final = Likeness(share=0.25, weight=8.0)
_BY_CHANCE: Final = 13
_APART: Final = 5  # times; what differs by more is seldom one figure, unless it is a slip
_LEAD: Final = 3.0  # by which the words beside the best of several figures must tell more than those beside the second


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two claims of one question, the second put as the first asks it; how sure that is, 0 to 1."""

    one: Claim
    other: Claim
    confidence: float


def _named_alike(a: str, b: str) -> bool:
    """Whether two names of what is counted can name one thing: "engine" and "engine", "blast" and "explosion"."""
    return a == b or {a, b} <= _PEOPLE or akin(a, b) > 0


def _one_large_number(a: CountValue, b: CountValue) -> bool:
    """Whether two counts are one number that is seldom met by chance: then their things may well be one thing.

    "45 goats", "45 billies".
    """
    return (a.low, a.high) == (b.low, b.high) and (a.low or 0) >= _BY_CHANCE


def _of_one_sort(a: Claim, b: Claim) -> bool:
    """Whether two figures can answer one question: of a unit, of things that bear one name or a near one."""
    one, other = a.value, b.value
    if one.type != other.type or a.setting.extent != b.setting.extent or a.setting.base != b.setting.base:
        return False
    if a.attribute == b.attribute:
        return True
    match one, other:
        case CountValue(), CountValue():
            further = "further" in a.attribute, "further" in b.attribute
            alike = _named_alike(one.counted, other.counted) or _one_large_number(one, other)
            return one.outcome == other.outcome is None and further[0] == further[1] and alike
        case MoneyValue(), MoneyValue():
            return _ANY_SUM in {one.role, other.role} and bool(a.setting.about & b.setting.about)
        case MeasureValue(), MeasureValue():
            return {a.attribute, b.attribute} <= _ANY_LENGTH and dimension(one.unit) == dimension(other.unit)
        case PercentValue(), PercentValue():
            return akin(a.attribute.partition(":")[2], b.attribute.partition(":")[2]) > 0
        case _:
            return one.type == "duration"


def _far_apart(a: Value, b: Value) -> bool:
    one, other = getattr(a, "low", None) or 0, getattr(b, "low", None) or 0
    return unit_of(a) == unit_of(b) and min(one, other) > 0 and max(one, other) > _APART * min(one, other)


def _of_others(a: Claim, b: Claim) -> bool:
    """Whether the words beside two figures name others: "Dell's share", "HP's share"."""
    mine, its = a.setting.names & a.setting.near, b.setting.names & b.setting.near
    return bool(mine and its) and not mine & its


def _asked(value: Value, as_of: Value) -> Value:
    """A value put as another asks for it: of the same things, in the same role."""
    match value, as_of:
        case CountValue(), CountValue():
            return value.model_copy(update={"counted": as_of.counted})
        case MoneyValue(), MoneyValue():
            return value.model_copy(update={"role": as_of.role})
        case _:
            return value


def put_as(claim: Claim, other: Claim) -> Claim:
    """A claim put as another asks for it: of the same things, in the same role."""
    return claim.model_copy(update={"value": _asked(claim.value, other.value), "attribute": other.attribute})


class Figures:
    """The figures of a draft and its sources by their sentences, and which of them answer one question."""

    def __init__(self, claims: Iterable[Claim], draft: str) -> None:
        every = list(claims)
        self._draft = draft
        self._tellings = Tellings(every, _OF_SLIPS)
        self._at: dict[Place, list[Claim]] = defaultdict(list)
        for claim in every:
            told = claim.setting.told
            if told is not None and claim.value.type in _TYPES and claim.certainty in _ASKED:
                self._at[claim.article, told.start].append(claim)

    def _relation(self, a: Claim, b: Claim) -> str | None:
        """How two claims relate as answers to one question; None where they cannot be."""
        if (
            not _of_one_sort(a, b)
            or of_two_sorts(a, b)
            or one_given_first(a, b)
            or snapshots_differ(a.setting, b.setting)
        ):
            return None
        if (a.certainty == "asserted") != (b.certainty == "asserted"):
            return None
        if (_of_others(a, b) or _far_apart(a.value, b.value)) and not slips(a.value, b.value):
            return None
        found = compare_values(a.value, _asked(b.value, a.value))
        return "disjoint" if found.bounds_only else found.relation

    def _beside(self, claim: Claim, other: Claim) -> float:
        """How much the words beside two figures share."""
        return sum(self._tellings.rarity(w) for w in claim.setting.near & other.setting.near)

    def _left(self, ones: Sequence[Claim], others: Sequence[Claim]) -> list[Claim]:
        """The claims of one sentence that nothing in the others agrees with.

        Nor may a figure there of which nothing is known be theirs: "one club went to eight years, another to nine".
        """
        told = (c.setting.told.lemmas for c in others if c.setting.told is not None)
        open_figures = frozenset[str]().union(*told) - {figure_of(c.value) for c in others}
        left = (a for a in ones if figure_of(a.value) not in open_figures)
        return [a for a in left if not any(self._relation(a, b) in AGREES for b in others)]

    def _meant(self, claim: Claim, others: Sequence[Claim]) -> Claim | None:
        """The one of these figures that is the claim's, told differently; None where two can be."""
        can_be = [o for o in others if self._relation(claim, o) == "disjoint"]
        slipped = [o for o in can_be if slips(claim.value, o.value)]
        if len(slipped) == 1:
            return slipped[0]
        # of a sum and its conversion, "€30 million ($40 million)", the one in the claim's own currency
        can_be = [o for o in can_be if unit_of(o.value) == unit_of(claim.value)] or can_be
        if len(can_be) < 2:
            return can_be[0] if can_be else None
        ranked = sorted(((self._beside(claim, o), o.focus.start, o) for o in can_be), key=lambda r: (-r[0], r[1]))
        return ranked[0][2] if ranked[0][0] - ranked[1][0] >= _LEAD else None

    def _pairings(self, place: Place, others: Sequence[tuple[Place, Likeness]]) -> Iterator[Pairing]:
        """What is left over between a sentence and those of another article that tell the same, the likest first."""
        every = [c for other, _ in others for c in self._at[other]]
        mine = self._left(self._at[place], every)
        for other, likeness in others:
            its = self._left(self._at[other], self._at[place])
            for claim in mine:
                meant = self._meant(claim, its)
                if meant is None or self._meant(meant, mine) is not claim:
                    continue
                if likeness.reaches(_OF_SLIPS if slips(claim.value, meant.value) else _ALIKE):
                    yield Pairing(claim, put_as(meant, claim), min(0.9, 0.5 + likeness.share / 2))

    def _agreeing(self, place: Place, other: Place, likeness: Likeness) -> Iterator[Pairing]:
        """The claims of two sentences that say the same."""
        for claim in self._at[place] if likeness.reaches(_ALIKE) else ():
            for beside in self._at[other]:
                if self._relation(claim, beside) in AGREES:
                    yield Pairing(claim, put_as(beside, claim), min(0.9, 0.5 + likeness.share / 2))

    def pairings(self) -> list[Pairing]:
        """Each figure of the draft with those that answer the same question, as their sentences tell one thing.

        Those that agree come first.
        """
        agreeing, apart = list[Pairing](), list[Pairing]()
        for place in sorted(self._at):
            if place[0] != self._draft:
                continue
            for ranked in self._tellings.beside(place, self._at):
                alike = [(o, k) for o, k in ranked if k.reaches(_OF_SLIPS)]
                agreeing.extend(p for other, k in alike for p in self._agreeing(place, other, k))
                apart.extend(self._pairings(place, alike))
        return agreeing + apart
