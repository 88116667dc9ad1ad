"""How well each sentence of the sources has each word of a draft's, and what each word tells of one name in it."""

from collections.abc import Iterable, Sequence
from typing import Final

from factcheck.matching.wordings.passages import Statements, statement
from factcheck.model.statement import PlacedLink
from factcheck.values.statement import weight

# What a word tells of a name by how many steps it hangs from it, and where it does not.
_STEPS: Final = (1.0, 0.85, 0.65, 0.5, 0.4, 0.35)
_APART: Final = 0.25
_BESIDE: Final = 0.6  # what only the sentence before or behind has
_COMMON: Final = 0.3  # of a word's weight stays where all sentences of the sources have it


def share_of(worth: Sequence[float], row: Sequence[float]) -> float:
    """The share (0 to 1) of what words are worth that a sentence tells.

    >>> share_of((1.0, 1.0, 0.0), (1.0, 0.5, 0.0))
    0.75
    """
    whole = sum(worth)
    return sum([w * well for w, well in zip(worth, row, strict=True)], 0.0) / whole if whole else 0.0


def hung_on(links: Iterable[PlacedLink], run: tuple[int, ...]) -> list[int]:
    """The places of the words that hang straight on a name, itself not among them."""
    ends = ((link.one, link.other) for link in links)
    return sorted({b for ab in ends for a, b in (ab, ab[::-1]) if a in run and b not in run})


class WordsTold:
    """The words of a draft's statement, and how well (0 to 1) each sentence of the sources has each.

    `rows` holds what a sentence itself has, `around` what it has with those beside it, both by the sentence's place
    among all statements; sentences without any of the words are in neither.
    """

    def __init__(self, known: Statements, number: int, draft: str) -> None:
        """Args: the statements of all articles, the place of the draft's among them, the draft's name."""
        self.words = statement(known.claims[number]).words
        self._links = statement(known.claims[number]).links
        kinds = known.words[number]
        column = {word: at for at, word in enumerate(kinds)}
        columns = [column.get((lemma, pos), -1) for _, _, lemma, pos in self.words]
        hits = {p: row for p, row in known.hits(kinds).items() if known.claims[p].article != draft}
        self.rows = {p: [row[at] if at >= 0 else 0.0 for at in columns] for p, row in hits.items()}
        self.around = {p: self._with_beside(known, p) for p in self.rows}
        seldom = [_COMMON + (1 - _COMMON) * known.seldom((w[2], w[3]), draft) for w in self.words]
        self._worth = [weight((w[2], w[3])) * s for w, s in zip(self.words, seldom, strict=True)]

    def _with_beside(self, known: Statements, place: int) -> list[float]:
        found = self.rows[place]
        for beside in (place - 1, place + 1):
            if beside in self.rows and known.claims[beside].article == known.claims[place].article:
                found = [max(own, _BESIDE * its) for own, its in zip(found, self.rows[beside], strict=True)]
        return found

    def worth_from(self, run: tuple[int, ...]) -> list[float]:
        """What each word tells of a name: less the more steps it hangs from it, nothing of the name itself.

        Args:
            run: the places of the name's words.
        """
        beside: dict[int, set[int]] = {}
        for link in self._links:
            beside.setdefault(link.one, set()).add(link.other)
            beside.setdefault(link.other, set()).add(link.one)
        steps, last = dict.fromkeys(run, 0), list(run)
        for step in range(1, len(self.words)):
            last = sorted({at for here in last for at in beside.get(here, ()) if at not in steps})
            if not last:
                break
            steps.update(dict.fromkeys(last, step))
        near = [_STEPS[min(steps[at], len(_STEPS) - 1)] if at in steps else _APART for at in range(len(self.words))]
        return [0.0 if at in run else w * near[at] for at, w in enumerate(self._worth)]

    def hung_on(self, run: tuple[int, ...]) -> list[int]:
        """The places of the words that hang straight on a name."""
        return hung_on(self._links, run)
