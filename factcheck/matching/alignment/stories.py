"""Which articles tell one story: their main events are one, or they agree in several particulars.

"The victim" of two reports is one person only where both tell of one happening; that can show in their events, or in
what both have in common. One pair of articles that have much in common does not make one story of two: what is joined
must be alike on the whole, or an archive of shootings in one town would be one story.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import combinations
from typing import Final

from factcheck.matching.alignment.evidence import THRESHOLD, VETO, weighed
from factcheck.matching.alignment.incidents import Incident
from factcheck.matching.alignment.particulars import MOST, Particular, Sort, particulars
from factcheck.model.claim import Claim
from factcheck.model.event import Event
from factcheck.model.value import CauseValue

_ENOUGH: Final = 2.75  # by which two articles tell one story, of particulars and main events
_ALIKE: Final = 1.0  # that the articles of two stories must have in common on the average before these are one
_SUBJECT, _RELATED = 1.5, 0.5  # the same for articles about one matter, if it need not be one happening
_MARGIN: Final = 0.75  # by which a story must lie nearer to an article than any other one
_ALONE, _ROUNDS = 2, 3  # articles that still look for their story, and how often they do
_USUAL = 12  # articles that share a particular before it tells less
_CROWD = 60  # articles that share a particular: so many have it from anywhere
_FEW = 12  # articles that are likely to be of one happening, since somebody compares them
_NAMED_ENOUGH = 4  # names and places from which on two articles of one happening have one in common
_NAMING: Final[frozenset[Sort]] = frozenset({"name", "place", "clock"})
_PREVAILS = 4  # articles, and more than half, that name what the whole input is about
_PREVAILING, _UNTOLD = 1.0, 1.5  # what that adds, and how much two may share that only where and what they are about
_DAY_AND_PLACE = 2.5  # what a day and a place in common weigh
_ONE_DAY_AND_PLACE, _ONE_DAY, _ONE_SORT, _TWO_DAYS = 2.0, 1.25, 0.0, -1.0

_Pair = tuple[str, str]


def _pair(one: str, other: str) -> _Pair:
    return (one, other) if one < other else (other, one)


class _Common:
    """How much every two articles have in common."""

    def __init__(
        self, told: dict[str, set[Particular]], incidents: Iterable[Incident], original: Mapping[str, str]
    ) -> None:
        self.told = told
        holders: dict[Particular, list[str]] = defaultdict(list)
        for article in sorted(told):
            for particular in told[article]:
                holders[particular].append(article)
        self.held = {particular: len(articles) for particular, articles in holders.items()}
        self._prevailing = {
            p for p, n in self.held.items() if p.sort == "name" and n >= _PREVAILS and 2 * n > len(told)
        }
        incidents = list(incidents)
        main, self._joined = _main_events(incidents, original)
        pairs = {
            pair
            for particular, articles in holders.items()
            if particular.sort != "rare" and len(articles) <= _CROWD
            for pair in combinations(articles, 2)
        }
        self.score = {pair: self._of(pair, main) for pair in pairs | self._joined.keys()}

    def weigh(self, shared: Iterable[Particular]) -> tuple[float, bool]:
        """What particulars tell together, and whether one of them says which happening it is."""
        sums: dict[Sort, float] = defaultdict(float)
        telling = prevailing = False
        for particular in shared:
            sums[particular.sort] += particular.weight * min(1.0, _USUAL / self.held[particular])
            telling = telling or particular.tells
            prevailing = prevailing or particular in self._prevailing
        whole = sum(min(told, MOST.get(sort, told)) for sort, told in sums.items())
        return whole + (_PREVAILING if prevailing else 0.0), telling

    def _of(self, pair: _Pair, main: dict[str, list[Event]]) -> float:
        one, other = pair
        whole, telling = self.weigh(self.told.get(one, set()) & self.told.get(other, set()))
        joined = self._joined.get(pair)
        if joined is not None:
            return whole + (_ENOUGH if len(self.told) <= _FEW and not self._strangers(one, other) else joined)
        if not telling:
            whole = min(whole, _UNTOLD)
        return whole + (_TWO_DAYS if _of_two_days(main.get(one, []), main.get(other, [])) else 0.0)

    def _strangers(self, one: str, other: str) -> bool:
        """Whether each of two articles names much and neither anything of the other's: two shootings in two towns."""
        naming = [{p for p in self.told.get(article, ()) if p.sort in _NAMING} for article in (one, other)]
        return min(map(len, naming)) >= _NAMED_ENOUGH and naming[0].isdisjoint(naming[1])

    def average(self, ours: Collection[str], theirs: Collection[str]) -> float:
        """How much an article of the one has in common with one of the other."""
        whole = sum(self.score.get(_pair(a, b), 0.0) for a in ours for b in theirs)
        return whole / (len(ours) * len(theirs))


def _originals(told: Mapping[str, set[Particular]]) -> dict[str, str]:
    """For each article the first that tells the very same: a copy makes no story of two.

    Those that tell little may have it in common by chance: the towns of a murder, and of a bus line.
    """
    first: dict[frozenset[Particular], str] = {}
    much = {name for name in told if sum(particular.weight for particular in told[name]) >= _ENOUGH}
    return {name: first.setdefault(frozenset(told[name]), name) if name in much else name for name in sorted(told)}


def _with_copies(home: Mapping[str, list[str]], original: Mapping[str, str]) -> dict[str, list[str]]:
    """The stories of all articles, from those of the originals."""
    whole: dict[int, list[str]] = defaultdict(list)
    for name in sorted(original):
        whole[id(home[original[name]])].append(name)
    return {name: whole[id(home[original[name]])] for name in original}


def _main_events(
    incidents: Iterable[Incident], original: Mapping[str, str]
) -> tuple[dict[str, list[Event]], dict[_Pair, float]]:
    """The main events of each article, and what speaks for it where two articles' are held for one."""
    main: dict[str, list[Event]] = defaultdict(list)
    joined: dict[_Pair, float] = {}
    for incident in incidents:
        events = [event for event in incident.events if event.standing == "main"]
        events = [e for e in events if original.get(e.mentions[0].article) in {None, e.mentions[0].article}]
        for event in events:
            main[event.mentions[0].article].append(event)
        for a, b in combinations(events, 2):
            pair = _pair(a.mentions[0].article, b.mentions[0].article)
            joined[pair] = max(_of_event(a, b), joined.get(pair, _ONE_SORT))
    return main, joined


def _of_event(a: Event, b: Event) -> float:
    told = {name: found.weight for name, found in weighed(a, b) if found is not None}
    where_and_when = told.get("time", 0.0) + told.get("place", 0.0)
    if sum(told.values()) < THRESHOLD or where_and_when < 1.0:
        return _ONE_SORT
    return _ONE_DAY_AND_PLACE if where_and_when >= _DAY_AND_PLACE else _ONE_DAY


def _of_two_days(ours: Iterable[Event], theirs: Iterable[Event]) -> bool:
    return any(
        found is not None and found.weight == VETO
        for a in ours
        for b in theirs
        if a.family == b.family
        for _, found in weighed(a, b)
    )


class _Joining:
    """Articles joined to stories, those that have most in common first."""

    def __init__(self, common: _Common) -> None:
        self._common = common
        self.home: dict[str, list[str]] = {article: [article] for article in sorted(common.told)}

    def join(self, enough: float, alike: float) -> None:
        """Make one of all that have `enough` in common, where the articles on both sides are `alike` on the average."""
        refused: set[tuple[int, int]] = set()
        kept = []  # so that no list that was refused gives its id to another
        for (one, other), score in sorted(self._common.score.items(), key=lambda row: (-row[1], row[0])):
            ours, theirs = self.home[one], self.home[other]
            if score < enough:
                break
            if ours is theirs or (id(ours), id(theirs)) in refused:
                continue
            if self._common.average(ours, theirs) >= alike:
                self._merge(ours, theirs)
            else:
                refused |= {(id(ours), id(theirs)), (id(theirs), id(ours))}
            kept.append((ours, theirs))

    def _merge(self, ours: list[str], theirs: list[str]) -> None:
        merged = sorted([*ours, *theirs])
        for article in merged:
            self.home[article] = merged

    def gather(self) -> None:
        """Give each article that is alone, or two, to the story whose articles have enough of them between them."""
        for _ in range(_ROUNDS):
            stories = list({id(story): story for story in self.home.values()}.values())
            told = [{p for article in story for p in self._common.told[article]} for story in stories]
            within: dict[Particular, list[int]] = defaultdict(list)
            for number, story in enumerate(stories):
                for particular in told[number] if len(story) > 1 else ():
                    within[particular].append(number)
            near = [
                (story, self._nearest(n, told[n], within)) for n, story in enumerate(stories) if len(story) <= _ALONE
            ]
            # by their articles, since a story may have grown meanwhile
            if not sum(self._give(story, stories[number]) for story, number in near if number is not None):
                return

    def _nearest(self, own: int, told: set[Particular], within: dict[Particular, list[int]]) -> int | None:
        """The number of the story that has enough of what is told, and more of it than any other."""
        shared: dict[int, list[Particular]] = defaultdict(list)
        for particular in told:
            for number in within.get(particular, ()):
                shared[number].append(particular)
        shared.pop(own, None)
        ranked = sorted(
            (-score, n) for n, both in shared.items() for score, telling in [self._common.weigh(both)] if telling
        )
        if not ranked or -ranked[0][0] < _ENOUGH or (len(ranked) > 1 and ranked[1][0] - ranked[0][0] < _MARGIN):
            return None
        return ranked[0][1]

    def _give(self, story: list[str], nearest: list[str]) -> bool:
        ours, theirs = self.home[story[0]], self.home[nearest[0]]
        if ours is theirs or len(ours) > _ALONE or self._common.average(ours, theirs) < _ALIKE * len(ours) / 2:
            return False
        self._merge(ours, theirs)
        return True


class Stories:
    """The articles parted by the story that they tell; one without a particular in common has its own."""

    def __init__(self, claims: Iterable[Claim], incidents: Iterable[Incident]) -> None:
        """Reads the particulars of the claims, and the main events of the articles."""
        told = particulars(claims)
        original = _originals(told)
        common = _Common({name: told[name] for name in set(original.values())}, incidents, original)
        stories = _Joining(common)
        stories.join(_ENOUGH, _ALIKE)
        stories.gather()
        self._home = _with_copies(stories.home, original)
        stories.join(_SUBJECT, _RELATED)
        self._matter = _with_copies(stories.home, original)

    def one(self, article: str, other: str) -> bool:
        """Whether two articles tell one story."""
        return self.of(article) == self.of(other)

    def tell_one(self, a: Claim, b: Claim) -> bool:
        """Whether the articles of two claims tell one story."""
        return self.of(a.article) == self.of(b.article)

    def each(self) -> list[frozenset[str]]:
        """The articles of each story that several tell, in the order of their first."""
        return sorted({frozenset(told) for told in self._home.values() if len(told) > 1}, key=min)

    def matter(self, article: str) -> str:
        """The first article about this one's matter: a product and its delay are one matter, though two happenings."""
        return min(self._matter.get(article, [article]))

    def of(self, article: str) -> str:
        """The name of the first article that tells this one's story, itself where there is no other."""
        return min(self._home.get(article, [article]))


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
