"""What of a draft's sentence the sources have, as a handful of numbers: by these it is judged told, untold or no claim.

Each sign is a share or a small count, read off the index of statements: how much of the sentence the best place of a
source has, how much all sources have together, which names and figures none has, and how the sentence is put.
"""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Final

from factcheck.matching.wordings.passages import Statements, statement
from factcheck.model.claim import Claim
from factcheck.thesaurus import Word
from factcheck.values.statement import FIGURES, weight

_LOOKED_AT: Final = 25  # sentences of the sources, those first that have the most in common
_BESIDE: Final = 0.8  # what only the sentence before or behind has
_FIGURE: Final = 1.0  # a figure tells as much as a name
_LONG: Final = 16  # words of a sentence that says much
_SHORT: Final = 4
_PAIRS: Final = 6
_WORD: Final = re.compile(r"[\w'’-]+")
_TELLING: Final = frozenset({"NOUN", "VERB", "ADJ"})
_TOLD: Final = 0.5  # how well a word is told that counts as told
# How something is put that nobody can look up: what may be, and what holds of anybody.
_OPEN: Final = re.compile(
    r"\b(?:will|would|may|might|could|should|perhaps|seems?|hard(?:ly)? to|no doubt|whether)\b", re.IGNORECASE
)
_ANYBODY: Final = re.compile(r"\b(?:one|you|we|nobody|anyone|everyone|it is|that is|how|what)\b", re.IGNORECASE)

SIGNS: Final = (
    "best", "own", "union", "second", "together", "pairs", "new name", "new figure", "figures", "figures told",
    "new words", "unheard", "length", "short", "names", "question", "quoted", "open", "anybody",
    "best squared", "best by new figure", "union by best", "rules: told", "rules: untold",
)  # fmt: skip


def _figures(claim: Claim) -> frozenset[str]:
    """The figures and times of a statement, each by its number: "3" of "three people"."""
    return frozenset(lemma.partition(":")[0] for _, _, lemma, pos in statement(claim).words if pos in FIGURES)


class Signs:
    """The signs of each statement of a draft."""

    def __init__(self, known: Statements, draft: str) -> None:
        """Args: the statements of all articles, and the draft's name."""
        self._known, self._draft = known, draft
        self._figures = [_figures(claim) for claim in known.claims]

    @cached_property
    def _of_sources(self) -> tuple[frozenset[str], frozenset[str]]:
        """The figures and the words, as written, that the sources have anywhere."""
        places = [n for n, claim in enumerate(self._known.claims) if claim.article != self._draft]
        figures = frozenset(figure for n in places for figure in self._figures[n])
        written = frozenset(w for n in places for w in _WORD.findall(self._known.claims[n].quote.lower()))
        return figures, written

    def _rows(self, number: int) -> list[tuple[str, list[float], list[float]]]:
        """The likest sentences of the sources: whose, and how well each word and figure stands in it, and around it."""
        words, figures = self._known.words[number], sorted(self._figures[number])
        hits = self._known.hits(words)
        worth = [weight(word) for word in words]
        places = [place for place in hits if self._known.claims[place].article != self._draft]
        by_worth = {p: sum(w * well for w, well in zip(worth, hits[p], strict=True)) for p in places}
        found = []
        for place in sorted(places, key=lambda p: (-by_worth[p], p))[:_LOOKED_AT]:
            own = self._told(place, hits[place], figures)
            around = list(own)
            for beside in (place - 1, place + 1):
                if 0 <= beside < len(self._known.claims) and self._one_article(place, beside):
                    its = self._told(beside, hits.get(beside, [0.0] * len(words)), figures)
                    around = [max(a, _BESIDE * b) for a, b in zip(around, its, strict=True)]
            found.append((self._known.claims[place].article, own, around))
        return found

    def _told(self, place: int, hits: list[float], figures: Iterable[str]) -> list[float]:
        return [*hits, *(float(figure in self._figures[place]) for figure in figures)]

    def _one_article(self, place: int, beside: int) -> bool:
        return self._known.claims[place].article == self._known.claims[beside].article

    def of(self, number: int, *, told: bool, untold: bool) -> tuple[float, ...]:
        """The signs of a draft's statement, in the order of `SIGNS`.

        Args:
            number: its place among all statements.
            told: whether the rules find it in a source.
            untold: whether the rules find that no source has it, or something of it.
        """
        claim, words, figures = self._known.claims[number], self._known.words[number], self._figures[number]
        worth = [*(weight(word) for word in words), *([_FIGURE] * len(figures))]
        whole = sum(worth) or 1.0
        rows = self._rows(number)
        shares = [(article, _share(worth, around)) for article, _, around in rows]
        best = max((share for _, share in shares), default=0.0)
        each = sorted({article: max(s for a, s in shares if a == article) for article, _ in shares}.values())
        likest = max(rows, key=lambda row: _share(worth, row[2]), default=("", [], []))[2]
        anywhere = [max(column) for column in zip(*(own for _, own, _ in rows), strict=True)] or [0.0] * len(worth)
        union = sum(w * well for w, well in zip(worth, anywhere, strict=True)) / whole
        heard_figures, heard = self._of_sources
        together, quote = self._known.together(number), claim.quote
        new_figures = float(len(figures - heard_figures))
        return (
            best,
            max((_share(worth, own) for _, own, _ in rows), default=0.0),
            union,
            each[-2] if len(each) > 1 else 0.0,
            together.share,
            min(together.pairs, _PAIRS) / _PAIRS,
            float(sum(_new_name(word, heard) for word in words)),
            new_figures,
            float(len(figures)),
            float(sum(well > _TOLD for well in likest[len(words) :])),
            sum(w for w, at, word in zip(worth, anywhere, words, strict=False) if word[1] in _TELLING and at < _TOLD)
            / whole,
            sum(weight(word) for word in words if word[0] not in heard) / whole,
            min(len(worth), _LONG) / _LONG,
            float(len(worth) <= _SHORT),
            float(any(word[1] == "PROPN" for word in words)),
            float(quote.rstrip().endswith("?")),
            float('"' in quote or "“" in quote),
            float(_OPEN.search(quote) is not None),
            float(_ANYBODY.search(quote) is not None),
            best * best,
            best * new_figures,
            union * best,
            float(told),
            float(untold),
        )


def _share(worth: list[float], told: list[float]) -> float:
    return sum(w * well for w, well in zip(worth, told, strict=True)) / (sum(worth) or 1.0)


def _new_name(word: Word, heard: frozenset[str]) -> bool:
    return word[1] == "PROPN" and word[0] not in heard
