"""Whom a deed befell, or who did it, by one key under which two texts tell of the same one.

A name goes by the surname ("Bell", "she" behind a sentence about Clara Bell), anybody else by the noun, if there is
but one: "the guard", "the bus driver"; not "a second guard", "two of the guards", "a man".
"""

from typing import Final

from factcheck.matching.wordings.passages import statement
from factcheck.model.claim import Claim
from factcheck.model.statement import Filler
from factcheck.values.person import name_words

_ANOTHER: Final = frozenset("another other second third fourth fifth sixth next last further".split())
# Of these a text tells by and by of several: the first it tells of need not be the one of another text.
_ANYBODY: Final = frozenset(
    "man woman person people boy girl child teenager youth officer policeman soldier protester student victim".split()
)
_BODIES: Final = frozenset("body corpse remains remain".split())
BODY: Final = "body"
# The one of a story who did it, whatever he is called.
DOERS: Final = frozenset("gunman attacker suspect robber assailant shooter killer fugitive defendant accused".split())
DOER: Final = "suspect"


def several(claim: Claim, lemma: str) -> bool:
    """Whether a sentence has a noun in the plural: "the *bodies*"."""
    for start, end, word, _ in statement(claim).words:
        if word == lemma and claim.quote[start - claim.start : end - claim.start].lower() != lemma:
            return True
    return False


def whom(claim: Claim, filler: Filler | None) -> str:
    """The key of whoever fills a slot of a deed; empty where it may be anybody.

    Args:
        claim: the statement that tells the deed.
        filler: what fills the slot.
    """
    if filler is None or filler.part or filler.none or filler.whole:
        return ""
    name = filler.named
    if name:
        return "".join(name_words(name)[-1:])
    if filler.sort != "NOUN" or not _ANOTHER.isdisjoint(filler.beside):
        return ""
    if filler.text in _BODIES:
        return "" if several(claim, "body") or several(claim, "corpse") else BODY
    if several(claim, filler.text) or not (filler.known or filler.text not in _ANYBODY):
        return ""
    if filler.text in DOERS:
        return DOER
    return " ".join((*filler.whose[:1], filler.text))
