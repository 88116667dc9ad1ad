"""Which moment of a story a verb tells: "firefighters were called", "the plane took off", "Ruiz was pulled over"."""

from typing import TYPE_CHECKING, NamedTuple

from factcheck.catalog import Moment, moment, moment_words
from factcheck.language.syntax import named, subject, undergoer

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_BEHIND = frozenset({"out", "down", "off", "over", "under", "back", "last"})  # "broke out of jail", "was last seen"
_ONE_PERSON = frozenset({"he", "she", "him", "her"})


class Told(NamedTuple):
    """A moment, and the word for whom or what it befell."""

    moment: Moment
    of: "Token"


def _words(verb: "Token") -> list[str]:
    whole = named(verb)
    beside = [f"{verb.lemma} {c.lower_}" for c in verb.children if c.lower_ in _BEHIND]
    return [*beside, whole] if whole not in beside else beside


def moment_told(verb: "Token") -> Told | None:
    """The moment that a verb tells, if any.

    A person by name, or "he", has moments by being their object alone: who "stopped at noon" was stopped by nobody.
    """
    if verb.pos_ != "VERB" or verb.lemma not in moment_words():
        return None
    words, object_ = _words(verb), undergoer(verb)
    for noun in (object_, subject(verb) if object_ is None or object_.pos_ == "PROPN" else None):
        if noun is None:
            continue
        person = noun == object_ and (noun.pos_ == "PROPN" or noun.lower_ in _ONE_PERSON)
        for word in words:
            found = moment(word, noun.lemma) or (moment(word, None) if person else None)
            if found is not None:
                return Told(found, noun)
    return None
