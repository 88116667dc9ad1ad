"""Figures of which a story seldom has two: an odd minute, a number of many digits, a sum, somebody's age, a year."""

from typing import Final

from factcheck.matching.quantities.subjects import words
from factcheck.model.claim import Claim
from factcheck.model.value import ClockValue, MeasureValue, MoneyValue, TimeValue, Value
from factcheck.thesaurus import opposed
from factcheck.values.bounds import middle, width

_ANYBODY: Final = frozenset("man woman person victim resident suspect".split())  # who may be called anything else
_SEASONS: Final = frozenset({"SP", "SU", "FA", "WI"})
_COUNTING: Final = 3  # digits
_TENS: Final = 10  # no round number of up to a thousand is telling
_LARGE: Final = 1000  # a number of one sort of things of which a story has but one, whatever the words
_ROUND: Final = 100  # of which a measure of two digits that count is telling, too: "140 metres"
_HALVES: Final = frozenset({"00", "30"})
_NARROW: Final = 0.3  # of its upper bound: "about two", "about 14,000"; "several" is no figure


def number(value: Value) -> float | None:
    """The one number that stands for a figure; None for what is no figure: "several"."""
    return middle(value) if width(value) <= _NARROW else None


def telling(claim: Claim) -> bool:
    """Whether a figure is seldom that of two things: "$363 million", "4:20 p.m.", "0.07 per cent", "140 metres"."""
    if isinstance(claim.value, ClockValue):
        return claim.value.value.partition(":")[2][:2] not in _HALVES
    low = getattr(claim.value, "low", None) or getattr(claim.value, "high", None) or 0
    if isinstance(claim.value, MeasureValue) and low > _ROUND and len(f"{low:.0f}".rstrip("0")) > 1:
        return True
    return low >= _LARGE or low != int(low) or (low > _TENS and bool(low % _TENS))


def long_number(claim: Claim) -> bool:
    """Whether a number has three digits that count: "114", "1,280"."""
    return significant(claim) >= _COUNTING


def significant(claim: Claim) -> int:
    """How many digits of a number count: 2 of "2,300"."""
    return len(_digits(claim).rstrip("0"))


def of_year(value: Value) -> bool:
    """Whether a date is a year or a season of it: what lies behind a story is told by it, and each year once."""
    if not isinstance(value, TimeValue) or not isinstance(value.value, str):
        return False
    year, _, season = value.value.partition("-")
    return year.isdecimal() and (not season or season in _SEASONS)


def by_itself(a: Claim, b: Claim) -> bool:
    """Whether a figure of one story is one thing's whatever is said of it.

    A sum of money, a number of three digits that count, an odd minute, the age of somebody who is named in one text and
    called something in the other.
    """
    if isinstance(a.value, ClockValue):
        return telling(a)
    if isinstance(a.value, MoneyValue):
        return _digits(a).strip("0") != "1"
    if a.kind == "age":
        return _may_be_one(a, b)
    return a.kind == "count" and long_number(a)


def of_two_sexes(a: Claim, b: Claim) -> bool:
    """Whether the bearers of two ages are called what excludes that they are one: "a girl", "a boy"."""
    return any(opposed((m, "NOUN"), (i, "NOUN")) for m in words(a.subject) for i in words(b.subject))


def _may_be_one(a: Claim, b: Claim) -> bool:
    """Whether one text names a bearer of an age and the other calls one something, or only a man or a woman."""
    mine, its = words(a.subject), words(b.subject)
    if not mine or not its:
        return False
    named = [_named(claim) for claim in (a, b)]
    return named[0] != named[1] or (not any(named) and bool((mine | its) & _ANYBODY))


def _named(claim: Claim) -> bool:
    """Whether the bearer of an age is called by a name."""
    return bool(words(claim.subject) & claim.setting.names)


def _digits(claim: Claim) -> str:
    return f"{number(claim.value) or 0:.0f}"
