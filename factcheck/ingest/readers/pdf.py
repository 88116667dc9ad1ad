"""A PDF file → its paragraphs with their pages, by pdfminer.six."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from factcheck.ingest.extracted import Extracted, Paragraph, Refused, named, title_among

_SENTENCE_ENDS = (".", "!", "?", ":", "…")
_CLOSERS = "”’»\"')]"
_PAGE_NUMBER = re.compile(r"(?:page\s+)?[-–—]?\s?\d{1,4}\s?[-–—]?(?:\s?(?:of|/)\s?\d{1,4})?", re.IGNORECASE)
_SHAPE = re.compile(r"\(cid:\d+\)")  # what pdfminer.six writes for a letter that it cannot tell
_MOST_SHAPES = 0.1  # of the text
_DIGITS = re.compile(r"\d+")
_SAME_EDGE = 5.0  # points
_SAME_SIZE = 0.1  # of a line's height
_INDENT = 5.0, 60.0  # points that the first line of a paragraph begins further right
_PAGES_REPEAT, _PAGES_TELL = 3, 2  # pages on which a head or foot is, or one that tells the page's number
_ROOM = 1.0  # points that a word lacks before it is taken to have had no room


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as it is printed; places and widths in points, `box` counts the blocks that lines stand in."""

    text: str
    page: int
    box: int
    left: float
    right: float
    bottom: float
    height: float
    first_word: float
    """Width of its first word, and of the blank that would stand before it."""


def read(data: bytes, _charset: str | None = None) -> Iterator[Extracted]:
    """The text of all pages, its lines joined to paragraphs; lines that come again on most pages are left out.

    A PDF file knows when it was made, not when its text was published.

    Raises:
        Refused: it is encrypted, broken, or holds pictures of text or of letters only.
    """
    from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect
    from pdfminer.pdfparser import PDFParser, PDFSyntaxError
    from pdfminer.psexceptions import PSException

    try:
        about = _about(PDFDocument(PDFParser(BytesIO(data))))
        pages = [list(page) for page in _pages(data)]
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        raise Refused("is an encrypted PDF file", "save it without a password") from error
    except (PDFSyntaxError, PSException) as error:
        raise Refused("is a PDF file that is broken or cut off", "get the file again") from error
    if not pages:
        raise Refused("is a PDF file without pages, broken or cut off", "get the file again")
    if not any(pages):
        raise Refused("is a PDF file without text, perhaps a scan", "have its text recognised (OCR) first")
    paragraphs = tuple(_paragraphs(_told(pages)))
    refuse_shapes(" ".join(paragraph.text for paragraph in paragraphs))
    yield Extracted(paragraphs, title=title_among(about.get("Title"), paragraphs), author=named(about.get("Author")))


def refuse_shapes(text: str) -> None:
    """Nothing for a text in letters; a sign or two that no font names do no harm.

    Raises:
        Refused: its fonts draw letters without telling which they are.
    """
    shapes = sum(len(found[0]) for found in _SHAPE.finditer(text))
    if shapes > _MOST_SHAPES * len(text):
        raise Refused("is a PDF file whose fonts do not tell their letters", "have its text recognised (OCR) first")


def _about(document: Any) -> dict[str, str]:  # noqa: ANN401 - pdfminer.six types no document's information
    """Title and author of the file's properties."""
    from pdfminer.pdftypes import resolve1
    from pdfminer.utils import decode_text

    told = {}
    for entry in document.info:
        for key in ("Title", "Author"):
            value = resolve1(entry.get(key))
            if isinstance(value, bytes):
                told[key] = decode_text(value)
    return told


def _pages(data: bytes) -> Iterator[Iterator[_Line]]:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LTTextContainer

    for number, page in enumerate(extract_pages(BytesIO(data)), start=1):
        boxes = [item for item in page if isinstance(item, LTTextContainer)]
        yield (line for box, item in enumerate(boxes) for line in _lines(item, number, box))


def _lines(container: Any, page: int, box: int) -> Iterator[_Line]:  # noqa: ANN401 - its items are of two kinds
    from pdfminer.layout import LTChar, LTTextLine

    for line in container:
        if not isinstance(line, LTTextLine) or not line.get_text().strip():
            continue
        letters = [item for item in line if isinstance(item, LTChar)]
        word = next((n for n, letter in enumerate(letters) if letter.get_text().isspace()), len(letters))
        widest = letters[word - 1].x1 - letters[0].x0 if letters and word else line.width
        ends = [letter.x1 for letter in letters if not letter.get_text().isspace()]
        yield _Line(
            text=" ".join(line.get_text().split()),
            page=page,
            box=box,
            left=line.x0,
            right=max(ends, default=line.x1),
            bottom=line.y0,
            height=line.height,
            first_word=widest + line.height / 4,
        )


def _told(pages: Sequence[Sequence[_Line]]) -> list[_Line]:
    """All lines in reading order, without page numbers and the heads and feet that the pages have."""
    edges = [{page[0], page[-1]} if page else set() for page in pages]
    counts = Counter(_place(line) for page in edges for line in page)
    numbered = Counter(_place(line) for page in edges for line in page if str(line.page) in _DIGITS.findall(line.text))

    def is_furniture(line: _Line) -> bool:
        """Whether a line at an edge of its page is the same, but for numbers, in the same place on other pages."""
        count = counts[_place(line)]
        return (
            _PAGE_NUMBER.fullmatch(line.text) is not None
            or numbered[_place(line)] >= _PAGES_TELL
            or (count >= _PAGES_REPEAT and count * 2 > len(pages))
        )

    return [
        line
        for page, edge in zip(pages, edges, strict=True)
        for line in page
        if line not in edge or not is_furniture(line)
    ]


def _place(line: _Line) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text), round(line.bottom)


def _paragraphs(lines: Sequence[_Line]) -> Iterator[Paragraph]:
    edges = _edges(lines)
    text, goes_on = "", False
    for at, line in enumerate(lines):
        text = _joined(text, line.text)
        below = lines[at + 1] if at + 1 < len(lines) else None
        if below is not None and _runs_on(line, below, edges[at]):
            if below.page == line.page:
                continue
            yield Paragraph(text, line.page, goes_on)
            text, goes_on = "", True
        else:
            yield Paragraph(text, line.page, goes_on)
            text, goes_on = "", False


def _edges(lines: Sequence[_Line]) -> list[float]:
    """How far right each line could have gone: as far as any that begins where it does, in letters of its size."""
    furthest: dict[tuple[int, int], float] = {}
    for line in lines:
        key = round(line.left / _SAME_EDGE), round(line.height)
        furthest[key] = max(furthest.get(key, 0.0), line.right)
    boxes: dict[tuple[int, int], float] = {}
    for line in lines:
        boxes[line.page, line.box] = max(boxes.get((line.page, line.box), 0.0), line.right)
    return [
        max(boxes[line.page, line.box], furthest[round(line.left / _SAME_EDGE), round(line.height)]) for line in lines
    ]


def _runs_on(upper: _Line, lower: _Line, edge: float) -> bool:
    """Whether a line was broken for want of room, so that the paragraph goes on below."""
    if abs(upper.height - lower.height) > _SAME_SIZE * upper.height:
        return False
    if (upper.page, upper.box) == (lower.page, lower.box) and _INDENT[0] < lower.left - upper.left < _INDENT[1]:
        return False
    if upper.right + lower.first_word + _ROOM < edge:
        return False
    if (upper.page, upper.box) == (lower.page, lower.box):
        return True
    return not upper.text.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)


def _joined(text: str, more: str) -> str:
    """Two lines as one; a soft hyphen goes, any other stays, since it may be the word's own."""
    if text.endswith("\u00ad"):
        return text[:-1] + more
    return more if not text else text + more if text.endswith("-") and text[-2:-1].isalpha() else f"{text} {more}"
