"""Two quotations laid beside each other word by word: what is shared, what was cut, what was changed in the marks."""

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final, Literal

from factcheck.model.finding import Severity
from factcheck.thesaurus.negation import NEGATIONS
from factcheck.values.wordings.house_style import CLOCK_ZONES, tells_time
from factcheck.values.wordings.spoken import GAP, SMALL, amount, one_stem, one_word

# Of the small words those that a change of does change what was said.
_TELLING: Final = frozenset("still all before after without off out will would must may might".split())
# What a sentence may end in that limits all that it says: nobody who cuts a quotation cuts this alone.
_LIMITING: Final = frozenset("yet soon again anymore alone".split())
# What papers leave out of an utterance or put in without a mark, and nobody calls it altered.
_FILLERS: Final = CLOCK_ZONES | frozenset(
    "that just so very really also well um uh er oh yes yeah and but too actually simply you know a an the of then "
    "both dollars".split()
)
_TICS: Final = frozenset({("you", "know"), ("i", "mean")})
_JOINING: Final = frozenset({"and", "or"})
_MOST_LEFT_OUT: Final = 6  # words in a row that one of the two lacks; where it is more, it is a cut without its mark
_MOST_HIDDEN: Final = 3  # words behind an ellipsis of which a "not" can still be said of what stands around them


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch that reads differently: the words of the shorter and of the longer quotation, and where it stands.

    `marked` tells that brackets or an ellipsis own up to it, `again` that one of the two says here once more what it
    has just said and the other does not: "we need boats, we need ropes", "we need boats and ropes".
    """

    short: tuple[str, ...]
    long: tuple[str, ...]
    marked: bool = False
    at: Literal["head", "inside", "tail"] = "inside"
    again: bool = False

    @property
    def replaced(self) -> bool:
        """Whether both quotations go on behind the last word in common, each with words of its own."""
        return self.at == "tail" and bool(self.short and self.long) and not self.marked

    @property
    def negations(self) -> int:
        """How many more the longer one has."""
        return sum(w in NEGATIONS for w in self.long) - sum(w in NEGATIONS for w in self.short)


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two quotations beside each other: the words in common, and where they part; `cut` where one has more.

    `share` is how much of the shorter one is in common, 0 to 1; `content` how many of its words that carry meaning are.
    """

    common: tuple[str, ...]
    share: float
    content: int
    edits: tuple[Edit, ...]
    cut: bool
    negated_before: bool


def _edges(short: tuple[str, ...], long: tuple[str, ...], blocks: list[tuple[int, int, int]]) -> list[Edit]:
    """What stands before the first and behind the last word in common, where both quotations have words there."""
    found = []
    i, j, _ = blocks[0]
    if i and j:
        head = tuple(short[:i])
        found.append(Edit(head, tuple(long[max(0, j - len(head)) : j]), GAP in head, at="head"))
    i, j, size = blocks[-1]
    if short[i + size :] and long[j + size :]:
        tail = tuple(short[i + size :])
        found.append(Edit(tail, tuple(long[j + size :][: len(tail)]), GAP in tail, at="tail"))
    elif not short[i + size :] and i + size == len(short) and _LIMITING.issuperset(long[j + size :] or {GAP}):
        found.append(Edit((), tuple(long[j + size :]), at="tail"))
    return [edit for edit in found if not _one_text(edit.short, edit.long)]


def align(short: tuple[str, ...], long: tuple[str, ...]) -> Alignment | None:
    """Two quotations' words beside each other, the shorter one first; None where they have none in common."""
    matcher = SequenceMatcher(None, short, long, autojunk=False)
    blocks = [(m.a, m.b, m.size) for m in matcher.get_matching_blocks() if m.size]
    blocks = [m for m in blocks if short[m[0] : m[0] + m[2]] != (GAP,)]
    if not blocks:
        return None
    edits, spelled = _edges(short, long, blocks), list[str]()
    for (i, j, size), (k, m, _) in pairwise(blocks):
        edit = Edit(tuple(short[i + size : k]), tuple(long[j + size : m]))
        if _one_text(edit.short, edit.long):
            spelled.extend(edit.short)
        else:
            again = _says_again(edit.long, edit.short, long, j + size) or _says_again(
                edit.short, edit.long, short, i + size
            )
            edits.append(Edit(edit.short, edit.long, GAP in edit.short + edit.long, again=again))
    common = [w for i, _, size in blocks for w in short[i : i + size] if w != GAP] + spelled
    meaning = Counter(w for w in short if w not in SMALL and w != GAP)
    first = blocks[0]
    return Alignment(
        common=tuple(common),
        share=len(common) / max(1, sum(w != GAP for w in short)),
        content=sum((meaning & Counter([*long, *spelled])).values()),
        edits=tuple(edits),
        cut=len(long) > len(short),
        negated_before=first[0] == 0 and first[1] > 0 and long[first[1] - 1] in NEGATIONS - {short[0]},  # "No, no, we"
    )


def _says_again(more: tuple[str, ...], less: tuple[str, ...], said: tuple[str, ...], at: int) -> bool:
    """Whether the words that only one of the two has, at a place of what it says, stand there already before it.

    A "not" is said twice only where it is in one breath: "never sell, never sell"; "did not read it, did not sign it".
    """
    stretch, size = tuple(w for w in more if w not in _JOINING), len(more)
    if not 0 < size <= _MOST_LEFT_OUT or not stretch or not _JOINING.issuperset(less):
        return False
    if more in {said[max(0, at - size) : at], said[at + size : at + 2 * size]}:
        return True
    if not NEGATIONS.isdisjoint(stretch):
        return False
    return any(said[n : n + len(stretch)] == stretch for n in range(at - len(stretch) + 1))


def _one_text(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two stretches are the same words in two spellings: "the end game", "the endgame"."""
    if not one or not other:
        return False
    if len(one) == len(other) and all(map(one_word, one, other)):
        return True
    return "".join(one) == "".join(other) or (amount(one) is not None and _amounts(one) == _amounts(other))


def _amounts(words: tuple[str, ...]) -> tuple[float | None, tuple[str, ...]]:
    return amount(words), tuple(w for w in words if w.isalpha() and w not in _BESIDE_AMOUNTS)


_SCALED: Final = frozenset({"hundred", "thousand", "million", "billion", "trillion"})
_BESIDE_AMOUNTS: Final = _SCALED | {"and", "a"}


def _content(words: tuple[str, ...]) -> list[str]:
    return [w for w in words if w != GAP and (w not in SMALL or w in _TELLING)]


def grade(edit: Edit) -> Severity | None:
    """What an edit would cost in print; None where it changes nothing that anybody would call altered.

    An error where a negation, a figure or a word of meaning is another, a warning where one was put in or left out, a
    note where a form ("want", "wanted") or a small word is another.
    """
    if edit.marked:
        hidden = edit.negations and max(len(edit.short), len(edit.long)) <= _MOST_HIDDEN + 1
        return "error" if hidden else None
    if edit.again or edit.short + edit.long in _TICS or _initials(edit):
        return None
    one, other = _content(edit.short), _content(edit.long)
    figures = amount(edit.short), amount(edit.long)
    if None not in figures:
        return "error" if figures[0] != figures[1] else None
    if sorted(one) == sorted(other) or "".join(one) == "".join(other):
        return _small(edit)
    # "the 12th" for "the twelfth" is one figure, or may be; not "then a second one", which only one of the two has, and
    # no time of day for any other word: "until noon", "until Friday"
    timed = any(tells_time(w) for w in edit.short + edit.long)
    if edit.short and edit.long and any(figure is not None for figure in figures) and not timed:
        return None
    return _of_meaning(edit, one, other)


def _initials(edit: Edit) -> bool:
    """Whether all that only one of the two has are initials: "Ana T. Ruiz", "Ana Ruiz"."""
    more = edit.short or edit.long
    return not (edit.short and edit.long) and all(len(w) == 1 and w.isalpha() and w not in {"a", "i"} for w in more)


def _of_meaning(edit: Edit, one: list[str], other: list[str]) -> Severity | None:
    """The grade of an edit with words of meaning, those of each side given."""
    if one and other:
        if NEGATIONS.issuperset(one + other):
            return "note"
        mine, its = ([w for w in said if w not in NEGATIONS] for said in (one, other))
        if len(mine) != len(its) or not all(map(one_stem, mine, its)):
            return "error"
        return "warning" if edit.negations else "note"
    if edit.replaced:  # "where nobody lived", "where I could": both end, and otherwise
        return "warning"
    if edit.at != "inside":
        return "warning" if edit.at == "tail" and _LIMITING.issuperset(one + other) else None
    return "warning" if max(len(edit.short), len(edit.long)) <= _MOST_LEFT_OUT else None


def _small(edit: Edit) -> Severity | None:
    """The grade of an edit of small words only: fillers come and go, other words are heard or not."""
    if edit.at != "inside":
        return None
    one, other = Counter(edit.short), Counter(edit.long)
    changed = [w for w in ((one - other) + (other - one)) if w not in NEGATIONS]
    return None if all(w in _FILLERS for w in changed) and not (edit.short and edit.long) else "note"
