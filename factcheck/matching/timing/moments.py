"""At what hour the moments of a story were: the call for help, the take-off, the kick-off, by whatever words.

A story has one of each, told by each article with one hour; an article that tells two hours tells of two such moments.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from factcheck.catalog import Moment, moment_called, moment_terms
from factcheck.matching.alignment.membership import Membership
from factcheck.matching.timing.hours import apart, one_hour
from factcheck.model.claim import Claim
from factcheck.model.value import ClockValue

_CLOCK: Final = "clock:"
_OF: Final = ":of "  # "clock:rescue:of boy"
# Parts of a town or land that lie apart: "the power failed in the north", "in the south".
_QUARTERS: Final = frozenset(
    "north south east west northern southern eastern western centre center suburb downtown first second".split()
)


def _moment(claim: Claim) -> Moment | None:
    if not isinstance(claim.value, ClockValue):
        return None
    found = moment_called(claim.attribute.removeprefix(_CLOCK).partition(_OF)[0])
    return found if found is not None and not found.event else None  # of those, incidents tell which they are


def _is_told(claim: Claim, moment: Moment, known: Membership) -> bool:
    told = claim.certainty == "asserted" or (moment.appointed and claim.certainty == "planned")
    return told and claim.polarity == "positive" and not known.is_past(claim)


def _unsaid(a: Claim, b: Claim, moment: Moment) -> frozenset[str]:
    """The words around an hour that neither the other one's sentence has nor the moment itself is told by."""
    told = b.setting.told
    said = (told.lemmas if told is not None else frozenset()) | b.setting.about | b.setting.topic
    return a.setting.about - said - moment_terms(moment.id)


def _of_two(a: Claim, b: Claim, moment: Moment) -> bool:
    """Whether two moments befell two: "Bell was stopped", "Wood was"; "the plane from Dorn", "from Calder"."""
    mine, its = (c.setting.who & c.setting.names for c in (a, b))
    if mine and its and mine.isdisjoint(its):
        return True
    figures = a.setting.figures, b.setting.figures
    if all(figures) and figures[0].isdisjoint(figures[1]):
        return True
    more, further = _unsaid(a, b, moment), _unsaid(b, a, moment)
    if more & _QUARTERS and further & _QUARTERS:
        return True
    names = more & a.setting.names, further & b.setting.names
    return bool(all(names) or (moment.alone and more and further))


def _parts(hours: list[Claim], moment: Moment) -> list[list[Claim]]:
    """The hours, parted so that each part may be of one moment."""
    parts: list[list[Claim]] = []
    for hour in hours:
        part = next((p for p in parts if not any(_of_two(hour, other, moment) for other in p)), None)
        if part is None:
            parts.append([hour])
        else:
            part.append(hour)
    return parts


def moments_told(claims: Iterable[Claim], known: Membership) -> Iterator[tuple[Moment, list[Claim]]]:
    """The hours that the articles of one story give one of its moments, where two exclude each other, or all agree.

    Those that are of two moments come one by one.
    """
    told: dict[tuple[str, str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        moment = _moment(claim)
        if moment is not None and _is_told(claim, moment, known):
            told[known.stories.of(claim.article), claim.attribute][claim.article].append(claim)
    for articles in told.values():
        hours = [hour for mine in articles.values() if (hour := one_hour(mine)) is not None]
        moment = _moment(hours[0]) if len(hours) > 1 else None
        if moment is None:
            continue
        quarrel = apart(hours)
        for part in _parts(hours, moment):
            if apart(part) or (len(part) == 1 if quarrel else len(part) > 1):
                yield moment, part
