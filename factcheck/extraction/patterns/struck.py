"""`struck`: whether one missile, shell, bomb or aircraft hit a thing, or came down near it.

The lexicon's `asserts` tells verbs that say so themselves ("hit") from those whose preposition does ("exploded near").
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, is_passive, modifiers, named, noun_words, subject, undergoer
from factcheck.model.value import ImpactValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

TRIGGERED = True  # by a word of the lexicon
_SORTS = ("missile", "drone", "shell", "bomb", "aircraft")
_TIMES = frozenset({"DATE", "TIME"})
_FOCUS = 80


def _sort(noun: "Token | None", kind: Kind) -> str | None:
    """The sort of what came down, where it is one thing by itself; None otherwise."""
    if noun is None or noun.tag_ not in {"NN", "NNP"} or child(noun, "conj") is not None:
        return None
    if modifiers(noun) & kind.lists["further"]:
        return None
    return next((sort for sort in _SORTS if noun.lemma in kind.lists[sort]), None)


def _target(noun: "Token | None") -> bool:
    """Whether a noun names a thing that can be hit or missed: one, no time, no town."""
    if noun is None or noun.pos_ != "NOUN" or noun.tag_ != "NN" or noun.ent_type_ in _TIMES:
        return False
    return child(noun, "conj") is None


def _words(noun: "Token") -> str:
    """The target in lower-case lemmas, the name of whose it is left out: "embassy building"."""
    described = [c for c in noun.children if c.dep_ == "amod" and c.pos_ == "NOUN"]
    return " ".join([*(c.lemma for c in described), noun_words(noun)])


def _behind(verb: "Token", kind: Kind) -> "tuple[Token, bool] | None":
    """What stands behind the preposition, and whether that puts it on the thing."""
    for prep in verb.children:
        sides = [hit for name, hit in (("near", False), ("on", True)) if prep.lower_ in kind.lists[name]]
        noun = child(prep, "pobj") if prep.dep_ == "prep" and sides else None
        if noun is not None:
            return noun, sides[0]
    return None


def _impact(verb: "Token", entry: Entry, kind: Kind) -> "tuple[str, Token, bool] | None":
    """The sort of what came down, on or near what, and whether it was hit."""
    if entry.asserts == "where":
        found = None if is_passive(verb) else _behind(verb, kind)
        sort = _sort(subject(verb), kind)
        return (sort, *found) if found is not None and sort is not None else None
    agent = child(verb, "agent")
    doer = (child(agent, "pobj") if agent is not None else None) if is_passive(verb) else subject(verb)
    sort, target = _sort(doer, kind), undergoer(verb)
    return (sort, target, True) if sort is not None and target is not None else None


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each thing that was hit by one projectile, or missed by it.

    A headline calls a hit what came down next door ("missile hit leaves embassy damaged"): none is read there.
    """
    if reading.sentence.headline:
        return
    for token in reading.triggers(kind):
        entries = kind.entries(named(token), token.lower_, "VERB") if token.pos_ == "VERB" else ()
        impact = _impact(token, entries[0], kind) if entries and not negated(token) else None
        if impact is None or not _target(impact[1]):
            continue
        sort, target, hit = impact
        ends = sorted((token, target), key=lambda t: t.i)
        first = target.left_edge if ends[0] == target else token
        focus = reading.sentence.span(first, ends[1])
        if focus.end - focus.start > _FOCUS:
            focus = reading.sentence.span(token, token)
        value = ImpactValue(
            text=reading.words(focus), projectile=sort, target=_words(target), hit=hit,
            the=bool(modifiers(target) & {"the", "this", "that"}),
        )  # fmt: skip
        yield Assertion(trigger=token, focus=focus, value=value, attribute="impact", subject=_words(target))
