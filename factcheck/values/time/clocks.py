"""Rules for times of day: "10:35 a.m.", "0735 GMT", "noon", "three o'clock", "half past five", "18h30", "9 to 11am"."""

import re
from typing import Final

from factcheck.values.time.expression import Clock, Expression, Void
from factcheck.values.time.grammar import FREE, QUALIFIER, SP, WEEKDAY, ZONE, Rule, before, last_word, rule, words
from factcheck.values.time.lexicon import DAY_PARTS, ONES, QUALIFIERS

_HALF_OF_PART: Final = {"morning": "a", "afternoon": "p", "evening": "p"}
_EVENING: Final = 6  # from which hour on "at nine at night" is before midnight
_POINTS: Final[dict[str, str]] = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
_CLOCK_CUES: Final = frozenset("at by until from to till since around about before after".split())
_CLOCK_BEFORE: Final = re.compile(r"[0-9]:[0-9]{2} and \Z")  # "between 10:00 and 11:30"
_MINUTES: Final = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
# Before "ten to three": what shows that it is no score and no range.
_CLOCK_LEADS: Final = frozenset("at until till since around about nearly almost after before was is".split())
_ROUGHLY: Final = frozenset({"about", "around", "nearly", "almost", "roughly", "approximately"})
_HOUR_LEADS: Final = frozenset("at by until till before after since was is".split())
_SCORED: Final = re.compile(r"(?i)\b(?:votes?|voted|won|lost|lead|led|beat|beaten|up|down|rose|fell|cut)\b")
_RESULTS: Final = re.compile(r"(?i)\b(?:votes?|voted|won|lost|beat|beaten|score|ratio|odds|by|from|majority|ruling)\b")


def _flat(text: str | None) -> str:
    return " ".join((text or "").casefold().split())


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
    """ "half past five", "ten to three", "a quarter after twelve", "five past 2 in the afternoon".

    Bare numbers with "to" are as often a score or a range: "voted ten to three", "from five to six".
    """
    hour, told, side = _hour(match["hour"]), _flat(match["minutes"]), match["side"].casefold()
    if not 1 <= hour <= 12:
        return None
    sure = side == "past" or told in {"quarter", "half"} or match["unit"]
    placed = match["stands"] or last_word(before(match)) in _CLOCK_LEADS
    if not sure and (_RESULTS.search(before(match)) or not placed):
        return None
    minutes = _MINUTES[told.replace(" ", "-")]
    if side in {"to", "before"}:
        hour, minutes = (hour - 2) % 12 + 1, 60 - minutes
    half = (match["half"] or "")[:1].casefold() or _HALF_OF_PART.get(_flat(match["part"]), "")
    value = clock_value(hour, minutes, half, "")
    return Expression(match.start(), match.end(), Clock(value)) if value else None


def _at_hour(match: re.Match[str]) -> Expression | None:
    """ "At about *four* on Tuesday morning", "at *nine* at night"; not "lost by four on Tuesday evening"."""
    said = before(match)
    lead = last_word(said)
    if lead in _ROUGHLY:
        lead = last_word(said[: said.lower().rindex(lead)])
    if lead not in _HOUR_LEADS or (lead != "at" and _SCORED.search(said)):
        return None
    hour = _hour(match["hour"])
    if not 1 <= hour <= 12:
        return None
    half = "" if match["night"] is None else "p" if _EVENING <= hour < 12 else "a"
    value = clock_value(hour, None, half, "")
    return Expression(match.start(), match.end(), Clock(value)) if value else None


def _half_hour(match: re.Match[str]) -> Expression | None:
    """ "At half six", as Britons say for half past six."""
    if last_word(before(match)) not in {"at", "until", "till", "around", "about", "by"}:
        return None
    return Expression(match.start(), match.end(), Clock(f"T{_hour(match['hour']):02d}:30"))


def _french(match: re.Match[str]) -> Expression | None:
    """ "At 18h30", as clocks are written on the Continent; "in 2h30" is how long something took."""
    lead = last_word(before(match))
    long = len(match["hour"]) > 1 and lead not in {"in", "of", "for", "took", "lasted", "after"}
    return _clock(match) if long or lead in {"at", "until", "till", "from", "by"} else None


def _begins_stretch(match: re.Match[str]) -> Expression | None:
    """ "Between *9* and 11am", "*11* to 2pm": the half of the day, told once, is another where the hour goes down."""
    lead = last_word(before(match))
    if match["joint"].split()[-1].casefold() in {"and", "or"} and lead not in {"between", "at", "around"}:
        return None  # "they lost 9 and at 11am …"
    half = (match["half"] or "")[:1].casefold() or _HALF_OF_PART.get(_flat(match["part"]), "")
    hour, until = _hour(match["hour"]), _hour(match["until"])
    if not (1 <= hour <= 12 and 1 <= until <= 12):
        return None
    minute = int(match["minute"] or 0)
    if (hour % 12, minute) >= (until % 12, int(match["last"] or 0)):
        half = "a" if half == "p" else "p"
    value = clock_value(hour, minute, half, "")
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
_HOUR_WORD = words(w for w in ONES if 0 < ONES[w] <= 12)
_MINUTE = "[0-5][0-9](?![0-9])"

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
    rule(  # the day and its part are an expression of their own, which tells the half
        f"(?P<hour>{_HOUR_WORD}|(?:1[0-2]|[1-9])(?![0-9]|[.,:][0-9]))(?:(?P<night>{SP}at{SP}night)\\b|"
        f"(?={SP}(?:(?:on{SP}(?:a{SP})?)?{WEEKDAY}|this|that|yesterday|(?:the{SP})?(?:next|following)){SP}"
        f"(?:morning|afternoon|evening|night)\\b))",
        _at_hour, ONES, "0",
    ),
    rule(  # the second hour of "9-11am", where a digit and a dash stand before it
        f"(?<=[0-9m.][-–])(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>{_MINUTE}))?{SP}?{_HALF}", _clock, "0",
    ),
    rule(
        f"{_HOUR}(?:[:.](?P<minute>{_MINUTE}))?(?=(?P<joint>{SP}?[-–]{SP}?|{SP}(?:to|until|till|and|or){SP})"
        f"(?P<until>1[0-2]|[1-9]|{_HOUR_WORD})(?:[:.](?P<last>{_MINUTE}))?(?:{SP}?{_HALF}|{_OF_DAY}))",
        _begins_stretch, ONES, "0",
    ),
    rule(f"{FREE}(?P<hour>[01]?[0-9]|2[0-3])h(?P<minute>{_MINUTE})", _french, "0"),
    rule(
        f"(?:a{SP})?(?P<minutes>{words(_MINUTES)})(?P<unit>{SP}minutes)?{SP}(?P<side>past|after|to|before){SP}"
        f"(?P<hour>{_HOUR_WORD}|(?:1[0-2]|[1-9])(?![0-9]|[.,:][0-9]))(?:{SP}?{_HALF}|{_OF_DAY})?"
        f"(?=(?P<stands>[.,;]|{SP}(?:on|in|when|the|that|this)\\b)|)",
        _past_hour, _MINUTES, "a",
    ),
    rule(f"half{SP}(?P<hour>{_HOUR_WORD})(?=[.,;]|{SP}(?:on|in|when|that|this|and|but)\\b|\\Z)", _half_hour, "half"),
    rule(f"(?P<point>{words(_POINTS)})(?:{SP}(?P<zone>{ZONE}))?", _point, _POINTS),
    rule(f"(?:(?P<edge>early|mid|late)[- ])?(?P<part>{words(DAY_PARTS)})", _part, DAY_PARTS, "early mid late"),
    rule(f"the{SP}(?:early|small|wee){SP}(?:morning{SP})?hours", _small_hours, the="early small wee"),
)  # fmt: skip
