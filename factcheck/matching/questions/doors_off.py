"""How many doors or blocks off one was caught, hid or was found: "arrested *five buildings* away"."""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.questions.single_questions import Answer, Question
from factcheck.matching.questions.whom import DOER, whom
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import Deed

_NUMBERS: Final = "one two three four five six seven eight nine ten eleven twelve".split()
_OFF: Final = re.compile(
    rf"\b(?P<told>(?P<number>\d{{1,3}}|{'|'.join(_NUMBERS)}) (?P<unit>doors?|houses?|homes?|buildings?|blocks?|miles?|"
    r"kilomet(?:er|re)s?|km)) (?:away|down|off|from)\b",
    re.IGNORECASE,
)
_ROUGHLY: Final = re.compile(
    r"\b(?:about|around|some|nearly|almost|over|least|most|than|within|every|next|or) $", re.IGNORECASE
)
_CAUGHT: Final = frozenset("arrest catch capture detain apprehend hide flee run escape seize nab take".split())
_HE: Final = frozenset({"he", "she"})
_FOUND: Final = frozenset("find discover recover lie".split())
_THING: Final = 1.25  # how much further the one may be where a distance is rounded
_CLAUSE: Final = re.compile(r"[;:]|, (?:and|but|while)\b")


def _unit(told: str) -> str:
    word = told.lower()
    if word.startswith(("door", "house", "home", "building")):
        return "door"
    return "block" if word.startswith("block") else "mile" if word.startswith("mile") else "km"


def _number(told: str) -> int:
    return int(told) if told.isdecimal() else _NUMBERS.index(told.lower()) + 1


def read(claim: Claim) -> Iterator[Answer]:
    """How far off a sentence has somebody or something; `told` is the sort of deed, the number and the unit."""
    for found in _OFF.finditer(claim.quote):
        if _ROUGHLY.search(claim.quote[: found.start()]):
            continue
        deed = _deed(claim, claim.start + found.start())
        if deed is None or deed.standing != "done" or deed.loose:
            continue
        patient = deed.filler("patient")
        who = whom(claim, patient or deed.filler("agent"))
        caught = deed.lemma in _CAUGHT or who == DOER
        sort = "caught" if caught else "found"
        who = who or (DOER if caught and (patient is None or patient.text in _HE) else "")  # "the man fled"
        if who:
            span = Span(start=claim.start + found.start("told"), end=claim.start + found.end("told"))
            yield Answer(claim, span, frozenset({who}), f"{sort} {_number(found['number'])} {_unit(found['unit'])}")


def _deed(claim: Claim, at: int) -> Deed | None:
    """The last deed before a distance in its clause, if it is one that tells where something was."""
    told = [d for d in statement(claim).deeds if d.end <= at and d.pos == "VERB"]
    last = max(told, key=lambda d: d.start, default=None)
    if last is None or last.lemma not in _CAUGHT | _FOUND:
        return None
    return None if _CLAUSE.search(claim.quote[last.end - claim.start : at - claim.start]) else last


def of_one(one: Answer, other: Answer) -> bool:
    """Whether both tell how far off one was, in like units; who was caught may have a name in one text alone."""
    (sort, _, unit), (its_sort, _, its_unit) = (a.told.split() for a in (one, other))
    same = one.of == other.of or (sort == "caught" and DOER in one.of | other.of)
    return same and (sort, unit) == (its_sort, its_unit)


def apart(one: Answer, other: Answer) -> bool:
    """Whether the numbers differ, by more than rounding where they are many."""
    near, far = sorted(int(a.told.split()[1]) for a in (one, other))
    return far > near * _THING


DOORS: Final = Question("one is found so far off", read, of_one, apart)
