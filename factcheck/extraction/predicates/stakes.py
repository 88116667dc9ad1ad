"""What a state is for or to: the offences that somebody is charged with, the penalty, what a plea or denial is of."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from factcheck.extraction.sentence.coordination import coordinated
from factcheck.language.syntax import is_passive, subject

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_BEFORE = frozenset({"amod", "compound", "nmod", "poss", "nummod"})
_LONGEST_PHRASE = 40  # words below a noun that are looked at
_OBJECTS = frozenset({"pobj", "pcomp"})  # "admitted *forging* it", "confessed to the *killing*"
_COUNTS = frozenset({"count", "charge", "suspicion", "crime", "offence", "offense"})
_KILLING = frozenset({"murder", "manslaughter", "homicide"})
_ON_COUNTS: Final = frozenset({"verdict", "plea", "charge"})
# The prepositions that lead to what a state is for or to, by slot.
HANGING: Final = {
    "charge": frozenset({"with", "of"}),
    "verdict": frozenset({"of"}),
    "plea": frozenset({"to"}),
    "sentence": frozenset({"to"}),
}


def _phrase(noun: "Token") -> str:
    """A noun with what stands before it, as lower-case lemmas: "first degree murder", "driving drunk"."""
    before = [
        t for c in noun.children if c.dep_ in _BEFORE and c.i < noun.i for t in islice(c.subtree, _LONGEST_PHRASE)
    ]
    kept = [t for t in before if t.is_alpha and t.ent_type_ != "DATE" and t.pos_ not in {"DET", "PRON", "NUM", "PART"}]
    return " ".join(t.lemma for t in [*kept, noun])


def offences(noun: "Token") -> Iterator[str]:
    """The offences that a noun phrase lists: "two counts of murder and one of arson"."""
    listed = coordinated(noun)  # the parse may take a list's second item for an apposition
    for one in (t for each in listed for t in (each, *(c for c in each.children if c.dep_ == "appos"))):
        inner = next((p for c in one.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj"), None)
        if one.lemma in _COUNTS and inner is not None:
            yield from (_phrase(t) for t in coordinated(inner))
        elif one.lemma in _COUNTS:  # "a murder charge"
            yield from (_phrase(c) for c in one.children if c.dep_ == "compound" and c.i < one.i)
        elif one.pos_ in {"NOUN", "VERB", "PROPN"}:
            yield _phrase(one)


def penalty(noun: "Token") -> Iterator[str]:
    """ "Death", "life", a number of years: what tells one sort of sentence from another."""
    if noun.lemma in {"death", "die"}:
        yield "death"
        return
    words = {t.lemma for t in islice(noun.subtree, _LONGEST_PHRASE)}
    if "life" in words:
        yield "life"
    elif words & {"year", "month"}:
        yield "years"


def about(token: "Token", slot: str) -> "list[Token]":
    """The words that say what a state is for, below the prepositions of its slot, or who put the holder in it."""
    if slot == "answer":
        to = (p for c in token.children if c.lower_ == "to" and c.dep_ == "prep" for p in c.children)
        return [*(c for c in token.children if c.dep_ in {"dobj", "xcomp"}), *(p for p in to if p.dep_ in _OBJECTS)]
    if slot == "decision":  # who decided: a council may reject what a minister approved
        agents = [p for c in token.children if c.dep_ == "agent" for p in c.children if p.dep_ == "pobj"]
        decider = None if is_passive(token) else subject(token)
        return [decider] if decider is not None else agents
    if slot == "charge" and token.lemma == "face":
        return [c for c in token.children if c.dep_ == "dobj" and c.lemma in _COUNTS]
    links = HANGING.get(slot, frozenset())
    nodes = [token, token.head] if token.dep_ in {"acomp", "oprd", "xcomp", "ccomp"} else [token]
    nodes += [c for c in token.children if c.dep_ == "dobj" and c.pos_ == "PROPN"]  # "cleared Ruiz | of arson"
    preps = [c for node in nodes for c in node.children if c.dep_ == "prep" and c.lower_ in links]
    if slot == "charge":  # "charged in her murder", "in the murder of a nurse"; not "in the crash", "in her death"
        preps += [c for c in token.children if c.lower_ == "in" and any(p.lemma in _KILLING for p in c.children)]
    if not preps and slot in _ON_COUNTS:  # "convicted on two counts of fraud", not "convicted on Friday"
        on = (c for node in nodes for c in node.children if c.dep_ == "prep" and c.lower_ == "on")
        preps = [c for c in on if any(p.lemma in _COUNTS for p in c.children)]
    # the first: "charged with two counts of assault | with a weapon"
    return [p for prep in preps[:1] for p in prep.children if p.dep_ in {"pobj", "pcomp"}]
