"""A paragraph with each of its figures replaced by a mark, so that the words between them can be looked at.

"Sales rose 25 per cent, from 200 to 260 million" is "Sales rose ⟦p0⟧, from ⟦n1⟧ to ⟦n2⟧": `n` is a number, `p` a
percentage, `u` a length of time, `s` a score, `d` a day, month or year, `t` an hour. "¶" parts the sentences.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from factcheck.judgement.sums.figures import Figure, of_quantity, of_time
from factcheck.model.analysis import Analysis
from factcheck.model.base import Span

_LONGEST: Final = 1500  # characters of a paragraph, above which it is a list
_MOST: Final = 30  # figures of one
_MARKS: Final = str.maketrans({"⟦": "(", "⟧": ")", "¶": " ", "\n": " ", "\u00a0": " ", "\u202f": " "})
_LETTER: Final = {"count": "n", "percent": "p", "score": "s", "date": "d", "clock": "t"}
LENGTHS: Final = frozenset({"minute", "hour", "day", "night", "week", "fortnight", "month", "year"})
_COUNTED_ON: Final = (" later", " earlier", " ago", " before", " after")  # "four hours later" is a length of time
_MARK: Final = re.compile(r"⟦[a-z](\d+)⟧")


@dataclass(frozen=True, slots=True)
class Outline:
    """A paragraph's words between its figures, and the figures by the number in their marks."""

    text: str
    figures: tuple[Figure, ...]

    def figure(self, number: str) -> Figure:
        """The figure of a mark, by the number in it."""
        return self.figures[int(number)]

    def within(self, start: int, end: int) -> list[Figure]:
        """The figures of a stretch of the outline."""
        return [self.figure(found[1]) for found in _MARK.finditer(self.text, start, end)]

    def sentence(self, at: int) -> tuple[int, int]:
        """Where the sentence begins and ends that a place of the outline stands in."""
        end = self.text.find("¶", at)
        return self.text.rfind("¶", 0, at) + 1, end if end >= 0 else len(self.text)


def _figures(analysis: Analysis) -> list[Figure]:
    """The figures of an article in text order; of two that overlap the day or hour, else the first."""
    text = analysis.article.text
    told = (t for t in analysis.times if t.type in {"DATE", "TIME"} and not t.text.endswith(_COUNTED_ON))
    read = [figure for time in told if (figure := of_time(time))]
    taken = [(f.span.start, f.span.end) for f in read]
    starts = [start for start, _ in taken]
    for quantity in analysis.quantities:
        at = bisect_left(starts, quantity.end)
        if at and taken[at - 1][1] > quantity.start:
            continue
        read.extend(of_quantity(quantity, text))
    return sorted(read, key=lambda f: (f.span.start, f.span.end))


def outlines(analysis: Analysis) -> Iterator[Outline]:
    """The paragraphs of an article that have figures."""
    text, figures = analysis.article.text, _figures(analysis)
    starts = [f.span.start for f in figures]
    blocks: dict[int, list[Span]] = {}
    for told in analysis.sentences:
        blocks.setdefault(told.block, []).append(Span(start=told.start, end=told.end))
    for sentences in blocks.values():
        if sentences[-1].end - sentences[0].start > _LONGEST:
            continue
        parts: list[str] = []
        inside: list[Figure] = []
        for sentence in sentences:
            at = sentence.start
            for figure in figures[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]:
                if figure.span.end > sentence.end or figure.span.start < at:
                    continue
                parts.append(text[at : figure.span.start].translate(_MARKS))
                parts.append(f"⟦{'u' if figure.unit in LENGTHS else _LETTER[figure.sort]}{len(inside)}⟧")
                inside.append(figure)
                at = figure.span.end
            parts.append(text[at : sentence.end].translate(_MARKS) + " ¶ ")
        if 1 <= len(inside) <= _MOST:
            yield Outline("".join(parts), tuple(inside))
