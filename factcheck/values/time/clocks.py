"""Rules for times of day: "10:35 a.m.", "0735 GMT", "noon", "three o'clock", "half past five"."""

import re
from typing import Final

from factcheck.values.time.expression import Clock, Expression, Void
from factcheck.values.time.grammar import FREE, QUALIFIER, SP, ZONE, Rule, before, last_word, rule, words
from factcheck.values.time.lexicon import DAY_PARTS, ONES, QUALIFIERS

_HALF_OF_PART: Final = {"morning": "a", "afternoon": "p", "evening": "p"}
_POINTS: Final[dict[str, str]] = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
_CLOCK_CUES: Final = frozenset("at by until from to till since around about before after".split())
_CLOCK_BEFORE: Final = re.compile(r"[0-9]:[0-9]{2} and \Z")  # "between 10:00 and 11:30"
_MINUTES: Final = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}


def _hour(text: str) -> int:
    return int(text) if text.isdecimal() else ONES[text.casefold()]


def clock_value(hour: int, minute: int | None, half: str, zone: str) -> str | None:
    """The TIMEX3 value of a time of day, None for one that no clock shows; "Z" only for Greenwich time.

    >>> clock_value(5, None, "p", ""), clock_value(12, 5, "a", ""), clock_value(7, 35, "", "GMT")
    ('T17:00', 'T00:05', 'T07:35Z')
    >>> clock_value(13, 75, "", "") is clock_value(14, 0, "p", "") is None
    True
    """
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 24 or (minute or 0) > 59 or (hour == 24 and minute):
        return None
    return f"T{hour:02d}:{minute or 0:02d}" + ("Z" if zone.casefold() in {"gmt", "utc"} else "")


def _clock(match: re.Match[str]) -> Expression | None:
    fields = match.groupdict()
    half = (fields.get("half") or "")[:1].casefold() or _HALF_OF_PART.get((fields.get("part") or "").casefold(), "")
    minute = int(fields["minute"]) if fields.get("minute") else None
    value = clock_value(_hour(match["hour"]), minute, half, fields.get("zone") or "")
    mod = QUALIFIERS.get(" ".join((fields.get("qualifier") or "").casefold().split()))
    return Expression(match.start(), match.end(), Clock(value) if value else Void(), mod)


def _bare_clock(match: re.Match[str]) -> Expression | None:
    """ "15:30", where it is no score and no verse: after "at", "until", "from" or before a zone."""
    if match["zone"] or last_word(before(match)) in _CLOCK_CUES or _CLOCK_BEFORE.search(before(match)):
        return _clock(match)
    return None


def _past_hour(match: re.Match[str]) -> Expression | None:
    """ "half past five", "ten to three", "a quarter after twelve"."""
    hour, minutes = _hour(match["hour"]), _MINUTES[match["minutes"].casefold().replace(" ", "-")]
    if not 1 <= hour <= 12:
        return None
    if match["side"].casefold() in {"to", "before"}:
        hour, minutes = (hour - 2) % 12 + 1, 60 - minutes
    value = clock_value(hour, minutes, (match["half"] or "")[:1].casefold(), "")
    return Expression(match.start(), match.end(), Clock(value)) if value else None


def _point(match: re.Match[str]) -> Expression:
    greenwich = (match["zone"] or "").casefold() in {"gmt", "utc"}
    value = _POINTS[match["point"].casefold()] + ("Z" if greenwich else "")
    return Expression(match.start(), match.end(), Clock(value))


def _part(match: re.Match[str]) -> Expression | None:
    """ "mid-afternoon", "early morning", "overnight", "at dawn", "in the small hours"."""
    word = match["part"].casefold()
    edge = (match["edge"] or "").casefold()
    if not edge and (word in {"night", "day", "daytime"} or (word.endswith("s") and word != "nights")):
        return None  # "at night" is any night
    if (
        not edge
        and word != "overnight"
        and last_word(before(match)) not in {"at", "by", "until", "before", "after", "around"}
    ):
        return None
    mod = {"early": "START", "mid": "MID", "late": "END"}.get(edge)
    return Expression(match.start(), match.end(), Clock("T" + DAY_PARTS[word]), mod)


def _small_hours(match: re.Match[str]) -> Expression:
    return Expression(match.start(), match.end(), Clock("TMO"), "START")


_HALF = r"(?P<half>[ap](?:\.[ ]?m\.|m\b|\.[ ]?m\b))"
_HOUR = f"(?P<hour>{FREE}(?:[01]?[0-9]|2[0-4])(?![0-9])|{words(w for w in ONES if 0 < ONES[w] <= 12)})"
_OF_DAY = f"{SP}(?:in{SP}the{SP}(?P<part>morning|afternoon|evening))"

RULES: Final[tuple[Rule, ...]] = (
    rule(
        f"(?:(?P<qualifier>{QUALIFIER}){SP})?{_HOUR}(?:(?:[:.]|:[ ])(?P<minute>[0-9]{{2}}))?{SP}?{_HALF}"
        f"(?:,?{SP}\\(?(?P<zone>{ZONE})\\)?)?",
        _clock, QUALIFIERS, ONES, "0",
    ),
    rule(
        f"{_HOUR}:(?P<minute>[0-9]{{2}})(?::[0-9]{{2}})?(?![0-9:]|[.][0-9])(?:{SP}(?P<zone>{ZONE}))?",
        _bare_clock, ONES, "0",
    ),
    rule(f"{FREE}(?P<hour>[0-2][0-9])(?P<minute>[0-5][0-9]){SP}(?P<zone>{ZONE})", _clock, "0000"),
    rule(
        f"(?P<hour>{words(w for w in ONES if 0 < ONES[w] <= 12)}|1[0-2]|[1-9]){SP}o['’]clock(?:{_OF_DAY})?",
        _clock, ONES, "0",
    ),
    rule(
        f"(?:(?P<qualifier>{QUALIFIER}){SP})?{_HOUR}(?:[:.](?P<minute>[0-9]{{2}}))?{_OF_DAY}",
        _clock, QUALIFIERS, ONES, "0",
    ),
    rule(
        f"(?:a{SP})?(?P<minutes>{words(_MINUTES)})(?:{SP}minutes)?{SP}(?P<side>past|after|to|before){SP}"
        f"(?P<hour>{words(w for w in ONES if 0 < ONES[w] <= 12)})(?:{SP}{_HALF})?"
        f"(?=[.,;]|{SP}(?:on|in|when|the|that|this))",
        _past_hour, _MINUTES, "a",
    ),
    rule(f"(?P<point>{words(_POINTS)})(?:{SP}(?P<zone>{ZONE}))?", _point, _POINTS),
    rule(f"(?:(?P<edge>early|mid|late)[- ])?(?P<part>{words(DAY_PARTS)})", _part, DAY_PARTS, "early mid late"),
    rule(f"the{SP}(?:early|small|wee){SP}(?:morning{SP})?hours", _small_hours, the="early small wee"),
)  # fmt: skip
