"""Events of several articles → incidents: which of them are one happening."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, combinations
from typing import Final

from factcheck.matching.alignment.evidence import SERIES, STORY, THRESHOLD, VETO, sort_of, weigh
from factcheck.model.event import Event

ASSUMED: Final = "assumed"
IN_SERIES: Final = "each an earlier one of one series"
IN_STORY: Final = "their articles tell one story"
OneStory = Callable[[str, str], bool]
_Pair = tuple[float, str, str, str]  # the weight's negative, so that the strongest sort first; two event ids; why


@dataclass(eq=False)
class Incident:
    """Events of several articles taken for one happening, one event an article at most."""

    events: list[Event]
    weight: float = 0.0
    basis: list[str] = field(default_factory=list)
    joins: list[tuple[Event, Event, str]] = field(default_factory=list)  # the pairs that joined it, and why

    @property
    def confidence(self) -> float:
        """How sure the alignment is, 0.5 to 1: saturating in the weakest weight that joined it."""
        return 1.0 if len(self.events) == 1 else min(1.0, 0.5 + self.weight / 10)

    @property
    def why(self) -> str:
        """What speaks for it, each reason once, the three that joined it first."""
        reasons = dict.fromkeys(reason for basis in self.basis for reason in basis.split("; "))
        return ", ".join(list(reasons)[:3])

    @property
    def family(self) -> str:
        """The family of its events."""
        return self.events[0].family

    @property
    def articles(self) -> set[str]:
        """The articles that tell of it."""
        return {m.article for e in self.events for m in e.mentions}


def _articles(event: Event) -> set[str]:
    return {m.article for m in event.mentions}


class Weights:
    """What speaks for two events being one, weighed once for each pair."""

    def __init__(self, one_story: OneStory | None = None) -> None:
        """Nothing is weighed yet; hand the same table to every alignment of the same events.

        `one_story` says of two articles whether they tell one story; None where that is not known yet.
        """
        self._known: dict[tuple[str, str], tuple[float, str]] = {}
        self.one_story = one_story

    def __call__(self, a: Event, b: Event) -> tuple[float, str]:
        """As `weigh`; main events of one story more, those of two stories less."""
        key = (a.id, b.id) if a.id < b.id else (b.id, a.id)
        if key not in self._known:
            self._known[key] = self._weigh(a, b)
        return self._known[key]

    def _weigh(self, a: Event, b: Event) -> tuple[float, str]:
        main = a.standing == b.standing == "main"
        if self.one_story is None or not main:
            return weigh(a, b)
        within = self.one_story(_article(a), _article(b))
        weight, why = weigh(a, b, may_do=within)
        if weight == VETO or not within:
            return weight - STORY, why
        if any((known := sort_of(event)) is not None and known.recurs for event in (a, b)):
            return weight, why
        return weight + STORY, f"{why}; {IN_STORY}"

    def compatible(self, a: Incident, b: Incident) -> bool:
        """Whether two incidents can be one: no article in both, and no two events that exclude each other."""
        if a.articles & b.articles:
            return False
        return all(self(x, y)[0] > VETO for x in a.events for y in b.events)


def _article(event: Event) -> str:
    return event.mentions[0].article


def _pairs(events: list[Event], weights: Weights) -> list[_Pair]:
    """Every two events of one family and two articles for which something speaks."""
    families: dict[str, list[Event]] = {}
    for event in events:
        families.setdefault(event.family, []).append(event)
    found: list[_Pair] = []
    candidates = (pair for family in families.values() for pair in combinations(family, 2))
    for a, b in chain(candidates, _done(events) if weights.one_story is not None else ()):
        if not _articles(a) & _articles(b):
            weight, why = weights(a, b)
            if weight >= THRESHOLD - SERIES:
                found.append((-weight, a.id, b.id, why))
    return found


def _done(events: Iterable[Event]) -> Iterator[tuple[Event, Event]]:
    """What was done in an article that names nothing that did it, with what others tell that may have."""
    mains = [(event, known) for event in events if event.standing == "main" and (known := sort_of(event))]
    named = {_article(event) for event, known in mains if known.harms}
    doing = [event for event, known in mains if known.harms]
    for effect, known in mains:
        if known.effect and _article(effect) not in named:
            yield from ((effect, event) for event in doing if event.family != effect.family)


def align(events: Iterable[Event], weights: Weights, assumed: tuple[tuple[str, str], ...] = ()) -> list[Incident]:
    """Incidents in the order of their first event; the strongest pairs are joined first.

    Args:
        events: the events of all articles, in canonical order.
        weights: what speaks for each two of them, kept between alignments.
        assumed: pairs of event ids that are one happening, whatever the evidence says; joined before anything else.

    Two events of one article are never one incident. Events of an article that has nothing in common with the others
    stay alone, so adding such an article changes no incident.
    """
    ordered = list(events)
    home = {event.id: Incident([event]) for event in ordered}
    pairs = _pairs(ordered, weights)
    _join([(-10.0, a, b, ASSUMED) for a, b in assumed], home, weights)
    _join(sorted(p for p in pairs if -p[0] >= THRESHOLD), home, weights)
    # two articles whose main events are one tell of one series: its earlier events need less to be one as well
    _join(sorted(_in_series(pairs, ordered, home)), home, weights)
    return list(dict.fromkeys(home[event.id] for event in ordered))


def _in_series(pairs: list[_Pair], events: list[Event], home: dict[str, Incident]) -> list[_Pair]:
    """The pairs of earlier events, dated alike, of two articles of which one tells of the other's main event, too."""
    by_id = {event.id: event for event in events}
    main = {(e.mentions[0].article, e.family): home[e.id] for e in events if e.standing == "main"}
    found = []
    for negative, a, b, why in pairs:
        one, other = by_id[a], by_id[b]
        first = main.get((one.mentions[0].article, one.family))
        second = main.get((other.mentions[0].article, other.family))
        # of one series, too, where the main event of one is an earlier one of the other's
        same = (first is not None and other.mentions[0].article in first.articles) or (
            second is not None and one.mentions[0].article in second.articles
        )
        dated = one.times and other.times and "the times agree" in why
        if same and dated and "main" not in {one.standing, other.standing}:
            found.append((negative - SERIES, a, b, f"{why}; {IN_SERIES}"))
    return [p for p in found if -p[0] >= THRESHOLD]


def _join(pairs: list[_Pair], home: dict[str, Incident], weights: Weights) -> None:
    """Make incidents of pairs, the first first; a pair that would put two events of one article into one is left."""
    for negative, a, b, why in pairs:
        one, other = home[a], home[b]
        if one is other or (why != ASSUMED and not weights.compatible(one, other)) or one.articles & other.articles:
            continue
        known = [w for w, n in ((one.weight, len(one.events)), (other.weight, len(other.events))) if n > 1]
        joined = next(x for x in one.events if x.id == a), next(x for x in other.events if x.id == b)
        merged = Incident(
            one.events + other.events,
            min([-negative, *known]),
            [*one.basis, *other.basis, why],
            [*one.joins, *other.joins, (*joined, why)],
        )
        for event in merged.events:
            home[event.id] = merged
