"""Which articles are copies or rewrites of one text, or print the same agency's copy: they count as one origin."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType

from factcheck.matching.shared_text import RUN, Index, Reading, Run, shared_runs
from factcheck.model.analysis import Analysis
from factcheck.model.origin import SharedRun, SharedText

# The part of the shorter article's own words that stand in the other, too, and how many at least: three paragraphs of
# ten printed as an agency sent them are no second report.
_REWRITE, _WORDS = 0.3, 40
# A brief has fewer words: it is a copy where hardly any of them is its own.
_COPY, _BRIEF = 0.8, 12
# In two articles that are two origins, a run of so many own words is copy from a third: what both say in it counts
# once.
_PASSAGE = 2 * RUN
# An article is compared word for word with so many of those that share sentences with it, the likeliest first.
_COMPARED = 12


@dataclass(frozen=True)
class Origins:
    """The origin of each article ("o1", "o2", …, numbered in the order of the articles), and the text they share."""

    of: dict[str, str]
    shared: tuple[SharedText, ...]


def _shared(one: Reading, other: Reading) -> SharedText | None:
    """What two articles have in common, or None where it is nothing that counts."""
    longer, shorter = sorted((one, other), key=lambda reading: (-reading.own, reading.name))
    runs = list(shared_runs(longer, shorter))
    words = sum(run.own for run in runs)
    share = words / shorter.own if shorter.own else 0.0
    enough = (share >= _REWRITE and words >= _WORDS) or (share >= _COPY and words >= _BRIEF)
    one_origin = enough and not _only_closing(longer, shorter, runs)
    if not one_origin:
        runs = [run for run in runs if run.own >= _PASSAGE]
    if not runs:
        return None
    swapped = longer is not one
    pairs = [SharedRun(one=r.shared.other, other=r.shared.one) if swapped else r.shared for r in runs]
    return SharedText(
        articles=(one.name, other.name),
        one_origin=one_origin,
        share=round(share, 2),
        runs=tuple(sorted(pairs, key=lambda run: run.one.start)),
    )


def _only_closing(longer: Reading, shorter: Reading, runs: list[Run]) -> bool:
    """Whether only the closing paragraphs are shared: a standing note on the paper, an agency's background."""
    if longer.closing is None or shorter.closing is None:
        return False
    return all(r.shared.one.start >= longer.closing and r.shared.other.start >= shorter.closing for r in runs)


class _Parts:
    """Articles by number, parted into those that hang together."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def of(self, number: int) -> int:
        while self._above[number] != number:
            self._above[number] = self._above[self._above[number]]
            number = self._above[number]
        return number

    def join(self, one: int, other: int) -> None:
        low, high = sorted((self.of(one), self.of(other)))
        self._above[high] = low


def origins(
    analyses: Sequence[Analysis],
    owners: Mapping[str, str] = MappingProxyType({}),
    read: Callable[[Analysis], Reading] = Reading,
) -> Origins:
    """The origins of articles, and what makes them so.

    What shares an origin with a third shares it with each other: two papers may print two halves of one agency story.
    Each article is compared with the few before it that share most sentences with it and are not known to be of its
    origin, so the time grows with the number of articles.

    Args:
        analyses: the articles as read, in canonical order.
        owners: article → who owns its publisher; what one owner prints is one origin, whatever its words.
        read: gives the words of an article; one that has read it before need not do so again.
    """
    index, readings, parts = Index(), [read(analysis) for analysis in analyses], _Parts(len(analyses))
    shared: list[SharedText] = []
    for number, reading in enumerate(readings):
        others = (other for other in index.added(number, reading) if parts.of(other) != parts.of(number))
        for other in islice(others, _COMPARED):
            found = _shared(readings[other], reading)
            if found is not None:
                shared.append(found)
                if found.one_origin:
                    parts.join(other, number)
    owned: dict[str, int] = {}
    for number, reading in enumerate(readings):
        if reading.name in owners:
            parts.join(owned.setdefault(owners[reading.name], number), number)
    known: dict[int, str] = {}
    of = {r.name: known.setdefault(parts.of(n), f"o{len(known) + 1}") for n, r in enumerate(readings)}
    return Origins(of, tuple(shared))
