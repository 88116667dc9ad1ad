"""`dated`: when an event happened, as a date or as its place in the sequence told ("the most recent attack")."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from factcheck.catalog import Kind, event_type
from factcheck.extraction.reading import Assertion, Reading
from factcheck.language.syntax import ancestors_or_self, child, is_passive, named, subject
from factcheck.model.value import TimeValue

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factcheck.model.time import Time

_WHEN = frozenset({"on", "in", "at", "during"})
# "Born before 1950", "died after the 3rd", "was gone by Monday": one end of the time is open.
_BOUNDING = frozenset({"before", "after", "by"})
_NO_EVENT_PREPS = frozenset({"since", "until", "till", "by", "before", "after", "from", "through", "of", "to"})


def _is_date(time: "Time") -> bool:
    """Whether a time says which days: not "now", a duration, a set, a decade."""
    value = time.value
    return time.type in {"DATE", "TIME"} and not value.endswith("_REF") and len(value) >= 4 and value[0] in "12X"


def _governor(first: "Token", last: "Token") -> "Token":
    """The word of a time expression that the rest of it hangs on."""
    inside = range(first.i, last.i + 1)
    node = last
    while node.head != node and node.head.i in inside:
        node = node.head
    return node


def _beside(first: "Token") -> "Token | None":
    """The event noun right before a time phrase that the parse hangs elsewhere: "… as well as a strike in May".

    Not where the noun is an argument of the verb: "he condemned the strike in May" leaves the month to the verb, unless
    the noun goes on behind it ("… the strike in May that killed two").
    """
    if first.i < first.sent.start + 2 or (first.dep_ != "pobj" and first.head.dep_ != "pobj"):
        return None
    noun = first.nbor(-2)
    known = event_type(named(noun), "NOUN") if noun.pos_ == "NOUN" and first.nbor(-1).lower_ == "in" else None
    if known is None:
        return None
    told_on = any(c.dep_ in {"relcl", "acl"} and c.i > first.i for c in noun.children)
    return noun if told_on or noun.dep_ in {"conj", "attr", "appos", "oprd", "ROOT"} else None


def _dated(node: "Token", kind: Kind) -> "Token | None":
    """The verb or event noun that a time belongs to; None where it belongs to something that is no event."""
    by_preposition = False
    for above in ancestors_or_self(node.head):
        if above.pos_ == "ADP" or (above.pos_ in {"PROPN", "NUM"} and above.dep_ in {"pobj", "npadvmod", "nummod"}):
            bounds = above.lower_ in _BOUNDING and above == node.head
            if above.lower_ in _NO_EVENT_PREPS and not bounds:
                return None
            by_preposition = above.lower_ in _WHEN
            continue
        if above.pos_ in {"NOUN", "PROPN"}:
            if event_type(named(above), "NOUN"):
                return above
            # "… hit the compound on the night of 14 May": a thing has no date, the verb above it has
            if by_preposition and above.dep_ in {"dobj", "nsubjpass", "pobj"}:
                continue
            return None
        if above.pos_ == "ADV":
            continue
        if above.pos_ in {"VERB", "AUX"}:
            return None if _says(above, kind) else _event_of(above, kind)
        return None
    return None


def _says(verb: "Token", kind: Kind) -> bool:
    """Whether a verb of speech is used as one: "officials confirmed on Monday", not "the album was released in May"."""
    if verb.lemma_.lower() not in kind.lists["speech"]:
        return False
    released = verb.lemma_.lower() in kind.lists["issues"] and is_passive(verb)
    return not released or child(verb, "ccomp", "expl") is not None or _speaker_before(verb)


def _speaker_before(verb: "Token") -> bool:
    """ "It was announced on Monday": what was announced stands elsewhere."""
    who = subject(verb)
    return who is None or who.pos_ == "PRON"


def _event_of(verb: "Token", kind: Kind) -> "Token | None":
    """The verb, or the event noun that happens in it: "strikes occurred in July"; a state is no event."""
    lemma = verb.lemma_.lower()
    if lemma in kind.lists["light"]:
        what = child(verb, "attr") if child(verb, "expl") is not None else subject(verb) or child(verb, "dobj")
        return what if what is not None and event_type(named(what), what.pos_) else None
    # "Founded in 1985, the band …": a participle says who in the clause that it hangs on
    participle = verb.tag_ == "VBN" and verb.dep_ in {"advcl", "acl", "ROOT"} and child(verb, "aux") is None
    told = subject(verb) is not None or is_passive(verb) or participle or event_type(lemma, "VERB") is not None
    return verb if told and lemma not in kind.lists["states"] else None


def _bounded(value: TimeValue, preposition: str) -> TimeValue | None:
    """The time with the end that a preposition leaves open: "before 1950", "after 3 May", "by Monday"."""
    if preposition not in _BOUNDING:
        return value
    if value.earliest is None or value.latest is None or not date.min < value.earliest <= value.latest < date.max:
        return None
    day, text = timedelta(days=1), f"{preposition} {value.text}"
    if preposition == "before":
        change = {"mod": "BEFORE", "earliest": None, "latest": value.earliest - day}
    elif preposition == "after":
        change = {"mod": "AFTER", "earliest": value.latest + day, "latest": None}
    else:
        change = {"mod": "ON_OR_BEFORE", "earliest": None}
    return value.model_copy(update={"text": text, **change})


def _dates(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    for time in reading.times:
        tokens = reading.tokens_of(time)
        if not _is_date(time) or not tokens:
            continue
        node = _governor(tokens[0], tokens[-1])
        anchor = _beside(tokens[0]) or _dated(node, kind)
        if anchor is None:
            continue
        first = node.head if node.dep_ == "pobj" and node.head.i == tokens[0].i - 1 else tokens[0]
        value = _bounded(TimeValue.of(time), first.lower_)
        if value is None:
            continue
        yield Assertion(
            trigger=anchor, focus=reading.sentence.span(first, tokens[-1]), value=value, attribute="date",
            subject=anchor.lemma_.lower(),
        )  # fmt: skip


def _positions(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """ "The latest attack", "an earlier strike"; several ("earlier strikes") have no one place in the sequence."""
    for token in reading.tokens:
        noun = token.head
        if token.dep_ != "amod" or noun.pos_ != "NOUN" or noun.tag_ == "NNS":
            continue
        before = child(token, "advmod")
        form = token.lower_ if before is None else f"{before.lower_} {token.lower_}"
        entries = kind.entries(form, form, "ADJ")
        if not entries or event_type(named(noun), "NOUN") is None:
            continue
        first = min((c for c in noun.children if c.i <= token.i), key=lambda t: t.i)
        focus = reading.sentence.span(first, noun)
        position: Literal["latest", "earlier"] = "latest" if entries[0].asserts == "latest" else "earlier"
        value = TimeValue(text=reading.words(focus), position=position)
        yield Assertion(trigger=noun, focus=focus, value=value, attribute="date", subject=noun.lemma_.lower())


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each date that belongs to an event, and for each "latest" one."""
    yield from _dates(reading, kind)
    yield from _positions(reading, kind)
