"""Quotations: what stands between quotation marks, whatever their style; a long one goes on over paragraphs.

The marks are read once from left to right. A mark that cannot be told from an apostrophe by its neighbours opens only
before a word and closes only behind one, and counts where its partner is found.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.model.analysis import Block, Quotation
from factcheck.model.base import Span

# A pair of marks by the name of its style. “ also closes what „ opened, ’ what ‚ opened; » « and ” ” open and close
# the other way round in Denmark, Germany and Sweden.
_OPENS = {
    "“": "double", "”": "double", "„": "low", "«": "angle", "»": "angle", "``": "tex", "''": "tex", '"': "straight",
    "‘": "single", "‚": "low single", "'": "plain", "‹": "narrow", "›": "narrow",
}  # fmt: skip
_CLOSES = {
    "”": ("double", "low"), "“": ("low",), "»": ("angle",), "«": ("angle",), "''": ("tex",), '"': ("straight",),
    "’": ("single", "low single"), "‘": ("low single",), "'": ("plain",), "›": ("narrow",), "‹": ("narrow",),
}  # fmt: skip
# Marks that open only before a word and behind none: they may as well be apostrophes, or the other half of a pair.
_AMBIGUOUS = frozenset({"”", "»", "''", "›", '"', "‘", "'"})
_APOSTROPHES = frozenset({"’", "'"})
_MARK = re.compile(r"``|''|[“”„«»\"‘’‚'‹›]")
# "didn ’ t", "Sheriff ' s": what tokenised text leaves of an apostrophe; and words that begin with one.
_SUFFIX = re.compile(r"[ ]?(?:s|t|d|m|re|ve|ll|S|T)(?!\w)")
_ELIDED = re.compile(r"(?:\d0s|\d\d\b|tis|twas|em|n|til|cause|round|bout)\b", re.IGNORECASE)
_LOWER = re.compile(r"[ ][a-z]")
_STARTS = frozenset("“”\"‘'`«„[($£€.…¿¡-–—")  # what a quotation may begin with, letters and figures aside

_SHORTEST = 2  # a lone letter between marks is a label, not a quotation
_PLAIN_MOST = 600  # characters between marks that may be apostrophes


@dataclass(frozen=True, slots=True)
class _Open:
    """An opening mark that waits for its partner."""

    style: str
    start: int
    end: int


class _Scan:
    """The marks of one block, read from left to right: quotations that are closed, and those that wait to be."""

    def __init__(self, text: str, block: Block, carried: str | None) -> None:
        self._text = text
        self._block = block
        self._waiting: list[_Open] = []
        self._counts: Counter[str] = Counter()
        self._doubtful: tuple[_Open, int] | None = None  # closed by what may be an apostrophe after an s
        self.carried = carried
        self.found: list[tuple[int, int, int, int]] = []  # start, end, start and end of what stands between the marks

    def run(self) -> None:
        """Read the block; `carried` is then the style that the next block may go on with."""
        for mark in _MARK.finditer(self._text, self._block.start, self._block.end):
            self._read(mark.group(), mark.start(), mark.end())
        self._settle()
        rest = next((w for w in self._waiting if w.style in {"double", "straight"}), None)
        self.carried = rest.style if rest else None
        self._left = rest

    def open_end(self) -> tuple[int, int, int, int] | None:
        """The quotation that the block leaves open, up to the block's end."""
        return (self._left.start, self._block.end, self._left.end, self._block.end) if self._left else None

    def _before(self, at: int) -> str:
        return self._text[at - 1] if at > self._block.start else " "

    def _after(self, at: int) -> str:
        return self._text[at] if at < self._block.end else " "

    def _read(self, mark: str, start: int, end: int) -> None:
        before, after = self._before(start), self._after(end)
        if mark in _APOSTROPHES and self._is_apostrophe(before, after, start, end):
            return
        if self._close(mark, start, end, before, after):
            return
        style = _OPENS.get(mark)
        if style is None or (mark in _AMBIGUOUS and not self._can_open(mark, before, after, end)):
            return
        if self._doubtful and self._doubtful[0].style == style:
            self._settle()
        self._waiting.append(_Open(style, start, end))
        self._counts[style] += 1

    def _is_apostrophe(self, before: str, after: str, start: int, end: int) -> bool:
        if before.isalnum() and (after.isalnum() or self._text[max(start - 2, 0) : start] in {"'n", "’n", "‘n"}):
            return True
        if _SUFFIX.match(self._text, end, self._block.end) and (before.isalnum() or (before == " " and after == " ")):
            return True
        return not before.isalnum() and _ELIDED.match(self._text, end, self._block.end) is not None

    def _can_open(self, mark: str, before: str, after: str, end: int) -> bool:
        if mark == '"' and before.isspace() and after.isspace():
            return not self._counts["straight"]  # tokenised text: marks stand alone
        if mark == "‘" and before.isspace() and after.isspace():
            return True
        if before.isalnum() or end >= self._block.end:
            return False
        return after.isalnum() or after in _STARTS

    def _close(self, mark: str, start: int, end: int, before: str, after: str) -> bool:
        style = next((s for s in _CLOSES.get(mark, ()) if self._counts[s]), None)
        if style is None or (mark in _APOSTROPHES and ((before.isspace() and not after.isspace()) or after.isalnum())):
            return False
        if mark == '"' and before.isspace() and after.isalnum() and self._before(start - 1) not in ",.":
            return False  # it opens another one; the first was never closed
        while True:
            opened = self._waiting.pop()
            self._counts[opened.style] -= 1
            if opened.style == style:
                break
        if mark in _APOSTROPHES:
            if end - opened.start > _PLAIN_MOST:
                return True
            if before in "sS" and _LOWER.match(self._text, end, self._block.end):
                self._doubt(opened, end)
                return True
            self._doubtful = None
        self._keep(opened, start, end)
        return True

    def _doubt(self, opened: _Open, end: int) -> None:
        """Leave the pair open: "‘the boys’ toys’" closes at the last mark, "‘the boys’ and girls" at the first."""
        self._doubtful = (opened, end)
        self._waiting.append(opened)
        self._counts[opened.style] += 1

    def _settle(self) -> None:
        """Take the doubtful mark for the closing one, since no other followed."""
        if self._doubtful is None:
            return
        opened, end = self._doubtful
        self._doubtful = None
        if opened in self._waiting[-3:]:
            self._waiting.remove(opened)
            self._counts[opened.style] -= 1
            self._keep(opened, end - 1, end)

    def _keep(self, opened: _Open, close: int, end: int) -> None:
        if len(self._text[opened.end : min(close, opened.end + 99)].strip()) >= _SHORTEST:
            self.found.append((opened.start, end, opened.end, close))


def _goes_on(text: str, block: Block, style: str | None) -> bool:
    """Whether a paragraph begins with the mark that the one before it left open."""
    return style is not None and _OPENS.get(text[block.start]) == style and text[block.start] != "”"


def _every(text: str, blocks: Iterable[Block]) -> Iterator[tuple[int, int, int, int]]:
    left: _Scan | None = None
    for block in blocks:
        if block.role not in {"headline", "paragraph"}:
            continue
        if left is not None and _goes_on(text, block, left.carried):
            rest = left.open_end()
            if rest is not None:
                yield rest
        left = _Scan(text, block, left.carried if left else None)
        left.run()
        yield from left.found


def quotations(text: str, blocks: Iterable[Block]) -> tuple[Quotation, ...]:
    """Every outermost quotation of the blocks that are read, in text order; speakers are not sought here.

    A quotation lies in one block. One that goes on over paragraphs, each opening with the mark again and only the last
    closing it, is one quotation a paragraph. A mark without a partner is none. Linear in the length of the text.
    """
    outer: list[Quotation] = []
    for start, end, inside, close in sorted(_every(text, blocks), key=lambda q: (q[0], -q[1])):
        if not outer or start >= outer[-1].end:
            inner = Span(start=inside, end=close)
            outer.append(Quotation(start=start, end=end, inner=inner, text=text[start:end]))
    return tuple(outer)
