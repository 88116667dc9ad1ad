"""`counted`: how many of a thing there are ("nine bombs", "dozens of homes", "the number of arrests rose to 86").

The thing is the noun that a number stands before. It counts what the sentence asserts, not what it tells apart: "the
two drivers" and "one bomb" pick out, "two drivers were fined" counts. How many people something befell is a toll.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from factcheck.catalog import Kind
from factcheck.extraction.figures.bare_numbers import bare, doer, often
from factcheck.extraction.figures.counted_as import (
    befell,
    class_of,
    counted_for,
    deed_of,
    fired,
    harmed,
    is_a_thing,
    is_further,
    is_gap,
    is_included,
    is_margin,
    is_somewhere,
    provided_for,
    shots_of,
)
from factcheck.extraction.figures.counted_nouns import Counted, counted_noun, joined_noun, told_apart, top_of
from factcheck.extraction.figures.crowds import crowd_of
from factcheck.extraction.figures.kin import children
from factcheck.extraction.figures.populated import dated_apart, place_peopled
from factcheck.extraction.figures.repeats import ADVERBS, repeats
from factcheck.extraction.figures.streaks import streaks
from factcheck.extraction.figures.workforces import employer, is_workforce
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import clause_head, noun_words
from factcheck.model.base import Span
from factcheck.model.trusted import trusted
from factcheck.model.value import CountValue
from factcheck.values.count import PEOPLE
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

_span = trusted(Span)

_count = trusted(CountValue)
_FOCUS_LIMIT = 80
_MARGIN = "margin"
_FEW = 2
_DONE_TO = frozenset({"nsubjpass", "dobj"})
_HANDFUL = 10  # fewer are no crowd
_VILLAGE = 100  # people whom a place of that name has at least: fewer live in a house


def _assertion(number: "Token", quantity: "Quantity", found: Counted, reading: Reading, kind: Kind) -> Assertion:
    noun, sentence = found.noun, reading.sentence
    told, first, last = reading.tokens_of(quantity), found.last, found.last
    first = told[0] if told[0].i <= first.i else first
    last = told[-1] if told[-1].i >= last.i else last
    focus = sentence.span(first, last)
    if focus.end - focus.start > _FOCUS_LIMIT:
        focus = _span(start=quantity.start, end=quantity.end)
    thing = counted_for(found, kind)
    if noun.lemma in kind.lists["crews"] and (quantity.low or 0) >= _HANDFUL:
        thing = "fire crew"
    low, high = strict_ends(quantity)
    local = thing in PEOPLE and is_somewhere(found.trigger, kind)
    value = _count(
        text=reading.words(focus), low=quantity.low, high=quantity.high, approximate=quantity.approximate,
        strict_low=low, strict_high=high, counted=thing, subset=found.part or is_included(noun) or local,
    )  # fmt: skip
    more = "further " if is_further(number, noun, quantity, reading) else ""
    more = "room for " if provided_for(noun, kind) else more or harmed(found, kind)
    more = "gap of " if is_gap(noun, kind) else more
    thing = _MARGIN if thing in kind.lists["votes"] and is_margin(noun, kind) else thing
    attribute = f"count:{more}{'people' if thing in PEOPLE else thing}"
    subject_ = found.sort or noun_words(noun) if class_of(noun, kind) == noun.lemma else class_of(noun, kind)
    subject_ = shots_of(found, kind) if thing == "shot" else subject_
    return Assertion(trigger=found.trigger, focus=focus, value=value, attribute=attribute, subject=subject_)


def _known_already(number: "Token", quantity: "Quantity", found: Counted, kind: Kind) -> bool:
    """Whether the number merely picks out; "the seven bullets fired by the officers" says how many they fired."""
    return told_apart(number, found.noun, quantity) and ((quantity.low or 0) < _FEW or not fired(found, kind))


def _population(
    number: "Token", quantity: "Quantity", found: Counted | None, reading: Reading, kind: Kind
) -> Assertion | None:
    """How many live in a place, which is one number wherever it is told."""
    many = quantity.kind == "cardinal" and (quantity.low or 0) >= _VILLAGE
    name = place_peopled(number, found.noun if found is not None else None, kind) if many else None
    counted = found or Counted(number, clause_head(number), number)
    if name is None or dated_apart(number, reading):
        return None
    told = _assertion(number, quantity, counted, reading, kind)
    value = cast("CountValue", told.value).model_copy(update={"counted": "inhabitant", "subset": False})
    told.value, told.attribute, told.subject = value, "population", name
    return told


def _of_parents(reading: Reading, kind: Kind) -> "Iterator[Assertion]":
    """How many children somebody named has."""
    for found in children(reading):
        counted = Counted(found.last, found.parent, found.last)
        told = _assertion(found.last, found.quantity, counted, reading, kind)
        value = cast("CountValue", told.value).model_copy(update={"counted": "child"})
        focus = reading.sentence.span(found.parent, found.last)
        value = value.model_copy(update={"text": reading.words(focus)})
        told.value, told.focus, told.attribute, told.subject = value, focus, "children", found.whose
        yield told


def _crowd(
    number: "Token", quantity: "Quantity", found: Counted | None, reading: Reading, kind: Kind
) -> Assertion | None:
    """How many came together, which is one number for a crowd, whatever its people are called."""
    if quantity.kind != "cardinal":
        return None
    if (found is not None and found.part) or (quantity.high or quantity.low or 0) < _HANDFUL:
        return None
    crowd = crowd_of(number, found.noun if found is not None else None, kind)
    if crowd is None:
        return None
    last = found.last if found is not None and found.noun != crowd.noun else number
    last = crowd.noun if crowd.noun.i > last.i and crowd.noun.dep_ == "nsubj" else last
    told = _assertion(number, quantity, Counted(crowd.noun, crowd.trigger, last), reading, kind)
    value = cast("CountValue", told.value).model_copy(update={"counted": "people", "subset": False})
    attribute = "count:mob" if crowd.mob else "count:crowd"
    told.value, told.attribute, told.subject = value, attribute, f"crowd {crowd.occasion(kind)}".strip()
    return told


def _unnamed(
    number: "Token", quantity: "Quantity", _found: Counted | None, reading: Reading, kind: Kind
) -> Assertion | None:
    """Persons told by their number alone, where the verb says that they are persons: "police arrested 22"."""
    verb = number.head
    if (
        quantity.kind != "cardinal"
        or number.dep_ not in _DONE_TO
        or verb.pos_ != "VERB"
        or number.pos_ != "NUM"
        or (quantity.low or 2) < _FEW
    ):
        return None
    entry = next((e for e in kind.entries(verb.lemma, verb.lower_, "VERB") if e.role == "undergone"), None)
    if entry is None or entry.asserts not in kind.lists["personal"] or any(c.pos_ == "NOUN" for c in number.children):
        return None
    told = _assertion(number, quantity, Counted(number, verb, number), reading, kind)
    known = any(c.lower_ in {"of", "among"} for c in (*verb.children, *number.children)) or told_apart(
        number, number, quantity
    )
    value = cast("CountValue", told.value).model_copy(update={"counted": "people", "subset": known})
    told.value, told.attribute, told.subject = value, f"count:{entry.asserts}", "people"
    return told


def _bare(number: "Token", quantity: "Quantity", reading: Reading, kind: Kind) -> Assertion | None:
    """What a number without a noun counts: people, or the things that the sentence counted before."""
    found = bare(number, quantity, reading, kind)
    if found is None:
        return None
    counted = Counted(found.noun or number, found.trigger, number, part=found.part)
    people = found.noun is None or class_of(found.noun, kind) in PEOPLE
    if (people and befell(counted, kind)) or (found.noun is not None and not is_a_thing(found.noun, kind, reading)):
        return None
    told = _assertion(number, quantity, counted, reading, kind)
    if found.noun is not None:
        return told
    deed = deed_of(counted, kind) or "people"
    value = cast("CountValue", told.value).model_copy(update={"counted": deed})
    told.value, told.attribute, told.subject = value, f"count:{deed}", "people"
    return told


def _often(
    number: "Token", quantity: "Quantity", _found: Counted | None, reading: Reading, kind: Kind
) -> Assertion | None:
    """How often something was done: "fired at least 20 times", "applied three times"."""
    found = often(number, reading, kind)
    if found is None:
        return None
    times = Counted(found.times, found.verb, found.times)
    told = _assertion(number, quantity, times, reading, kind)
    value = cast("CountValue", told.value).model_copy(update={"counted": found.counted.partition(" ")[0]})
    subject_ = shots_of(times, kind) if found.counted == "shot" else doer(found.verb)
    told.value, told.attribute, told.subject = value, f"count:{found.counted}", subject_
    return told


def _of_deeds(reading: Reading, kind: Kind) -> "Iterator[Assertion]":
    """How often something was done to somebody named."""
    for found in repeats(reading, kind):
        told = _assertion(found.times, found.quantity, Counted(found.times, found.trigger, found.times), reading, kind)
        value = cast("CountValue", told.value).model_copy(update={"counted": "time", "subset": False})
        attribute = f"times:{found.deed}:{found.whom.split()[-1]}"
        told.value, told.attribute, told.subject = value, attribute, found.whom
        yield told


def _workforce(
    number: "Token", quantity: "Quantity", found: Counted | None, reading: Reading, kind: Kind
) -> Assertion | None:
    """How many work for a firm."""
    counted = found or Counted(number, clause_head(number), number)
    if quantity.kind != "cardinal" or not is_workforce(number, counted.noun, counted.trigger):
        return None
    if counted.part or befell(counted, kind):
        return None
    told = _assertion(number, quantity, counted, reading, kind)
    value = cast("CountValue", told.value).model_copy(update={"counted": "workforce"})
    told.value, told.attribute, told.subject = value, "count:workforce", employer(number, counted.trigger)
    return told


_READERS = (_population, _crowd, _unnamed, _often, _workforce)


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each number of things that the sentence tells."""
    if reading.quantities or not reading.forms.isdisjoint(ADVERBS):
        yield from _counts(reading, kind)


def _counts(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    known = [*_of_deeds(reading, kind), *_of_parents(reading, kind)]
    yield from known
    in_a_row = {streak.quantity.start for streak in streaks(reading)}  # those are ranks
    for quantity in reading.quantities:
        taken = quantity.start in in_a_row or any(told.focus.holds(quantity.number) for told in known)
        if taken or quantity.kind not in {"cardinal", "other"}:
            continue
        tokens = reading.tokens_of(quantity.number)
        if not tokens or quantity.low == quantity.high == 0 or reading.time_of(tokens[-1]) is not None:
            continue
        number = top_of(tokens)
        found = counted_noun(number, kind) if quantity.kind == "cardinal" else None
        alone = next(filter(None, (read(number, quantity, found, reading, kind) for read in _READERS)), None)
        if alone is not None:
            yield alone
            continue
        joined = quantity.kind != "cardinal"  # "hit a 200-student school": nothing befell the students
        if joined and quantity.unit in kind.lists["attributes"]:
            found = joined_noun(number, quantity)
        if found is None:
            told = _bare(number, quantity, reading, kind) if not joined else None
            if told is not None:
                yield told
            continue
        if not is_a_thing(found.noun, kind, reading) or _known_already(number, quantity, found, kind):
            continue
        if class_of(found.noun, kind) not in PEOPLE or joined or not befell(found, kind):
            yield _assertion(number, quantity, found, reading, kind)
