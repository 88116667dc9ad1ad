"""A figure that each of two articles of a story gives but once, and of one sort of thing: little more speaks for it.

"A 15-year member of the force", "worked for the force for 15 years": what is joined here contradicts nothing.
"""

from typing import Final

from factcheck.matching.quantities.subjects import words
from factcheck.matching.quantities.telling_figures import of_year, significant, telling
from factcheck.model.claim import Claim
from factcheck.model.value import ClockValue, DurationValue, MeasureValue, TimeValue
from factcheck.thesaurus import NEAR, RELATIVES, kinship, told_alike
from factcheck.values.count import ANYONE

# Words that tell little of what a figure is told of.
LIGHT: Final = frozenset("be have do say tell make take get people person other more old year day time".split())
_LONG_PAST: Final = 3  # years before an article, from which on a year is seldom that of two things
_YEAR: Final = 4  # digits
_ALERT: Final = "clock:alert"
_AROUND: Final = 2  # words around an hour in common: a story has many a thing at three o'clock
_SURELY: Final = 3  # digits of a number that two things of a story hardly have
_LARGE: Final = 1000
_ANYBODY: Final = ANYONE | {"child", "children", "employee", "worker"}


def told_of_one(a: Claim, b: Claim) -> bool:
    """Whether a figure that two articles give once each is one thing's."""
    match a.value:
        case DurationValue():
            return bool(_common(a, b))
        case MeasureValue():
            return telling(a)
        case ClockValue():
            alerts = a.attribute.startswith(_ALERT) and b.attribute.startswith(_ALERT)
            return alerts or len(_common(a, b)) >= _AROUND
        case TimeValue():
            return of_year(a.value) and _long_past(a) and _long_past(b) and _near_verbs(a, b)
        case _:
            return a.kind == "count" and _one_number(a, b)


def _common(a: Claim, b: Claim) -> frozenset[str]:
    """The words around two figures that are the same, without those of what the articles are about."""
    mine, its = ((c.setting.near | c.setting.about) - c.setting.topic for c in (a, b))
    return (mine & its) - LIGHT


def _long_past(claim: Claim) -> bool:
    value = claim.value.value if isinstance(claim.value, TimeValue) else None
    return value is not None and claim.as_of is not None and int(value[:_YEAR]) <= claim.as_of.year - _LONG_PAST


def _near_verbs(a: Claim, b: Claim) -> bool:
    """Whether two deeds may be one: "was founded", "was set up"."""
    mine, its = a.setting.predicate, b.setting.predicate
    if not mine or not its or mine in LIGHT or its in LIGHT:
        return False
    one, other = (mine, "VERB"), (its, "VERB")
    return mine == its or kinship(one, other) >= NEAR or other in told_alike(one)


def _one_number(a: Claim, b: Claim) -> bool:
    """Whether a number is one thing's by its digits or by what it counts: "2,300", "29 catches", "two daughters"."""
    mine, its = _counted(a), _counted(b)
    if mine == its and mine in RELATIVES:
        return True
    digits = significant(a)
    if digits >= _SURELY or (digits > 1 and (getattr(a.value, "low", None) or 0) >= _LARGE):
        return True
    return digits > 1 and telling(a) and ((_persons(a) and _persons(b)) or bool(_common(a, b)))


def _counted(claim: Claim) -> str:
    """The last word of what is counted, in the singular: "daughter"."""
    return claim.value.text.lower().rpartition(" ")[2].removesuffix("s")


def _persons(claim: Claim) -> bool:
    """Whether people are counted, whatever they are called: "12 children", "a mother of twelve"."""
    return not _ANYBODY.isdisjoint(words(claim.attribute.replace(":", " ")))
