"""A figure of a text as it is reckoned with: from what to what it lay before it was rounded, and in which unit."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple

from factcheck.model.base import Span
from factcheck.model.quantity import Quantity
from factcheck.model.time import Time
from factcheck.values.time.lexicon import MONTHS

Sort = Literal["count", "percent", "score", "date", "clock"]

_WRITTEN: Final = re.compile(r"(\d[\d,]{0,20})(?:\.(\d{1,9}))?")
_PAIR: Final = re.compile(r"(\d[\d,]{0,12})(?: to |[-–—])(\d[\d,]{0,12})")
_NAMES_ITS_DAY: Final = re.compile(r"\b(?:1[5-9]|20)\d\d\b|\b(?:" + "|".join(MONTHS) + r")\b", re.IGNORECASE)
_SETTLED: Final = re.compile(r"\d\s?[ap]\.?\s?m\b|\b(?:noon|midday|midnight)\b|\b\d\d:\d\d\b", re.IGNORECASE)
_OF_ONE: Final = frozenset({"", "year-old", "seat"})
_ROUNDED_FROM: Final = 1000
_AT_MOST: Final = 0.05  # of a round number, by which it may be off: "six hundred"
_AT_MOST_IN_WORDS: Final = 0.1  # "2 million"
_AT_MOST_WRITTEN_OUT: Final = 0.02  # "12,000"
_SOFT: Final = 0.05  # of a loose one ("about 40"), beyond its bounds
_OPEN: Final = 1.25  # times a bound, which "more than 40" is hardly beyond


class Range(NamedTuple):
    """From what to what a number may lie."""

    least: float
    most: float

    def meets(self, other: "Range", slack: float = 0.0) -> bool:
        """Whether some number lies in both, or so near to it."""
        return self.least - slack <= other.most and other.least - slack <= self.most

    def __add__(self, other: "Range") -> "Range":  # type: ignore[override]
        return Range(self.least + other.least, self.most + other.most)


_NONE: Final = Range(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, a day or an hour of a text.

    `said` is the number as written, `range` what it may have been before it was rounded. `unit` is "" for what is
    counted, else a currency, a measure, "percent". `ends` are the days that a date may be, the first and the last, as
    far as the text itself names them; `minute` is an hour's minute of the day. `pair` are the numbers of a score.
    """

    span: Span
    text: str
    sort: Sort
    said: float = 0
    range: Range = _NONE
    unit: str = ""
    loose: bool = False
    ends: tuple[date, date] | None = None
    with_year: bool = False
    minute: int | None = None
    pair: tuple[int, int] | None = None

    def alike(self, other: "Figure") -> bool:
        """Whether both are numbers of one unit: "40 million euros", "60 million" a year earlier."""
        units = {self.unit, other.unit}
        named = next(iter(units - {""}), "")
        return self.sort == other.sort and (len(units) == 1 or (len(units) == 2 and "" in units and named.isupper()))

    @property
    def exact(self) -> bool:
        """Whether it is one number, without "about" and "more than"."""
        return not self.loose and self.range.least <= self.said <= self.range.most


def _rounding(number: float, text: str) -> float:
    """By how much a number as written may be off: 0.05 of "2.3", half a million of "260 million", 500 of "12,000"."""
    found = _WRITTEN.search(text)
    if found is None:
        return 0.0 if number < _ROUNDED_FROM else _AT_MOST * number
    written, decimals = float(found[0].replace(",", "")), found[2]
    scale = number / written if written else 1.0
    if decimals:
        return float(scale * 10 ** -len(decimals) / 2)
    if scale >= _ROUNDED_FROM:
        return min(scale / 2, _AT_MOST_IN_WORDS * number)
    grain, whole = 1, int(number)
    while whole and whole % 10 == 0 and number >= _ROUNDED_FROM:
        whole, grain = whole // 10, grain * 10
    return min(grain / 2, _AT_MOST_WRITTEN_OUT * number) if grain > 1 else 0.0


def _number(quantity: Quantity, text: str) -> Figure | None:
    low, high = quantity.low, quantity.high
    ends = [float(end) for end in (low, high) if end is not None]
    if not ends:
        return None
    said = sum(ends) / len(ends)
    off = _rounding(said, text) if low == high else 0.0
    least = said / _OPEN if low is None else float(low)
    most = said * _OPEN if high is None else float(high)
    if quantity.approximate:
        off = max(off, _SOFT * said)
    unit = "percent" if quantity.kind == "percent" else quantity.unit or ""
    return Figure(
        span=Span(start=quantity.start, end=quantity.end),
        text=quantity.text,
        sort="percent" if unit == "percent" else "count",
        said=said,
        range=Range(least - off, most + off),
        unit="" if unit in _OF_ONE else unit,
        loose=quantity.approximate or low != high,
    )


def of_quantity(quantity: Quantity, text: str) -> tuple[Figure, ...]:
    """A number of the text, or a score ("3-1", "52 to 45"), or the two ends in "from 900 to 750"; none for a rank.

    Args:
        quantity: the number.
        text: the whole text.
    """
    if quantity.kind == "ordinal":
        return ()
    pair = _PAIR.fullmatch(quantity.text)
    if pair is not None and quantity.unit in {None, "score"}:
        numbers = int(pair[1].replace(",", "")), int(pair[2].replace(",", ""))
        if " to " in pair[0] and text[max(quantity.start - 5, 0) : quantity.start].lower() == "from ":
            parts = ((pair.start(n), pair.end(n), numbers[n - 1]) for n in (1, 2))
            return tuple(_counted(quantity.start + a, quantity.start + b, n, pair[0][a:b]) for a, b, n in parts)
        return (Figure(Span(start=quantity.start, end=quantity.end), quantity.text, "score", pair=numbers),)
    found = _number(quantity, text[quantity.number.start : quantity.number.end])
    return (found,) if found is not None else ()


def _counted(start: int, end: int, number: int, text: str) -> Figure:
    off = _rounding(number, text)
    return Figure(Span(start=start, end=end), text, "count", number, Range(number - off, number + off))


def of_time(time: Time) -> Figure | None:
    """A day, a month or a year that the text itself names, or an hour that is told from all others of a day."""
    span = Span(start=time.start, end=time.end)
    if time.type == "TIME":
        clock = re.search(r"T(\d\d):(\d\d)$", time.value)
        if clock is None or re.search(r"[a-z]{4}", _SETTLED.sub("", time.text)):
            return Figure(span, time.text, "clock")  # "9 am on Monday"
        settled = _SETTLED.search(time.text) is not None
        return Figure(span, time.text, "clock", minute=60 * int(clock[1]) + int(clock[2]) if settled else None)
    if time.type != "DATE" or time.mod is not None or time.earliest is None or time.latest is None:
        return Figure(span, time.text, "date", ends=_without_year(time))
    if _NAMES_ITS_DAY.search(time.text) is None:
        return Figure(span, time.text, "date")
    with_year = re.search(r"\b\d{4}\b", time.text) is not None
    return Figure(span, time.text, "date", ends=(time.earliest, time.latest), with_year=with_year)


_NO_YEAR: Final = re.compile(r"XXXX-(\d\d)-(\d\d)(?:/XXXX-(\d\d)-(\d\d))?")
_ANY_YEAR: Final = 2001


def _without_year(time: Time) -> tuple[date, date] | None:
    """The days of a date whose year the text leaves open, in a common year."""
    found = _NO_YEAR.fullmatch(time.value) if time.type == "DATE" and time.mod is None else None
    if found is None or (found[1], found[2]) == ("02", "29") or (found[3], found[4]) == ("02", "29"):
        return None
    first = date(_ANY_YEAR, int(found[1]), int(found[2]))
    return first, date(_ANY_YEAR, int(found[3]), int(found[4])) if found[3] else first
