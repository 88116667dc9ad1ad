"""Rules for weekdays placed by the words around them: "the third Sunday in June", "Friday the 13th", "Tuesday week"."""

import re
from dataclasses import replace
from typing import Final

from factcheck.values.time.dates import folded, number_of_ordinal, standing, year_of
from factcheck.values.time.expression import Calendar, Expression, Literally, Monthly, NumberedDay, Repeat, Shift
from factcheck.values.time.grammar import (
    MONTH,
    ORDINAL,
    SHORT_YEAR,
    SP,
    WEEKDAY,
    Rule,
    after,
    rule,
    words,
)
from factcheck.values.time.lexicon import MONTHS, ONES, ORDINALS, WEEKDAYS

_LARGEST_COUNT: Final = 5  # no month has more Fridays, and nobody counts further back in them
_SMALL: Final = words(word for word, number in ONES.items() if 1 < number <= _LARGEST_COUNT)
_MONTHS_AWAY: Final = {"last": -1, "this": 0, "next": 1}


def _unplaced(weekday: int) -> Literally:
    """The weekday of a week that the text does not tell."""
    return Literally(f"XXXX-WXX-{weekday}")


def _of_month(match: re.Match[str]) -> Expression | None:
    """ "the third Sunday in June", "the last Friday of next month"; "the first Monday of each month" is a set."""
    weekday, rank = WEEKDAYS[folded(match["weekday"])], folded(match["rank"])
    nth = -1 if rank == "last" else number_of_ordinal(rank)
    if rank == "last" and not (match["each"] or match["away"] or match["month"]):
        return None  # "he won last Sunday in Paris"
    if match["each"]:
        return standing(match, Repeat(f"XXXX-WXX-{weekday}"))
    if match["away"] and nth:
        return standing(match, Monthly(weekday, nth, Shift("M", _MONTHS_AWAY[folded(match["away"])])))
    if match["month"] is None or not nth or nth > _LARGEST_COUNT:  # "the first Sunday of Lent", "a third Monday off"
        return standing(match, _unplaced(weekday))
    month = Calendar(year=year_of(match["year"]), month=MONTHS[folded(match["month"])])
    return standing(match, Monthly(weekday, nth, month))


def _numbered(match: re.Match[str]) -> Expression:
    """ "Friday the 13th", of a month that is not named."""
    return standing(match, NumberedDay(WEEKDAYS[folded(match["weekday"])], number_of_ordinal(match["day"])))


def _weeks_away(match: re.Match[str]) -> Expression | None:
    """ "Tuesday week", "a week on Monday", "Monday fortnight": that many weeks behind the next one."""
    if not match["weekday"][0].isupper() or re.match(f"{SP}(?:of|in|at)\\b", after(match)):
        return None  # "the Monday week of prayer"
    weeks = 2 if "fortnight" in match[0].casefold() else 1
    return standing(match, Calendar(weekday=WEEKDAYS[folded(match["weekday"])], direction=1, weeks=weeks))


def _beyond(match: re.Match[str]) -> Expression:
    """ "the Sunday before last", "the Tuesday after next"."""
    way = -1 if folded(match["side"]) == "before last" else 1
    return standing(match, Calendar(weekday=WEEKDAYS[folded(match["weekday"])], direction=way, weeks=way))


def _behind(match: re.Match[str]) -> Expression | None:
    """ "Tuesday last", "Tuesday next"."""
    if not match["weekday"][0].isupper() or not re.match(r"[.,;:)]|\Z", after(match)):
        return None  # "on Tuesday last year's winner fell"
    way = -1 if folded(match["side"]) == "last" else 1
    return standing(match, Calendar(weekday=WEEKDAYS[folded(match["weekday"])], direction=way))


def _ago(match: re.Match[str]) -> Expression:
    """ "three Fridays ago"."""
    weeks = 1 - ONES[folded(match["count"])]
    return standing(match, Calendar(weekday=WEEKDAYS[folded(match["weekday"])], direction=-1, weeks=weeks))


def _beside(match: re.Match[str]) -> Expression:
    """ "the Monday after …": which one only what follows tells, if anything does; see `merge.joined`."""
    node = _unplaced(WEEKDAYS[folded(match["weekday"])])
    return replace(standing(match, node), end=match.end("weekday"))


_NAMED = f"(?P<weekday>{WEEKDAY})"
_RANK = f"(?P<rank>{ORDINAL}|last)"

RULES: Final[tuple[Rule, ...]] = (
    rule(
        f"(?:the{SP})?{_RANK}{SP}{_NAMED}"
        f"(?:{SP}(?:of|in){SP}(?:(?P<each>(?:each|every){SP}month)|(?:the{SP})?(?P<away>last|this|next){SP}month|"
        f"(?P<month>{MONTH})(?:,?{SP}(?:of{SP})?(?P<year>{SHORT_YEAR}))?))?",
        _of_month, "0 last", ORDINALS, the=("0", "last", *ORDINALS),
    ),
    rule(f"{_NAMED},?{SP}the{SP}(?P<day>(?:3[01]|[12]?[0-9])(?:st|nd|rd|th))", _numbered, WEEKDAYS),
    rule(f"{_NAMED}{SP}(?:week|fortnight)", _weeks_away, WEEKDAYS),
    rule(f"a{SP}(?:week|fortnight){SP}on{SP}{_NAMED}", _weeks_away, "a"),
    rule(f"(?:the{SP})?{_NAMED}{SP}(?P<side>before{SP}last|after{SP}next)", _beyond, WEEKDAYS, the=WEEKDAYS),
    rule(f"{_NAMED}{SP}(?P<side>last|next)", _behind, WEEKDAYS),
    rule(f"(?P<count>{_SMALL}){SP}{_NAMED}s{SP}ago", _ago, ONES),
    rule(f"the{SP}{_NAMED}{SP}(?:before|after|following|preceding)", _beside, the=WEEKDAYS),
)  # fmt: skip
