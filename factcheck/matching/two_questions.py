"""What shows that two figures in like words answer two questions: another figure, a later day, a direction."""

from typing import Final

from factcheck.model.claim import Claim
from factcheck.values.compare import compare_values
from factcheck.values.figure import figure_of, read
from factcheck.values.heading import apart, heading
from factcheck.values.slip import unit_of

_MET_BY_CHANCE: Final = 13  # numbers below stand in too many sentences
_WITH_FIGURES: Final = frozenset({"count", "money", "measure", "percent"})


def ask_two_things(a: Claim, b: Claim) -> bool:
    """Whether two claims in like words are surely told of two things; symmetric.

    "2,300 people work there, 900 of them in Leeds" denies no "some 900 people work in Leeds"; who wrote on Monday tells
    of no march on Wednesday; "18 km north of the town" is not 18 km to the south of it.
    """
    if _after(a, b) or _after(b, a):
        return True
    if a.value.type == "measure" and _directions(a, b):
        return True
    if a.value.type not in _WITH_FIGURES or not (_given_beside(a, b) or _given_beside(b, a)):
        return False
    return compare_values(a.value, b.value).relation == "disjoint"


def _given_beside(a: Claim, b: Claim) -> bool:
    """Whether a claim's sentence gives the other's figure too, of something else than its own."""
    low, high = getattr(b.value, "low", None), getattr(b.value, "high", None)
    if a.setting.told is None or low is None or high is None or high < _MET_BY_CHANCE:
        return False
    own, unit = figure_of(a.value), unit_of(b.value) or ""
    others = (read(word) for word in a.setting.told.lemmas if word[:1] == "#" and word != own)
    return any(f is not None and f[0] == unit and low <= f[2] and f[1] <= high for f in others)


def _after(a: Claim, b: Claim) -> bool:
    """Whether a claim is told of a day that had not come when the other was written; plans are told beforehand."""
    if b.as_of is None or b.certainty == "planned" or "time" in {a.value.type, b.value.type}:
        return False
    ahead = [min((t.earliest for t in c.setting.times if t.earliest), default=b.as_of) > b.as_of for c in (a, b)]
    return ahead == [True, False]


def _directions(a: Claim, b: Claim) -> bool:
    return apart(*(heading(c.quote, c.focus.end - c.start) for c in (a, b)))
