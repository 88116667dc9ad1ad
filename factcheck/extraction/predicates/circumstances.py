"""The phrases beside a verb that tell where a deed was done, with what, whence, to whom and because of what."""

from typing import TYPE_CHECKING

from factcheck.extraction.predicates.fillers import filler
from factcheck.model.statement import Circumstance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

_ROLES = {
    **dict.fromkeys(
        "in at on inside within outside near behind under beneath beside below above through across along against into "
        "onto aboard around over beyond opposite".split(),
        "place",
    ),
    "from": "source", "off": "source", "to": "goal", "toward": "goal", "towards": "goal",
    "with": "means", "using": "means",
    "because": "cause", "due": "cause",
}  # fmt: skip
_PLACING = frozenset(lead for lead, role in _ROLES.items() if role == "place")
_COMPOUNDED = frozenset({"compound", "nmod", "amod", "nummod", "poss", "case"})
_LONGEST = 8  # words of a phrase that are shown
_NUMBERED = frozenset("highway route road interstate motorway street avenue platform runway gate exit".split())


def _words(noun: "Token") -> "tuple[Token, Token]":
    """The first and the last word of a phrase: "St Anne's Hospital", "the University of *Selby*", "Highway 9"."""
    first = last = noun
    while first.i > noun.sent.start and noun.i - first.i < _LONGEST:
        before = first.nbor(-1)
        owner = before.dep_ == "case" and before.head is before.nbor(-1) and before.i > noun.sent.start
        if before.tag_ == "PRP$" or not (owner or (before.dep_ in _COMPOUNDED and before.i < before.head.i <= noun.i)):
            break
        first = before
    after = noun.nbor(1) if noun.i + 1 < noun.sent.end else None
    if after is not None and noun.lower_ in _NUMBERED and after.text[:1].isdecimal():
        return first, after
    if noun.pos_ == "PROPN" and after is not None and after.lower_ == "of":
        named = [c for c in after.children if c.dep_ == "pobj" and c.pos_ == "PROPN"]
        last = named[0] if named else noun
    return first, last


def _object(prep: "Token") -> "Token | None":
    """What a preposition leads to; of "because of" and "due to" what stands behind both words."""
    for c in prep.children:
        if c.dep_ == "pobj":
            return c
    for c in prep.children:
        if c.dep_ in {"pcomp", "prep"} and c.lower_ in {"to", "of"}:
            return next((p for p in c.children if p.dep_ == "pobj"), None)
    return None


def _beside(node: "Token", reading: "Reading", *, placing: bool) -> "Iterator[Circumstance]":
    for prep in node.children:
        lead = prep.lower_
        role = _ROLES.get(lead) if prep.dep_ == "prep" and prep.i > node.i else None
        if role is None or (placing and lead not in _PLACING):
            continue
        noun = _object(prep)
        if noun is None or noun.pos_ not in {"NOUN", "PROPN"} or reading.time_of(noun) is not None:
            continue
        first, last = _words(noun)
        span = reading.sentence.span(first, last)
        yield Circumstance(role, lead, filler(lead, noun, reading), span.start, span.end, reading.words(span))
        if noun.children:
            yield from _beside(noun, reading, placing=True)  # "in a field near Selby"


def circumstances(verb: "Token", other: "Token | None", reading: "Reading") -> tuple[Circumstance, ...]:
    """What goes with a deed, from the phrases on its verb and on what it is done to.

    "Shot the guard *in the car park*": the parse often hangs the place on the guard.
    """
    found = list(_beside(verb, reading, placing=False))
    if other is not None and other.i > verb.i and other.children:
        found += _beside(other, reading, placing=True)
    return tuple(found)
