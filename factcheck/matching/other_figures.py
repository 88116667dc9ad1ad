"""Words beside a figure that ask for another figure of the same thing: top speed and speed, price and monthly rate."""

from typing import Final

from factcheck.matching.subjects import words
from factcheck.model.claim import Claim

PRICES: Final = frozenset({"money:price", "money:cost"})
# Words that ask for another figure of the same thing, or of another thing of its sort.
_OTHERWISE: Final = frozenset(
    "top maximum minimum max min average mean usual normal typical limit limited permitted allowed legal record kerb "
    "curb towing payload empty loaded laden dry wet gross operating pre-tax annual yearly monthly weekly daily "
    "quarterly per each every rival competitor predecessor successor sister another other earlier previous former "
    "old new next first second third last initial final target forecast expect estimate deposit down discount "
    "shipping subscription rent half-year".split()
)
# Verbs that tell of a price that it is another one from now on.
_CHANGING: Final = frozenset(
    "cut raise lower reduce increase rise fall drop climb slash hike trim double halve".split()
)
_OTHERWISE_BEHIND: Final = frozenset(
    "per each every maximum minimum average limit limits annually yearly monthly weekly daily deposit down rent".split()
)
_BESIDE: Final = 40  # characters
_MARKS: Final = ".,;:()'\u2019\"\u201c\u201d"


def asked_otherwise(claim: Claim) -> frozenset[str]:
    """The words right beside a figure that ask for another one: "a *top* speed of 90", "90 km/h *on average*"."""
    first, last = claim.focus.start - claim.start, claim.focus.end - claim.start
    beside = claim.quote[max(0, first - _BESIDE) : first], claim.quote[last : last + _BESIDE].partition(",")[0]
    before, behind = ({word.strip(_MARKS).lower() for word in part.split()} for part in beside)
    changed = _CHANGING & {claim.setting.predicate} if claim.attribute in PRICES else frozenset[str]()
    return frozenset((before | words(claim.subject)) & _OTHERWISE | behind & _OTHERWISE_BEHIND | changed)


def other_figures(a: Claim, b: Claim) -> bool:
    """Whether words beside two measures or sums ask for two figures."""
    return a.value.type in {"measure", "money"} and asked_otherwise(a) != asked_otherwise(b)
