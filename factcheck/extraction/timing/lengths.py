"""The lengths of time that a sentence tells: "three hours", "half an hour", "three nights", "two seasons"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.model.base import Span
from factcheck.model.trusted import changed
from factcheck.values.quantities.quantity import find_quantities
from factcheck.values.quantities.quantity_units import TIME_UNITS

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity
    from factcheck.model.time import Time

# Nouns that are counted and last about as long as a unit: "three nights aboard", "coached for ten seasons".
_ABOUT = {"night": "day", "season": "year"}
_NOUNS = TIME_UNITS.union(_ABOUT)
_WORDS_BETWEEN = 2
# "Two more hours" come on top, "three working days" are a week's.
_OTHER_SORTS = frozenset(
    "more further additional extra other last next first working business light school man".split()
)
_WORDS = re.compile(
    r"\b(?:(?P<half>half[\s-]an?|a\shalf)|an?|one|a\s(?:single|whole|full|good))[\s-](?P<unit>[a-z]+)$", re.IGNORECASE
)
_BOUNDING, _MOST_BOUNDING = 25, 3  # characters and words before "an hour" in which "more than" can stand


class Length(NamedTuple):
    """A length of time with its words; `top` is the word of the unit, which the others hang on."""

    quantity: "Quantity"
    tokens: "list[Token]"
    top: "Token"


@lru_cache(maxsize=512)
def _as_numbers(before: str, number: str, unit: str) -> "Quantity | None":
    """What "more than" and "an hour" tell together, read as "more than 1 hour"."""
    found = find_quantities(f"{before} {number} {unit}")
    return found[-1] if found and found[-1].kind == "measure" and found[-1].unit == unit else None


def _in_words(reading: "Reading", time: "Time", tokens: "list[Token]") -> Length | None:
    """ "An hour", "half an hour", "a single night": no number stands there."""
    told = _WORDS.search(time.text)
    unit = _ABOUT.get(told["unit"].lower(), told["unit"].lower()) if told is not None else ""
    if told is None or unit not in TIME_UNITS:
        return None
    start, first = max(reading.sentence.start, time.start - _BOUNDING), time.start + told.start()
    before = reading.words(Span(start=start, end=first)) if start < first else ""
    bounding = " ".join(before.split()[-_MOST_BOUNDING:])
    read = _as_numbers(bounding, "0.5" if told["half"] else "1", unit)
    if read is None:
        return None
    number = Span(start=first, end=time.end)
    return Length(changed(read, start=time.start, end=time.end, text=time.text, number=number), tokens, tokens[-1])


def _counted(quantity: "Quantity", tokens: "list[Token]") -> Length | None:
    """ "Three nights", "two seasons", "6,400 flying hours": the noun is the unit."""
    noun = tokens[-1].head
    unit = _ABOUT.get(noun.lemma) or (noun.lemma if noun.lemma in TIME_UNITS else None)
    if unit is None or not 0 < noun.i - tokens[-1].i <= _WORDS_BETWEEN or noun.tag_ != "NNS":
        return None
    if any(t.lower_ in _OTHER_SORTS for t in noun.children):
        return None
    return Length(changed(quantity, kind="measure", unit=unit), [*tokens, noun], noun)


def _joined(quantity: "Quantity", tokens: "list[Token]") -> Length | None:
    """ "A three-night stay": the noun stands joined to its number."""
    last = tokens[-1]
    noun = last.nbor(2) if last.i + 2 < last.sent.end else None
    if noun is None or noun.lemma != quantity.unit:
        return None
    return Length(changed(quantity, kind="measure", unit=_ABOUT[noun.lemma]), [*tokens, noun], noun)


def _length(quantity: "Quantity", reading: "Reading") -> Length | None:
    if quantity.kind == "measure" and quantity.unit in TIME_UNITS:
        tokens = reading.tokens_of(quantity)
        top = next((t for t in reversed(tokens) if t.lemma in TIME_UNITS or t.lower_.rstrip("s") in TIME_UNITS), None)
        return Length(quantity, tokens, top) if top is not None else None
    if (quantity.unit not in _ABOUT and quantity.kind != "cardinal") or reading.forms.isdisjoint(_NOUNS):
        return None
    tokens = reading.tokens_of(quantity)
    if not tokens:
        return None
    return _joined(quantity, tokens) if quantity.unit in _ABOUT else _counted(quantity, tokens)


def lengths(reading: "Reading") -> Iterator[Length]:
    """The lengths of time of a sentence: those with a number, then those without ("an hour")."""
    for quantity in reading.quantities:
        found = _length(quantity, reading)
        if found is not None:
            yield found
    for time, tokens in reading.dated if reading.times else ():
        if time.type == "DURATION" and tokens and reading.around(tokens[-1]) is None:
            told = _in_words(reading, time, tokens)
            if told is not None:
                yield told
