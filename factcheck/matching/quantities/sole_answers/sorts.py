"""Which figures can answer one question of a part, though their kinds name them otherwise.

"The museum paid £4m for the painting", "the painting fetched £6m": a price and a sum of which nothing is known.
"""

import re
from typing import Final

from factcheck.matching.quantities.figures import put_as
from factcheck.matching.wordings.tellings import akin
from factcheck.model.claim import Claim
from factcheck.model.value import CountValue, MeasureValue, MoneyValue, PercentValue
from factcheck.values.count import ALL_OF_THEM, ANYONE

__all__ = ["MEANT_FOR", "SAYS_THE_SORT", "of_one_sort", "put_as", "sort_of", "wished_by_one"]

_ANY_SUM: Final = "sum"
# What somebody pays for a thing is what it costs, and what he receives for it.
_PAID: Final = frozenset({_ANY_SUM, "price", "cost", "income"})
_ANY_LENGTH: Final = frozenset({"measure:length", "measure:distance"})
_CROWDS: Final = frozenset({"count:crowd", "count:mob"})
_PEOPLE: Final = "count:people"
# Words that merely say that a sum is a price: what was paid, and for what, must be told by another.
SAYS_THE_SORT: Final = frozenset("cost price pay spend buy sell worth money sum cash fund expensive cheap".split())
# Verbs of what somebody would pay or have: "asked €5m for it", "it was sold for €4m".
_WISHING: Final = frozenset(
    "ask want demand seek expect hope value estimate offer bid propose appraise guess aim need request".split()
)
_ABLE: Final = re.compile(r"\b(?:can|could)\b", re.IGNORECASE)
# What a thing is made or allowed for, whatever it did: "was licensed to carry 180 passengers".
MEANT_FOR: Final = frozenset("license licence permit allow design certify capacity".split())
_BEFORE: Final = 40  # characters


def sort_of(claim: Claim) -> str:
    """The name of all figures among which those are sought that may be one."""
    match claim.value:
        case MoneyValue():
            return "money"
        case PercentValue():
            return "percent"
        case MeasureValue() if claim.attribute in _ANY_LENGTH:
            return "measure:length"
        case CountValue() if _of_people(claim):
            return _PEOPLE
        case CountValue():
            return _plain(claim)
        case _:
            return claim.attribute


def _plain(claim: Claim) -> str:
    """What is counted, be it counted as further ones: of "20 additional payments" that they are payments."""
    return claim.attribute.replace("count:further ", "count:")


def _of_people(claim: Claim) -> bool:
    value = claim.value
    return isinstance(value, CountValue) and (claim.attribute in _CROWDS | {_PEOPLE} or value.counted in _ANYBODY)


_ANYBODY: Final = ANYONE | ALL_OF_THEM


def of_one_sort(a: Claim, b: Claim) -> bool:
    """Whether two figures can be answers to one question."""
    if a.attribute == b.attribute:
        return True
    match a.value, b.value:
        case MoneyValue(role=one), MoneyValue(role=other):
            return _ANY_SUM in {one, other} and {one, other} <= _PAID
        case PercentValue(), PercentValue():
            return akin(a.attribute.partition(":")[2], b.attribute.partition(":")[2]) > 0
        case MeasureValue(), MeasureValue():
            return {a.attribute, b.attribute} <= _ANY_LENGTH
        case CountValue(), CountValue():
            return (_of_people(a) and _of_people(b)) or _plain(a) == _plain(b)
        case _:
            return False


def wished_by_one(a: Claim, b: Claim) -> bool:
    """Whether of two figures one is only what somebody would pay or have, or what might be: "licensed to carry 180"."""
    return _wished(a) != _wished(b)


def _wished(claim: Claim) -> bool:
    before = claim.quote[max(claim.focus.start - claim.start - _BEFORE, 0) : claim.focus.start - claim.start]
    return claim.setting.predicate in _WISHING or _ABLE.search(before) is not None
