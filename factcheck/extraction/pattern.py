"""What a pattern offers, and which patterns a sentence is tried with."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from factcheck.catalog import Kind
from factcheck.extraction.sentence.reading import Assertion, Reading


class Pattern(Protocol):
    """What each module of `extraction.patterns` offers.

    One that finds nothing without a word of its kind's lexicon (`Reading.triggers`) says so by `TRIGGERED = True`; it
    is tried on no other sentence.
    """

    def find(self, reading: Reading, kind: Kind) -> Iterator[Assertion]:
        """The assertions of one sentence."""


Find = Callable[[Reading, Kind], Iterator[Assertion]]  # what a pattern finds in a sentence


@cache
def _pattern(name: str) -> tuple[Pattern, bool]:
    """The pattern of that name, and whether it needs a word of the lexicon."""
    module = import_module(f"factcheck.extraction.patterns.{name}")
    return cast("Pattern", module), getattr(module, "TRIGGERED", False)


class Patterns:
    """The kinds in their order, each with its pattern; what can trigger none is told by one look at a sentence."""

    def __init__(self, kinds: Iterable[Kind]) -> None:
        self._all: list[tuple[Kind, Find]] = []
        self._always = 0  # kinds as the bits of a number, so that one look at each word tells of all of them
        by_word: dict[str, int] = {}
        for number, kind in enumerate(kinds):
            pattern, triggered = _pattern(kind.pattern)
            self._all.append((kind, pattern.find))
            if not triggered:
                self._always |= 1 << number
                continue
            for word in kind.words:
                by_word[word] = by_word.get(word, 0) | 1 << number
        self._by_word, self._words = by_word, frozenset(by_word)
        self._tried: dict[int, list[tuple[Kind, Find]]] = {}

    def to_try(self, reading: Reading) -> list[tuple[Kind, Find]]:
        """Those that may find something in a sentence."""
        bits, by_word = self._always, self._by_word
        for word in self._words & reading.forms:
            bits |= by_word[word]
        tried = self._tried.get(bits)
        if tried is None:
            if len(self._tried) >= _MOST_SETS:
                self._tried.clear()
            tried = self._tried[bits] = [each for number, each in enumerate(self._all) if bits >> number & 1]
        return tried


_MOST_SETS = 4096  # of patterns that sentences were tried with
_MOST_CATALOGUES = 4
_made: dict[int, tuple[tuple[Kind, ...], Patterns]] = {}  # by the identity of the kinds, which is held while it is kept


def patterns_of(kinds: tuple[Kind, ...]) -> Patterns:
    """The patterns of these kinds, sorted by their words once for all articles: there are thousands of words."""
    known = _made.get(id(kinds))
    if known is not None:
        return known[1]
    if len(_made) >= _MOST_CATALOGUES:
        _made.clear()
    return _made.setdefault(id(kinds), (kinds, Patterns(kinds)))[1]
