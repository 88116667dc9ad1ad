"""Rules for durations ("two-month", "nearly three hours") and for sets of times ("every Friday", "twice a week")."""

import re
from typing import Final

from factcheck.values.time.expression import Expression, Length, Literally, Repeat, Void
from factcheck.values.time.grammar import (
    MONTH,
    NUMBER,
    NUMBERS,
    PART,
    QUALIFIER,
    SEASON,
    SEP,
    SP,
    VAGUE_NUMBER,
    VAGUE_NUMBERS,
    WEEKDAY,
    Rule,
    after,
    before,
    last_word,
    rule,
    words,
)
from factcheck.values.time.lexicon import DAY_PARTS, FREQUENCIES, MONTHS, ORDINALS, QUALIFIERS, SEASONS, UNITS, WEEKDAYS
from factcheck.values.time.numbers import written_number

_MODALS: Final = frozenset({"will", "would", "may", "might", "could", "can", "ll"})
_OLD: Final = re.compile(rf"{SEP}old\b|{SP}of{SP}age\b")
_AGED: Final = re.compile(rf"\b(?:aged?|ages){SP}\Z")
_ENDS: Final = re.compile(r"[.,;)]|\Z")
_QUARTER_PART: Final = re.compile(rf"{SEP}(?:of|million|mile|point|century|final)")
# What stands before "a year" where that is a rate.
_RATED: Final = re.compile(
    r"(?i)(?:%|[0-9]|\b(?:times|once|twice|thrice|million|billion|trillion|dollars|cents|percent|hours|flights|people"
    r"|barrels|tons|tonnes|jobs|[a-z]{4,}ions))[ \n]\Z"
)
# How a unit stands in an ISO 8601 duration: designator, what it is a multiple of, and whether it follows the T.
_ISO: Final[dict[str, tuple[str, int, bool]]] = {
    "S": ("S", 1, True), "MIN": ("M", 1, True), "H": ("H", 1, True), "D": ("D", 1, False), "W": ("W", 1, False),
    "FN": ("W", 2, False), "WE": ("WE", 1, False), "M": ("M", 1, False), "Q": ("Q", 1, False), "Y": ("Y", 1, False),
    "DE": ("Y", 10, False), "CE": ("Y", 100, False), "ML": ("Y", 1000, False), "NI": ("D", 1, False),
}  # fmt: skip
_VAGUE_DESIGNATORS: Final = {"DE": "DE", "CE": "CE", "ML": "ML"}
# What a half of one unit is in the next smaller one: "2 1/2 years" is P2Y6M.
_HALVES: Final = {"Y": (6, "M"), "H": (30, "M"), "D": (12, "H"), "MIN": (30, "S")}


def duration_value(number: float | None, unit: str) -> str:
    """The TIMEX3 value of so many units; None is an unknown number.

    >>> duration_value(3, "D"), duration_value(None, "W"), duration_value(2.5, "Y"), duration_value(0.5, "H")
    ('P3D', 'PXW', 'P2Y6M', 'PT30M')
    >>> duration_value(4, "DE"), duration_value(None, "DE"), duration_value(1.5, "MIN"), duration_value(1.2, "W")
    ('P40Y', 'PXDE', 'PT1M30S', 'P1.2W')
    """
    designator, multiple, timed = _ISO[unit]
    if number is None:
        return ("PT" if timed else "P") + "X" + _VAGUE_DESIGNATORS.get(unit, designator)
    whole, rest = int(number), number % 1
    if rest == 0.5 and multiple == 1 and unit in _HALVES:
        amount, smaller = _HALVES[unit]
        if not whole:
            return ("PT" if timed or unit == "D" else "P") + f"{amount}{smaller}"
        return ("PT" if timed else "P") + f"{whole}{designator}" + ("T" if unit == "D" else "") + f"{amount}{smaller}"
    total = number * multiple
    shown = str(int(total)) if total == int(total) else f"{total:g}"
    return ("PT" if timed else "P") + shown + designator


def _flat(text: str | None) -> str:
    return " ".join((text or "").casefold().split())


def _unit(text: str) -> str:
    word = text.casefold()
    return UNITS[word] if word in UNITS else UNITS[word.removesuffix("s")]


def _duration(match: re.Match[str]) -> Expression | None:
    fields = match.groupdict()
    unit, text = _unit(match["unit"]), _flat(match["number"])
    if _is_age(match) or (match[0][:2] == "60" and match["unit"][0].isupper()):  # and no "60 Minutes", the broadcast
        return Expression(match.start(), match.end(), Void())
    if _flat(match[0]) == "one day" and last_word(before(match)) in _MODALS:
        return Expression(match.start(), match.end(), Literally("FUTURE_REF"))
    if _is_no_length(match, unit, text):
        return None
    value = duration_value(written_number(match["number"]), unit)
    if text in {"a", "an", "one"} and not fields.get("dir") and _is_rate(match):
        return Expression(match.start("number"), match.end(), Repeat(value))
    return Expression(match.start(), match.end(), Length(value), QUALIFIERS.get(_flat(fields.get("qualifier"))))


def _is_no_length(match: re.Match[str], unit: str, text: str) -> bool:
    """Units that are something else here: "a second term", "a quarter of the votes", "half days"."""
    if unit == "S":
        return not match["unit"].endswith("s") or text in {"a", "the", "another", "half", "some", "many"}
    if unit == "Q" and (text in {"a", "half", "one", "another"} or _QUARTER_PART.match(after(match))):
        return True
    if text == "half":
        return unit in {"D", "W", "M", "Q"}
    if text == "many":
        return last_word(before(match)) in {"as", "so", "too", "how"}
    # "the 1988 quarter"
    return unit in {"Q", "M", "W", "D"} and re.fullmatch("(?:1[89]|20)[0-9]{2}", text) is not None


def _is_age(match: re.Match[str]) -> bool:
    """ "17 years old", "a 24-year-old": what a person is, no time of an event."""
    return bool(_OLD.match(after(match)) or _AGED.search(before(match)))


def _is_rate(match: re.Match[str]) -> bool:
    """ "four flights a week", "$3 billion a year", "twice a day": how often, not how long."""
    return bool(_RATED.search(before(match)))


def _duration_and_half(match: re.Match[str]) -> Expression | None:
    """ "a minute and a half"."""
    return Expression(
        match.start(),
        match.end(),
        Length(duration_value((written_number(match["number"]) or 1) + 0.5, _unit(match["unit"]))),
    )


def _direction_unit(match: re.Match[str]) -> Expression | None:
    """ "the past year", "the last decade", "the coming weeks": a stretch that ends or begins now."""
    unit, plural = _unit(match["unit"]), match["unit"].casefold().endswith("s")
    if unit in {"S", "NI"} or (unit == "D" and not plural):
        return None
    return Expression(match.start(), match.end(), Length(duration_value(None if plural else 1, unit)))


def _bare_plural(match: re.Match[str]) -> Expression | None:
    """ "for decades", "within weeks", "years-long"; elsewhere a bare plural is rarely a time."""
    unit = _unit(match["unit"])
    if unit == "S":
        return None
    long = re.match(f"{SEP}(?:long|old)\\b", after(match))
    if not long and last_word(before(match)) not in {
        "for",
        "within",
        "after",
        "over",
        "lasted",
        "took",
        "take",
        "takes",
        "spent",
        "follows",
        "despite",
        "in",
        "of",
    }:
        return None
    ever = last_word(before(match)) == "in" and _ENDS.match(after(match))  # "the worst storm in years."
    if not long and not ever and last_word(before(match)) in {"in", "of", "over"}:
        return None
    end = match.end() + (long.end() if long else 0)
    return Expression(match.start(), end, Length(duration_value(None, unit)))


def _span_of(match: re.Match[str]) -> Expression | None:
    """ "two to three weeks", "five or six days": the lower number, as TIMEX3 has no interval."""
    low = written_number(match["number"])
    return Expression(match.start(), match.end(), Length(duration_value(low, _unit(match["unit"]))), "APPROX")


def _every_unit(match: re.Match[str]) -> Expression | None:
    number = written_number(match["number"]) if match["number"] else 1
    if match["other"]:
        number = 2
    elif match["nth"]:
        number = ORDINALS[_flat(match["nth"])]  # "every third day"
    return Expression(match.start(), match.end(), Repeat(duration_value(number, _unit(match["unit"]))))


def _most_units(match: re.Match[str]) -> Expression | None:
    """ "Alternate weeks", "most weekends"; "most days of the trial" are a part of it."""
    if re.match(f"{SP}(?:of|in)\\b", after(match)):
        return None
    if "weekend" in match[0].casefold():
        return Expression(match.start(), match.end(), Repeat("XXXX-WXX-WE"))
    number = 2 if match[0][0] in "aA" else 1
    return Expression(match.start(), match.end(), Repeat(duration_value(number, _unit(match["unit"]))))


def _weekends(match: re.Match[str]) -> Expression:
    """ "At weekends", "on weekends": any of them."""
    return Expression(match.start("weekend"), match.end(), Repeat("XXXX-WXX-WE"))


def _every_day(match: re.Match[str]) -> Expression:
    value = f"XXXX-WXX-{WEEKDAYS[_flat(match['weekday']).removesuffix('s')]}"
    if part := match.groupdict().get("part"):
        value += "T" + DAY_PARTS[_flat(part)]
    return Expression(match.start(), match.end(), Repeat(value))


def _every_season(match: re.Match[str]) -> Expression | None:
    """ "every summer", "each January"; lower case "may" and "march" are verbs."""
    season, month = match["season"], match["month"]
    if month and month[0].islower():
        return None
    value = SEASONS[_flat(season)] if season else f"{MONTHS[_flat(month).rstrip('.')]:02d}"
    return Expression(match.start(), match.end(), Repeat(f"XXXX-{value}"))


def _every_part(match: re.Match[str]) -> Expression:
    return Expression(match.start(), match.end(), Repeat("XXXX-XX-XXT" + DAY_PARTS[_flat(match["part"])]))


def _times_a(match: re.Match[str]) -> Expression:
    """ "twice a week", "three times a day"."""
    return Expression(match.start(), match.end(), Repeat(duration_value(1, _unit(match["unit"]))))


def _frequency(match: re.Match[str]) -> Expression | None:
    word = _flat(match["word"])
    if match["word"][0].isupper() and word != "annually":
        return None  # "the Daily Mail", "Weekly Standard"
    return Expression(match.start(), match.end(), Repeat(FREQUENCIES[word]))


_UNIT = (
    f"{words(u for u in UNITS if u not in {'centurie', 'weekend', 'millennia', 'night'})}s?|centuries|weekends?|nights?"
)
_NTH = words(word for word, number in ORDINALS.items() if 2 <= number <= 10)
_PLURAL = "years|months|weeks|days|hours|minutes|decades|centuries"
_ADJECTIVE = words(
    "more additional further consecutive straight successive full whole long solid trading business working calendar "
    "other".split()
)
_DIRECTIONS = "past last next first coming previous final preceding following latest initial remaining"
_DIRECTION = words(_DIRECTIONS.split())
_AMOUNT = f"(?:{NUMBER}|{VAGUE_NUMBER})"

RULES: Final[tuple[Rule, ...]] = (
    rule(
        f"(?:(?P<qualifier>{QUALIFIER}){SP}(?!(?:the|{_DIRECTION}){SP})|at{SP}least{SP}(?=the{SP}))?"
        f"(?:(?:each{SP}of{SP})?the{SP}(?={_DIRECTION}|{_AMOUNT}{SP}))?(?:(?P<dir>{_DIRECTION}){SP})?"
        f"(?P<number>{_AMOUNT}){SEP}(?:{_ADJECTIVE}{SP})?(?P<unit>{_UNIT})(?:{SP}(?:period|span|stretch))?",
        _duration, QUALIFIERS, _DIRECTIONS, NUMBERS, VAGUE_NUMBERS, "each at",
        the=(*_DIRECTIONS.split(), *NUMBERS, *VAGUE_NUMBERS.split()), counts=True,
    ),
    rule(
        f"(?:(?P<qualifier>{QUALIFIER}){SP})?(?P<number>{NUMBER}){SP}(?P<unit>{_UNIT}){SP}and{SP}a{SP}half",
        _duration_and_half, QUALIFIERS, NUMBERS, counts=True,
    ),
    rule(f"(?P<number>{NUMBER}){SP}(?:to|or){SP}{NUMBER}{SEP}(?P<unit>{_UNIT})", _span_of, NUMBERS, counts=True),
    rule(f"(?P<number>{NUMBER})[-–]{NUMBER}{SEP}(?P<unit>{_UNIT})", _span_of, NUMBERS, counts=True),
    rule(f"the{SP}(?:past|last|next|coming){SP}(?P<unit>{_UNIT})", _direction_unit, the="past last next coming"),
    rule(f"the{SP}(?P<unit>{_PLURAL}){SP}ahead", _direction_unit, the=_PLURAL.split("|")),
    rule(
        f"an?{SP}(?P<number>{NUMBER}){SEP}(?P<unit>{_UNIT}){SP}(?:period|span|stretch)", _duration, "a an", counts=True
    ),
    rule(f"(?P<unit>{_PLURAL})", _bare_plural, _PLURAL.split("|")),
    rule(f"(?:every|each){SP}(?:(?P<season>{SEASON})|(?P<month>{MONTH}))", _every_season, "every each"),
    rule(
        f"(?:every|each){SP}(?:(?P<other>other){SP}|(?P<number>{NUMBER}|(?:a{SP})?few|several){SP}"
        f"|(?P<nth>{_NTH}){SP})?(?P<unit>{_UNIT})",
        _every_unit, "every each",
    ),
    rule(
        f"(?:every|each){SP}(?:(?:other|{_NTH}){SP})?(?P<weekday>{WEEKDAY})(?:{SP}(?P<part>{PART}))?",
        _every_day, "every each",
    ),
    rule(f"(?:alternate|most){SP}(?P<weekday>{WEEKDAY})s", _every_day, "alternate most"),
    rule(f"(?:alternate|most){SP}(?P<unit>days|weeks|weekends|months|years|nights)", _most_units, "alternate most"),
    rule(f"(?:at|on){SP}(?P<weekend>weekends)", _weekends, "at on"),
    rule(f"(?P<weekday>{WEEKDAY}s)", _every_day, WEEKDAYS),
    rule(f"(?P<weekday>{WEEKDAY}){SP}(?P<part>{PART}s)", _every_day, WEEKDAYS),
    rule(f"(?:every|each){SP}(?P<part>{PART})", _every_part, "every each"),
    rule(f"(?P<word>{words(FREQUENCIES)})", _frequency, FREQUENCIES),
    rule(
        f"(?:once|twice|(?:{NUMBER}|{VAGUE_NUMBER}){SP}times){SP}(?:an?|per|every|each){SP}(?P<unit>{_UNIT})",
        _times_a, NUMBERS, VAGUE_NUMBERS, "once twice", counts=True,
    ),
)  # fmt: skip
