"""Whether a noun or pronoun denies that there is any: "nobody", "no one", "no shot", "none of the guards"."""

from typing import TYPE_CHECKING

from factcheck.thesaurus.negation import NEGATIVE_DETERMINERS, NEGATIVE_PRONOUNS, NO_PERSON

if TYPE_CHECKING:
    from factcheck.language.tokens import Token


def _is_no_one(noun: "Token") -> bool:
    return noun.lower_ == "one" and any(c.lower_ == "no" for c in noun.children)


def is_none(noun: "Token") -> bool:
    """ "Nobody", "no shot", "no one", "none of the guards"."""
    if noun.lower_ in NEGATIVE_PRONOUNS:
        return True
    for c in noun.children:  # noqa: SIM110 - asked of every noun, and a generator costs twice as much
        if c.lower_ in NEGATIVE_DETERMINERS and c.i < noun.i:
            return True
    return False


def is_nobody(noun: "Token") -> bool:
    """ "Nobody", "no one", "none of them", "nothing"; "no schools in the north" are some of the schools."""
    return noun.lower_ in NEGATIVE_PRONOUNS or _is_no_one(noun)


def is_no_person(noun: "Token") -> bool:
    """ "Nobody", "no one": not "none", of which the text before tells whether they are persons."""
    return noun.lower_ in NO_PERSON or _is_no_one(noun)
