"""A file → an article."""

from datetime import date
from pathlib import Path
from typing import BinaryIO, Self

from factcheck.ingest.text import STANDARD_INPUT, label, read_stream, read_text
from factcheck.model.article import Article as TextArticle


class Article(TextArticle):
    """One text of one source, from a string or from a file.

    >>> Article.from_text("Two hurt in fire.", name="fire.txt").name
    'fire.txt'
    """

    @classmethod
    def from_path(cls, path: Path | str, *, name: str | None = None, published: date | str | None = None) -> Self:
        """An article from a plain-text file.

        Args:
            path: the file. UTF-8, or UTF-16 or UTF-32 with a byte order mark.
            name: how reports call it and order it; the file's name if None.
            published: the day of publication, where it is known, as for `from_text`.

        Raises:
            UnreadableInput: the file cannot be read as text; the message says why and what to do.
            ValueError: `published` is a string that is no ISO date.
        """
        path = Path(path)
        return cls.from_text(read_text(path), name=label(path.name) if name is None else name, published=published)

    @classmethod
    def from_stream(cls, stream: BinaryIO, *, name: str = STANDARD_INPUT, published: date | str | None = None) -> Self:
        """An article from a stream of bytes, such as `sys.stdin.buffer`. Arguments and errors as for `from_path`."""
        return cls.from_text(read_stream(stream, name), name=name, published=published)
