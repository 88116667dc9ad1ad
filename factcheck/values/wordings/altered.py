"""Whether the words that a draft quotes are a source's quotation of the same speaker with some words changed.

More is told of a draft than of two articles: its quotation comes from a source, so that words which no source has and
which are but one word away from what the speaker said there were altered, however few they are.
"""

from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

from factcheck.thesaurus.negation import NEGATIONS
from factcheck.values.wordings.rewording import Alignment, Edit, align, grade
from factcheck.values.wordings.spoken import GAP, SMALL, one_word

_SENTENCE: Final = 4  # words from which on a stretch can be told again by itself
_SHARE: Final = 0.6  # of the words in common, at least, and half of those of a stretch of two or three
_HALF: Final = 0.5
_MOST_CHANGED: Final = 2  # words in a row
_MOST_EDITS: Final = 2
_FRAGMENT: Final = 6  # words up to which a quoted phrase is one: "a race against time"
_MOST_STRETCHES: Final = 3
_MOST_HIDDEN: Final = 4  # words behind an ellipsis of which a hedge is said of what stands around them
_CLAUSE: Final = 3  # words of a condition
_HEDGES: Final = frozenset(
    "allegedly reportedly perhaps maybe possibly probably apparently supposedly purportedly may might could almost "
    "nearly unlikely if unless".split()
)
_CONDITIONS: Final = frozenset({"if", "unless", "provided", "assuming"})
_NO_CONDITION_BEFORE: Final = (
    frozenset(
        "even as what ask asked asking wonder wondered know knows see tell say said sure decide doubt question of or "
        "and but only not like were".split()
    )
    | NEGATIONS
)
_NO_CONDITION_BEHIND: Final = frozenset("not any anything ever necessary possible so only you i anyone".split())
_WOULD: Final = frozenset({"would", "could", "might", "'d", "if", "unless"})
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
    """Whether two quotations of some length are the same but for one word that carries meaning, and is not the last.

    >>> one_exchanged(("he", "was", "very", "sad", "about", "it"), ("he", "was", "very", "glad", "about", "it"))
    True
    """
    if len(mine) != len(its) or len(mine) < _FIXED or mine[-1] != its[-1]:
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


def added(mine: tuple[str, ...], its: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The stretches that a draft's quotation has beyond all the words of a source's, where these are a sentence.

    >>> added(("we", "lost", "the", "whole", "farm", "and", "more"), ("we", "lost", "the", "whole", "farm"))
    (('and', 'more'),)
    """
    if sum(w != GAP for w in its) < _SENTENCE or GAP in its or GAP in mine or len(mine) <= len(its):
        return ()
    found = align(its, mine)
    if found is None or found.share < 1 or found.content < _SURELY:
        return ()
    blocks = SequenceMatcher(None, its, mine, autojunk=False).get_matching_blocks()
    ends = [(0, 0), *((m.b, m.b + m.size) for m in blocks if m.size), (len(mine), len(mine))]
    return tuple(mine[end:start] for (_, end), (start, _) in pairwise(ends) if start > end)


def dropped(mine: tuple[str, ...], its: tuple[str, ...]) -> str | None:
    """The word by which a source's quotation limits what it says and that the draft's cut of it has lost; or None.

    >>> dropped(("we", "will", "pay", "all"), ("we", "will", "pay", "all", "if", "the", "state", "does"))
    'if'
    """
    stretches = [tuple(s.split()) for s in " ".join(mine).split(GAP) if s.strip()]
    at, before = 0, list[tuple[int, int]]()
    for stretch in stretches:
        found = next((n for n in range(at, len(its) - len(stretch) + 1) if its[n : n + len(stretch)] == stretch), None)
        if found is None:
            return None
        before.append((found, found + len(stretch)))
        at = found + len(stretch)
    if not before or len(before) > _MOST_STRETCHES or sum(end - start for start, end in before) < _SENTENCE:
        return None
    for (_, end), (start, _) in pairwise(before):
        hidden = its[end:start]
        lost = next((w for w in hidden if w in _HEDGES), None) if len(hidden) <= _MOST_HIDDEN else None
        lost = lost or _condition(its, end, start)
        if lost is not None:
            return lost
    if not _WOULD.isdisjoint(mine):
        return None  # "it would be a shame if it closed": what he thinks of it
    (first, _), (_, last) = before[0], before[-1]
    behind = _condition(its, last, last + 1)
    ahead = _condition(its, 0, 1) if first else None
    return behind or ahead


def _condition(its: tuple[str, ...], start: int, end: int) -> str | None:
    """The word that begins a condition in a stretch of a quotation: not of "even if", "ask if", "if necessary"."""
    for at in range(start, min(end, len(its))):
        if its[at] not in _CONDITIONS or (at and its[at - 1] in _NO_CONDITION_BEFORE):
            continue
        if len(its) - at >= _CLAUSE and its[at + 1] not in _NO_CONDITION_BEHIND:
            return its[at]
    return None
