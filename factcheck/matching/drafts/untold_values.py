"""The values of a draft's sentence that no source has in any form: its words being told does not bear these out.

"Pell is the fourth goalkeeper to be hurt", where the sources have a fifth and no fourth of anything; "Mara Quill of the
Halden Institute", where none has a Halden. However well the rest is told, such a sentence is not supported. A value is
only untold where its number stands nowhere in the texts of the sources, in whatever use, and where nothing there makes
it: no other unit, no rounding, no sum, no dates or results from which it follows.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import combinations
from typing import Final

from rapidfuzz import fuzz, process

from factcheck.matching.drafts.reckoned import Reckoned
from factcheck.matching.drafts.told_values import JOINED, MINUTES, Told, ordinals, told_values
from factcheck.matching.drafts.values_alike import kin_of, looked_up, of_one_sort
from factcheck.matching.wordings.abreast import abreast
from factcheck.matching.wordings.facing import name_runs
from factcheck.matching.wordings.passages import Passage, Statements, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord
from factcheck.thesaurus import NEAR
from factcheck.values.gazetteer import countries_named, governed_from
from factcheck.values.measure import dimension
from factcheck.values.quantities.numbers_told import StandingNumber, numbers_told

_WORD: Final = re.compile(r"[^\W\d_]{2,40}")
_WEEKDAY: Final = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_BY_CHANCE: Final = 20  # so small a rank many a thing has
_FEW: Final = 3  # so many a reader counts himself
_ROUNDED: Final = 0.2  # by which what is told roughly may be off
_ROUND: Final = 0.03  # and a round number
_ROUND_FROM: Final = 20.0
_SAME: Final = 1e-6
_NEAREST: Final = 8  # sentences around which an exact number must stand
_AROUND: Final = 200  # characters beside them
# How many of a unit are one of another: inches, feet, metres; pounds, kilograms; yards, metres; miles, kilometres.
_CONVERTED: Final = (
    10.0,
    100.0,
    1000.0,
    2.54,
    0.3048,
    3.2808,
    0.4536,
    0.9144,
    1.609,
    1.852,
    3.785,
    4.546,
    2.59,
    0.4047,
    2.471,
)
_CONVERTING: Final = 0.06  # by which a measure may be off in another unit
_SORTS: Final = frozenset({"age", "sum", "share", "measure", "row", "rank", "decimal", "count", "clock", "length"})
_COUNTED: Final = frozenset({"count", "length"})
_OF_THINGS: Final = frozenset({"count", "rank"})
_ADDED_UP: Final = frozenset({"count", "sum", "share"})
_EXACT: Final = frozenset({"age", "rank", "row", "clock", "decimal"})
_NAME: Final = 4  # letters of a name from which on it is looked up
_SPELLED_ALIKE: Final = 80  # per cent of the letters that two spellings of a name have in common
_PARTS: Final = 10  # numbers of a passage that are added up


class UntoldValues:
    """The numbers and names of the sources' texts, against the values of a draft's sentences."""

    def __init__(self, known: Statements, draft: str, texts: Mapping[str, str]) -> None:
        """Args: the statements of all articles, the draft's name, and the articles' texts by their names."""
        self._known, self._draft = known, draft
        self._sources = [claim for claim in known.claims if claim.article != draft]
        self._near: dict[int, frozenset[float]] = {}
        self._texts = {name: text for name, text in texts.items() if name != draft}

    def of(self, number: int) -> Iterator[PlacedWord]:
        """The values and names of a draft's statement that no source has.

        Args:
            number: the statement's place among all.
        """
        claim = self._known.claims[number]
        for told in _outermost(told_values(claim)):
            if told.sort not in _SORTS or not looked_up(told) or self._excused(claim, told):
                continue
            if not self._borne_out(number, claim, told):
                yield told.span.start, told.span.end, "", "NUM"
        yield from self._new_names(claim)

    @cached_property
    def _numbers(self) -> frozenset[float]:
        """All numbers that stand in the sources, in digits or in words."""
        return frozenset(n.number for numbers in self._standing.values() for n in numbers)

    @cached_property
    def _standing(self) -> dict[str, list[StandingNumber]]:
        """The numbers of each source's text, with their places."""
        return {name: numbers_told(text) for name, text in self._texts.items()}

    def _between(self, article: str, start: int, end: int) -> Iterator[float]:
        """The numbers that stand in a stretch of a source."""
        numbers = self._standing[article]
        for at in range(bisect_left(numbers, start, key=lambda n: n.start), len(numbers)):
            if numbers[at].start >= end:
                return
            yield numbers[at].number

    def _near_by(self, number: int) -> frozenset[float]:
        """The numbers that stand in the sources around the sentences which have the most in common with a draft's."""
        if number not in self._near:
            claims = self._claims_near_by(number)
            told = (n for c in claims for n in self._between(c.article, c.start - _AROUND, c.end + _AROUND))
            self._near[number] = frozenset(told)
        return self._near[number]

    def _claims_near_by(self, number: int) -> list[Claim]:
        return [a.claim for a in abreast(self._known, number, self._draft)[:_NEAREST]]

    def _texts_near_by(self, number: int) -> list[str]:
        places = self._claims_near_by(number)
        return [self._texts[c.article][max(c.start - _AROUND, 0) : c.end + _AROUND] for c in places]

    @cached_property
    def _places(self) -> dict[str, int]:
        """The places of the draft's statements by their ids."""
        return {claim.id: number for number, claim in enumerate(self._known.claims) if claim.article == self._draft}

    def bears_out(self, sentence: Claim, focus: Span) -> bool:
        """Whether the sources have the values that stand in a part of a draft's sentence, in whatever form.

        Args:
            sentence: the statement of the sentence.
            focus: the part of it.
        """
        number = self._places.get(sentence.id)
        if number is None:
            return False
        written = sentence.quote[focus.start - sentence.start : focus.end - sentence.start]
        days = _WEEKDAY.findall(written)
        if days and not any(c.isdecimal() for c in written):
            return all(any(day in text for text in self._texts_near_by(number)) for day in days)
        told = [t for t in told_values(sentence) if t.span.start < focus.end and focus.start < t.span.end]
        return bool(told) and all(t.sort in _SORTS and self._borne_out(number, sentence, t) for t in told)

    @cached_property
    def _told(self) -> dict[str, list[Told]]:
        """The values that the sources tell, by their sorts."""
        found: dict[str, list[Told]] = {}
        for claim in self._sources:
            for told in told_values(claim):
                found.setdefault(told.sort, []).append(told)
        return found

    @cached_property
    def _reckoned(self) -> Reckoned:
        return Reckoned(self._sources, [c for c in self._known.claims if c.article == self._draft])

    def _excused(self, claim: Claim, told: Told) -> bool:
        """Whether a source may have a value though none writes it: "half a kilogram", a sum in another currency."""
        if told.sort == "clock":
            return not self._told.get("clock")
        if told.sort == "sum":
            sums = self._told.get("sum", ())
            return bool(sums) and all(its.unit != told.unit for its in sums)
        if told.sort == "length" and (told.way or _of_greater_unit(told)):
            return True
        if told.sort == "measure":
            written = claim.quote[told.span.start - claim.start : told.span.end - claim.start]
            return not any(n.number for n in numbers_told(written))
        return told.sort in _COUNTED and _size(told) <= _FEW

    def _borne_out(self, number: int, claim: Claim, told: Told) -> bool:
        """Whether a source has a value, in whatever form."""
        if any(of_one_sort(told, its) and told.agrees(its) and _of_like(told, its) for its in self._told_as(told)):
            return True
        if self._told_otherwise(number, told):
            return self._reckoned.gives(claim, told.span, told.low, told.high) or self._made(
                number, claim, told, _size(told)
            )
        roughly, value = told.low != told.high, _size(told)
        if told.sort == "measure" and self._converted(told, value):
            return True
        slack = _ROUNDED if roughly else _ROUND if (value >= _ROUND_FROM and value % 10 == 0) or value % 1 else _SAME
        if told.sort == "rank" and value <= _BY_CHANCE:
            return self._ranked(number, told) or self._reckoned.gives(claim, told.span, value, value)
        numbers = self._numbers if roughly and told.sort != "count" else self._near_by(number)
        if _stands(value, numbers, _SAME if told.sort in _EXACT else slack):
            return True
        if self._reckoned.gives(claim, told.span, value, value):
            return True
        return told.sort in _ADDED_UP and self._made(number, claim, told, value)

    def _told_as(self, told: Told) -> list[Told]:
        """The values of a sort that the sources tell."""
        return self._told.get(told.sort, [])

    def _told_otherwise(self, number: int, told: Told) -> bool:
        """Whether the sources, beside a draft's sentence, tell another number of the very things that it counts.

        "747 animals", where a source has "1,247 animal species": that 747 of something else stand beside them, too,
        bears nothing out.
        """
        if told.sort not in _OF_THINGS or not told.of:
            return False
        near_by = {(c.article, c.start) for c in self._claims_near_by(number)}
        return any(
            told_of.head == told.head and not told.agrees(told_of)
            for claim in self._sources
            if (claim.article, claim.start) in near_by
            for told_of in told_values(claim)
            if told_of.sort == told.sort
        )

    def _ranked(self, number: int, told: Told) -> bool:
        """Whether the sources, beside a draft's sentence, have its rank of what may be the same, or so many of it.

        That somebody is a *fourth*-year student bears out no "fourth goalkeeper".
        """
        for claim in self._claims_near_by(number):
            values = [its for its in told_values(claim) if its.sort in _OF_THINGS and its.low == told.low]
            if any(_of_like(told, its) for its in values):
                return True
            if ordinals(claim).count(told.low) > sum(its.sort == "rank" for its in values):
                return True
        return False

    def _converted(self, told: Told, value: float) -> bool:
        """Whether a measure is one of a source in another unit."""
        sort = dimension(told.unit)
        others = frozenset(
            t.low for t in self._told.get("measure", ()) if t.unit != told.unit and sort and dimension(t.unit) == sort
        )
        return any(_stands(n, others, _CONVERTING) for per in _CONVERTED for n in (value * per, value / per))

    def _made(self, number: int, claim: Claim, told: Told, value: float) -> bool:
        """Whether a number is made of two others: of those of a passage that tells the sentence, or its own."""
        passages: list[Passage] = self._known.passages(number)
        own = [n.number for n in numbers_told(claim.quote) if n.number != value]
        sources = (p.claim for p in passages[:_PARTS])
        for numbers in (own, *(list(self._between(c.article, c.start, c.end)) for c in sources)):
            ranked = sorted(set(numbers))[:_PARTS]
            sums = {s for one, other in combinations(ranked, 2) for s in (one + other, abs(one - other))}
            if value in sums or value == sum(ranked):
                return True
            shares = (100 * one / other for one in ranked for other in ranked if 0 < one < other)
            if told.sort == "share" and any(abs(share - value) <= 1 for share in shares):
                return True
        return False

    @cached_property
    def _words(self) -> frozenset[str]:
        """All words of the sources, as they are written but for capitals."""
        return frozenset(w.lower() for text in self._texts.values() for w in _WORD.findall(text))

    def _new_names(self, claim: Claim) -> Iterator[PlacedWord]:
        """The names in a statement of which no source has a word, in any spelling; not what only begins a sentence."""
        words = statement(claim).words
        for run in name_runs(words):
            if self._new(claim, [words[place] for place in run]):
                yield words[run[-1]]

    def _new(self, claim: Claim, run: list[PlacedWord]) -> bool:
        written = [claim.quote[start - claim.start : end - claim.start] for start, end, *_ in run]
        if run[0][0] == claim.start and len(run) == 1:
            return False
        return all(len(w) >= _NAME and w.isalpha() and w.istitle() and not self._heard(w) for w in written)

    def _heard(self, name: str) -> bool:
        low = name.lower()
        if low in self._words or countries_named(low) or governed_from(low):
            return True
        return process.extractOne(low, self._words, scorer=fuzz.ratio, score_cutoff=_SPELLED_ALIKE) is not None


def _stands(value: float, numbers: frozenset[float], slack: float) -> bool:
    """Whether a number is among others, or but so little off one of them."""
    return any(abs(n - value) <= slack * value for n in numbers)


def _of_like(told: Told, its: Told) -> bool:
    """Whether two values may be of like things, as far as they tell of what; what has a rank is told in many words."""
    apart = its.sort == "count" or JOINED in {told.written, its.written}
    return told.sort not in _OF_THINGS or not (apart and told.of and its.of) or kin_of(told, its) >= NEAR


def _size(told: Told) -> float:
    """The number that a text writes for a value: of "three weeks" three."""
    value = told.low or told.high
    return value / MINUTES[told.unit] if told.sort == "length" else value


def _outermost(told: Iterable[Told]) -> list[Told]:
    """The values that are no part of another one: the 4.5 of "4.5 million euros" is none."""
    every = list(told)
    return [t for t in every if not any(_within(t, other) for other in every)]


def _within(told: Told, other: Told) -> bool:
    inside = other.span.start <= told.span.start and told.span.end <= other.span.end
    return inside and told.span.end - told.span.start < other.span.end - other.span.start


def _of_greater_unit(told: Told) -> bool:
    """Whether a length is one of a greater unit: "twelve months", "a year"."""
    return any(told.low == per for per in MINUTES.values())
