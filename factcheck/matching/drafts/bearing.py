"""The figures of a draft's sentence that no source bears out, though sources tell the rest of the sentence.

"The panel of twelve sat for nine days", where the sources have twelve and a panel and no nine: that the words are told
must not vouch for the figure among them.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import combinations
from typing import Final, NamedTuple

from factcheck.matching.drafts.reckoned import Reckoned
from factcheck.matching.wordings.passages import Passage, Statements, statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord
from factcheck.thesaurus import NEAR, SYNONYM, Word
from factcheck.values.figure import is_telling, plain
from factcheck.values.statement import FIGURES, nearness

_PERCENT: Final = re.compile(r"\s?(?:%|per ?cent\b)")
_ROUNDED: Final = 0.5  # per cent by which a share may be rounded
_MOST: Final = 8  # figures of one sentence that are added up
_AGED: Final = "year-old"
_COUNTED: Final = 3  # so few a reader counts himself: "both", "his two brothers", named one by one
_DIGITS: Final = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d{0,9})(?:\.\d{1,6}|(?<=\d))(?!\d)")
_STRETCH: Final = re.compile(r"PT?(\d+(?:\.\d+)?)[A-Z]")  # "P6W"
_MONTH: Final = re.compile(r"(?:\d{4}|XXXX)-(\d{2})\b")
_DAY: Final = re.compile(r"(?:\d{4}|XXXX)-\d{2}-\d{2}")
_ROUGHLY: Final = re.compile(
    r"\b(?:about|around|roughly|some|nearly|almost|over|under|up|least|most|than|approximately)\W+$",
    re.IGNORECASE,
)  # what a rounded figure stands behind; the kinds that read bounds judge it
_RESTS_ON: Final = re.compile(r"\b(?:on|after|from|among|of)\W+$", re.IGNORECASE)  # "based on 54 reviews", "after 55"
# Behind what is lacking or led by: "two wins shy of the final".
_GAP: Final = re.compile(r"^\W?\w{1,20}\s(?:shy|short|ahead|behind|adrift|clear)\b", re.IGNORECASE)
_NEAR_BY: Final = 16  # characters before a figure that are looked at
_DAYS: Final = {"D": 1.0, "W": 7.0, "M": 30.5, "Y": 366.0}  # 12 months are a year
_WORDS: Final = {
    word: float(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
}


class Figure(NamedTuple):
    """A figure of a sentence: its place among the words, its number as a word, and its unit if it has one.

    Of a stretch of time the unit is "W" of weeks, and so on.
    """

    place: int
    number: str
    unit: str


def _number(word: PlacedWord) -> float | None:
    """The exact number that a word of a statement gives; None for a range, a unit, a word of a date."""
    lemma = word[2]
    low, colon, rest = lemma.partition(":")
    if colon and rest.partition(":")[0] != low:
        return None
    if low in _WORDS:
        return _WORDS[low]
    try:
        number = float(low.replace(",", ""))
    except ValueError:
        return None
    return number if abs(number) < float("inf") else None


def exact_figures(claim: Claim) -> Iterator[Figure]:
    """The exact numbers of a sentence, each once; not years, nor what is told roughly."""
    seen = set[str]()
    for place, word in enumerate(statement(claim).words):
        written = claim.quote[word[0] - claim.start : word[1] - claim.start].lower()
        number = _number(word) if word[3] in FIGURES and (written in _WORDS or written[:1].isdecimal()) else None
        before = claim.quote[: word[0] - claim.start][-_NEAR_BY:]
        if number is None or number in {0, 1} or _ROUGHLY.search(before):
            continue
        name, unit = plain(number), _unit(word)
        if word[3] == "TIME":
            unit = next((u for u in _DAYS if f"P{name}{u}" in statement(claim).figures), "")
            if not unit:
                continue  # the day of a date, the hour of the clock
        if name not in seen:
            seen.add(name)
            yield Figure(place, name, unit)


def is_gap(claim: Claim, place: int) -> bool:
    """Whether a figure tells only how much is lacking, or led by: "two wins shy of the final".

    Args:
        claim: a statement.
        place: the figure's place among its words.
    """
    end = statement(claim).words[place][1] - claim.start
    return _GAP.match(claim.quote[end : end + 2 * _NEAR_BY]) is not None


def rests_on(claim: Claim, place: int) -> bool:
    """Whether a figure is only what another one rests on, which grows with each survey: "based on 54 reviews".

    Args:
        claim: a statement.
        place: the figure's place among its words.
    """
    start = statement(claim).words[place][0] - claim.start
    return bool(_RESTS_ON.search(claim.quote[max(start - _NEAR_BY, 0) : start]))


def _unit(word: PlacedWord) -> str:
    unit = word[2].rpartition(":")[2] if word[3] == "NUM" and ":" in word[2] else ""
    return "" if unit == "None" else unit


def _as_long(number: str, unit: str) -> Iterator[str]:
    """The ways to tell a stretch of time: "two weeks", "14 days"."""
    days = float(number) * _DAYS[unit]
    for other, each in _DAYS.items():
        if days % each == 0 or other == unit:
            yield f"P{plain(days / each)}{other}"


def _written(claim: Claim) -> frozenset[str]:
    """The numbers that stand in a sentence, as values or merely in digits."""
    digits = (plain(float(found.replace(",", ""))) for found in _DIGITS.findall(claim.quote) if found)
    stretches = (found[1] for f in statement(claim).figures if (found := _STRETCH.fullmatch(f)))
    numbers = (n for w in statement(claim).words if w[3] in FIGURES and (n := _number(w)) is not None)
    return frozenset({*statement(claim).figures, *digits, *stretches, *map(plain, numbers)})


class Bearing:
    """What the sources have of a draft's figures."""

    def __init__(self, known: Statements, draft: str) -> None:
        """Args: the statements of all articles, and the draft's name."""
        self._known, self._draft = known, draft

    @cached_property
    def _holding(self) -> dict[str, list[int]]:
        """The sources' sentences by the numbers that stand in them."""
        held: dict[str, list[int]] = defaultdict(list)
        for number, claim in enumerate(self._known.claims):
            for name in _written(claim) if claim.article != self._draft else ():
                held[name].append(number)
        return held

    @cached_property
    def _months(self) -> frozenset[str]:
        """The months that the sources name, whatever the year."""
        return frozenset(month for name in self._holding if (month := _month(name)) is not None)

    @cached_property
    def _days(self) -> frozenset[str]:
        """The days that the sources name, as month and day."""
        return frozenset(name[-5:] for name in self._holding if _DAY.fullmatch(name))

    def untold(self, number: int, passages: Iterable[Passage]) -> Iterator[PlacedWord]:
        """The words of a draft's statement that give a figure or a date which no source has of what it tells.

        Args:
            number: the statement's place among all.
            passages: those that tell it.
        """
        claim, telling = self._known.claims[number], list(passages)
        words = statement(claim).words
        centres = [p.claim for p in telling]
        rivalled = {mine for p in telling for mine, _ in self.otherwise(number, p)}
        for found in exact_figures(claim):
            if words[found.place] in rivalled or not self._borne_out(number, found, centres):
                yield words[found.place]
        yield from self._no_such_date(claim)

    def lacking(self, number: int) -> Iterator[Figure]:
        """The exact figures of a statement that no source has, that none of its others make, and not rounded."""
        found = exact_figures(self._known.claims[number])
        return (figure for figure in found if not self._borne_out(number, figure, [], few=0))

    def otherwise(self, number: int, passage: Passage) -> Iterator[tuple[PlacedWord, PlacedWord]]:
        """The figures of a draft's statement that no source bears out, each with the one that a passage has instead.

        "A veteran of 12 years", "a veteran of 15 years": the figure must hang on a word that is told, in one unit, and
        no other figure of the passage may hang there.

        Args:
            number: the statement's place among all.
            passage: a sentence that tells the rest of it.
        """
        claim, other = self._known.claims[number], passage.claim
        gaps = [is_gap(c, f.place) for c in (claim, other) for f in exact_figures(c)]
        theirs = [its for its in exact_figures(other) if not rests_on(other, its.place)] if not any(gaps) else []
        if not theirs:
            return
        own, there = {f.number for f in exact_figures(claim)}, _written(other)
        for found in (f for f in exact_figures(claim) if not rests_on(claim, f.place)):
            if found.number in there:  # "a 62-year-old man", "a 7-year-old girl and a man of 62"
                continue
            hung = self._hung(claim, found.place)
            met = [
                its
                for its in theirs
                if its.unit == found.unit and its.number not in own and self._meet(hung, self._hung(other, its.place))
            ]
            if len({its.number for its in met}) == 1 and not self._borne_out(number, found, [other], few=0):
                yield statement(claim).words[found.place], statement(other).words[met[0].place]

    @staticmethod
    def _hung(claim: Claim, place: int) -> list[Word]:
        """The words that a figure hangs on, past its unit: "12 *years* a *member*"."""
        value = statement(claim)
        seen, left = {place}, [place]
        while left:
            at = left.pop()
            for link in value.links:
                if at in link[:2]:
                    beside = link.other if link.one == at else link.one
                    if beside not in seen:
                        seen.add(beside)
                        left += [beside] if value.words[beside][3] in FIGURES else []
        return [(value.words[at][2], value.words[at][3]) for at in seen if value.words[at][3] not in FIGURES]

    @staticmethod
    def _meet(ones: list[Word], others: list[Word]) -> bool:
        return any(nearness(one, other) >= SYNONYM for one in ones for other in others)

    def _no_such_date(self, claim: Claim) -> Iterator[PlacedWord]:
        """What a sentence dates to a month in which no source has anything, or to the day of a month on which none has.

        Not what it dates by the weekday: that hangs on the day of its article.
        """
        own = {month for f in statement(claim).figures if (month := _month(f)) is not None}
        dated = [w for w in statement(claim).words if w[3] == "TIME"]
        if own and dated and not own & self._months:
            yield dated[0]
            return
        for word in dated:
            days = {f[-5:] for f in statement(claim).figures if _DAY.fullmatch(f) and word[2] == f[-2:].lstrip("0")}
            if days and not days & self._days:
                yield word

    @cached_property
    def _reckoned(self) -> Reckoned:
        every = self._known.claims
        return Reckoned([c for c in every if c.article != self._draft], [c for c in every if c.article == self._draft])

    def _borne_out(self, number: int, found: Figure, centres: list[Claim], few: int = _COUNTED) -> bool:
        """Whether a source has a figure of what a statement tells, in whatever form."""
        if self._stands(number, found, centres, few):
            return True
        claim, value = self._known.claims[number], float(found.number)
        start, end, _, _ = statement(claim).words[found.place]
        return self._reckoned.gives(claim, Span(start=start, end=end), value, value)

    def _stands(self, number: int, found: Figure, centres: list[Claim], few: int) -> bool:
        if found.unit in _DAYS:
            return any(name in self._holding for name in _as_long(found.number, found.unit))
        places = [place for place in self._holding.get(found.number, []) if self._in_unit(place, found)]
        if not places and float(found.number) <= few and not found.unit:
            return True  # "his two lawyers, Bea Lorn and Tom Reed": "both"
        if not places:
            return self._sum(found.number, centres) or _computed(found, self._known.claims[number])
        if is_telling(found.number) or any(self._replies(place, number) for place in places):
            return True
        counted = self._counted(number, found.place)
        if not counted or any(self._has(place, counted) for place in places):
            return True
        told = {id(centre) for centre in centres}
        return float(found.number) <= few or any(id(self._known.claims[place]) in told for place in places)

    def _in_unit(self, place: int, found: Figure) -> bool:
        """Whether a sentence may have a number in this unit; nobody's age is what merely stands in digits."""
        units = {_unit(w) for w in statement(self._known.claims[place]).words if _is(w, found.number)}
        return found.unit in units or (found.unit != _AGED and (not found.unit or not units or "" in units))

    def _counted(self, number: int, place: int) -> frozenset[Word]:
        """What hangs on a figure ("six *weeks*", "five *men*"), and what stands for it."""
        value = statement(self._known.claims[number])
        beside = {link.other if link.one == place else link.one for link in value.links if place in link[:2]}
        words = [(value.words[at][2], value.words[at][3]) for at in beside]
        near = {w for word in words if word[1] not in FIGURES for w in self._near(word)}
        return frozenset(near | {word for word in words if word[1] == "TIME"})

    def _near(self, word: Word) -> set[Word]:
        return {other for other, well in self._known.near(word).items() if well >= NEAR}

    def _has(self, place: int, words: frozenset[Word]) -> bool:
        return any(w[2:] in words for w in statement(self._known.claims[place]).words)

    def _replies(self, place: int, number: int) -> bool:
        """Whether a sentence answers a question with a word of a statement: "How many died? Twelve"."""
        asked = statement(self._known.claims[place]).asked
        return bool(asked) and any(not self._near(w).isdisjoint(asked) for w in self._known.words[number])

    def _sum(self, number: str, centres: list[Claim]) -> bool:
        """Whether a figure is what two of a telling sentence make together: "12", of "five men and seven women"."""
        value = float(number)
        for centre in centres:
            own = sorted({n for w in statement(centre).words if (n := _number(w)) is not None})
            result = {n for f in _written(centre) if "-" in f for n in _sides(f)}
            for one, other in combinations([*own, *sorted(result - set(own))], 2):
                if value in {one + other, abs(one - other)}:
                    return True
        return False


def _computed(found: Figure, claim: Claim) -> bool:
    """Whether a figure is the sum of the sentence's others, or the share of one of them in another.

    These are looked up by themselves: "five men and seven women, 12 in all", "90 of the 200, or 45 percent".
    """
    value = float(found.number)
    others = [float(f.number) for f in exact_figures(claim) if f.number != found.number and f.unit not in _DAYS]
    end = statement(claim).words[found.place][1] - claim.start
    if _PERCENT.match(claim.quote, end):
        shares = (100 * one / other for one in others for other in others if 0 < one < other)
        return any(abs(share - value) <= _ROUNDED for share in shares)
    return len(others) > 1 and any(value == sum(part) for size in (2, 3) for part in combinations(others[:_MOST], size))


def _sides(written: str) -> list[float]:
    """The numbers of a result or a record: "9-14"."""
    parts = written.split("-")
    return [float(p) for p in parts] if len(parts) == 2 and all(p.isdecimal() for p in parts) else []


def _is(word: PlacedWord, name: str) -> bool:
    return word[3] in FIGURES and (number := _number(word)) is not None and plain(number) == name


def _month(name: str) -> str | None:
    found = _MONTH.match(name)
    return found[1] if found else None
