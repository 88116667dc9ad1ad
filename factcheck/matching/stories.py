"""Which articles tell one story: their main events are one, or they agree in several particulars.

"The victim" of two reports is one person only where both tell of one happening; that can show in their events, or in
that both have the same names, ages, times of day and counts. One of these in common proves little, a town least of all.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable
from itertools import combinations

from factcheck.matching.incidents import Incident
from factcheck.model.claim import Claim
from factcheck.model.value import (
    AgeValue,
    CauseValue,
    ClockValue,
    CountValue,
    MeasureValue,
    MoneyValue,
    NameValue,
    PlaceValue,
)

_PARTICULARS = 3  # that two articles share before they tell one story, one of them no place
_NAMES = 2  # of persons, in full, that two articles share who tell one story
_CROWD = 60  # articles that share a particular: so many have it from anywhere


def _particular(claim: Claim) -> Hashable | None:
    """What two reports of one happening are likely to have in common, and two others are not; None for the rest."""
    match claim.value:
        case NameValue(sort="word"):
            return None  # "Reuters" stands in many a story
        case NameValue(sort=sort, parts=parts):
            return ("place", *parts) if sort == "place" else ("name", parts[0], parts[-1])
        case PlaceValue(name=name):
            return ("place", *name.lower().split())
        case AgeValue(low=low, high=high) if low == high:
            return "age", low
        case ClockValue(value=value) if ":" in value:
            return "clock", value
        case CountValue(low=low, high=high) | MeasureValue(low=low, high=high) | MoneyValue(low=low, high=high):
            return (claim.attribute, low, high) if (low or 0) > 1 else None
        case _:
            return None


class Stories:
    """The articles parted by the story that they tell; one without a particular in common has its own."""

    def __init__(self, claims: Iterable[Claim], incidents: Iterable[Incident]) -> None:
        """Reads the particulars of the claims, and the main events of the articles."""
        holders: dict[Hashable, set[str]] = defaultdict(set)
        for claim in claims:
            particular = _particular(claim)
            if particular is not None:
                holders[particular].add(claim.article)
        self._home: dict[str, set[str]] = {}
        for incident in incidents:
            main = sorted({e.mentions[0].article for e in incident.events if e.standing == "main"})
            self._join(*main)
        for one, other in _agreeing(holders):
            self._join(one, other)

    def _join(self, *articles: str) -> None:
        merged = set(articles).union(*(self._home.get(name, set()) for name in articles))
        for name in merged:
            self._home[name] = merged

    def tell_one(self, a: Claim, b: Claim) -> bool:
        """Whether the articles of two claims tell one story."""
        return self.of(a.article) == self.of(b.article)

    def each(self) -> list[frozenset[str]]:
        """The articles of each story that several tell, in the order of their first."""
        return sorted({frozenset(told) for told in self._home.values() if len(told) > 1}, key=min)

    def of(self, article: str) -> str:
        """The name of the first article that tells this one's story, itself where there is no other."""
        return min(self._home.get(article, {article}))


def _agreeing(holders: dict[Hashable, set[str]]) -> list[tuple[str, str]]:
    """Every two articles that share enough particulars."""
    shared: Counter[tuple[str, str]] = Counter()
    known: Counter[tuple[str, str]] = Counter()
    telling: set[tuple[str, str]] = set()
    for particular, articles in holders.items():
        if len(articles) > _CROWD:
            continue
        is_place = isinstance(particular, tuple) and particular[0] == "place"
        is_full = isinstance(particular, tuple) and particular[0] == "name" and particular[1] != particular[2]
        for pair in combinations(sorted(articles), 2):
            shared[pair] += 1
            known[pair] += is_full
            if not is_place:
                telling.add(pair)
    return sorted(pair for pair in telling if shared[pair] >= _PARTICULARS or known[pair] >= _NAMES)


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
