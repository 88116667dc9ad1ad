"""Which moment of a story a verb tells: "firefighters were called", "the plane took off", "Ruiz was pulled over"."""

from typing import TYPE_CHECKING, NamedTuple

from factcheck.catalog import Moment, moment, moment_words, moments_done
from factcheck.language.syntax import SUBJECTS, child, named, subject, undergoer

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_BEHIND = frozenset({"out", "down", "off", "over", "under", "back", "last", "dead"})  # "broke out of jail", "last seen"
_BACK = 60  # words before "it" among which the thing it points back at stands
_ONE_PERSON = frozenset({"he", "she", "him", "her"})


class Told(NamedTuple):
    """A moment, and the word for whom or what it befell."""

    moment: Moment
    of: "Token"


def _words(verb: "Token") -> list[str]:
    whole = named(verb)
    beside = [f"{verb.lemma} {c.lower_}" for c in verb.children if c.lower_ in _BEHIND]
    return [*beside, whole] if whole not in beside else beside


def _meant(it: "Token", words: list[str]) -> Told | None:
    """What "it" points back at, where the verb tells a moment of it: "the capsule …; it touched down at four"."""
    doc, first = it.doc, max(0, it.i - _BACK)
    able = {noun: found for word in words for noun, found in moments_done(word).items()}
    for n in range(it.i - 1, first - 1, -1):
        before = doc[n]
        if before.tag_ in {"NN", "NNP"} and before.dep_ in SUBJECTS:  # the last thing told of, and no other
            return Told(able[before.lemma], before) if before.lemma in able else None
    return None


def _named(noun: "Token") -> Told | None:
    """The moment that a noun names, alone or of something: "kick-off", "the launch of the rocket"."""
    of = (p for c in noun.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj")
    for owner in (child(noun, "poss", "compound"), next(of, None)):
        found = moment(noun.lemma, owner.lemma) if owner is not None else None
        if found is not None:
            return Told(found, noun)
    found = moment(noun.lemma, "")
    return Told(found, noun) if found is not None else None


def moment_told(verb: "Token") -> Told | None:
    """The moment that a verb or noun tells, if any.

    A person by name, or "he", has moments by being their object alone: who "stopped at noon" was stopped by nobody.
    """
    if verb.lemma not in moment_words():
        return None
    if verb.pos_ != "VERB":
        return _named(verb)
    words, object_ = _words(verb), undergoer(verb)
    for noun in (object_, subject(verb) if object_ is None or object_.pos_ == "PROPN" else None):
        if noun is None:
            continue
        if noun.lower_ == "it":
            return _meant(noun, words)
        person = noun == object_ and (noun.pos_ == "PROPN" or noun.lower_ in _ONE_PERSON)
        for word in words:
            found = moment(word, noun.lemma) or (moment(word, None) if person else None)
            if found is not None and (found.many or noun.tag_ != "NNS"):
                return Told(found, noun)
    return None
