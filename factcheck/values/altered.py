"""Whether the words that a draft quotes are a source's quotation of the same speaker with some words changed.

More is told of a draft than of two articles: its quotation comes from a source, so that words which no source has and
which are but one word away from what the speaker said there were altered, however few they are.
"""

from typing import Final

from factcheck.values.rewording import Alignment, Edit, align, grade
from factcheck.values.spoken import GAP, SMALL, one_word

_SENTENCE: Final = 4  # words from which on a stretch can be told again by itself
_SHARE: Final = 0.6  # of the words in common, at least, and half of those of a stretch of two or three
_HALF: Final = 0.5
_MOST_CHANGED: Final = 2  # words in a row
_MOST_EDITS: Final = 2
_FRAGMENT: Final = 6  # words up to which a quoted phrase is one: "a race against time"
_FIXED: Final = 5  # words of which all but one stand in their places: "he was very gracious about it"
_SURELY: Final = 2  # words of meaning in common, where the end of a sentence is another: speakers vary what they repeat


def _changed(found: Alignment) -> list[Edit]:
    """The edits that would be an error in print, the words of both sides given, brackets and cuts aside."""
    return [e for e in found.edits if not e.marked and e.short and e.long and grade(e) == "error"]


def _few(edit: Edit) -> bool:
    return max(len(edit.short), len(edit.long)) <= _MOST_CHANGED


def kept(mine: tuple[str, ...], its: tuple[str, ...]) -> bool:
    """Whether quoted words are those of another quotation, or a cut of them, but for spelling and small words."""
    found = align(*sorted((mine, its), key=lambda said: (len(said), said)))
    if found is None or len([w for w in mine if w != GAP]) > len(found.common) + 1:
        return False
    return found.share >= _SHARE and all(grade(edit) in {None, "note"} for edit in found.edits)


def one_exchanged(mine: tuple[str, ...], its: tuple[str, ...]) -> bool:
    """Whether two quotations of some length are the same but for one word that carries meaning.

    >>> one_exchanged(("he", "was", "very", "sad", "about", "it"), ("he", "was", "very", "glad", "about", "it"))
    True
    """
    if len(mine) != len(its) or len(mine) < _FIXED:
        return False
    apart = [(a, b) for a, b in zip(mine, its, strict=True) if a != b]
    if len(apart) != 1:
        return False
    one, other = apart[0]
    return not any(word == GAP or word in SMALL for word in (one, other)) and not one_word(one, other)


def altered(mine: tuple[str, ...], its: tuple[str, ...], *, phrase: bool) -> bool:
    """Whether quoted words are another quotation of the same speaker with a word or two changed.

    Args:
        mine: the words of the draft.
        its: the words of the source.
        phrase: whether the draft's are no sentence but a part of the writer's: called it “a race against time”.

    >>> altered(("a", "quiet", "masterpiece"), ("a", "loud", "masterpiece"), phrase=True)
    True
    >>> altered(("we", "will", "win", "the", "cup"), ("we", "will", "win", "the", "war"), phrase=False)
    False
    """
    if one_exchanged(mine, its):
        return True
    least = min(sum(w != GAP for w in said) for said in (mine, its))
    found = align(*sorted((mine, its), key=lambda said: (len(said), said)))
    if found is None or not found.content:
        return False
    edits = _changed(found)
    if not 0 < len(edits) <= _MOST_EDITS or not all(map(_few, edits)):
        return False
    if least < _SENTENCE:
        return len(mine) == len(its) and len(edits) == 1 and found.share >= _HALF
    if found.share < _SHARE:
        return False
    at_the_end = any(edit.at == "tail" for edit in edits)
    one_phrase = phrase and len(mine) == len(its) <= _FRAGMENT
    return not at_the_end or one_phrase or (found.content >= _SURELY and _meaning(found) >= _HALF)


def _meaning(found: Alignment) -> float:
    """The share of the words of meaning that are in common."""
    changed = [w for edit in found.edits for w in edit.short if w not in SMALL]
    return found.content / (found.content + len(changed))
