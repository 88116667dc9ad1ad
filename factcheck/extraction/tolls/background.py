"""What an article tells of others than those its own story befell: an earlier day, another incident, a whole year.

A report of a shooting on Tuesday mentions who was killed on the same corner "last Saturday"; such people are not added
to the story's own, and nobody who was hurt on Tuesday died of it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from factcheck.extraction.attribution.cues import REPORTING
from factcheck.extraction.tolls.entries import Entry
from factcheck.language.syntax import ancestors_or_self
from factcheck.model.time import Time

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

Times = Mapping[int, tuple[Time, ...]]  # those of each sentence

_RECENT = timedelta(days=14)  # what a report tells of a day longer ago is another story, unless it is its own
_NIGHT = timedelta(days=1)  # "late on Saturday" and "early on Sunday" can be one night
_BY_DAYLIGHT = ("TEV", "TAF")  # TIMEX3: the evening, the afternoon; the day before was another day
_ELSEWHERE = frozenset({"separate", "unrelated", "previous", "earlier"})
_INCIDENT = frozenset({"incident", "shooting", "attack", "crash", "accident", "case", "homicide", "stabbing"})
_INCIDENTS = frozenset(f"{word}s" for word in _INCIDENT - {"crash", "homicide"}) | {"crashes", "homicides"}
_ONE_EACH = frozenset({"similar", "other", "mass"})
_PERIODS = frozenset(
    {"this year", "last year", "this month", "last month", "the year", "so far this year", "the weekend"}
)
_AGO = ("weeks ago", "months ago", "years ago", "decades ago")
_DIGITS, _CENTURIES = 4, frozenset({"18", "19", "20"})
_FORMERLY = frozenset({"earlier", "originally", "initially"})
_FIRST = frozenset({"initial", "early", "earlier", "preliminary", "first", "previous"})
_REPORTS = frozenset({"report", "count", "figure", "estimate"})
_LOOKED_AT = 60  # tokens of a sentence in which "in a separate incident" is looked for
_MANY = 20  # incidents that no single story is about
_DEEPEST = 8  # heads over a count among which its verb of saying is looked for


def own_times(entry: Entry, times: Times) -> list[Time]:
    """The days that the clause of an assertion names."""
    claim = entry.anchored.claim
    return [
        t
        for t in times.get(entry.sentence, ())
        if t.earliest is not None and t.latest is not None and claim.start <= t.start and t.end <= claim.end
    ]


def story_day(entries: Iterable[Entry], times: Times) -> date | None:
    """The day before which nothing that the story tells of happened, or None where it cannot be told.

    The lede's earliest day, if it dates what befell somebody; else the first on which anybody is told to be hurt.
    """
    told = [e for e in entries if e.anchored.claim.certainty == "asserted"]
    dated = [e for e in told if own_times(e, times)]
    lede = [e for e in dated if e.lede]
    if lede:
        found: Iterator[Time] = (t for e in lede for t in times.get(e.sentence, ()))
    else:
        found = (t for e in dated if e.outcome == "injured" for t in own_times(e, times))
    days = (
        t.earliest if t.value.endswith(_BY_DAYLIGHT) else t.earliest - _NIGHT for t in found if t.earliest is not None
    )
    return min(days, default=None)


def _elsewhere(sentence: "Sequence[Token]") -> bool:
    """ "In a separate incident", "the previous shooting"."""
    return any(t.lower_ in _ELSEWHERE and t.dep_ == "amod" and t.head.lemma in _INCIDENT for t in sentence[:_LOOKED_AT])


def is_past(entry: Entry, times: Times, day: date | None) -> bool:
    """Whether it belongs to another time or another incident than the one that the article reports."""
    sentence = entry.anchored.sentence
    if entry.lede:
        return False
    own = own_times(entry, times)
    if day is not None and own and all(t.latest is not None and t.latest < day for t in own):
        return True
    published: date | None = entry.anchored.claim.as_of
    if published is not None:
        here = [t.latest for t in times.get(entry.sentence, ()) if t.type == "DATE" and t.latest is not None]
        if here and max(here) < published - _RECENT:
            return True
    elif day is None and any(map(_of_another_year, times.get(entry.sentence, ()))):
        return True
    return _elsewhere(list(sentence.tokens))


def is_of_others(entry: Entry, times: Times) -> bool:
    """Whether a number is of no one happening, or of another one that no date tells.

    "Just a few months ago", "in November alone", "three attacks that each left four wounded".
    """
    if entry.lede:
        return False
    found = times.get(entry.sentence, ())
    if any(_long_ago(t) for t in found) and not any(t.earliest for t in found):
        return True
    tokens = entry.anchored.sentence.tokens[:_LOOKED_AT]
    words = {t.lower_ for t in tokens}
    if "each" in words and not words.isdisjoint(_INCIDENTS):
        return not entry.single
    return "alone" in words and any(
        t.lower_ == "alone" and t.i > t.sent.start and t.nbor(-1).ent_type_ == "DATE" for t in tokens
    )


def _long_ago(time: Time) -> bool:
    return time.type == "DATE" and time.value == "PAST_REF" and time.text.lower().endswith(_AGO)


def _of_another_year(time: Time) -> bool:
    """ "In December 2004", "four years ago": a report leaves out the year of what has just happened."""
    words = time.text.lower()
    return time.type == "DATE" and (words.endswith("years ago") or any(map(_is_year, words.split())))


def _is_year(word: str) -> bool:
    return len(word) == _DIGITS and word.isdecimal() and word[:2] in _CENTURIES


def of_several(entry: Entry) -> bool:
    """ "Seven people were shot in four shootings": counted over more than one incident."""
    return any(
        t.lower_ in _INCIDENTS and any(c.dep_ in {"nummod", "amod"} and c.lower_ not in _ONE_EACH for c in t.children)
        for t in entry.anchored.sentence.tokens[:_LOOKED_AT]
    )


def is_statistic(entry: Entry) -> bool:
    """Whether a number is of very many incidents, which the same paragraph counts right before it.

    "There have been 140 such attacks since 1970. Of the gunmen, 31 died on the spot."
    """
    tokens = entry.anchored.sentence.tokens
    before = tokens.doc[max(0, tokens.start - _LOOKED_AT) : tokens.start]
    return not entry.single and any(
        t.lower_ in _INCIDENTS and any(c.dep_ == "nummod" and _is_many(c.text) for c in t.children) for t in before
    )


def _is_many(number: str) -> bool:
    digits = number.replace(",", "")
    return digits.isdecimal() and int(digits) >= _MANY


def lasting(times: Times) -> frozenset[int]:
    """The sentences that tell of a stretch of time, and not of a day."""
    return frozenset(sentence for sentence, found in times.items() if any(map(_lasts, found)))


def of_a_period(entry: Entry, periods: frozenset[int]) -> bool:
    """Whether a number is that of a stretch of time; `periods` are the sentences that tell of one (see `lasting`).

    "More than 300 villagers have been killed so far this year", "20 were shot in 12 separate incidents".
    """
    if entry.single:
        return False
    tokens = entry.anchored.sentence.tokens[:_LOOKED_AT]
    for t in tokens:
        if t.lower_ == "separate":
            if t.head.tag_ == "NNS" and t.head.lemma in _INCIDENT:
                return True
        elif t.lower_ == "since" and t.dep_ == "prep" and t.head == entry.assertion.trigger:
            return True
    return entry.sentence in periods


def _lasts(time: Time) -> bool:
    """ "This year", "the holiday weekend", "every week"."""
    words = time.text.lower()
    return words in _PERIODS or time.type == "SET" or (words.startswith("the ") and words.endswith(" weekend"))


def superseded(entry: Entry) -> bool:
    """ "Police said earlier that four were hurt", "initial reports spoke of four": told to be no longer so."""
    for depth, node in enumerate(ancestors_or_self(entry.assertion.trigger)):
        if depth > _DEEPEST:
            return False
        saying = node.lemma in REPORTING or node == entry.assertion.trigger
        for c in islice(node.children, _LOOKED_AT):
            if c.lower_ in _FORMERLY and c.dep_ == "advmod" and (saying or c.lower_ != "earlier"):
                return entry.exact or entry.low > 1
            if c.lemma in _REPORTS and any(g.lower_ in _FIRST for g in c.children):
                return entry.exact or entry.low > 1
        if node.dep_ in {"ROOT", "relcl"}:
            return False
    return False
