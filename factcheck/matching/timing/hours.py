"""At what hour the story's main event happened, by whatever words: "the crash happened", "the horror unfolded".

Each article tells but one hour of it. An alert follows its event, so it is held against the event's hour only where it
came before it, or long after it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from factcheck.matching.alignment.incidents import Incident
from factcheck.matching.alignment.stories import Stories
from factcheck.model.claim import Claim
from factcheck.model.value import ClockValue, TimeValue
from factcheck.values.clock import compare_clocks
from factcheck.values.comparison import AGREES
from factcheck.values.time.compare import compare_dates
from factcheck.values.time.lexicon import DAY_OF_WEEK
from factcheck.values.time.precision import dates_differ

SCENE: Final = "clock:scene"  # "the horror unfolded", "it happened"
_ONSET: Final = "clock:onset"  # "the gunman entered the party", "robbers burst into the bank"
_ATTACKS: Final = frozenset({"violence", "robbery"})
# What happens at one moment, and to which help is called; a storm or a protest has no hour.
_SUDDEN: Final = frozenset({"crash", "fire", "earthquake", "violence", "collapse", "robbery"})
_ALERT: Final = "clock:alert"
_LAG: Final = 30  # minutes that an alert may come behind its event, and that behind the coming of who attacks


def _is_alert(attribute: str) -> bool:
    return attribute.startswith(_ALERT)


def _usable(claim: Claim) -> bool:
    value = claim.value
    clock = isinstance(value, ClockValue)
    return clock and claim.certainty == "asserted" and claim.polarity == "positive" and claim.speaker is None


def _families(incidents: Iterable[Incident], stories: Stories) -> dict[str, list[str]]:
    """Which sudden events each story is about, that first which most of its articles tell of."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for incident in incidents:
        for event in incident.events:
            if event.standing == "main" and event.family in _SUDDEN:
                counted[stories.of(event.mentions[0].article)][event.family] += 1
    return {story: sorted(found, key=lambda f: (-found[f], f)) for story, found in counted.items()}


def _days(incidents: Iterable[Incident], family: str) -> list[TimeValue]:
    events = (event for incident in incidents for event in incident.events)
    return [t for event in events if event.family == family and event.standing == "main" for t in event.times]


def one_hour(claims: list[Claim]) -> Claim | None:
    """The one hour that an article tells; None where it tells two."""
    values = [c.value for c in claims if isinstance(c.value, ClockValue)]
    if not values or any(compare_clocks(a, b).relation not in AGREES for a, b in combinations(values, 2)):
        return None
    return claims[0]


def _lagging(alert: ClockValue, event: ClockValue) -> bool:
    """Whether an alert may be of an event: soon after it."""
    earlier = alert.model_copy(update={"earliest": alert.earliest - _LAG})
    return compare_clocks(earlier, event).relation != "disjoint"


def differ(a: Claim, b: Claim) -> bool:
    """Whether two hours exclude each other, of one day for all that is known."""
    one, other = a.value, b.value
    if (
        not isinstance(one, ClockValue)
        or not isinstance(other, ClockValue)
        or dates_differ(a.setting.times, b.setting.times)
    ):
        return False
    if compare_clocks(one, other).relation != "disjoint":
        return False
    if not (_to_the_hour(one) and _to_the_hour(other)) and _weekdays(a).isdisjoint(_weekdays(b)):
        return False  # "in the 2 a.m. incident", "on Saturday afternoon": of two days, for all that is known
    places = [_place(a.attribute), _place(b.attribute)]
    if places[0] == places[1]:
        return True
    return not (_lagging(one, other) if places[0] > places[1] else _lagging(other, one))


def _weekdays(claim: Claim) -> set[str]:
    return {name.lower() for name in DAY_OF_WEEK.findall(claim.quote)}


def _to_the_hour(value: ClockValue) -> bool:
    """Whether a time is more than a part of the day."""
    return ":" in value.value


def _place(attribute: str) -> int:
    """When in its course an hour is told: of the coming of who attacks, of the event itself, of the alert."""
    return 0 if attribute == _ONSET else 2 if _is_alert(attribute) else 1


def _other_day(claim: Claim, days: list[TimeValue]) -> bool:
    """Whether an alert is told of a day of its own, and not of that of the event."""
    told = claim.setting.times
    return bool(told) and not any(compare_dates(a, b).relation in AGREES for a in told for b in days)


def _rows(
    clocks: Iterable[Claim], family: str, days: list[TimeValue], past: set[str], *, first: bool
) -> Iterator[Claim]:
    """The hours told of events of a family; of the `first` of a story, by whatever words."""
    for claim in clocks:
        here = claim.attribute == f"clock:{family}"
        told = claim.attribute == SCENE or _is_alert(claim.attribute)
        began = claim.attribute == _ONSET and family in _ATTACKS
        vague = first and (told or began) and not _other_day(claim, days)
        if (here or vague) and claim.event not in past:
            yield claim


def main_hours(
    claims: Iterable[Claim], incidents: list[Incident], stories: Stories, past: set[str]
) -> Iterator[tuple[str, list[Claim], bool]]:
    """The hours that the articles of one story give its main event.

    Yields the family of the event, the claims, and whether two of them exclude each other.
    """
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if _usable(claim):
            told[stories.of(claim.article)].append(claim)
    families = _families(incidents, stories) if told else {}
    for story, clocks in told.items():
        for family in families.get(story, ()):
            first = family == families[story][0]
            articles: dict[str, list[Claim]] = defaultdict(list)
            for claim in _rows(clocks, family, _days(incidents, family), past, first=first):
                articles[claim.article].append(claim)
            hours = [hour for mine in articles.values() if (hour := one_hour(_told(mine))) is not None]
            if len(hours) > 1:
                kept = _in_conflict(hours)
                told_of = [claim for hour in kept or hours for claim in _told(articles[hour.article])]
                yield family, told_of, bool(kept)


def apart(hours: Iterable[Claim]) -> bool:
    """Whether two of a story's hours exclude each other."""
    return any(differ(a, b) for a, b in combinations(hours, 2))


def _in_conflict(hours: list[Claim]) -> list[Claim]:
    """The hours of articles, if two exclude each other; without alerts that fit."""
    kept = [h for h in hours if any(differ(h, o) for o in hours) or not _is_alert(h.attribute)]
    return kept if apart(kept) else []


def _told(claims: list[Claim]) -> list[Claim]:
    """The hours of the event itself where an article has them, else those of the alert, else a part of the day."""
    precise = [c for c in claims if isinstance(c.value, ClockValue) and _to_the_hour(c.value)]
    itself = [c for c in precise or claims if not _is_alert(c.attribute)]
    return itself or precise or claims
