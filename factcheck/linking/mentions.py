"""Where an article's sentences speak of events, and what each such mention says of which event it is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from factcheck.catalog import EventType, event_type, event_type_of, event_words
from factcheck.language.parsed import AnchoredClaim, ParsedArticle, ParsedSentence
from factcheck.language.syntax import (
    child,
    clause_head,
    is_surname,
    modifiers,
    named,
    steps_above,
    steps_between,
    subject,
)
from factcheck.linking.remote import Remote, over
from factcheck.model.value import OrdinalValue, PlaceValue, TimeValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

EARLIER = frozenset({"previous", "earlier", "prior", "last", "past", "former", "early"})
FURTHER = frozenset({"another", "separate", "second", "similar", "different", "other", "further", "new", "unrelated"})
_THE_FIRST = frozenset({"the", "first"})
POINTING = frozenset({"the", "these", "those", "this", "that"})
GATHERING = frozenset({"series", "string", "wave", "spate", "pair", "number", "barrage", "couple"})
_ONE_IN_PLURAL = frozenset({"flood"})
_MOST = 60  # words of one sentence that name events; a list without end tells of no more
_BOUNDS = frozenset({"since", "than"})
_ARRIVING = frozenset({"break out"})  # of whatever its subject is: fires, fighting; of no event where prisoners do
_TELLING = frozenset({"NOUN", "PROPN", "VERB"})
_NO_MENTION = frozenset({"amod", "compound", "aux", "auxpass"})


class Trigger(NamedTuple):
    """One word that names an event, with the times and places tied to it."""

    token: "Token"
    type: str
    family: str
    effect: bool
    harms: bool
    times: tuple[TimeValue, ...]
    places: tuple[PlaceValue, ...]
    words: frozenset[str]
    ranked: bool = False
    doer: "Token | None" = None

    @property
    def apart(self) -> bool:
        """Whether its words tell it from another: "another strike", "previous attacks".

        Not "this second attack", and not a rank that the text gives the very event it tells of ("the second attack in
        a week").
        """
        if self.ranked or self.words & {"this", "that"}:
            return False
        return bool(self.words & (EARLIER | FURTHER))

    @property
    def first(self) -> bool:
        """Whether it is the first of several: "the first attack"."""
        return not self.ranked and self.words >= _THE_FIRST

    @property
    def plural(self) -> bool:
        """Whether it speaks of several events at once; "the floods in Osmo" are one."""
        return self.token.tag_ in {"NNS", "NNPS"} and self.token.lemma not in _ONE_IN_PLURAL


@dataclass
class Unit:
    """The triggers of one sentence that speak of one event."""

    sentence: ParsedSentence
    triggers: list[Trigger] = field(default_factory=list)
    times: list[TimeValue] = field(default_factory=list)
    """The dates that the sentence gives it."""
    family: str = ""
    """The family of its first trigger that is no mere effect."""
    effect: bool = True
    """Whether it only tells what an event did, not which."""
    harms: bool = True
    """Whether it tells of an event that does harm to people and things."""

    def add(self, trigger: Trigger) -> None:
        """Take one more word for what names the event."""
        if not self.triggers or (self.effect and not trigger.effect):
            self.family = trigger.family
        self.effect = self.effect and trigger.effect
        self.triggers.append(trigger)
        self.harms = self.effect or any(t.harms for t in self.triggers)
        self.times += [t for t in trigger.times if t.value is not None]

    @property
    def latest(self) -> bool:
        """Whether the text calls it the latest of its kind."""
        return any(t.position == "latest" for trigger in self.triggers for t in trigger.times)

    @property
    def apart(self) -> bool:
        """Whether the text tells it from the event it was speaking of: "another strike", "previous attacks".

        So with "the first attack, on 9 May", which is one of several of which the text tells.
        """
        return any(trigger.apart or (trigger.first and bool(self.times)) for trigger in self.triggers)

    @property
    def definite(self) -> bool:
        """Whether it points back: "the attack", "this incident"."""
        return any(t.words & {"the", "this", "that"} for t in self.triggers if t.token.pos_ == "NOUN")


def _doer(verb: "Token") -> "Token | None":
    """The event that did it, where the verb's subject or agent says so: "quakes struck", "hit by a storm"."""
    agents = [p for c in verb.children if c.dep_ == "agent" for p in c.children if p.dep_ == "pobj"]
    for noun in [subject(verb), *agents]:
        known = event_type(named(noun), noun.pos_) if noun is not None and not is_surname(noun) else None
        if known is not None and not known.effect:
            return noun
    return None


def _known(token: "Token") -> EventType | None:
    """The type of event that a word names, alone or with its object: "open fire" is no fire."""
    if token.pos_ not in _TELLING or token.dep_ in _NO_MENTION or is_surname(token):
        return None
    if token.dep_ == "dobj" and event_type_of(f"{token.head.lemma} {token.lemma}", "VERB") is not None:
        return None
    if token.pos_ == "VERB":
        for thing in token.children:
            known = event_type_of(f"{token.lemma} {thing.lemma}", "VERB") if thing.dep_ == "dobj" else None
            if known is not None:
                return known
    known = event_type(named(token), token.pos_)
    if token.lemma == "launch" and token.pos_ == "VERB" and _launched(token):
        return None
    if known is None or token.ent_type_ == "WORK_OF_ART":  # a film's title tells of nothing that happened
        return None
    return None if known.bars and known.bars & _before(token) else known


def _launched(verb: "Token") -> bool:
    """Whether what is launched is an event itself, which alone is told: "launched an invasion", not a telephone."""
    what = child(verb, "dobj", "nsubjpass")
    known = event_type(named(what), "NOUN") if what is not None and what.pos_ == "NOUN" else None
    return known is not None and not known.once


def _before(noun: "Token") -> set[str]:
    return {c.lemma for c in noun.children if c.dep_ in {"compound", "amod", "nmod"} and c.i < noun.i}


def _shared(verb: "Token", claims: "dict[int, list[AnchoredClaim]]") -> tuple[TimeValue, ...]:
    """The dates of the last of several verbs that share them: "killed one worker and injured nine on Monday"."""
    last = verb
    while (after := next((c for c in last.children if c.dep_ == "conj" and c.pos_ == "VERB"), None)) is not None:
        if any(c.dep_ in {"nsubj", "nsubjpass"} for c in after.children):
            return ()
        last = after
    if last is verb:
        return ()
    return tuple(c.claim.value for c in claims.get(last.i, ()) if isinstance(c.claim.value, TimeValue))


def _as_told(
    token: "Token", back: "list[tuple[Token, TimeValue]]", claims: "dict[int, list[AnchoredClaim]]"
) -> "list[tuple[Token, TimeValue]]":
    """The times far back that can be an event's: of one that is ranked none behind it, which are those of the others.

    "It was the second raid; the first was in 2012", "the third time it has been hit, after strikes in May 2019".
    """
    rank = token.head if token.dep_ == "relcl" else token
    if not any(isinstance(c.claim.value, OrdinalValue) for c in (*claims.get(token.i, ()), *claims.get(rank.i, ()))):
        return back
    return [(word, time) for word, time in back if word.i < token.i]


def _triggers(sentence: ParsedSentence, claims: "dict[int, list[AnchoredClaim]]", remote: Remote) -> Iterator[Trigger]:
    back: list[tuple[Token, TimeValue]] | None = None
    naming = event_words()
    for token in [t for t in sentence.tokens if t.lemma in naming or t.i in claims]:
        known = _known(token) if token.lemma in naming else None
        if known is None and (token.pos_ != "VERB" or token.i not in claims):
            continue
        anchored = [c.claim.value for c in claims.get(token.i, ())]
        times = tuple([v for v in anchored if isinstance(v, TimeValue)])
        if known is None and not times:
            continue
        doer = _doer(token) if token.pos_ == "VERB" else None
        if known is not None and named(token) in _ARRIVING:
            known = event_type(named(doer), doer.pos_) if doer is not None else None
            if known is None and not times:
                continue
        if known is not None and known.effect and doer is not None:
            known = event_type(named(doer), doer.pos_)
        lemma = token.lemma
        if known is not None and not times:
            back = remote.of(sentence) if back is None else back
            long_ago = over(token, _as_told(token, back, claims)) if back else None
            times = (long_ago,) if long_ago is not None else _shared(token, claims) if token.pos_ == "VERB" else ()
        yield Trigger(
            token=token,
            type=known.id if known else lemma,
            family=known.family if known else f"={lemma}",
            effect=known.effect if known else False,
            harms=known.harms if known else False,
            times=times,
            # what a quake struck, told without "in", is asked of an event and does not yet tell it from others
            places=tuple(v for v in anchored if isinstance(v, PlaceValue) and v.text != v.name),
            words=modifiers(token),
            ranked=any(isinstance(v, OrdinalValue) for v in anchored),
            doer=doer,
        )


def _split(trigger: Trigger) -> list[Trigger]:
    """Several events named at once and dated one by one: "previous attacks in July and in August"."""
    if not trigger.plural or len(trigger.times) < 2:
        return [trigger]
    return [
        Trigger(
            trigger.token,
            trigger.type,
            trigger.family,
            trigger.effect,
            trigger.harms,
            (time,),
            trigger.places,
            trigger.words,
        )
        for time in trigger.times
    ]


def _generic(trigger: Trigger) -> bool:
    """Whether it speaks of events in general: "such attacks are unacceptable"; no number, no date, no pointing word."""
    if not trigger.plural or trigger.times or trigger.words & POINTING:
        return False
    of = trigger.token.head
    gathered = of.lower_ == "of" and of.head.lemma in GATHERING  # "a series of quakes"
    return not gathered and not any(c.dep_ == "nummod" for c in trigger.token.children)


def _connected(a: "Token", b: "Token") -> bool:
    """Whether one word stands above the other in the tree, or both in one clause."""
    return a in b.ancestors or b in a.ancestors or clause_head(a) == clause_head(b)


def _of_one_clause(a: Trigger, b: Trigger) -> bool:
    return clause_head(a.token) == clause_head(b.token)


def _since(word: "Token", below: "Token") -> bool:
    """Whether one event only bounds the time that another is told of: "the worst accident since …, when a bus fell"."""
    if word.pos_ == "VERB":
        return False
    for node in below.ancestors:
        if node is word:
            return False
        if node.lower_ in _BOUNDS:
            return word in node.ancestors
    return False


def _does(trigger: Trigger, unit: Unit) -> bool:
    """Whether one names the event and the other what it does: "another quake struck on Wednesday"."""
    return any(t.token == trigger.doer or trigger.token == t.doer for t in unit.triggers)


def _joins(trigger: Trigger, unit: Unit) -> bool:
    """Whether a trigger can speak of a unit's event."""
    if (trigger.effect and unit.harms) or (unit.effect and trigger.harms) or (trigger.effect and unit.effect):
        if trigger.times and unit.times:
            return False
        return any(_connected(t.token, trigger.token) and not _since(trigger.token, t.token) for t in unit.triggers)
    if trigger.family != unit.family:
        return False
    dates = [t for t in trigger.times if t.value is not None]
    if dates and unit.times and {t.value for t in dates} != {t.value for t in unit.times}:
        return False
    if unit.times and not dates and not any(_connected(trigger.token, t.token) for t in unit.triggers):
        return False
    if unit.times and not dates and trigger.ranked and not any(_of_one_clause(trigger, t) for t in unit.triggers):
        return False  # "it was the third raid: they raided the farm in January"
    if _does(trigger, unit):
        return True
    apart = trigger.apart or trigger.plural
    other = unit.apart or any(t.plural for t in unit.triggers)
    return apart == other or (not dates and not unit.times and not unit.latest and not trigger.plural)


def _nearness(trigger: Trigger, unit: Unit) -> tuple[bool, bool, int]:
    above = steps_above(trigger.token)
    return (
        trigger.family != unit.family,
        not _does(trigger, unit),
        min(steps_between(above, t.token) for t in unit.triggers),
    )


def units_of(sentence: ParsedSentence, claims: "dict[int, list[AnchoredClaim]]", remote: Remote) -> list[Unit]:
    """The events that a sentence speaks of, each with its triggers; those with a date of their own come first."""
    every = (t for whole in _triggers(sentence, claims, remote) if not _generic(whole) for t in _split(whole))
    triggers = list(islice(every, _MOST))
    if not triggers:
        return []
    units: list[Unit] = []
    if len(triggers) == 1:
        units.append(Unit(sentence))
        units[0].add(triggers[0])
        return units
    for trigger in sorted(triggers, key=lambda t: (not t.times, t.effect, t.token.i)):
        near = [u for u in units if _joins(trigger, u)]
        if len(near) == 1:
            near[0].add(trigger)
        elif near:
            min(near, key=lambda u: _nearness(trigger, u)).add(trigger)
        else:
            units.append(Unit(sentence))
            units[-1].add(trigger)
    return sorted(units, key=lambda u: min(t.token.i for t in u.triggers))


def claims_by_token(claims: Iterable[AnchoredClaim]) -> "dict[int, dict[int, list[AnchoredClaim]]]":
    """Claims by sentence and by the index of their anchor in its parse."""
    table: dict[int, dict[int, list[AnchoredClaim]]] = defaultdict(lambda: defaultdict(list))
    for anchored in claims:
        table[anchored.sentence.index][anchored.anchor.i].append(anchored)
    return table


def mentions(article: ParsedArticle, claims: Iterable[AnchoredClaim], remote: Remote) -> list[Unit]:
    """Every unit of every sentence, in text order."""
    table = claims_by_token(claims)
    return [u for sentence in article.sentences for u in units_of(sentence, table.get(sentence.index, {}), remote)]
