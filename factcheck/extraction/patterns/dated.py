"""`dated`: when an event happened, as a date or as its place in the sequence told ("the most recent attack")."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, cast

from factcheck.catalog import Kind, event_type
from factcheck.extraction.persons.whose import doer, whose
from factcheck.extraction.sentence.reading import Assertion, Reading
from factcheck.extraction.timing.dating import BOUNDS, event_at, governor
from factcheck.extraction.timing.lifetimes import lifetimes, nth_days
from factcheck.extraction.timing.once import bearers
from factcheck.extraction.timing.onsets import Onset, onset, superseded
from factcheck.extraction.timing.when import DEED, ONCE, When, told_then
from factcheck.extraction.timing.works import sort_of, works
from factcheck.language.syntax import child, named
from factcheck.model.base import Span
from factcheck.model.claim import Bearer
from factcheck.model.trusted import trusted
from factcheck.model.value import TimeValue
from factcheck.values.time import names_day

if TYPE_CHECKING:
    from factcheck.language.tokens import Token
    from factcheck.model.time import Time

_span = trusted(Span)

_BIRTH = "bear"
_LIFE = re.compile(r"(?<![\d–—-])((?:1[89]|20)\d\d)\s?[–—-]\s?((?:1[89]|20)\d\d)(?![\d–—-])")
_OLD_ENOUGH, _OLDEST = 12, 115  # years of a life; fewer may be those of an office
_CLOSE = 2  # words from a name to the years behind it
# "Born before 1950", "died after the 3rd", "was gone by Monday": one end of the time is open.
_BOUNDING = frozenset({"before", "after", "by"})


_OTHER_BOUNDS = BOUNDS - _BOUNDING
_NO_DAYS: Counter[str] = Counter()
_ON = frozenset({"on", "in", "at"})
_BEFORE_NOUNS = frozenset({"compound", "nummod", "amod", "nmod"})
_EXPECTING = frozenset({"expect", "anticipate"})  # "expect the merger to be completed in May"


def _is_date(time: "Time", days: Counter[str]) -> bool:
    """Whether a time says which days: not "now", a duration, a set, a decade.

    A bare time of day does so only where the sentence names its day as well (`days` counts how often each is told):
    whoever reads "at 2 p.m." elsewhere guesses it.
    """
    value = time.value
    if time.type == "TIME" and days[_day(time)] < 2 and not names_day(time):
        return False
    return time.type in {"DATE", "TIME"} and not value.endswith("_REF") and len(value) >= 4 and value[0] in "12X"


def _day(time: "Time") -> str:
    return time.value.split("T", maxsplit=1)[0]


def _bounded(value: TimeValue, preposition: str) -> TimeValue | None:
    """The time with the end that a preposition leaves open: "before 1950", "after 3 May", "by Monday"."""
    if preposition not in _BOUNDING:
        return value
    if value.earliest is None or value.latest is None or not date.min < value.earliest <= value.latest < date.max:
        return None
    day, text = timedelta(days=1), f"{preposition} {value.text}"
    if preposition == "before":
        change = {"mod": "BEFORE", "earliest": None, "latest": value.earliest - day}
    elif preposition == "after":
        change = {"mod": "AFTER", "earliest": value.latest + day, "latest": None}
    else:
        change = {"mod": "ON_OR_BEFORE", "earliest": None}
    return value.model_copy(update={"text": text, **change})


def _set_right(first: "Token") -> bool:
    """Whether a day is told to have been another one: "on Monday, *not on Sunday*", "on Monday rather than Sunday"."""
    before = [t.lower_ for t in first.doc[max(first.sent.start, first.i - 3) : first.i]]
    if before and before[-1] in _ON:
        before.pop()
    return before[-1:] == ["not"] or before[-2:] in (["rather", "than"], ["instead", "of"])


def _to_a_figure(verb: "Token", reading: Reading) -> bool:
    """ "Unemployment rose to 7 percent in May": it may rise again in June, and the month is the figure's."""
    figures = (
        reading.around(p)
        for c in verb.children
        if verb.pos_ == "VERB" and c.lower_ in {"to", "by", "from", "at"}
        for p in c.children
        if p.dep_ == "pobj"
    )
    return any(q is not None and q.kind in {"percent", "money"} for q in figures)


def _deed(anchor: "Token") -> str:
    """The deed that is dated; whoever becomes president does not become a father by it."""
    what = child(anchor, "attr", "oprd") if anchor.lemma == "become" else None
    return f"become {what.lemma}" if what is not None else anchor.lemma


def _born(verb: "Token", reading: Reading) -> tuple[Bearer, ...]:
    """Whose birth it is: "Born in Leeds in 1938, Reed left school early", "she was born in 1940"."""
    of = whose(doer(verb), reading) if verb.lemma == _BIRTH and verb.tag_ == "VBN" else None
    return (Bearer(deed="birth", name=of.name),) if of is not None and of.name is not None else ()


def _begun(begun: Onset, time: "Time", tokens: "list[Token]", node: "Token", reading: Reading) -> Assertion:
    first = node.head if node.dep_ == "pobj" and node.head.i == tokens[0].i - 1 else tokens[0]
    value = TimeValue.of(time)
    if begun.within and value.latest is not None:
        value = value.model_copy(update={"mod": "ON_OR_BEFORE", "earliest": None})
    return Assertion(
        trigger=begun.anchor, focus=reading.sentence.span(first, tokens[-1]), value=value, attribute="date",
        subject=begun.anchor.lemma, bearers=begun.bearers, certainty=begun.certainty,
        polarity="positive" if begun.affirmed else None,
    )  # fmt: skip


def _dates(reading: Reading) -> Iterator[Assertion]:
    hours = "TIME" in [time.type for time in reading.times]
    days = Counter([_day(time) for time in reading.times]) if hours else _NO_DAYS
    for time, tokens in reading.dated:
        if not _is_date(time, days) or not tokens or _set_right(tokens[0]):
            continue
        node = governor(tokens)
        begun = onset(node, reading)
        if begun is not None and not superseded(begun.anchor):
            yield _begun(begun, time, tokens, node, reading)
            continue
        bounded = node.dep_ == "pobj" and node.head.lower_ in _BOUNDING
        anchor = event_at(tokens, _OTHER_BOUNDS if bounded else BOUNDS)
        first = node.head if node.dep_ == "pobj" and node.head.i == tokens[0].i - 1 else tokens[0]
        value = _bounded(TimeValue.of(time), first.lower_)
        if value is None:
            continue
        if anchor is None or _to_a_figure(anchor, reading) or superseded(anchor):
            told = told_then(node, tokens[0]) if anchor is None else When(anchor, ONCE if superseded(anchor) else DEED)
            if told is not None:
                yield Assertion(
                    trigger=told.word, focus=reading.sentence.span(first, tokens[-1]), value=value,
                    attribute=told.attribute, subject=told.word.lemma,
                )  # fmt: skip
            continue
        expected = anchor.dep_ in {"xcomp", "ccomp"} and anchor.head.lemma in _EXPECTING
        yield Assertion(
            trigger=anchor, focus=reading.sentence.span(first, tokens[-1]), value=value, attribute="date",
            subject=_deed(anchor), bearers=tuple(bearers(anchor, reading)) or _born(anchor, reading),
            certainty="planned" if expected else None,
        )  # fmt: skip


def _clauses_dates(found: list[Assertion], reading: Reading) -> Iterator[Assertion]:
    """The dates of clauses, without the years of a thing in a clause that has its own day.

    "The first case of the 2019–20 epidemic was confirmed on 29 January 2020."
    """
    for told in found:
        if len(found) > 1 and _of_a_thing(told, reading):
            rest = [o for o in found if o is not told and o.trigger == told.trigger and _lies_in(o, told)]
            if rest:
                continue
        yield told


def _of_a_thing(told: Assertion, reading: Reading) -> bool:
    """Whether a date stands before a noun that it tells from others: "the 2019–20 epidemic"."""
    last = next((t for t in reading.tokens if reading.sentence.offset + t.idx + len(t) == told.focus.end), None)
    return last is not None and last.dep_ in _BEFORE_NOUNS and last.head.i > last.i


def _lies_in(day: Assertion, years: Assertion) -> bool:
    """Whether one time lies in another that is wider."""
    one, other = cast("TimeValue", day.value), cast("TimeValue", years.value)
    if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
        return False
    within = other.earliest <= one.earliest and one.latest <= other.latest
    return within and one.latest - one.earliest < other.latest - other.earliest


def _beside_names(reading: Reading) -> Iterator[Assertion]:
    """ "Ada Vale (1931-2019)": when she was born, and when she died."""
    for life in lifetimes(reading):
        focus = _span(start=life.start, end=life.end)
        for deed, value in (("birth", life.born), ("death", life.died)):
            yield Assertion(
                trigger=life.last, focus=focus, value=value, attribute="date", subject=deed,
                bearers=(Bearer(deed=deed, name=life.name),),
            )  # fmt: skip


def _years_of_works(reading: Reading) -> Iterator[Assertion]:
    """ "The 2005 film The Long Road": when it came out."""
    for work in works(reading):
        yield Assertion(
            trigger=work.noun, focus=reading.sentence.span(work.year, work.noun), value=TimeValue.of(work.time),
            attribute="date", subject="release",
            bearers=(Bearer(deed="release", name=work.title, noun=sort_of(work.noun)),),
            certainty="asserted", polarity="positive",
        )  # fmt: skip


def _within_months(reading: Reading) -> Iterator[Assertion]:
    """ "Died on 3 May and was buried on the 9th"."""
    for token, value in nth_days(reading):
        anchor = event_at([token])
        if anchor is not None:
            focus = reading.sentence.span(token.head, token)
            told = tuple(bearers(anchor, reading))
            yield Assertion(
                trigger=anchor, focus=focus, value=value, attribute="date", subject=anchor.lemma, bearers=told
            )


def _positions(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """ "The latest attack", "an earlier strike"; several ("earlier strikes") have no one place in the sequence."""
    for token in reading.triggers(kind):
        noun = token.head
        if token.dep_ != "amod" or noun.pos_ != "NOUN" or noun.tag_ == "NNS":
            continue
        before = child(token, "advmod")
        form = token.lower_ if before is None else f"{before.lower_} {token.lower_}"
        entries = kind.entries(form, form, "ADJ")
        if not entries or event_type(named(noun), "NOUN") is None:
            continue
        first = min((c for c in noun.children if c.i <= token.i), key=lambda t: t.i)
        focus = reading.sentence.span(first, noun)
        position: Literal["latest", "earlier"] = "latest" if entries[0].asserts == "latest" else "earlier"
        value = TimeValue(text=reading.words(focus), position=position)
        yield Assertion(trigger=noun, focus=focus, value=value, attribute="date", subject=noun.lemma)


def find(reading: Reading, kind: Kind) -> Iterator[Assertion]:
    """Yields an assertion for each date that belongs to an event, and for each "latest" one."""
    if reading.times:
        yield from _clauses_dates([*_dates(reading)], reading)
        yield from _years_of_works(reading)
    yield from _beside_names(reading)
    if reading.times:
        yield from _within_months(reading)
    yield from _positions(reading, kind)
