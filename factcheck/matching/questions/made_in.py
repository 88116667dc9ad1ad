"""Where a thing is made: "the reader is assembled *in Malta*", "the drill, built *in Selby*".

Only towns and countries that lie apart exclude each other, and parts of a thing come from anywhere: both texts must
call it by one noun or name.
"""

import re
from collections.abc import Iterator
from typing import Final

from factcheck.matching.questions.single_questions import Answer, Question, of_the_same
from factcheck.matching.questions.whom import whom
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.values.gazetteer import lies, places_named

_MAKING: Final = frozenset("assemble build make manufacture produce".split())
_PLACED: Final = frozenset({"in", "at"})
_NOT_THIS: Final = re.compile(
    r"\b(?:also|both|once|previously|formerly|until|then|later|earlier|other|others|another|some|partly|parts?|not|no|"
    r"would|could|(?-i:may)|might|instead|first|originally|moved?)\b",
    re.IGNORECASE,
)
# Of which there are many, here and there: what is made of them has no one place.
_ANYTHING: Final = frozenset("it thing product film movie car plane ship phone case progress statement film".split())


def read(claim: Claim) -> Iterator[Answer]:
    """The places where a sentence has things made; `told` is the place."""
    for deed in statement(claim).deeds:
        thing = deed.filler("patient")
        if deed.lemma not in _MAKING or deed.standing == "denied" or thing is None or thing.text in _ANYTHING:
            continue
        what = whom(claim, thing) if thing.known and not _NOT_THIS.search(claim.quote) else ""
        for filler in deed.slots if what else ():
            at = claim.quote.find(filler.text)
            if filler.slot in _PLACED and filler.sort == "NAME" and at >= 0 and places_named(filler.text.lower()):
                span = Span(start=claim.start + at, end=claim.start + at + len(filler.text))
                yield Answer(claim, span, frozenset({what}), filler.text)


def apart(one: Answer, other: Answer) -> bool:
    """Whether the places lie apart."""
    found = lies(one.told, other.told)
    return found is not None and found[0] == "apart"


MAKING: Final = Question("one thing is made in one place", read, of_the_same, apart)
