"""Times of a text: find, put together, resolve in the order of the text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Final

from factcheck.model.time import Time
from factcheck.values.time import clocks, dates, durations, periods, relatives, weekdays
from factcheck.values.time.expression import At, Beside, Calendar, Clock, Expression, Monthly, NumberedDay, Shift
from factcheck.values.time.grammar import (
    BEGINNING,
    BEHIND_NUMBER,
    COUNTING,
    SP,
    UNIT_BEGINNINGS,
    UNIT_WITHIN,
    WEEKDAY,
    key_of_letters,
)
from factcheck.values.time.merge import at_part, chosen, joined, with_degree, with_shared_years
from factcheck.values.time.resolve import Place, Story, resolved, shifted, value_of
from factcheck.values.time.tense import clause_after, clause_before

RULES: Final = (*dates.RULES, *periods.RULES, *relatives.RULES, *durations.RULES, *clocks.RULES, *weekdays.RULES)
_MATCHES: Final = tuple(rule.pattern.match for rule in RULES)
_INTO: Final = re.compile(rf"(?ai:{SP}into{SP}(?:early{SP})?)")
_TO: Final = re.compile(rf"(?ai:{SP}(?:to|through|until|till){SP})")
# What stands between a time of day and the part of a day that it lies in.
_ON: Final = re.compile(rf"(?ai:,?{SP}(?:on{SP}(?:a{SP})?)?)")
_AT: Final = re.compile(
    rf"(?ai:,?{SP}(?:at|around|about|by|until|from|before|after)(?:{SP}(?:about|around|just))?{SP})"
)
_HALF_TOLD: Final = re.compile(r"(?i)[ap]\.? ?m\b|[0-9][:.][0-9]{2}|[0-9]h|\bmorning\b")
_WEEKDAY: Final = re.compile(f"(?ai:{WEEKDAY})")
_APART: Final = re.compile(r"[.,;:!?]\s")  # in no number, and not between a number and what it counts


# The rules by what they can begin with, in their order: those that are tried where no unit of time follows, and all.
# Most words begin no time, and cost one look here.
_Tried = tuple[tuple[int, ...], tuple[int, ...]]


def _by_key(keys: Sequence[frozenset[str]]) -> dict[str, _Tried]:
    found: dict[str, _Tried] = {}
    for key in frozenset().union(*keys):
        every = tuple(n for n, own in enumerate(keys) if key in own)
        plain = tuple(n for n in every if not RULES[n].counts)
        found[key] = (every if plain == every else plain), every
    return found


_BY_BEGINNING: Final = _by_key([rule.begins for rule in RULES])
_BEHIND_THE: Final = _by_key([rule.behind_the for rule in RULES])  # the same, by what follows the article


def _beginnings(text: str) -> list[tuple[int, tuple[int, ...]]]:
    """Where a time may begin, in order, with the numbers of the rules that are tried there."""
    found = []
    none = len(text) + UNIT_WITHIN
    behind, after = "", len(text)  # the word behind, and where it begins
    unit = none  # the next unit of time that may be counted: none so far
    for word in reversed([*BEGINNING.finditer(text)]):
        at = word.start()
        key, is_unit, counting, tried = _told_by(word[1] or word[0])
        if is_unit:
            unit = at
        if key == "the" and word.end() - at == len(key):
            tried = _BEHIND_THE.get(behind)
        if tried is not None:
            plain, every = tried
            if plain is not every and unit - at <= UNIT_WITHIN and _APART.search(text, at, unit) is None:
                found.append((at, every))
            elif key != "0" or behind in BEHIND_NUMBER or not _stands_before(word, after):
                found.append((at, plain))
        if not (counting or is_unit):
            unit = none  # whatever stands before this word counts no unit behind it
        behind, after = key, at
    return found[::-1]


def _stands_before(number: re.Match[str], after: int) -> bool:
    """Whether a number in digits alone has but a blank between it and the word that begins there."""
    return number.end() - number.start() == len(number[1]) and number.string[number.end() : after].isspace()


@lru_cache(maxsize=8192)
def _told_by(start: str) -> tuple[str, bool, bool, _Tried | None]:
    """Of the letters a word begins with: their key, whether it is a unit, whether it leads to one, the rules to try."""
    key = key_of_letters(start)
    return key, key in UNIT_BEGINNINGS, key in COUNTING, _BY_BEGINNING.get(key)


def _matches(text: str) -> Iterator[Expression]:
    """What each rule finds in a text; no two finds of one rule overlap."""
    free = [0] * len(RULES)
    for at, rules in _beginnings(text):
        for n in rules:
            match = _MATCHES[n](text, at) if at >= free[n] else None
            if match is not None:
                free[n] = match.end()
                if (found := RULES[n].build(match)) is not None:
                    yield found


def expressions_of(text: str) -> list[Expression]:
    """The time expressions of a text in order, not yet resolved."""
    whole: list[Expression] = []
    floor = 0
    for expression in chosen(_matches(text)):
        whole.append(with_degree(expression, text, floor))
        floor = expression.end
    return with_shared_years(joined(whole, text), text)


def _names_day(expression: Expression) -> bool:
    node = expression.node.day if isinstance(expression.node, At) else expression.node
    if isinstance(node, Calendar):
        return bool(node.day or node.weekday or node.feast)
    return isinstance(node, Monthly | NumberedDay | Beside) or (isinstance(node, Shift) and node.unit == "D")


def _day_nearby(k: int, expressions: list[Expression], told: list[Time], text: str, story: Story) -> str | None:
    """The day that a bare time of day belongs to: named in its sentence, before or after it."""
    here = expressions[k]
    earlier, later = here.start - len(clause_before(text, here.start)), here.end + len(clause_after(text, here.end))
    if k and _names_day(expressions[k - 1]) and expressions[k - 1].start >= earlier:
        return told[k - 1].value.split("T")[0]
    following = (e for e in expressions[k + 1 : k + 3] if not isinstance(e.node, Clock))  # "between 6 and 7 p.m. on …"
    after = next(following, None)
    if after is not None and _names_day(after) and after.end <= later:
        day = value_of(after.node, story, Place(text, after.start, after.end, None)).split("T")[0]
        into = _INTO.fullmatch(text, here.end, after.start)
        return shifted(day, "D", -1) if into else day  # "overnight into Friday" begins on Thursday
    return None


def _in_their_halves(expressions: list[Expression], text: str) -> list[Expression]:
    """Times of day in the half of the day told beside them: "six o'clock on Saturday evening", "that night at ten"."""
    told = expressions
    for k, (left, right) in enumerate(pairwise(expressions)):
        for at, part, gap in ((k, right.node, _ON), (k + 1, left.node, _AT)):
            clock, words = expressions[at].node, text[expressions[at].start : expressions[at].end]
            plain = isinstance(clock, Clock) and not _HALF_TOLD.search(words)
            if not (plain and isinstance(part, At | Clock) and gap.fullmatch(text, left.end, right.start)):
                continue
            bent = at_part(clock.time, part.time) if isinstance(clock, Clock) else ""
            if isinstance(clock, Clock) and bent != clock.time:
                told = [*told[:at], replace(told[at], node=Clock(bent)), *told[at + 1 :]]
    return told


def _in_order(times: list[Time], text: str) -> list[Time]:
    """Two weekdays of one stretch in their order: "from Monday to Wednesday", told on a Tuesday, is of last week."""
    for k in range(1, len(times)):
        first, last = times[k - 1], times[k]
        if not (first.earliest and last.latest and first.earliest > last.latest):
            continue
        if (
            _WEEKDAY.fullmatch(first.text)
            and _WEEKDAY.fullmatch(last.text)
            and _TO.fullmatch(text, first.end, last.start)
        ):
            day = first.earliest - timedelta(days=7)
            times[k - 1] = first.model_copy(update={"value": day.isoformat(), "earliest": day, "latest": day})
    return times


def find_times(text: str, published: date | None = None) -> tuple[Time, ...]:
    """The time expressions of a text as TIMEX3 (ISO-TimeML) describes them, in order, none overlapping another.

    Spans are code points of `text`. Relative and year-less dates are resolved against the day of publication and the
    story so far; without `published` their unknown parts stay X.

    >>> [(t.text, t.value) for t in find_times("He was held on Tuesday, two days after the fire.", date(2013, 7, 5))]
    [('Tuesday', '2013-07-02'), ('two days', 'P2D')]
    >>> [(t.text, t.value, t.mod) for t in find_times("In late August they met. Talks began earlier that same month.")]
    [('late August', 'XXXX-08', 'END'), ('earlier that same month', 'XXXX-08', 'START')]
    """
    expressions, story = _in_their_halves(expressions_of(text), text), Story(published)
    told: list[Time] = []
    for k, expression in enumerate(expressions):
        nearby = _day_nearby(k, expressions, told, text, story) if isinstance(expression.node, Clock) else None
        told.append(resolved(expression, story, Place(text, expression.start, expression.end, nearby)))
    return tuple(_in_order(told, text))


def names_day(time: Time) -> bool:
    """Whether an expression's own words name its day: "10 p.m. on Friday", "last night", but not "10 p.m." alone.

    >>> [names_day(t) for t in find_times("At 10 p.m. he left; last night he was back.", date(2013, 7, 5))]
    [False, True]
    """
    return _tells_day(time.text)


@lru_cache(maxsize=4096)  # the same few expressions come again and again
def _tells_day(words: str) -> bool:
    return not any(isinstance(e.node, Clock) for e in expressions_of(words))
