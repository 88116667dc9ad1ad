"""A clash as two claims: what of the draft's sentence and of the source's excludes the other, ready to be shown."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import CORE, Deed, PlacedWord, Rank, StatementValue
from factcheck.model.time import Time
from factcheck.model.value import OrdinalValue, TimeValue
from factcheck.values.compare import compare_values

_LONGEST: Final = 80  # characters of the words shown
# Values of which a draft tells one and a source another.
_VALUES: Final = frozenset(
    {"count", "money", "percent", "measure", "duration", "age", "score", "ordinal", "time", "clock"}
)


@dataclass(frozen=True, slots=True)
class Clash:
    """A draft's claim and a source's that cannot both be so, and the share (0 to 1) of the sentence that is told."""

    mine: Claim
    its: Claim
    share: float


def claimed(clashes: Iterable[Clash], claims: Sequence[Claim]) -> tuple[tuple[Clash, ...], tuple[Claim, ...]]:
    """The clashes between claims of the articles, and the claims that had to be made of their sentences for it.

    What a date or a rank asserts may be a claim already, if the two can be compared; a deed is none by itself. New
    claims go on with the ids of those given.
    """
    told = [c for c in claims if c.value.type != "statement"]
    ending = {(c.article, c.kind, c.focus.end): c for c in told}  # "in 1997" ends where "1997" does
    made: dict[tuple[str, str, int, str | None], Claim] = {}

    def place(claim: Claim) -> tuple[str, str, int, str | None]:
        word = claim.value.exchanged if isinstance(claim.value, StatementValue) else None
        return claim.article, claim.kind, claim.focus.start, word

    known = {place(c): c for c in told}

    def known_as(claim: Claim) -> Claim | None:
        return known.get(place(claim)) or ending.get((claim.article, claim.kind, claim.focus.end))

    def new(claim: Claim) -> Claim:
        identity = f"c{len(claims) + len(made) + 1}"
        return made.setdefault(place(claim), claim.model_copy(update={"id": identity}))

    found = []
    for clash in clashes:
        mine, its = known_as(clash.mine), known_as(clash.its)
        if mine is None or its is None or compare_values(mine.value, its.value).relation != "disjoint":
            mine, its = new(clash.mine), new(clash.its)
        found.append(Clash(mine, its, clash.share))
    return tuple(found), tuple(made.values())


def gathered(
    clashes: Iterable[Clash], told: Mapping[str, Sequence[tuple[Claim, int]]]
) -> Iterator[tuple[list[Claim], float]]:
    """For each claim of the draft that clashes: it and what stands against it, and the least share of its sentence.

    Args:
        clashes: what clashes.
        told: by article its claims with the number of the group in which each stands already; what stands there
            together is told there, by whatever words the clash shows: "22,000 refugees" against "9,500" as a count.
    """
    by_claim: dict[str, list[Clash]] = defaultdict(list)
    for clash in clashes:
        if not _stands_already(clash, told):
            by_claim[clash.mine.id].append(clash)
    for same in by_claim.values():
        others = {clash.its.id: clash.its for clash in same}
        yield [same[0].mine, *others.values()], min(clash.share for clash in same)


def _stands_already(clash: Clash, told: Mapping[str, Sequence[tuple[Claim, int]]]) -> bool:
    """Whether the claims of a clash stand in one group, or other values at its words that exclude each other do."""
    there = _at(clash.its, told)
    return any(
        number == other and ((mine.id == clash.mine.id and its.id == clash.its.id) or _values_apart(mine, its))
        for mine, number in _at(clash.mine, told)
        for its, other in there
    )


def _values_apart(mine: Claim, its: Claim) -> bool:
    valued = mine.value.type in _VALUES and its.value.type in _VALUES
    return valued and compare_values(mine.value, its.value).relation == "disjoint"


def _at(clashing: Claim, told: Mapping[str, Sequence[tuple[Claim, int]]]) -> list[tuple[Claim, int]]:
    start, end = clashing.focus.start, clashing.focus.end
    return [(c, n) for c, n in told.get(clashing.article, ()) if c.focus.start < end and start < c.focus.end]


def _text(claim: Claim, start: int, end: int) -> str:
    return claim.quote[start - claim.start : end - claim.start]


def _phrase(claim: Claim, deed: Deed) -> Span:
    """The word of a deed with the nearest mention of each who takes part in it by name, in what may be shown."""
    first, last = deed.start, deed.end
    for filler in deed.slots:
        if filler.sort == "NAME" and filler.slot in CORE:
            before = claim.quote.rfind(filler.text, 0, deed.start - claim.start)
            behind = claim.quote.find(filler.text, deed.end - claim.start)
            if before >= 0 and last - (claim.start + before) <= _LONGEST:
                first = min(first, claim.start + before)
            elif behind >= 0 and claim.start + behind + len(filler.text) - first <= _LONGEST:
                last = max(last, claim.start + behind + len(filler.text))
    return Span(start=first, end=last)


def of_deed(claim: Claim, deed: Deed) -> Claim:
    """The deed as a claim, shown with the names of those who take part in it."""
    focus = _phrase(claim, deed)
    value = statement(claim).model_copy(update={"deed": deed, "text": _text(claim, focus.start, focus.end)})
    return claim.model_copy(update={"focus": focus, "value": value})


def of_figure(claim: Claim, word: PlacedWord) -> Claim:
    """The figure of a sentence as a claim."""
    return of_word(claim, Span(start=word[0], end=word[1]))


def of_word(claim: Claim, focus: Span) -> Claim:
    """The words of a sentence that another one has others for, as a claim."""
    text = _text(claim, focus.start, focus.end)
    value = statement(claim).model_copy(update={"exchanged": text, "text": text})
    return claim.model_copy(update={"focus": focus, "value": value})


def of_manner(claim: Claim, focus: Span) -> Claim:
    """The words by which a sentence tells whether or how something is to be; that it tells it so is asserted."""
    return of_word(claim, focus).model_copy(update={"certainty": "asserted"})


def of_time(claim: Claim, time: Time) -> Claim:
    """The date as a claim; that it is planned for that day is asserted, whether it will come about or not."""
    told = {"kind": "event-date", "attribute": "date", "certainty": "asserted", "value": TimeValue.of(time)}
    return claim.model_copy(update={**told, "focus": Span(start=time.start, end=time.end)})


def of_rank(claim: Claim, rank: Rank) -> Claim:
    """The rank of a sentence as a claim: "the third tremor"."""
    value = OrdinalValue(text=_text(claim, rank.start, rank.end), low=rank.number, high=rank.number, series=rank.noun)
    focus = Span(start=rank.start, end=rank.end)
    return claim.model_copy(
        update={"kind": "ordinal", "attribute": f"rank:{rank.noun}", "focus": focus, "value": value}
    )
