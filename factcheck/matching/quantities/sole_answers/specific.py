"""Figures of which each of two reports gives but one, though no table names them: "46 branches", "52 branches".

What a report counts or measures once is likely the same as what another one counts or measures once, if the word for it
says much and the figures are near in size; of few things some word beside them has to be the same.
"""

import re
from typing import Final

from factcheck.model.claim import Claim
from factcheck.model.value import CountValue, MeasureValue
from factcheck.thesaurus import NEAR, kinship, opposed
from factcheck.values.count import ALL_OF_THEM, ANYONE, SOME_OF_THEM
from factcheck.values.quantities.money_currency import SHY
from factcheck.values.statement import weight

_COUNTED: Final = 2.0  # how many times two counts may lie apart and be of one sort of things
_MEASURED: Final = 1.5
_MANY: Final = 100  # from here on nobody counts one part after another
_SOME, _CLOSE = 20, 1.25  # and from there on only where the numbers are nearly the same
_NARROW: Final = 1.5  # times the lower bound: "scores of houses" is no number
_PEOPLE: Final = ANYONE | ALL_OF_THEM | SOME_OF_THEM
_NOBODYS: Final = _PEOPLE | SHY  # "closed at 86.40 crowns", "a target of 80 crowns": a report has many sums
_OPEN: Final = frozenset({"measure:length", "measure:distance", "measure:height", "measure:area", "measure:fall"})
_LIGHT: Final = frozenset("be have do say tell make take get there total number".split())
_LIMITS: Final = frozenset({"limit", "zone", "maximum", "minimum"})
_SHARED: Final = 1.0  # what the words beside both must tell where something else is open
_RIGHT_BEHIND: Final = 40  # characters
_OVER_TIME: Final = re.compile(
    r"\b(?:over|during|across|in|within)\s(?:the\s)?(?:past\s|last\s)?[\w-]{1,12}\s(?:nights|days|weeks|months|years)\b",
    re.IGNORECASE,
)  # "50 arrests over four nights" are not those of the last one


def exact_enough(claim: Claim) -> bool:
    """Whether a figure tells a number: "scores of houses" tells none."""
    low, high = getattr(claim.value, "low", None), getattr(claim.value, "high", None)
    return low is None or high is None or high <= _NARROW * low


def times_apart(claim: Claim) -> float | None:
    """How many times two figures like a claim's may lie apart; None where a report may well give several."""
    value, noun = claim.value, claim.attribute.rpartition(":")[2]
    if not exact_enough(claim):
        return None
    if isinstance(value, CountValue):
        things = claim.attribute.startswith("count:") and value.outcome is None and not value.subset
        return _COUNTED if things and noun.rpartition(" ")[2] not in _NOBODYS and "further" not in noun else None
    return _MEASURED if isinstance(value, MeasureValue) else None


def _one_verb(a: Claim, b: Claim) -> bool:
    mine, its = a.setting.predicate or "", b.setting.predicate or ""
    if not mine or not its or {mine, its} & _LIGHT or opposed((mine, "VERB"), (its, "VERB")):
        return False
    return kinship((mine, "VERB"), (its, "VERB")) >= NEAR


def _shared(a: Claim, b: Claim) -> float:
    """What the words tell that stand beside both figures."""
    own = {a.attribute.rpartition(" ")[2], getattr(a.value, "counted", ""), *(a.subject or "").split()}
    return sum(weight((w, "")) for w in (a.setting.near & b.setting.near) - own - _LIGHT)


def _behind(claim: Claim) -> str:
    """The words right behind a figure, up to a comma."""
    return claim.quote[claim.focus.end - claim.start :][:_RIGHT_BEHIND].partition(",")[0]


def of_other_spans(a: Claim, b: Claim) -> bool:
    """Whether only one of two counts adds up what happened on several days."""
    if not isinstance(a.value, CountValue):
        return False
    one, other = (bool(_OVER_TIME.search(_behind(c))) for c in (a, b))
    return one != other


def _of_the_matter(claim: Claim) -> bool:
    """Whether a measure is one of what the article is about: "it did 60 km/h", "the speed was 60", of its title."""
    subject = frozenset((claim.subject or "").split())
    return not subject or subject <= claim.setting.topic | {claim.attribute.partition(":")[2]}


def of_limits(a: Claim, b: Claim) -> bool:
    """Whether one may be a limit that is, the other one that somebody asks for."""
    mine, its = a.setting, b.setting
    return mine.predicate != its.predicate and bool(_LIMITS & (mine.near | its.near))


def specifically_one(a: Claim, b: Claim) -> bool:
    """Whether two figures, each its report's only one of the sort, are of one thing."""
    if isinstance(a.value, CountValue):
        low, high = sorted(c.value.low or c.value.high or 0 for c in (a, b) if isinstance(c.value, CountValue))
        alike = low >= _MANY or (low >= _SOME and high <= _CLOSE * low)
        return alike or _one_verb(a, b) or _shared(a, b) >= _SHARED
    if of_limits(a, b):
        return False  # how fast it may go, how fast it should be allowed to go
    mine, its = a.setting, b.setting
    if a.attribute not in _OPEN:
        return a.subject == b.subject or (_of_the_matter(a) and _of_the_matter(b))
    same = mine.names - mine.topic == its.names - its.topic
    return same and a.subject == b.subject and _shared(a, b) >= _SHARED / 2
