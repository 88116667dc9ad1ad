"""Quotations: whether two of them are one utterance, and whether its words were kept.

Compared are words, not characters: typography, case, contractions ("can't", "cannot"), British and American spelling
and figures for number words change nothing. What stands in brackets was put there by the editor, and an ellipsis says
that words were cut. Whether two quotations are one utterance at all is decided by how many words they share in order:
what two people say of one thing shares far fewer.
"""

from typing import Final

from factcheck.model.finding import Severity
from factcheck.model.value import AttributionValue, QuoteValue
from factcheck.thesaurus import tellers_apart
from factcheck.values.comparison import Comparison
from factcheck.values.person import name_words, same_person
from factcheck.values.wordings.house_style import as_told
from factcheck.values.wordings.rewording import Alignment, Edit, align, grade
from factcheck.values.wordings.spoken import GAP, one_word, words

_FEWEST_WORDS, _FEWEST_CONTENT = 4, 2  # in common, below which nothing shows that it is one utterance
_SHARE, _SHARE_UNKNOWN = 0.6, 0.75  # of the shorter one; more is asked where the speakers are not known to be one
_MOST_CHANGED = 3  # words in a row; a longer stretch is another sentence
_END_CONTENT = 3  # in common, where the change stands at the very end
_MOST_ERRORS = 2  # words of meaning that are others; where more are, it was translated twice or said twice
_FIRM_WORDS, _FIRM_CONTENT = 6, 2  # from which on two people do not use the same words by chance
_GRADES: Final[tuple[Severity, ...]] = ("note", "warning", "error")


def _told(said: tuple[str, ...]) -> str:
    return f"“{' '.join(map(as_told, said))}”"


def _why(graded: list[tuple[Severity, Edit]]) -> str:
    """What was altered, the gravest first, in words."""
    edit = graded[0][1]
    if edit.marked:
        return f"what was cut or bracketed takes away or adds a “not” ({_told(max(edit.short, edit.long, key=len))})"
    if edit.short and edit.long:
        why = f"inside the marks, {_told(edit.short)} stands for {_told(edit.long)}"
    else:
        why = f"inside the marks, only one has {_told(edit.short or edit.long)}"
    others = len(graded) - 1
    return f"{why}, and {others} more {'differ' if others > 1 else 'differs'}" if others else why


def _one_utterance(found: Alignment, *, same_speaker: bool) -> bool:
    if len(found.common) < _FEWEST_WORDS or found.content < _FEWEST_CONTENT:
        return False
    return found.share >= (_SHARE if same_speaker else _SHARE_UNKNOWN)


def _graded(found: Alignment) -> list[tuple[Severity, Edit]]:
    """The edits that altered the utterance, each with what it would cost in print, the gravest first."""
    graded = [(cost, edit) for edit in found.edits if (cost := grade(edit)) is not None]
    if sum(
        edit.negations for edit in found.edits if not edit.marked and not edit.again
    ):  # a "not" more or less, not one moved about
        graded = [("error" if edit.negations else cost, edit) for cost, edit in graded]
    return sorted(graded, key=lambda row: -_GRADES.index(row[0]))


def _compare_words(a: str, b: str, *, same_speaker: bool) -> Comparison:
    short, long = sorted((words(a), words(b)), key=lambda said: (len(said), said))
    one, other = ([w for w in said if w != GAP] for said in (short, long))
    if len(one) == len(other) and all(one_word(x, y) for x, y in zip(one, other, strict=True)):
        return Comparison("same", "the words are the same")
    found = align(short, long)
    if found is None or not _one_utterance(found, same_speaker=same_speaker):
        return Comparison("incomparable", "nothing shows that this is one utterance")
    graded = _graded(found)
    if not graded:
        if found.negated_before and found.share == 1:
            return Comparison("incomparable", "the shorter one begins right behind a “not”")
        return Comparison("within", "one is a shorter cut of the other" if found.cut else "only small words differ")
    grave = [edit for cost, edit in graded if cost == "error"]
    # "We are going to win this election", "… this fight": speakers repeat a phrase and vary its end
    loose = any((e.at == "tail" and e in grave) or e.replaced for _, e in graded) and found.content < _END_CONTENT
    if loose or any(len(part) > _MOST_CHANGED for e in grave for part in (e.short, e.long) if not e.marked):
        return Comparison("incomparable", "nothing shows that this is one utterance")
    if len(grave) > _MOST_ERRORS:
        return Comparison("within", "put differently from beginning to end: two ears or two translators")
    severity = graded[0][0]
    return Comparison("disjoint", _why(graded), severity=None if severity == "error" else severity)


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


def _firm(a: AttributionValue, b: AttributionValue) -> bool:
    """Whether two utterances share too many words to be said twice by chance."""
    aligned = align(*sorted((words(a.words), words(b.words)), key=len))
    return bool(aligned and len(aligned.common) >= _FIRM_WORDS and aligned.content >= _FIRM_CONTENT)


def _teller(a: AttributionValue) -> str:
    """The noun for one who speaks without a name: "a *neighbour*"; empty where there is a name."""
    last = a.text.split()[-1] if not a.person and a.text else ""
    return last if last.islower() else ""


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
            if tellers_apart(_teller(a), _teller(b)) and _firm(a, b):
                return Comparison("disjoint", f"the same words are given to {a.text} and to {b.text}")
            return Comparison("within", f"“{a.text}” and “{b.text}” can be one speaker")
        case False:
            if _firm(a, b):
                return Comparison("disjoint", f"the same words are given to {a.speaker} and to {b.speaker}")
            return Comparison("within", f"{a.speaker} and {b.speaker} may both have said so", bounds_only=True)
