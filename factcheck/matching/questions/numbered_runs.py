"""From which number to which of a sort: "grades 6 *through 8*", "IE6 *to IE11*", "between junctions 12 *and 14*".

Two runs that have one end in common are told of one thing, where the sentences share a word beside the sort.
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.questions.single_questions import Answer, Question
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim

_SORTS: Final = (
    "versions?|grades?|rows?|floors?|gates?|exits?|junctions?|rooms?|chapters?|episodes?|levels?|platforms?|lanes?|"
    "seasons?|volumes?|blocks?|pages?|sections?|stages?|wards?|zones?|terminals?"
)
_TO: Final = r" (?:up )?(?:to|through|thru|through to)(?: the)?(?: latest)? "
_RUNS: Final = (
    re.compile(rf"\b(?P<of>{_SORTS}) (?P<from>\d{{1,3}}){_TO}(?P<to>\d{{1,3}})\b(?![.,:%]\d)"),
    re.compile(rf"\bbetween (?P<of>{_SORTS}) (?P<from>\d{{1,3}}) and (?P<to>\d{{1,3}})\b(?![.,:%]\d)"),
    # "IE6 to 10", "IE 6 through IE 11"
    re.compile(rf"\b(?P<of>[A-Z]{{2,4}})(?P<from>\d{{1,3}}){_TO}(?:[A-Z]{{2,4}} ?)?(?P<to>\d{{1,3}})\b"),
    re.compile(rf"\b(?P<of>[A-Z]{{2,4}}) (?P<from>\d{{1,3}}){_TO}(?P=of) ?(?P<to>\d{{1,3}})\b"),
)
_NAMING: Final = frozenset({"NOUN", "PROPN"})


def read(claim: Claim) -> Iterator[Answer]:
    """The runs of a sentence; `told` holds the first and the last number."""
    if not any(char.isdigit() for char in claim.quote):
        return
    for pattern in _RUNS:
        for found in pattern.finditer(claim.quote):
            if int(found["from"]) < int(found["to"]):
                span = Span(start=claim.start + found.start("from"), end=claim.start + found.end("to"))
                sort = frozenset({found["of"].lower().rstrip("s")})
                yield Answer(claim, span, sort, f"{found['from']} {found['to']}")


def _words(answer: Answer) -> set[str]:
    words = statement(answer.claim).words
    return {lemma for start, _, lemma, pos in words if pos in _NAMING and not lemma[-1:].isdigit()} - answer.of


def of_one(one: Answer, other: Answer) -> bool:
    """Whether both are of one sort, and the sentences have something else in common."""
    return one.of == other.of and not _words(one).isdisjoint(_words(other))


def apart(one: Answer, other: Answer) -> bool:
    """Whether two runs begin or end together, but not both."""
    ends = zip(one.told.split(), other.told.split(), strict=True)
    return sum(a == b for a, b in ends) == 1


RUNS: Final = Question("a run has one beginning and one end", read, of_one, apart)
