"""The roll of those affected, over a whole article: who is told of twice, who is one of how many.

An article tells of the same people again and again: "five people were shot", "a man was hit in the leg", "he died in
hospital", "the other three are in a stable condition". Every count of them is an assertion of its own; what may stand
beside what is decided here:

- whoever bears a sign of an injury ("was shot", "is in hospital") may be the one who, the article says, was killed;
  the sign counts only where the words keep the two apart: another sex or age, "another man", a clause beside the death;
- individuals give way to a count of all; without one, individuals who cannot be the same are counted together;
- "three others" are added to those told just before, unless these met with something else ("one died, three others …");
- what befell somebody at another time ("three years ago", "in a separate shooting") is not added to anything.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.extraction.persons import Person, alike, joined
from factcheck.extraction.reading import Assertion
from factcheck.language.parsed import AnchoredClaim
from factcheck.model.time import Time
from factcheck.model.value import CountValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

Pair = tuple[Assertion, AnchoredClaim]

_RECENT = timedelta(days=14)  # what a report tells of a day longer ago is another story, unless it is its own
_INTENDED = frozenset({"planned", "hypothetical"})
_ELSEWHERE = frozenset({"separate", "unrelated", "previous", "earlier"})
_INCIDENT = frozenset({"incident", "shooting", "attack", "crash", "accident", "case", "homicide", "stabbing"})
_PERIODS = frozenset({"this year", "last year", "this month", "last month", "the year", "so far this year"})
_BLOWS = frozenset({"shoot", "stab", "shooting", "stabbing"})
_VAGUE = frozenset({"several", "few", "many", "handful", "multiple", "numerous"})
_APART = 2  # sentences between those who are counted together
_LOOKED_AT = 60  # tokens of a sentence in which "in a separate incident" is looked for


@dataclass(slots=True)
class _Known:
    """A person on the roll, with the assertions that tell of them (by their place in the list)."""

    person: Person
    told: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One assertion on the roll, at its place in the article."""

    place: int
    assertion: Assertion
    anchored: AnchoredClaim

    @property
    def persons(self) -> tuple[Person, ...]:
        """Those it tells of one by one."""
        return self.assertion.people.persons if self.assertion.people is not None else ()

    @property
    def others(self) -> bool:
        """Whether it counts people beside those told before."""
        people = self.assertion.people
        return people is not None and (people.others or any(p.fresh for p in people.persons))

    @property
    def single(self) -> bool:
        """Whether it tells of one person."""
        value = self.assertion.value
        return isinstance(value, CountValue) and value.low == value.high == 1 and len(self.persons) == 1

    @property
    def counted_one(self) -> bool:
        """Whether the words count one, "one person", and do not just bring somebody in, "a man"."""
        value = self.assertion.value
        return isinstance(value, CountValue) and value.text.lower().split()[:1] in (["one"], ["1"])

    @property
    def vague(self) -> bool:
        """Whether it counts by a word that names no number ("several people")."""
        value = self.assertion.value
        return isinstance(value, CountValue) and not _VAGUE.isdisjoint(value.text.lower().split())

    @property
    def low(self) -> float:
        """The least number it counts."""
        value = self.assertion.value
        return value.low or 0 if isinstance(value, CountValue) else 0

    @property
    def sentence(self) -> int:
        """The number of its sentence."""
        return self.anchored.sentence.index

    @property
    def outcome(self) -> str:
        """What befell those it counts."""
        return self.assertion.attribute


def _elsewhere(sentence: "Sequence[Token]") -> bool:
    """ "In a separate incident", "the previous shooting"."""
    return any(
        t.lower_ in _ELSEWHERE and t.dep_ == "amod" and t.head.lemma_.lower() in _INCIDENT
        for t in sentence[:_LOOKED_AT]
    )


def _is_past(entry: _Entry, times: Iterable[Time]) -> bool:
    """Whether it belongs to another time or another incident than the one that the article reports."""
    sentence = entry.anchored.sentence
    if sentence.lead:
        return False
    published: date | None = entry.anchored.claim.as_of
    if published is not None:
        here = [t.latest for t in times if t.type == "DATE" and t.latest is not None]
        if here and max(here) < published - _RECENT:
            return True
    return _elsewhere(list(sentence.tokens))


def _of_a_period(entry: _Entry, times: Iterable[Time]) -> bool:
    """ "More than 300 villagers have been killed so far this year", "20 were shot in 12 separate incidents"."""
    several = any(
        t.lower_ == "separate" and t.head.tag_ == "NNS" and t.head.lemma_.lower() in _INCIDENT
        for t in entry.anchored.sentence.tokens[:_LOOKED_AT]
    )
    return not entry.single and (several or any(t.text.lower() in _PERIODS or t.type == "SET" for t in times))


def _cast(entries: Sequence[_Entry]) -> list[_Known]:
    """The persons told of one by one; who can be somebody told before is taken for that one."""
    roll: list[_Known] = []
    for entry in entries:
        for person in entry.persons:
            known = next((k for k in reversed(roll) if _same(k, person, entry, entries)), None)
            if known is None:
                roll.append(_Known(person, [entry.place]))
            else:
                known.person = joined(known.person, person)
                known.told.append(entry.place)
    return roll


def _same(known: _Known, person: Person, entry: _Entry, entries: Sequence[_Entry]) -> bool:
    if not alike(known.person, person) or entry.place in known.told:
        return False
    # "another man" is not the one told just before; further down he may be told of again
    near = {e.place for e in entries if 0 <= entry.sentence - e.sentence <= 1}
    return not (person.fresh and near & set(known.told))


def _contrasted(sign: _Entry, dead: _Entry) -> bool:
    """ "Two men died and a third is in hospital": one sentence tells them apart; not "four were shot, one fatally"."""
    if sign.sentence != dead.sentence or any(p.pronoun for p in (*sign.persons, *dead.persons)):
        return False
    if dead.assertion.people is not None and dead.assertion.people.part and not dead.single:  # "two of them died"
        return False
    one, other = sign.assertion.trigger, dead.assertion.trigger
    if one == other or sign.assertion.focus == dead.assertion.focus:
        return False
    return not (one.is_ancestor(other) and other.dep_ in {"relcl", "acl", "advcl"}) and not other.is_ancestor(one)


def _is_who_died(sign: _Entry, dead: _Entry) -> bool:
    """ "The child was rushed to hospital, where he died", "a man died from a gunshot wound"."""
    if dead.assertion.focus == sign.assertion.focus:
        return True
    return dead.sentence == sign.sentence and dead.place > sign.place and any(p.pronoun for p in dead.persons)


def _alive(sign: _Entry, dead: Sequence[_Entry], roll: Sequence[_Known], lost: Sequence[_Known]) -> bool:
    """Whether those with a sign of an injury are others than those who were killed."""
    if any(_is_who_died(sign, d) for d in dead):
        return False
    if sign.assertion.trigger.lemma_.lower() in _BLOWS:  # "another man was shot": nothing tells whether he lives
        return sign.others and not sign.single
    if sign.others or any(_contrasted(sign, d) for d in dead):
        return True
    mine = [k for k in roll if sign.place in k.told]
    if not lost or not mine or max((d.low for d in dead), default=0) > len(lost):
        return False
    return all(not alike(k.person, other.person) for k in mine for other in lost)


def _together(entries: Sequence[_Entry], roll: Sequence[_Known]) -> Iterator[_Entry]:
    """Individuals: one as told best, several as one count of at least so many, where the last of them is brought in."""
    singles = [e for e in entries if e.single]
    places = {e.place: e for e in singles}
    first = sorted(min(n for n in k.told if n in places) for k in roll if not places.keys().isdisjoint(k.told))
    near = all(places[b].sentence - places[a].sentence <= _APART for a, b in pairwise(first))
    if len(first) < 2 or not near:
        best = min((e.assertion.rank for e in entries), default=0)
        yield from (e for e in entries if e.assertion.rank == best)
        return
    yield _counting(places[first[-1]], len(first))


def _counting(entry: _Entry, number: float) -> _Entry:
    value = entry.assertion.value
    if not isinstance(value, CountValue):
        return entry
    counted = value.model_copy(update={"low": number, "high": None, "counted": "people", "subset": True})
    claim = entry.anchored.claim.model_copy(update={"value": counted})
    return replace(
        entry, assertion=replace(entry.assertion, value=counted), anchored=replace(entry.anchored, claim=claim)
    )


def _partner(entry: _Entry, entries: Sequence[_Entry]) -> _Entry | None:
    """Those beside whom "three others" are counted: told last, in this sentence or the one before."""
    before = [e for e in entries if e.place < entry.place and entry.sentence - e.sentence <= 1]
    return before[-1] if before else None


def _chosen(outcome: str, entries: Sequence[_Entry], roll: Sequence[_Known], *, fatal: bool) -> Iterator[_Entry]:
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
    summed = [_counting(e, e.low + beside[e.place].low) for e in mine if e.place in beside]
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


def _gives_way(entry: _Entry, outcomes: set[str]) -> bool:
    """Whether it gives way to a death: a sign does, and what befell somebody known ("the injured girl")."""
    if entry.assertion.yields in outcomes:
        return True
    known = entry.single and not entry.others and not entry.persons[0].indefinite
    return known and entry.outcome == "injured" and "killed" in outcomes


def reconciled(pairs: Iterable[Pair], times: dict[int, tuple[Time, ...]]) -> list[Pair]:
    """The assertions about people affected that stand, in text order; `times` are those of each sentence."""
    ordered = sorted(pairs, key=lambda p: (p[0].focus.start, p[0].focus.end))
    entries = [
        _Entry(n, a, c)
        for n, (a, c) in enumerate(ordered)
        if a.rank < 2 or c.claim.certainty == "asserted"  # not "whether he was hurt"
    ]
    past = {e.place for e in entries if _is_past(e, times.get(e.sentence, ()))}
    # what speaks of no event, done and told, gives way to what does
    period = {
        e.place
        for e in entries
        if e.anchored.claim.certainty in _INTENDED or _of_a_period(e, times.get(e.sentence, ()))
    }
    now = [e for e in entries if e.place not in past | period]
    if not now:
        now, past = [e for e in entries if e.place not in period] or entries, set()
    dead = [e for e in now if e.outcome == "killed"]
    lost = _cast(dead)
    hurt = [e for e in now if e.outcome != "killed"]
    roll = _cast(hurt)
    outcomes = {e.outcome for e in now}
    standing = [e for e in now if not _gives_way(e, outcomes) or _alive(e, dead, roll, lost)]
    exact = {e.outcome for e in standing if not e.single and not e.vague}
    standing = [e for e in standing if not (e.vague and e.outcome in exact)]
    kept: list[_Entry] = []
    for outcome in sorted({e.outcome for e in standing}):
        kept.extend(_chosen(outcome, standing, lost if outcome == "killed" else roll, fatal=bool(dead)))
    told = {e.outcome for e in kept}
    kept.extend(
        e for e in entries if e.place in past and e.place not in period and not e.single and e.assertion.rank == 0
    )
    kept.extend(e for e in entries if e.place in period and e not in now and e.outcome not in told)
    return [(e.assertion, e.anchored) for e in sorted(kept, key=lambda e: e.place)]
