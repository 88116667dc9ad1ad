"""Words that name no event and point at one told before: "it happened", "the deal", "this was the third attack".

They are only mentions of it. What they say of it is read elsewhere, and where two events fit they point at none.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog.event_types import event_words_pointing
from factcheck.language.parsed import ParsedArticle, ParsedSentence
from factcheck.language.syntax import child
from factcheck.linking.mentions import POINTING, Unit
from factcheck.linking.relations import Told
from factcheck.model.event import Event, Mention
from factcheck.model.trusted import changed, trusted

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_mention = trusted(Mention)

_STANDING_IN = frozenset({"it", "this", "that"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_BEFALLING = frozenset({"happen", "occur", "unfold"})
_REACH = 2  # sentences back over which "it happened" still speaks of the event told last
_Here = list[tuple[Unit, str]]


def _named(here: _Here, event: str) -> bool:
    """Whether a sentence has an event for its subject: "the blaze began at noon", not "a bomb went off"."""
    for unit, told in here:
        for trigger in unit.triggers if told == event else ():
            token = trigger.token
            if token.pos_ != "VERB" and token.dep_ in _SUBJECTS and token.head.dep_ == "ROOT":
                return True
    return False


def _only(here: _Here) -> str | None:
    """The one event that a sentence speaks of, None where it speaks of several."""
    events = {event for unit, event in here if not unit.family.startswith("=")}
    return next(iter(events)) if len(events) == 1 else None


def _stands_for(word: "Token", here: _Here, before: list[_Here]) -> str | None:
    """The event that "it" stands for as a subject."""
    verb = word.head
    if word.dep_ not in _SUBJECTS:
        return None
    attribute = child(verb, "attr") if verb.lemma_ == "be" else None
    if attribute is not None:  # "it was the third attack"
        for unit, event in here:
            if any(trigger.token is attribute for trigger in unit.triggers):
                return event
        return None
    if word.lower_ != "it":
        return None
    for told in before:  # the nearest sentence first
        if not told:
            continue
        one = _only(told)
        if one is None:
            return None
        takes_place = verb.lemma == "take" and any(c.lemma == "place" for c in verb.children)
        return one if takes_place or verb.lemma in _BEFALLING or _named(told, one) else None
    return None


def _meant(word: "Token", told: "dict[str, int]", events: dict[str, Event], at: int) -> str | None:
    """The event told before that a definite noun can mean: "the deal", of a purchase.

    Of several the one that the sentence before tells of, else the main one of its sort.
    """
    if word.pos_ != "NOUN" or not any(c.lower_ in POINTING for c in word.children if c.dep_ == "det"):
        return None
    families = event_words_pointing()[word.lower_]
    fitting = [event for event in told if events[event].family in families]
    near = [event for event in fitting if at - told[event] <= 1]
    if len(near) == 1:
        return near[0]
    if len(fitting) == 1:
        return fitting[0]
    return next((event for event in fitting if events[event].standing == "main"), None)


def _of_sentence(
    sentence: ParsedSentence,
    told: dict[str, int],
    table: Told,
    events: dict[str, Event],
    pointing_words: frozenset[str],
) -> "Iterator[tuple[Token, str]]":
    pointing = [t for t in sentence.tokens if t.lower_ in pointing_words]
    if not pointing:
        return
    here = table.get(sentence.index, [])
    before = [table.get(sentence.index - back, []) for back in range(1, _REACH + 1)]
    for word in pointing:
        if word.lower_ in _STANDING_IN:
            event = _stands_for(word, here, before)
        else:
            event = _meant(word, told, events, sentence.index)
        if event is not None:
            yield word, event


def with_pointers(article: ParsedArticle, events: tuple[Event, ...], table: Told) -> tuple[Event, ...]:
    """The events, each with the words that point at it among its mentions."""
    by_id = {event.id: event for event in events}
    told: dict[str, int] = {}  # the events told so far, with the sentence that told of them last
    found: dict[str, list[Mention]] = {}
    pointing_words = _STANDING_IN.union(event_words_pointing())
    for sentence in article.sentences if events else ():
        if told:
            for word, event in _of_sentence(sentence, told, table, by_id, pointing_words):
                start, end = sentence.offset + word.idx, sentence.offset + word.end
                found.setdefault(event, []).append(_mention(article=article.article.name, start=start, end=end))
                told[event] = sentence.index
        for _, event in table.get(sentence.index, ()):
            told[event] = sentence.index
    if not found:
        return events
    return tuple(_mentioned(event, found[event.id]) if event.id in found else event for event in events)


def _mentioned(event: Event, more: list[Mention]) -> Event:
    every = sorted([*event.mentions, *more], key=lambda m: (m.start, m.end))
    return changed(event, mentions=tuple(every))
