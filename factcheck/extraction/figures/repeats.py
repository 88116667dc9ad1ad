"""How often something was done to a named person: "Ana Ruiz was shot seven times", "seven bullets hit Ruiz".

What is told of a deed by its noun is told of it as well: "Ruiz has four prior arrests", "her three husbands".
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from factcheck.catalog import Kind
from factcheck.extraction.names.cast import PRONOUNS, name_tokens
from factcheck.extraction.persons.bearers import name_of
from factcheck.extraction.persons.whose import whose
from factcheck.language.syntax import child, is_passive, subject, undergoer
from factcheck.model.base import Span
from factcheck.model.quantity import Quantity

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

# "Arrested three times since October" is no number of all his arrests.
_WITHIN = frozenset({"since", "within", "during", "past", "last", "this", "over", "between", "before", "after", "per"})
_BEFORE = "before"  # "convicted twice before": all that was before
_MORE = frozenset({"more", "other", "another", "further"})
ADVERBS = {"twice": 2, "thrice": 3}
_OFTEN = frozenset({"times", *ADVERBS})
_HOW_OFTEN = _OFTEN | {"once"}
_EARLIER = frozenset({"prior", "previous", "earlier"})
_INTO = frozenset({"enter", "pierce", "penetrate"})  # "seven bullets entered his body"
# The deed that a verb or noun tells by another word.
_ALSO = {"wed": "marry"}
_NOUNS = {"arrest": "arrest", "conviction": "convict", "husband": "marry", "wife": "marry", "marriage": "marry"}
_SPOUSES = frozenset({"husband", "wife"})
_MISTAKEN = frozenset({"", "ORG"})  # what a surname alone is often taken for
_FEWEST = 2  # "one bullet hit Ruiz" may be the first of many


class Repeats(NamedTuple):
    """A number of times, with the word it stands at, the one that tells the deed, the deed, and whom that befell."""

    quantity: Quantity
    times: "Token"
    trigger: "Token"
    deed: str
    whom: str


def _name(whom: "Token | None", reading: "Reading") -> str | None:
    if whom is None:
        return None
    if whom.lower_ in PRONOUNS:
        meant = reading.meant_by(whom)
        return meant.lower() if meant else None
    owner = child(whom, "poss")  # "entered Ruiz's body", "hit Ruiz's chest"
    found = name_of(whom) or (_name(owner, reading) if owner is not None else None)
    if found is None and whom.pos_ == "PROPN" and whom.ent_type_ in _MISTAKEN:
        return " ".join(t.lower_ for t in name_tokens(whom)) or None
    if found is None and (told := whose(whom, reading)) is not None and told.name is not None:
        return told.name.lower()
    return found


def _number(noun: "Token", reading: "Reading") -> Quantity | None:
    """The number right of which a noun stands, if it tells how many there are in all."""
    number = child(noun, "nummod")
    beside = {c.lower_ for c in noun.children}
    return reading.quantity_of(number) if number is not None and not beside & _MORE else None


def _adverb(token: "Token", reading: "Reading") -> Quantity:
    start = reading.sentence.offset + token.idx
    span, number = Span(start=start, end=start + len(token.text)), ADVERBS[token.lower_]
    return Quantity(
        start=span.start, end=span.end, text=token.text, kind="cardinal", low=number, high=number, number=span
    )


def _what(verb: "Token") -> str | None:
    """What was won, or what somebody was voted or nominated for: "won the *title*", "nominated for an *Oscar*"."""
    thing = child(verb, "dobj", "oprd", "attr")
    behind = (p for c in verb.children if c.lower_ in {"for", "as", "to"} for p in c.children if p.dep_ == "pobj")
    thing = next(behind, None) if thing is None or thing.lower_ == "times" else thing
    return thing.lemma if thing is not None and thing.pos_ in {"NOUN", "PROPN"} else None


def _of_verbs(reading: "Reading", deeds: dict[str, str], kind: Kind) -> Iterator[Repeats]:
    """ "Was shot seven times", "was convicted twice", "married twice"."""
    doers = kind.lists["repeating"]
    parts = [t for t in reading.tokens if t.lower_ in _HOW_OFTEN]
    if len(parts) > 1:  # "twice in the head and once in the leg"
        return
    for times in parts:
        own = times.head if times.head.lower_ == _BEFORE else None
        verb = own.head if own is not None else times.head
        if times.lower_ == "once" or verb.lemma not in deeds:
            continue
        own = own or next((c for c in verb.children if c.lower_ == _BEFORE and not c.children), None)
        beside = {c.lower_ for node in (times, verb) for c in node.children if c != own}
        # "married twice before she met Ruiz": there may be more since
        beside |= {m.lower_ for c in verb.children if c.dep_ == "advcl" for m in c.children if m.dep_ == "mark"}
        if beside & _MORE or not beside.isdisjoint(_WITHIN):
            continue
        quantity = _number(times, reading) if times.lower_ == "times" else _adverb(times, reading)
        whom = subject(verb) if verb.lemma in doers and not is_passive(verb) else undergoer(verb)
        name, deed = _name(whom, reading), deeds[verb.lemma]
        if verb.lemma in kind.lists["of_what"]:
            what = _what(verb)
            deed = f"{deed} {what}" if what is not None else ""
        if quantity is not None and name is not None and deed:
            yield Repeats(quantity, times, verb, deed, name)


def _owner(noun: "Token", reading: "Reading") -> str | None:
    """Whose they are: "Ruiz has four prior arrests", "Ruiz's four prior arrests", "her three husbands"."""
    owner = child(noun, "poss")
    verb = noun.head
    if owner is None and noun.dep_ == "dobj" and verb.lemma == "have":
        owner = subject(verb)
    return _name(owner, reading)


def _of_nouns(reading: "Reading") -> Iterator[Repeats]:
    """ "Has four prior arrests", "the first of her three husbands"."""
    for noun in (t for t in reading.tokens if t.lemma in _NOUNS and t.tag_ == "NNS"):
        beside = {c.lower_ for c in noun.children}
        if noun.lemma not in _SPOUSES and not beside & _EARLIER:
            continue
        quantity, name = _number(noun, reading), _owner(noun, reading)
        if quantity is not None and name is not None:
            yield Repeats(quantity, noun, noun, _NOUNS[noun.lemma], name)


def _of_shots(reading: "Reading", shots: frozenset[str], deeds: dict[str, str]) -> Iterator[Repeats]:
    """ "Seven bullets hit Ruiz", "seven bullets entered his body", "Ruiz was hit by seven bullets"."""
    for noun in (t for t in reading.tokens if t.lemma in shots and t.tag_ == "NNS"):
        verb = noun.head if noun.dep_ == "nsubj" else noun.head.head
        hit = "hit" if verb.lemma in _INTO else deeds.get(verb.lemma)
        by = noun.dep_ == "pobj" and noun.head.lower_ == "by" and is_passive(verb)
        if verb.pos_ != "VERB" or hit is None or (noun.dep_ != "nsubj" and not by):
            continue
        quantity, name = _number(noun, reading), _name(undergoer(verb), reading)
        if quantity is not None and (quantity.low or 0) >= _FEWEST and name is not None:
            yield Repeats(quantity, noun, verb, hit, name)


def repeats(reading: "Reading", kind: Kind) -> Iterator[Repeats]:
    """The numbers of times that a sentence tells of a deed to a person whose name is known."""
    forms, lists = reading.forms, kind.lists
    often, shot = not forms.isdisjoint(_OFTEN), not forms.isdisjoint(lists["shots"])
    if not often and not shot and forms.isdisjoint(_NOUNS):
        return
    deeds = {verb: _ALSO.get(verb, verb) for verb in lists["repeated"]} | dict.fromkeys(lists["hitting"], "hit")
    if often:
        yield from _of_verbs(reading, deeds, kind)
    yield from _of_nouns(reading)
    if shot:
        yield from _of_shots(reading, lists["shots"], deeds)
