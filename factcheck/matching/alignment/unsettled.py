"""Earlier events of one series that may be one and may be two: "in August 2022" in one article, "2022" in the other.

Each article tells of one earlier event in a stretch of time that both can mean. Too little speaks for one event, and
nothing rules it out: that is no conflict, but a question that an editor wants to see.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.matching.alignment.evidence import VETO
from factcheck.matching.alignment.incidents import Incident, Weights
from factcheck.model.claim import Claim
from factcheck.model.event import Event
from factcheck.model.group import Group
from factcheck.model.value import TimeValue
from factcheck.values.time import compare_times


def _article(event: Event) -> str:
    return event.mentions[0].article


def _dated(event: Event) -> bool:
    """Whether an event has a date of its own with its year: not "in July"."""
    return bool(event.times) and all(not (t.value or "XXXX").startswith("XXXX") for t in event.times)


def _meet(a: Event, b: Event) -> bool:
    """Whether some time of each can be one."""
    return any(compare_times(s, t).relation in {"same", "within"} for s in a.times for t in b.times)


def _series(incidents: list[Incident]) -> Iterator[tuple[list[Event], list[Event]]]:
    """The dated earlier events of each two articles of which one tells of the other's main event."""
    main = {(_article(e), e.family): i for i in incidents for e in i.events if e.standing == "main"}
    earlier: dict[str, dict[str, list[Event]]] = defaultdict(lambda: defaultdict(list))
    for incident in incidents:
        for event in incident.events:
            if event.standing not in {"main", "planned"} and _dated(event) and not event.family.startswith("="):
                earlier[event.family][_article(event)].append(event)
    for family, told in earlier.items():
        for a, b in combinations(sorted(told), 2):
            one, other = main.get((a, family)), main.get((b, family))
            if (one is not None and b in one.articles) or (other is not None and a in other.articles):
                yield told[a], told[b]


def _date_of(event: Event, claims: tuple[Claim, ...]) -> Claim | None:
    """The claim that dates an event, not a bare "an earlier attack"."""
    for claim in claims:
        dated = isinstance(claim.value, TimeValue) and claim.value.value is not None and claim.attribute == "date"
        if dated and claim.event == event.id and claim.certainty == "asserted":
            return claim
    return None


def _group(a: Event, b: Event, dates: tuple[Claim, Claim]) -> Group:
    one, other = sorted(dates, key=lambda c: (c.article, c.focus.start))
    return Group(
        kind=one.kind, attribute="date", incident=a.id, claims=(one, other), family=a.family, unsettled=True,
        basis=f"{a.label} in {_article(a)}, {b.label} in {_article(b)}",
    )  # fmt: skip


def unsettled(incidents: list[Incident], claims: tuple[Claim, ...], weights: Weights) -> list[Group]:
    """The dates of each two earlier events that may be one: each the only one of its article that the other can be."""
    home = {event.id: incident for incident in incidents for event in incident.events}
    found: dict[frozenset[str], Group] = {}
    for mine, its in _series(incidents):
        for a in mine:
            met = [b for b in its if _meet(a, b)]
            if len(met) != 1 or sum(_meet(x, met[0]) for x in mine) != 1:
                continue
            b = met[0]
            one, other = _date_of(a, claims), _date_of(b, claims)
            if home[a.id] is home[b.id] or weights(a, b)[0] == VETO or one is None or other is None:
                continue
            asked = frozenset(home[event.id].events[0].id for event in (a, b))
            if asked not in found:
                found[asked] = _group(a, b, (one, other))
    return list(found.values())
