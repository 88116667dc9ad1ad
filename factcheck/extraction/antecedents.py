"""Pronouns for one person, and whom they stand for."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck.extraction.cast import ends_name, last_word

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.language.tokens import Token

PRONOUNS = frozenset({"he", "she", "him"})


def persons(tokens: "Iterable[Token]") -> "Iterator[Token]":
    """The last word of each person's name among the words of a sentence, in order."""
    for token in tokens:
        if token.ent_type_ == "PERSON" and ends_name(token):
            yield last_word(token)


def meant_by(pronoun: "Token", reading: "Reading") -> str | None:
    """The person for whom "he", "her", "his" stands, by the full name; None where that is not clear."""
    return reading.stands_for.get(pronoun.i)
