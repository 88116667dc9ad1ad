"""Whether somebody or something was well or ill provided: "*well* equipped", "*insufficiently* equipped".

What is before the participle turns it: "underfunded" against "well funded", "poorly lit" against "well lit". What was
merely thought of a work ("well received", "badly written") may be both at once.
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.questions.single_questions import Answer, Question
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim

_WELL: Final = "well|properly|adequately|sufficiently|suitably|amply|generously"
_ILL: Final = "ill|poorly|badly|inadequately|insufficiently|improperly|barely|scarcely|under"
_QUALITY: Final = re.compile(
    rf"\b(?:(?P<well>{_WELL})[ -]|(?P<ill>{_ILL})(?:[”\"’']?[ -])?)(?P<of>[a-z]{{2,15}}(?:ed|id|it|wn))\b",
    re.IGNORECASE,
)
_THOUGHT: Final = frozenset(
    "received reviewed liked loved acted advised executed delivered regarded behaved known".split()
)
_NOT: Final = re.compile(r"(?:\b(?:not|never|neither|hardly|far from)|n['’]t)(?: \w{1,12})?\W*$", re.IGNORECASE)
_OPEN: Final = re.compile(
    r"\b(?:if|unless|whether|should|must|needs?|would|could|(?-i:may)|might|will|be better)\b", re.IGNORECASE
)
_WHERE: Final = re.compile(r"\b(?:in|at|near|of|from|to|outside) (?:the )?$", re.IGNORECASE)
_BEFORE: Final = 30  # characters before a quality that are looked at
_NEAR: Final = 60  # and behind it
_NAME: Final = "="  # before a name among what a quality is told of
_ANYBODY: Final = frozenset("man woman person people group one team other thing time".split())


def _speakers(claim: Claim) -> frozenset[str]:
    """The words of the names of those who say so."""
    told = (deed.filler("agent") for deed in statement(claim).deeds if deed.reports)
    return frozenset(word.lower() for f in told if f is not None for word in f.text.split())


def _names(claim: Claim) -> list[tuple[int, int, str]]:
    """The names of a sentence to which no preposition leads, each with where it stands and its last word."""
    found: list[tuple[int, int, str]] = []
    for start, end, word, pos in statement(claim).words:
        if pos == "PROPN":
            joined = bool(found) and start == found[-1][1] + 1
            found[-1 if joined else len(found) :] = [(found[-1][0] if joined else start, end, word)]
    return [name for name in found if not _WHERE.search(claim.quote[: name[0] - claim.start])]


def _of(claim: Claim, first: int, last: int) -> frozenset[str]:
    """Of whom or what a quality is told: the noun behind it with a name not far off, else what is right before it."""
    speakers = _speakers(claim)
    nouns = [w for w in statement(claim).words if w[3] == "NOUN"]
    names = _names(claim)
    behind = [w for w in nouns if last < w[0] <= last + 1]
    if behind:
        bearer = [name for start, _, name in names if last < start <= last + _NEAR]
        bearer = bearer[:1]
        noun = [behind[0][2]]
    else:
        bearer = [name for _, end, name in names if end <= first][-1:]
        noun = [w[2] for w in nouns if w[1] <= first][-1:]
    told = {f"{_NAME}{name}" for name in bearer if name not in speakers}
    return frozenset(told | {word for word in noun if word not in _ANYBODY})


def read(claim: Claim) -> Iterator[Answer]:
    """The ways in which a sentence has something provided; `told` is "well" or "ill" and with what."""
    for found in _QUALITY.finditer(claim.quote):
        with_what = found["of"].lower()
        before = claim.quote[max(found.start() - _BEFORE, 0) : found.start()]
        if with_what in _THOUGHT or _OPEN.search(before):
            continue
        well = (found["well"] is not None) != bool(_NOT.search(before))
        start, end = claim.start + found.start(), claim.start + found.end()
        of = _of(claim, start, end)
        if of:
            yield Answer(claim, Span(start=start, end=end), of, f"{'well' if well else 'ill'} {with_what}")


def of_one(one: Answer, other: Answer) -> bool:
    """Whether two qualities are of one kind, and told of one."""
    if one.told.split()[1] != other.told.split()[1]:
        return False
    names, others = ({word for word in a.of if word.startswith(_NAME)} for a in (one, other))
    return not names.isdisjoint(others) if names and others else not one.of.isdisjoint(other.of)


def apart(one: Answer, other: Answer) -> bool:
    """Whether one is had and the other lacked."""
    return one.told != other.told


PROVISION: Final = Question("who is well provided is not ill provided", read, of_one, apart)
