"""`lasting`: how long something took or takes ("the talks lasted three hours", "a two-year contract").

A duration belongs to the noun it stands before or is the length of, or to the verb it goes with. In the lexicon the
role `subject` marks verbs that only say that their subject went on so long ("lasted"); entries without it name one and
the same thing under several words ("jailed for nine years", "a term of nine years").
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.reading import Assertion, Reading
from factcheck.language.syntax import child, named, subject
from factcheck.model.value import DurationValue
from factcheck.values.quantity_units import TIME_UNITS
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

_NOUNS = frozenset({"NOUN", "PROPN"})
_VERBAL = frozenset({"VERB", "AUX"})
_BEFORE_NOUN = frozenset({"compound", "nmod", "amod", "nummod", "npadvmod"})
# "The last three days", "the first two hours", "every two weeks" are stretches of the calendar.
_OF_THE_CALENDAR = frozenset(
    "the these those last past next first previous coming recent final early every each few same that this "
    "consecutive straight".split()
)
_BEHIND = frozenset({"later", "ago", "earlier", "before", "after", "old", "since", "apart", "away", "prior", "long"})


class _Of:
    """What went on so long: its name, the word that governs it, and the noun it is about."""

    def __init__(self, name: str, trigger: "Token", theme: "Token | None") -> None:
        self.name, self.trigger, self.theme = name, trigger, theme


def _entry(word: "Token", kind: Kind) -> Entry | None:
    return next(iter(kind.entries(word.lemma_.lower(), word.lower_, word.pos_)), None)


def _of_noun(noun: "Token", kind: Kind) -> _Of | None:
    lemma = noun.lemma_.lower()
    if noun.pos_ != "NOUN" or lemma in kind.lists["idle"]:
        return None
    entry = _entry(noun, kind)
    owner = child(noun, "poss") or next(
        (p for c in noun.children if c.lower_ in {"for", "with", "on"} for p in c.children if p.pos_ in _NOUNS), None
    )
    return _Of(entry.asserts if entry is not None else lemma, noun, owner if owner is not None else noun)


def _state(verb: "Token") -> str | None:
    """What a copula says of its subject: "the power was out", "she was missing"."""
    found = child(verb, "acomp", "advmod", "attr")
    return found.lemma_.lower() if found is not None and found.is_alpha else None


def _of_verb(verb: "Token", kind: Kind) -> _Of | None:
    """ "Rained for five days", "waited two hours", "took three hours to put out", "lasted three hours"."""
    entry, who = _entry(verb, kind), subject(verb)
    theme = who if who is not None and who.pos_ in _NOUNS else None
    if entry is not None and entry.role == "subject":
        done = child(verb, "xcomp", "advcl")
        if done is not None and done.pos_ == "VERB":
            return _Of(named(done), verb, child(done, "dobj") or theme)
        return _Of(theme.lemma_.lower(), verb, theme) if theme is not None else None
    if entry is not None:
        return _Of(entry.asserts, verb, theme)
    if verb.pos_ == "AUX" or verb.lemma_ == "be":
        name = _state(verb)
        return _Of(name, verb, theme) if name is not None else None
    return _Of(named(verb), verb, theme)


def _about(top: "Token", kind: Kind) -> _Of | None:
    """What the duration at `top` belongs to, or None where it dates or repeats."""
    above = top.head
    if top.dep_ in _BEFORE_NOUN and above.pos_ in _NOUNS and above.i > top.i:
        return _of_noun(above, kind)
    if top.dep_ == "pobj":
        preposition, above = above.lower_, above.head
        if preposition == "of" and above.pos_ == "NOUN":
            return _of_noun(above, kind)
        if above.pos_ not in _VERBAL:
            return None
        if preposition == "for":
            return _of_verb(above, kind)
        entry = _entry(above, kind)
        sentenced = preposition == "to" and entry is not None and not entry.role
        return _of_verb(above, kind) if sentenced else None
    if above.pos_ != "VERB":
        return None
    entry = _entry(above, kind)
    if top.dep_ == "dobj":
        return _of_verb(above, kind) if entry is not None else None
    return _of_verb(above, kind) if top.dep_ in {"npadvmod", "advmod"} else None


def _is_length(reading: Reading, quantity: "Quantity", top: "Token") -> bool:
    """Whether the words tell a length of time: no date ("three days later"), no age, no stretch of the calendar."""
    time = reading.time_of(top)
    if time is None or time.type != "DURATION":
        return False
    if any(c.lower_ in _OF_THE_CALENDAR and not quantity.start <= reading.sentence.offset + c.idx < quantity.end
           for c in top.children):  # fmt: skip
        return False
    after = reading.tokens_of(quantity)[-1]
    return after.i + 1 >= top.sent.end or after.nbor(1).lower_ not in _BEHIND


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each length of time whose noun or verb the sentence names."""
    for quantity in reading.quantities:
        if quantity.kind != "measure" or quantity.unit not in TIME_UNITS:
            continue
        tokens = reading.tokens_of(quantity)
        top = next((t for t in reversed(tokens) if t.lemma_.lower() in TIME_UNITS), None)
        if top is None or not _is_length(reading, quantity, top):
            continue
        found = _about(top, kind)
        if found is None:
            continue
        low, high = strict_ends(quantity)
        value = DurationValue(
            text=quantity.text, low=quantity.low, high=quantity.high, approximate=quantity.approximate,
            strict_low=low, strict_high=high, unit=quantity.unit,
        )  # fmt: skip
        yield Assertion(
            trigger=found.trigger, focus=reading.sentence.span(tokens[0], tokens[-1]), value=value,
            attribute=f"duration:{found.name}", subject=found.theme.lemma_.lower() if found.theme is not None else None,
        )  # fmt: skip
