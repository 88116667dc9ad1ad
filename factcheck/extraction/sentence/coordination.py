"""Which nouns are told of together: "two men, a woman and a child", also where the parse breaks such a list."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.language.syntax import NOMINAL, child

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_INDEFINITE = frozenset({"a", "an", "one", "another"})
_OF_ONE = frozenset({"was", "is", "has"})  # what a verb of one person says
_LONGEST_LIST = 20  # conjuncts; a longer list is a register, not a sentence about victims


def determiners(token: "Token") -> set[str]:
    """The articles, numbers and possessors before a noun, in lower case."""
    return {c.lower_ for c in token.children if c.dep_ in {"det", "nummod", "poss"} and c.i < token.i}


def coordinated(token: "Token", *further: "Token") -> "Iterator[Token]":
    """The token and those coordinated with it or with the further ones, in order; itself in a very long list."""
    found, queue = [token, *further], [token, *further]
    while queue and len(found) <= _LONGEST_LIST:
        node = queue.pop()
        below = [c for c in node.children if c.dep_ == "conj"]
        found.extend(below)
        queue.extend(below)
    yield from sorted(set(found), key=lambda t: t.i) if len(found) <= _LONGEST_LIST else [token]


def _as_apposition(token: "Token") -> "Iterator[Token]":
    """ "A man, a woman and a boy were shot", where the parse takes the woman for what the man is.

    "A man, a father of two and a trader, was shot" is one: the verb says so.
    """
    if any(c.lower_ in _OF_ONE for c in token.head.children if c.dep_ in {"aux", "auxpass"}):
        return
    for c in token.children:
        if c.dep_ != "appos" or c.i < token.i or child(c, "conj") is None:
            continue
        if (token.tag_ == c.tag_ == "NNP") or (token.tag_ == c.tag_ == "NN" and determiners(c) & _INDEFINITE):
            yield c


def _as_subjects(token: "Token") -> "Iterator[Token]":
    """ "Two men, a woman and a boy were shot", where the parse gives the verb two subjects."""
    if token.dep_ not in {"nsubj", "nsubjpass"}:
        return
    for c in token.head.children:
        behind = c.dep_ == token.dep_ and token.i < c.i < token.head.i and c.pos_ in NOMINAL
        if behind and child(c, "conj") is not None and c.left_edge.i > 0 and c.left_edge.nbor(-1).text == ",":
            yield c


def listed(token: "Token") -> "tuple[Token, ...]":
    """The nouns of a list, as `coordinated` gives them and as the parse breaks it."""
    return tuple(coordinated(token, *_as_apposition(token), *_as_subjects(token)))


def _described(token: "Token") -> "tuple[Token, ...]":
    """The nouns that an adjective before the first of them tells of.

    Not those with an article, a number or an adjective of their own: "two wounded men and three unhurt women".
    """
    own = (n for n in listed(token) if n != token and (determiners(n) or child(n, "amod") is not None))
    end = next(own, None)
    return tuple(n for n in listed(token) if end is None or n.i < end.i)


def members(token: "Token", trigger: "Token") -> "tuple[Token, ...]":
    """The nouns that are affected together.

    A clause on a noun speaks of that noun and of those before it ("a man and a woman who were hurt", by its plural),
    never of those behind it ("a man who was hurt and a woman").
    """
    if trigger.head == token and trigger.i < token.i and trigger.dep_ in {"amod", "compound"}:
        return _described(token)
    if trigger.head != token or trigger.i < token.i:
        return tuple(listed(token))
    top = token
    if token.dep_ == "conj" and not any(c.lower_ in {"was", "is", "has"} for c in trigger.children):
        while top.dep_ == "conj" and top.head.pos_ in {"NOUN", "PROPN", "NUM"}:
            top = top.head
    return tuple(member for member in listed(top) if member.i < trigger.i)
