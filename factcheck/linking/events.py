"""Mentions → events of one article: which sentences speak of the same happening."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.catalog import families_at_one_spot
from factcheck.language.parsed import ParsedArticle
from factcheck.linking.mentions import Unit
from factcheck.linking.relations import Told
from factcheck.linking.remote import Remote
from factcheck.linking.roles import participants
from factcheck.model.event import Event, Mention, Standing, Telling
from factcheck.model.trusted import trusted
from factcheck.model.value import TimeValue
from factcheck.values.time import relation_of_times
from factcheck.values.time.precision import names_same_part

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_mention, _new_telling, _new_event = trusted(Mention), trusted(Telling), trusted(Event)

# "Nine died when a mill burned on Monday, police said": what somebody is said to have said is told, too.
_SAYING = frozenset({"say", "tell", "report", "announce", "state", "add", "confirm", "declare"})
_TELLING_WHICH = frozenset({"relcl", "acl"})
_ANY = "incident"  # a word for whatever befell at one spot
_TELLING_MIN = 3  # content words below which a sentence describes nothing


@dataclass
class Draft:
    """An event while its mentions are being gathered."""

    family: str
    effect: bool
    harms: bool
    units: list[Unit] = field(default_factory=list)
    main: bool = False
    known: dict[TimeValue, None] = field(default_factory=dict)  # its dates, each once, in the order in which it is told

    def take(self, unit: Unit) -> None:
        """Add a unit that speaks of it."""
        self.units.append(unit)
        self.known.update(dict.fromkeys(unit.times))

    @property
    def times(self) -> list[TimeValue]:
        """Every date given to it."""
        return [t for unit in self.units for t in unit.times]


def _fits(draft: Draft, unit: Unit) -> bool:
    """Whether a unit's dates and an event's are known and agree."""
    theirs = unit.times
    pairs = [(a, b) for a in draft.known for b in theirs if names_same_part(a, b)]
    return bool(pairs) and all(relation_of_times(a, b) in {"same", "within"} for a, b in pairs)


def _company(unit: Unit) -> frozenset[str]:
    """Names and nouns told beside it: what hangs on the triggers, two steps down."""
    found: set[str] = set()
    for trigger in unit.triggers:
        near = [*trigger.token.children, trigger.token.head]
        near += [g for c in near for g in c.children if c.pos_ != "VERB"]
        found.update([t.lemma for t in near if t.pos_ in {"NOUN", "PROPN"} and t.is_alpha and not t.is_stop])
    return frozenset(found)


def _akin(draft: Draft, unit: Unit) -> bool:
    """Whether a sentence that dates an event speaks of the one told so far: of the same people, things or place."""
    if unit.sentence.lead:
        return True
    here = {p.name.lower() for t in unit.triggers for p in t.places}
    there = {p.name.lower() for u in draft.units for t in u.triggers for p in t.places}
    told = frozenset().union(*(_company(u) for u in draft.units))
    # two places without a name in common may lie one in the other, or apart: then one shared noun is not enough
    needed = 2 if here and there and not here & there else 1
    return len(told & _company(unit)) >= needed


def _told_first(token: "Token", unit: Unit) -> bool:
    """Whether a word stands in what its sentence tells first: the main clause, one word below it, or what is reported.

    Of a lede so with what tells which thing it is: "Rescuers pulled nine bodies from a mill that burned on Monday". Of
    two who died nothing but their days tells which death is meant.
    """
    head = token.head
    if token.dep_ == "ROOT" or head.dep_ == "ROOT":
        return True
    if unit.effect:
        return False
    if _reported(token) or _reported(head):
        return True
    above = (head.head, head.head.head) if unit.sentence.lead and token.dep_ in _TELLING_WHICH else ()
    return any(verb.dep_ == "ROOT" or _reported(verb) for verb in above)


def _reported(verb: "Token") -> bool:
    """Whether a word is the top of what its sentence says that somebody said."""
    return verb.dep_ == "ccomp" and verb.head.dep_ == "ROOT" and verb.head.lemma in _SAYING


def _of_whatever_befell(unit: Unit) -> bool:
    """Whether a unit only points at what was told, whatever it was: "the incident", not "the incident, a stabbing"."""
    return len(unit.triggers) == 1 and unit.triggers[0].token.lemma == _ANY and unit.definite and not unit.apart


class _Story:
    """The events of one article, as its sentences add to them in order."""

    def __init__(self, remote: Remote) -> None:
        self.drafts: list[Draft] = []
        self._remote = remote
        self.last: Draft | None = None
        self.last_sentence = -1

    def _of_family(self, unit: Unit) -> list[Draft]:
        if unit.effect:
            return [d for d in self.drafts if d.harms]
        family, harms = unit.family, unit.harms
        found = [d for d in self.drafts if d.family == family or (d.effect and harms)]
        if not found and _of_whatever_befell(unit):
            spots = families_at_one_spot()
            return [d for d in self.drafts if d.family in spots]
        return found

    def _main(self, candidates: list[Draft]) -> Draft | None:
        return next((d for d in candidates if d.main), candidates[0] if candidates else None)

    def _open(self, unit: Unit, *, main: bool) -> Draft:
        draft = Draft(family=unit.family, effect=unit.effect, harms=unit.harms, main=main)
        self.drafts.append(draft)
        return draft

    def _dated(self, unit: Unit, candidates: list[Draft]) -> Draft:
        fitting = [d for d in candidates if _fits(d, unit)]
        if fitting and not unit.apart:
            return fitting[0]
        main = self._main(candidates)
        here = any(u.sentence.index == unit.sentence.index for u in main.units) if main else False
        if main is not None and not main.times and not unit.definite and self._remote.all(unit.times):
            return self._open(unit, main=False)  # what the text tells of first is news
        root = unit.definite or any(_told_first(t.token, unit) for t in unit.triggers)
        if main is not None and not main.known and not unit.apart and not here and root and _akin(main, unit):
            return main
        return fitting[0] if fitting and not unit.apart else self._open(unit, main=not candidates)

    def _undated(self, unit: Unit, candidates: list[Draft]) -> Draft | None:
        main = self._main(candidates)
        if main is None or unit.latest:
            return main or self._open(unit, main=True)
        if unit.apart:
            return None if any(t.plural for t in unit.triggers) else self._open(unit, main=False)
        just_told = self.last in candidates and unit.sentence.index - self.last_sentence <= 1
        if not just_told or self.last is None:
            return main
        if not unit.definite or any(t.plural for t in unit.triggers):  # "nine were killed", "those quakes"
            return self.last
        # "It was the third attack, after strikes in May and June. The blast …": of the one that they are told beside
        beside = any(u.sentence.index == self.last_sentence for u in main.units)
        return main if beside and self.last_sentence < unit.sentence.index else self.last

    def add(self, unit: Unit) -> None:
        """Give a unit to the event it speaks of, or begin a new one."""
        candidates = self._of_family(unit)
        draft = self._dated(unit, candidates) if unit.times else self._undated(unit, candidates)
        if draft is None:
            return
        if draft.effect and not unit.effect:  # "12 died … when the bus crashed": now it has a name
            draft.family, draft.effect = unit.family, False
        draft.take(unit)
        self.last, self.last_sentence = draft, unit.sentence.index


def _telling(unit: Unit) -> Telling | None:
    lemmas = frozenset([t.lemma for t in unit.sentence.content])
    if len(lemmas) < _TELLING_MIN:
        return None
    return _new_telling(start=unit.sentence.start, end=unit.sentence.end, lemmas=lemmas)


def _places(draft: Draft) -> frozenset[str]:
    return frozenset(
        p.name.lower()
        for unit in draft.units
        for t in unit.triggers
        for p in t.places
        if p.relation in {"in", "at", "on"}
    )


def _best_time(times: list[TimeValue]) -> TimeValue | None:
    """The most precise date: days before months before years, years known before unknown."""
    return min(times, key=lambda t: ("X" in (t.value or "X"), -len(t.value or "")), default=None)


def _label(kind: str, place: str | None, time: TimeValue | None) -> str:
    words = kind.replace("_", " ")
    where = f" in {place.title()}" if place else ""
    return f"{words}{where}" + (f", {time.text}" if time else "")


def _not_before(drafts: list[Draft], article: ParsedArticle) -> date | None:
    """The first day a date without a year can mean: twelve months before the last day the text is known to know."""
    known = [t.earliest for d in drafts for t in d.times if t.earliest is not None and "X" not in (t.value or "X")]
    if article.article.published is not None:
        known = [article.article.published]
    return max(known) - timedelta(days=365) if known else None


def _event(draft: Draft, article: ParsedArticle, number: int, not_before: date | None) -> Event:
    name = article.article.name
    triggers = [t for unit in draft.units for t in unit.triggers]
    types = (
        Counter(t.type for t in triggers if not t.effect and t.family == draft.family)
        or Counter(t.type for t in triggers if not t.effect)
        or Counter(t.type for t in triggers)
    )
    places = _places(draft)
    time = _best_time(draft.times)
    place = min(places, default=None)
    standing: Standing = "main" if draft.main else "earlier" if any(u.apart for u in draft.units) else "background"
    spans = {
        (u.sentence.offset + t.token.idx, u.sentence.offset + t.token.end) for u in draft.units for t in u.triggers
    }
    kind = types.most_common(1)[0][0]
    return _new_event(
        id=f"{name}#{number}", type=kind, label=_label(kind, place, time), standing=standing, place=place,
        time=time.value if time else None,
        earliest=time.earliest if time else None, latest=time.latest if time else None,
        mentions=tuple(_mention(article=name, start=s, end=e) for s, e in sorted(spans)),
        not_before=not_before, family=draft.family, times=tuple(draft.times), places=places,
        participants=participants(draft.units, kind, article.article),
        company=frozenset().union(*(_company(u) for u in draft.units)),
        tellings=tuple(t for u in draft.units if (t := _telling(u)) is not None),
    )  # fmt: skip


def events_of(article: ParsedArticle, units: list[Unit], remote: Remote) -> tuple[tuple[Event, ...], Told]:
    """The article's events in the order of their first mention, and where each sentence speaks of which."""
    story = _Story(remote)
    for unit in units:
        story.add(unit)
    floor = _not_before(story.drafts, article)
    events = tuple(_event(draft, article, n, floor) for n, draft in enumerate(story.drafts, start=1))
    table: Told = {}
    for draft, event in zip(story.drafts, events, strict=True):
        for unit in draft.units:
            table.setdefault(unit.sentence.index, []).append((unit, event.id))
    return events, table
