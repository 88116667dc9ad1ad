"""Rules for days, months and years by name or number: "4 January 2010", "Nov. 14", "Tuesday night", "in 1998"."""

import re
from calendar import monthrange
from typing import Final

from factcheck.values.time.expression import At, Calendar, Expression, Literally, Node, Void, WeekOf
from factcheck.values.time.grammar import (
    DASH,
    DAY,
    FREE,
    LAST_DAY,
    MONTH,
    PART,
    POSS,
    SEP,
    SHORT_WEEKDAY,
    SHORT_YEAR,
    SP,
    WEEKDAY,
    YEAR,
    Rule,
    after,
    before,
    first_word,
    last_word,
    rule,
    words,
)
from factcheck.values.time.lexicon import (
    AMBIGUOUS_MONTHS,
    COUNTED,
    DAY_PARTS,
    MONTHS,
    ONES,
    ORDINALS,
    TENS,
    WEEKDAY_NAMES,
    WEEKDAY_TITLES,
    WEEKDAYS,
)

# Words before four digits that make them a year ("in 1066", "the 2004 tsunami"), and those that make them a count.
YEAR_CUES: Final = frozenset(
    "in since by until till during from of before after between through to and the his her its their this that late "
    "early mid year years circa spring summer autumn fall winter fiscal around is was for or christmas olympics "
    "election elections cup on into back copyright s".split()
)
STRONG_YEAR_CUES: Final = frozenset("in since by until till during from before after year circa late early mid".split())
COUNT_CUES: Final = frozenset(
    "about nearly almost over than least some approximately roughly up only another all these those most no number "
    "flight route highway article section page room act bill resolution chapter windows boeing channel psalm no nos "
    "interstate hwy".split()
)
MONTH_CUES: Final = frozenset(
    "in last next since until till by of early late mid this that through from between during before after to and "
    "every each around previous following for throughout or beginning ending ended".split()
)
_MONTH_AND: Final = re.compile(
    rf"(?ai:(?<!\w)(?P<month>{MONTH}){SP}[0-9]{{1,2}}(?:st|nd|rd|th)?,?{SP}(?:and|or){SP})\Z"
)
_BEHIND_A_DAY: Final = "in|at|for|to|with|when|after|before|as|and|on|by|of|from|was|were|will|but"
_AGO_ON: Final = re.compile(rf"(?ai:\bago{SP}on{SP})\Z")
_NO_SUCH_DAY: Final = re.compile(rf"(?ai:(?<![0-9.,:/-])(?:3[2-9]|[4-9][0-9]|0)(?:st|nd|rd|th)?{SP}(?:of{SP})?)\Z")


def number_of_ordinal(text: str) -> int:
    """The number of an ordinal in words or digits, 0 for neither.

    >>> number_of_ordinal("third"), number_of_ordinal("20th"), number_of_ordinal("last")
    (3, 20, 0)
    """
    word = text.casefold()
    return int(word[:-2]) if word[:1].isdecimal() else ORDINALS.get(word, 0)


def folded(text: str) -> str:
    """A name in lower case with plain blanks and apostrophes, without a final point.

    >>> folded("Sept."), folded("New  Year’s Day")
    ('sept', "new year's day")
    """
    return " ".join(text.casefold().rstrip(".").replace("’", "'").split())


def year_of(text: str | None) -> int | None:
    """The year in four digits or in two after an apostrophe; None for no text.

    >>> year_of("1998"), year_of("'98"), year_of("'13")
    (1998, 1998, 2013)
    """
    if not text:
        return None
    if text[0] in "'’":  # '98: a newspaper's two digits mean the years 1930 to 2029
        short = int(text[1:])
        return short + (2000 if short < 30 else 1900)
    return int(text)


def standing(match: re.Match[str], node: Node | None) -> Expression:
    """The node in the place of its match; no node is a void."""
    return Expression(match.start(), match.end(), node or Void())


def _month_day(match: re.Match[str]) -> Expression | None:
    """A month with a day, in either order; an impossible day voids the whole ("31 February")."""
    fields = match.groupdict()
    month, day = MONTHS[folded(fields["month"])], int(re.sub(r"\D", "", fields["day"]))
    last_day = int(re.sub(r"\D", "", fields["last"])) if fields.get("last") else None
    year = year_of(fields.get("year"))
    if max(day, last_day or 0) > monthrange(year or 2000, month)[1] or (last_day and last_day <= day):
        return standing(match, None)
    if fields["month"] in {"may", "march", "mar", "sun", "dec", "jan"} and year is None:
        return None  # "they may 5 times": lower case, only a month with a year
    if (
        year is None
        and (month, day) == (9, 11)
        and re.match(rf"{SP}(?:terror(?:ist)?{SP})?(?:attacks|hijackings)", after(match))
    ):
        year = 2001
    named = folded(fields["weekday"]) if fields.get("weekday") and year is None and last_day is None else ""
    return standing(match, Calendar(year=year, month=month, day=day, last_day=last_day, weekday=WEEKDAYS.get(named)))


def _month(match: re.Match[str]) -> Expression | None:
    text, year = match["month"], year_of(match["year"])
    month = MONTHS[folded(text)]
    node = Calendar(year=year, month=month)
    if _NO_SUCH_DAY.search(before(match)):
        return standing(match, None)  # "the 45th of May"
    if year is not None:
        return None if text in {"may", "march"} and match["year"][0] not in "'’12" else standing(match, node)
    if text[0].islower() or (
        len(text.rstrip(".")) <= 4 and not text.endswith(".") and folded(text) not in {"may", "june", "july"}
    ):
        return None
    if folded(text) in AMBIGUOUS_MONTHS:
        follower = first_word(after(match))
        if last_word(before(match)) not in MONTH_CUES and not re.search(rf"(?:-|{POSS}[ ])\Z", before(match)):
            return None
        if follower[:1].isupper() and last_word(before(match)) in {
            "by",
            "and",
            "to",
            "for",
            "from",
            "of",
            "before",
            "after",
        }:
            return None  # "a report by June Smith"
    return standing(match, node)


def _weekday(match: re.Match[str]) -> Expression | None:
    name = match["weekday"]
    if not name[0].isupper():
        return None
    if first_word(after(match)).casefold() in WEEKDAY_TITLES or last_word(before(match)) in WEEKDAY_NAMES:
        return standing(match, None)
    if _AGO_ON.search(before(match)):  # "a week ago on Monday": not the last Monday, but which?
        return standing(match, Literally(f"XXXX-WXX-{WEEKDAYS[folded(name)]}"))
    day = Calendar(weekday=WEEKDAYS[folded(name)])
    part = match["part"]
    return standing(match, At(day, "T" + DAY_PARTS[folded(part)]) if part else day)


def _bare_year(match: re.Match[str]) -> Expression | None:
    """Four digits that the words around show to be a year.

    "in 2004", "the 2004 tsunami", "(1998)", not "2000 people", "killed 1500" or "Flight 1963".
    """
    year, cue, follower = int(match["year"]), last_word(before(match)), first_word(after(match)).casefold()
    if re.match(rf"{DASH}?(?:[0-9]|[a-z]+-)|[%°]|[.:/][0-9]", after(match)) or follower in COUNTED:
        return None
    if cue in COUNT_CUES or re.search(r"[$£€¥#:/]\Z|[0-9][.,]?\Z|(?:No|Nos|vol|pp?)\. ?\Z", before(match)):
        return None
    if not 1000 <= year <= 2100:
        return None
    if (year % 100 == 0 or year < 1700) and (cue not in STRONG_YEAR_CUES and (year != 2000 or follower.endswith("s"))):
        return None  # "his 1500 shirts", "the 1200 islands"
    if cue in YEAR_CUES or re.search(r"[(\[–—]\Z|['’]s?[ ]\Z|-\Z", before(match)):
        return standing(match, Calendar(year=year))
    if (follower.endswith("s") and follower not in {"was", "is", "has"}) or year % 100 == 0 or year < 1800:
        return None
    return standing(match, Calendar(year=year)) if 1850 <= year <= 2050 else None


def _spoken_year(match: re.Match[str]) -> Expression:
    """ "nineteen ninety-six", as broadcasts are written down."""
    rest = re.split(r"[\s-]+", match["rest"].casefold())
    year = {"eighteen": 1800, "nineteen": 1900}[match["hundreds"].casefold()]
    year += sum(TENS.get(word, 0) + ONES.get(word, 0) for word in rest)
    month = match["month"]
    return standing(match, Calendar(year=year, month=MONTHS[folded(month)] if month else None))


def _millennial_year(match: re.Match[str]) -> Expression:
    word = (match["ones"] or "zero").casefold()
    return standing(match, Calendar(year=2000 + ONES.get(word, 0)))


def _iso(match: re.Match[str]) -> Expression:
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if not (year and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return standing(match, None)
    node: Node = Calendar(year=year, month=month, day=day)
    if clock := match.groupdict().get("clock"):
        if int(clock[:2]) > 24 or int(clock[3:5]) > 59:
            return standing(match, None)
        node = At(node, "T" + clock + ("Z" if match["zone"] in {"Z", "z", "+00:00", "+0000"} else ""))
    return standing(match, node)


def _slashed(match: re.Match[str]) -> Expression:
    """ "01/04/2010": the month first, as American papers write, unless that is no month; with dots the day first."""
    first, second, year = int(match["first"]), int(match["second"]), match["year"]
    full = int(year) if len(year) == 4 else year_of("'" + year)
    day_first = match["sign"] == "." or first > 12
    day, month = (first, second) if day_first else (second, first)
    if full and 1 <= month <= 12 and 1 <= day <= monthrange(full, month)[1]:
        swappable = match["sign"] == "/" and day <= 12 and day != month
        return standing(match, Calendar(year=full, month=month, day=day, swappable=swappable))
    return standing(match, None)


def _two_days(match: re.Match[str]) -> Expression | None:
    """ "11 and 12 June", "June 11 and 12, 2010" as a stretch; days with others between them as their month."""
    first, last = int(re.sub(r"\D", "", match["day"])), int(re.sub(r"\D", "", match["last"]))
    year, month = year_of(match["year"]), MONTHS[folded(match["month"])]
    if not first < last <= monthrange(year or 2000, month)[1]:
        return standing(match, None)
    if last > first + 1:
        return standing(match, Calendar(year=year, month=month))
    return standing(match, Calendar(year=year, month=month, day=first, last_day=last))


def _week_of(match: re.Match[str]) -> Expression | None:
    day = _month_day(match)
    if day is None or isinstance(day.node, Void):
        return day
    return standing(match, WeekOf(day.node, weekend="end" in match["week"].casefold()))


_WEEKDAY_BEFORE = f"(?:(?P<weekday>{SHORT_WEEKDAY}),?{SP}(?:the{SP})?)?"
_MONTH_FIRST = (
    f"(?P<month>{MONTH})(?:{SP}(?:the{SP})?|(?<=[.]))(?P<day>{DAY})(?:{LAST_DAY})?(?:,?{SP}(?P<year>{SHORT_YEAR}))?"
)
_DAY_FIRST = (
    f"(?:the{SP}(?={DAY}(?:{SP}of{SP})))?(?P<day>{DAY})(?:{LAST_DAY})?{SEP}(?:of{SP})?(?P<month>{MONTH})"
    f"(?:,?{SEP}(?P<year>{SHORT_YEAR}))?"
)
_WEEK_OF = f"(?:the{SP})?(?P<week>week(?:end)?){SP}(?:of|ending|beginning){SP}(?:{WEEKDAY},?{SP})?"


def _further_day(match: re.Match[str]) -> Expression | None:
    """ "April 24 and *25*": the month stands before the first day only."""
    if last_word(before(match)) not in {"and", "or"}:
        return None
    found = _MONTH_AND.search(before(match, 32))
    return standing(match, Calendar(month=MONTHS[folded(found["month"])], day=int(match["day"]))) if found else None


RULES: Final[tuple[Rule, ...]] = (
    rule(f"(?P<day>{FREE}(?:3[01]|[12]?[0-9]))(?=[.,;)]|{SP}(?:{_BEHIND_A_DAY})\\b|\\Z)", _further_day, "0"),
    rule(
        f"{FREE}(?P<year>[0-9]{{4}})-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})"
        r"(?:[T ](?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\.[0-9]{1,6})?[ ]?(?P<zone>Z|[+-][0-9]{2}:?[0-9]{2})?)?",
        _iso, "0000",
    ),
    rule(f"{FREE}(?P<year>[12][0-9]{{3}})/(?P<month>[0-9]{{1,2}})/(?P<day>[0-9]{{1,2}})", _iso, "0000"),
    rule(
        f"{FREE}(?P<first>[0-9]{{1,2}})(?P<sign>[/.])(?P<second>[0-9]{{1,2}})(?P=sign)(?P<year>[12][0-9]{{3}})",
        _slashed, "0",
    ),
    rule(f"{FREE}(?P<first>[0-9]{{1,2}})(?P<sign>/)(?P<second>[0-9]{{1,2}})/(?P<year>[0-9]{{2}})", _slashed, "0"),
    rule(_WEEKDAY_BEFORE + _MONTH_FIRST, _month_day, MONTHS, WEEKDAYS),
    rule(_WEEKDAY_BEFORE + _DAY_FIRST, _month_day, "0", WEEKDAYS, the="0"),
    rule(
        f"(?P<month>{MONTH}){SP}(?P<day>{DAY}){SP}and{SP}(?P<last>{DAY}),?{SP}(?P<year>{SHORT_YEAR})",
        _two_days, MONTHS,
    ),
    rule(
        f"(?:the{SP})?(?P<day>{DAY}){SP}and{SP}(?:the{SP})?(?P<last>{DAY}){SP}(?:of{SP})?(?P<month>{MONTH})"
        f"(?:,?{SP}(?P<year>{SHORT_YEAR}))?",
        _two_days, "0", the="0",
    ),
    rule(_WEEK_OF + _MONTH_FIRST, _week_of, "week weekend", the="week weekend"),
    rule(_WEEK_OF + _DAY_FIRST, _week_of, "week weekend", the="week weekend"),
    rule(f"(?P<month>{MONTH})(?:,?{SP}(?:of{SP})?(?P<year>{SHORT_YEAR}))?", _month, MONTHS),
    rule(f"(?P<weekday>{WEEKDAY})(?:{SEP}(?P<part>{PART}))?", _weekday, WEEKDAYS),
    rule(f"(?:the{SP}year{SP})?{FREE}(?P<year>{YEAR})", _bare_year, "0000", the="year"),
    rule(
        f"(?:(?P<month>{MONTH}){SP}(?:of{SP})?)?(?P<hundreds>eighteen|nineteen){SEP}"
        f"(?P<rest>(?:oh{SEP})?(?:{words(TENS)}(?:{SEP}{words(ONES)})?|{words(w for w in ONES if ONES[w] > 9)}))",
        _spoken_year, MONTHS, "eighteen nineteen",
    ),
    rule(f"the{SP}year{SP}two{SP}thousand(?:{SP}(?:and{SP})?(?P<ones>{words(ONES)}))?", _millennial_year, the="year"),
)  # fmt: skip
