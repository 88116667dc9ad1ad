"""Of which person a clause tells something: its subject by name, where the name can be told.

"Ana Ruiz fell 60 metres", "Ana Ruiz died after slipping and falling 60 metres", "she fell 60 metres".
"""

from itertools import islice
from typing import TYPE_CHECKING

from factcheck.extraction.names.cast import PRONOUNS, last_word, name_tokens
from factcheck.extraction.sentence.reading import Reading
from factcheck.language.syntax import NOMINAL, SUBJECTS, ancestors_or_self, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_SHARING = frozenset({"conj", "xcomp", "pcomp", "advcl"})  # clauses that share the subject of the one above
_STEPS = 6  # heads up to the verb that has the subject
_BACK = 25  # words before the verb among which a name stands that the parse did not take for the subject
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PERSON = "PERSON"


def _clause_subject(verb: "Token") -> "tuple[Token, Token | None]":
    """The verb that has the subject, and the subject: a participle behind "after" shares that of the clause above."""
    for node in islice(ancestors_or_self(verb), _STEPS):
        if node.pos_ not in {"VERB", "AUX", "ADP", "SCONJ"}:
            return verb, None
        who = subject(node) if node.pos_ in {"VERB", "AUX"} else None
        if who is not None or (node.dep_ not in _SHARING and node.dep_ != "prep"):
            return node, who
    return verb, None


def name_of(noun: "Token") -> str | None:
    """The person's name that a noun is, or bears in apposition: "the climber, Ana Ruiz,"; in lower case."""
    beside = [c for c in noun.children if c.dep_ in {"appos", "compound"} and c.ent_type_ == _PERSON]
    last = next((last_word(t) for t in (noun, *beside) if t.ent_type_ == _PERSON and t.pos_ == "PROPN"), None)
    return " ".join(t.lower_ for t in name_tokens(last)) if last is not None else None


def _name_before(verb: "Token") -> str | None:
    """The name that stands nearest before a verb without a subject.

    No other subject stands between, nor a verb but those that it is joined to: "Ana Ruiz, …, slipped and fell".
    """
    joined = {node.i for node in islice(ancestors_or_self(verb), _STEPS)}
    for token in reversed(verb.doc[max(verb.i - _BACK, verb.sent.start) : verb.i]):
        if token.ent_type_ == _PERSON and token.pos_ == "PROPN":
            return name_of(token)
        told = token.dep_ in SUBJECTS and token.pos_ in NOMINAL
        if told or (token.tag_ in _FINITE and token.i not in joined):
            return None
    return None


def bearer(verb: "Token", reading: Reading) -> str | None:
    """The name, in lower case, of the person of whom a verb tells something; None where nobody is named."""
    at, who = _clause_subject(verb)
    if who is not None and who.lower_ in PRONOUNS:
        meant = reading.meant_by(who)
        return meant.lower() if meant else None
    if who is not None and who.pos_ in NOMINAL:
        beside = (c for c in who.head.children if c.dep_ in SUBJECTS and c.ent_type_ == _PERSON)
        return name_of(who) or next((name_of(c) for c in beside), None)  # "a climber, Ana Ruiz, fell": two subjects
    return _name_before(at)
