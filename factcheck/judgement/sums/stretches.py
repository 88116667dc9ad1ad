"""A stretch of time told by its length and by its two ends: "the 12-day strike, from 4 to 18 May", which is 14 days.

The first day may be counted or not, weeks and months are told roundly, and where only years are named the stretch is as
long as these allow. Days of work, and days here and there within a time, are reckoned from what the text does not give.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from factcheck.judgement.sums.figures import Figure, Range
from factcheck.judgement.sums.outline import Outline
from factcheck.judgement.sums.slip import Slip, plain

_DAYS: Final = {
    "hour": 1 / 24,
    "day": 1.0,
    "night": 1.0,
    "week": 7.0,
    "fortnight": 14.0,
    "month": 30.44,
    "year": 365.25,
}
# By how much a length may be off that is told by a unit: the first and the last day counted or not, a week begun.
_OFF: Final = {"day": 1.0, "night": 1.0, "week": 6.0, "fortnight": 6.0, "month": 20.0, "year": 250.0}
_LOOSE: Final = 0.15
_CLOCK_OFF: Final = Range(20.0, 0.1)  # minutes, or that share of the time between
_DAY: Final = 24 * 60

_BEGAN: Final = r"(?:began|begun|begins?|started|starts?|opened|opens?|broke out|was called|erupted|set in)"
_ENDED: Final = (
    r"(?:ended|ends?|finished|finishes|closed|closes?|was called off|concluded|was lifted|was broken|was over"
    r"|collapsed)"
)
_HELD: Final = (
    r"(?:runs?|ran|running|lasts?|lasted|is held|was held|will be held|takes? place|took place|continued|goes on"
    r"|went on"
    r"|is on|was on|closed|shut|missing|strikes?|struck|away|off|out|open)"
)
_WORDS: Final = r"[^⟦⟧.;:!?¶]{0,40}?"
_FEW: Final = r"[^⟦⟧.;:!?¶,]{0,25}?"
_D: Final = r"⟦d(?P<{}>\d+)⟧"
_FROM: Final = (
    rf"\b(?:from|between) (?:{_D.format('one')} (?:to|until|till|through|and) {_D.format('two')}|{_D.format('both')})"
)
_LENGTH: Final = r"⟦u(?P<length>\d+)⟧"

_DATED: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "the 12-day strike, which began on 4 May and ended on 18 May"
        (
            rf"{_LENGTH} (?!of\b){_WORDS}\b{_BEGAN}\b{_FEW}{_D.format('one')}{_FEW},? ?(?:and|until|before it"
            rf"|but){_FEW}\b{_ENDED}\b"
            rf"{_FEW}{_D.format('two')}"
        ),
        # "the strike began on 4 May and ended on 18 May after 12 days"
        (
            rf"\b{_BEGAN}\b{_FEW}{_D.format('one')},? (?:and|but){_FEW}\b{_ENDED}\b{_FEW}{_D.format('two')},? (?:after"
            rf"|lasting|or) {_LENGTH}"
            r"(?! (?:of|in))"
        ),
        # "the strike ran for 12 days, from 4 to 18 May"
        rf"\b{_HELD} (?:for )?{_LENGTH},? (?!of\b){_FROM.replace('|between', '')}",
        # "the ten-day festival runs from 4 to 20 June"
        (
            rf"⟦u(?P<length>\d+)⟧ (?P<noun>(?!of\b)[a-z-]{{3,20}}(?: [a-z-]{{3,20}})?)(?:,| (?:that |which |will"
            rf" )?{_HELD})? (?:on )?"
            rf"{_FROM.replace('|between', '')}"
        ),
        # "was closed from 4 May to 18 May, for 12 days"
        (
            rf"{_FROM.replace('|between', '')},? (?:or |lasting |for (?:a total of )?|a total of |a stretch of |an"
            rf" absence of ){_LENGTH}(?! (?:of|in|each))"
        ),
    )
)
# "On 18 May, 12 days after the strike began on 4 May", "in 2011, ten years after the 1998 flood"
_AFTER: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"\b(?:on|in) {_D.format('two')},? {_LENGTH} (?P<way>after|before) "
            rf"(?P<gap>[^⟦⟧.;:!?¶,]{{0,50}}?){_D.format('one')}"
        ),
        (
            rf"{_LENGTH} (?P<way>after|before) (?P<gap>[^⟦⟧.;:!?¶,]{{0,50}}?){_D.format('one')}{_FEW}, (?:on|in)"
            rf" {_D.format('two')}"
        ),
    )
)
_A_PLAN: Final = re.compile(
    r"\b(?:deadline|set|scheduled|announced|ordered|agreed|due|expir\w{1,4}|planned|fixed|promised|targets?"
    r"|warn\w{0,3}|against|as|than|since|when|or|and)\b",
    re.IGNORECASE,
)
_HERE_AND_THERE: Final = re.compile(
    r"\b(?:(?:working|business|trading|sitting|playing|school|match|race)[ -]days?|in all|in total|altogether"
    r"|spells|each|every|weekends?|weekly"
    r"|intermittent\w{0,2}|non-consecutive|first|most of|of them|not counting|excluding|rest days?)\b",
    re.IGNORECASE,
)
# What is valid, bought or asked within a time, and goes on for less: "a ten-day pass, from 4 to 20 June".
_WITHIN: Final = re.compile(
    r"\b(?:pass|passes|tickets?|visas?|average|notice|deadline|warning|forecast|extension|trips?|tours?|holidays?"
    r"|stays?|breaks?|visits?|courses?"
    r"|workshops?|shifts?|rides?|walks?|journeys?|window|sentences?|terms?|contracts?|deals?|delay|gap|old|cruises?"
    r"|camps?|leave|ban|suspension)\b",
    re.IGNORECASE,
)


def _ends(one: Figure, two: Figure) -> Range | None:
    """From how many to how many days lie between two dates that the text names, as far as it names them."""
    if one.ends is None or two.ends is None:
        return None
    (first, last), (begin, end) = one.ends, two.ends
    if not (one.with_year and two.with_year) and (one.with_year or two.with_year or (last - first).days < 32):
        # of a year that the text leaves open the next such day is meant
        begin, end = _behind(first, begin), _behind(first, end)
    least, most = (begin - last).days, (end - first).days
    return Range(float(least), float(most)) if most >= 0 else None


def _behind(first: date, day: date) -> date:
    year = first.year + ((day.month, day.day) < (first.month, first.day))
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def _fits(length: Figure, between: Range) -> bool:
    off = _OFF[length.unit] + (_LOOSE * length.range.most * _DAYS[length.unit] if length.loose else 0.0)
    told = Range(length.range.least * _DAYS[length.unit], length.range.most * _DAYS[length.unit])
    if between.least == between.most and between.most >= 0 and length.unit in {"day", "night"}:
        off += 1e-6
    return told.meets(between, off)


def _in_unit(between: Range, unit: str) -> str:
    least, most = (round(end / _DAYS[unit], 0 if unit in {"day", "night", "year"} else 1) for end in between)
    number = plain(least) if least == most else f"{plain(max(least, 0))} to {plain(most)}"
    return f"{number} {unit}s"


def _slip(length: Figure, one: Figure, two: Figure) -> Slip | None:
    between = _ends(one, two) if length.unit in _OFF else None
    if between is None or _fits(length, between):
        return None
    stretch = f"“{one.text}” to “{two.text}”" if one is not two else f"“{one.text}”"
    figures = (length, one) if one is two else (length, one, two)
    return Slip(figures, f"{stretch} is {_in_unit(between, length.unit)}, not “{length.text}”", "calendar")


def _both(figure: Figure) -> tuple[Figure, Figure] | None:
    """The two ends of what is written as one: "4 to 20 June"."""
    if figure.ends is None or figure.ends[0] == figure.ends[1] or not re.search(r"\d\D+\d", figure.text):
        return None
    first, last = figure.ends
    one, two = (Figure(figure.span, figure.text, "date", ends=(day, day), with_year=True) for day in (first, last))
    return one, two


def _dated(outline: Outline) -> Iterator[Slip]:
    for pattern in _DATED:
        for found in pattern.finditer(outline.text):
            named = found.groupdict()
            length = outline.figure(found["length"])
            first, last = outline.sentence(found.start())
            if _HERE_AND_THERE.search(outline.text, first, last) or _WITHIN.search(found[0]):
                continue
            if named.get("both"):
                span = outline.figure(found["both"])
                ends = _both(span)
                slip = _slip(length, *ends) if ends is not None else None
                if slip is not None:
                    text = slip.why.replace(f"“{span.text}” to “{span.text}”", f"“{span.text}”")
                    yield Slip((length, span), text, "calendar")
                continue
            slip = _slip(length, outline.figure(found["one"]), outline.figure(found["two"]))
            if slip is not None:
                yield slip


def _after(outline: Outline) -> Iterator[Slip]:
    for pattern in _AFTER:
        for found in pattern.finditer(outline.text):
            one, two = outline.figure(found["one"]), outline.figure(found["two"])
            one, two = (two, one) if found["way"].lower() == "before" else (one, two)
            first, last = outline.sentence(found.start())
            if _A_PLAN.search(found["gap"]) or _HERE_AND_THERE.search(outline.text, first, last):
                continue
            slip = _slip(outline.figure(found["length"]), one, two)
            if slip is not None:
                yield slip


_TAKEN: Final = re.compile(
    r"\b(?:(?P<who>he|she|they|who|it)(?: (?:was|were|had been))?(?: first)?|(?P<participle>^|[¶,;])) ?(?:was |were )?"
    r"(?:arrested|detained|jailed|imprisoned|seized|kidnapped|abducted|captured|admitted|remanded|interned"
    r"|disappeared|vanished|went missing"
    r"|taken (?:hostage|prisoner|ill|to hospital|into custody))\b[^⟦⟧.;:!?¶]{0,30}?⟦d(?P<one>\d+)⟧",
    re.IGNORECASE,
)
_FREED: Final = re.compile(
    r"\b(?:released|freed|discharged|let go|rescued|found|returned|came home|left hospital)\b"
    r"(?P<how>[^⟦⟧.;:!?¶]{0,30}?)⟦d(?P<two>\d+)⟧[^⟦⟧.;:!?¶]{0,15}?"
    r"after (?:spending |serving |being held for )?⟦u(?P<length>\d+)⟧ (?:in|behind|of captivity|of detention|as a"
    r" hostage|missing|away|lost)\b",
    re.IGNORECASE,
)
# Where somebody is held whom one of these befell: "arrested", "in custody"; "admitted", "in hospital".
_HELD_BY: Final = (
    (
        re.compile(r"arrest|detain|jail|imprison|remand|intern|custody"),
        re.compile(r"custody|prison|jail|detention|bars|cell"),
    ),
    (re.compile(r"seized|kidnap|abduct|captured|hostage|prisoner"), re.compile(r"captivity|hostage|hands|prisoner")),
    (re.compile(r"admitted|ill|hospital"), re.compile(r"hospital|clinic|intensive care")),
    (re.compile(r"disappear|vanish|missing"), re.compile(r"missing|lost|away")),
)
_BEHIND: Final = 25  # characters in which the place is named
_AGAIN: Final = re.compile(
    r"\b(?:again|re-?arrest\w{0,3}|another|second|third|later|originally|house arrest|bail\w{0,2})\b", re.IGNORECASE
)


def _held(outline: Outline) -> Iterator[Slip]:
    """How long somebody was held: "released on 3 March after 46 days in custody; he was arrested on 20 January"."""
    freed = list(_FREED.finditer(outline.text))
    taken = list(_TAKEN.finditer(outline.text)) if len(freed) == 1 else []
    if len(taken) != 1 or _AGAIN.search(outline.text):
        return
    where = outline.text[freed[0].start() : freed[0].end() + _BEHIND].lower()
    if not any(began.search(taken[0][0].lower()) and held.search(where) for began, held in _HELD_BY):
        return
    between = outline.text[min(freed[0].end(), taken[0].end()) : max(freed[0].start(), taken[0].start())]
    if between.count("¶") <= 1:
        found = outline.figure(taken[0]["one"]), outline.figure(freed[0]["two"])
        slip = _slip(outline.figure(freed[0]["length"]), *found)
        if slip is not None:
            yield slip


_HOURS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"\b(?:from|between) ⟦t(?P<one>\d+)⟧ (?:to|until|till|and)"
            rf" ⟦t(?P<two>\d+)⟧, (?:an? |the |for |or )?{_LENGTH}"
            r"(?P<noun>(?: [a-z-]{3,20}){0,2})(?= ?[.;,)¶])"
        ),
        (
            rf"{_LENGTH} (?P<noun>[a-z-]{{3,20}}(?: [a-z-]{{3,20}})?),? (?:{_HELD} )?from ⟦t(?P<one>\d+)⟧ (?:to|until"
            rf"|till) ⟦t(?P<two>\d+)⟧"
        ),
        rf"\b(?:lasted|took|for|of) {_LENGTH},? (?P<noun>)from ⟦t(?P<one>\d+)⟧ (?:to|until|till) ⟦t(?P<two>\d+)⟧",
        (
            rf"\b{_BEGAN} (?:at|shortly after|just after) ⟦t(?P<one>\d+)⟧ and{_FEW}\b{_ENDED} (?:at|by|shortly before)"
            rf" ⟦t(?P<two>\d+)⟧, "
            rf"(?:after )?{_LENGTH}(?P<noun> later)"
        ),
    )
)
_APART: Final = re.compile(
    r"\b(?:walk|drive|ride|journey|flight|queue|queues|wait|delay|delays|break|tour|tours|trip|slots?|sessions"
    r"|shows|shifts?|intervals?|away)\b",
    re.IGNORECASE,
)


def _clocked(outline: Outline) -> Iterator[Slip]:
    for pattern in _HOURS:
        for found in pattern.finditer(outline.text):
            length, one, two = (outline.figure(found[name]) for name in ("length", "one", "two"))
            minutes = {"hour": 60.0, "minute": 1.0}.get(length.unit)
            first, last = outline.sentence(found.start())
            if minutes is None or _APART.search(found["noun"]) or _HERE_AND_THERE.search(outline.text, first, last):
                continue
            if one.minute is None or two.minute is None or "⟦d" in found[0]:
                continue
            between = (two.minute - one.minute) % _DAY
            off = max(_CLOCK_OFF[0], _CLOCK_OFF[1] * between) * (2 if length.loose else 1)
            told = Range(length.range.least * minutes, length.range.most * minutes)
            if between and not told.meets(Range(between, between), off):
                why = f"“{one.text}” to “{two.text}” is {plain(between / minutes)} {length.unit}s, not “{length.text}”"
                yield Slip((length, one, two), why, "calendar")


def slips(outline: Outline) -> Iterator[Slip]:
    """The stretches of time of a paragraph that are not as long as from one end to the other."""
    if "⟦u" not in outline.text:
        return
    if "⟦d" in outline.text:
        yield from _dated(outline)
        yield from _after(outline)
        yield from _held(outline)
    if "⟦t" in outline.text:
        yield from _clocked(outline)
