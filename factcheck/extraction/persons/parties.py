"""Who answers for a body: "the Sudanese government", "Sudan's armed forces" and "Sudan" are one party to a dispute."""

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.extraction.names.cast import last_word, name_tokens
from factcheck.extraction.names.name_links import written

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_BEFORE = frozenset({"amod", "compound", "nmod", "poss"})
# What a country and its people end in: "Sudanese", "Russian" and "Russia", "Kenya" and "Kenyan", "Iraqi".
_PEOPLES = re.compile(r"(?:ese|ians?|ia|ans?|a|is?|s)$")
_SHORTEST = 3
_COMPASS = frozenset({"south", "north", "east", "west", "new", "saudi"})
_MOST = 12


def party_key(words: Collection[str]) -> str:
    """The key of a party by the words of its name: those of a country and of its people are one.

    >>> party_key(["South", "Sudanese"]), party_key(["Iran"]), party_key(["Iranian"])
    ('south sud', 'iran', 'iran')
    """
    return " ".join(_stem(word.lower()) for word in words)


def _stem(word: str) -> str:
    """ "Sudanese" ends as "Sudan" does: what is left when no ending is."""
    while len(cut := _PEOPLES.sub("", word)) >= _SHORTEST and cut != word:
        word = cut
    return word


def _naming(holder: "Token") -> "Iterator[Token]":
    """The words before a body's noun that say whose it is: "Sudanese", "South Sudan's"."""
    for c in holder.children:
        if c.i < holder.i and c.dep_ in _BEFORE and c.text[:1].isupper() and c.pos_ in {"PROPN", "ADJ", "NOUN"}:
            yield from (t for t in islice(c.subtree, _MOST) if t.text[:1].isupper())


def party_of(holder: "Token", bodies: Collection[str]) -> tuple[str, str] | None:
    """The name and the key of the party that a noun stands for; None where it is no body's, or it is not said whose.

    Args:
        holder: who denied, declined to comment, could not be reached.
        bodies: the nouns that speak for the party before them ("government", "army").
    """
    if holder.lemma in bodies or holder.lower_ in bodies:
        words = [t.text for t in _naming(holder) if t.lower_ not in bodies]
        return (" ".join(words), party_key(words)) if words else None
    last = last_word(holder)
    if last.pos_ != "PROPN" or not last.text[:1].isupper():
        return None
    name = name_tokens(last)
    known = name if name[0].lower_ in _COMPASS else name[-1:]
    return written(name), party_key([t.text for t in known])
