"""`accused`: whether a crime is told flatly, as proved, or as what somebody is accused of.

"He murdered his wife" is told flatly, "he was convicted of murder" as proved, "he is accused of killing his wife" as an
accusation. The lexicon's `asserts` names the crime by its one name; `role` tells which words make it an accusation in
either form ("doer": also the bare deed, whose doer then stands there flatly).
"""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.catalog import Entry, Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.names.cast import last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import ancestors_or_self, is_passive, subject, undergoer
from factcheck.model.value import StatusValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

TRIGGERED = True  # by a word of the lexicon
_ABOVE = 8  # heads above a crime's word among which the accusing word stands
_PERSONAL = frozenset({"he", "she", "who"})


def _above(token: "Token", words: frozenset[str]) -> "Token | None":
    """The word over a crime's that accuses of it or proves it."""
    for node in islice(ancestors_or_self(token), 1, _ABOVE):
        if node.lemma in words or node.lower_ in words:
            return node
        beside = next((c for c in node.children if c.lower_ in words and c.dep_ in {"acomp", "oprd"}), None)
        if beside is not None:
            return beside
    return None


def _name(token: "Token | None") -> str:
    """The name that a phrase ends in; nothing for descriptions and pronouns."""
    if token is None:
        return ""
    last = last_word(token)
    return written(name_tokens(last)) if last.pos_ == "PROPN" and last.ent_type_ == "PERSON" else ""


def _flat_doer(verb: "Token", reading: Reading) -> str | None:
    """Who is told to have done it: a name, or nobody's ("") where "he" stands for somebody unknown; None for others."""
    doer = subject(verb)
    if verb.pos_ != "VERB" or doer is None or is_passive(verb) or undergoer(verb) is None:
        return None
    if doer.lower_ in _PERSONAL:
        return (reading.meant_by(doer) or "") if doer.lower_ != "who" else None
    return _name(doer) or None


def _state(token: "Token", entry: Entry, reading: Reading, kind: Kind) -> tuple[str, str] | None:
    """How the crime is told, and of whom."""
    proved = _above(token, kind.lists["proving"])
    accused = _above(token, kind.lists["accusing"])
    if proved is not None and (accused is None or proved.i > accused.i):
        denied = negated(proved) or negated(proved.head) or any(c.lower_ == "not" for c in proved.children)
        return "alleged" if denied else "done", _name(undergoer(proved))
    if accused is not None:
        return "alleged", _name(undergoer(accused))
    context = reading.context(token)
    if any(c.lower_ in kind.lists["accusing"] for c in token.children) or context.certainty == "hedged":
        return "alleged", ""
    if entry.role != "doer" or context.certainty != "asserted" or context.speaker is not None or negated(token):
        return None
    said = reading.sentence.span(token, token)
    doer = _flat_doer(token, reading)
    return None if doer is None or any(u.words.holds(said) for u in reading.quoted) else ("done", doer)


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each crime that the sentence tells as done or accuses somebody of."""
    for token in reading.triggers(kind):
        entries = kind.entries(token.lemma, token.lower_, token.pos_) if token.pos_ in {"VERB", "NOUN"} else ()
        found = _state(token, entries[0], reading, kind) if entries else None
        if found is None:
            continue
        state, who = found
        focus = reading.sentence.span(token, token)
        crime = entries[0].asserts
        value = StatusValue(text=reading.words(focus), slot="guilt", state=state, who=who, named=bool(who))
        yield Assertion(
            trigger=token, focus=focus, value=value, attribute=f"guilt:{crime}", subject=crime,
            polarity="positive", certainty="asserted",
        )  # fmt: skip
