"""Which counts of those affected stand beside each other, and what follows from them together.

- individuals give way to a count of all; without one, individuals who cannot be the same are counted together;
- "three others" are added to those told just before, unless these met with something else ("one died, three others …"),
  and are a part of a larger count that the text gave before;
- who was hit and did not die is hurt: "five people were shot, two of them fatally" leaves three.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from factcheck.extraction.sentence.told_people import Person
from factcheck.extraction.tolls.background import of_several
from factcheck.extraction.tolls.entries import Entry
from factcheck.model.base import Number

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


def toll_of(killed: Sequence[Entry]) -> Number | None:
    """How many of those who were hit died, or None where the counts differ or tell of the attacker too."""
    numbers = {e.low for e in killed}
    named = any(not p.pronoun for e in killed for p in e.persons) or any(not e.persons for e in killed)
    if len(numbers) != 1 or not named or any(e.attacker for e in killed):  # "… before he was killed": who?
        return None
    return numbers.pop()


def survivors(hit: Sequence[Entry], killed: Sequence[Entry]) -> Entry | None:
    """Those who were hit without those who died of it: "five people were shot. Three died" leaves two."""
    died = toll_of(killed)
    if died is None:
        return None
    wholes = [e for e in hit if e.exact and e.blow and not e.part and not e.others and e.low > died]
    wholes = [e for e in wholes if not of_several(e)]
    # "six people were wounded, two of them mortally": told as one number, whatever the word
    near = {d.sentence - back for d in killed if d.some for back in (0, 1)}
    wholes += [e for e in hit if e.exact and not e.sign and not e.part and e.low > died and e.sentence in near]
    whole = max(wholes, key=lambda e: e.low, default=None)
    return whole.counting(whole.low - died) if whole is not None else None


def _without_the_dead(counts: Sequence[Entry], killed: Sequence[Entry]) -> list[Entry]:
    """Without what counts the dead, too: "six were wounded … two died, four others were wounded".

    The lede's number stands, and one that its own sentence tells apart: "one died and six were wounded".
    """
    died, exact = toll_of(killed), {e.low for e in counts if e.exact}
    apart = {d.sentence for d in killed if not d.some}
    return [e for e in counts if not died or e.others or e.lede or e.sentence in apart or e.low - died not in exact]


def _without_the_rest(counts: Sequence[Entry], killed: Sequence[Entry]) -> Iterator[Entry]:
    """Without the rest of those counted before: "four were hurt, one gravely. The three others …" are of the four.

    "One died, three others were hurt" tells of others than the dead.
    """
    apart, most = {d.sentence for d in killed}, 0.0
    for e in counts:
        if not e.others or e.sentence in apart or e.low >= most:
            yield e
        if e.exact and not e.others:
            most = max(most, e.low)


def _without_groups(counts: Sequence[Entry]) -> list[Entry]:
    """Without the smaller of the numbers that go by a sign: who was hit, told group by group. The lede's stands."""
    most = max((e.low for e in counts if e.exact and e.assertion.rank == 1), default=0)
    return [e for e in counts if e.assertion.rank != 1 or e.low >= most or e.lede]


def _at_the_top(signs: Sequence[Entry], totals: Sequence[Entry]) -> list[Entry]:
    """ "Five people were shot …" at the top, "… brings the wounded to 70 this summer" further down: both stand."""
    if any(t.lede for t in totals):
        return []
    least = min(t.low for t in totals)
    return [e for e in signs if e.lede and e.exact and e.low < least]


def chosen(
    outcome: str, entries: Sequence[Entry], roll: Sequence[Known], killed: Sequence[Entry], left: Entry | None
) -> Iterator[Entry]:
    """The assertions of one outcome that stand; `killed` are the deaths that do, `left` those who survived."""
    mine = [e for e in entries if e.outcome == outcome]
    beside = {
        e.place: partner
        for e in mine
        if e.others and not e.single and (partner := _partner(e, entries)) is not None and partner.outcome == outcome
    }
    totals = [e for e in mine if e.assertion.rank == 0 and (not e.single or e.counted_one) and e.place not in beside]
    counts = [e for e in mine if not e.single and e.place not in beside]
    counts = [e for e in counts if left is None or e.place != left.place]
    counts = list(_without_the_rest(_without_the_dead(counts, killed), killed))
    standing = {e.place for e in counts}
    totals = [e for e in totals if e.place in standing or e.single]
    counts = _without_groups(counts)
    signs = [e for e in counts if e.assertion.rank == 1]
    # "eight people were shot …, two were grazed": where nobody died, all who were hit are hurt
    all_hit = max(signs, key=lambda e: e.low, default=None)
    if all_hit is not None and all_hit.low > max((e.low for e in totals), default=0) > 0 and not killed:
        yield all_hit
        return
    if left is not None and not totals and left.low > max((e.low for e in counts if not e.blow), default=0):
        yield left
        return
    if totals:
        yield from _at_the_top(signs, totals)
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
