"""What two reports of one happening are likely to have in common: names, ages, times of day, counts, rare words.

One of these in common proves little, a town least of all; in an archive many reports of other happenings share it.
"""

from collections.abc import Collection, Hashable, Iterable, Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from factcheck.model.claim import Claim
from factcheck.model.statement import StatementValue
from factcheck.model.value import (
    AgeValue,
    ClockValue,
    CountValue,
    MeasureValue,
    MoneyValue,
    NameValue,
    PercentValue,
    PlaceValue,
    Value,
)
from factcheck.thesaurus import frequency, known

Sort = Literal["name", "place", "age", "clock", "figure", "topic", "rare"]

# "6 people" stands in many a story, "11,420 people" in one.
_NAME, _PLACE, _AGE, _CLOCK, _TOPIC, _RARE = 1.0, 0.75, 0.75, 1.0, 0.5, 0.25
_RARE_NAME: Final = 0.5  # of a name that is a rare word, too: "the Tamarack"
_TELLING, _LARGE, _MIDDLING, _MEDIUM, _SMALL = 20, 1.0, 10, 0.5, 0.25
_THOUSANDS = 1000
_LETTERS = 4  # of a word of a name or a title that may tell it from another
_SELDOM = 2  # how often SemCor has a common noun that is so rare in English that it tells something: "tannery"
# All of one sort together tell so much at most: two reports of two quakes share the words of quakes, two lists of
# victims some ages, two pages of one newspaper the words of its title.
MOST: Final[dict[Sort, float]] = {"rare": 0.75, "age": 1.5, "topic": 1.0, "place": 1.5, "figure": 2.0}


class Particular(NamedTuple):
    """What two reports of one happening are likely to have in common, and two others are not; a place is no proof."""

    told: Hashable
    weight: float
    sort: Sort = "name"

    @property
    def tells(self) -> bool:
        """Whether it says which happening it is; where it was, and of what sort, says it of many."""
        return self.sort not in {"place", "rare", "topic"}


def _of_figure(claim: Claim, low: float | None, high: float | None) -> Iterator[Particular]:
    size = low or 0
    if size > 1:
        large = size >= _TELLING and not _round(size)
        weight = _LARGE if large else _MEDIUM if size > _MIDDLING else _SMALL
        yield Particular((claim.attribute, low, high), weight, "figure")


def _round(size: float) -> bool:
    """Whether a number has one significant digit, or a large one two: "600", "12,000"."""
    digits = f"{size:.0f}".rstrip("0")
    return len(digits) <= (1 if size < _THOUSANDS else 2)


def _of_name(value: NameValue) -> Iterator[Particular]:
    """A full name tells twice as much as a surname, which tells it too; words by which others are called are told."""
    if value.sort == "place":
        yield Particular(("place", *value.parts), _PLACE, "place")
    elif value.sort == "person":
        yield Particular(("word", value.parts[-1]), _NAME)
        if len(value.parts) > 1:
            yield Particular(("name", value.parts[0], value.parts[-1]), _NAME)
    else:
        yield from (Particular(("word", word), _NAME) for word in value.parts if len(word) >= _LETTERS)


def _particulars(claim: Claim) -> Iterator[Particular]:
    match claim.value:
        case NameValue() as name:
            yield from _of_name(name)
        case PlaceValue(name=name):
            yield Particular(("place", *name.lower().split()), _PLACE, "place")
        case AgeValue(low=low, high=high) if low == high:
            yield Particular(("age", low), _AGE, "age")
        case ClockValue(value=value) if ":" in value:
            yield Particular(("clock", value), _CLOCK, "clock")
        case CountValue(low=low, high=high) | MeasureValue(low=low, high=high) | MoneyValue(low=low, high=high):
            yield from _of_figure(claim, low, high)
        case PercentValue(low=low, high=high) if low == high and low is not None and low != int(low):
            yield Particular(("percent", low), _LARGE, "figure")
        case _:
            return


def _called(value: StatementValue, towns: Collection[str], first_names: Collection[str]) -> Iterator[Particular]:
    """The words that no dictionary has and that name something; a town's tells only where the town does something.

    A first name is told with the surname.
    """
    doing = {place for link in value.links if link.part == "doer" for place in (link.one, link.other)}
    for place, (_, _, word, pos) in enumerate(value.words):
        if pos == "NOUN" and _is_rare(word):
            yield Particular(("noun", word), _RARE, "rare")
        if pos != "PROPN" or len(word) < _LETTERS or word in first_names:
            continue
        if not _is_coined(word) and not _is_rare(word):
            continue
        if word not in towns or place in doing:
            yield Particular(("word", word), _NAME if _is_coined(word) else _RARE_NAME)


@lru_cache(maxsize=16384)
def _is_rare(word: str) -> bool:
    return len(word) >= _LETTERS and word.isalpha() and frequency(word) <= _SELDOM


@lru_cache(maxsize=16384)
def _is_coined(word: str) -> bool:
    """Whether no dictionary has a name's word."""
    return word.isalpha() and not known(word)


def _of_title(title: Iterable[str]) -> Iterator[Particular]:
    return (Particular(("topic", word), _TOPIC, "topic") for word in title if len(word) >= _LETTERS)


def _of_town(value: Value) -> tuple[str, ...]:
    match value:
        case NameValue(sort="place", parts=parts):
            return parts
        case PlaceValue(name=name):
            return tuple(name.lower().split())
        case _:
            return ()


def _first_names(value: Value) -> tuple[str, ...]:
    return value.parts[:-1] if isinstance(value, NameValue) and value.sort == "person" else ()


def particulars(claims: Iterable[Claim]) -> dict[str, set[Particular]]:
    """What each article has that may tell its story, from its claims and its title."""
    claims = list(claims)
    towns = {word for claim in claims for word in _of_town(claim.value)}
    first_names = {word for claim in claims for word in _first_names(claim.value)}
    titles: dict[str, frozenset[str]] = {}
    found: dict[str, set[Particular]] = {}
    for claim in claims:
        titles[claim.article] = claim.setting.topic
        value = claim.value
        told = _called(value, towns, first_names) if isinstance(value, StatementValue) else _particulars(claim)
        found.setdefault(claim.article, set()).update(told)
    for article, title in titles.items():
        found[article].update(_of_title(title))
    return found
