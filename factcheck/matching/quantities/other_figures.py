"""Words beside a figure that ask for another figure of the same thing: top speed and speed, price and monthly rate."""

import re
from itertools import pairwise
from typing import Final

from factcheck.matching.quantities.subjects import words
from factcheck.model.claim import Claim
from factcheck.values.bounds import stated

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
    "per each every apiece maximum minimum average limit limits annually yearly monthly weekly daily deposit down "
    "rent".split()
)
# Words that ask for one figure: "31 euros per share", "for each share"; "yearly savings of £2m", "£2m a year".
_ONE_NAME: Final = {
    "per": "each", "every": "each", "apiece": "each", "annually": "year", "annual": "year", "yearly": "year",
    "monthly": "month", "weekly": "week", "daily": "day", "quarterly": "quarter",
}  # fmt: skip
_OF_EACH: Final = re.compile(r"\s(?:an?|per|each|every)\s(?P<one>[a-z]{3,20})")  # "31 euros a share", "£2m a year"
_RECKONED: Final = re.compile(
    r"\s(?:\([^()]{1,20}\)\s)?(?:in\s(?:all|total)\s)?\(?"
    r"(?P<how>including|excluding|inclusive of|exclusive of|plus|before|after|net of)\s"
    r"(?:(?:the|its|their|net|assumed)\s)?(?:debts?|tax|taxes|vat|interest|fees?|costs?|bonus(?:es)?|add-ons)\b",
    re.IGNORECASE,
)
_WITH: Final = frozenset({"including", "inclusive of", "plus", "before"})
_WITHOUT: Final = frozenset({"excluding", "exclusive of", "after", "net of"})
_OF_SUMS: Final = frozenset({"down", "deposit", "rent", "discount", "shipping", "subscription"})  # "had gone down 21 m"
# Behind these a word is part of a date: "last year 260,000 people visited".
_OF_DATES: Final = frozenset({"last", "next", "first", "second", "third", "previous", "every", "each", "per"})
_STRETCHES: Final = frozenset("day night week weekend month quarter season year decade".split())
_BESIDE: Final = 40  # characters
_MARKS: Final = ".,;:()'\u2019\"\u201c\u201d"


def asked_otherwise(claim: Claim) -> frozenset[str]:
    """The words right beside a figure that ask for another one: "a *top* speed of 90", "90 km/h *on average*"."""
    first, last = claim.focus.start - claim.start, claim.focus.end - claim.start
    before = _words(claim.quote[max(0, first - _BESIDE) : first])
    behind = claim.quote[last : last + _BESIDE].partition(",")[0]
    dated = {word for word, then in pairwise(before) if word in _OF_DATES and then in _STRETCHES}
    beside = (frozenset(before) - dated | words(claim.subject)) & _OTHERWISE
    beside |= frozenset(_words(behind)) & _OTHERWISE_BEHIND
    if claim.value.type != "money":
        beside -= _OF_SUMS
    elif (each := _OF_EACH.match(behind)) is not None:
        beside = beside - {"per", "each", "every"} | {each["one"] if each["one"] in _STRETCHES else "each"}
    if claim.attribute in PRICES:
        beside |= _CHANGING & {claim.setting.predicate}
    return frozenset(_ONE_NAME.get(word, word) for word in beside)


def reckoned_otherwise(a: Claim, b: Claim) -> bool:
    """Whether the larger of two sums is told with what the other leaves out: "$4 billion *including debt*"."""
    if a.value.type != "money" or stated(a.value) == stated(b.value):
        return False
    less, more = sorted((a, b), key=lambda claim: stated(claim.value))
    one, other = _reckoned(less), _reckoned(more)
    return one != other and (other in _WITH or one in _WITHOUT)


def _reckoned(claim: Claim) -> str:
    """By what word a sum is told to be reckoned with something else or without it."""
    found = _RECKONED.match(claim.quote[claim.focus.end - claim.start :][:_BESIDE])
    return found["how"].lower() if found is not None else ""


def _words(text: str) -> list[str]:
    return [word.strip(_MARKS).lower() for word in text.split()]


def asked_apart(a: Claim, b: Claim) -> bool:
    """Whether words beside two figures ask for two of them, or what one of them includes does."""
    return asked_otherwise(a) != asked_otherwise(b) or reckoned_otherwise(a, b)


def other_figures(a: Claim, b: Claim) -> bool:
    """Whether words beside two measures or sums ask for two figures."""
    return a.value.type in {"measure", "money"} and asked_apart(a, b)
