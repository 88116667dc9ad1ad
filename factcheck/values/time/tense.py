"""Which way a date without a year leans: back ("was arrested on Tuesday") or ahead ("will meet on Tuesday")."""

import re
from itertools import pairwise
from typing import Final

from factcheck.values.time.lexicon import ANNOUNCED, DEADLINES, FUTURE_CUES, NOT_PAST, PAST_CUES

REACH: Final = 140  # characters looked at on either side
WORDS: Final = 10  # words, of those, in which the verb must stand
_BREAK: Final = re.compile(r"[.!?][\"”’')]*\s+(?=[A-Z\"“‘'`(])|\n\s*\n|;\s")
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gov|Gen|Sen|Rep|Sgt|Lt|Col|Capt|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Inc|Co|Corp|No|a\.m|p\.m))\Z"
)
_MODALS: Final = frozenset({"could", "would", "might", "may", "can", "will"})
_DETERMINERS: Final = frozenset({"the", "a", "this", "that", "its", "his", "her", "their", "our", "any", "no"})
_ARRANGED: Final = frozenset({"due", "scheduled", "planned", "expected", "slated", "set", "supposed"})
_WORD: Final = re.compile(r"['’]?[^\W\d_]+(?:['’]t)?")


def clause_before(text: str, start: int) -> str:
    """The stretch of the same sentence before a place, at most `REACH` characters."""
    stretch = text[max(0, start - REACH) : start]
    cut = 0
    for found in _BREAK.finditer(stretch):
        if not _ABBREVIATION.search(stretch[: found.start()]):
            cut = found.end()
    return stretch[cut:]


def clause_after(text: str, end: int) -> str:
    """The stretch of the same sentence after a place, at most `REACH` characters."""
    stretch = text[end : end + REACH]
    for found in _BREAK.finditer(stretch):
        if not _ABBREVIATION.search(stretch[: found.start()]):
            return stretch[: found.start()]
    return stretch


def lean(text: str, start: int, end: int) -> int:
    """-1 where the words around speak of the past, 1 of the future, 0 where they do not tell.

    >>> said = "The man was arrested Tuesday and will appear in court on Friday."
    >>> lean(said, 21, 28), lean(said, 58, 64), lean("Talks on Monday", 9, 15)
    (-1, 1, 0)
    """
    if re.match("['’]s ", text[end : end + 3]) or (end - start > 2 and text[end - 2 : end] in {"'s", "’s"}):
        return 0  # "Wednesday's ruling"
    left = _words(clause_before(text, start))[-WORDS:]
    if _is_deadline(left):
        return 1
    for k in range(len(left) - 1, -1, -1):
        if cue := _cue(left, k):
            return cue
    right = _words(clause_after(text, end))[:WORDS]
    for k in range(len(right)):
        if cue := _cue(right, k):
            return cue
    return 0


def _is_deadline(left: list[str]) -> bool:
    """ "By Friday", "gave them until Friday", "as soon as Friday", "effective Friday": what is still to come."""
    last = left[-1:]
    if last == ["by"]:
        return "had" not in left
    if last in (["until"], ["till"]):
        return not DEADLINES.isdisjoint(left) and "had" not in left
    if left[-3:] in (["as", "soon", "as"], ["as", "early", "as"]):
        return not _MODALS.isdisjoint(left)
    return last == ["effective"]


def _words(stretch: str) -> list[str]:
    """The words in lower case; the month of May stays as it is, since "may" is a cue."""
    return [word if word == "May" else word.casefold() for word in _WORD.findall(stretch)]


def _is_undone(words: list[str]) -> bool:
    """Whether the last of these words goes with "had been due", "was originally scheduled": what has changed since."""
    if "been" in words[-3:-1] and words[-1] in FUTURE_CUES:
        return True
    return any(a == "been" and b in _ARRANGED for a, b in pairwise(words)) and "had" in words


def _cue(words: list[str], k: int) -> int:
    word = words[k]
    if (word in FUTURE_CUES or word in ANNOUNCED) and _is_undone(words[max(0, k - 4) : k + 1]):
        return -1  # "had been scheduled to expire"
    if word in {"plan", "plans"} and k and words[k - 1] in _DETERMINERS:
        return 0  # "announced the plan"
    if word in {"may", "might", "could", "would", "will"} and words[k + 1 : k + 2] == ["have"]:
        return -1
    if word in FUTURE_CUES or (word == "to" and k and words[k - 1] in {"is", "are", "set", "going", "due"}):
        return 1
    if words[k : k + 2] in (["set", "for"], ["takes", "place"]) and words[k - 1 : k] not in (["was"], ["were"]):
        return 1  # "is set for 5 May", "takes place on 5 May"
    if word in ANNOUNCED and words[k - 1 : k] == ["to"]:
        return 1
    if word in PAST_CUES:
        return 1 if word == "held" and "be" in words[max(0, k - 2) : k] else -1
    if len(word) > 3 and word.endswith("ed") and word not in NOT_PAST:
        return 1 if words[max(0, k - 2) : k] in (["to", "be"], ["will", "be"], ["ll", "be"]) else -1
    return 0
