"""From what an expression says to its TIMEX3 value: against the day of publication and the story so far."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from factcheck.model.time import Time, TimexType
from factcheck.model.trusted import trusted
from factcheck.values.time.calendar import (
    Days,
    beside_day,
    days_of,
    feast,
    moved,
    narrowed,
    nth_weekday,
    numbered_day,
    period,
)
from factcheck.values.time.expression import (
    At,
    Base,
    Beside,
    Calendar,
    Clock,
    Expression,
    Inside,
    Length,
    Literally,
    Monthly,
    Node,
    NumberedDay,
    PlacedWeekday,
    Repeat,
    Shift,
    Void,
    WeekOf,
)
from factcheck.values.time.tense import lean

# The value of a period nothing is known about, by unit.
UNKNOWN: Final[dict[str, str]] = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX",
    "DE": "XXX", "CE": "XX", "ML": "X",
}  # fmt: skip
_time = trusted(Time)
_OF_UNIT: Final[dict[str, re.Pattern[str]]] = {
    "D": re.compile(r"[0-9X]{4}-[0-9]{2}-[0-9]{2}"),
    "M": re.compile(r"[0-9X]{4}-[0-9]{2}(?![0-9])"),
    "Q": re.compile(r"[0-9]{4}-Q[1-4]"),
    "W": re.compile(r"[0-9]{4}-W[0-9]{2}"),
    "Y": re.compile(r"[0-9]{4}(?![0-9])"),
}
# A year is left out where the reader cannot mistake it: a day so close to publication is this one, whatever the tense.
_CLOSE: Final = timedelta(days=60)
_THESE_WEEKS: Final = timedelta(days=14)  # about its publication, of whose days a text writes no year
# "its fiscal first quarter ended Sept. 30" is past, whatever the year of the calendar
_TIME_OF_DAY: Final = re.compile(r"T(?:[0-9]|MO|MI|AF|EV|NI|DT)")
_MONTH_KNOWN: Final = re.compile(r"[0-9]{4}-[0-9]{2}-")
_ENDED: Final = re.compile(r"\s{1,3}ended\b")
# How far back, in characters, a report's quarter or year is still what "a year earlier" is held against.
_QUARTER_REACH: Final = 600
_YEAR_REACH: Final = 200
_DAY_REACH: Final = 400  # characters after which a bare "at 10:30" no longer belongs to the day last named


@dataclass(slots=True)
class Story:
    """The times a text has told so far: the latest value of each unit, and where it stood."""

    published: date | None
    latest: dict[str, str] = field(default_factory=dict)
    day_at: int = -10_000
    quarter_at: int = -10_000
    year_at: int = -10_000
    last: str = ""

    def tell(self, value: str, at: int) -> None:
        """Remember a resolved date; a day is also in a month and in a year."""
        if not value.endswith("_REF"):
            self.last = value.split("T", maxsplit=1)[0]
        for unit, pattern in _OF_UNIT.items():
            if found := pattern.match(value):
                self.latest[unit] = found[0]
                if unit == "D":
                    self.day_at = at
                elif unit == "Q":
                    self.quarter_at = at
                elif unit == "Y" and len(value) == 4:
                    self.year_at = at
        days = days_of(value)
        if days and "T" not in value and _MONTH_KNOWN.match(value):
            self.latest["W"] = period(days[0], "W")


@dataclass(frozen=True, slots=True)
class Place:
    """Where an expression stands, for the questions that only the text answers."""

    text: str
    start: int
    end: int
    day_nearby: str | None  # the day another expression of the sentence names


def shifted(value: str, unit: str, amount: int, grain: str | None = None) -> str:
    """A value moved and told at the unit's grain or a finer one; the year may be unknown.

    >>> shifted("2013-07-03", "D", 2), shifted("2013-07-03", "Y", -1), shifted("2013-07-03", "Y", -1, "D")
    ('2013-07-05', '2012', '2012-07-03')
    """
    days = days_of(value)
    if days:
        day = moved(days[0], unit, amount)
        return period(day, grain or unit) if day else UNKNOWN.get(grain or unit, "XXXX-XX-XX")
    if value.startswith("XXXX-") and amount == 0:
        return {"M": value[:7], "D": value}.get(unit, UNKNOWN.get(unit, "XXXX-XX-XX"))
    if re.match(r"XXXX-[0-9]{2}-[0-9]{2}\Z", value) and unit == "D":
        guesses = {
            (there.year - year, there.month, there.day)
            for year in (2000, 2001)
            if (here := days_of(f"{year}{value[4:]}")) and (there := moved(here[0], "D", amount))
        }
        if len(guesses) == 1:  # the same in a leap year and a common one, so the unknown year does not matter
            years, month, day_of_month = guesses.pop()
            return f"XXXX-{month:02d}-{day_of_month:02d}" if not years else "XXXX-XX-XX"
    return UNKNOWN.get(unit, "XXXX-XX-XX")


def _as_fine(value: str, unit: str) -> bool:
    """Whether a value is told at the unit's grain or a finer one: a month has no "next day"."""
    grains = "D W M Q Y DE CE".split()
    if re.match(r"[0-9X]{4}-[0-9]{2}-[0-9]{2}\Z", value):
        return True
    told = next((u for u in ("M", "Q", "W", "Y") if _OF_UNIT[u].fullmatch(value)), "CE")
    return unit in grains and grains.index(told) <= grains.index(unit)


def _shift(node: Shift, story: Story, place: Place) -> str:
    if node.comparative:
        return _compared_year(node, story, place)
    published = period(story.published, "D") if story.published else ""
    unknown = UNKNOWN.get(node.unit, "XXXX-XX-XX")
    if node.base == "published":
        return shifted(published, node.unit, node.amount, node.grain)
    if node.unit == "WE" and story.published and "W" not in story.latest:
        return _last_weekend(story.published, lean(place.text, place.start, place.end))
    unit = {"NI": "D", "WE": "W", "DE": "Y", "CE": "Y"}.get(node.unit, node.unit)
    if unit == "Q" and unit not in story.latest:
        return shifted(published, "Q", node.amount - 1)  # "the quarter" of a report is the one just over
    value = shifted(_anchor(node, unit, story) or unknown, node.unit, node.amount)
    days = days_of(value)
    if days and story.published and node.amount > 0 and days[0] > story.published:
        # "two years later" told as past and yet to come: the anchor was not the one meant
        return value if lean(place.text, place.start, place.end) > 0 else unknown
    return value


def _anchor(node: Shift, unit: str, story: Story) -> str | None:
    """What the story told that a shift counts from; None where nothing does.

    "Two days later" is later than what was told last, if that is as fine as a day; "that month" is the month told last.
    "In March 2005 he fled. Later that day …" is a day, but the text does not say which.
    """
    if story.last and (node.amount or unit == "D"):
        return (story.last if node.amount else story.latest.get(unit)) if _as_fine(story.last, unit) else None
    if unit not in story.latest and story.published and (node.amount == 0 or unit in {"W", "M", "Y"}):
        return period(story.published, "D")
    return story.latest.get(unit)


def _compared_year(node: Shift, story: Story, place: Place) -> str:
    """ "a year earlier", which compares like with like: the quarter just spoken of with that of the year before."""
    if "Q" in story.latest and place.start - story.quarter_at < _QUARTER_REACH:
        return _year_before(story.latest["Q"])
    if node.base == "story" and "Y" in story.latest and place.start - story.year_at < _YEAR_REACH:
        return shifted(story.latest["Y"], "Y", node.amount)
    return shifted(period(story.published, "D") if story.published else "", "Y", node.amount)


def _last_weekend(day: date, way: int) -> str:
    return period(moved(day, "W", 0 if way > 0 or day.weekday() > 4 else -1) or day, "WE")


def _year_before(value: str) -> str:
    year = value[:4]
    return f"{int(year) - 1:04d}{value[4:]}" if year.isdecimal() else value


def _of_year(node: Calendar, year: int) -> tuple[str, Days] | None:
    """The value and days of the calendar fields in one year, None where that year has no such day."""
    value = f"{year:04d}"
    if node.feast:
        day = feast(node.feast, year) if 1600 < year < 4000 else None
        return (day.isoformat(), (day, day)) if day else None
    if node.month:
        value += f"-{node.month:02d}" + (f"-{node.day:02d}" if node.day else "")
        if node.last_day:
            value += f"/{year:04d}-{node.month:02d}-{node.last_day:02d}"
    elif node.season:
        value += f"-{node.season}"
    elif node.quarter:
        value += f"-Q{node.quarter}"
    elif node.half:
        value += f"-H{node.half}"
    days = days_of(value)
    return (value, days) if days else None


def _yearless(node: Calendar) -> str:
    if node.weekday and not node.month:
        return f"XXXX-WXX-{node.weekday}"
    if node.month:
        value = f"XXXX-{node.month:02d}" + (f"-{node.day:02d}" if node.day else "")
        return value + (f"/XXXX-{node.month:02d}-{node.last_day:02d}" if node.last_day else "")
    for mark, number in (("Q", node.quarter), ("H", node.half)):
        if number:
            return f"XXXX-{mark}{number}"
    return f"XXXX-{node.season}" if node.season else "XXXX"


def _weekday(node: Calendar, story: Story, place: Place) -> str:
    base = story.published
    if node.base == "story":
        told = days_of(story.latest.get("D", ""))
        base = told[0] if told else base
    if base is None or node.weekday is None:
        return _yearless(node)
    back = (base.isoweekday() - node.weekday) % 7
    if node.direction == -1:
        back = back or 7
    elif node.direction == 1 or (node.direction == 0 and node.base == "published"):
        past = node.direction == 0 and lean(place.text, place.start, place.end) < 0
        back = back if past else back - 7 if back or node.direction else 0
    elif lean(place.text, place.start, place.end) > 0 and back:
        back -= 7
    day = moved(base, "D", 7 * node.weeks - back)
    return period(day, "D") if day else _yearless(node)


def _calendar(node: Calendar, story: Story, place: Place) -> str:
    if node.weekday and not node.month:
        return _weekday(node, story, place)
    if node.year is not None:
        told = _of_year(node, node.year)
        return told[0] if told else f"{node.year:04d}"
    base = story.published
    if node.base == "story" and (
        told_day := days_of(story.latest.get("D") or story.latest.get("M") or story.latest.get("Y") or "")
    ):
        base = told_day[0]
    if base is None:
        return _yearless(node)
    options = [
        told for year in range(base.year - 8, base.year + 9) if 0 < year < 9999 and (told := _of_year(node, year))
    ]
    chosen = _choose(node, options, base, place)
    if chosen and node.weekday:
        chosen = _on_weekday(node, options, base, place, chosen)
    return chosen or _yearless(node)


def _on_weekday(node: Calendar, options: list[tuple[str, Days]], base: date, place: Place, chosen: str) -> str:
    """The year before or behind, where the day is not of these weeks and only there has the weekday beside it."""
    days = days_of(chosen)
    if days is None or days[0].isoweekday() == node.weekday or abs(days[0] - base) <= _THESE_WEEKS:
        return chosen
    way = lean(place.text, place.start, place.end)
    fitting = [
        o
        for o in options
        if o[1][0].isoweekday() == node.weekday
        and abs(o[1][0].year - base.year) <= 1
        and not (way < 0 and o[1][0] > base)  # what began on that day began before the text was written
        and not (way > 0 and o[1][0] < base)
    ]
    return (_choose(node, fitting, base, place) or chosen) if fitting else chosen


def _choose(node: Calendar, options: list[tuple[str, Days]], base: date, place: Place) -> str | None:
    """The year that is meant: by the direction ("last April"), else by closeness and tense."""
    past = [o for o in options if o[1][0] <= base]
    ahead = [o for o in options if o[1][1] >= base]
    if node.direction == -1:
        # "last April" said in April is the one a year ago; "last winter" may have ended in this year
        done = (
            [o for o in past if o[1][1] < base]
            if not node.season
            else [o for o in past if o[1][0] + timedelta(days=75) < base]
        )
        return done[-1][0] if done else None
    if node.direction == 1:
        later = [o for o in ahead if o[1][0] > base]
        return later[0][0] if later else None
    if node.direction == 0:
        same = [o for o in options if o[0].startswith(f"{base.year:04d}")]
        return same[0][0] if same else None
    nearest = min(options, key=lambda o: (_distance(o[1], base), -o[1][0].toordinal()), default=None)
    if nearest is None:
        return None
    way = -1 if _ENDED.match(place.text, place.end) else lean(place.text, place.start, place.end)
    close = _CLOSE if node.day or node.feast else 2 * _CLOSE if node.quarter else timedelta(-1)
    if _distance(nearest[1], base) <= close and not (node.quarter and way < 0 and nearest[1][0] > base):
        return nearest[0]
    far = past and not way and nearest[1][0] > base and nearest[1][0] - base > timedelta(days=120)
    if (way < 0 or far) and past:
        return past[-1][0]
    return ahead[0][0] if way > 0 and ahead else nearest[0]


def _distance(days: Days, base: date) -> timedelta:
    if days[0] <= base <= days[1]:
        return timedelta(0)
    return min(abs(days[0] - base), abs(days[1] - base))


def _inside(node: Inside, story: Story, place: Place) -> str:
    year = value_of(node.outer, story, place)[:4]
    inner = node.inner
    if isinstance(inner, Shift):  # "the quarter a year ago", "last year's quarter"
        told = _shift(inner, story, place)
        return year + told[4:] if len(told) > 4 and len(year) == 4 else year
    if not isinstance(inner, Calendar):
        return year
    if year.isdecimal() and len(year) == 4:
        found = _of_year(inner, int(year))
        return found[0] if found else year
    return _yearless(inner)


def _at(node: At, story: Story, place: Place) -> str:
    day = value_of(node.day, story, place)
    return day.split("T")[0] + node.time if len(day.split("T")[0]) >= 10 or "W" in day else day


def _clock(node: Clock, story: Story, place: Place) -> str:
    day = place.day_nearby or (story.latest.get("D") if place.start - story.day_at < _DAY_REACH else None)
    if day is None and story.published:
        day = period(story.published, "D")
    return (day or "XXXX-XX-XX") + node.time


def _week_of(node: WeekOf, story: Story, place: Place) -> str:
    days = days_of(value_of(node.day, story, place))
    return period(days[0], "WE" if node.weekend else "W") if days else UNKNOWN["W"]


def _placed_weekday(node: PlacedWeekday, story: Story, place: Place) -> str:
    match node:
        case Monthly():
            return nth_weekday(value_of(node.month, story, place), node.weekday, node.nth)
        case Beside():
            return beside_day(value_of(node.day, story, place), node.weekday, after=node.after)
        case NumberedDay():
            ahead = lean(place.text, place.start, place.end) > 0
            base = story.published
            return numbered_day(base, node.weekday, node.day, ahead=ahead) if base else f"XXXX-WXX-{node.weekday}"


def value_of(node: Node, story: Story, place: Place) -> str:
    """The TIMEX3 value of a node; unknown parts are X."""
    match node:
        case Literally() | Length() | Repeat():
            return node.value
        case Calendar():
            return _calendar(node, story, place)
        case Shift():
            return _shift(node, story, place)
        case Monthly() | NumberedDay() | Beside():
            return _placed_weekday(node, story, place)
        case At():
            return _at(node, story, place)
        case Clock():
            return _clock(node, story, place)
        case Inside():
            return _inside(node, story, place)
        case WeekOf():
            return _week_of(node, story, place)
        case Void():
            return ""


def _type_of(node: Node, value: str) -> TimexType:
    if isinstance(node, Length):
        return "DURATION"
    if isinstance(node, Repeat):
        return "SET"
    return "TIME" if _TIME_OF_DAY.search(value) else "DATE"


def _side_of(days: Days, expression: Expression, story: Story, before: str | None) -> Days:
    """ "earlier this year" ends with the day of publication, "earlier that month" with what the story told last."""
    told = days_of(before) if before else None
    if _base_of(expression.node) == "published":
        told = (story.published, story.published) if story.published else None
    if expression.side == "earlier" and told and days[0] <= told[1] <= days[1]:
        return days[0], told[1]
    if expression.side == "later" and told and days[0] <= told[0] <= days[1]:
        return told[0], days[1]
    return days


def _compares(node: Node) -> bool:
    """Whether the time is only held against the one that the story is about ("from $4 million a year earlier")."""
    return (isinstance(node, Shift) and node.comparative) or (isinstance(node, Inside) and _compares(node.outer))


def _base_of(node: Node) -> Base:
    return node.base if isinstance(node, Shift | Calendar) else "published"


def _either_way(day: date) -> Days:
    """ "03/04/2013" is 4 March to an American and 3 April to a Briton: the value is the former's, the days are both."""
    other = date(day.year, day.day, day.month)
    return min(day, other), max(day, other)


def resolved(expression: Expression, story: Story, place: Place) -> Time:
    """The expression as a TIMEX3 time; the story remembers it."""
    value = value_of(expression.node, story, place)
    kind = _type_of(expression.node, value)
    unit = expression.node.unit if isinstance(expression.node, Shift) else "D"
    before = story.latest.get(unit)
    days = days_of(value) if kind in {"DATE", "TIME"} else None
    if days:
        days = _side_of(days, expression, story, before) if expression.side else narrowed(days, expression.mod)
    if days and isinstance(expression.node, Calendar) and expression.node.swappable:
        days = _either_way(days[0])
    if kind in {"DATE", "TIME"} and not _compares(expression.node):
        story.tell(value, expression.start)
    return _time(
        start=expression.start, end=expression.end, text=place.text[expression.start : expression.end], type=kind,
        value=value, mod=expression.mod, earliest=days[0] if days else None, latest=days[1] if days else None,
    )  # fmt: skip
