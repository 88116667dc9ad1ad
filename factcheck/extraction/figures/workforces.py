"""How many work for a firm, which is one number whatever the verb: "employs 900 people", "has a workforce of 900"."""

from typing import TYPE_CHECKING, Final

from factcheck.language.syntax import child, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_WORKING: Final = frozenset({"employee", "worker", "staff", "staffer"})
_EMPLOYED: Final = _WORKING | {"people", "person"}
_VERBAL: Final = frozenset({"VERB", "AUX"})
_BODIES: Final = frozenset({"workforce", "payroll"})
_ON_BOOKS: Final = frozenset({"book", "payroll"})
# "Employs 40 people in York", "has 300 staff at the plant": there may be more elsewhere.
_SOMEWHERE: Final = frozenset({"in", "at", "across", "here", "there", "locally"})
_KNOWN: Final = frozenset({"the", "these", "those", "its", "their", "other", "more", "another", "new", "additional"})


def is_workforce(number: "Token", noun: "Token", verb: "Token") -> bool:
    """Whether people are counted who are all that work for a firm."""
    if {c.lower_ for c in (*noun.children, *number.children) if c.i < noun.i} & _KNOWN:
        return False
    works = _has_body(number) or (noun.lemma in _EMPLOYED and _is_employed(noun, verb))
    return works and not _somewhere(number, noun, verb)


def _has_body(number: "Token") -> bool:
    """ "A workforce of 2,300"."""
    return number.dep_ == "pobj" and number.head.lower_ == "of" and number.head.head.lemma in _BODIES


def _is_employed(noun: "Token", verb: "Token") -> bool:
    """ "Employs 900 people", "has 900 employees", "has 900 people on its books"."""
    listed = child(noun, "conj") is not None  # "employs 500 workers, 40 clerks and 12 porters"
    if noun.dep_ != "dobj" or noun.head != verb or verb.tag_ in {"VBG", "VB"} or listed:
        return False
    if verb.lemma == "employ":
        return True
    booked = (p.lemma for node in (verb, noun) for c in node.children if c.lower_ == "on" for p in c.children)
    return verb.lemma == "have" and (noun.lemma in _WORKING or not _ON_BOOKS.isdisjoint(booked))


def _somewhere(number: "Token", noun: "Token", verb: "Token") -> bool:
    return any(c.lower_ in _SOMEWHERE and c.i > noun.i for node in (number, noun, verb) for c in node.children)


def employer(number: "Token", verb: "Token") -> str:
    """Who has so many working for it, by name; else "people"."""
    have = verb if verb.pos_ in _VERBAL else None
    who = subject(have) if have is not None else None
    owner = child(number.head.head, "poss") if _has_body(number) else None
    who = owner if owner is not None else who
    return who.lower_ if who is not None and who.pos_ == "PROPN" else "people"
