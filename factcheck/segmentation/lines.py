"""Text → lines, those that a program wrapped joined: the stretches that blocks are made of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

# What str.splitlines takes for a break; of these a form feed and U+2029 end a paragraph, too.
_BREAK = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_PAGE = ("\f", "\u2029")
# Characters without width: a byte order mark, soft hyphens, joiners, marks of direction. Blank as well.
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_BLANK = "".join(c for c in map(chr, range(0x3001)) if c.isspace()) + _INVISIBLE

_SENTENCE_END = (".", "!", "?", ":", "…")
_CLOSERS = "”’»\"')]"
_ITEM = re.compile(r"(?:[-*•·–—>»]|\d{1,2}[.)])\s")
# Lines wrapped by a program are of this many characters. A file is taken for wrapped where at least a quarter of its
# line ends fall inside a sentence, and half of them where the next word had no room; the slack allows for hyphenation.
_WIDTH_MIN, _WIDTH_MAX, _SLACK = 30, 140, 6
_INSIDE, _FULL = 0.25, 0.5


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of the text without the blanks around it.

    `apart` tells that an empty line or a new page stands before it, `indented` that it begins further right.
    """

    start: int
    end: int
    text: str
    apart: bool = False
    indented: bool = False


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does, marks and brackets that close aside.

    >>> ends_sentence("“We saw smoke.”"), ends_sentence("Smoke over the port"), ends_sentence("Held in the U.S.")
    (True, False, True)
    """
    return text[-40:].rstrip(_CLOSERS).rstrip().endswith(_SENTENCE_END)


def is_item(text: str) -> bool:
    """Whether a line begins with the mark of a list ("- ", "• ", "3. ")."""
    return _ITEM.match(text) is not None


def _stretches(text: str) -> Iterator[tuple[int, int, int, bool]]:
    """Start and end of each line as it stands, how many breaks lie before it, and whether one of them ends a page."""
    at, breaks, page = 0, 0, False
    for found in _BREAK.finditer(text):
        yield at, found.start(), breaks, page
        at, breaks, page = found.end(), 1, found.group() in _PAGE
    yield at, len(text), breaks, page


def _lines(text: str) -> Iterator[Line]:
    breaks, page = 0, False
    for start, end, more, turned in _stretches(text):
        breaks, page = breaks + more, page or turned
        raw = text[start:end]
        left = raw.lstrip(_BLANK)
        if not left:
            continue
        first, bare = end - len(left), left.rstrip(_BLANK)
        yield Line(first, first + len(bare), bare, breaks > 1 or page, len(left) < len(raw) and raw[:1].isspace())
        breaks, page = 0, False


def _runs_on(upper: Line, lower: Line) -> bool:
    """Whether `lower` goes on with the sentence that `upper` breaks off."""
    return not lower.apart and lower.text[0].islower() and not ends_sentence(upper.text)


def _is_full(upper: Line, lower: Line, width: int) -> bool:
    """Whether the first word of `lower` had no room at the end of `upper`."""
    word = lower.text[: width + 1].split(None, 1)[0]
    return width >= len(upper.text) > width - _SLACK - len(word) - 1


def _width(lines: Sequence[Line]) -> int | None:
    """The width that the text was wrapped at, None where it was not."""
    pairs = [(upper, lower) for upper, lower in pairwise(lines) if not lower.apart]
    inside = [len(upper.text) for upper, lower in pairs if _runs_on(upper, lower)]
    width = max(inside, default=0)
    if not _WIDTH_MIN <= width <= _WIDTH_MAX or len(inside) < _INSIDE * len(pairs):
        return None
    full = sum(_is_full(upper, lower, width) for upper, lower in pairs)
    return width if full >= _FULL * len(pairs) else None


def _joins(upper: Line, lower: Line, width: int | None) -> bool:
    if lower.apart or is_item(lower.text) or (lower.indented and not upper.indented):
        return False
    if width is None:
        return _runs_on(upper, lower) and _WIDTH_MIN <= len(upper.text) <= _WIDTH_MAX
    return _runs_on(upper, lower) or _is_full(upper, lower, width)


def paragraphs(text: str) -> tuple[Line, ...]:
    r"""The lines of a text that are not blank, in order, those wrapped by a program joined.

    Whether it was wrapped is told by the whole text: most of its lines end where the next word had no room, and many
    in the middle of a sentence. Linear in the length of the text.

    >>> [line.text for line in paragraphs("Fire in port\r\n\r\n Two men died.\r\n\ufeff\r\n")]
    ['Fire in port', 'Two men died.']
    """
    lines = list(_lines(text))
    width = _width(lines)
    starts = [n for n, line in enumerate(lines) if n == 0 or not _joins(lines[n - 1], line, width)]
    joined = []
    for first, after in pairwise([*starts, len(lines)]):
        start, end = lines[first].start, lines[after - 1].end
        line = lines[first]
        joined.append(line if after == first + 1 else replace(line, end=end, text=text[start:end]))
    return tuple(joined)
