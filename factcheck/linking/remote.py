"""Which times of an article lie far back, and what hangs on them: "in 2011, when a train derailed and four died"."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.language.parsed import ParsedArticle, ParsedSentence
from factcheck.model.time import Time
from factcheck.model.value import TimeValue

if TYPE_CHECKING:
    from factcheck.language.tokens import Token

_RECENT = timedelta(days=365)
_BOUNDS = frozenset(
    {"since", "until", "till", "before", "after", "than"}
)  # what these date is not what they stand with
_INNER = frozenset({"ADP", "NUM", "PROPN", "SCONJ", "ADV", "DET"})
_MONTH = len("2019-10")
_THEN = frozenset({"then", "thereupon"})


class Remote:
    """The times of one article that lie a year or more before it."""

    def __init__(self, article: ParsedArticle, times: Sequence[Time]) -> None:
        """Without a day of publication a year alone is far back where the text counts by days of the week."""
        published = article.article.published
        self._floor = published - _RECENT if published is not None else None
        self._by_days = any(time.value.startswith("XXXX-W") for time in times)
        self._times = [time for time in times if self.has(time.value, time.latest)]
        self._starts = [time.start for time in self._times]

    def has(self, value: str | None, latest: date | None) -> bool:
        """Whether a time lies far back."""
        if latest is None or value is None or not value[:4].isdigit():
            return False
        if self._floor is not None:
            return latest < self._floor
        return self._by_days and len(value) <= _MONTH

    def all(self, times: Sequence[TimeValue]) -> bool:
        """Whether there are times and all of them lie far back."""
        return bool(times) and all(self.has(time.value, time.latest) for time in times)

    def of(self, sentence: ParsedSentence) -> "list[tuple[Token, TimeValue]]":
        """The times of a sentence that lie far back, each with its last word."""
        here = self._times[bisect_left(self._starts, sentence.start) : bisect_left(self._starts, sentence.end)]
        return [(tokens[-1], TimeValue.of(time)) for time in here if (tokens := sentence.tokens_of(time))]


def over(token: "Token", remote: "list[tuple[Token, TimeValue]]") -> TimeValue | None:
    """The time far back that a word hangs on, if its clause does or one above it.

    "In 2019 a blast, which killed four, was put down to lightning", "1983, when 19 people died"; not "the bridge, built
    in 1987, collapsed", nor "the worst flood since 1983".
    """
    if not remote:
        return None
    then = any(child.lower_ in _THEN for child in token.children)
    for word, time in remote:
        if word.i < token.i and (then or word in token.ancestors):
            return time
        governor = _governor(word)
        if governor is not None and (governor is token or governor in token.ancestors):
            return time
    return None


def _governor(word: "Token") -> "Token | None":
    """The verb or the event that a time is told with; None where it only bounds something."""
    node = word
    while node.head is not node:
        if node.pos_ in {"ADP", "SCONJ"} and node.lower_ in _BOUNDS:
            return None
        if node.pos_ not in _INNER:
            return node if node.pos_ in {"VERB", "AUX", "NOUN"} else None
        node = node.head
    return node if node.pos_ in {"VERB", "AUX", "NOUN"} else None
