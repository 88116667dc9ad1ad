"""How much of what one text says another says in its words or in near ones.

The share of the words that are told, each weighed by how much it tells: "helicopter" more than "thing". It is the
lexical side of textual entailment (Dagan et al. 2013): high where one text says what the other says, and just as high
where they differ in one word. So it shows support; a contradiction it never shows.
"""

from collections.abc import Iterable
from functools import lru_cache
from math import log1p
from typing import Final

from factcheck.model.statement import PlacedWord, StatementValue
from factcheck.thesaurus import NEAR, Word, frequency, kinship
from factcheck.values.comparison import Comparison
from factcheck.values.deed import compare_deeds

# The weight of a word falls slowly with how frequent it is: 1 for a name, about a third for "year".
_SLOPE: Final = 4.0
_STEM: Final = 5  # letters: "psychiatrist" and "psychiatric" share more than WordNet knows
FIGURES: Final = frozenset({"NUM", "TIME"})  # parts of speech of numbers and units, of dates and times
_SAME: Final = 0.8  # of both statements: they say the same
_COMMON: Final = 0.15  # of one of them: less is chance


def stem(word: Word) -> str | None:
    """The first letters of a word, by which forms that no dictionary joins are near; None for short words and names."""
    return word[0][:_STEM] if len(word[0]) > _STEM and word[1] != "PROPN" else None


@lru_cache(maxsize=16384)
def weight(word: Word) -> float:
    """How much a word tells: above 0, at most 1."""
    return 1.0 if word[1] == "PROPN" else 1.0 / (1.0 + log1p(frequency(word[0])) / _SLOPE)


def nearness(a: Word, b: Word) -> float:
    """How well one word stands for another: their kinship, or a common stem; 0 to 1, symmetric."""
    found = kinship(a, b)
    return NEAR if not found and (start := stem(a)) is not None and start == stem(b) else found


def words_of(placed: Iterable[PlacedWord]) -> tuple[Word, ...]:
    """The different words of a statement, in their order, without its numbers and dates."""
    return tuple(dict.fromkeys([word[2:] for word in placed if word[3] not in FIGURES]))


def coverage(one: StatementValue, other: StatementValue) -> float:
    """The share (0 to 1) of what `one` says that `other` says too; 0 where `one` says nothing."""
    mine, its = words_of(one.words), words_of(other.words)
    told = sum([weight(w) * max((nearness(w, v) for v in its), default=0.0) for w in mine], 0.0)
    return told / sum([weight(w) for w in mine], 0.0) if mine else 0.0


def told_share(mine: Iterable[str], its: Iterable[str]) -> float:
    """The share (0 to 1) of what one sentence says that another says too, both given by their lemmas and figures.

    >>> told_share(["mill", "burn", "monday"], ["mill", "fire", "burn"]) > 0.5
    True
    """
    words, theirs = sorted(mine), frozenset(its)
    worth = {word: weight((word, "")) for word in words}
    whole = sum(worth.values(), 0.0)
    return sum([worth[word] for word in words if word in theirs], 0.0) / whole if whole else 0.0


def compare_statements(a: StatementValue, b: StatementValue) -> Comparison:
    """How two statements relate that were found to be about one thing; symmetric in the relation.

    Nothing follows from their differences, as each may say what the other leaves out; but for two deeds or
    two words to which they were narrowed.
    """
    if a.deed is not None and b.deed is not None:
        return compare_deeds(a.deed, b.deed)
    if a.exchanged is not None and b.exchanged is not None and a.exchanged != b.exchanged:
        return Comparison("disjoint", f"“{a.exchanged}” against “{b.exchanged}”, in what is otherwise told alike")
    least, most = sorted((coverage(a, b), coverage(b, a)))
    if most < _COMMON and a.text != b.text:
        return Comparison("incomparable", "they have too little in common")
    if a.text == b.text or least >= _SAME:
        return Comparison("same", "both say the same, in nearly the same words")
    return Comparison("within", "what one says the other says, in other words or with more")
