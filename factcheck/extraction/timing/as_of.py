"""As of when a claim holds, where the text says so: "as of Tuesday", "by Monday", "on Tuesday … put the toll at".

A day at which something happened is no such day: "12 people died on Tuesday" may be told on Friday.
"""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.extraction.sentence.reading import Reading
from factcheck.language.syntax import ancestors_or_self, child, clause_head
from factcheck.model.time import Time

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

# Verbs by which somebody sets a figure on the day they bear: "officials on Tuesday raised the death toll to 24".
_SETTING = frozenset({"put", "raise", "revise", "update", "lower", "place", "estimate", "stand"})
_MOST_TIMES = 20  # time expressions of one sentence that are looked at


def _day(time: Time) -> date | None:
    """The one day that an expression means."""
    return time.latest if time.type in {"DATE", "TIME"} and time.earliest == time.latest else None


def _holder(tokens: "list[Token]") -> "Token | None":
    """The preposition over a time expression, or its own top word where none is."""
    inside = {t.i for t in tokens}
    top = next((t for t in tokens if t.head.i not in inside), None)
    if top is None:
        return None
    return top.head if top.dep_ == "pobj" else top


def _is_over(verb: "Token", trigger: "Token") -> bool:
    """Whether a verb governs the claim's clause, or heads it."""
    return any(node == verb for node in ancestors_or_self(trigger))


def _is_perfect(verb: "Token") -> bool:
    """Whether a verb tells what has come about: "had died", "was raised", not "will die" or "must pay"."""
    return verb.tag_ in {"VBD", "VBN"} and not any(c.tag_ == "MD" for c in verb.children)


def _says_when(holder: "Token", trigger: "Token") -> bool:
    """Whether a time expression under this word tells as of when the trigger's clause holds."""
    verb = holder.head
    if holder.lower_ == "of" and verb.lower_ == "as":
        return _is_over(verb.head, trigger)
    if holder.lower_ == "by":
        return verb == clause_head(trigger) and _is_perfect(verb)
    plain = holder.lower_ == "on" or holder.dep_ == "npadvmod"
    return (
        plain and verb == clause_head(trigger) and verb.lemma_ in _SETTING and child(verb, "dobj", "nsubj") is not None
    )


def as_of(reading: Reading, trigger: "Token", published: date | None) -> date | None:
    """The day as of which a claim holds: the one that its clause names, else the day of publication.

    A day later than publication is a misreading, and left alone.
    """
    if reading.times:
        for day, holder in _days(reading):
            if (published is None or day <= published) and _says_when(holder, trigger):
                return day
    return published


@lru_cache(maxsize=1)  # every claim of a sentence asks
def _days(reading: Reading) -> "list[tuple[date, Token]]":
    """The days that a sentence names, each with the word that it hangs on."""
    told = [(_day(time), _holder(tokens)) for time, tokens in reading.dated[:_MOST_TIMES]]
    return [(day, holder) for day, holder in told if day is not None and holder is not None]
