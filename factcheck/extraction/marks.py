"""The quotations of a parsed article, paragraph by paragraph: what stands between double quotation marks.

A quotation may go on over paragraphs. Where each opens with the mark again, each is closed by its own end; where only
the first opens and the last closes (a text with one sentence a line), those between are part of it. Single quotation
marks are left to `segmentation.quotations`, which also knows apostrophes; speech in them is not claimed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.language.parsed import ParsedArticle
from factcheck.model.analysis import Block
from factcheck.model.base import Span

_MARK = re.compile(r"``|''|[“”„«»\"]")
_OPENING = frozenset({"“", "„", "«", "``"})
_INCHES = re.compile(r"\d$")
_MOST_PARAGRAPHS = 6  # that a quotation without marks of its own may run through
_GOES_ON = re.compile(r"\s*(?:``|[“„«\"])")


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a quotation that lies in one block: `whole` with the marks that are there, `inner` without.

    `opens` and `closes` tell at which end the quotation goes over into another paragraph.
    """

    block: int
    whole: Span
    inner: Span
    opens: bool = True
    closes: bool = True


def _marks(text: str, block: Block) -> "list[re.Match[str]]":
    return list(_MARK.finditer(text, block.start, block.end))


def _is_inches(text: str, mark: "re.Match[str]") -> bool:
    """ "A 6" pipe": a straight mark behind a figure, while nothing is open."""
    return mark.group() == '"' and _INCHES.search(text, 0, mark.start()) is not None


def _in_block(text: str, number: int, block: Block, start: int | None) -> tuple[list[Piece], tuple[int, int] | None]:
    """The pieces of one block, and where the one it leaves open begins; `start` is set where one is open already."""
    found: list[Piece] = []
    opened = (start, start) if start is not None else None
    for mark in _marks(text, block):
        if opened is None:
            if not _is_inches(text, mark) and mark.group() not in {"”", "»", "''"}:
                opened = (mark.start(), mark.end())
        elif mark.group() not in _OPENING:
            inner = Span(start=opened[1], end=mark.start())
            whole = Span(start=opened[0], end=mark.end())
            found.append(Piece(number, whole, inner, opens=opened[0] != opened[1]))
            opened = None
    return found, opened


def _closes_first(text: str, block: Block) -> bool:
    """Whether a paragraph's first mark closes what another one opened: it closes by its form, or has no partner."""
    marks = _marks(text, block)
    if not marks or marks[0].group() in _OPENING:
        return False
    return marks[0].group() != '"' or len([m for m in marks if m.group() == '"']) % 2 == 1


def _rest(number: int, block: Block, opened: tuple[int, int]) -> Piece:
    """What a paragraph leaves open, up to its end."""
    return Piece(
        number,
        Span(start=opened[0], end=block.end),
        Span(start=opened[1], end=block.end),
        opens=opened[0] != opened[1],
        closes=False,
    )


def _every(article: ParsedArticle) -> Iterator[Piece]:
    text = article.article.text
    read = [(n, b) for n, b in enumerate(article.blocks) if b.role in {"headline", "paragraph"}]
    held: list[Piece] = []  # of a quotation that waits for its end
    for number, block in read:
        start: int | None = None
        if held:
            if _GOES_ON.match(text, block.start):
                yield from held
            elif _closes_first(text, block):
                yield from held
                start = block.start
            elif not _marks(text, block) and len(held) < _MOST_PARAGRAPHS:
                held.append(_rest(number, block, (block.start, block.start)))
                continue
            held = []
        found, opened = _in_block(text, number, block, start)
        yield from found
        if opened is not None:
            held = [_rest(number, block, opened)]


def pieces(article: ParsedArticle) -> tuple[Piece, ...]:
    """Every quotation, cut at the paragraphs, in text order; a mark without a partner opens none."""
    return tuple(_every(article))
