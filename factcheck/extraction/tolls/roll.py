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

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from factcheck.extraction.sentence.reading import Assertion
from factcheck.extraction.sentence.told_people import Person, alike, joined
from factcheck.extraction.tolls.background import (
    Times,
    is_of_others,
    is_past,
    is_statistic,
    lasting,
    of_a_period,
    story_day,
    superseded,
)
from factcheck.extraction.tolls.entries import BLOWS, Entry
from factcheck.extraction.tolls.tally import Known, chosen, survivors
from factcheck.language.parsed import AnchoredClaim

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

Pair = tuple[Assertion, AnchoredClaim]

_LONGEST_CHAIN = 8  # coordinated verbs
_INTENDED = frozenset({"planned", "hypothetical"})


def _cast(entries: Sequence[Entry]) -> list[Known]:
    """The persons told of one by one; who can be somebody told before is taken for that one."""
    roll: list[Known] = []
    for entry in entries:
        for person in entry.persons:
            known = next((k for k in reversed(roll) if _same(k, person, entry, entries)), None)
            if known is None:
                roll.append(Known(person, [entry.place]))
            else:
                known.person = joined(known.person, person)
                known.told.append(entry.place)
    return roll


def _same(known: Known, person: Person, entry: Entry, entries: Sequence[Entry]) -> bool:
    if not alike(known.person, person) or entry.place in known.told:
        return False
    # "another man" is not the one told just before; further down he may be told of again
    near = {e.place: e.words for e in entries if 0 <= entry.sentence - e.sentence <= 1}
    again = entry.words in (near[place] for place in known.told if place in near)  # a caption told twice
    if person.fresh and person.indefinite:  # "a third man" is none of those told before, near or far
        return again
    return again or not (person.fresh and near.keys() & set(known.told))


def _contrasted(sign: Entry, dead: Entry) -> bool:
    """ "Two men died and a third is in hospital": one sentence tells them apart; not "four were shot, one fatally"."""
    if sign.sentence != dead.sentence or any(p.pronoun for p in (*sign.persons, *dead.persons)):
        return False
    if dead.assertion.people is not None and dead.assertion.people.part and not dead.single:  # "two of them died"
        return False
    one, other = sign.assertion.trigger, dead.assertion.trigger
    if one == other or sign.assertion.focus == dead.assertion.focus:
        return False
    if other.is_ancestor(one):  # "a blast killed a man and wounded his son"
        return _joined(one, other)
    return not (one.is_ancestor(other) and other.dep_ in {"relcl", "acl", "advcl"})


def _joined(later: "Token", first: "Token") -> bool:
    """Whether a verb is coordinated with one before it: "one was shot, another was hit and a third was grazed"."""
    for _ in range(_LONGEST_CHAIN):
        if later.dep_ != "conj":
            return False
        later = later.head
        if later == first:
            return True
    return False


def _spared(sign: Entry, dead: Entry) -> bool:
    """ "He shot his daughter and killed her mother": the daughter lives; not "he shot his wife and killed himself"."""
    return dead.single and not dead.attacker and not dead.some and _contrasted(sign, dead)


def _is_who_died(sign: Entry, dead: Entry) -> bool:
    """ "The child was rushed to hospital, where he died", "a man died from a gunshot wound"."""
    if dead.assertion.focus == sign.assertion.focus:
        return True
    return dead.sentence == sign.sentence and dead.place > sign.place and any(p.pronoun for p in dead.persons)


def _alive(sign: Entry, dead: Sequence[Entry], roll: Sequence[Known], lost: Sequence[Known]) -> bool:
    """Whether those with a sign of an injury are others than those who were killed."""
    if any(_is_who_died(sign, d) for d in dead):
        return False
    if sign.blow:  # "another man was shot": nothing tells whether he lives
        return (sign.others and not sign.single) or (sign.single and any(_spared(sign, d) for d in dead))
    if sign.alive and not sign.single:
        return True
    if sign.others or any(_contrasted(sign, d) for d in dead):
        return True
    mine = [k for k in roll if sign.place in k.told]
    if not lost or not mine or max((d.low for d in dead), default=0) > len(lost):
        return False
    return all(not alike(k.person, other.person) for k in mine for other in lost)


def _gives_way(entry: Entry, outcomes: set[str]) -> bool:
    """Whether it gives way to a death: a sign does, and what befell somebody known ("the injured girl")."""
    if entry.assertion.yields in outcomes:
        return True
    known = entry.single and not entry.others and not entry.persons[0].indefinite
    return known and entry.outcome == "injured" and "killed" in outcomes


def _told_best(pairs: Iterable[Pair]) -> Iterable[Pair]:
    """Of two words about the same people the one that tells more: "was shot and is in a critical condition" lives."""
    best: dict[tuple[int, int, str], Pair] = {}
    for assertion, anchored in pairs:
        key = (assertion.focus.start, assertion.focus.end, assertion.attribute)
        old = best.get(key)
        if old is None or _telling(assertion) < _telling(old[0]):
            best[key] = assertion, anchored
    return best.values()


def _telling(assertion: Assertion) -> tuple[int, bool, bool]:
    return assertion.rank, bool(assertion.yields), assertion.trigger.lemma in BLOWS


def _without_superseded(entries: Sequence[Entry]) -> list[Entry]:
    """Without the counts that are told to hold no longer, where the text has others."""
    old = {e.place for e in entries if superseded(e)}
    instead = {e.outcome for e in entries if e.place not in old}
    return [e for e in entries if e.place not in old or e.outcome not in instead]


def _bearing_out_the_headline(entries: Sequence[Entry], kept: Sequence[Entry]) -> list[Entry]:
    """What the body counts as the headline does, by whatever sign: "Six hurt in Selby", "sent six to hospital"."""
    heads = [e for e in kept if e.headline and e.exact]
    places = {e.place for e in kept}
    return [
        e
        for e in entries
        if e.exact
        and not e.headline
        and e.place not in places
        and any((e.outcome, e.low) == (h.outcome, h.low) for h in heads)
    ]


def reconciled(pairs: Iterable[Pair], times: Times, *, fatal: bool = False) -> list[Pair]:
    """The assertions about people affected that stand, in text order; `times` are those of each sentence.

    `fatal` tells that somebody died, counted or not: who was hit may be the one.
    """
    ordered = sorted(_told_best(pairs), key=lambda p: (p[0].focus.start, p[0].focus.end))
    entries = [
        Entry(n, a, c)
        for n, (a, c) in enumerate(ordered)
        if a.rank < 2 or c.claim.certainty == "asserted"  # not "whether he was hurt"
    ]
    entries = [e for e in entries if not is_statistic(e) and not is_of_others(e, times)]
    day = story_day(entries, times)
    past = {e.place for e in entries if is_past(e, times, day)}
    # what speaks of no event, done and told, gives way to what does
    periods = lasting(times)
    period = {e.place for e in entries if e.anchored.claim.certainty in _INTENDED or of_a_period(e, periods)}
    now = [e for e in entries if e.place not in past | period]
    now = _without_superseded(now)
    if not now:
        now, past = [e for e in entries if e.place not in period] or entries, set()
    dead = [e for e in now if e.outcome == "killed"]
    lost = _cast(dead)
    hurt = [e for e in now if e.outcome != "killed"]
    roll = _cast(hurt)
    outcomes = {e.outcome for e in now} | ({"killed"} if fatal else set())
    standing = [e for e in now if not _gives_way(e, outcomes) or _alive(e, dead, roll, lost)]
    exact = {e.outcome for e in standing if not e.single and not e.vague}
    standing = [e for e in standing if not (e.vague and e.outcome in exact)]
    killed = list(chosen("killed", standing, lost, (), None))
    left = survivors([e for e in hurt if e.outcome == "injured"], killed)
    kept = [*killed]
    for outcome in sorted({e.outcome for e in standing} - {"killed"} | ({"injured"} if left is not None else set())):
        kept.extend(chosen(outcome, standing, roll, killed, left if outcome == "injured" else None))
    told = {e.outcome for e in kept}
    kept.extend(
        e for e in entries if e.place in past and e.place not in period and not e.single and e.assertion.rank == 0
    )
    kept.extend(e for e in entries if e.place in period and e not in now and e.outcome not in told)
    kept.extend(_bearing_out_the_headline(entries, kept))
    return [(e.assertion, e.anchored) for e in sorted(kept, key=lambda e: e.place)]
