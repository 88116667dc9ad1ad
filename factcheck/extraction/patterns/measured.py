"""`measured`: a length, mass, speed, temperature or magnitude, and what is so long, heavy, fast.

What is measured goes by the words around the figure: "two metres wide" is a width, "at a depth of 35 kilometres" a
depth, "10 miles from the border" a distance. The lexicon lists them; where none stands there, the unit decides, since
pounds are a weight and degrees a temperature, and a bare length stays a length.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind, event_type
from factcheck.extraction.persons.bearers import bearer
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import clause_head, subject
from factcheck.model.trusted import trusted
from factcheck.model.value import MeasureValue
from factcheck.values.measure import dimension
from factcheck.values.strict import strict_ends

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.quantity import Quantity

_new_measure = trusted(MeasureValue)

_NOUNS = frozenset({"NOUN", "PROPN"})
_BEFORE_NOUN = frozenset({"compound", "nmod", "amod", "nummod", "npadvmod"})
_TOLD = frozenset({"dobj", "nsubj", "nsubjpass", "conj"})
_LOOKED_BACK = 3  # words before the figure where "a depth of" can stand
# What somebody does with a length is told by none of these: "said 10 miles", "is 10 miles", "had 70 yards".
_SILENT = frozenset("say be have take get give make add finish end see put tell estimate want need".split())
_FAR = frozenset({"mile", "kilometre", "nautical mile", "light year"})


def _top(reading: Reading, quantity: "Quantity") -> "Token":
    """The word of a quantity that the others hang on."""
    tokens = reading.tokens_of(quantity)
    inside = {t.i for t in tokens}
    hanging = [t for t in tokens if t.head.i not in inside or t.head == t]
    return next((t for t in hanging if t.pos_ in {"NOUN", "NUM"}), hanging[-1] if hanging else tokens[-1])


def _entry(token: "Token", kind: Kind) -> Entry | None:
    """The lexicon's word; the tagger takes "southwest" for an adverb, an adjective or a noun."""
    lemma, form = token.lemma, token.lower_
    found = kind.entries(lemma, form, token.pos_)
    if not found and token.pos_ in {"ADJ", "NOUN", "PROPN"}:
        found = kind.entries(lemma, form, "ADV")
    return next(iter(found), None)


def _behind(last: "Token") -> "Token":
    """The word behind a figure, the same figure in another unit left out: "85 miles (135 kilometres) from …"."""
    after, end = last.nbor(1), last.sent.end
    if after.text == "(":
        close = next((t for t in last.doc[after.i : min(after.i + 8, end)] if t.text == ")"), None)
        if close is not None and close.i + 1 < end:
            return close.nbor(1)
    return after


def _moving(top: "Token", unit: str, kind: Kind) -> "tuple[str, Token] | None":
    """The verb that the length is the way of: "fell 60 metres from a ledge".

    Not where a rocket "fell 20 miles from the coast".
    """
    verb = top.head
    if top.dep_ not in {"dobj", "npadvmod"} or verb.pos_ != "VERB" or unit in _FAR:
        return None
    found = next((e for e in kind.entries(verb.lemma, verb.lower_, "VERB") if e.role == "way"), None)
    return (found.asserts, verb) if found is not None else None


def _is_of_surface(preposition: "Token", kind: Kind) -> bool:
    """Whether a depth or a height is told from the surface: "below ground", "above sea level"."""
    below = (p for p in preposition.children if p.dep_ == "pobj")
    return any(t.lemma in kind.lists["surfaces"] for p in below for t in (p, *p.children))


def _within(first: "Token", top: "Token") -> "tuple[str, Token] | None":
    """ "Within five kilometres of the target": a distance."""
    before = first.nbor(-1) if first.i > first.sent.start else first
    of = before.lower_ == "within" and any(c.lower_ == "of" and c.i > top.i for c in top.children)
    return ("distance", before) if of else None


def _telling(tokens: "list[Token]", top: "Token", unit: str, kind: Kind) -> "tuple[str, Token] | None":
    """The word that says what is measured: right behind the figure, right before it, or above it."""
    first, last = tokens[0], tokens[-1]
    moving = _moving(top, unit, kind) or _within(first, top)
    if moving is not None:
        return moving
    own = _entry(last, kind)
    if own is not None:  # "300 metres long" is one quantity
        return own.asserts, last
    if last.i + 1 < last.sent.end:
        after = _behind(last)
        entry = _entry(after, kind)
        if entry is not None and after.pos_ != "VERB" and (entry.role != "surface" or _is_of_surface(after, kind)):
            return entry.asserts, after
        if after.lower_ == "in" and after.i + 1 < last.sent.end and (entry := _entry(after.nbor(1), kind)) is not None:
            return entry.asserts, after  # "40 centimetres in height"
    for back in range(1, _LOOKED_BACK + 1):
        if first.i - back < first.sent.start:
            break
        before = first.nbor(-back)
        entry = _entry(before, kind)
        if entry is not None and before.pos_ != "ADP":
            return entry.asserts, before
        if before.pos_ in _NOUNS or before.is_punct:
            break
    above = top.head
    entry = _entry(above, kind) if above.pos_ in {"VERB", "NOUN"} and above not in tokens else None
    return (entry.asserts, above) if entry is not None else None


def _covered(top: "Token") -> str | None:
    """The deed by which somebody covered a length: "ran for 70 yards", "had 70 yards rushing"; None without one."""
    if top.dep_ == "nsubj" and top.head.tag_ == "VBG":
        return top.head.lemma
    behind = next((c for c in top.children if c.tag_ == "VBG" and c.i == top.i + 1), None)
    if behind is not None:
        return behind.lemma
    verb = top.head.head if top.dep_ == "pobj" and top.head.lower_ == "for" else top.head
    run = verb.pos_ == "VERB" and (verb is not top.head or top.dep_ in {"dobj", "npadvmod"})
    return verb.lemma if run and verb.lemma not in _SILENT else None


def _thing(top: "Token", tokens: "list[Token]", word: "Token | None") -> "Token | None":
    """What is measured: the noun described ("a crater two metres wide", "a 6.1-magnitude quake"), or the subject."""
    node = word if word is not None and word.pos_ in {"ADJ", "ADV"} and word.head not in tokens else top
    above = node.head
    if node.dep_ in _BEFORE_NOUN and above.pos_ in _NOUNS and above not in tokens:
        return above
    if word is not None and word.pos_ == "NOUN":
        owner = next((p for c in word.children if c.lower_ == "of" for p in c.children if p.pos_ in _NOUNS), None)
        if owner is not None and owner not in tokens:
            return owner
        if word.dep_ in _TOLD:  # "the agency put the depth at 35 kilometres"
            return None
    if above.pos_ in _NOUNS and node.dep_ in {"amod", "acl", "relcl", "appos"}:
        return above
    who = subject(clause_head(node))
    return who if who is not None and who.pos_ in _NOUNS and who not in tokens else None


def _home(top: "Token", verb: "Token", kind: Kind) -> str | None:
    """What the distance of somebody's home is told from: "lived a mile away", "lives two miles from the school".

    "" where it is the place that the story is about.
    """
    if verb.lemma not in kind.lists["dwelling"]:
        return None
    below = [c for node in (top, verb) for c in node.children if c.i >= top.i]
    below += [g for c in below if c.lower_ == "away" for g in c.children]
    place = next((p for c in below if c.lower_ == "from" for p in c.children if p.dep_ == "pobj"), None)
    if place is not None:
        return "" if place.lemma in kind.lists["scenes"] or event_type(place.lemma, "NOUN") else place.lemma
    return "" if any(c.lower_ == "away" for c in below) or top.head.lower_ == "away" else None


def _aspect(quantity: "Quantity", told: str | None) -> str | None:
    """The name of what is measured, None where a length says nothing of what it is the length of."""
    what = dimension(quantity.unit or "")
    if what is None:
        return None
    if what == "length":
        return told or ("distance" if quantity.unit in _FAR else "length")
    return {"mass": "weight"}.get(what, what)


def _measured(reading: Reading, quantity: "Quantity", kind: Kind) -> Assertion | None:
    tokens = reading.tokens_of(quantity)
    top = _top(reading, quantity)
    found = _telling(tokens, top, quantity.unit or "", kind)
    aspect = _aspect(quantity, found[0] if found is not None else None)
    if aspect is None:
        return None
    word = found[1] if found is not None else None
    thing = _thing(top, tokens, word)
    if aspect == "length" and thing is not None and thing.lemma in kind.lists["upright"] and word is None:
        aspect = "height"
    done = _covered(top) if word is None and aspect in {"distance", "length"} else None
    if thing is None and word is None and done is None and aspect in {"distance", "length"}:  # "he said 10 miles"
        return None
    if thing is not None and thing.lemma in kind.lists["races"] and aspect in {"length", "distance"}:
        return None  # "the 100-metre final" is a name
    whose = bearer(clause_head(top), reading) if aspect in kind.lists["personal"] else None
    asked, verb = f"measure:{aspect}", clause_head(top)
    where = _home(top, verb, kind) if aspect in {"distance", "length"} else None
    named = thing.lower_ if thing is not None and thing.pos_ == "PROPN" else None
    if where is not None and (dweller := bearer(verb, reading) or named) is not None:
        whose, asked = dweller, f"home:{dweller.split()[-1]}" + (f":{where}" if where else "")
    if done is not None and (whose := bearer(verb, reading)) is not None:
        asked = f"measure:{aspect} {done}"
    elif done is not None and thing is None:
        asked = f"covered:{done}"
    low, high = strict_ends(quantity)
    within = word is not None and word.lower_ == "within"  # so far at the most
    value = _new_measure(
        text=quantity.text, low=0 if within else quantity.low, high=quantity.high, approximate=quantity.approximate,
        strict_low=low, strict_high=high, unit=quantity.unit or "",
    )  # fmt: skip
    return Assertion(
        trigger=clause_head(top), focus=reading.sentence.span(tokens[0], tokens[-1]), value=value,
        attribute=asked, subject=whose or (thing.lemma if thing is not None else None),
        anchor=thing,
    )  # fmt: skip


def _converts(reading: Reading, before: "Quantity | None", quantity: "Quantity") -> bool:
    """Whether a figure only tells the one before it in another unit: "85 miles (135 kilometres)"."""
    if before is None or dimension(before.unit or "") != dimension(quantity.unit or ""):
        return False
    offset = reading.sentence.offset
    return reading.sentence.tokens.doc.text[before.end - offset : quantity.start - offset].strip() in {"(", ", or"}


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each measure of the sentence; a conversion in brackets is not told twice."""
    before: Quantity | None = None
    for quantity in reading.quantities:
        if quantity.kind != "measure" or not reading.tokens_of(quantity):
            continue
        if not _converts(reading, before, quantity):
            found = _measured(reading, quantity, kind)
            if found is not None:
                yield found
        before = quantity
