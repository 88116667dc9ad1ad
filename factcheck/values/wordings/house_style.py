"""What papers write otherwise inside the marks, each in its own style: times of day, dates, units, sums, abbreviations.

Nobody hears of a spoken sentence whether "quarter to seven in the evening" will be "6.45pm" or "18:45" in print. So
these are led to one spelling before the words of two quotations are laid beside each other.
"""

import re
from typing import Final

from factcheck.values.quantities.number_words import ONES
from factcheck.values.time.lexicon import MONTHS

CLOCK_ZONES: Final = frozenset("gmt utc bst cet cest est edt pst pdt cst cdt mst mdt ist jst aest".split())
"""The zones that a time of day may be told in; a paper leaves out the one of its readers."""

_HALF_DAY: Final = 720  # minutes: "6:41" may be either of two times of the day
_TELLING: Final = re.compile(r"\d|\b(?:past|noon|midnight|quarter|[ap]\.? ?m)\b|clock\b")
_HOURS: Final = {word: hour for word, hour in ONES.items() if 1 <= hour <= 12}
_HOUR: Final = rf"(\d\d?|{'|'.join(sorted(_HOURS, key=len, reverse=True))})"
_MONTH: Final = rf"({'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
_DAY: Final = r"(\d\d?)(?:st|nd|rd|th)?(?!\d)"
_PAST: Final = re.compile(rf"\b(?:(half past)|(?:a )?(quarter past)|(?:a )?(quarter to)) {_HOUR}\b")
_TOLD_HALF: Final = re.compile(rf"\b{_HOUR}(?:[:.](\d\d))? ?([ap])\.? ?m\b\.?")  # "6:41pm", "9 a.m."
_OF_24: Final = re.compile(r"(?<![\d.:])(1[3-9]|2[0-4]|0\d):(\d\d)(?![\d:h])")  # "18:41"
_RUN_ON: Final = re.compile(
    rf"(?<![\d.,])([01]\d|2[0-4])([0-5]\d)(?= ?(?:{'|'.join(sorted(CLOCK_ZONES))})\b| ?h(?:ou)?rs\b)"
)
_HOURS_BEHIND: Final = re.compile(r"(?<=\dh) ?h(?:ou)?rs\b")
_O_CLOCK: Final = re.compile(r" ?\bo ?'clock\b")
_MIDDAY: Final = re.compile(r"\b(?:12 )?(noon|midnight)\b")
_DAY_MONTH: Final = re.compile(rf"\b{_DAY} (?:of )?{_MONTH}")
_MONTH_DAY: Final = re.compile(rf"\b{_MONTH} (?:the )?{_DAY}\b")
_SUM: Final = re.compile(r"([$£€]) ?(\d[\d.,]*)(?: ?(thousand|million|billion|trillion|k|m|mn|bn|tn)\b)?")
_THOUSANDS: Final = re.compile(r"(\d),(?=\d{3})")
_SCALES: Final = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion", "tn": "trillion"}
_CURRENCIES: Final = {"$": "dollars", "£": "pounds", "€": "euros"}
_UNITS: Final = {
    "ft": "feet", "km": "kilometers", "kms": "kilometers", "kilometres": "kilometers", "cm": "centimeters",
    "centimetres": "centimeters", "mm": "millimeters", "millimetres": "millimeters", "kg": "kilograms",
    "kgs": "kilograms", "kilos": "kilograms", "lb": "pounds", "lbs": "pounds", "oz": "ounces", "mph": "miles per hour",
    "kph": "kilometers per hour", "km/h": "kilometers per hour", "yds": "yards", "hrs": "hours", "mins": "minutes",
    "secs": "seconds", "bn": "billion", "mn": "million", "tn": "trillion", "k": "thousand",
}  # fmt: skip
_UNIT: Final = re.compile(rf"(?<=\d) ?({'|'.join(sorted(_UNITS, key=len, reverse=True))})\b")
_CLOCK_WORD: Final = re.compile(r"(\d\d?)(?:[:.](\d\d))?(h?)")
_FULL_MONTHS: Final = {number: month for month, number in reversed(MONTHS.items())}


def _month(word: str) -> str:
    return _FULL_MONTHS[MONTHS[word]]


def _hour(word: str) -> int:
    return _HOURS[word] if word in _HOURS else int(word)


def _past(match: re.Match[str]) -> str:
    """ "Quarter to seven" → "6:45"; of which half of the day is open."""
    minutes = 30 if match[1] else 15 if match[2] else -15
    at = (60 * _hour(match[4]) + minutes) % _HALF_DAY
    return f"{at // 60 or 12}:{at % 60:02d}"


def _clock(hour: int, minute: int) -> str:
    return f"{hour % 24:02d}:{minute:02d}h"


def _told_half(match: re.Match[str]) -> str:
    hour, minute = _hour(match[1]), int(match[2] or 0)
    if hour not in _HOURS.values():
        return match[0]
    return _clock(hour % 12 + (12 if match[3] == "p" else 0), minute)


def _sum(match: re.Match[str]) -> str:
    return f"{match[2]} {_SCALES.get(match[3], match[3]) if match[3] else ''} {_CURRENCIES[match[1]]}"


def in_one_style(text: str) -> str:
    """A quotation in lower case with its times, dates, units and sums in one spelling.

    >>> in_one_style("at 6.41pm on the 5th of may"), in_one_style("at 18:41 on may 5")
    ('at 18:41h on the may 5', 'at 18:41h on may 5')
    >>> in_one_style("£4m for 12km")
    '4 million pounds for 12 kilometers'
    """
    if not _TELLING.search(text):
        return text
    text = _PAST.sub(_past, text)
    text = _TOLD_HALF.sub(_told_half, text)
    text = _OF_24.sub(lambda m: _clock(int(m[1]), int(m[2])), text)
    text = _RUN_ON.sub(lambda m: _clock(int(m[1]), int(m[2])), text)
    text = _O_CLOCK.sub("", _HOURS_BEHIND.sub("", text))
    text = _MIDDAY.sub(lambda m: _clock(12 if m[1] == "noon" else 0, 0), text)
    text = _DAY_MONTH.sub(lambda m: f"{_month(m[2])} {m[1]}", text)
    text = _MONTH_DAY.sub(lambda m: f"{_month(m[1])} {m[2]}", text)
    return _UNIT.sub(lambda m: f" {_UNITS[m[1]]}", _THOUSANDS.sub(r"\1", _SUM.sub(_sum, text)))


def one_time(a: str, b: str) -> bool:
    """Whether two words tell one time of day, where at least one of them is known to tell any.

    >>> one_time("6:41", "18:41h"), one_time("06:41h", "18:41h"), one_time("6", "18")
    (True, False, False)
    """
    one, other = _CLOCK_WORD.fullmatch(a), _CLOCK_WORD.fullmatch(b)
    if one is None or other is None or not (one[3] or other[3]):
        return False
    apart = abs(_minutes(one) - _minutes(other))
    return apart == 0 or (apart == _HALF_DAY and not (one[3] and other[3]))


def tells_time(word: str) -> bool:
    """Whether a word is a time of day as `in_one_style` writes it.

    >>> tells_time("18:41h"), tells_time("18")
    (True, False)
    """
    return word.endswith("h") and _CLOCK_WORD.fullmatch(word) is not None


def as_told(word: str) -> str:
    """A word as an editor is shown it.

    >>> as_told("18:41h"), as_told("north")
    ('18:41', 'north')
    """
    return word.removesuffix("h") if tells_time(word) else word


def _minutes(match: re.Match[str]) -> int:
    return 60 * int(match[1]) + int(match[2] or 0)
