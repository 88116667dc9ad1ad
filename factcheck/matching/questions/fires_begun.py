"""Where in a building its fire began: in which room, on which floor.

"The fire started in the *kitchen*", "the blaze broke out in a *bedroom*"; "on the *ground floor*", "on the *third
floor*". The top floor may be the third one, and the first floor the ground floor.
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.questions.single_questions import Answer, Question
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.thesaurus.circumstances import circumstance, circumstances_apart

_FIRES: Final = frozenset("fire blaze flame inferno".split())
_BEGINNING: Final = frozenset("begin start originate erupt break ignite".split())
_FLOORS: Final = "ground first second third fourth fifth sixth seventh eighth ninth tenth".split()
_FLOOR: Final = re.compile(rf"\b(?P<floor>{'|'.join(_FLOORS)}|top)[ -]floor\b", re.IGNORECASE)
_BEHIND: Final = 60  # characters behind the verb that are looked at
_TO: Final = re.compile(r"[,;.]|\b(?:and|before|while|when|after|because|spread|where|which|that)\b")
_BELOW: Final = "basement"
_TOP: Final = "top"
_WHICH: Final = frozenset({"fire"})


def read(claim: Claim) -> Iterator[Answer]:
    """The rooms and floors where a sentence has a fire begin; `told` is the noun, or which floor."""
    for deed in statement(claim).deeds:
        agent = deed.filler("agent") or deed.filler("patient")
        if deed.lemma not in _BEGINNING or agent is None or agent.text not in _FIRES or deed.standing != "done":
            continue
        if deed.before or agent.beside or agent.part:
            continue
        first = deed.end - claim.start
        behind = _TO.split(claim.quote[first : first + _BEHIND])[0]
        for found in _FLOOR.finditer(behind):
            at = deed.end + found.start()
            yield Answer(claim, Span(start=at, end=deed.end + found.end()), _WHICH, f"floor {found['floor'].lower()}")
        for start, end, lemma, pos in statement(claim).words:
            if pos == "NOUN" and deed.end <= start < deed.end + len(behind) and circumstance("began", lemma):
                yield Answer(claim, Span(start=start, end=end), _WHICH, f"room {lemma}")


def of_one(one: Answer, other: Answer) -> bool:
    """Whether both tell the room, or both the floor."""
    return one.told.partition(" ")[0] == other.told.partition(" ")[0] or _BELOW in one.told + other.told


def apart(one: Answer, other: Answer) -> bool:
    """Whether the fire cannot have begun in both."""
    (sort, word), (its_sort, its) = (a.told.split(" ") for a in (one, other))
    if sort != its_sort:
        return _BELOW in {word, its}
    if sort == "room":
        return circumstances_apart("began", word, its)
    floors = {word, its}
    if _TOP in floors:
        return "ground" in floors
    return len(floors) > 1 and floors != {"ground", "first"}


FIRES: Final = Question("a fire begins in one place", read, of_one, apart)
