"""That a party has not answered: "no immediate comment from Sudan", "declined to comment", "could not be reached"."""

from typing import TYPE_CHECKING

from factcheck.extraction.attribution.context import negated
from factcheck.language.syntax import is_passive, subject, undergoer

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_REFUSING = frozenset({"decline", "refuse"})
_REPLYING = frozenset({"respond", "reply", "return", "answer"})
_HAVING = frozenset({"have", "offer", "make", "give"})
_HIGHEST = 4  # words between "comment" and the verb of its clause


def _denied(noun: "Token") -> bool:
    return any(c.lower_ == "no" and c.dep_ in {"det", "neg", "amod"} for c in noun.children)


def _said_nothing(verb: "Token") -> "Token | None":
    """Who gave no answer: whoever could not be reached, did not respond, returned no call, declined."""
    if verb.lemma in _REFUSING and not negated(verb):
        return subject(verb)
    if verb.lemma == "reach" and negated(verb) and is_passive(verb):
        return undergoer(verb)
    return subject(verb) if verb.lemma in _REPLYING and negated(verb) else None


def silent(comment: "Token") -> "Token | None":
    """Who has said nothing, by the noun or the verb "comment"; None where somebody may have."""
    if comment.pos_ == "VERB":
        if comment.dep_ == "xcomp":
            return _said_nothing(comment.head)
        return subject(comment) if negated(comment) and not is_passive(comment) else None
    if _denied(comment):
        asked = next((p for c in comment.children if c.lower_ == "from" for p in c.children if p.dep_ == "pobj"), None)
        if asked is None and comment.dep_ == "dobj" and comment.head.lemma in _HAVING:
            asked = subject(comment.head)
        return asked
    node = comment
    for _ in range(_HIGHEST):
        if node.pos_ == "VERB":
            return _said_nothing(node)
        if node.dep_ not in {"pobj", "prep", "dobj"}:
            return None
        node = node.head
    return None
