"""Where a claim stands in its article: the line, and the sentence around it with the deciding words marked off."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from factcheck.model.base import Span
from factcheck.model.report import ArticleEntry
from factcheck.reporting.visible import one_line

LINE_BREAK = re.compile(r"\r\n|\r|\n")
# For showing a sentence, not for reading it: stages may not be imported here, and a wrong cut only shortens a quote.
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]?[A-Z0-9À-Þ])")
_ABBREVIATION = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Sen|Rep|Gov|St|No|Inc|Co|Jr|Sr|vs|[A-Z]"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A quoted sentence in three parts, safe to print; the middle one holds the deciding words."""

    before: str
    focus: str
    after: str


class Clause(Protocol):
    """What a side of a finding and a claim have in common."""

    @property
    def article(self) -> str:
        """The article's id."""

    @property
    def start(self) -> int:
        """Where the clause begins."""

    @property
    def end(self) -> int:
        """Where the clause ends."""

    @property
    def focus(self) -> Span:
        """The deciding words."""

    @property
    def quote(self) -> str:
        """The clause's words."""


class Texts:
    """The articles of a report with their texts: names, origins, lines and sentences of a side.

    An article whose text is not at hand (a report read back from JSON) still has its quotes, without lines.
    """

    def __init__(self, articles: Iterable[ArticleEntry], texts: Mapping[str, str]) -> None:
        """Args: the report's articles; `texts`, article name → text, as compared."""
        self._entries = {entry.id: entry for entry in articles}
        self._texts = {entry.id: texts[entry.path] for entry in self._entries.values() if entry.path in texts}
        self._breaks: dict[str, list[int]] = {}

    def name(self, article: str) -> str:
        """The article's name, safe to print."""
        return one_line(self._entries[article].path)

    def origins(self, articles: set[str]) -> int:
        """How many origins these articles come from."""
        return len({self._entries[article].origin for article in articles})

    def line(self, article: str, at: int) -> int | None:
        """The line, from 1, on which a character stands."""
        position = self.position(article, at)
        return None if position is None else position[0]

    def position(self, article: str, at: int) -> tuple[int, int] | None:
        """The line and the column in code points, both from 1, of a character; None where the text is not at hand."""
        if article not in self._texts:
            return None
        if article not in self._breaks:
            self._breaks[article] = [found.end() for found in LINE_BREAK.finditer(self._texts[article])]
        line = bisect_right(self._breaks[article], at)
        return line + 1, at - (self._breaks[article][line - 1] if line else 0) + 1

    def original(self, article: str, at: int) -> tuple[str, int] | None:
        """The unit and the number of where a character stands in the file its text was taken from: ("p.", 3).

        None for a plain text, which is the file itself, and for a title that the file keeps apart from its text.
        """
        locations = self._entries[article].locations
        found = bisect_right(locations, at, key=lambda location: location.start) - 1
        if found < 0:
            return None
        location = locations[found]
        number = location.page or location.paragraph
        return None if number is None else ("p." if location.page else "par.", number)

    def number(self, article: str, at: int) -> int | None:
        """The page or paragraph of the original where it has any, else the line."""
        found = self.original(article, at)
        return self.line(article, at) if found is None else found[1]

    def place(self, article: str, at: int) -> str:
        """Name and line, as editors and compilers write it: `night.txt:12`; or the page: `night.pdf p. 3`."""
        found = self.original(article, at)
        if found is not None:
            return f"{self.name(article)} {found[0]} {found[1]}"
        line = None if self._entries[article].locations else self.line(article, at)
        return self.name(article) if line is None else f"{self.name(article)}:{line}"

    def excerpt(self, article: str, start: int, end: int) -> str:
        """A stretch of an article on one line; empty where the text is not at hand."""
        return one_line(self._texts.get(article, "")[start:end]).strip()

    def pieces(self, article: str, stretch: Span, foci: Iterable[Span], most: int) -> list[tuple[str, bool]]:
        """A stretch of an article, cut at `most` characters: its parts in order, each with whether it decides."""
        text, at, end = self._texts.get(article, ""), stretch.start, min(stretch.end, stretch.start + most)
        found: list[tuple[str, bool]] = []
        for focus in sorted(foci, key=lambda span: (span.start, -span.end)):
            start, stop = max(focus.start, at), min(focus.end, end)
            if start < stop:  # what lies inside an earlier focus, or goes on with it, is marked with it
                if start == at and found:
                    begun, _ = found.pop()
                    found.append((begun + one_line(text[start:stop]), True))
                else:
                    found += [(one_line(text[at:start]), False), (one_line(text[start:stop]), True)]
                at = stop
        found.append((one_line(text[at:end]) + (" …" if end < stretch.end else ""), False))
        return [(piece, decides) for piece, decides in found if piece]

    def sentence(self, side: Clause) -> Span:
        """The sentence that makes the claim, never less than the clause; the clause where the text is not at hand."""
        text = self._texts.get(side.article)
        start, end = (side.start, side.end) if text is None else _sentence(text, side.start, side.end)
        return Span(start=min(start, side.focus.start), end=max(end, side.focus.end))

    def passage(self, side: Clause, room: int) -> Passage:
        """The sentence that makes the claim, cut down to about `room` characters around the deciding words."""
        text = self._texts.get(side.article)
        if text is None:
            text, start, end = side.quote, 0, len(side.quote)
            focus_start, focus_end = side.focus.start - side.start, side.focus.end - side.start
        else:
            start, end = _sentence(text, side.start, side.end)
            focus_start, focus_end = side.focus.start, side.focus.end
        focus = one_line(text[focus_start:focus_end])
        spare = max(room - len(focus), 40)
        before, after = one_line(text[start:focus_start]), one_line(text[focus_end:end])
        left = min(len(before), max(spare // 2, spare - len(after)))
        return Passage(_cut_left(before.lstrip(), left), focus, _cut_right(after.rstrip(), spare - left))


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence of the same line around a clause, by its look; never less than the clause, white space trimmed."""
    # A clause deep inside a line of megabytes: what is further off than this is cut from the quote anyway.
    floor, ceiling = max(0, start - 2000), min(len(text), end + 2000)
    head, tail = text[floor:start], text[end:ceiling]
    line_start = max((found.end() for found in LINE_BREAK.finditer(head)), default=0)
    begins = [m.end() for m in _SENTENCE_END.finditer(text, floor, start + 1) if m.end() <= start]
    begins = [b for b in begins if not _ABBREVIATION.search(text, max(floor, b - 12), _dot_end(text, b))]
    first = max([floor + line_start, *begins])
    line_end = LINE_BREAK.search(tail)
    last = end + (line_end.start() if line_end else len(tail))
    # The clause may hold its sentence's full stop already.
    for found in _SENTENCE_END.finditer(text, max(start, end - 3), ceiling):
        if found.start() >= last:
            break
        stop = found.start() + len(found[0].rstrip())
        if stop >= end and not _ABBREVIATION.search(text, max(0, found.start() - 11), found.start() + 1):
            last = min(last, stop)
            break
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last


def _dot_end(text: str, begin: int) -> int:
    """Where the words before a sentence's first character end, white space left out."""
    while begin > 0 and text[begin - 1].isspace():
        begin -= 1
    return begin


def _cut_left(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    kept = text[len(text) - length :]
    space = kept.find(" ", 0, max(length // 3, 1))
    return "… " + (kept[space + 1 :] if space >= 0 else kept)


def _cut_right(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    kept = text[:length]
    space = kept.rfind(" ", length * 2 // 3)
    return (kept[:space] if space > 0 else kept) + " …"
