"""Which counts of those affected stand beside each other, and what follows from them together.

- individuals give way to a count of all; without one, individuals who cannot be the same are counted together;
- "three others" are added to those told just before, unless these met with something else ("one died, three others …"),
  and are a part of a larger count that the text gave before;
- who was hit and did not die is hurt: "five people were shot, two of them fatally" leaves three.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from factcheck.extraction.entries import Entry
from factcheck.extraction.persons import Person

_APART = 2  # sentences between those who are counted together


@dataclass(slots=True)
class Known:
    """A person on the roll, with the assertions that tell of them (by their place in the list)."""

    person: Person
    told: list[int] = field(default_factory=list)


def _together(entries: Sequence[Entry], roll: Sequence[Known]) -> Iterator[Entry]:
    """Individuals: one as told best, several as one count of at least so many, where the last of them is brought in."""
    singles = [e for e in entries if e.single]
    places = {e.place: e for e in singles}
    first = sorted(min(n for n in k.told if n in places) for k in roll if not places.keys().isdisjoint(k.told))
    near = all(places[b].sentence - places[a].sentence <= _APART for a, b in pairwise(first))
    if len(first) < 2 or not near:
        best = min((e.assertion.rank for e in entries), default=0)
        yield from (e for e in entries if e.assertion.rank == best)
        return
    yield places[first[-1]].counting(len(first))


def _partner(entry: Entry, entries: Sequence[Entry]) -> Entry | None:
    """Those beside whom "three others" are counted: told last, in this sentence or the one before."""
    before = [e for e in entries if e.place < entry.place and entry.sentence - e.sentence <= 1]
    return before[-1] if before else None


def chosen(outcome: str, entries: Sequence[Entry], roll: Sequence[Known], *, fatal: bool) -> Iterator[Entry]:
    """The assertions of one outcome that stand."""
    mine = [e for e in entries if e.outcome == outcome]
    beside = {
        e.place: partner
        for e in mine
        if e.others and not e.single and (partner := _partner(e, entries)) is not None and partner.outcome == outcome
    }
    totals = [e for e in mine if e.assertion.rank == 0 and (not e.single or e.counted_one) and e.place not in beside]
    counts = [e for e in mine if not e.single and e.place not in beside]
    signs = [e for e in counts if e.assertion.rank == 1]
    # "eight people were shot …, two were grazed": where nobody died, all who were hit are hurt
    all_hit = max(signs, key=lambda e: e.low, default=None)
    if all_hit is not None and all_hit.low > max((e.low for e in totals), default=0) > 0 and not fatal:
        yield all_hit
        return
    if totals:
        yield from totals
        return
    summed = [e.counting(e.low + beside[e.place].low) for e in mine if e.place in beside]
    if summed:
        taken = {partner.place for partner in beside.values()}
        yield from summed
        yield from (e for e in counts if e.place not in taken)
        return
    best = min((e.assertion.rank for e in counts), default=9)
    number = sum(any(e.place in k.told for e in mine if e.single) for k in roll)
    firm = min((e.assertion.rank for e in mine if e.single), default=9)
    if counts and (best <= firm or max(e.low for e in counts) > number):
        yield from (e for e in counts if e.assertion.rank == best)
        return
    yield from _together([e for e in mine if e.single], roll)
