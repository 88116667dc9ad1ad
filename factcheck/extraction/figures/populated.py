"""How many live in a place: which place a number of people is told of, and whether as of another time.

"Velm, a city of 9,000 people", "Velm is home to 9,000", "the population of Velm is 9,000".
"""

from typing import TYPE_CHECKING

from factcheck.extraction.names.cast import name_tokens
from factcheck.extraction.sentence.reading import Reading
from factcheck.language.syntax import SUBJECTS, child, subject

if TYPE_CHECKING:
    from factcheck.catalog import Kind
    from factcheck.language.tokens import Token

_DESCRIPTION = 12  # words over which "home to 9,000 people" is looked for behind what it describes
_ASIDE = frozenset({"appos", "acl", "relcl"})


def object_of(token: "Token", preposition: str = "of") -> "Token | None":
    """The noun of a word's of-phrase."""
    for c in token.children:
        if c.lower_ == preposition and (behind := child(c, "pobj")) is not None:
            return behind
    return None


def _peopled(place: "Token", kind: "Kind") -> str | None:
    """The name of the place that a noun stands for: "Velm, a *city* of …", "Velm is a *city*", "*Velm*, home to …"."""
    if place.pos_ == "PRON" and place.dep_ in SUBJECTS and place.head.dep_ == "relcl":  # "Velm, which is home to …"
        place = place.head.head
    named = child(place, "compound") if place.lemma in kind.lists["places"] else None
    if named is not None and named.pos_ == "PROPN":  # "Velm city"
        place = named
    elif place.dep_ in {"appos", "acl"}:
        place = place.head
    elif place.dep_ == "attr":
        place = subject(place.head) or place
    elif place.lemma in kind.lists["places"]:  # "the city of Velm"
        place = object_of(place) or place
    name = [t.lower_ for t in name_tokens(place) if t.lower_ not in kind.lists["places"]]
    return " ".join(name) if place.pos_ == "PROPN" and name else None


def _place(number: "Token", noun: "Token | None", kind: "Kind") -> "Token | None":
    """The word for the place whose inhabitants a number tells; None where it tells of others."""
    if noun is None:  # "Velm has a population of 9,000", "the population of Velm is 9,000"
        head = number.head.head if number.dep_ == "pobj" and number.head.lower_ == "of" else number.head
        if head.lemma == "population" and head.dep_ == "dobj" and head.head.lemma == "have":
            return subject(head.head)
        if head.lemma == "population" and head.dep_ == "pobj" and head.head.lower_ == "with":
            return head.head.head if head.head.head.pos_ in {"NOUN", "PROPN"} else subject(head.head.head)
        who = subject(head) if number.dep_ == "attr" else None
        return object_of(who) if who is not None and who.lemma == "population" else None
    prep = noun.head
    if noun.lemma not in kind.lists["inhabitants"] or prep.dep_ != "prep":
        return None
    if prep.lower_ == "of" and prep.head.lemma in kind.lists["places"]:  # "a city of 9,000 people"
        return prep.head
    home = prep.nbor(-1) if prep.i > prep.sent.start else prep
    if home.lower_ != "home" or prep.lower_ not in {"to", "for", "by"}:
        return None
    return subject(home.head) if home.head.pos_ in {"VERB", "AUX"} else _described(home) or home.head


def _described(home: "Token") -> "Token | None":
    """The place that stands before its description, wherever the parse hangs it: "in Velm, a row of huts home to"."""
    before = home.doc[max(home.i - _DESCRIPTION, home.sent.start) : home.i]
    return next((t.head for t in reversed(before) if t.dep_ == "appos" and t.head.pos_ == "PROPN"), None)


def dated_apart(number: "Token", reading: Reading) -> bool:
    """Whether the number is that of a year or day that its own clause or aside names: "9,000 people in 1950".

    In "the quakes of 4 January hit Velm, a city of 9,000 people" the day is the quakes'.
    """
    known = [tokens for time, tokens in reading.dated if tokens and (time.value or "X")[:1].isdigit()]
    aside = next((a for a in number.ancestors if a.dep_ in _ASIDE), None) if known else None
    return any(aside is None or aside.is_ancestor(tokens[0]) for tokens in known)


def place_peopled(number: "Token", noun: "Token | None", kind: "Kind") -> str | None:
    """The name of the place whose inhabitants a number tells, `noun` being what it stands before, if anything.

    None where it tells of others, or the place has no name there.
    """
    place = _place(number, noun, kind)
    return _peopled(place, kind) if place is not None else None
