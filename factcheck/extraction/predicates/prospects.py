"""Whether a verb tells what came about, or what is still to come: "was charged", "is due to be charged"."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.context import negated
from factcheck.extraction.sentence.reading import Reading
from factcheck.language.syntax import child, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

# "Until he is charged", "once approved", "without charging him": what has not come about.
_NOT_YET = frozenset({"until", "till", "before", "once", "unless", "without", "when", "as"})

# What "is to" do something without its having been settled: "the aim is to", "his job was to".
_AIMS = frozenset(
    "aim plan goal task job idea hope purpose wish point intention priority role challenge duty mission target way "
    "answer solution alternative option choice ambition strategy objective proposal dream step trick key".split()
)


def governor(token: "Token") -> "Token":
    """The verb that a word completes: of "guilty" in "was found guilty", of "custody" in "is in custody"."""
    return token.head.head if token.dep_ == "pobj" or token.head.dep_ == "prep" else token.head


def awaited(token: "Token", reading: Reading, awaiting: Collection[str]) -> bool:
    """Whether a verb tells what is still to come: "will be charged", "is due to be sentenced", "has yet to reopen"."""
    verb = token if token.pos_ == "VERB" else governor(token)
    if any(c.tag_ == "MD" for c in verb.children):  # not "could be charged", "would reopen if the wind fell"
        return reading.context(token).certainty == "planned" and not negated(verb)
    if not any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children):
        return False
    above = verb.head
    if above.lemma == "be" and verb.dep_ == "xcomp" and _of_bearer(above) and not negated(above):
        return not negated(verb)
    beside = (c for node in (above, verb) for c in node.children if c.dep_ == "advmod")
    near = {above.lemma, above.lower_, *(c.lower_ for c in beside)}
    aims = near & set(awaiting) and verb.dep_ in {"xcomp", "advcl", "ccomp"}
    return bool(aims) and not negated(verb) and not negated(above)


def _of_bearer(verb: "Token") -> bool:
    """Whether "is to" tells what somebody or something will do or undergo: not "the aim is to reopen it"."""
    bearer = subject(verb)
    return bearer is not None and (bearer.pos_ in {"PROPN", "PRON"} or bearer.lemma not in _AIMS)


def came_about(token: "Token") -> bool:
    """Whether a verb tells what came about: not "police moved to arrest him", "until he is charged"."""
    verb = token if token.pos_ == "VERB" else governor(token)
    if any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children):
        return False
    if (verb.dep_ == "pcomp" and verb.head.lower_ != "after") or (verb.tag_ == "VBG" and verb.dep_ == "xcomp"):
        return False
    return not any(c.dep_ in {"mark", "advmod"} and c.lower_ in _NOT_YET for c in verb.children)


def subject_behind_adjective(verb: "Token") -> "Token | None":
    """ "Ruiz is due to be sentenced": the parse gives the verb no subject behind an adjective."""
    above = verb.head
    if verb.dep_ != "xcomp" or above.pos_ != "ADJ" or child(verb, "dobj") is not None:
        return None
    return subject(above.head) if above.dep_ == "acomp" else None
