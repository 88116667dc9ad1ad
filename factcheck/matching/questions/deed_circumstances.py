"""Where one who is named was caught, with what one attacker was armed, in what he got away.

"Was arrested at a *motel*", "was detained during a traffic *stop*"; "drew a *pistol*", "was armed with a *shotgun*";
"fled in a *van*", "drove off in a *pickup*". Of several attackers each may have a weapon of his own.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.matching.questions.single_questions import Answer, Question
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed
from factcheck.thesaurus.circumstances import circumstance, circumstances_apart
from factcheck.values.person import name_words

_PLACED: Final = frozenset("in at on during inside from aboard".split())
_HAVING: Final = frozenset({"patient", "with"})


class _Asked(NamedTuple):
    """The verbs of a deed, the slots of what goes with it, and the slot of the one whom it is asked of."""

    verbs: frozenset[str]
    slots: frozenset[str]
    holder: str


_DEEDS: Final = {
    "caught": _Asked(frozenset("arrest detain catch capture apprehend seize nab collar".split()), _PLACED, "patient"),
    "armed": _Asked(
        frozenset("arm point aim wave brandish pull draw wield fire open shoot stab attack kill produce".split()),
        _HAVING,
        "agent",
    ),
    "fled": _Asked(frozenset("flee escape drive speed ride".split()), frozenset({"in", "on", "aboard"}), "agent"),
}
_TAKEN: Final = "take"
_ARMED: Final = "arm"
_NO_PERSONS: Final = frozenset({"ORG", "GPE", "LOC", "FAC", "NORP"})
_NAMING: Final = frozenset({"NOUN", "PROPN"})
_OFF: Final = frozenset({"off", "away"})
_ANYWAY: Final = frozenset({"flee", "escape"})
# Who is the one of the story when he has no name there; of officers, of a victim and of several it is another question.
_THE_ONE: Final = frozenset("gunman attacker suspect robber assailant shooter killer thief fugitive".split())
_HE: Final = frozenset({"he", "she"})
_CAUGHT: Final = "caught"


def _holder(deed: Deed, asked: _Asked) -> frozenset[str]:
    """The surname of the one whom a deed is told of, or "" of one without a name; nothing of anybody else."""
    filler = deed.filler("patient" if deed.lemma == _ARMED else asked.holder)
    if filler is None or filler.part or filler.none or filler.whole:
        return frozenset()
    name = filler.text if filler.sort == "NAME" and filler.bearer not in _NO_PERSONS else filler.meant
    if name:
        return frozenset(name_words(name)[-1:])
    # "a suspect was arrested" may be one of several; who attacked is often told so for the first time
    does = asked.holder == "agent"
    one = filler.text in _THE_ONE and (filler.known or does) and not filler.beside
    return frozenset({""}) if one or (filler.text in _HE and not does) else frozenset()


def _asked_of(of: str, asked: _Asked, deed: Deed) -> bool:
    """Whether a deed is the one: "fled", "drove *off*", "was taken *into custody*"."""
    if deed.lemma == _TAKEN:
        into = deed.filler("into")
        return of == _CAUGHT and into is not None and into.text == "custody"
    off = of != "fled" or deed.lemma in _ANYWAY or not _OFF.isdisjoint(deed.within)
    return deed.lemma in asked.verbs and off


def _reader(of: str, asked: _Asked, claim: Claim) -> Iterator[Answer]:
    for deed in statement(claim).deeds:
        if not _asked_of(of, asked, deed) or deed.standing != "done" or deed.loose or deed.before:
            continue
        whose = _holder(deed, asked)
        for filler in deed.slots if whose else ():
            if filler.slot in asked.slots and not filler.part and circumstance(of, filler.text):
                yield from (Answer(claim, span, whose, f"{of} {word}") for word, span in _told(of, claim, filler.text))


def _told(of: str, claim: Claim, noun: str) -> Iterator[tuple[str, Span]]:
    """A noun where it stands, and those of its sort beside it: "a pistol and a *shotgun*"."""
    for start, end, lemma, pos in statement(claim).words:
        if lemma == noun or (pos in _NAMING and circumstances_apart(of, lemma, noun)):
            yield lemma, Span(start=start, end=end)


def read(claim: Claim) -> Iterator[Answer]:
    """What a sentence tells to have gone with its deeds; `told` is the deed and the noun."""
    for of, asked in _DEEDS.items():
        yield from _reader(of, asked, claim)


def of_one(one: Answer, other: Answer) -> bool:
    """Whether both are told of one deed of one; who was caught may have a name in one text alone."""
    deed = one.told.partition(" ")[0]
    same = one.of == other.of or (deed == _CAUGHT and "" in one.of | other.of)
    return same and deed == other.told.partition(" ")[0]


def apart(one: Answer, other: Answer) -> bool:
    """Whether two nouns exclude each other beside the deed."""
    (deed, noun), (_, its) = (a.told.split(" ", 1) for a in (one, other))
    return circumstances_apart(deed, noun, its)


CIRCUMSTANCES: Final = Question("one deed has one of the sort", read, of_one, apart)
