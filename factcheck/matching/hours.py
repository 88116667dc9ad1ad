"""At what hour the story's main event happened, by whatever words: "the crash happened", "the horror unfolded", "the call came".

Each article tells but one hour of it. An alert follows its event, so it is held against the event's hour only where it
came before it, or long after it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from factcheck.matching.incidents import Incident
from factcheck.matching.stories import Stories
from factcheck.model.claim import Claim
from factcheck.model.value import ClockValue
from factcheck.values.clock import compare_clocks
from factcheck.values.comparison import AGREES
from factcheck.values.time.precision import dates_differ

SCENE: Final = "clock:scene"  # "the horror unfolded", "it happened"
# What happens at one moment, and to which help is called; a storm or a protest has no hour.
_SUDDEN: Final = frozenset({"crash", "fire", "earthquake", "violence", "collapse", "robbery"})
_CALLING: Final = frozenset({"alert", "call", "call out", "summon", "dispatch", "scramble", "send"})
_CALLED: Final = frozenset(
    "service police firefighter crew brigade ambulance paramedic officer lifeboat coastguard rescuer helicopter engine".split()
)
_ALARM: Final = frozenset({"raise:alarm", "receive:call", "receive:report", "come:call", "get:call", "make:call"})
_LAG: Final = 30  # minutes that an alert may come behind its event


def _is_alert(attribute: str) -> bool:
    told = attribute.removeprefix("clock:")
    verb, _, theme = told.partition(":")
    return told in _ALARM or (verb in _CALLING and theme in _CALLED)


def _usable(claim: Claim) -> bool:
    value = claim.value
    clock = isinstance(value, ClockValue) and (":" in value.value)
    return clock and claim.certainty == "asserted" and claim.polarity == "positive" and claim.speaker is None


def _families(incidents: Iterable[Incident], stories: Stories) -> dict[str, str]:
    """Which sudden event each story is about: the family that most of its articles tell of; none of two as often told."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for incident in incidents:
        for event in incident.events:
            if event.standing == "main" and event.family in _SUDDEN:
                counted[stories.of(event.mentions[0].article)][event.family] += 1
    best = {story: found.most_common(2) for story, found in counted.items()}
    return {story: top[0][0] for story, top in best.items() if len(top) == 1 or top[0][1] > top[1][1]}


def _one_hour(claims: list[Claim]) -> Claim | None:
    """The one hour that an article tells; None where it tells two."""
    values = [c.value for c in claims if isinstance(c.value, ClockValue)]
    if not values or any(compare_clocks(a, b).relation not in AGREES for a, b in combinations(values, 2)):
        return None
    return claims[0]


def _lagging(alert: ClockValue, event: ClockValue) -> bool:
    """Whether an alert may be of an event: soon after it."""
    earlier = alert.model_copy(update={"earliest": alert.earliest - _LAG})
    return compare_clocks(earlier, event).relation != "disjoint"


def _differ(a: Claim, b: Claim) -> bool:
    one, other = a.value, b.value
    if (
        not isinstance(one, ClockValue)
        or not isinstance(other, ClockValue)
        or dates_differ(a.setting.times, b.setting.times)
    ):
        return False
    if compare_clocks(one, other).relation != "disjoint":
        return False
    first, second = _is_alert(a.attribute), _is_alert(b.attribute)
    if first == second:
        return True
    return not (_lagging(one, other) if first else _lagging(other, one))


def _rows(claims: Iterable[Claim], family: str, past: set[str]) -> Iterator[Claim]:
    for claim in claims:
        here = claim.attribute in {f"clock:{family}", SCENE} or _is_alert(claim.attribute)
        if here and claim.event not in past:
            yield claim


def main_hours(
    claims: Iterable[Claim], incidents: list[Incident], stories: Stories, past: set[str]
) -> Iterator[tuple[str, list[Claim]]]:
    """The hours that the articles of one story give its main event, where two of them exclude each other.

    Yields the family of the event, and the claims.
    """
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if _usable(claim):
            told[stories.of(claim.article)].append(claim)
    families = _families(incidents, stories) if told else {}
    for story, clocks in told.items():
        family = families.get(story, "")
        if not family:
            continue
        articles: dict[str, list[Claim]] = defaultdict(list)
        for claim in _rows(clocks, family, past):
            articles[claim.article].append(claim)
        hours = [hour for mine in articles.values() if (hour := _one_hour(_told(mine))) is not None]
        kept = [h for h in hours if any(_differ(h, o) for o in hours) or not _is_alert(h.attribute)]
        if any(_differ(a, b) for a, b in combinations(kept, 2)):
            yield family, [c for h in kept for c in articles[h.article] if c in _told(articles[h.article])]


def _told(claims: list[Claim]) -> list[Claim]:
    """The hours of the event itself where an article has them, else those of the alert."""
    itself = [c for c in claims if not _is_alert(c.attribute)]
    return itself or claims
