"""Waivers in a text: blocks of their own, set aside; each belongs to the paragraph that it stands in or behind."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from factcheck.decisions.waivers import REASON, waivers, without
from factcheck.model.analysis import Block
from factcheck.model.base import Span
from factcheck.model.decision import Waiver
from factcheck.segmentation.lines import Line, paragraphs

_BREAK = re.compile(r"[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]")


def around(text: str, blocks: Iterable[Block], waived: Sequence[Waiver]) -> Iterator[Block]:
    """The blocks of a text without the waivers in them, and the waivers as blocks that are set aside, in order.

    A waiver between two sentences of a paragraph parts it in two blocks.

    Args:
        text: the text.
        blocks: its blocks in order, as they would be with blanks for the waivers.
        waived: its waivers in order.
    """
    ends = [waiver.end for waiver in waived]
    asides = [Block(start=w.start, end=w.end, role="aside", reason=REASON) for w in waived]
    told = list(asides)
    for block in blocks:
        at = block.start
        for aside in asides[bisect_right(ends, block.start) :]:
            if aside.start >= block.end:
                break
            told += _part(text, block, at, aside.start)
            at = aside.end
        told += _part(text, block, at, block.end)
    yield from sorted(told, key=lambda block: block.start)


def _part(text: str, block: Block, start: int, end: int) -> list[Block]:
    """A stretch of a block without the white space around it; none where nothing is left."""
    piece = text[start:end]
    bare = piece.strip()
    if not bare:
        return []
    first = start + len(piece) - len(piece.lstrip())
    return [block.model_copy(update={"start": first, "end": first + len(bare)})]


def placed(text: str) -> tuple[Waiver, ...]:
    """The waivers of a text, each with the paragraph that it applies to: the one that it stands in, else behind."""
    found = waivers(text)
    if not found:
        return ()
    lines = paragraphs(without(text))
    starts = [line.start for line in lines]
    return tuple(w.model_copy(update={"applies": _paragraph(text, w, lines, starts)}) for w in found)


def _paragraph(text: str, waiver: Waiver, lines: Sequence[Line], starts: Sequence[int]) -> Span | None:
    at = bisect_right(starts, waiver.start)
    before = lines[at - 1] if at else None
    behind = lines[at] if at < len(lines) else None
    if behind is not None and not _BREAK.search(text, waiver.end, behind.start):
        inside = before is not None and before.end > waiver.start
        if not inside and (before is None or _BREAK.search(text, before.end, waiver.start)):
            before = behind  # it opens the line of a paragraph
    return Span(start=before.start, end=before.end) if before is not None else None
