"""Claims → the event each belongs to."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING

from factcheck.catalog import event_type, families_at_one_spot
from factcheck.language.parsed import AnchoredClaim, ParsedArticle, ParsedSentence
from factcheck.language.syntax import steps_above, steps_between, subject
from factcheck.linking.events import events_of
from factcheck.linking.mentions import Unit, mentions
from factcheck.linking.pointers import with_pointers
from factcheck.linking.relations import Told, related
from factcheck.linking.remote import Remote, over
from factcheck.model.claim import Claim
from factcheck.model.event import Event, Ordinal, Relation
from factcheck.model.time import Time
from factcheck.model.trusted import changed, trusted
from factcheck.model.value import OrdinalValue, TimeValue
from factcheck.values.time import relation_of_times

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_ordinal = trusted(Ordinal)

_RANK = "rank:"
_FAR = 1_000  # characters from a word beyond which no date of its sentence is its own
_REACH = 2  # sentences back over which "12 were hurt" still speaks of the event told last
_BEGINNING = "beginning"
_WHEN = "when"
_OF_NO_EVENT = frozenset({_BEGINNING, "release"})
_FROM_WHEN = frozenset({"since", "until", "before", "after"})  # words before a date that only bounds a time


def _in_sentence(anchored: AnchoredClaim, units: list[tuple[Unit, str]]) -> str | None:
    """The event of the nearest trigger; a dated plural's own date decides between its events."""
    value, at = anchored.claim.value, anchored.anchor.i
    dated = isinstance(value, TimeValue)
    if not dated and len(units) == 1:
        return units[0][1]
    near = [
        (trigger.token, event)
        for unit, event in units
        for trigger in unit.triggers
        if not (dated and trigger.token.i == at and value not in trigger.times)
    ]
    if len({event for _, event in near}) < 2:
        return near[0][1] if near else None
    above = steps_above(anchored.anchor)
    return min((steps_between(above, token), token.i, event) for token, event in near)[2]


def _main_event(events: tuple[Event, ...], table: Told) -> str | None:
    """The event that headline and lede speak of, else the first main one."""
    for index in sorted(table):
        for unit, event in table[index]:
            if unit.sentence.lead and not unit.family.startswith("="):
                return event
    return next((e.id for e in events if e.standing == "main"), events[0].id if events else None)


def _event_of(anchored: AnchoredClaim, table: Told, main: str | None) -> str | None:
    index = anchored.sentence.index
    units = table.get(index)
    if _dates_no_event(anchored, units or []):
        return None
    found = _in_sentence(anchored, units) if units else None
    if found is not None:
        return found
    if _of_itself(anchored):
        return None
    for back in range(1, _REACH + 1):
        told = [(u, e) for u, e in table.get(index - back, []) if not u.family.startswith("=")]
        if told and told[-1][0].sentence.block == anchored.sentence.block:
            return told[-1][1]
    return main


def _dates_no_event(anchored: AnchoredClaim, units: list[tuple[Unit, str]]) -> bool:
    """Whether a date is that of a work or of the beginning of what lasts: "the 1965 film", "on strike since Monday".

    The event told beside it has another one.
    """
    if not isinstance(anchored.claim.value, TimeValue):
        return False
    deeds = {bearer.deed for bearer in anchored.claim.setting.bearers}
    if not (deeds and deeds <= _OF_NO_EVENT and (_BEGINNING in deeds or anchored.anchor.pos_ == "NOUN")):
        return False
    return all(trigger.token != anchored.anchor for unit, _ in units for trigger in unit.triggers)


def _of_none(anchored: AnchoredClaim) -> bool:
    """Whether a claim is the time of a state, a saying or a thing, which are no events."""
    return anchored.claim.attribute.partition(":")[0] == _WHEN


def _of_itself(anchored: AnchoredClaim) -> bool:
    """Whether a date is that of what the clause names itself, which is no event told: "his last concert was in May"."""
    verb = anchored.anchor
    what = subject(verb) if isinstance(anchored.claim.value, TimeValue) and verb.lemma == "be" else None
    return what is not None and what.pos_ == "NOUN" and event_type(what.lemma, "NOUN") is None


def _as_of(anchored: AnchoredClaim, time: Time, first: "Token") -> bool:
    """Whether a date tells as of when the claim holds, not when it happened: "as of Wednesday, 15 had died"."""
    before = first.nbor(-1).lower_ if first.i > 0 else ""
    return before in {"of", "by"} and time.earliest == time.latest == anchored.claim.as_of


def _dates(sentence: ParsedSentence, times: Iterable[Time]) -> "list[tuple[Time, Token]]":
    """The dates of a sentence that are known, each with its first word."""
    dates = (time for time in times if time.type == "DATE" and time.earliest is not None)
    return [(time, tokens[0]) for time in dates if (tokens := sentence.tokens_of(time))]


def _own_times(anchored: AnchoredClaim, dates: "list[tuple[Time, Token]]") -> list[TimeValue]:
    """The dates that stand below the claim's own word: "2 million died in the years from 1983 to 2005"."""
    found, trigger = [], anchored.trigger
    first, last = anchored.sentence.offset + trigger.idx - _FAR, anchored.sentence.offset + trigger.end + _FAR
    for time, word in dates:
        if time.end <= first or time.start >= last or _as_of(anchored, time, word):
            continue
        if word == trigger or trigger.is_ancestor(word):
            found.append(TimeValue.of(time))
    return found


def _elsewhen(anchored: AnchoredClaim, event: Event, dates: "list[tuple[Time, Token]]") -> bool:
    """Whether a claim bears a date of its own, of these of its sentence, that its sentence's event cannot have."""
    if isinstance(anchored.claim.value, OrdinalValue):  # "the second derailment since 2015": from when it is counted
        dates = [(time, first) for time, first in dates if first.i == 0 or first.nbor(-1).lower_ not in _FROM_WHEN]
    own = _own_times(anchored, dates)
    if not own:
        return False
    if not event.times:  # an undated main event is news; what bears an earlier year than the story's last is not it
        return event.not_before is not None and all(t.latest is not None and t.latest < event.not_before for t in own)
    return all(relation_of_times(mine, its) == "disjoint" for mine in own for its in event.times)


def _long_ago(anchored: AnchoredClaim, event: Event, remote: "list[tuple[Token, TimeValue]]") -> bool:
    """Whether a claim hangs on a time far back that its event does not have: "the 2011 fire, where two lost a leg"."""
    if isinstance(anchored.claim.value, OrdinalValue):  # "the second raid; the first was in 2012"
        remote = [(word, time) for word, time in remote if word.i < anchored.trigger.i]
    time = over(anchored.trigger, remote)
    return time is not None and not any(relation_of_times(time, its) in {"same", "within"} for its in event.times)


def _at_one_spot(claim: Claim) -> Claim:
    """The claim with the note that its places are names of one spot: "the bomb killed nine in Holm", "in Ardenia"."""
    scope = claim.setting.scope
    if not scope.places:
        return claim
    return changed(claim, setting=changed(claim.setting, scope=changed(scope, spot=True)))


def _of_calendar(time: Time) -> bool:
    """Whether a time has a year or a month: not "today", "on Monday"."""
    return time.type == "DATE" and (time.value[:4].isdigit() or time.value[5:7].isdigit())


def _of_its_sort(
    claim: Claim, events: tuple[Event, ...], relations: dict[str, Relation], dates: tuple[TimeValue, ...]
) -> Claim:
    """A rank with all dates of its text, and the times of the other events of its sort that are told of the same thing.

    Not those to come, nor, of "the third attack on the embassy", an attack of which no sentence names the embassy.
    """
    about = frozenset(claim.subject.split()) if claim.subject is not None else frozenset()
    own = next((event for event in events if event.id == claim.event), None)
    times: list[TimeValue] = []
    for event in events if own is not None else ():
        if event is own or own is None or event.family != own.family or relations[event.id].kin == "planned":
            continue
        if about and not any(about & told.lemmas for told in event.tellings):
            continue
        for time in event.times:
            if time.value not in {known.value for known in times}:
                times.append(time)
    return changed(claim, setting=changed(claim.setting, alike=tuple(times), dates=dates))


def _told(events: tuple[Event, ...], claims: list[Claim], relations: dict[str, Relation]) -> tuple[Event, ...]:
    """The events with what they are to each other, and with their ranks in a series."""
    ranks: dict[str, list[Ordinal]] = {}
    for claim in claims:
        value = claim.value
        if isinstance(value, OrdinalValue) and claim.event is not None and claim.attribute.startswith(_RANK):
            at, low, high = claim.focus, value.low, value.high
            words = claim.quote[at.start - claim.start : at.end - claim.start]
            rank = _ordinal(article=claim.article, text=words, start=at.start, end=at.end, low=low, high=high)
            ranks.setdefault(claim.event, []).append(rank)
    return tuple(
        changed(event, relations=(relations[event.id],), ordinals=tuple(ranks.get(event.id, ()))) for event in events
    )


def link(
    article: ParsedArticle, claims: tuple[AnchoredClaim, ...], times: tuple[Time, ...]
) -> tuple[tuple[Event, ...], tuple[Claim, ...]]:
    """The article's events, and its claims, numbered, each with the event it belongs to; None where that is none."""
    remote = Remote(article, times)
    events, table = events_of(article, mentions(article, (c for c in claims if not _of_none(c)), remote), remote)
    main = _main_event(events, table)
    by_id = {event.id: event for event in events}
    starts = [time.start for time in times]
    dates: dict[int, list[tuple[Time, Token]]] = {}
    back: dict[int, list[tuple[Token, TimeValue]]] = {}
    homes: dict[tuple[int, int], str | None] = {}  # of what bears no date: the same for all that hangs on a word
    linked, spots = [], families_at_one_spot()
    for number, anchored in enumerate(claims, start=1):
        sentence, at = anchored.sentence, (anchored.sentence.index, anchored.anchor.i)
        dated = anchored.claim.value.type == "time"
        if dated:
            home = _event_of(anchored, table, main) if not _of_none(anchored) else None
        elif at in homes:
            home = homes[at]
        else:
            home = homes[at] = _event_of(anchored, table, main)
        if sentence.index not in dates:
            here = times[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            dates[sentence.index] = _dates(sentence, here)
            back[sentence.index] = remote.of(sentence)
        own, far = dates[sentence.index], back[sentence.index]
        # most sentences have no date, and a date is of the event that it dates
        if (own or far) and home is not None and not dated:
            event = by_id[home]
            if (own and _elsewhen(anchored, event, own)) or (far and _long_ago(anchored, event, far)):
                home = None
        claim = changed(anchored.claim, id=f"c{number}", event=home)
        linked.append(_at_one_spot(claim) if home is not None and by_id[home].family in spots else claim)
    relations = related(events, table, main, article.article.published)
    told = _told(events, linked, relations)
    ranked = [place for place, claim in enumerate(linked) if isinstance(claim.value, OrdinalValue)]
    named = tuple(TimeValue.of(time) for time in times if _of_calendar(time)) if ranked else ()
    for place in ranked:
        linked[place] = _of_its_sort(linked[place], events, relations, named)
    return with_pointers(article, told, table), tuple(linked)
