"""What qualities a sentence says that something has, and what it says that there is: "the door was locked"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.extraction.predicates.deeds import bearing
from factcheck.extraction.predicates.fillers import filler
from factcheck.language.syntax import child, subject
from factcheck.model.statement import Deed, Filler
from factcheck.model.trusted import trusted

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

_deed = trusted(Deed)
_BEING = frozenset({"be", "remain", "stay"})
_VERBS = frozenset({"AUX", "VERB"})
_NO_VERBS = frozenset({"aux", "auxpass"})


def _state(verb: "Token", word: "Token", told: tuple[str, str], slots: tuple[Filler, ...], reading: "Reading") -> Deed:
    standing, to_come, so_far, loose = bearing(verb, reading, slots)
    offset, first = reading.sentence.offset, verb if verb.i < word.i else word
    last = word if first is verb else verb
    when = tuple(time for time, tokens in reading.dated if tokens and time.type == "DATE" and tokens[0].head == verb)
    return _deed(
        start=offset + first.idx, end=offset + last.end, lemma=told[0], pos=told[1], standing=standing, slots=slots,
        times=when, to_come=to_come, so_far=so_far, loose=loose,
    )  # fmt: skip


def _verbs_of_being(reading: "Reading") -> "list[Token]":
    if _BEING.isdisjoint(reading.forms):
        return []
    return [t for t in reading.tokens if t.lemma_ in _BEING and t.pos_ in _VERBS and t.dep_ not in _NO_VERBS]


def conditions(reading: "Reading") -> Iterator[Deed]:
    """Each quality that something is said to have or not to have, and what there is or is not."""
    for verb in _verbs_of_being(reading):
        there, what = child(verb, "expl"), child(verb, "attr")
        if there is not None and there.lower_ == "there":
            if what is not None and what.pos_ == "NOUN":
                yield _state(verb, what, ("exist", "VERB"), (filler("patient", what, reading),), reading)
            continue
        who = subject(verb)
        if who is None:
            continue
        quality = child(verb, "acomp", "oprd")
        slots = [filler("agent", who, reading)]
        if quality is not None and any(t.lower_ == "non" for t in quality.subtree):
            continue  # "non-life-threatening": denied in the word
        if quality is not None and quality.pos_ in {"ADJ", "VERB", "ADV"}:
            yield _state(verb, quality, (quality.lower_, "ADJ"), tuple(slots), reading)
            continue
        for prep in (c for c in verb.children if c.dep_ == "prep"):
            where = child(prep, "pobj")
            if where is not None and reading.time_of(where) is None:
                slots.append(filler(prep.lower_, where, reading))
                yield _state(verb, where, ("be", "VERB"), tuple(slots), reading)
                break
