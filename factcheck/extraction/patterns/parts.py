"""`parts`: which name has which slot of a clause: "Reed was moved | to Selby Prison", "Norvik | resells servers".

What two texts tell alike but for one name is likely an error of one of them. The lexicon's entries are the prepositions
that lead to a slot, by its one name; its list `light` holds the verbs whose slots are filled again and again.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from factcheck.catalog import Kind
from factcheck.extraction.attribution.context import negated
from factcheck.extraction.attribution.cues import REPORTING
from factcheck.extraction.names.cast import last_word, name_tokens
from factcheck.extraction.names.name_links import written
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.language.syntax import child, content_tokens, is_passive, subject
from factcheck.model.trusted import trusted
from factcheck.model.value import PartValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_new_part = trusted(PartValue)

_SORTS: dict[str, Literal["person", "place", "organisation"]] = {
    "PERSON": "person", "GPE": "place", "LOC": "place", "FAC": "place", "ORG": "organisation",
}  # fmt: skip
_NO_NAMES = frozenset({"DATE", "TIME", "NORP", "LANGUAGE", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "EVENT"})
_FEWEST = 2  # slots of a clause: one with the name, one that tells which deed it is
_CALENDAR = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday".split()
)
_LONGEST_FOCUS = 80
_FAR = 10  # words behind a verb in which the place stands
_LONGEST_CLAUSE = 60  # words of a clause that are read


def _name(token: "Token") -> "list[Token]":
    """The words of the name that fills a slot; none for a date, a people, or one of several."""
    last = last_word(token)
    if last.pos_ != "PROPN" or not last.text[:1].isupper() or last.ent_type_ in _NO_NAMES:
        return []
    if last.lower_ in _CALENDAR or token.dep_ == "conj" or child(token, "conj", "appos") is not None:
        return []
    words = name_tokens(last)
    numbered = words[0].i > token.sent.start and words[0].nbor(-1).text[:1].isdigit()  # "117th Street"
    return [] if numbered else words


def _slots(verb: "Token", kind: Kind) -> "dict[str, Token]":
    """The slots of a verb, each with the noun in it; what it is done to and by whom, whatever the voice."""
    if is_passive(verb):
        other = subject(verb)
        doer = next((p for c in verb.children if c.dep_ == "agent" for p in c.children if p.dep_ == "pobj"), None)
    else:
        doer, other = subject(verb), child(verb, "dobj")
    found = {slot: noun for slot, noun in (("agent", doer), ("patient", other)) if noun is not None}
    below = (*verb.children, *other.children) if other is not None and other.i > verb.i else verb.children
    for prep in below:
        if prep.dep_ == "prep" and (entries := kind.entries(prep.lower_, prep.lower_, "ADP")):
            for noun in prep.children:
                if noun.dep_ == "pobj":
                    for entry in entries:
                        found.setdefault(entry.asserts, noun)
    return found


def _other(slot: str, noun: "Token") -> tuple[str, str, str]:
    name = _name(noun)
    if name:
        return slot, written(name), "NAME"
    return slot, noun.lemma, noun.pos_


def _words(reading: Reading, verb: "Token", slots: "dict[str, Token]") -> "list[Token]":
    """The clause's words that carry meaning beside the verb and the nouns of its slots."""
    filled = {verb.i, *(noun.i for noun in slots.values())}
    clause = reading.tokens_of(reading.clause(verb))[:_LONGEST_CLAUSE]
    return [t for t in content_tokens(clause) if t.i not in filled and t.pos_ != "NUM"]


def _spot(noun: "Token", kind: Kind) -> str:
    """The part of a house that a noun means, by its one name; nothing for the rest."""
    pointed = any(c.dep_ in {"det", "poss"} for c in noun.children) and child(noun, "conj") is None
    entries = kind.entries(noun.lemma, noun.lower_, "NOUN") if pointed and noun.pos_ == "NOUN" else ()
    return entries[0].asserts if entries else ""


def _standing(verb: "Token", reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """ "Reed was found dead in the kitchen": where, though the place has no name."""
    behind = (t for t in verb.doc[verb.i + 1 : min(verb.i + _FAR, verb.sent.end)] if t.dep_ == "pobj")
    noun = next((t for t in behind if _spot(t, kind)), None)
    inside = noun is not None and any(
        e.asserts == "in" for e in kind.entries(noun.head.lower_, noun.head.lower_, "ADP")
    )
    if noun is None or not inside or negated(verb):
        return
    focus = reading.sentence.span(noun, noun)
    # who lay there may stand clauses before: "Reed had been beaten and was lying in the kitchen"
    words = content_tokens(t for t in reading.tokens[:_LONGEST_CLAUSE] if t.i not in {verb.i, noun.i})
    value = _new_part(
        text=reading.words(focus), name=_spot(noun, kind), slot="in", deed=("be", "VERB"), sort="spot",
        words=tuple((t.lemma, t.pos_) for t in words),
    )  # fmt: skip
    yield Assertion(trigger=verb, focus=focus, value=value, attribute="part:in:be", subject=value.name)


def _of_verb(verb: "Token", reading: Reading, kind: Kind) -> Iterator[Assertion]:
    slots = _slots(verb, kind)
    if len(slots) < _FEWEST:
        return
    names = {slot: _name(noun) for slot, noun in slots.items()}
    if not any(names.values()) or negated(verb):
        return
    words = _words(reading, verb, slots)
    for slot, name in names.items():
        focus = reading.sentence.span(name[0], name[-1]) if name else None
        if focus is None or focus.end - focus.start > _LONGEST_FOCUS:
            continue
        inside = {t.i for t in name}
        value = _new_part(
            text=reading.words(focus), name=written(name), slot=slot,
            deed=(verb.lemma, "VERB"), sort=_SORTS.get(name[-1].ent_type_, ""),
            others=tuple(_other(s, noun) for s, noun in slots.items() if s != slot),
            words=tuple((t.lemma, t.pos_) for t in words if t.i not in inside),
        )  # fmt: skip
        planned = reading.standing(verb).certainty == "planned"  # "is to be moved": where to is told all the same
        yield Assertion(
            trigger=verb, focus=focus, value=value, attribute=f"part:{slot}:{value.deed[0]}",
            subject=name[-1].lower_, certainty="asserted" if planned else None,
        )  # fmt: skip


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each name in a slot of a clause that tells a deed."""
    if not reading.has_name:
        return
    light, standing = kind.lists["light"], kind.lists["standing"]
    for verb in reading.verbs:
        if verb.dep_ in {"amod", "compound", "aux", "auxpass"}:
            continue
        if verb.lemma in standing:
            yield from _standing(verb, reading, kind)
        if verb.lemma not in light and verb.lemma not in REPORTING:
            yield from _of_verb(verb, reading, kind)
