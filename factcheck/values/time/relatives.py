"""Rules for dates counted from another one: "last week", "two days later", "that month", "yesterday evening"."""

import re
from typing import Final

from factcheck.values.time.expression import At, Base, Calendar, Clock, Expression, Length, Literally, Node, Shift, Side
from factcheck.values.time.grammar import (
    MONTH,
    NUMBER,
    NUMBERS,
    PART,
    POSS,
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
from factcheck.values.time.lexicon import (
    AGO_MODS,
    DAY_PARTS,
    MONTHS,
    PARTS_OF_PERIOD,
    QUALIFIERS,
    REFERENCES,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from factcheck.values.time.numbers import written_number

# What a determiner does to the period after it: how many periods away, and counted from what.
DIRECTIONS: Final[dict[str, tuple[int, Base]]] = {
    "last": (-1, "published"), "this past": (-1, "published"), "past": (-1, "published"),
    "this": (0, "published"), "the current": (0, "published"), "current": (0, "published"),
    "this coming": (1, "published"), "next": (1, "published"), "the coming": (1, "published"),
    "coming": (1, "published"), "that": (0, "story"), "that same": (0, "story"), "the same": (0, "story"),
    "the following": (1, "story"), "the next": (1, "story"), "the previous": (-1, "story"),
    "the preceding": (-1, "story"), "the prior": (-1, "story"), "the very next": (1, "story"),
    "later that same": (0, "story"), "the": (0, "story"), "the latest": (0, "story"), "this same": (0, "published"),
}  # fmt: skip
DAYS: Final[dict[str, int]] = {
    "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1,
    "the day before yesterday": -2, "the day after tomorrow": 2,
}  # fmt: skip
GRAINS: Final = {"today": "D", "this day": "D", "this week": "W", "this month": "M"}  # "a year ago this week"
YEARS_IN: Final[dict[str, int]] = {"DE": 10, "CE": 100, "ML": 1000}
# Verbs after which "that" opens a clause: "the union says that Monday's ballot is void".
REPORTING: Final = frozenset(
    "say says said told believe believes believed think thinks thought know knew known reported reports announced "
    "confirmed claimed claims added hope hopes hoped show shows showed fear fears feared warned argued insisted".split()
)
_PERIODS: Final = "week|month|year|quarter|decade|century|weekend|day|fortnight"


def _unit(text: str) -> str:
    return UNITS[text.casefold()]


def _flat(text: str | None) -> str:
    return " ".join((text or "").casefold().replace("-", " ").split())


def _side(text: str | None) -> tuple[str | None, Side | None]:
    """ "early" and "late" cut a third of the period; "earlier" and "later" what lies before or after the base."""
    word = _flat(text).removesuffix(" in").removesuffix(" on")
    if word in {"earlier", "later"}:
        return PARTS_OF_PERIOD[word], "earlier" if word == "earlier" else "later"
    return PARTS_OF_PERIOD.get(word), None


def _period(match: re.Match[str]) -> Expression | None:
    """ "last week", "earlier that same month", "the following year", "this weekend"."""
    direction = _flat(match["dir"])
    amount, base = DIRECTIONS[direction]
    unit = _unit(match["unit"])
    mod, side = _side(match["part"])
    if direction in {"the", "the latest"} and not _is_bare_period(match, direction, unit):
        return None
    if direction == "past" or (unit == "D" and direction in {"past", "last", "coming", "the coming"}):
        return None
    if unit == "Y" and direction == "the":  # "the year ended March 31" is twelve months, not a year of the calendar
        return Expression(match.start(), match.end(), Length("P1Y"))
    if unit == "Q" and direction == "the latest":
        amount, base = -1, "published"  # the one that is over and reported
    elif unit == "Q" and direction == "the":
        return Expression(match.start(), match.end(), Shift("Q", 0, "story"), mod, side)
    if match["fiscal"] and direction == "the latest":
        amount, base = -1, "published"
    return Expression(match.start(), match.end(), Shift(unit, amount, base), mod, side)


def _is_bare_period(match: re.Match[str], direction: str, unit: str) -> bool:
    """Whether "the week", "the quarter" stand for the one spoken of: "for the week", but not "the week's events of"."""
    if direction == "the latest":
        return unit in {"Q", "Y", "M", "W"}
    if unit in {"Q", "WE"}:
        return not re.match(rf"{SP}(?:century|mile|pound|final|of{SP}a)", after(match))
    if unit in {"D", "CE", "DE", "FN"}:
        return bool(match["part"]) and unit == "D"
    if unit == "Y" and re.match(rf"{SP}end(?:ed|ing)\b", after(match)):
        return True
    if unit == "W" and re.search(rf"(?i)\bfor{SP}\Z", before(match)) and re.match("[,.;]", after(match)):
        return True
    if unit == "W" and re.match(f"{POSS} ", after(match)):
        return True
    return bool(match["part"])


def _named(match: re.Match[str]) -> Expression | None:
    """ "last April", "next Tuesday night", "this summer", "the following Friday"."""
    amount, base = DIRECTIONS[_flat(match["dir"])]
    mod, side = _side(match["part"])
    fields = match.groupdict()
    name = _flat((fields.get("weekday") or fields.get("month") or fields.get("season") or "").rstrip("."))
    if fields.get("weekday"):
        if _flat(match["dir"]) in {"the", "the same", "the current", "past", "coming"}:
            return None
        if _flat(match["dir"]) == "that" and last_word(before(match)) in REPORTING:
            return None
        node: Node = Calendar(weekday=WEEKDAYS[name], direction=amount, base=base)
        if match["time"]:
            node = At(node, "T" + DAY_PARTS[_flat(match["time"])])
    elif fields.get("month"):
        if _flat(match["dir"]) == "the" or match["month"][0].islower():
            return None
        node = Calendar(month=MONTHS[name], direction=amount, base=base)
    elif _flat(match["dir"]) in {"the", "past", "current"}:
        return None
    else:
        node = Calendar(season=SEASONS[name], direction=amount, base=base)
    return Expression(match.start(), match.end(), node, mod, side)


def _deictic(match: re.Match[str]) -> Expression:
    """ "yesterday", "late yesterday", "tomorrow morning", "tonight"."""
    day = _flat(match["day"])
    node: Node = Shift("D", DAYS[day])
    if match["time"]:
        node = At(node, "T" + DAY_PARTS[_flat(match["time"])])
    elif day == "tonight":
        node = At(node, "TNI")
    mod, _ = _side(match["part"])
    return Expression(match.start(), match.end(), node, mod)


def _day_part(match: re.Match[str]) -> Expression | None:
    """ "last night", "this morning", "the next morning", "that evening", "the early hours"."""
    direction, time = _flat(match["dir"]), "T" + DAY_PARTS[_flat(match["time"])]
    mod, _ = _side(match["part"])
    if direction == "the":
        if _flat(match["time"]) not in {"morning", "afternoon", "evening", "night"}:
            return None  # "rode off into the sunset"
        if re.match(rf"{SP}(?:the|a|an|he|she|they|it|we|I|of|before|after|when|[A-Z])", after(match)):
            return None
        return Expression(match.start(), match.end(), Clock(time), mod)
    if direction == "last" and time != "TNI":
        amount, base = -1, "published"
    amount, base = DIRECTIONS[direction]
    return Expression(match.start(), match.end(), At(Shift("D", amount, base), time), mod)


def _neighbour_day(match: re.Match[str]) -> Expression | None:
    """ "the day before", "the night before", "the year before": one back from the day spoken of."""
    if re.match(
        rf"{SP}(?:the|a|an|his|her|their|its|he|she|they|it|we|I|last|next|this|that|yesterday|to|we|when|[A-Z])",
        after(match),
    ):
        return None  # "the day before the vote": a day that only the reader knows
    amount = -1 if _flat(match["side"]) in {"before", "earlier"} else 1
    word = _flat(match["unit"])
    if word in DAY_PARTS:
        return Expression(match.start(), match.end(), At(Shift("D", amount, "story"), "T" + DAY_PARTS[word]))
    return Expression(match.start(), match.end(), Shift(_unit(word), amount, "story"))


def _distance(match: re.Match[str]) -> Expression | None:
    """ "two days later", "almost four years ago", "several weeks earlier", "ten years from now"."""
    unit, side, number = _unit(match["unit"]), _flat(match["side"]), written_number(match["number"])
    qualifier = QUALIFIERS.get(_flat(match["qualifier"]), "")
    if unit in {"S", "MIN", "H", "NI"}:
        if side != "ago":
            return None  # "an hour later": TimeML marks the duration
        number = None
    backward = side in {"ago", "earlier", "before", "previously", "back"}
    if number is None:
        if side == "later":
            return None  # "a few days later" is in nobody's future; the duration is what it tells
        value = "PAST_REF" if backward else "FUTURE_REF"
        return Expression(match.start(), match.end(), Literally(value))
    if unit in YEARS_IN:
        unit, number = "Y", number * YEARS_IN[unit]
    if unit == "Y" and number % 1:
        unit, number = "M", number * 12  # "two and a half years ago" is 30 months ago
    if number > 9999 or number % 1:
        return Expression(match.start(), match.end(), Literally("PAST_REF" if backward else "FUTURE_REF"))
    base: Base = "published" if side in {"ago", "from now", "from today", "hence", "back"} else "story"
    amount = int(-number if backward else number)
    grain = GRAINS.get(_flat(match["to"]))
    if match["to"] and (side != "ago" or grain is None):
        return None
    comparative = unit == "Y" and amount == -1 and grain is None
    node = Shift(unit, amount, base, comparative, grain)
    return Expression(match.start(), match.end(), node, AGO_MODS.get(qualifier))


def _reference(match: re.Match[str]) -> Expression | None:
    phrase = _flat(match["phrase"])
    phrase = phrase if phrase in REFERENCES else next(p for p in REFERENCES if _flat(p) == phrase)
    if phrase in {"this time", "that time", "the time", "the moment"} and not re.search(rf"\bat{SP}\Z", before(match)):
        return None
    if phrase in {"the time", "the moment"} and re.match(
        rf"{SP}(?:of|when|that|the{SP}\w+{SP}(?:was|were)|being)\b", after(match)
    ):
        return None
    if phrase in {"the past", "the future", "the present"} and not _ends_phrase(match):
        return None
    if phrase == "previously" and match["phrase"][0].islower():
        return None  # "a previously announced plan" only orders; "Previously, imports were taxed" tells a time
    if phrase == "now" and re.match(rf"{SP}(?:that)\b", after(match)):
        return None
    return Expression(match.start(), match.end(), Literally(REFERENCES[phrase]))


def _ends_phrase(match: re.Match[str]) -> bool:
    """Whether a noun phrase ends here: "in the past." but not "the past president", "the future king"."""
    return not re.match(
        rf"{SEP}(?!(?:and|or|but|in|on|at|of|for|to|as|is|was|has|had|with|when|by|that|which|who|it|he|she|they|we|the|from|looks|looked|will|would)\b)\w",
        after(match),
    )


def _same_quarter(match: re.Match[str]) -> Expression:
    """ "the corresponding period last year", "the same quarter a year ago"."""
    return Expression(match.start(), match.end(), Shift("Y", -1, "story", comparative=True))


_EDGES = "early earlier mid late later sometime"
_EDGE = f"(?:(?P<part>early|earlier|mid|late|later|sometime)(?:{SEP}(?:in|on))?{SEP})?"
_DIRECTION = words(d for d in DIRECTIONS)
_UNIT_WORD = words(u for u in UNITS if u not in {"centurie", "weekend"})
_TIME = f"(?:{SEP}(?P<time>{PART}))?"

RULES: Final[tuple[Rule, ...]] = (
    rule(
        f"{_EDGE}(?P<dir>{_DIRECTION}){SEP}(?P<fiscal>fiscal{SEP}|calendar{SEP})?(?P<unit>{_PERIODS})",
        _period, _EDGES, DIRECTIONS, the=("fiscal", "calendar", *_PERIODS.split("|")),
    ),
    rule(f"{_EDGE}(?P<dir>{_DIRECTION}){SEP}(?P<weekday>{WEEKDAY}){_TIME}", _named, _EDGES, DIRECTIONS, the=WEEKDAYS),
    rule(f"{_EDGE}(?P<dir>{_DIRECTION}){SEP}(?P<month>{MONTH})", _named, _EDGES, DIRECTIONS, the=MONTHS),
    rule(f"{_EDGE}(?P<dir>{_DIRECTION}){SEP}(?P<season>{SEASON})", _named, _EDGES, DIRECTIONS, the=SEASONS),
    rule(f"{_EDGE}(?P<day>{words(DAYS)}){_TIME}", _deictic, _EDGES, DAYS),
    rule(f"{_EDGE}(?P<dir>{_DIRECTION}){SEP}(?P<time>{PART})", _day_part, _EDGES, DIRECTIONS, the=DAY_PARTS),
    rule(
        f"the{SP}(?P<unit>day|week|month|year|night|evening|morning|afternoon){SP}(?P<side>before|after|earlier)",
        _neighbour_day, the="day week month year night evening morning afternoon",
    ),
    rule(
        f"(?:(?P<qualifier>{QUALIFIER}){SP})?(?P<number>{NUMBER}|{VAGUE_NUMBER}){SEP}(?:full{SP}|short{SP})?"
        f"(?P<unit>{_UNIT_WORD})s?"
        f"{SEP}(?P<side>ago|earlier|later|from{SP}now|from{SP}today|hence|previously|back)(?:{SP}(?P<to>{words(GRAINS)}))?",
        _distance, QUALIFIERS, NUMBERS, VAGUE_NUMBERS, counts=True,
    ),
    rule(
        f"the{SP}(?:same|corresponding|comparable|like|year-ago){SP}(?:period|quarter|time){SP}"
        f"(?:last{SP}year|a{SP}year{SP}(?:ago|earlier))",
        _same_quarter, the="same corresponding comparable like year-ago",
    ),
    rule(f"(?P<phrase>{words(REFERENCES)})", _reference, REFERENCES),
)  # fmt: skip
