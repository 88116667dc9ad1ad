"""What a noun tells to have been done on a day: "the *theft* of the painting on Monday", "Wednesday's *raid*".

Only where the day is the noun's by where it stands: before it, or behind it while it is still the subject. In "saw the
site of the blast on Monday" nobody can tell of which the day is.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.extraction.predicates.fillers import filler
from factcheck.extraction.timing.dating import governor
from factcheck.language.syntax import SUBJECTS, child, modifiers
from factcheck.model.statement import Deed, Filler
from factcheck.model.trusted import trusted
from factcheck.thesaurus import names_deed

if TYPE_CHECKING:
    from factcheck.extraction.sentence.reading import Reading
    from factcheck.language.tokens import Token

_deed = trusted(Deed)
_BESIDE = frozenset({"poss", "compound", "nmod", "amod", "npadvmod"})
_WHOSE = frozenset({"poss", "compound"})
_LEADS = frozenset({"of", "on", "by", "at", "in", "to", "against", "from"})
_ON = frozenset({"on", "in"})
_HIGH = 4  # words above a day up to the subject that it stands behind
# "The second theft": one of several.
_WHICH = frozenset(
    "second third fourth fifth another other further new latest last next first previous earlier".split()
)


def _named(node: "Token") -> "Token | None":
    """The noun whose day a time is, if it is one's: "*Monday's* theft", "the theft on *Monday* shocked the town"."""
    if node.dep_ in _BESIDE:
        noun = node.head
        return noun if noun.tag_ == "NN" and noun.i > node.i else None
    prep = node.head
    if node.dep_ != "pobj" or prep.dep_ != "prep" or prep.lower_ not in _ON:
        return None
    above = prep.head
    for _ in range(_HIGH):
        if above.dep_ in SUBJECTS or above.pos_ in {"VERB", "AUX"}:
            break
        above = above.head
    # the parse may hang the day on the verb or on the subject: it stands between the two
    told = above if above.dep_ in SUBJECTS else child(above, *SUBJECTS)
    held = told is not None and told.tag_ == "NN" and told.i < node.i < told.head.i
    return told if held else None


def _slots(noun: "Token", reading: "Reading") -> tuple[Filler, ...]:
    """Whose it is ("whose"), and what its prepositions lead to: a noun tells not who did it and who suffered it."""
    found = [filler("whose", c, reading) for c in noun.children if c.dep_ in _WHOSE and reading.time_of(c) is None]
    for prep in noun.children:
        if prep.dep_ == "prep" and prep.lower_ in _LEADS:
            found += [
                filler("whose" if prep.lower_ == "of" else prep.lower_, c, reading)
                for c in prep.children
                if c.dep_ == "pobj" and reading.time_of(c) is None
            ]
    return tuple(found)


def named_deeds(reading: "Reading") -> Iterator[Deed]:
    """The deeds that nouns of a sentence name with their day; `slots` tell of whom, "whose" of either side."""
    offset = reading.sentence.offset
    for time, tokens in reading.dated:
        if time.type not in {"DATE", "TIME"} or not tokens:
            continue
        noun = _named(governor(tokens))
        if noun is None or not names_deed((noun.lemma, "NOUN")) or not _WHICH.isdisjoint(modifiers(noun)):
            continue
        slots = _slots(noun, reading)
        if slots:
            yield _deed(
                start=offset + noun.idx, end=offset + noun.end, lemma=noun.lemma, pos="NOUN", standing="done",
                slots=slots, times=(time,),
            )  # fmt: skip
