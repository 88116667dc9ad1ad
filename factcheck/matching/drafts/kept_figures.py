"""The figures of a draft's sentence that sources have of the same things, in whatever sentences.

"The ferry, which was built in 1996, lies 140 metres down" joins what two sources tell, each in other words: "the boat,
built in 1996, sank", "the wreck lies in 140 metres of water".
"""

from collections import defaultdict
from functools import cached_property
from typing import Final, NamedTuple

from factcheck.matching.drafts.bearing import exact_figures
from factcheck.matching.wordings.passages import Statements, statement
from factcheck.model.claim import Claim
from factcheck.model.statement import PlacedWord, StatementValue
from factcheck.thesaurus import NEAR, Word
from factcheck.values.figure import plain
from factcheck.values.statement import FIGURES, weight

_SEVERAL: Final = 2  # figures that few sentences have together
_BY_CHANCE: Final = 13  # plain numbers below are in too many sentences
_ENOUGH: Final = 0.8  # what the words must weigh that the two sentences share, where none of them bears the figure
_TELLING: Final = 0.3  # what the word must weigh that bears it
_THING: Final = 0.5  # what a thing must weigh that it hangs on by a verb
_MOST: Final = 20  # sentences with one figure that are looked at


class Kept(NamedTuple):
    """A source's sentence that has a figure of the draft's, and the first word of the figure in it."""

    claim: Claim
    word: PlacedWord


def _numbers(claim: Claim, word: PlacedWord) -> frozenset[str]:
    """The numbers that a word of a figure gives: its bounds, or what it stands for in a date."""
    _, _, lemma, pos = word
    if pos == "TIME":
        return frozenset({lemma}) if lemma.isdigit() else frozenset()
    bounds = lemma.split(":")[:2] if ":" in lemma else [lemma]
    figures = statement(claim).figures
    return frozenset(plain(float(b)) for b in bounds if b.replace(".", "", 1).isdigit() and float(b)) & figures


def _hardly_by_chance(number: str) -> bool:
    return "." in number or int(number) >= _BY_CHANCE


def _bearing(value: StatementValue, place: int, steps: int) -> list[Word]:
    """The words that a figure hangs on, at so many steps at most; between the words of figures there is none."""
    far, left = {place: 0}, [place]
    for at in left:  # grows as words are reached
        for link in value.links:
            other = link.other if link.one == at else link.one
            if at in link[:2] and other not in far:
                cost = far[at] + (value.words[other][3] not in FIGURES)
                if cost <= steps:
                    far[other] = cost
                    left.append(other)
    return [value.words[at][2:] for at in far if value.words[at][3] not in FIGURES]


class KeptFigures:
    """The sources' sentences, by their figures."""

    def __init__(self, known: Statements, draft: str) -> None:
        """Args: the statements of all articles, and the draft's name."""
        self._known, self._draft = known, draft

    @cached_property
    def _holding(self) -> dict[str, list[tuple[int, PlacedWord]]]:
        held: dict[str, list[tuple[int, PlacedWord]]] = defaultdict(list)
        for number, claim in enumerate(self._known.claims):
            for word in statement(claim).words if claim.article != self._draft else ():
                if word[3] in FIGURES:
                    for figure in _numbers(claim, word):
                        held[figure].append((number, word))
        return held

    def sentences(self, number: int) -> list[Kept]:
        """A sentence for each figure of a draft's statement; none where a figure has none, or where there is no figure.

        Args:
            number: the statement's place among all.
        """
        claim = self._known.claims[number]
        joint = self._joint(number)
        if joint is not None:
            return [joint]
        found: dict[frozenset[str], Kept] = {}
        for place, word in enumerate(statement(claim).words):
            figures = _numbers(claim, word) if word[3] in FIGURES else frozenset[str]()
            written = claim.quote[word[0] - claim.start :][:1].isdecimal()  # not "a tenth", "a few"
            if not figures or figures in found or not written or not all(map(_hardly_by_chance, figures)):
                continue
            kept = self._kept(number, place, figures)
            if kept is None:
                return []
            found[figures] = kept
        return list(found.values())

    def _joint(self, number: int) -> Kept | None:
        """A sentence that has all the figures of a draft's, two or more, however small, and what bears one of them.

        "Of their last ten games they lost eight", "with eight losses in their last 10 games".
        """
        value = statement(self._known.claims[number])
        given = list(exact_figures(self._known.claims[number]))
        numbers = frozenset(f.number for f in given)
        if len(numbers) < _SEVERAL:
            return None
        borne = [w for f in given for w in _bearing(value, f.place, 1) if weight(w) >= _TELLING]
        for at, word in self._holding.get(min(numbers), ())[:_MOST]:
            theirs = frozenset(self._known.words[at])
            told = numbers <= statement(self._known.claims[at]).figures
            if told and any(not theirs.isdisjoint(self._near(w)) for w in borne):
                return Kept(self._known.claims[at], word)
        return None

    def _kept(self, number: int, place: int, figures: frozenset[str]) -> Kept | None:
        value = statement(self._known.claims[number])
        bearing, reach = _bearing(value, place, 1), _bearing(value, place, 2)
        for at, word in self._holding.get(min(figures), ())[:_MOST]:
            other = self._known.claims[at]
            if not figures <= statement(other).figures:
                continue
            theirs = frozenset((*self._known.words[at], *statement(other).asked))
            borne = any(weight(w) >= _TELLING and not theirs.isdisjoint(self._near(w)) for w in bearing)
            if borne or self._reached(reach, other, word) or self._shared(number, theirs, other) >= _ENOUGH:
                return Kept(other, word)
        return None

    def _reached(self, reach: list[Word], other: Claim, figure: PlacedWord) -> bool:
        """Whether both figures hang on one telling thing, be it by a verb: "the *wind* blew at 60", "*winds* of 60"."""
        value = statement(other)
        theirs = frozenset(_bearing(value, value.words.index(figure), 2))
        return any(w[1] == "NOUN" and weight(w) >= _THING and not theirs.isdisjoint(self._near(w)) for w in reach)

    def _near(self, word: Word) -> frozenset[Word]:
        return frozenset(other for other, well in self._known.near(word).items() if well >= NEAR)

    def _shared(self, number: int, theirs: frozenset[Word], other: Claim) -> float:
        """What the words weigh that a statement shares with a sentence or with its title."""
        mine = self._known.words[number]
        return sum(weight(w) for w in mine if w[0] in other.setting.topic or not theirs.isdisjoint(self._near(w)))
