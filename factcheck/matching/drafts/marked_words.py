"""What stands between quotation marks in a draft and in its sources: stretches of words, each with its speaker."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from factcheck.model.analysis import Analysis, Quotation
from factcheck.model.base import Span
from factcheck.values.person import same_person
from factcheck.values.wordings.spoken import GAP, SMALL, words

_ENDS: Final = re.compile(r"[.?!…][ \n\u00a0]{1,3}(?=\S)")
_EDGES: Final = " \n\t\u00a0\u202f,.;:…'‘’-–—"
_LETTERS: Final = 4  # from which on a word of a title has a capital
_ONE_OF_MANY: Final = frozenset({"a", "an", "one", "another"})
_FOR_OTHERS: Final = re.compile(
    r"\b(?:spokes\w{3,8}|lawyer|attorney|agent|aide|representative|statement|source|insider|tweet|post|letter)\b",
    re.IGNORECASE,
)
_LONGEST: Final = 1200  # characters of a quotation that are read


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between marks: where they stand, as they are compared, and who is said to have said them.

    `person` tells that the speaker is somebody named, `phrase` that the words are no sentence of their own, `whole`
    that they are all that stands between the marks.
    """

    article: str
    span: Span
    text: str
    words: tuple[str, ...]
    speaker: str | None
    person: bool
    phrase: bool
    whole: bool

    @property
    def meaning(self) -> frozenset[str]:
        """The words that carry meaning."""
        return frozenset(w for w in self.words if w != GAP and w not in SMALL)

    @property
    def one(self) -> bool:
        """Whether it is one sentence, or a part of one."""
        return _ENDS.search(self.text) is None

    @property
    def title(self) -> bool:
        """Whether it may be a name or a title: the film “The Long Shore”."""
        long_words = [w for w in self.text.split() if len(w) >= _LETTERS]
        return all(w[:1].isupper() or not w[:1].isalpha() for w in long_words)


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    left = len(part) - len(part.lstrip(_EDGES))
    return Span(start=start + left, end=max(start + left, start + len(part.rstrip(_EDGES))))


def _sentences(text: str, inner: Span) -> Iterator[tuple[int, int]]:
    start = inner.start
    for found in _ENDS.finditer(text, inner.start, inner.end):
        yield start, found.start() + 1
        start = found.end()
    yield start, inner.end


def _marked(analysis: Analysis, quotation: Quotation, persons: frozenset[str], *, cut: bool) -> Iterator[Marked]:
    text, inner = analysis.article.text, quotation.inner
    if inner.end - inner.start > _LONGEST:
        return
    parts = list(_sentences(text, inner)) if cut else [(inner.start, inner.end)]
    for start, end in parts:
        span = _trimmed(text, start, end)
        said = text[span.start : span.end]
        if said:
            yield Marked(
                article=analysis.article.name,
                span=span,
                text=said,
                words=words(said),
                speaker=quotation.speaker,
                person=quotation.speaker in persons,
                phrase=said[:1].islower(),
                whole=len(parts) == 1,
            )


def marked_words(analysis: Analysis) -> tuple[Marked, ...]:
    """What an article has between marks, sentence by sentence, and where these are several the quotation as a whole."""
    persons = frozenset(actor.name for actor in analysis.people if actor.type == "person")
    found: list[Marked] = []
    for quotation in analysis.quotations:
        whole = tuple(_marked(analysis, quotation, persons, cut=False))
        parts = tuple(_marked(analysis, quotation, persons, cut=True))
        found.extend(parts if len(parts) == 1 else (*parts, *whole))
    return tuple(found)


class Wording:
    """All words of an article as they are compared, with those outside quotation marks and without."""

    def __init__(self, analysis: Analysis) -> None:
        self._all = self._running(words(analysis.article.text))
        spoken = (
            w
            for q in analysis.quotations
            if q.within is None
            for w in words(analysis.article.text[q.inner.start : q.inner.end])
        )
        self._spoken = self._running(tuple(spoken))
        self._people: dict[str, int] = {}
        for actor in analysis.people:
            if actor.type == "person":
                self._people.setdefault(actor.name, actor.start)

    @staticmethod
    def _running(said: tuple[str, ...]) -> str:
        return f" {' '.join(w for w in said if w != GAP)} "

    def has(self, said: tuple[str, ...]) -> bool:
        """Whether some words stand here to the letter, each stretch of them between two cuts."""
        stretches = [s for s in " ".join(said).split(GAP) if s.strip()]
        return any(all(f" {s.strip()} " in running for s in stretches) for running in (self._all, self._spoken))

    def names(self, person: str, before: int) -> bool:
        """Whether the article has named somebody before a place of its text."""
        return any(at < before and same_person(person, other) for other, at in self._people.items())


def somebody_new(speaker: str) -> bool:
    """Whether a speaker without a name is one whom the article has not named: "a rival coach", not "a spokesman"."""
    said = speaker.lower().split()
    return bool(said) and said[0] in _ONE_OF_MANY and not _FOR_OTHERS.search(speaker)
