"""Which articles tell one story: their main events are one, or they agree in several particulars.

"The victim" of two reports is one person only where both tell of one happening; that can show in their events, or in
that both have the same names, ages, times of day and counts. One of these in common proves little, a town least of all.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator
from functools import lru_cache
from itertools import combinations
from typing import Final, NamedTuple

from factcheck.matching.incidents import Incident
from factcheck.model.claim import Claim
from factcheck.model.statement import StatementValue
from factcheck.model.value import (
    AgeValue,
    CauseValue,
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

_ENOUGH: Final = 2.75  # by which two articles tell one story, of particulars of the weights below
_SUBJECT: Final = 1.5  # by which two articles are about one matter, if it need not be one happening
_NAME, _PLACE, _AGE, _CLOCK, _TOPIC = 1.0, 0.75, 0.75, 1.0, 0.5
# "6 people" stands in many a story, "11,420 people" in one.
_TELLING, _LARGE, _MIDDLING, _MEDIUM, _SMALL = 20, 1.0, 10, 0.5, 0.25
_THOUSANDS = 1000
_LETTERS = 4  # of a word of a name or a title that may tell it from another
_RARE, _SELDOM = 0.25, 2  # what a common noun tells that is so rare in English: "tannery"
_AT_MOST = 0.75  # and all of them together: two reports of two quakes share the words of quakes
_CROWD = 60  # articles that share a particular: so many have it from anywhere


class _Particular(NamedTuple):
    """What two reports of one happening are likely to have in common, and two others are not; a place is no proof."""

    told: Hashable
    weight: float
    place: bool = False
    common: bool = False


def _of_figure(claim: Claim, low: float | None, high: float | None) -> Iterator[_Particular]:
    size = low or 0
    if size > 1:
        large = size >= _TELLING and not _round(size)
        weight = _LARGE if large else _MEDIUM if size > _MIDDLING else _SMALL
        yield _Particular((claim.attribute, low, high), weight)


def _round(size: float) -> bool:
    """Whether a number has one significant digit, or a large one two: "600", "12,000"."""
    digits = f"{size:.0f}".rstrip("0")
    return len(digits) <= (1 if size < _THOUSANDS else 2)


def _of_name(value: NameValue) -> Iterator[_Particular]:
    """A full name tells twice as much as a surname, which tells it too; words by which others are called are told."""
    if value.sort == "place":
        yield _Particular(("place", *value.parts), _PLACE, place=True)
    elif value.sort == "person":
        yield _Particular(("word", value.parts[-1]), _NAME)
        if len(value.parts) > 1:
            yield _Particular(("name", value.parts[0], value.parts[-1]), _NAME)
    else:
        yield from (_Particular(("word", word), _NAME) for word in value.parts if len(word) >= _LETTERS)


def _particulars(claim: Claim) -> Iterator[_Particular]:
    match claim.value:
        case NameValue() as name:
            yield from _of_name(name)
        case PlaceValue(name=name):
            yield _Particular(("place", *name.lower().split()), _PLACE, place=True)
        case AgeValue(low=low, high=high) if low == high:
            yield _Particular(("age", low), _AGE)
        case ClockValue(value=value) if ":" in value:
            yield _Particular(("clock", value), _CLOCK)
        case CountValue(low=low, high=high) | MeasureValue(low=low, high=high) | MoneyValue(low=low, high=high):
            yield from _of_figure(claim, low, high)
        case PercentValue(low=low, high=high) if low == high and low is not None and low != int(low):
            yield _Particular(("percent", low), _LARGE)
        case _:
            return


def _called(value: StatementValue, towns: Collection[str], first_names: Collection[str]) -> Iterator[_Particular]:
    """The words that no dictionary has and that name something; a town's tells only where the town does something.

    A first name is told with the surname.
    """
    doing = {place for link in value.links if link.part == "doer" for place in (link.one, link.other)}
    for place, (_, _, word, pos) in enumerate(value.words):
        if pos == "NOUN" and _is_rare(word):
            yield _Particular(("noun", word), _RARE, common=True)
        if pos != "PROPN" or len(word) < _LETTERS or word in first_names or not _is_coined(word):
            continue
        if word not in towns or place in doing:
            yield _Particular(("word", word), _NAME)


@lru_cache(maxsize=16384)
def _is_rare(word: str) -> bool:
    return len(word) >= _LETTERS and word.isalpha() and frequency(word) <= _SELDOM


@lru_cache(maxsize=16384)
def _is_coined(word: str) -> bool:
    """Whether no dictionary has a name's word."""
    return word.isalpha() and not known(word)


def _of_title(title: Iterable[str]) -> Iterator[_Particular]:
    return (_Particular(("topic", word), _TOPIC) for word in title if len(word) >= _LETTERS)


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


class Stories:
    """The articles parted by the story that they tell; one without a particular in common has its own."""

    def __init__(self, claims: Iterable[Claim], incidents: Iterable[Incident]) -> None:
        """Reads the particulars of the claims, and the main events of the articles."""
        holders: dict[_Particular, set[str]] = defaultdict(set)
        titles: dict[str, frozenset[str]] = {}
        claims = list(claims)
        towns = {word for claim in claims for word in _of_town(claim.value)}
        first_names = {word for claim in claims for word in _first_names(claim.value)}
        for claim in claims:
            titles[claim.article] = claim.setting.topic
            value = claim.value
            told = _called(value, towns, first_names) if isinstance(value, StatementValue) else _particulars(claim)
            for particular in told:
                holders[particular].add(claim.article)
        for article, title in titles.items():
            for particular in _of_title(title):
                holders[particular].add(article)
        self._home: dict[str, set[str]] = {}
        for incident in incidents:
            main = sorted({e.mentions[0].article for e in incident.events if e.standing == "main"})
            _join(self._home, *main)
        shared, telling = _shared(holders)
        for one, other in sorted(pair for pair in telling if shared[pair] >= _ENOUGH):
            _join(self._home, one, other)
        self._matter = {name: set(together) for name, together in self._home.items()}
        for one, other in sorted(pair for pair in telling if shared[pair] >= _SUBJECT):
            _join(self._matter, one, other)

    def tell_one(self, a: Claim, b: Claim) -> bool:
        """Whether the articles of two claims tell one story."""
        return self.of(a.article) == self.of(b.article)

    def each(self) -> list[frozenset[str]]:
        """The articles of each story that several tell, in the order of their first."""
        return sorted({frozenset(told) for told in self._home.values() if len(told) > 1}, key=min)

    def matter(self, article: str) -> str:
        """The first article about this one's matter: a product and its delay are one matter, though two happenings."""
        return min(self._matter.get(article, {article}))

    def of(self, article: str) -> str:
        """The name of the first article that tells this one's story, itself where there is no other."""
        return min(self._home.get(article, {article}))


def _join(home: dict[str, set[str]], *articles: str) -> None:
    merged = set(articles).union(*(home.get(name, set()) for name in articles))
    for name in merged:
        home[name] = merged


def _shared(holders: dict[_Particular, set[str]]) -> tuple[dict[tuple[str, str], float], set[tuple[str, str]]]:
    """How much every two articles share, and which two share more than places."""
    shared: dict[tuple[str, str], float] = defaultdict(float)
    common: dict[tuple[str, str], float] = defaultdict(float)
    telling: set[tuple[str, str]] = set()
    for particular, articles in holders.items():
        if len(articles) > _CROWD:
            continue
        for pair in combinations(sorted(articles), 2):
            (common if particular.common else shared)[pair] += particular.weight
            if not (particular.place or particular.common):
                telling.add(pair)
    for pair, rare in common.items():
        shared[pair] += min(rare, _AT_MOST)
    return shared, telling


def _victim(claim: Claim) -> str | None:
    """Whose death a claim tells the cause of: he died once, in whatever stories and beside whatever event."""
    return claim.value.victim if isinstance(claim.value, CauseValue) and claim.attribute == "cause:death" else None


def by_story(claims: Iterable[Claim], stories: Stories, past: Collection[str]) -> list[list[Claim]]:
    """The claims that answer one question about one story; those of `past` events answer for themselves."""
    claims = list(claims)
    died: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if victim := _victim(claim):
            died[stories.of(claim.article)].add(victim)
    parts: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        story, victim = stories.of(claim.article), _victim(claim)
        if victim is None and claim.attribute == "cause:death" and len(died[story]) == 1:
            victim = min(died[story])
        alone = claim.id if victim is None and claim.event in past else ""
        parts[claim.attribute, victim or story, alone].append(claim)
    return list(parts.values())
