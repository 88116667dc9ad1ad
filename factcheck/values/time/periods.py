"""Rules for named periods: "the third quarter", "summer 1998", "the 1990s", "fiscal 2013", and for feasts."""

import re
from typing import Final

from factcheck.values.time.dates import COUNT_CUES, folded, number_of_ordinal, standing, year_of
from factcheck.values.time.expression import Calendar, Expression, Inside, Literally, Node, Shift
from factcheck.values.time.grammar import (
    DASH,
    FREE,
    MONTH,
    ORDINAL,
    POSS,
    SEASON,
    SEP,
    SHORT_YEAR,
    SP,
    YEAR,
    Rule,
    after,
    before,
    first_word,
    last_word,
    rule,
    words,
)
from factcheck.values.time.lexicon import DECADES, FIXED_FEASTS, MONTHS, MOVING_FEASTS, ORDINALS, SEASONS

FESTIVE: Final = frozenset({"christmas", "easter", "thanksgiving", "halloween", "new year's"})
# What may follow a feast that is a day; any other noun makes it an adjective: "an office Christmas party".
AFTER_FEAST: Final = frozenset(
    "in on at and or but is was will when with for to from by after before as that this the last next day eve "
    "morning night holiday holidays weekend week season period break he she they it we".split()
)
SEASON_CUES: Final = frozenset("in by until since of during over for through throughout before after".split())
_DATE_BEHIND: Final = re.compile(rf"(?i),{SP}{MONTH}\.?{SP}[0-9]{{1,2}}\b")


def _decade(match: re.Match[str]) -> Expression | None:
    digits, word = match.groupdict().get("digits"), match.groupdict().get("word", "")
    if digits and len(digits) == 4:
        return standing(match, Literally(digits[:3])) if digits[3] == "0" else None
    tens = int(digits[0]) if digits else DECADES[folded(word)]
    if (
        word
        and not re.search(rf"the(?:{SP}(?:early|mid|late){SEP})?\Z", before(match))
        and match[0][:3].casefold() != "the"
    ):
        return None
    # "in her eighties" is an age, "the 80s" the decade of the last century
    return standing(match, Literally(f"19{tens}" if tens > 2 else f"{20 if tens < 2 else 19}{tens}"))


def _century(match: re.Match[str]) -> Expression | None:
    number = number_of_ordinal(match["ordinal"])
    return standing(match, Literally(f"{number - 1:02d}")) if 0 < number < 100 else None


def _season(match: re.Match[str]) -> Expression | None:
    year, name = year_of(match["year"]), folded(match["season"])
    if year is None:
        cue = re.search(rf"\b(\w+)(?:{SP}the)?{SP}\Z", before(match) + match["the"] if match["the"] else before(match))
        if not cue or cue[1].casefold() not in SEASON_CUES or match["season"][0].isupper():
            return None
        if name in {"spring", "fall"} and re.match(
            rf"{SP}(?:of{SP}(?!last|this|next|that)|in|from|to|water|on|below|out)", after(match)
        ):
            return None  # "since the fall of Kabul"
    return standing(match, Calendar(year=year, season=SEASONS[name]))


def _quarter(match: re.Match[str]) -> Expression | None:
    number, half = number_of_ordinal(match["ordinal"] or ""), match["half"]
    if half:
        number = {"first": 1, "second": 2, "last": 2}.get(folded(match["ordinal"]), 0)
    elif folded(match["ordinal"]) == "final":
        number = 4
    if not 1 <= number <= (2 if half else 4):
        return None
    if half and not match["the"]:
        return None
    if re.match(rf"{SP}of{SP}(?:the{SP})?(?:game|match|season|play)", after(match)):
        return None
    if half and not re.match(
        rf"(?ai:{SP}of{SP}(?:(?:the|this|last|next){SP})?(?:fiscal{SP})?(?:year|{SHORT_YEAR}))", after(match)
    ):
        return None  # "the second half of May", "of the book"
    node = Calendar(half=number) if half else Calendar(quarter=number)
    article = (
        match.end("the") if match["the"] and re.search("(?i)-quarter", match[0]) else match.start()
    )  # "the third-quarter results"
    return Expression(article, match.end(), node)


def _year_ago_period(match: re.Match[str]) -> Expression:
    """ "the year-ago quarter", "the year-earlier period", "year-ago"."""
    ago = Shift("Y", -1, "story", comparative=True)
    number = number_of_ordinal(match["ordinal"] or "")
    if not match["period"]:  # "the year-ago results": the article belongs to the results
        return Expression(match.start("year"), match.end(), ago)
    return standing(match, Inside(Calendar(quarter=number), ago) if 1 <= number <= 4 else ago)


def _quarter_ended(match: re.Match[str]) -> Expression:
    """ "the quarter ended July 31": the quarter of the calendar that holds the most of it."""
    month = (MONTHS[folded(match["month"])] - 2) % 12 + 1
    return Expression(match.start(), match.end("unit"), Calendar(quarter=(month + 2) // 3))


def _short_quarter(match: re.Match[str]) -> Expression:
    """ "Q3 2012"."""
    return standing(match, Calendar(year=year_of(match["year"]), quarter=int(match["number"])))


def _period_of_year(match: re.Match[str]) -> Expression:
    """ "the 1988 quarter", "last year's quarter": the quarter spoken of, in another year."""
    year = match["year"]
    outer: Node = (
        Calendar(year=int(year)) if year else Shift("Y", {"last": -1, "this": 0, "next": 1}[folded(match["dir"])])
    )
    number = number_of_ordinal(match["ordinal"] or "")
    inner: Node = Calendar(quarter=number) if 1 <= number <= 4 else Shift("Q", 0, "story")
    return standing(match, Inside(inner, outer))


def _feast(match: re.Match[str]) -> Expression | None:
    name, follower = folded(match["feast"]), first_word(after(match))
    if (
        name in FESTIVE
        and not match["dir"]
        and follower
        and follower.casefold() not in AFTER_FEAST
        and "\n" not in after(match)[:1]
    ):
        return None  # "an office Christmas party", "the Easter bunny"
    if _DATE_BEHIND.match(after(match)):
        return None  # "Easter Sunday, April 8, 2012": the date says it, and its year
    year, direction = year_of(match["year"]), {"last": -1, "this": 0, "next": 1}.get(folded(match["dir"] or ""))
    if name in FIXED_FEASTS:
        month, day = FIXED_FEASTS[name]
        return standing(match, Calendar(year=year, month=month, day=day, direction=direction))
    return standing(match, Calendar(year=year, feast=name, direction=direction))


def _fiscal(match: re.Match[str]) -> Expression:
    return standing(match, Calendar(year=year_of(match["year"])))


def _year_span(match: re.Match[str]) -> Expression | None:
    """ "the 1997-98 season": two years in one word."""
    first, short = int(match["year"]), match["last"]
    last = int(short) if len(short) == 4 else first - first % 100 + int(short)
    if not first < last <= first + 30 or last_word(before(match)) in COUNT_CUES:
        return None
    return standing(match, Literally(f"{first}/{last}"))


_PERIOD = "(?:quarter|period)"
_QUARTERS = "fiscal first second third fourth last final"
_FEAST = words((*FIXED_FEASTS, *MOVING_FEASTS)).replace("'", "['’]")

RULES: Final[tuple[Rule, ...]] = (
    rule(f"{FREE}(?P<year>{YEAR})(?:{DASH}|/)(?P<last>[0-9]{{2}}|{YEAR})(?![0-9]|-[0-9])", _year_span, "0000"),
    rule(f"(?:the{SP})?(?:{FREE}(?P<digits>[12][0-9]{{2}}0)['’]?s)", _decade, "0000", the="0000"),
    rule(f"(?:the{SP}['’]?|['’])(?P<digits>[2-9]0)['’]?s", _decade, "' ’", the="0 ' ’"),
    rule(f"(?:the{SP})?(?P<word>{words(DECADES)})", _decade, DECADES, the=DECADES),
    rule(f"(?:the{SP})?(?P<ordinal>{ORDINAL}){SEP}century", _century, "0", ORDINALS, the=("0", *ORDINALS)),
    rule(f"(?P<the>the{SP})?(?P<season>{SEASON})(?:{SP}(?:of{SP})?(?P<year>{SHORT_YEAR}))?",
         _season, SEASONS, the=SEASONS),
    rule(
        f"(?P<the>the{SP})?(?:fiscal{SEP})?(?P<ordinal>{words(['first', 'second', 'third', 'fourth', 'last', 'final'])}"
        f"){SEP}(?:fiscal{SEP})?(?:quarter|(?P<half>half)(?={SP}of{SP}))",
        _quarter, _QUARTERS, the=_QUARTERS,
    ),
    rule(
        f"(?:the{SP}(?:(?:comparable|corresponding|same){SP})?)?(?P<year>year{SEP}(?:ago|earlier))"
        f"(?P<period>{SP}(?:(?P<ordinal>{ORDINAL}){SEP})?{_PERIOD})?",
        _year_ago_period, "year", the="year comparable corresponding same",
    ),
    rule(f"(?:FY|fiscal{SP})(?P<year>{YEAR})", _fiscal, "fy fiscal"),
    rule(f"the{SP}(?P<unit>quarter){SP}ended{SP}(?P<month>{MONTH})", _quarter_ended, the="quarter"),
    rule(f"Q(?P<number>[1-4])(?:{SP}(?:of{SP})?(?P<year>{SHORT_YEAR}))?", _short_quarter, "q"),
    rule(
        f"(?:the{SP}(?P<year>{YEAR})|(?P<dir>last|this|next){SP}year{POSS}){SP}(?:(?:same|corresponding){SP})?"
        f"(?:(?P<ordinal>{ORDINAL}){SEP})?{_PERIOD}",
        _period_of_year, "last this next", the="0000",
    ),
    rule(f"(?:the{SP})?fiscal{SEP}(?:year{SP})?(?P<year>{SHORT_YEAR})", _fiscal, "fiscal", the="fiscal"),
    rule(
        f"(?:(?P<dir>last|this|next){SP})?(?P<feast>{_FEAST})"
        f"(?:,?{SP}(?P<year>{YEAR}))?",
        _feast, "last this next", FIXED_FEASTS, MOVING_FEASTS,
    ),
)  # fmt: skip
