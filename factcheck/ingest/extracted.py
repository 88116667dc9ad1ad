"""What a reader makes of a file: an article's paragraphs and what the format says about it.

Plain dataclasses and no pydantic: they are made in the reader's process, which has to start at once.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

LONGEST = 20 * 1024 * 1024
"""Characters of text that are taken of one file; a long book has two million."""

_EMPTY_LINE = re.compile(r"\n[ \t\r\f\v]*\n\s*")
_NO_TEXT = re.compile("[\0\ud800-\udfff]")  # what JSON can spell and no text holds


class Refused(Exception):
    """A file, or one article of several in it, cannot be read.

    Args:
        what: what is wrong with it, in a few words.
        next_step: what the user can do about it.
    """

    def __init__(self, what: str, next_step: str) -> None:
        super().__init__(f"{what}; {next_step}")
        self.what = what
        self.next_step = next_step


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of an article's text; `page` is the page of the original it stands on, where that has pages."""

    text: str
    page: int | None = None
    goes_on: bool = False
    """Whether it goes on with the paragraph before, on a new page."""
    line: int | None = None
    """The line of the original, from 1, that it begins on; the text then has it on the same line."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """One article of a file.

    `published` is an ISO 8601 date or time; None where the format does not say when it was published: a day on which
    a file was made or saved is none. `number` counts the entries of a container from 1.
    """

    paragraphs: tuple[Paragraph, ...]
    title: str | None = None
    published: str | None = None
    author: str | None = None
    publisher: str | None = None
    number: int | None = None
    attached: tuple[str, ...] = ()
    """Names of the documents that are attached to it, which are not read."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stretch of the extracted text stands in the original: its page, or its paragraph counted from 1."""

    start: int
    end: int
    page: int | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Composed:
    """An article's text as the stages read it, and where its stretches stand in the original."""

    text: str
    places: tuple[Place, ...] = field(default=())


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    r"""The paragraphs of a text in which empty lines stand between them.

    >>> [p.text for p in paragraphs_of("Fire\r\n\r\nTwo men\r\ndied.\n\n")]
    ['Fire', 'Two men\ndied.']
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return tuple(Paragraph(part) for part in _EMPTY_LINE.split(text.strip()) if part.strip())


def named(*names: object) -> str | None:
    """Names on one line, each once; None where there is none.

    >>> named("Ana Ruiz", None, " Bo  Lee ", "Ana Ruiz")
    'Ana Ruiz, Bo Lee'
    """
    told = (" ".join(name.split()) for name in names if isinstance(name, str))
    return ", ".join(dict.fromkeys(name for name in told if name)) or None


def title_among(title: object, paragraphs: Sequence[Paragraph]) -> str | None:
    """The title of a document's properties where it is one of its first paragraphs.

    Otherwise it is as often that of a template, or of the document that this one was made from.
    """
    told = named(title)
    return told if told is not None and told in [named(p.text) for p in paragraphs[:3]] else None


def composed(article: Extracted) -> Composed:
    """The article's text: its title where the text does not begin with it, then the paragraphs, empty lines between.

    Paragraphs that know their line are set on it, and have no other place.

    Raises:
        Refused: there is no text, or more than `LONGEST` characters.
    """
    pieces = list(_pieces(article))
    if not any(piece.text for piece, _ in pieces):
        raise Refused("holds no text", "put the article's text in it or leave it out")
    if sum(len(piece.text) for piece, _ in pieces) > LONGEST:
        raise Refused(f"holds more than {LONGEST // 2**20} million characters of text", "split it")
    parts: list[str] = []
    places: list[Place] = []
    at, line = 0, 1
    for piece, number in pieces:
        gap = "" if not parts else " " if piece.goes_on else "\n\n"
        if piece.line is not None:
            gap = "\n" * max(piece.line - line, 1 if parts else 0)
            line += len(gap) + piece.text.count("\n")
        parts += [gap, piece.text]
        at += len(gap)
        end = at + len(piece.text)
        if number and piece.line is None:
            places.append(
                Place(at, end, page=piece.page) if piece.page is not None else Place(at, end, paragraph=number)
            )
        at = end
    return Composed("".join(parts), tuple(places))


def _pieces(article: Extracted) -> Iterator[tuple[Paragraph, int]]:
    """The title, with the number 0, and the paragraphs that say anything, counted from 1."""
    title = named(article.title)
    told = [replace(p, text=_clean(p.text)) for p in article.paragraphs]
    told = [p for p in told if p.text]
    if title and not _opens_with(told, title):
        yield Paragraph(_clean(title)), 0
    number = 0
    for paragraph in told:
        number += not paragraph.goes_on
        yield paragraph, number


def _opens_with(paragraphs: Iterable[Paragraph], title: str) -> bool:
    wanted = _squeezed(title)
    return any(_squeezed(p.text).startswith(wanted) for p, _ in zip(paragraphs, range(3), strict=False))


def _squeezed(text: str) -> str:
    return " ".join(text.split()).casefold()


def _clean(text: str) -> str:
    return _NO_TEXT.sub("\ufffd", text).strip()
