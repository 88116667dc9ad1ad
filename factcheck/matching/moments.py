"""At what hour the moments of a story were: the call for help, the take-off, the kick-off, by whatever words.

A story has one of each, told by each article with one hour; an article that tells two hours tells of two such moments.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from factcheck.catalog import Moment, moment_called
from factcheck.matching.hours import differ, one_hour
from factcheck.matching.membership import Membership
from factcheck.model.claim import Claim
from factcheck.model.value import ClockValue

_CLOCK: Final = "clock:"


def _moment(claim: Claim) -> Moment | None:
    return moment_called(claim.attribute.removeprefix(_CLOCK)) if isinstance(claim.value, ClockValue) else None


def _is_told(claim: Claim, moment: Moment, known: Membership) -> bool:
    told = claim.certainty == "asserted" or (moment.appointed and claim.certainty == "planned")
    return told and claim.polarity == "positive" and not known.is_past(claim)


def _of_two(a: Claim, b: Claim) -> bool:
    """Whether two moments befell two: "Flight 12 took off", "Flight 80 took off", "Bell was stopped", "Wood was"."""
    mine, its = (c.setting.who & c.setting.names for c in (a, b))
    figures = a.setting.figures, b.setting.figures
    return bool(mine and its and mine.isdisjoint(its)) or bool(all(figures) and figures[0].isdisjoint(figures[1]))


def _against(hours: list[Claim], known: Membership) -> list[Claim]:
    """The hours that are told of one moment, if two of them exclude each other."""
    kept: list[Claim] = []
    for hour in hours:
        if not any(_of_two(hour, other) or known.apart(hour, other) for other in kept):
            kept.append(hour)
    return kept if any(differ(a, b) for a, b in combinations(kept, 2)) else []


def moments_apart(claims: Iterable[Claim], known: Membership) -> Iterator[tuple[Moment, list[Claim]]]:
    """The hours that the articles of one story give one of its moments, where two of them exclude each other."""
    told: dict[tuple[str, str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        moment = _moment(claim)
        if moment is not None and _is_told(claim, moment, known):
            told[known.stories.of(claim.article), moment.id][claim.article].append(claim)
    for (_, name), articles in told.items():
        hours = [hour for mine in articles.values() if (hour := one_hour(mine)) is not None]
        moment = moment_called(name)
        found = _against(hours, known) if moment is not None and len(hours) > 1 else []
        if moment is not None and found:
            yield moment, found
