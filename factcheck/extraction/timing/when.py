"""What a time is told of where it dates no event of a known sort: a state, a saying, a thing, an end of a stretch.

"She was in Oslo on Monday", "the ferry line said on Tuesday", "the 2009 special", "the kiln burned from 1951 to 1957".
Such a time is told of the verb or the noun that it hangs on. It agrees with the same time of the same; it contradicts
nothing, since many things of one name are done on many days.
"""

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.timing.dating import SPEECH
from factcheck.language.syntax import ancestors_or_self

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

DEED, SAYING, THING, BEGINNING, END = "when", "when:said", "when:thing", "when:since", "when:until"
ONCE = "when:once"  # of what was planned, or done, before what the text is about
_SINCE = frozenset({"since", "from", "beginning", "starting", "effective"})
_UNTIL = frozenset({"until", "till", "through", "to"})
_PARTS = frozenset({"ADP", "SCONJ", "ADV", "ADJ", "NUM", "PART", "PUNCT", "X"})
_HIGH = 6  # heads above a time up to what it is told of


class When(NamedTuple):
    """What a time is told of: the word that names it, and what the time is to it, which is the claim's attribute."""

    word: "Token"
    attribute: str


def _is_numbered(noun: "Token", node: "Token") -> bool:
    """Whether a year is part of a name, or stands behind one: "Orbex Studio 2012", "Ana Hall (1991-1995)"."""
    return noun.pos_ == "PROPN" and node.head == noun and node.dep_ != "poss" and noun.i < node.i


def _is_named(node: "Token", first: "Token") -> bool:
    """Whether a name stands before a day and makes another word of it: "on Tally Tuesday"."""
    before = first.nbor(-1) if first.i > first.sent.start else None
    return before is not None and before.head == node and before.dep_ == "compound" and before.pos_ == "PROPN"


def told_then(node: "Token", first: "Token") -> When | None:
    """What a time is told of; None where it hangs on nothing that is told.

    Args:
        node: the word of the time expression that the rest of it hangs on.
        first: its first word.
    """
    attribute = DEED
    if node.head == node or _is_named(node, first):
        return None
    for above in islice(ancestors_or_self(node.head), _HIGH):
        if above.pos_ in {"VERB", "AUX"}:
            return When(above, SAYING if attribute == DEED and above.lemma in SPEECH else attribute)
        word = above.lower_
        if word in _SINCE:
            attribute = BEGINNING
        elif word in _UNTIL:
            attribute = END
        if above.pos_ in {"NOUN", "PROPN"}:
            if _is_numbered(above, node):
                return None
            if above.dep_ == "pobj" and above.head.lower_ in {"in", "at", "on", "during"} and node.dep_ == "pobj":
                continue  # "was seen in the harbour on Monday": the parse hangs the day on the place
            return When(above, THING if attribute == DEED else attribute)
        if above.pos_ not in _PARTS:
            return None
    return None
