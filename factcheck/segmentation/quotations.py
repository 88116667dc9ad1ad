"""Quotations: what stands between quotation marks, whatever their style; nested ones, and those over paragraphs.

The marks of a paragraph are read once from left to right (`pairing`). Here the paragraphs are put together: a quotation
goes on where the next paragraph opens with the same mark, or where none is opened before one closes.
"""

from collections.abc import Iterable, Sequence

from factcheck.model.analysis import Block, Quotation
from factcheck.model.base import Span
from factcheck.model.trusted import trusted
from factcheck.segmentation.pairing import OPENS, Found, Marks

_quotation, _span = trusted(Quotation), trusted(Span)
# Styles that may go on over paragraphs without a mark at the head of each: their halves can be told apart, or nearly.
_RUNNING = ("double", "low", "angle", "straight", "tex")
_MOST_PARAGRAPHS = 6  # that a quotation without marks of its own may run through, up to the mark that closes it
_MOST_REOPENED = 3  # and up to a mark that opens it anew: there a mark may have been forgotten


def _opening_style(text: str, block: Block) -> str | None:
    """The style of the mark that a paragraph begins with."""
    return OPENS.get(text[block.start : block.start + 2]) or OPENS.get(text[block.start : block.start + 1])


class _Story:
    """The blocks that are read, in order, and the quotations found in them so far."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.found: list[tuple[int, Found]] = []
        self._open: tuple[int, dict[str, Found]] | None = None  # what the last block left open, up to its end, by style
        self._between: list[tuple[int, Block]] = []  # blocks without a mark since then

    def read(self, number: int, block: Block) -> None:
        """Read the next block."""
        marks = Marks(self._text, block)
        style = self._continued(block, marks)
        if style is None and self._open is not None and marks.none and len(self._between) < _MOST_PARAGRAPHS:
            self._between.append((number, block))
            return
        self._between = []
        marks.run(style)
        self.found.extend((number, found) for found in marks.found)
        self._open = (number, marks.left) if marks.left else None

    def _continued(self, block: Block, marks: Marks) -> str | None:
        """Take in what was left open where this block goes on with it; the style that it closes without opening."""
        if self._open is None:
            return None
        number, left = self._open
        opening = _opening_style(self._text, block)
        closing = next((s for s in _RUNNING if s in left and marks.closes_first(s)), None)
        if opening in left and self._reopens(left[opening], opening in _RUNNING):
            style = opening
        elif closing is not None:
            style = closing
        else:
            return None
        self.found.append((number, left[style]))
        for at, whole in self._between:
            self.found.append((at, Found(whole.start, whole.end, whole.start, whole.end, opens=False, closes=False)))
        self._open = None
        return closing if style != opening else None

    def _reopens(self, left: Found, running: bool) -> bool:
        """Whether a mark at the head of this block goes on with what was left open.

        Over paragraphs without a mark it does so only where that filled its own: else a closing mark was forgotten.
        """
        if not self._between:
            return left.led
        return running and left.first and len(self._between) <= _MOST_REOPENED


def _nested(found: Iterable[tuple[int, Found]]) -> list[tuple[int, Found, int | None]]:
    """The quotations in text order, each with the place of the one it stands in; what crosses another is dropped."""
    kept: list[tuple[int, Found, int | None]] = []
    around: list[int] = []
    for number, one in sorted(found, key=lambda f: (f[1].start, -f[1].end)):
        while around and kept[around[-1]][1].end <= one.start:
            around.pop()
        if around and kept[around[-1]][1].end < one.end:
            continue
        kept.append((number, one, around[-1] if around else None))
        around.append(len(kept) - 1)
    return kept


def quotations(text: str, blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """Every quotation of the blocks that are read, in text order, inner ones too; speakers are not sought here.

    A quotation lies in one block. One that goes on over paragraphs, each opening with the mark again and only the last
    closing it, is one quotation a paragraph, as `opens` and `closes` tell. A mark without a partner is none, and ends
    with its paragraph. Dashes are not read: in English they are something else nearly everywhere. Linear in the length
    of the text.
    """
    story = _Story(text)
    for number, block in enumerate(blocks):
        if block.role in {"headline", "paragraph"}:
            story.read(number, block)
    return tuple(
        _quotation(
            start=one.start,
            end=one.end,
            inner=_span(start=one.inside, end=one.close),
            text=text[one.start : one.end],
            block=number,
            within=within,
            opens=one.opens,
            closes=one.closes,
        )
        for number, one, within in _nested(story.found)
    )
