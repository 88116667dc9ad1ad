"""How the events of one article hang together: the main one, what is part of another, earlier ones, those to come."""

from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.catalog.event_types import event_type_named
from factcheck.language.syntax import child, clause_head, is_passive
from factcheck.linking.mentions import EARLIER, Trigger, Unit
from factcheck.linking.roles import DOING
from factcheck.model.event import Event, Kin, Relation
from factcheck.model.trusted import trusted
from factcheck.values.time import relation_of_times

if TYPE_CHECKING:
    from datetime import date

    from factcheck.language.tokens import Token

_relation = trusted(Relation)

Told = dict[int, list[tuple[Unit, str]]]  # by sentence: its units, each with its event's id

_YEAR = timedelta(days=365)
_WITHIN = frozenset({"during", "amid", "in", "within", "throughout"})
_MEANWHILE = frozenset({"during", "amid", "throughout"})
_WHEN = frozenset({"when", "as", "while"})
_CAUSING = frozenset({"cause", "trigger", "spark", "provoke", "unleash", "set", "lead", "bring", "end", "result"})
_CULMINATING = frozenset({"end", "result", "culminate", "lead"})
_FUTURE = frozenset({"will", "shall", "'ll", "’ll"})
_TO_COME = frozenset({"due", "set", "likely", "scheduled", "expected"})
_MEANT = frozenset({"plan", "schedule", "expect", "slate", "forecast", "set"})
_TOLD = frozenset(
    {"hold", "play", "take", "happen", "occur", "begin", "start", "open", "follow", "come", "be", "stage"}
)
_PRESENT = frozenset({"is", "are", "'s", "’s", "has", "have"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_ABOVE = 6  # heads between an event and the one that it hangs on


def _future(verb: "Token") -> bool:
    """Whether a verb tells of what is to come: "will meet", "is due to meet", "is to meet", "is planned"."""
    if any(c.dep_ == "aux" and c.lower_ in _FUTURE for c in verb.children):
        return True
    said = child(verb, "acomp")
    if said is not None and said.lower_ in _TO_COME and verb.lower_ in _PRESENT:
        return True
    now = any(c.dep_ in {"aux", "auxpass"} and c.lower_ in _PRESENT for c in verb.children)
    if verb.lemma in _MEANT and now and is_passive(verb):
        return True
    above = verb.head
    if verb.dep_ != "xcomp" or not any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children):
        return False
    if above.dep_ == "acomp":
        return above.lower_ in _TO_COME and above.head.lower_ in _PRESENT
    return (above.lemma_ == "be" and above.lower_ in _PRESENT) or (above.lemma in _MEANT and _future(above))


def _to_come(trigger: Trigger) -> bool:
    """Whether the words beside what names an event tell that it is to come."""
    token = trigger.token
    if token.pos_ == "VERB":
        return _future(token)
    verb = token.head
    if token.dep_ in _SUBJECTS:
        return (verb.lemma in _TOLD or verb.lemma in _MEANT) and _future(verb)
    return token.dep_ == "dobj" and verb.lemma in DOING and _future(verb)


def _done(trigger: Trigger) -> bool:
    return trigger.token.tag_ in {"VBD", "VBN"} and not _to_come(trigger)


def _planned(event: Event, units: list[Unit], told_on: "date | None") -> bool:
    """Whether all that a text tells of an event lies ahead of it."""
    triggers = [t for unit in units for t in unit.triggers]
    if any(_done(t) for t in triggers):
        return False
    if told_on is not None and event.earliest is not None:
        return event.earliest > told_on
    return any(_to_come(t) for t in triggers)


def _before(event: Event, main: Event) -> bool:
    """Whether what was done lies before the main event: by dates without a year whatever was done on another day."""
    if event.latest is not None and main.earliest is not None:
        return event.latest < main.earliest
    return bool(event.times and main.times) and all(
        relation_of_times(mine, its) == "disjoint" for mine in event.times for its in main.times
    )


def _of_other_years(event: Event, main: Event) -> bool:
    """Whether an event lies a year or more before the story."""
    if event.latest is None:
        return False
    if main.earliest is not None:
        return event.latest < main.earliest - _YEAR
    return event.not_before is not None and event.latest < event.not_before


def _harms(event: Event) -> bool:
    known = event_type_named(event.type)
    return known is not None and known.harms


def _broken_off(part: "Token", whole: "Token") -> bool:
    """Whether one is told to break in upon the other: "the match was interrupted when a fire broke out"."""
    clause = clause_head(part)
    if whole.dep_ not in _SUBJECTS or clause.dep_ != "advcl" or clause.head is not whole.head:
        return False
    return any(c.lower_ in _WHEN for c in clause.children)


def _in_whole(part: "Token", whole: "Token", *, harms: bool) -> bool:
    """Whether one event is told as within another: "a roof collapsed in the quake", "a fire during the match"."""
    prep = whole.head
    if whole.dep_ == "pobj" and prep.lower_ in (_WITHIN if harms else _MEANWHILE):
        return prep.head is part or clause_head(prep.head) is clause_head(part)
    clause = clause_head(whole)
    if harms and clause.dep_ == "advcl" and any(c.lower_ in _WHEN for c in clause.children):
        return clause.head is clause_head(part)  # "the roof collapsed when the quake struck"
    return False


def _caused(part: "Token", whole: "Token") -> bool:
    """Whether one event brought about the other: "the quake triggered a landslide", "was caused by a collision"."""
    verb = whole.head
    if whole.dep_ == "nsubj" and verb.lemma in _CAUSING:
        if part.dep_ == "dobj":
            return part.head is verb
        return part.dep_ == "pobj" and part.head.head is verb and verb.lemma in _CULMINATING
    if part.dep_ == "nsubjpass" and part.head.lemma in _CAUSING:
        return whole.dep_ == "pobj" and whole.head.dep_ == "agent" and whole.head.head is part.head
    return False


def _is_part(part: "Token", whole: "Token", *, harms: bool, main: bool) -> bool:
    """Whether the words of two events tell that one is part of the other; what brought about the main one is, too."""
    if _in_whole(part, whole, harms=harms) or _caused(part, whole):
        return True
    return (harms and _broken_off(part, whole)) or (main and _caused(whole, part))


def _part_of(event: Event, units: list[Unit], by_sentence: Told, main: str) -> str | None:
    """The event that another is told to be part of, by the sentences that tell of both."""
    own, harms = event.id, _harms(event)
    for unit in units:
        here = by_sentence[unit.sentence.index]
        for other, beside in here if len(here) > 1 else ():
            if beside == own or other.family == event.family:
                continue
            for part in unit.triggers:
                for whole in other.triggers:
                    if _is_part(part.token, whole.token, harms=harms, main=beside == main):
                        return beside
    return None


def _kin(event: Event, main: Event, units: list[Unit], told_on: "date | None") -> Kin:
    """What an event that is part of no other is to the main one."""
    if _planned(event, units, told_on):
        return "planned"
    series = event.family == main.family
    if series and any(t.words & EARLIER for unit in units for t in unit.triggers):
        return "earlier"  # of whichever year: "with earlier strikes in July and in 2022"
    if _of_other_years(event, main):
        return "background"
    return "earlier" if series and _before(event, main) else "other"


def related(events: tuple[Event, ...], table: Told, main: str | None, told_on: "date | None") -> dict[str, Relation]:
    """What each event of an article is to the others, by its id."""
    units: dict[str, list[Unit]] = {}
    for told in table.values():
        for unit, event in told:
            units.setdefault(event, []).append(unit)
    by_id = {each.id: each for each in events}
    found: dict[str, Relation] = {}
    for one in events:
        article = one.mentions[0].article
        if one.id == main or main is None:
            found[one.id] = _relation(article=article, kin="main", of=None)
            continue
        mine = units.get(one.id, [])
        whole = _part_of(one, mine, table, main)
        if whole is not None:
            found[one.id] = _relation(article=article, kin="part", of=whole)
        else:
            found[one.id] = _relation(article=article, kin=_kin(one, by_id[main], mine, told_on), of=main)
    return found
