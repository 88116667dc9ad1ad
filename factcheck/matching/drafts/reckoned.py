"""Figures that a source gives in another form, or that follow from what the draft itself says beside them.

"Nine wins from 23 games" is a record of 9-14; "43.6 per cent of his shots" are .436; "five mayors" are those whom a
source names; "four years after that" leads from the year of the sentence before to a year that a source has.
"""

import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from itertools import combinations, pairwise
from typing import Final, Literal, NamedTuple

from factcheck.matching.wordings.abreast import near
from factcheck.matching.wordings.passages import statement
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.values.statement import FIGURES, weight

_RECORD: Final = re.compile(r"(?<![\d$£€.,–-])(\d{1,3})[–-](\d{1,3})(?!\d|[.,–-]\d)")
_PLAYED: Final = re.compile(
    r"\W{1,2}(?:\w{1,12}\s)?(wins?|victor(?:y|ies)|loss(?:es)?|defeats?|games|matches|contests)\b",
    re.IGNORECASE,
)
_PLAYING: Final = re.compile(r"\b(won|winning|lost|losing|win|lose|played)\s(?:just\s|only\s)?$", re.IGNORECASE)
_WON, _LOST = frozenset({"win", "won", "vic"}), frozenset({"los", "def"})
_FRACTION: Final = re.compile(r"(?<!\d)\.(\d{3})(?!\d)")
_YEARS_ON: Final = re.compile(r"\W{1,2}years?\s(?P<way>after|later|on|before|earlier)\b", re.IGNORECASE)
_IN_A_ROW: Final = re.compile(
    r"\W{1,2}(?:successive|consecutive|straight|running)?\W?(?:years|seasons|summers|winters)\b", re.IGNORECASE
)
_YEAR: Final = re.compile(r"(?<![\d.,/-])(?:1[5-9]|20)\d\d(?![\d/-]|[.,]\d)")
_DAYS_ON: Final = re.compile(r"\W{1,2}days?\s(?:after|later|on|before|earlier)\b", re.IGNORECASE)
_DAY: Final = re.compile(r"([12]\d{3}|XXXX)-(0[1-9]|1[0-2])-(\d\d)")
_LEAP: Final = 2000  # a year with all days
_BACK: Final = frozenset({"before", "earlier"})
_JOINS: Final = re.compile(r"\s*(?:,|,?\s*and|,?\s*&)\s*")
_FEWEST_NAMES: Final = 3  # of a list that is counted
_ONE_MATTER: Final = 0.8  # what the words must weigh that two sentences share
_A_WORD: Final = 0.4
_SLACK: Final = 0.9  # of a bound, under which "fewer than 44" tells of nothing
_WINDOW: Final = 40


class _Record(NamedTuple):
    claim: Claim
    won: int
    lost: int

    def told(self, what: Literal["won", "lost", "played"]) -> int:
        """How many games were won, lost or played."""
        return {"won": self.won, "lost": self.lost, "played": self.won + self.lost}[what]


class Reckoned:
    """What the sources give of a draft's figures in another form."""

    def __init__(self, sources: Iterable[Claim], draft: Iterable[Claim]) -> None:
        """Args: the statements of the sources, and those of the draft in their order."""
        self._sources = list(sources)
        self._draft = list(draft)

    def gives(self, claim: Claim, figure: Span, low: float | None, high: float | None) -> bool:
        """Whether a figure of a draft's statement is told in another form.

        Args:
            claim: the statement.
            figure: where the number stands.
            low: the least that it may be.
            high: the most that it may be.
        """
        if high is None:
            return False
        behind = claim.quote[figure.end - claim.start :][:_WINDOW]
        if re.match(r"\s?(?:%|per ?cent\b)", behind):
            return self._as_share(claim, low, high)
        if low != high or low != int(low):
            return False
        number = int(low)
        return (
            self._as_record(claim, figure, number)
            or self._years_on(claim, behind, number)
            or self._days_apart(claim, behind, number)
            or _in_a_row(claim, behind, number)
            or self._as_list(claim, number)
        )

    @cached_property
    def _records(self) -> list[_Record]:
        """Games won and lost, as sources write them: "slumping at 9-14"."""
        return [
            _Record(claim, int(found[1]), int(found[2]))
            for claim in self._sources
            for found in _RECORD.finditer(claim.quote)
        ]

    def _as_record(self, claim: Claim, figure: Span, number: int) -> bool:
        """Whether so many games were won, lost or played by a record of the same side."""
        what = _played(claim, figure)
        if what is None:
            return False
        return any(r.told(what) == number and self._one_matter(claim, r.claim, _ONE_MATTER) for r in self._records)

    def _as_share(self, claim: Claim, low: float | None, high: float) -> bool:
        """Whether a share is a fraction of a source, ".436"."""
        least = max(low or 0.0, _SLACK * high) if low != high else high
        for other in self._sources if high else ():
            for found in _FRACTION.finditer(other.quote):
                share = int(found[1]) / 10
                if (least <= share <= high or round(share) == high) and self._one_matter(claim, other, _ONE_MATTER):
                    return True
        return False

    @cached_property
    def _lists(self) -> dict[int, list[tuple[Claim, frozenset[str]]]]:
        """The lists of names of the sources, by how many they name; each with its words."""
        lists: dict[int, list[tuple[Claim, frozenset[str]]]] = defaultdict(list)
        for claim in self._sources:
            for names in _name_lists(claim):
                if len(names) >= _FEWEST_NAMES:
                    lists[len(names)].append((claim, frozenset(word for name in names for word in name)))
        return lists

    def _as_list(self, claim: Claim, number: int) -> bool:
        """Whether a source names so many in a list, one of whom the draft's sentence names."""
        own = {w[2] for w in statement(claim).words if w[3] == "PROPN"}
        return any(
            own & names and self._one_matter(claim, other, _A_WORD, without=names)
            for other, names in self._lists.get(number, ())
        )

    def _years_on(self, claim: Claim, behind: str, number: int) -> bool:
        """Whether so many years lead from a year of the sentence, or of the one before, to one that a source has."""
        found = _YEARS_ON.match(behind)
        if found is None:
            return False
        at = next((n for n, c in enumerate(self._draft) if c.start == claim.start), 0)
        before = self._draft[at - 1].quote if at else ""
        bases = {int(year) for text in (before, claim.quote) for year in _YEAR.findall(text)}
        number = -number if found["way"].lower() in _BACK else number
        years = {str(base + number) for base in bases}
        return any(
            years & statement(c).figures and self._one_matter(claim, c, _ONE_MATTER) for c in self._sources if years
        )

    def _days_apart(self, claim: Claim, behind: str, number: int) -> bool:
        """Whether a source's sentence has two days so far apart: "on June 20, four days before his own death"."""
        if _DAYS_ON.match(behind) is None:
            return False
        return any(
            abs(one - other) == number
            for source in self._sources
            for one, other in combinations(_days(source), 2)
            if self._one_matter(claim, source, _A_WORD)
        )

    @staticmethod
    def _one_matter(claim: Claim, other: Claim, least: float, without: frozenset[str] = frozenset()) -> bool:
        """Whether the words that two sentences share weigh so much; what the source's title has goes without saying."""
        its = [(w[2], w[3]) for w in statement(other).words if w[3] not in FIGURES]
        mine = {(w[2], w[3]) for w in statement(claim).words if w[3] not in FIGURES and w[2] not in without}
        met = (weight(w) for w in mine if w[0] in other.setting.topic or any(near(w, v) for v in its))
        return sum(met) >= least


def _days(claim: Claim) -> list[int]:
    """The days that a sentence names, as numbers; those without a year are of one."""
    found = (_DAY.fullmatch(figure) for figure in statement(claim).figures)
    named = ((int(day[1]) if day[1].isdigit() else _LEAP, int(day[2]), int(day[3])) for day in found if day is not None)
    return sorted(date(*day).toordinal() for day in named if day[2] <= monthrange(*day[:2])[1])


def _played(claim: Claim, figure: Span) -> Literal["won", "lost", "played"] | None:
    """What a number counts: games won, lost or played."""
    first, last = figure.start - claim.start, figure.end - claim.start
    behind = _PLAYED.match(claim.quote[last:][:_WINDOW])
    before = _PLAYING.search(claim.quote[max(first - _WINDOW, 0) : first])
    words = [found[1][:3].lower() for found in (behind, before) if found is not None]  # "lost 14 games": the lost ones
    if not words:
        return None
    return "won" if _WON & set(words) else "lost" if _LOST & set(words) else "played"


def _in_a_row(claim: Claim, behind: str, number: int) -> bool:
    """Whether a sentence itself names so many years in a row, which are looked up: "two years, 1996 and 1997"."""
    if _IN_A_ROW.match(behind) is None:
        return False
    years = sorted({int(year) for year in _YEAR.findall(claim.quote)})
    return len(years) == number > 1 and all(second - first == 1 for first, second in pairwise(years))


def _name_lists(claim: Claim) -> list[list[list[str]]]:
    """The lists of names in a statement: of each name its words."""
    lists: list[list[list[str]]] = []
    last = 0
    for start, end, lemma, pos in statement(claim).words:
        if pos != "PROPN":
            continue
        between = claim.quote[last - claim.start : start - claim.start] if lists else "."
        if lists and between in {" ", "-"}:
            lists[-1][-1].append(lemma)
        elif lists and _JOINS.fullmatch(between):
            lists[-1].append([lemma])
        else:
            lists.append([[lemma]])
        last = end
    return lists
