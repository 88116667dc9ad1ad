"""The articles of a command that reads several: from files and folders, in canonical order."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.messages import say
from factcheck.errors import UnreadableInput

if TYPE_CHECKING:
    from factcheck.ingest.article import Article
    from factcheck.ingest.paths import Inputs, Source
    from factcheck.model.report import Failure


def find(paths: Sequence[Path]) -> "Inputs":
    """The files that paths amount to; nothing is read yet."""
    from factcheck.ingest.paths import find_files

    return find_files(paths)


def read(files: "Sequence[Source]", unseen: Sequence[UnreadableInput]) -> "tuple[list[Article], list[UnreadableInput]]":
    """The articles in the order of the files, and all that could not be read, by name, each told in a line."""
    from factcheck.ingest.article import Article

    articles, unread = [], list(unseen)
    for source in files:
        try:
            for found in Article.all_from_path(source.path, name=source.name):
                if isinstance(found, UnreadableInput):
                    unread.append(found)
                else:
                    articles.append(found)
        except UnreadableInput as failure:
            unread.append(failure)
    unread.sort(key=lambda error: error.where)
    for unreadable in unread:
        say(str(unreadable))
    return articles, unread


def failures(unread: Sequence[UnreadableInput]) -> "tuple[Failure, ...]":
    """What could not be read, as the report tells it."""
    from factcheck.model.report import Failure

    return tuple(Failure(path=f.where, reason=f"{f.what}; {f.next_step}") for f in unread)


def tell_left_out(number: int) -> None:
    """A line about the files in folders whose endings are none of an article's."""
    if number:
        say(f"{number} other {'file' if number == 1 else 'files'} in folders not read; name one to have it tried")
