"""`scenes`: where what befalls a person once befell one: "was arrested at a motel near Leeds", "his funeral in York".

The lexicon's `asserts` names the deed and `role` whom it befell: the verb's subject, its object, or whose the noun is.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from factcheck.catalog import Kind
from factcheck.catalog.kinds import Entry
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.persons.whose import whose
from factcheck.extraction.predicates.deeds import parties
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, is_passive
from factcheck.model.value import TraitValue
from factcheck.values.gazetteer import places_named

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

TRIGGERED = True  # by a word of the lexicon
_MOST = 5  # words of a place's name
_DEPTH = 3  # nouns between a deed and the name: "at his mother's flat in a suburb of Leeds"
_UNSURE: Final = frozenset({"could", "may", "might", "would", "should"})


def _name(last: "Token", kind: Kind) -> "list[Token]":
    """The words of the name that ends in this one, if it is a town's or a named site's; else none."""
    first = last
    while first.i > last.sent.start and first.nbor(-1).pos_ == "PROPN" and last.i - first.i < _MOST:
        first = first.nbor(-1)
    words = list(last.doc[first.i : last.i + 1])
    if last.i + 1 < last.sent.end and last.nbor(1).pos_ == "PROPN":
        return []  # "Leeds Crown Court" cut short
    if not all(w.text[:1].isupper() for w in words) or last.ent_type_ in {"PERSON", "DATE", "NORP"}:
        return []
    if last.lower_ in kind.lists["sites"]:
        return words if len(words) > 1 else []
    return words if places_named(" ".join(w.text for w in words).lower()) else []


def _place(node: "Token", kind: Kind, depth: int = _DEPTH) -> "list[Token]":
    """The name of the place that hangs on a word, by itself or behind the common nouns for it."""
    known = kind.lists["relations" if depth == _DEPTH else "beside"]
    for prep in node.children:
        if prep.dep_ != "prep" or prep.lower_ not in known or prep.i < node.i:
            continue
        for noun in prep.children:
            if noun.dep_ != "pobj" or child(noun, "conj") is not None:
                continue
            if noun.pos_ == "PROPN":
                found = _name(noun, kind)
            elif noun.pos_ not in {"NOUN", "ADJ"} or not depth or noun.lemma in kind.lists["occasions"]:
                found = []
            else:
                found = _place(noun, kind, depth - 1)
            if found:
                return found
    return []


def _where(anchor: "Token", bearer: "Token | None", kind: Kind) -> "list[Token]":
    """The place of a deed, also where it hangs on a name behind it: "caught Tom Reed in Naples", "the arrest of …"."""
    behind = [n for n in (bearer, child(anchor, "dobj")) if n is not None and n.pos_ == "PROPN" and n.i > anchor.i]
    return next((found for node in (anchor, *behind) if (found := _place(node, kind))), [])


def _within(name: "list[Token]") -> tuple[str, ...]:
    """The places that the text says hold it: "Fort Bell, Ohio"."""
    last = name[-1]
    if last.i + 2 >= last.sent.end or last.nbor(1).text != ",":
        return ()
    held = last.nbor(2)
    return (held.text.rstrip("."),) if held.pos_ == "PROPN" and places_named(held.text.lower()) else ()


def _bearer(anchor: "Token", role: str) -> "Token | None":
    """The word for whomever it befell."""
    if role == "whose":
        behind = (p for c in anchor.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj")
        return child(anchor, "poss") or next(behind, None)
    who, other = parties(anchor)
    if role == "doer":
        own = child(anchor, "nsubj", "nsubjpass")
        relative = anchor.dep_ == "relcl" and own is not None and own.tag_ in {"WDT", "WP"}
        return anchor.head if relative else None if is_passive(anchor) else who
    return other


def _of_another(who: "Token") -> bool:
    """Whether a noun is somebody of the one named behind it: "the mother of Ana Ruiz"."""
    return who.pos_ == "NOUN" and any(c.lower_ == "of" for c in who.children)


def _told(anchor: "Token", entry: Entry, reading: Reading, kind: Kind) -> bool:
    """Whether a word tells the deed of the story: not one denied, possible, repeated or of another time."""
    if negated(anchor) or any(c.lower_ in _UNSURE or (c.lower_ == "to" and c.dep_ == "aux") for c in anchor.children):
        return False  # "was to have been buried in Leeds"
    clause = reading.tokens_of(reading.clause(anchor))
    return not any(t.lower_ in kind.lists["other"] for t in clause) and (entry.pos == "NOUN" or anchor.pos_ == "VERB")


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each place at which something befell one person."""
    if reading.sentence.headline:
        return
    for anchor in reading.triggers(kind):
        for entry in kind.entries(anchor.lemma, anchor.lower_, anchor.pos_)[:1]:
            who = _bearer(anchor, entry.role)
            if who is not None and _of_another(who):
                continue
            name = _where(anchor, who, kind) if who is not None and _told(anchor, entry, reading, kind) else []
            of = whose(who, reading) if name else None
            if of is None or (of.name is None and not of.definite):
                continue
            focus = reading.sentence.span(name[0], name[-1])
            text, bearer = reading.words(focus), of.name or of.called[0]
            site = name[-1].lower_ if name[-1].lower_ in kind.lists["sites"] else "town"
            relation = f"scene:{entry.asserts}"
            value = TraitValue(
                text=text, relation=relation, bearer=bearer, answer=text, path=(site,), within=_within(name)
            )
            yield Assertion(
                trigger=anchor, focus=focus, value=value, attribute=relation, subject=bearer.lower(), whose=of
            )
