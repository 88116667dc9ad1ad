"""What can be touched: which of two nouns is a sort, a part or the stuff of the other, and which two are two things.

The table is made by `tools/thesaurus.py` of WordNet 3.1, and read when a word is first looked up. Only people, things,
animals and stuffs stand in it: not what merely happens.
"""

import gzip
from bisect import bisect_left
from functools import lru_cache
from pathlib import Path
from typing import Final

from factcheck.thesaurus.sorts import fellows, of_one_sort

_TABLE: Final = Path(__file__).parent / "things.tsv.gz"
# What lies out of doors, and what is built.
_LAND: Final = frozenset({"formation", "cave", "excavation"})
_BUILT: Final = frozenset({"building", "dwelling", "shelter", "house", "room"})
# What holds whoever is found in it, and stands beside other such things in a room.
_HOLDING: Final = frozenset({"container", "furniture", "cupboard"})
_NOT_HOLDING: Final = frozenset({"vehicle", "ship"})
# Words for whatever it may have been: "the weapon", "an object"; and loose ones, of which one is called by the other.
_ANYTHING: Final = frozenset(
    "object item thing weapon tool device equipment machine projectile missile debris material container vehicle "
    "building structure place spot room space area gear stuff product substance body instrument blade firearm gun "
    "explosive bullet round wall floor ceiling ground surface front back side top bottom end middle".split()
)


@lru_cache(maxsize=1)
def _table() -> tuple[list[str], list[str]]:
    """The lines of the words, sorted, and those of the synsets."""
    words, synsets = gzip.decompress(_TABLE.read_bytes()).decode().split("\n\n", 1)
    return words.split("\n"), synsets.split("\n")


@lru_cache(maxsize=4096)
def _senses(word: str) -> frozenset[int]:
    lines, _ = _table()
    key = f"{word}\t"
    at = bisect_left(lines, key)
    if at == len(lines) or not lines[at].startswith(key):
        return frozenset()
    return frozenset(int(n) for n in lines[at].partition("\t")[2].split(","))


@lru_cache(maxsize=4096)
def _over(word: str) -> frozenset[int]:
    """The senses of a word with all that they are sorts, parts or made of."""
    _, synsets = _table()
    found: set[int] = set()
    todo = list(_senses(word))
    while todo:
        sense = todo.pop()
        if sense not in found:
            found.add(sense)
            todo += [int(n) for cell in synsets[sense].split("\t")[1:] for n in cell.split(",") if n]
    return frozenset(found)


@lru_cache(maxsize=4096)
def _next_above(word: str) -> frozenset[int]:
    """The sorts of which a word is straight away one."""
    _, synsets = _table()
    cells = (synsets[sense].split("\t") for sense in _senses(word))
    return frozenset(int(n) for cell in cells for n in (cell[1].split(",") if len(cell) > 1 else ()) if n)


@lru_cache(maxsize=4096)
def is_somebody(word: str) -> bool:
    """Whether a noun in small letters names a person in its commonest sense.

    >>> is_somebody("steward"), is_somebody("bottle")
    (True, False)
    """
    lines, synsets = _table()
    at = bisect_left(lines, f"{word}\t")
    first = lines[at].partition("\t")[2].partition(",")[0] if _senses(word) else ""
    return bool(first) and synsets[int(first)].startswith("p")


def is_thing(word: str) -> bool:
    """Whether a noun in small letters names what can be touched, and nobody.

    >>> is_thing("bottle"), is_thing("speech"), is_thing("soldier")
    (True, False, False)
    """
    return bool(_senses(word)) and word not in _ANYTHING and not is_somebody(word)


def two_things(a: str, b: str) -> bool:
    """Whether two nouns name two things, of which neither is a sort or a part of the other, or made of it.

    Two next to each other under one sort ("pot", "pan") are often one thing in two mouths.

    >>> two_things("brick", "bottle"), two_things("pistol", "revolver"), two_things("bathtub", "bathroom")
    (True, False, False)
    >>> two_things("ferry", "boat"), two_things("jacket", "coat"), two_things("knife", "weapon")
    (False, False, False)
    >>> two_things("pot", "pan"), two_things("ladder", "bucket")
    (False, True)
    """
    if a == b or not is_thing(a) or not is_thing(b) or b in fellows(a):
        return False
    if of_one_sort(a, b):
        return True
    if not _next_above(a).isdisjoint(_next_above(b)):
        return False
    return _over(a).isdisjoint(_senses(b)) and _over(b).isdisjoint(_senses(a))


def _is_sort(word: str, names: frozenset[str]) -> bool:
    over = _over(word)
    return any(not over.isdisjoint(_senses(name)) for name in names)


def holds(word: str) -> bool:
    """Whether a noun names a piece of furniture or a vessel, in which somebody may be found, and no vehicle.

    >>> holds("bathtub"), holds("wardrobe"), holds("kitchen"), holds("van")
    (True, True, False, False)
    """
    return is_thing(word) and _is_sort(word, _HOLDING) and not _is_sort(word, _NOT_HOLDING)


def indoors_and_out(a: str, b: str) -> bool:
    """Whether one of two nouns names what is built and the other what lies out of doors, and neither may be both.

    >>> indoors_and_out("hut", "cave"), indoors_and_out("hut", "cabin"), indoors_and_out("tunnel", "cave")
    (True, False, False)
    """
    if not two_things(a, b):
        return False
    built, land = ([_is_sort(word, names) for word in (a, b)] for names in (_BUILT, _LAND))
    return built != land and any(built) and any(land) and built == [not out for out in land]
