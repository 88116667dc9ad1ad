"""Which articles may have text in common, found by their sentences, and the words that two of them share."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any

from factcheck.model.analysis import Analysis
from factcheck.model.base import Span
from factcheck.model.origin import SharedRun

_WORD = re.compile(r"\w+")
_READ = 20_000  # words of an article that are compared
RUN = 6
"""Words in a row that two articles must have before they share anything: more than "was taken to hospital"."""
_PLACES = 8  # of a run that an article repeats, so many places are tried

# A sentence is looked up by the sets of three words in a row that it is made of. Two sentences with one word in twenty
# replaced share three quarters of them, two reporters' own sentences on one happening hardly any.
_SHINGLE, _SENTENCE = 3, 8
_SLOTS, _BANDS, _SEED = 64, 16, 1  # sentences are candidates from about half of their sets in common on
_ALIKE = 48  # a sentence that so many hold already (an archive's standing line) is looked up, not added


@dataclass(frozen=True, slots=True)
class Word:
    """A word of an article, without case; `quoted` tells that it stands in a quotation."""

    text: str
    start: int
    end: int
    quoted: bool


class Reading:
    """The words of an article's headline and paragraphs, in order."""

    def __init__(self, analysis: Analysis) -> None:
        """Args: the article; what was set aside in it is left out."""
        self.name = analysis.article.name
        self.words = list(islice(self._words(analysis), _READ))
        self.own = sum(not word.quoted for word in self.words)
        if self.own < _SENTENCE:  # a text that is nothing but a quotation has no other words to be known by
            self.words = [Word(word.text, word.start, word.end, quoted=False) for word in self.words]
            self.own = len(self.words)
        paragraphs = [block.start for block in analysis.blocks if block.role == "paragraph"]
        self.closing = paragraphs[-1] if len(paragraphs) > 1 else None
        self._sentences: Sequence[Span] = analysis.sentences

    @staticmethod
    def _words(analysis: Analysis) -> Iterator[Word]:
        text = analysis.article.text
        quoted = sorted((q.start, q.end) for q in analysis.quotations)
        at = reach = 0
        for block in analysis.blocks:
            if block.role not in {"headline", "paragraph"}:
                continue
            for found in _WORD.finditer(text, block.start, block.end):
                while at < len(quoted) and quoted[at][0] <= found.start():
                    reach = max(reach, quoted[at][1])
                    at += 1
                yield Word(found[0].casefold(), found.start(), found.end(), quoted=found.start() < reach)

    def sentences(self) -> list[list[str]]:
        """What each sentence is looked up by: its sets of words in a row, of the article's own words only."""
        found, at = [], 0
        for sentence in self._sentences:
            own: list[str] = []
            while at < len(self.words) and self.words[at].start < sentence.end:
                if not self.words[at].quoted:
                    own.append(self.words[at].text)
                at += 1
            if len(own) >= _SENTENCE:
                found.append([" ".join(own[n : n + _SHINGLE]) for n in range(len(own) - _SHINGLE + 1)])
        return found

    @cached_property
    def signatures(self) -> list[Any]:
        """A MinHash signature of each of `sentences`."""
        from rensa import RMinHash

        sentences = self.sentences()
        return list(RMinHash.from_token_sets(sentences, num_perm=_SLOTS, seed=_SEED)) if sentences else []

    @cached_property
    def runs(self) -> list[tuple[str, ...]]:
        """The runs of the least length, by the place of their first word."""
        texts = [word.text for word in self.words]
        return [tuple(texts[n : n + RUN]) for n in range(len(texts) - RUN + 1)]

    @cached_property
    def places(self) -> dict[tuple[str, ...], list[int]]:
        """Where each run of the least length begins."""
        found: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for n, run in enumerate(self.runs):
            if len(found[run]) < _PLACES:
                found[run].append(n)
        return dict(found)


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row that two articles share; `own` of them stand in no quotation, in either."""

    shared: SharedRun
    own: int


def shared_runs(one: Reading, other: Reading) -> Iterator[Run]:
    """The longest runs of words that `other` shares with `one`, in the order of `other`.

    Quotations alone make no run: two reporters at one press conference quote the same words. Each word of `other` is in
    one run at most, so that the time grows with the lengths of the two.
    """
    mine, its = one.words, other.words
    at = 0
    while at < len(other.runs):
        begin, length = 0, 0
        for start in one.places.get(other.runs[at], ()):
            end = RUN
            while start + end < len(mine) and at + end < len(its) and mine[start + end].text == its[at + end].text:
                end += 1
            if end > length:
                begin, length = start, end
        if not length:
            at += 1
            continue
        own = sum(not (mine[begin + n].quoted or its[at + n].quoted) for n in range(length))
        if own >= RUN:
            yield Run(
                SharedRun(
                    one=Span(start=mine[begin].start, end=mine[begin + length - 1].end),
                    other=Span(start=its[at].start, end=its[at + length - 1].end),
                ),
                own,
            )
        at += length


class Index:
    """Articles by their sentences, so that only those are compared that share some (MinHash signatures, by rensa)."""

    def __init__(self) -> None:
        """An index without articles."""
        from rensa import RMinHashLSH

        self._index: Any = RMinHashLSH(threshold=0.5, num_perm=_SLOTS, num_bands=_BANDS)
        self._owners: list[int] = []

    def added(self, number: int, reading: Reading) -> list[int]:
        """Adds an article by its number; those added before that may share text with it, the likeliest first."""
        hits: Counter[int] = Counter()
        for signature in reading.signatures:
            keys = self._index.query(signature)
            hits.update({self._owners[key] for key in keys})
            if len(keys) < _ALIKE:
                self._index.insert(len(self._owners), signature)
                self._owners.append(number)
        del hits[number]
        return sorted(hits, key=lambda other: (-hits[other], other))
