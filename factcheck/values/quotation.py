"""Quotations: whether two of them are one utterance, and whether its words were kept.

Compared are words, not characters: typography, case, contractions ("can't", "cannot"), British and American spelling
and figures for number words change nothing. What stands in brackets was put there by the editor, and an ellipsis says
that words were cut. Whether two quotations are one utterance at all is decided by how many words they share in order:
what two people say of one thing shares far fewer.
"""

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

from factcheck.model.value import AttributionValue, QuoteValue
from factcheck.values.comparison import Comparison
from factcheck.values.number_words import ONES, TENS
from factcheck.values.person import name_words, same_person

_NEGATIONS = frozenset("not no never none nobody nothing neither nor without hardly".split())
# Words that carry no meaning of their own: where only these differ, the utterance is the same.
_SMALL = frozenset(
    "a an the this that these those it its he she they we i you me him her them us my your his our their there here "
    "is are was were be been being am do does did done have has had having will would shall should can could may might "
    "must and or but so if as at by for from in into of off on onto out over to up with about after before than then "
    "also just very really quite well now still even too yes oh er um uh another other some any all who which what "
    "when where how because got get".split()
)
# Of the small words those that a change of does change what was said.
_TELLING = frozenset("still all before after without off out will would must may might".split())
_CONTRACTED = (
    (r"\bca(?:n't|nnot)\b", "can not"), (r"\bwo n't\b|\bwon't\b", "will not"), (r"n't\b", " not"), (r"'re\b", " are"),
    (r"'m\b", " am"), (r"'ll\b", " will"), (r"'ve\b", " have"),
    (r"\b(it|that|there|what|he|she|who|here|where|let)'s\b", r"\1 is"),
    (r"\bokay\b", "ok"), (r"\bgonna'?(?!\w)", "going to"),
    (r"%|\bper cent\b", " percent"), (r"(\d),(?=\d{3})", r"\1"), (r"(\d):00\b", r"\1"),
)  # fmt: skip
_GAP = "…"
_WORD = re.compile(r"…|\d+(?:[.:]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")
_FIGURES = {word: str(number) for word, number in (ONES | TENS).items()}

_FEWEST_WORDS, _FEWEST_CONTENT = 4, 2  # in common, below which nothing shows that it is one utterance
_SHARE, _SHARE_UNKNOWN = 0.6, 0.75  # of the shorter one; more is asked where the speakers are not known to be one
_MOST_CHANGED = 3  # words in a row; a longer stretch is another sentence
_END_CONTENT = 3  # in common, where the change stands at the very end
_FIRM_WORDS, _FIRM_CONTENT = 6, 2  # from which on two people do not use the same words by chance


@dataclass(frozen=True, slots=True)
class _Edit:
    """A stretch that reads differently: the words of the shorter and of the longer quotation; `edge` at the end of one.

    `marked` tells that brackets or an ellipsis own up to it.
    """

    short: tuple[str, ...]
    long: tuple[str, ...]
    marked: bool
    edge: bool = False


@dataclass(frozen=True, slots=True)
class _Alignment:
    """Two quotations laid beside each other; the words in common, and where they part."""

    common: tuple[str, ...]
    share: float
    edits: tuple[_Edit, ...]
    cut: bool
    negated_before: bool

    @property
    def content(self) -> int:
        """How many words in common carry meaning."""
        return sum(w not in _SMALL for w in self.common)


def _words(text: str) -> list[str]:
    """The words of a quotation as they are compared; "…" where the editor cut or put something in."""
    plain = unicodedata.normalize("NFKC", re.sub(r"…|\.\s?\.\s?\.[.\s]*", f" {_GAP} ", text)).lower()
    plain = plain.replace("...", _GAP).replace("’", "'").replace("‘", "'").replace("`", "'")
    plain = re.sub(r"\[[^\]]*\]", f" {_GAP} ", plain)
    plain = re.sub(r"(\w) ?' ?(?=(?:s|t|re|m|ll|ve)\b)", r"\1'", plain)  # "doesn 't", as tokenised text has it
    for pattern, full in _CONTRACTED:
        plain = re.sub(pattern, full, plain)
    return [_FIGURES.get(w, w) for w in _WORD.findall(plain)]


def _alike(a: str, b: str) -> bool:
    """One word in two spellings: "neighbour" and "neighbor", "metres" and "meters"; figures are never alike."""
    if a == b:
        return True
    long_enough = min(len(a), len(b)) >= 5 and a[0] == b[0] and a.isalpha() and b.isalpha()
    return long_enough and DamerauLevenshtein.distance(a, b) <= 1


def _spelled_as(words: list[str], model: list[str]) -> list[str]:
    known = set(model)
    return [w if w in known else next((m for m in model if _alike(w, m)), w) for w in words]


def _edges(short: list[str], long: list[str], blocks: list[tuple[int, int, int]]) -> list[_Edit]:
    """What stands before the first and behind the last word in common, where both quotations have words there."""
    found = []
    i, j, _ = blocks[0]
    if i and j:
        head = tuple(short[:i])
        found.append(_Edit(head, tuple(long[max(0, j - len(head) - 1) : j]), _GAP in head))
    i, j, size = blocks[-1]
    if short[i + size :] and long[j + size :]:
        tail = tuple(short[i + size :])
        found.append(_Edit(tail, tuple(long[j + size :][: len(tail) + 1]), _GAP in tail, edge=True))
    return found


def _align(a: str, b: str) -> _Alignment | None:
    short, long = sorted((_words(a), _words(b)), key=len)
    long = _spelled_as(long, short)
    matcher = SequenceMatcher(None, short, long, autojunk=False)
    blocks = [(m.a, m.b, m.size) for m in matcher.get_matching_blocks() if m.size]
    blocks = [m for m in blocks if short[m[0] : m[0] + m[2]] != [_GAP]]
    if not blocks:
        return None
    edits = _edges(short, long, blocks)
    for (i, j, size), (k, m, _) in pairwise(blocks):
        left, right = tuple(short[i + size : k]), tuple(long[j + size : m])
        edits.append(_Edit(left, right, _GAP in (*left, *right)))
    common = tuple(w for i, _, size in blocks for w in short[i : i + size] if w != _GAP)
    first = blocks[0]
    return _Alignment(
        common=common,
        share=len(common) / max(1, sum(w != _GAP for w in short)),
        edits=tuple(edits),
        cut=len(long) > len(short),
        negated_before=first[0] == 0 and first[1] > 0 and long[first[1] - 1] in _NEGATIONS,
    )


_ONE_STEM = 72.0  # rapidfuzz's ratio from which two words are forms of one
_MOST_EDITS = 1  # an altered quotation differs in one place; what differs in several was heard by two people


def _content(words: tuple[str, ...]) -> list[str]:
    return [w for w in words if w != _GAP and (w not in _SMALL or w in _TELLING)]


def _altered(edit: _Edit) -> bool:
    """Whether an edit changes what was said: a negation more or less, another figure, another word of meaning."""
    if sum(w in _NEGATIONS for w in edit.short) != sum(w in _NEGATIONS for w in edit.long):
        return True
    if edit.marked:
        return False
    one, other = _content(edit.short), _content(edit.long)
    if sorted(one) == sorted(other) or "".join(one) == "".join(other):  # "the end game", "the endgame"
        return False
    figures = [any(w.isdigit() for w in words) for words in (one, other)]
    if any(figures):  # "the 12th" for "the twelfth" is one figure, or may be: only two figures can be told apart
        return all(figures)
    # a word more or less is a cut ("it was much better"); "want" for "wanted" is an ear, not a meaning
    replaced = bool(one) and bool(other)
    return replaced and not (len(one) == len(other) and all(map(_one_stem, one, other)))


def _one_stem(a: str, b: str) -> bool:
    """Whether two words are forms of one: "want" and "wanted", "practised" and "practiced"."""
    return fuzz.ratio(a, b) >= _ONE_STEM


def _told(words: tuple[str, ...]) -> str:
    return f"“{' '.join(words)}”" if words else "nothing"


def _one_utterance(found: _Alignment, *, same_speaker: bool) -> bool:
    if len(found.common) < _FEWEST_WORDS or found.content < _FEWEST_CONTENT:
        return False
    return found.share >= (_SHARE if same_speaker else _SHARE_UNKNOWN)


def _compare_words(a: str, b: str, *, same_speaker: bool) -> Comparison:
    one, other = ([w for w in _words(text) if w != _GAP] for text in (a, b))
    if len(one) == len(other) and all(_alike(x, y) for x, y in zip(one, other, strict=True)):
        return Comparison("same", "the words are the same")
    found = _align(a, b)
    if found is None or not _one_utterance(found, same_speaker=same_speaker):
        return Comparison("incomparable", "nothing shows that this is one utterance")
    altered = [e for e in found.edits if _altered(e)]
    if not altered:
        if found.negated_before and found.share == 1:
            return Comparison("incomparable", "the shorter one begins right behind a “not”")
        return Comparison("within", "one is a shorter cut of the other" if found.cut else "only small words differ")
    # "We are going to win this election", "… this fight": speakers repeat a phrase and vary its end
    loose = altered[0].edge and found.content < _END_CONTENT
    if loose or any(len(part) > _MOST_CHANGED for e in altered for part in (e.short, e.long) if not e.marked):
        return Comparison("incomparable", "nothing shows that this is one utterance")
    if len(altered) > _MOST_EDITS:
        return Comparison("within", "written down differently from beginning to end: two ears, not one word changed")
    edit = altered[0]
    if edit.marked:
        return Comparison("disjoint", f"what was cut or bracketed takes away or adds a “not” ({_told(edit.long)})")
    return Comparison("disjoint", f"inside the marks, {_told(edit.short)} stands for {_told(edit.long)}")


def _speakers(a: QuoteValue | AttributionValue, b: QuoteValue | AttributionValue) -> bool | None:
    """Whether two speakers are one; None where either is unknown or may speak for the other (an office, a company)."""
    one, other = a.speaker, b.speaker
    if not one or not other or not a.person or not b.person:
        return None
    found = same_person(one, other)
    if found is False and (_joined(one) == _joined(other) or 1 in {len(name_words(one)), len(name_words(other))}):
        return None  # "DelMar", "Del Mar"; and of "Sgt" or "Aid" alone it is not sure that they name anybody
    return found


def _joined(name: str) -> str:
    return "".join(name_words(name)[1:])


def compare_quotes(a: QuoteValue, b: QuoteValue) -> Comparison:
    """How two quotations relate; symmetric in the relation.

    `same` after typography, case, brackets and ellipses; `within` where one is a shorter cut that keeps the meaning;
    `disjoint` where they are one utterance and words inside were changed. Two named speakers make two utterances; of
    the same words it cannot be told whether both said them (`bounds_only`).

    >>> kept = QuoteValue(text="We can’t rebuild the old harbour", speaker="Ana Ruiz", person=True)
    >>> compare_quotes(kept, QuoteValue(text="we cannot rebuild the old harbor …", speaker=None)).relation
    'same'
    >>> compare_quotes(kept, QuoteValue(text="We can rebuild the old harbour", speaker=None)).relation
    'disjoint'
    """
    one_speaker = _speakers(a, b)
    found = _compare_words(a.read_as or a.text, b.read_as or b.text, same_speaker=one_speaker is True)
    if one_speaker is not False or found.relation == "incomparable":
        return found
    if found.relation == "disjoint":
        return Comparison("incomparable", f"{a.speaker} and {b.speaker} may each have put it in their own words")
    why = f"the same words are given to {a.speaker} and to {b.speaker}"
    return Comparison("within", why, bounds_only=True)


def compare_attributions(a: AttributionValue, b: AttributionValue) -> Comparison:
    """How two reports of who said some words relate; incomparable unless the words are the same.

    Two named persons exclude each other where the words are too many to be said twice by chance; of a short phrase it
    cannot be told (`bounds_only`). A spokesman may speak for anybody, and so may an office or a company.

    >>> said = "We will rebuild the whole harbour by May"
    >>> ruiz = AttributionValue(text="Ana Ruiz", speaker="Ana Ruiz", words=said, person=True)
    >>> compare_attributions(ruiz, ruiz.model_copy(update={"text": "Tom Bell", "speaker": "Tom Bell"})).relation
    'disjoint'
    """
    found = _compare_words(a.words, b.words, same_speaker=False)
    if found.relation not in {"same", "within"}:
        return Comparison("incomparable", "the words are not the same")
    match _speakers(a, b):
        case True:
            return Comparison("same", f"both give the words to {a.speaker}")
        case None:
            return Comparison("within", f"“{a.text}” and “{b.text}” can be one speaker")
        case False:
            aligned = _align(a.words, b.words)
            if aligned and len(aligned.common) >= _FIRM_WORDS and aligned.content >= _FIRM_CONTENT:
                return Comparison("disjoint", f"the same words are given to {a.speaker} and to {b.speaker}")
            return Comparison("within", f"{a.speaker} and {b.speaker} may both have said so", bounds_only=True)
