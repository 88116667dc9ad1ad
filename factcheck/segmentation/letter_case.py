"""Headlines as their article would write them in a sentence: "Quake Strikes Near Selby", "Quake strikes near Selby".

Where every word bears a capital, the language model takes most of them for names. Which of them are names the article
itself tells: what it writes small in the midst of its sentences is none.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from factcheck.thesaurus import known
from factcheck.thesaurus.given_names import pronoun_of_name

_WORD: Final = re.compile(r"[^\W\d_]+")
_BOUND: Final = re.compile(r"[A-Z][-.]$")  # "a T-Shirt", "in L.A."
_LETTERS: Final = 3  # of a word that bears a capital wherever each word does
_FEWEST: Final = 2  # words behind the first that are written small
_BEGINS: Final = frozenset(".!?:([•-–—|“\"'‘«")
_ENDINGS: Final = (
    ("s", ""),
    ("es", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ies", "y"),
    ("ied", "y"),
)
_SMALL: Final = frozenset(
    "a an the in on at of to for from by with and or but as is are was were be been being after before over under into "
    "off up out near amid via its his her their it he she they we you who why how not no nor than then that this these "
    "those against about between during without within since until upon across along around behind beyond through "
    "toward towards like per will would can could may might must has have had do does did when where while what which "
    "if so yet versus vs".split()
)


class _Writing:
    """How often a text writes each word small, and how often with a capital that begins no sentence."""

    def __init__(self, paragraphs: Iterable[str]) -> None:
        self._small: Counter[str] = Counter()
        self._capital: dict[str, Counter[str]] = {}
        for text in paragraphs:
            found = list(_WORD.finditer(text))
            for number, match in enumerate(found):
                word = match.group()
                if word.islower():
                    self._small[word] += 1
                elif not _begins(text, match.start()) or (
                    number + 1 < len(found) and found[number + 1].group()[0].isupper()
                ):
                    self._capital.setdefault(word.lower(), Counter())[word] += 1

    def form(self, low: str) -> str | None:
        """A word as the text mostly writes it, None where the text has it nowhere."""
        forms = self._capital.get(low)
        if forms is None:
            return low if low in self._small else None
        if self._small[low] > forms.total():
            return low
        return max(forms, key=lambda form: (forms[form], form))


def _begins(text: str, at: int) -> bool:
    """Whether a word may have its capital because a sentence begins with it."""
    before = text[max(0, at - 3) : at].rstrip()
    return not before or before[-1] in _BEGINS


def _common(low: str) -> bool:
    """Whether a word that the text has nowhere is no name: what WordNet writes small, and no first name."""
    if low in _SMALL:
        return True
    return not pronoun_of_name(low) and (
        known(low) or any(low.endswith(end) and known(low.removesuffix(end) + base) for end, base in _ENDINGS)
    )


def _in_title_case(word: str) -> bool:
    """Whether a word is written as each word of a headline in title case is: "of", "Strikes"."""
    return not word.islower() or len(word) < _LETTERS or word in _SMALL


def _in_sentence(word: str, writing: _Writing, *, shouted: bool) -> str:
    """A word of a headline as it would stand in a sentence."""
    low = word.lower()
    if len(low) != len(word) or (len(word) == 1 and word != "A") or not (shouted or word.istitle()):
        return word
    form = writing.form(low)
    if form is None:
        return low if _common(low) else word.capitalize() if len(low) >= _LETTERS else word
    return form if shouted or form == low else word


def recased(headline: str, paragraphs: Iterable[str]) -> str:
    """A headline whose every word bears a capital as the article's paragraphs would write it, else the headline itself.

    It keeps its length, character by character.
    """
    found = list(_WORD.finditer(headline))
    shouted = headline.isupper()
    if len(found) <= _FEWEST or not (shouted or all(_in_title_case(match.group()) for match in found)):
        return headline
    writing = _Writing(paragraphs)
    done, lowered = list(headline), 0
    for number, match in enumerate(found):
        if _BOUND.search(headline, max(0, match.start() - 2), match.start()):
            continue
        form = _in_sentence(match.group(), writing, shouted=shouted)
        if number == 0:
            form = match.group()[0] + form[1:]
        elif form != match.group() and form.islower():
            lowered += 1
        done[match.start() : match.end()] = form
    return "".join(done) if lowered >= _FEWEST else headline
