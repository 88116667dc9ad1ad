"""A file → an article."""

import os
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO, Self

from factcheck.errors import UnreadableInput
from factcheck.ingest.files import STANDARD_INPUT, label, read_bytes, read_stream
from factcheck.ingest.reading import articles_in
from factcheck.model.article import Article as TextArticle

_ENTRY = re.compile(r"(.+)#([1-9][0-9]{0,8})")


class Article(TextArticle):
    """One text of one source, from a string or from a file.

    >>> Article.from_text("Two hurt in fire.", name="fire.txt").name
    'fire.txt'
    """

    @classmethod
    def from_path(cls, path: Path | str, *, name: str | None = None, published: date | str | None = None) -> Self:
        """The article of a file in any of the formats that are read; which one it is, its content tells.

        Args:
            path: the file. Text is UTF-8, or UTF-16 or UTF-32 with a byte order mark. `feed.xml#2` is the second
                article of a file that holds several.
            name: how reports call it and order it; the file's name if None.
            published: the day of publication, where it is known, as for `from_text`; it goes before what the file says.

        Raises:
            UnreadableInput: the file cannot be read, or holds several articles; the message says why and what to do.
            ValueError: `published` is a string that is no ISO date.
        """
        path, number = _entry(Path(path))
        name = label(path.name) if name is None else name
        return cls.only(cls.all_from_path(path, name=name), name, number=number, published=published)

    @classmethod
    def from_stream(cls, stream: BinaryIO, *, name: str = STANDARD_INPUT, published: date | str | None = None) -> Self:
        """An article from a stream of bytes, such as `sys.stdin.buffer`. Arguments and errors as for `from_path`."""
        return cls.only(cls.all_from_bytes(read_stream(stream, name), name=name), name, published=published)

    @classmethod
    def all_from_path(cls, path: Path | str, *, name: str | None = None) -> "Iterator[Self | UnreadableInput]":
        """Every article of a file, and the reason for each that cannot be read; otherwise as `from_path`."""
        path = Path(path)
        yield from cls.all_from_bytes(read_bytes(path), name=label(path.name) if name is None else name)

    @classmethod
    def all_from_bytes(
        cls, data: bytes, *, name: str, charset: str | None = None
    ) -> "Iterator[Self | UnreadableInput]":
        """As `all_from_path`, of a file that is at hand; `charset` is what a server said of its encoding."""
        for found in articles_in(data, name, charset=charset):
            yield found if isinstance(found, UnreadableInput) else cls(**dict(found))

    @classmethod
    def only(
        cls,
        found: "Iterable[Self | UnreadableInput]",
        name: str,
        *,
        number: int | None = None,
        published: date | str | None = None,
    ) -> Self:
        """The one article that was found in the file `name`, or the one of this number.

        Raises:
            UnreadableInput: there is none, there are several, or it is one that could not be read.
            ValueError: `published` is a string that is no ISO date.
        """
        entries = list(found)
        if number is not None:
            wanted = f"{name}#{number}"
            entries = [e for e in entries if (e.where if isinstance(e, UnreadableInput) else e.name) == wanted]
            if not entries:
                raise UnreadableInput(wanted, "is not in that file", "count its articles from 1")
        if len(entries) > 1:
            first = next((e.name for e in entries if not isinstance(e, UnreadableInput)), f"{name}#1")
            raise UnreadableInput(name, f"holds {len(entries)} articles", f"name one, for example {first}")
        if not entries:
            raise UnreadableInput(name, "holds no article", "name another file")
        only = entries[0]
        if isinstance(only, UnreadableInput):
            raise only
        if published is None:
            return only
        dated = cls.from_text(only.text, name=only.name, published=published)
        return only.model_copy(update={"published": dated.published})


def _entry(path: Path) -> tuple[Path, int | None]:
    """A file, and which of its articles is meant where its name goes on with "#2"."""
    named = _ENTRY.fullmatch(path.name)
    if named is None or os.path.lexists(path):
        return path, None
    return path.with_name(named[1]), int(named[2])
