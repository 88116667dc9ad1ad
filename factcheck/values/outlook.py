"""Whether two clauses tell one deed in ways that exclude each other: done and still to come, free and barred."""

from collections.abc import Iterator
from typing import Final

from factcheck.model.statement import Deed
from factcheck.thesaurus.phrases import PHRASAL, told_by

# What excludes each other as both texts tell how things stand. That it is to be done, and that nobody knows whether it
# was, are no denials: only a text of the same time that tells it as done is against them.
_APART: Final = {
    "done": frozenset({"ahead", "asked", "denied"}),
    "denied": frozenset({"done"}),
    "ahead": frozenset({"done"}),
    "asked": frozenset({"done"}),
    "free": frozenset({"barred"}),
    "barred": frozenset({"free"}),
    "ended": frozenset({"still"}),
    "still": frozenset({"ended"}),
}


def in_one_verb(deed: Deed) -> Iterator[Deed]:
    """A deed, and the same by the verb that tells what its phrase does: "gave evidence", "testified"."""
    yield deed
    if deed.lemma not in PHRASAL:
        return
    patient = deed.filler("patient")
    words = [(word, False) for word in deed.within]
    words += [(f.text, True) for f in deed.slots if f.slot in {"to", "in", "into", "on"} or f is patient]
    for word, filled in words:
        kept = tuple(f for f in deed.slots if not (filled and f.text == word))
        for verb in sorted(told_by(deed.lemma, word)):
            yield deed.model_copy(update={"lemma": verb, "slots": kept, "within": ()})


def how_told(deed: Deed) -> str:
    """How a clause tells its deed: by its outlook, or as "done" or "denied"; empty where that is left open."""
    if deed.outlook and not (deed.outlook == "free" and deed.standing == "done"):
        return deed.outlook
    return deed.standing if deed.standing != "open" else ""


def outlooks_apart(a: Deed, b: Deed) -> bool:
    """Whether two clauses that tell one deed exclude each other by how they tell it; symmetric."""
    return how_told(b) in _APART.get(how_told(a), ())
