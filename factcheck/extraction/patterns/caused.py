"""`caused`: what caused an event, and what it was done with ("caused by a gas leak", "shot with a rifle").

Only causes that the lexicon knows are claimed, with their class: what it does not know says nothing about what it
excludes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.catalog import Kind, event_type
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.persons.whose import whose
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, is_passive, named, subject, undergoer
from factcheck.model.value import CauseValue
from factcheck.values.person import name_words

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_FIRES = frozenset({"fire", "violence"})  # events that something ignites: fires, and explosions among the violence
_OF = frozenset({"of", "from"})
_TO = frozenset({"to"})
_TELLING = frozenset({"cause", "blame", "be", "set", "succumb"})
_OPENING = frozenset({"cause", "what"})
_DYING = frozenset({"die", "succumb"})
_DEATHS = _DYING | {"death"}
_COMING_OF = frozenset({"complication", "effect"})
_FIREARM = ("weapon", "firearm")
_IT = frozenset({"it", "this", "that"})
_ARSON = ("ignition", "arson")
_FOCUS = 80
_NEXT = 3  # words behind a verb in which its object stands


@dataclass(frozen=True)
class _Cause:
    """A cause found: its word, its class, the event it caused, the word that governs the clause."""

    noun: "Token"
    path: tuple[str, ...]
    event: "Token"
    trigger: "Token"
    hedged: bool = False


def _class_of(noun: "Token", kind: Kind) -> tuple[str, ...]:
    """The class of a cause, by the noun with the word before it ("gas leak"), else by the noun; () for none."""
    lemma = noun.lemma
    before = [c for c in noun.children if c.dep_ in {"compound", "amod", "nmod"} and c.i < noun.i]
    for part in reversed(before):
        for form in (part.lemma, part.lower_):
            for entry in kind.entries(f"{form} {lemma}", "", "NOUN"):
                return tuple(entry.asserts.split("/"))
    if noun.pos_ not in {"NOUN", "PROPN"}:
        return ()
    return next((tuple(e.asserts.split("/")) for e in kind.entries(lemma, noun.lower_, "NOUN")), ())


def _family(word: "Token | None") -> str | None:
    known = event_type(named(word), word.pos_) if word is not None else None
    return known.family if known is not None else None


def _objects(node: "Token", *prepositions: str) -> "Iterator[Token]":
    """What stands behind these prepositions of a word."""
    for prep in node.children:
        if prep.lower_ in prepositions and prep.dep_ in {"prep", "agent", "pcomp"}:
            yield from (c for c in prep.children if c.dep_ == "pobj")


def _because(node: "Token", kind: Kind) -> "Iterator[Token]":
    """What stands behind "because of", "due to"."""
    for c in node.children:
        if c.lower_ in kind.lists["because"]:
            yield from (p for p in c.children if p.dep_ == "pobj")
            yield from _objects(c, "of", "to")


def _by_verb(verb: "Token", kind: Kind) -> Iterator[_Cause]:
    """ "The fire was caused by X", "X caused the fire", "X is blamed for the fire", "they blame the fire on X"."""
    name = named(verb)
    if name in kind.lists["causing"]:
        event = undergoer(verb)
        causes = list(_objects(verb, "by")) if is_passive(verb) else [c for c in [subject(verb)] if c is not None]
        if event is not None and _family(event) is not None:
            yield from (_Cause(cause, _class_of(cause, kind), event, verb) for cause in causes)
    elif name == "blame":
        event, cause = undergoer(verb), next(_objects(verb, "on"), None)
        if cause is None:
            event, cause = next(_objects(verb, "for"), None), undergoer(verb)
        if event is not None and cause is not None and _family(event) is not None:
            yield _Cause(cause, _class_of(cause, kind), event, verb, hedged=True)


def _by_being(verb: "Token", kind: Kind) -> Iterator[_Cause]:
    """ "The fire was arson", "the cause of the fire was a gas leak", "the crash was due to fog"."""
    who = subject(verb) if verb.lemma_ == "be" else None
    if who is None:
        return
    guess = child(verb, "attr")
    if who.lower_ in _IT and guess is not None and _class_of(guess, kind) == _ARSON:  # arson is of fires alone
        yield _Cause(guess, _ARSON, guess, verb)
        return
    event = next(_objects(who, "of"), who) if who.lemma == "cause" else who
    if _family(event) is None:
        return
    cause = child(verb, "attr")
    if cause is not None:
        yield _Cause(cause, _class_of(cause, kind), event, verb)
    for cause in _because(verb, kind):
        yield _Cause(cause, _class_of(cause, kind), event, verb)


def _by_event(word: "Token", kind: Kind) -> Iterator[_Cause]:
    """ "She died of cancer", "the bus crashed because of fog", "burned down after a gas leak", "shot with a rifle"."""
    yield from _of_death(word, kind)
    yield from (_Cause(n, _class_of(n, kind), word, word) for n in _because(word, kind))
    for noun in _objects(word, "after"):  # one after the other is not yet one because of the other
        path = _class_of(noun, kind)
        told = path[:1] == ("death",) and named(word) == "die"  # "died after a stroke"
        yield _Cause(noun, path, word, word, hedged=not told)
    yield from _weapons(word, kind)


def _of_death(verb: "Token", kind: Kind) -> Iterator[_Cause]:
    """ "Died of cancer", "died from complications of diabetes", "succumbed to pneumonia"."""
    if verb.pos_ == "VERB" and named(verb) in _DYING:
        # the parse may take "died on Tuesday of pneumonia" for a Tuesday of pneumonia
        days = [p for p in _objects(verb, "on", "at", "in") if p.ent_type_ in {"DATE", "TIME"}]
        nouns = (n for word in (verb, *days) for n in _objects(word, *(_OF if named(verb) == "die" else _TO)))
        for noun in nouns:
            inner = next(_objects(noun, *_OF), None) if noun.lemma in _COMING_OF else None
            told = inner if inner is not None else noun
            yield _Cause(told, _class_of(told, kind), verb, verb)


def _set(verb: "Token", kind: Kind) -> Iterator[_Cause]:
    """ "Is accused of setting fire to the store", "the fire was started deliberately"."""
    fire = undergoer(verb)
    if fire is None or _family(fire) != "fire" or child(verb, "neg") is not None:
        return
    meant = next((c for c in verb.children if c.lower_ in kind.lists["deliberately"]), None)
    if meant is not None or (verb.lemma == "set" and not is_passive(verb) and verb.tag_ == "VBG"):
        yield _Cause(meant if meant is not None else verb, _ARSON, fire, verb)


def _weapons(verb: "Token", kind: Kind) -> Iterator[_Cause]:
    """ "Stabbed with a knife", "hit by a missile", "a drone struck the depot"."""
    name = named(verb)
    if verb.pos_ == "VERB" and name in kind.lists["shooting"]:
        yield from _fired(verb, kind)
    if verb.pos_ != "VERB" or (name not in kind.lists["wounding"] and name not in kind.lists["striking"]):
        return
    found = list(_objects(verb, "with", "by") if is_passive(verb) else _objects(verb, "with"))
    who = subject(verb)
    if name in kind.lists["striking"] and not is_passive(verb) and who is not None:
        found.append(who)
    for noun in found:
        path = _class_of(noun, kind)
        if path[:1] == ("weapon",):
            yield _Cause(noun, path, verb, verb)


def _fired(verb: "Token", kind: Kind) -> Iterator[_Cause]:
    """ "Opened fire with a rifle", "nine rounds were fired from a pistol", "sprayed the bar with a rifle"."""
    who, thing = subject(verb), child(verb, "dobj")
    if (who is not None and who.lemma in kind.lists["guarding"]) or (
        verb.lemma == "open" and (thing is None or thing.lemma != "fire")
    ):
        return
    for noun in _objects(verb, "with", "from"):
        path = _class_of(noun, kind)
        if path[:2] == _FIREARM and noun.tag_ in {"NN", "NNP"}:  # not "officers with rifles"
            yield _Cause(noun, path, verb, verb)


def _slot(cause: _Cause, kind: Kind) -> tuple[tuple[str, ...], str] | None:
    """The class in the slot that the event offers, and the question it answers; None where it answers none.

    What ignites a fire merely had a part in a crash; a weapon counts where one thing, or somebody, was struck.
    """
    slot, family = cause.path[0], _family(cause.event) if cause.path != _ARSON else "fire"
    if slot == "death":
        return (cause.path, "cause:death") if named(cause.event) in _DEATHS else None
    if slot == "weapon" and cause.event.lemma in kind.lists["shooting"]:
        return cause.path, "weapon:shoot"
    if family is None:
        return None
    if slot == "weapon":
        theme = undergoer(cause.event) if cause.event.pos_ == "VERB" else None
        if named(cause.event) in kind.lists["wounding"]:
            return cause.path, f"weapon:{named(cause.event)}"
        if theme is None or theme.pos_ not in {"NOUN", "PROPN"} or theme.tag_ in {"NNS", "NNPS"}:
            return None
        return cause.path, f"weapon:{theme.lemma}"
    path = cause.path if slot != "ignition" or family in _FIRES else ("origin", *cause.path[1:])
    return path, f"cause:{family}"


def _victim(cause: _Cause, reading: Reading) -> str | None:
    who = subject(cause.event) if named(cause.event) in _DYING else undergoer(cause.event)
    if who is not None and who.pos_ == "PRON" and named(cause.event) in _DYING:
        meant = whose(who, reading)
        return name_words(meant.name)[-1] if meant is not None and meant.name is not None else None
    return who.lemma if who is not None and who.pos_ == "PROPN" else None


def _noun_behind(verb: "Token") -> "Token | None":
    """The noun right behind a verb, which the parse may give to the next one: "what caused the fire | is not known"."""
    rest = islice((t for t in verb.sent if t.i > verb.i), _NEXT)
    return next((t for t in rest if t.pos_ == "NOUN"), None)


def _what(verb: "Token", kind: Kind) -> "tuple[Token, Token] | None":
    """ "Inquiries into what caused the fire", "it is not known what sparked the fire": event, and deciding word."""
    who, event = child(verb, "nsubj"), child(verb, "dobj") or _noun_behind(verb)
    if who is None or who.lower_ != "what" or event is None or _family(event) is None:
        return None
    above = verb.head.head if verb.dep_ == "pcomp" and verb.head.lower_ == "into" else verb.head
    said = [above, *(c for c in above.children if c.dep_ == "acomp")]
    leaving = kind.lists["open"] | (kind.lists["settled"] if any(negated(word) for word in said) else set())
    told = next((word for word in said if word.lemma in leaving), None)
    return (event, told) if told is not None and verb.dep_ in {"pcomp", "ccomp", "csubj"} else None


def _left_open(token: "Token", kind: Kind) -> "tuple[Token, Token] | None":
    """ "The cause of the fire is unknown", "an investigation into the cause of the fire": event, and deciding word."""
    if token.pos_ == "VERB":
        return _what(token, kind) if named(token) in kind.lists["causing"] else None
    event = next(_objects(token, "of"), None) if token.lemma == "cause" else None
    if event is None or _family(event) is None:
        return None
    verb = token.head
    if token.dep_ == "pobj" and verb.lower_ == "into":
        return (event, verb.head) if verb.head.lemma in kind.lists["open"] else None
    if token.dep_ not in {"nsubj", "nsubjpass"}:
        return None
    words = [verb, *(c for c in verb.children if c.dep_ in {"acomp", "attr"}), *_objects(verb, "under")]
    leaving = kind.lists["open"] | (kind.lists["settled"] if negated(verb) else set())
    told = next((w for w in words if w.lemma in leaving), None)
    return (event, told) if told is not None else None


def _assertion(reading: Reading, cause: _Cause, kind: Kind) -> Assertion | None:
    found = _slot(cause, kind) if cause.path else None
    if found is None:
        return None
    path, question = found
    first = min([cause.noun, *(c for c in cause.noun.children if c.i < cause.noun.i)], key=lambda t: t.i)
    if first.i > first.sent.start and first.nbor(-1).dep_ in {"prep", "agent"}:
        first = first.nbor(-1)
    focus = reading.sentence.span(first, cause.noun)
    if focus.end - focus.start > _FOCUS:
        focus = reading.sentence.span(cause.noun, cause.noun)
    value = CauseValue(
        text=reading.words(focus),
        path=path,
        cause=path[-1],
        denied=negated(cause.trigger),
        victim=_victim(cause, reading),
    )
    return Assertion(
        trigger=cause.trigger, focus=focus, value=value, attribute=question, subject=cause.event.lemma,
        anchor=cause.event, hedged=cause.hedged,
    )  # fmt: skip


@lru_cache(maxsize=2)
def _telling(causing: frozenset[str]) -> frozenset[str]:
    """The words that may tell a cause, beside those that name an event."""
    return _TELLING.union([word.partition(" ")[0] for word in causing])


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each known cause or means of an event, and for each that is left open."""
    forms, told_events = reading.forms, reading.events
    # a cause is a word of the lexicon, or arson, which is of fires; what leaves it open says "cause" or "what"
    named_causes = not kind.words.isdisjoint(forms)
    if not named_causes and _OPENING.isdisjoint(forms) and "fire" not in [known.family for _, known in told_events]:
        return
    events = {token for token, _ in told_events}
    telling = _telling(kind.lists["causing"] | kind.lists["shooting"])
    if not events and telling.isdisjoint(forms):
        return
    for token in reading.tokens:
        if token not in events and token.lemma not in telling:
            continue
        left = _left_open(token, kind)
        if left is not None:
            event, told = left
            ends = sorted((token, told), key=lambda t: t.i)
            focus = reading.sentence.span(ends[0], ends[1])
            if focus.end - focus.start > _FOCUS:
                focus = reading.sentence.span(told, told)
            yield Assertion(
                trigger=told, focus=focus, value=CauseValue(text=reading.words(focus), path=(), cause="open"),
                attribute=f"cause:{_family(event)}", anchor=event,
            )  # fmt: skip
        of_event = _by_event(token, kind) if token in events else _weapons(token, kind)
        if token.lemma == "succumb":
            of_event = _of_death(token, kind)
        for cause in (*_by_verb(token, kind), *_by_being(token, kind), *_set(token, kind), *of_event):
            assertion = _assertion(reading, cause, kind)
            if assertion is not None:
                yield assertion
