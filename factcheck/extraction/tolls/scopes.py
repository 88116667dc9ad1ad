"""In which place, and over which time, a figure holds: "killed eight people in Ardenia, four of them in Holm".

Of the places that hang on a figure, on its verb and on what the verb is told of, the innermost counts, and of several
figures of one clause each has what stands by it.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.catalog import event_type
from factcheck.extraction.sentence.reading import Reading
from factcheck.language.syntax import subject
from factcheck.model.base import Span
from factcheck.model.claim import EVERYWHERE, Scope
from factcheck.model.trusted import trusted
from factcheck.model.value import TimeValue
from factcheck.values.scope import innermost

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_scope = trusted(Scope)
_LEADS = frozenset({"in", "across", "throughout", "within", "inside"})
_THROUGH = _LEADS | {"at", "on", "near", "outside", "during", "by", "of"}
LANDS = frozenset(
    "state city town village county country region province district area island department municipality suburb "
    "prefecture governorate republic".split()
)
_QUARTERS = frozenset(
    "northern southern eastern western central north south east west north-west north-east south-west south-east "
    "northwestern northeastern southwestern southeastern northwest northeast southwest southeast".split()
)
_THERE, _CAPITAL = "there", "capital"
_DEEPEST = 4  # phrases in phrases: "in floods in a valley in northern Ardenia"
_LONGEST = 4  # words of a place's name
STRETCHES = frozenset({"day", "night", "week", "weekend", "month", "quarter", "year", "season"})
# "Was 2.7 per cent in March, the office *said* on Thursday": of the day of saying the figure is not told.
_SAID = frozenset({"said", "says", "told", "reported", "announced"})
_JUST_OVER = frozenset({"past", "last", "previous"})
_ONE = frozenset({"a", "one", "single"})


def _name(noun: "Token", reading: Reading) -> str:
    """The place that a noun names: "Holm", "northern Ardenia", "the *Holm* region", "the city of *Holm*"."""
    if noun.lemma in LANDS:
        for c in noun.children:
            if c.dep_ == "prep" and c.lower_ == "of":
                inner = next((p for p in c.children if p.dep_ == "pobj" and p.pos_ == "PROPN"), None)
                return _name(inner, reading) if inner is not None else ""
        noun = next((c for c in noun.children if c.dep_ in {"compound", "nmod"} and c.pos_ == "PROPN"), noun)
    if noun.lower_ == _CAPITAL:
        return _CAPITAL
    if noun.pos_ != "PROPN" or reading.time_of(noun) is not None or reading.around(noun) is not None:
        return ""
    first = noun
    for _ in range(_LONGEST):
        before = first.nbor(-1) if first.i > noun.sent.start else first
        quarter = before.lower_ in _QUARTERS and before.dep_ in {"amod", "compound"}
        if before is first or not (quarter or (before.pos_ == "PROPN" and before.dep_ in {"compound", "amod"})):
            break
        first = before
    return " ".join([t.text for t in noun.doc[first.i : noun.i + 1]])


def _whose(noun: "Token", reading: Reading) -> str:
    """The place whose event a noun is: "in *Holm's* own outbreak"; not "in Reed's house"."""
    if event_type(noun.lemma, "NOUN") is None:
        return ""
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    return _name(owner, reading) if owner is not None else ""


def _listed(noun: "Token") -> "Iterator[Token]":
    yield noun
    for _ in range(_DEEPEST):
        after = next((c for c in noun.children if c.dep_ == "conj"), None)
        if after is None:
            return
        yield after
        noun = after


def _led_to(prep: "Token", reading: Reading, depth: int) -> Iterator[tuple[str, ...]]:
    """The places to which a phrase leads, straight or through what lies there: "in floods in Holm"."""
    for noun in (c for c in prep.children if c.dep_ == "pobj"):
        if prep.lower_ in _LEADS:
            names = tuple([name for n in _listed(noun) if (name := _name(n, reading) or _whose(n, reading))])
            if names:
                yield names
        if depth:
            for inner in noun.children:
                if inner.dep_ == "prep" and inner.lower_ in _THROUGH:
                    yield from _led_to(inner, reading, depth - 1)


def _beside(node: "Token", reading: Reading, first: int, last: int) -> Iterator[tuple[str, ...]]:
    """The places that hang on a word, told between two places of the sentence."""
    for c in node.children:
        if c.dep_ in {"prep", "agent"} and c.lower_ in _THROUGH and first <= c.i < last:
            yield from _led_to(c, reading, _DEEPEST)


def _there(verb: "Token", reading: Reading) -> Iterator[tuple[str, ...]]:
    """The place to which "there" points back: the last one that the sentence names before it."""
    if _THERE not in reading.forms or not any(c.lower_ == _THERE and c.dep_ == "advmod" for c in verb.children):
        return
    named = [t for t in reading.tokens if t.i < verb.i and t.pos_ == "PROPN" and t.head.lower_ in {"of", "in", "from"}]
    name = _name(named[-1], reading) if named else ""
    if name:
        yield (name,)


def _stretch(reading: Reading, focus: "Sequence[Token]") -> tuple[int, int]:
    """From where to where the words stand that lie between a figure and its neighbours."""
    first, last = reading.tokens[0].i, reading.tokens[-1].i + 1
    for _, tokens in reading.figured:
        if tokens and tokens[-1].i < focus[0].i:
            first = max(first, tokens[-1].i + 1)
        elif tokens and tokens[0].i > focus[-1].i:
            last = min(last, tokens[0].i)
    return first, last


def _places(reading: Reading, focus: "Sequence[Token]", verb: "Token") -> tuple[str, ...]:
    begin = reading.tokens[0].i
    first, last = _stretch(reading, focus)
    own = {t.i for t in focus}
    heads = [*focus, *([focus[-1].head] if focus[-1].head.pos_ == "NOUN" and focus[-1].head.i not in own else ())]
    found = [names for node in heads for names in _beside(node, reading, first, last)]
    found = found or [*_beside(verb, reading, focus[-1].i, last), *_there(verb, reading)]
    found = found or list(_beside(verb, reading, begin, focus[0].i))
    found = found or _fronted(reading, focus)
    if not found and (what := subject(verb)) is not None and what.i not in own:
        found = list(_beside(what, reading, begin, last))
    return innermost(found)


def _fronted(reading: Reading, focus: "Sequence[Token]") -> list[tuple[str, ...]]:
    """The place with which the sentence begins, right before the figure: "*In Holm* 45 houses burned".

    The parse may make one name of the place and what is counted.
    """
    tokens = reading.tokens
    ahead = focus[0].i - tokens[0].i
    if not 2 <= ahead <= _LONGEST + 1 or tokens[0].lower_ not in _LEADS:
        return []
    name = tokens[1:ahead]
    if any(t.pos_ != "PROPN" or reading.time_of(t) is not None for t in name):
        return []
    return [(" ".join([t.text for t in name]),)]


def _times(reading: Reading, clause: Span, focus: "Sequence[Token]") -> tuple[TimeValue, ...]:
    """The dates that stand by a figure: behind it and before the next one, else before the first of the clause."""
    first, last = _stretch(reading, focus)
    told = [(tokens[0].i, reading.dates[t.start]) for t, tokens in reading.dated if t.type == "DATE" and tokens]
    behind = [(at, date) for at, date in told if focus[-1].i < at < last]
    if len(behind) > 1:
        said = next((t.i for t in reading.tokens if focus[-1].i < t.i < last and t.lower_ in _SAID), last)
        behind = [(at, date) for at, date in behind if at < said] or behind
    if behind:
        return tuple([date for _, date in behind])
    inside = reading.tokens_of(clause)
    begin = inside[0].i if inside else first
    return tuple([date for at, date in told if max(begin, first) <= at < focus[0].i])


def _within(reading: Reading, focus: "Sequence[Token]") -> str | None:
    """The stretch in which it came to so much: "killed 19 in a week"."""
    last = _stretch(reading, focus)[1]
    for token in reading.having(STRETCHES):
        if focus[-1].i + 1 < token.i < last + 2 and is_stretch(token):
            return token.lemma
    return None


def is_stretch(token: "Token") -> bool:
    """Whether a word ends the name of a stretch that ends when the text was written, or that has no date.

    "In a *week*", "over the past *month*"; not "once a week", nor "last week", which is a date.
    """
    before, lead = token.nbor(-1).lower_, token.nbor(-2).lower_
    if before in _ONE:
        return lead in _LEADS
    return before in _JUST_OVER and lead == "the"


def scope_of(reading: Reading, clause: Span, focus: Span, trigger: "Token") -> Scope:
    """The scope of a figure with these deciding words, which this word governs."""
    words = reading.tokens_of(focus)
    if not words:
        return EVERYWHERE
    named = reading.has_name or _CAPITAL in reading.forms
    places = _places(reading, words, reading.head(trigger)) if named else ()
    times = _times(reading, clause, words) if reading.times else ()
    within = _within(reading, words)
    return _scope(places=places, times=times, within=within) if places or times or within else EVERYWHERE
