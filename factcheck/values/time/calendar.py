"""TIMEX3 values as days: the days behind a value, a value moved by so many units, feasts of a year."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Final

Days = tuple[date, date]

# First and last month of a season, northern half, generous at both ends (an astronomical summer ends in September);
# the winter "of 1998" may have begun in December 1997 or last into March 1999.
SEASON_MONTHS: Final[dict[str, tuple[int, int]]] = {"SP": (3, 6), "SU": (6, 9), "FA": (9, 12), "WI": (12, 15)}
MONTHS_PER: Final[dict[str, int]] = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}

_VALUE = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?:(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?"
    r"|W(?P<week>[0-9]{2})(?P<weekend>-WE)?|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)))?"
    r"(?:T(?P<time>.+))?\Z"
)


def last_of_month(year: int, month: int) -> date:
    """The last day of a month; months past December run into the next year.

    >>> last_of_month(2024, 2), last_of_month(2024, 14)
    (datetime.date(2024, 2, 29), datetime.date(2025, 2, 28))
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def days_of(value: str) -> Days | None:
    """First and last day of a TIMEX3 date or time; None where it has none or the year is unknown.

    A night lasts into the next day: the early hours of the 14th belong to the night of the 13th.

    >>> days_of("2013-07")
    (datetime.date(2013, 7, 1), datetime.date(2013, 7, 31))
    >>> days_of("2013-07-03TNI")
    (datetime.date(2013, 7, 3), datetime.date(2013, 7, 4))
    >>> days_of("199")
    (datetime.date(1990, 1, 1), datetime.date(1999, 12, 31))
    >>> days_of("XXXX-07") is days_of("P3D") is days_of("2013-02-30") is None
    True
    """
    try:
        if "/" in value:
            first, last = (days_of(part) for part in value.split("/", 1))
            return (first[0], last[1]) if first and last else None
        if value.isdecimal() and len(value) < 4:
            span = 10 ** (4 - len(value))
            return date(int(value) * span, 1, 1), date(int(value) * span + span - 1, 12, 31)
        match = _VALUE.match(value)
        return _days_of_fields(match) if match else None
    except (ValueError, OverflowError):  # year 0, 30 February, week 54
        return None


def _days_of_fields(match: re.Match[str]) -> Days:
    year = int(match["year"])
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return day, day + timedelta(days=(match["time"] or "").startswith("NI"))
    if match["month"]:
        return date(year, int(match["month"]), 1), last_of_month(year, int(match["month"]))
    if match["week"]:
        monday = date.fromisocalendar(year, int(match["week"]), 1)
        return monday + timedelta(days=5 * bool(match["weekend"])), monday + timedelta(days=6)
    if match["quarter"]:
        return date(year, 3 * int(match["quarter"]) - 2, 1), last_of_month(year, 3 * int(match["quarter"]))
    if match["half"]:
        return date(year, 6 * int(match["half"]) - 5, 1), last_of_month(year, 6 * int(match["half"]))
    if match["season"] == "WI":
        return date(year - 1, 12, 1), last_of_month(year, 15)
    if match["season"]:
        first, last = SEASON_MONTHS[match["season"]]
        return date(year, first, 1), last_of_month(year, last)
    return date(year, 1, 1), date(year, 12, 31)


def narrowed(days: Days, mod: str | None) -> Days | None:
    """The days left by a mod: "late August" is the 21st to the 31st; None where it opens one end (BEFORE, AFTER).

    >>> narrowed((date(2025, 8, 1), date(2025, 8, 31)), "END")[0]
    datetime.date(2025, 8, 21)
    >>> narrowed((date(2025, 1, 1), date(2025, 12, 31)), "START")[1]
    datetime.date(2025, 5, 2)
    """
    first, last = days
    length = (last - first).days + 1
    if mod in {"START", "MID", "END"} and length > 2:
        low, high = (10, 20) if 28 <= length <= 31 else (-(-length // 3), length - length // 3)
        if mod == "MID":
            return first + timedelta(days=length // 3), first + timedelta(days=high - 1)
        return (first, first + timedelta(days=low - 1)) if mod == "START" else (first + timedelta(days=high), last)
    if mod == "APPROX":
        try:
            return first - timedelta(days=length), last + timedelta(days=length)
        except OverflowError:
            return days
    return days if mod in {None, "START", "MID", "END"} else None


def period(day: date, unit: str) -> str:
    """The value of the period of `unit` that holds a day.

    >>> day = date(2013, 7, 3)
    >>> [period(day, unit) for unit in ("D", "W", "WE", "M", "Q", "Y", "DE", "CE")]
    ['2013-07-03', '2013-W27', '2013-W27-WE', '2013-07', '2013-Q3', '2013', '201', '20']
    """
    year, week, _ = day.isocalendar()
    match unit:
        case "W" | "FN":
            return f"{year:04d}-W{week:02d}"
        case "WE":
            return f"{year:04d}-W{week:02d}-WE"
        case "M":
            return f"{day.year:04d}-{day.month:02d}"
        case "Q":
            return f"{day.year:04d}-Q{(day.month + 2) // 3}"
        case "Y":
            return f"{day.year:04d}"
        case "DE":
            return f"{day.year // 10:03d}"
        case "CE":
            return f"{day.year // 100:02d}"
        case "ML":
            return f"{day.year // 1000:01d}"
        case _:
            return day.isoformat()


def moved(day: date, unit: str, amount: int) -> date | None:
    """The day so many units away, None outside the years 1 to 9999.

    >>> moved(date(2024, 2, 29), "Y", -1), moved(date(2024, 1, 31), "W", 2)
    (datetime.date(2023, 2, 28), datetime.date(2024, 2, 14))
    """
    try:
        if unit in MONTHS_PER:
            months = day.year * 12 + day.month - 1 + amount * MONTHS_PER[unit]
            year, month = divmod(months, 12)
            return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
        return day + timedelta(days=amount * {"W": 7, "WE": 7, "FN": 14}.get(unit, 1))
    except (ValueError, OverflowError):
        return None


def nth_weekday(month: str, weekday: int, nth: int) -> str:
    """The `nth` weekday (-1 the last) of the month with that value; the bare weekday where there is none.

    >>> nth_weekday("2013-06", 7, 3), nth_weekday("2013-06", 7, -1), nth_weekday("XXXX-06", 7, 3)
    ('2013-06-16', '2013-06-30', 'XXXX-WXX-7')
    """
    days = days_of(month) if len(month) == len("2013-06") else None
    if days is None:
        return f"XXXX-WXX-{weekday}"
    first, last = days
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    if nth < 0:
        day = last - timedelta(days=(last.isoweekday() - weekday) % 7)
    return day.isoformat() if first <= day <= last else f"XXXX-WXX-{weekday}"


def numbered_day(base: date, weekday: int, number: int, *, ahead: bool) -> str:
    """The last weekday up to `base`, or the next one from it, with that day of the month; 60 days are looked through.

    >>> numbered_day(date(2013, 9, 20), 5, 13, ahead=False), numbered_day(date(2013, 8, 1), 5, 13, ahead=False)
    ('2013-09-13', 'XXXX-WXX-5')
    """
    for away in range(61):
        day = moved(base, "D", away if ahead else -away)
        if day and day.day == number and day.isoweekday() == weekday:
            return day.isoformat()
    return f"XXXX-WXX-{weekday}"


def beside_day(value: str, weekday: int, *, after: bool) -> str:
    """The first such weekday after the day with that value, or the last before it.

    >>> beside_day("2013-03-31", 1, after=True), beside_day("2013-12-25", 5, after=False)
    ('2013-04-01', '2013-12-20')
    """
    days = days_of(value)
    if days is None or days[0] != days[1]:
        return f"XXXX-WXX-{weekday}"
    apart = (weekday - days[0].isoweekday()) % 7 if after else (days[0].isoweekday() - weekday) % 7
    day = moved(days[0], "D", (apart or 7) * (1 if after else -1))
    return day.isoformat() if day else f"XXXX-WXX-{weekday}"


def feast(name: str, year: int) -> date | None:
    """The day of a moving feast; None for one that is not known.

    >>> feast("easter", 2024), feast("thanksgiving", 2013)
    (datetime.date(2024, 3, 31), datetime.date(2013, 11, 28))
    """
    after_easter = {
        "shrove tuesday": -47,
        "ash wednesday": -46,
        "palm sunday": -7,
        "maundy thursday": -3,
        "good friday": -2,
        "easter": 0,
        "easter sunday": 0,
        "easter monday": 1,
        "whit sunday": 49,
        "whit monday": 50,
    }
    # nth weekday of a month, n = -1 the last; election day is the Tuesday after the first Monday of November
    nth = {
        "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
        "martin luther king day": (1, 0, 3), "presidents' day": (2, 0, 3), "columbus day": (10, 0, 2),
        "election day": (11, 0, 1), "black friday": (11, 3, 4), "cyber monday": (11, 3, 4),
        "remembrance sunday": (11, 6, 2),
    }  # fmt: skip
    behind = {"election day": 1, "black friday": 1, "cyber monday": 4}  # so many days after that weekday
    if name in after_easter:
        return _easter(year) + timedelta(days=after_easter[name])
    if name not in nth:
        return None
    month, weekday, n = nth[name]
    first = date(year, month, 1)
    days = [d for k in range(31) if (d := first + timedelta(days=k)).month == month and d.weekday() == weekday]
    return days[n if n < 0 else n - 1] + timedelta(days=behind.get(name, 0))


def _easter(year: int) -> date:
    # the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8)
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    length = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * length) // 451
    month, day = divmod(h + length - 7 * m + 114, 31)
    return date(year, month, day + 1)
