"""Of which person a sentence or a contract is told, and whether it was passed or only asked for."""

from itertools import islice
from typing import TYPE_CHECKING

from factcheck.catalog import Kind
from factcheck.extraction.persons.whose import whose
from factcheck.extraction.sentence.reading import Reading
from factcheck.extraction.timing.lasted import Lasted
from factcheck.language.syntax import ancestors_or_self, child, clause_head, subject, undergoer

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.claim import Whose

SENTENCE = "sentence"
OF_PERSONS = frozenset({SENTENCE, "contract"})  # what one person has but one of
_STEPS = 4  # heads above a noun among which a verb of asking is looked for


def _sentenced(found: Lasted, kind: Kind) -> "tuple[Token | None, bool]":
    """Whose sentence or contract it is, and whether it was more than asked for: "demanded a sentence of six years"."""
    trigger = found.trigger
    if trigger.pos_ == "VERB":
        if trigger.lemma in kind.lists["serving"] and not (_going_on(trigger) or must(found)):
            return None, True  # "served six years", of a sentence of nine, or as a mayor
        who = subject(trigger) if trigger.lemma in kind.lists["own"] else undergoer(trigger)
        return who, True
    owner, verb = child(trigger, "poss"), clause_head(trigger)
    limits = {c.lower_ for c in trigger.children} & kind.lists["limits"]
    asked = any(node.lemma in kind.lists["asking"] for node in islice(ancestors_or_self(trigger), _STEPS))
    return owner if owner is not None else subject(verb), not (limits or asked)


def _going_on(verb: "Token") -> bool:
    return verb.tag_ == "VBG" and any(c.dep_ == "aux" and c.lemma_ == "be" for c in verb.children)


def borne(found: Lasted, reading: Reading, kind: Kind) -> "tuple[Whose | None, bool]":
    """Of which person a sentence or a contract is told, and whether it is told at all."""
    if found.name not in OF_PERSONS:
        return None, True
    who, told = _sentenced(found, kind)
    return (whose(who, reading) if told else None), told


def must(found: Lasted) -> bool:
    """ "Must go to prison", "will spend six years in jail": the sentence is passed."""
    auxiliaries = {c.lower_ for c in found.trigger.children if c.dep_ == "aux"}
    return found.name == SENTENCE and bool(auxiliaries & {"must", "will"}) and auxiliaries <= {"must", "will", "have"}
