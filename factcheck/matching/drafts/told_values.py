"""The values that a sentence tells, each with its sort and what it is told of, whatever words tell it.

"Reed, 39, …", "he is 39": an age. "9:27 in the evening", "9.27 p.m.": a time of day. "Two weeks after the fire": a
length of time with its way. "Their fifth defeat on the trot", "five straight defeats": how many in a row. Only values
of one sort can answer one question.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final, NamedTuple

from factcheck.matching.drafts.bearing import is_gap
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.values.quantities.number_words import ONES, ORDINAL_ONES, TENS

MINUTES: Final = {"minute": 1.0, "day": 1440.0, "month": 43800.0, "year": 525600.0}
HALF_DAY: Final = 720.0
JOINED: Final = "-"  # how a rank is written that merely names a place or a year: "a third-floor window"
BOUND: Final = "bound"  # of a day that only bounds something: "since 4 May"
_AGED: Final = "year-old"
_NO_UNITS: Final = frozenset({"score", "None", ""})
_INFINITE: Final = float("inf")
_DAY: Final = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T\w{2})?")
_NUMBERED: Final = re.compile(r"(?<![\d:.])[0-3]?\d(?:st|nd|rd|th)?(?![\d:])")
_BOUNDED: Final = re.compile(
    r"\b(?:after|before|by|until|till|since|between|and|to|from|as of|of) (?:the )?$", re.IGNORECASE
)
_HOUR: Final = re.compile(r"T(\d\d):(\d\d)")
_CLOCK: Final = re.compile(
    rf"\d[:.]\d\d|\d\s?[ap]\.?\s?m\b|o[’']clock|\b(?:half|quarter|past|to)\b|\b(?:{'|'.join(ONES)})\b|^\d{{1,2}}$",
    re.IGNORECASE,
)
_HALF: Final = re.compile(r"[ap]\.?\s?m\b|\b(?:morning|afternoon|evening|night)\b", re.IGNORECASE)
_LINE: Final = re.compile(
    r"\W*(?:(?i:posted|published|updated|last updated|first published)\b|By (?:our|[A-Z]\w+ [A-Z]))"
)
_NOON: Final = 12
_ELSEWHERE: Final = re.compile(r"\s?\(?(?:GMT|UTC)\b")
_ROUND_HOURS, _ROUND_MINUTES = 12.0, 4.0  # minutes by which "half past nine" and "9:25" may be off
_ORDINAL_WORDS: Final = {**ORDINAL_ONES, "twentieth": 20}
_RANK: Final = re.compile(rf"(?<![\w-])(?:({'|'.join(_ORDINAL_WORDS)})|(\d{{1,3}})(?:st|nd|rd|th))\b", re.IGNORECASE)
# "At first", "a third of them", "for the second time", "a second later", "third-quarter profit".
_NO_RANK: Final = re.compile(
    r"\W(?:quarter|half|century|hand|degree|of all\b|and foremost|place|lady|minister|name|aid|party|avenue|street|"
    r"amendment|night|time)\b|\W{1,2}(?:to|after|before|with|in|at|on|by|the|he|she|they|it)\b",
    re.IGNORECASE,
)
_BEFORE_NO_RANK: Final = re.compile(
    r"\b(?:at|a|from|two|one|an|every|per|(?:less|more) than the|\d+)\W$", re.IGNORECASE
)
_AMONG: Final = re.compile(r"\W{1,2}(?:of|among|out of)\s(?:the\s|her\s|his\s|their\s)?(?P<whole>\w{1,9})\b")
_IN_A_ROW: Final = re.compile(
    r"[^.;:,]{0,28}?\b(?:in a row|on the (?:trot|bounce|spin)|straight|consecutive(?:ly)?|successive|in succession|"
    r"running(?! (?:back|mate|time|total|order|cost|shoe|repair|commentary)))\b",
    re.IGNORECASE,
)
_AGE: Final = re.compile(  # what no unit tells: "he is 49", "the minister, 44, …"
    r"\b(?:he|she|who|[A-Z][\w’'-]{1,20},?)\s(?:is|was|turned|turns|’s|'s)\s(?:now\s|only\s|just\s)?(\d{1,2})\b"
    r"(?=\s?(?:[.,;)]|and\b|but\b|when\b|at the time\b|now\b|today\b|$))|"
    r"(?<=[a-z]),\s([1-9]\d)(?=,\s(?!\d))"
)
_WAY: Final = re.compile(
    r"\s(?:to the day\s|or so\s)?(?:(before|earlier|ago|previously)|(after|later|afterwards|on))\b"
)
_DIGIT: Final = re.compile(r"\d")
_NEAR_BY: Final = 24  # characters
_NUMBERS: Final = {**ONES, **TENS, "dozen": 12}
_ROUNDED: Final = 0.15  # by which lengths in two units may differ: "about two weeks", "15 days"
# A number that names one of a series: "in week 16", "Highway 175".
_LABELLED: Final = re.compile(
    r"(?:\b[A-Z]\w{0,20}|\b(?:week|day|page|line|no\.?|number|room|chapter|section|route|gate|lot|phase|round))[ #-]$"
)
# "Nine houses burned, five of them were insured": another part of them is another number.
_PART: Final = re.compile(r" (?:of (?:them|these|those|whom|which)|that|who|which|were|was|are|is)\b")
_BASE: Final = re.compile(r"\b(?:based on|after|from) $", re.IGNORECASE)  # "based on 43 letters"
_RESTS_ON: Final = re.compile(r"\b(?:based on|after|from) \d", re.IGNORECASE)
# "Three *of her* friends", "three *more* people".
_OF_THEM: Final = re.compile(
    r" (?:of (?:(?:the|her|his|their|its|these|those) )?|(?:(?:more|other|further|additional|new) )+)"
)
_JOINED: Final = re.compile(r"-([a-z]{3,15})\b")
_DOZEN: Final = 12.0
_A: Final = re.compile(r"(?:^|(?<!half) )an? $", re.IGNORECASE)
_MANY: Final = 100  # nothing happens so often in a row
_GAP: Final = 14  # characters between a number and what it counts
_GROWING: Final = frozenset({"decimal", "sum", "measure", "count"})
_LATER: Final = 0.05  # by which two surveys of one thing may differ, or what grows is more a little later
_NEARLY: Final = 0.08  # by which "some 16 kilometres" may be off
_ROUGHLY: Final = re.compile(
    r"\b(?:about|around|roughly|some|nearly|almost|over|under|approximately|close to|more than|less than)\W+$",
    re.IGNORECASE,
)
_BEYOND: Final = re.compile(r"\b(?:more than|over|at least|upwards of|longer than)\b", re.IGNORECASE)
_WIDE: Final = 3.0  # times, within which "more than five decades" is no other length than "more than two"


class Told(NamedTuple):
    """A value that a sentence tells: of what sort, in what unit, between what bounds, and where it stands.

    `of` are the nouns that it counts or numbers, `head` the last of them, `way` tells of a length whether something was
    before or after something else by so much, `whole` among how many a rank is told, and of a time of day (1) whether
    its half of the day is; `written` is the unit of a length as it is written, or marks a rank joined to a noun.
    """

    sort: str
    unit: str
    low: float
    high: float
    span: Span
    of: frozenset[str] = frozenset()
    way: str = ""
    whole: float = 0.0
    written: str = ""
    head: str = ""

    def agrees(self, other: "Told") -> bool:
        """Whether two values of one sort may be one."""
        if self.sort == "clock" and not (self.whole and other.whole):  # the half of the day is open
            return self.at_one_hour(other)
        slack = _ROUNDED if self.sort == "length" and self.written != other.written else 0.0
        if self.sort in _GROWING:
            slack = _LATER
        return self.low <= other.high * (1 + slack) and other.low <= self.high * (1 + slack)

    def at_one_hour(self, other: "Told") -> bool:
        """Whether two times of day may be one but for the half of the day."""
        return self.minutes_apart(other) <= (self.high - self.low + other.high - other.low) / 2

    def minutes_apart(self, other: "Told") -> float:
        """How far two times of day are apart but for the half of the day."""
        apart = abs(self.low + self.high - other.low - other.high) / 2 % HALF_DAY
        return min(apart, HALF_DAY - apart)


def _span(claim: Claim, start: int, end: int) -> Span:
    return Span(start=claim.start + start, end=claim.start + end)


def _clocks(claim: Claim) -> Iterator[Told]:
    for start, end, value in statement(claim).times:
        found = _HOUR.search(value)
        written = claim.quote[start - claim.start : end - claim.start]
        if found is None or _ELSEWHERE.match(claim.quote[end - claim.start :]) or not _CLOCK.search(written):
            continue
        beside = claim.quote[start - claim.start : end - claim.start + _NEAR_BY]  # "at four *on Tuesday morning*"
        hour, known = int(found[1]), _HALF.search(beside) is not None
        minute = 60.0 * hour + int(found[2])
        slack = _ROUND_HOURS if minute % 15 == 0 else _ROUND_MINUTES if minute % 5 == 0 else 1.0
        span = Span(start=start, end=end)
        yield Told("clock", "", minute - slack, minute + slack, span, whole=float(known or hour > _NOON))


def _days(claim: Claim) -> Iterator[Told]:
    for start, end, value in statement(claim).times:
        found = _DAY.fullmatch(value)
        written = claim.quote[start - claim.start : end - claim.start]
        if found is None or not _NUMBERED.search(written):
            continue  # "on Monday" hangs on the day of its article
        number = 100.0 * int(found[2]) + int(found[3])
        bounded = _BOUNDED.search(_before(claim, start)) is not None
        year = found[1] if found[1] in written else ""
        yield Told("day", year, number, number, Span(start=start, end=end), way=BOUND * bounded)


def _ages(claim: Claim) -> Iterator[Told]:
    for found in _AGE.finditer(claim.quote):
        group = found.lastindex or 1
        number = float(found[group])
        yield Told("age", _AGED, number, number, _span(claim, *found.span(group)))


def _nouns(claim: Claim, end: int, most: int) -> tuple[tuple[str, ...], int]:
    """The nouns that stand right behind a place of a sentence, two at most, and where the first run of them ends."""
    nouns: list[str] = []
    last = end
    for start, stop, lemma, pos in statement(claim).words:
        if start < end:
            continue
        if start - last > most or pos not in {"NOUN", "ADJ", "PROPN", "VERB"} or (nouns and pos == "VERB"):
            break
        between = claim.quote[last - claim.start : start - claim.start]
        if between.strip(" -") and not (last == end and _OF_THEM.fullmatch(between)):
            break
        if pos in {"NOUN", "PROPN"}:
            nouns.append(lemma)
        last = stop
    return tuple(nouns[-2:]), last


def ordinals(claim: Claim) -> list[float]:
    """The ordinals of a sentence, whatever they number."""
    return [_ordinal(found) for found in _RANK.finditer(claim.quote)]


def _ordinal(found: re.Match[str]) -> float:
    return float(_ORDINAL_WORDS[found[1].lower()] if found[1] else found[2])


def _ranks(claim: Claim) -> Iterator[Told]:
    for found in _RANK.finditer(claim.quote):
        number = _ordinal(found)
        behind, before = claim.quote[found.end() :], claim.quote[max(found.start() - _NEAR_BY, 0) : found.start()]
        span = _span(claim, found.start(), found.end())
        if _IN_A_ROW.match(behind):
            yield Told("row", "", number, number, span)
            continue
        joined = _JOINED.match(behind)  # "a second-floor window": the floor has the rank, and "a second" is none
        if (_BEFORE_NO_RANK.search(before) and joined is None) or any(
            start < span.end and span.start < end for start, end, _ in statement(claim).times
        ):
            continue  # "the 14th of March"
        among = _AMONG.match(behind)
        whole = _number(among["whole"]) if among is not None else 0.0
        if not whole and _NO_RANK.match(behind):
            continue
        of, end = _nouns(claim, span.end, _GAP)
        if joined is not None:
            of = (joined[1].lower(),)
        if among is not None and whole:
            of, end = _nouns(claim, span.end + among.end(), _GAP)
        if of:
            numbered = Span(start=span.start, end=max(span.end, end))
            mark = JOINED * (joined is not None)
            yield Told("rank", "", number, number, numbered, frozenset(of), whole=whole, written=mark, head=of[-1])


def _number(word: str) -> float:
    low = word.lower()
    return float(_NUMBERS[low]) if low in _NUMBERS else float(low) if low.isdigit() else 0.0


def _bounds(lemma: str) -> tuple[float, float, str] | None:
    parts = lemma.split(":")
    if len(parts) != 3 or parts[0] == parts[1] == "None":
        return None
    low = 0.0 if parts[0] == "None" else float(parts[0])
    return low, _INFINITE if parts[1] == "None" else float(parts[1]), parts[2]


def _figures(claim: Claim) -> Iterator[tuple[float, float, str, Span]]:
    """The numbers of a statement: their bounds, their units and where they stand."""
    last, words = "", statement(claim).words
    for place, (start, end, lemma, pos) in enumerate(words):
        bounds = _bounds(lemma) if pos == "NUM" and ":" in lemma else None
        repeated, last = lemma == last, lemma
        if bounds is None or repeated or is_gap(claim, place):  # of "95 miles" both words are the figure
            continue
        low, high, unit = bounds
        written = claim.quote[start - claim.start : end - claim.start].lower()
        if not _DIGIT.search(written) and written not in _NUMBERS and unit in _NO_UNITS:
            continue  # "several"
        if high == _INFINITE:
            low *= 1 - _NEARLY  # "more than $50 billion"
        elif _ROUGHLY.search(_before(claim, start)):
            low, high = low * (1 - _NEARLY), high * (1 + _NEARLY)
        until = place  # the unit is of the figure: "95 *miles*"
        while unit not in _NO_UNITS and until + 1 < len(words) and words[until + 1][2] == lemma:
            until += 1
        yield low, high, unit, Span(start=start, end=words[until][1])


def _dozens(claim: Claim) -> Iterator[Told]:
    """ "A dozen houses": about twelve; not "dozens of houses", "half a dozen"."""
    for start, end, lemma, pos in statement(claim).words:
        if (lemma, pos) != ("dozen", "NOUN") or claim.quote[end - claim.start - 1] == "s":
            continue
        if _A.search(_before(claim, start)):
            yield Told("count", "", _DOZEN - 1, _DOZEN + 1, Span(start=start, end=end))


def _before(claim: Claim, start: int) -> str:
    return claim.quote[max(start - claim.start - _NEAR_BY, 0) : start - claim.start]


def _quantities(claim: Claim) -> Iterator[Told]:
    based = _RESTS_ON.search(claim.quote) is not None
    for low, high, unit, span in _figures(claim):
        behind = claim.quote[span.end - claim.start :]
        if unit not in _NO_UNITS:
            sort = "age" if unit == _AGED else "sum" if unit.isupper() else "measure"
            yield Told(sort, unit, low, high, span)
        elif re.match(r"\s?(?:%|per ?cent\b)", behind):
            if not based:  # a share of other readers is another share
                yield Told("share", "%", low, high, span)
        elif _IN_A_ROW.match(behind) and low == high < _MANY:
            yield Told("row", "", low, high, span)
        else:
            yield from _counted(claim, Told("count", "", low, high, span))
    for dozen in _dozens(claim):
        yield from _counted(claim, dozen)


def _counted(claim: Claim, told: Told) -> Iterator[Told]:
    """A number with the nouns that it counts; none that names one of a series, or is part of others."""
    if _PART.match(claim.quote[told.span.end - claim.start :]) or _BASE.search(_before(claim, told.span.start)):
        return
    of, end = _nouns(claim, told.span.end, _GAP)
    if of or not _LABELLED.search(_before(claim, told.span.start)):
        sort = "decimal" if told.low % 1 and told.low == told.high else "count"
        yield told._replace(
            sort=sort,
            of=frozenset(of),
            head=of[-1] if of else "",
            span=Span(start=told.span.start, end=max(told.span.end, end)),
        )


def _lengths(claim: Claim) -> Iterator[Told]:
    for start, end, length in statement(claim).lengths:
        bounds = _bounds(length)
        if bounds is None or bounds[2] not in MINUTES:
            continue
        low, high, unit = bounds
        behind = claim.quote[end - claim.start :][:_NEAR_BY]
        found = _WAY.match(behind)
        way = "" if found is None else "before" if found[1] else "after"
        if re.match(r"\s?old\b|-old\b", behind):
            continue
        words = claim.quote[start - claim.start : end - claim.start].lower()
        if low == high and _BEYOND.search(claim.quote[: start - claim.start][-_NEAR_BY:] + words):
            high *= _WIDE
        per = MINUTES[unit]
        span = Span(start=start, end=end + (found.end() if found is not None else 0))
        yield Told("length", unit, low * per, high * per, span, way=way, written=words.split()[-1].rstrip("s"))


def told_values(claim: Claim) -> tuple[Told, ...]:
    """The values of a statement in their order, each once."""
    if _LINE.match(claim.quote):
        return ()
    found = [*chain(_lengths(claim), _clocks(claim), _days(claim), _ranks(claim), _ages(claim))]
    taken = [t.span for t in found if t.sort in {"clock", "day", "length", "age", "row"}]
    others = (t for t in _quantities(claim) if not any(t.span.start < s.end and s.start < t.span.end for s in taken))
    found.extend(others)
    return tuple(sorted(found, key=lambda t: t.span.start))
