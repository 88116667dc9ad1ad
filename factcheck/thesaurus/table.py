"""The table of words: senses, derivations and opposites, looked up by word and part of speech.

The table is made by `tools/thesaurus.py` of WordNet 3.1 (Princeton University; Fellbaum 1998). It is read when a word
is first looked up, in some hundredths of a second, and kept as sorted lines: a word is found by halving.
"""

import gzip
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

_TABLE: Final = Path(__file__).parent / "words.tsv.gz"
PARTS: Final = {"NOUN": "n", "PROPN": "n", "VERB": "v", "AUX": "v", "ADJ": "a", "ADV": "r"}
_CELLS = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """A word as one part of speech: its commonest senses, what is derived from it, what is its opposite.

    `senses` are numbers of synsets, the commonest first, `near` those of the synsets directly above them and beside
    them; `count` is how often SemCor has the word. `derived` and `opposites` hold words with the table's letter of
    their part of speech before them ("nproposal").
    """

    count: int
    senses: tuple[int, ...]
    near: frozenset[int]
    derived: tuple[str, ...]
    opposites: tuple[str, ...]


NO_ENTRY: Final = Entry(0, (), frozenset(), (), ())


@lru_cache(maxsize=1)
def _table() -> tuple[list[str], list[str]]:
    """The lines of the words, sorted, and those of the synsets."""
    words, synsets = gzip.decompress(_TABLE.read_bytes()).decode().split("\n\n", 1)
    return words.split("\n"), synsets.split("\n")


def _cell(cells: list[str], at: int) -> tuple[str, ...]:
    return tuple(cells[at].split(",")) if cells[at] else ()


@lru_cache(maxsize=16384)
def entry(word: str, part: str) -> Entry:
    """The entry of a word in small letters as "n", "v", "a" or "r"; an empty one where the table has none."""
    lines, synsets = _table()
    key = f"{word}\t{part}\t"
    at = bisect_left(lines, key)
    if at == len(lines) or not lines[at].startswith(key):
        return NO_ENTRY
    cells = lines[at].split("\t")
    cells += [""] * (_CELLS - len(cells))
    senses = tuple(int(n) for n in _cell(cells, 3))
    near = frozenset(int(n) for sense in senses for n in synsets[sense].split(",") if n)
    return Entry(int(cells[2]), senses, near, _cell(cells, 4), _cell(cells, 5))


def unknown(word: str) -> bool:
    """Whether WordNet has a word in small letters as no part of speech."""
    return all(entry(word, part) is NO_ENTRY for part in "nvar")


def frequency(word: str) -> int:
    """How often SemCor's 350,000 words have this one, in any part of speech; 0 for what WordNet does not know."""
    return sum(entry(word, part).count for part in "nvar")
