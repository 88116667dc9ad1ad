"""The articles of a command that reads several: from files and folders, in canonical order."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli.messages import say
from factcheck.cli.options import Run
from factcheck.errors import UnreadableInput

if TYPE_CHECKING:
    from factcheck.ingest.article import Article
    from factcheck.ingest.paths import Inputs, Source
    from factcheck.model.report import Failure


def find(paths: Sequence[Path]) -> "Inputs":
    """The files, and the web addresses, that paths amount to; nothing is read yet."""
    from dataclasses import replace

    from factcheck.ingest.paths import Source, find_files

    addresses = _run().addresses
    inputs = find_files(path for path in paths if path not in addresses)
    named = {Source(path=path, name=addresses[path]) for path in paths if path in addresses}
    files = sorted({*inputs.files, *named}, key=lambda source: (source.name, source.path))
    return replace(inputs, files=tuple(files))


def read(files: "Sequence[Source]", unseen: Sequence[UnreadableInput]) -> "tuple[list[Article], list[UnreadableInput]]":
    """The articles in the order of the files, and all that could not be read, by name, each told in a line."""
    articles: list[Article] = []
    unread = list(unseen)
    names: set[str] = set()
    for source in files:
        try:
            for found in entries(source.path, source.name):
                if isinstance(found, UnreadableInput):
                    unread.append(found)
                elif found.name in names:  # a file "feed.xml#2" beside the second article of feed.xml
                    unread.append(UnreadableInput(found.name, "has the name of another article", "rename one of them"))
                else:
                    names.add(found.name)
                    articles.append(found)
        except UnreadableInput as failure:
            unread.append(failure)
    unread.sort(key=lambda error: error.where)
    for unreadable in unread:
        say(str(unreadable))
    return articles, unread


def entries(path: Path, name: str) -> "Iterator[Article | UnreadableInput]":
    """Every article of a file, or of what a web address leads to; what has not changed since, a run reads once.

    Raises:
        UnreadableInput: it cannot be read, or not be fetched without `--allow-net`.
    """
    run = _run()
    if run.memory is None:
        yield from _entries(path, name)
        return
    state = None if path in run.addresses else state_of(path)
    if (path, name) not in run.read or run.read[path, name][0] != state:
        run.read[path, name] = state, tuple(_entries(path, name))
    yield from run.read[path, name][1]


def state_of(path: Path) -> tuple[int, int, int] | None:
    """What of a file changes when it is saved; None where there is none."""
    try:
        status = path.stat()
    except OSError:  # gone, or just being replaced
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _entries(path: Path, name: str) -> "Iterator[Article | UnreadableInput]":
    from factcheck.ingest.article import Article

    address = address_of(path)
    if address is None:
        yield from Article.all_from_path(path, name=name)
        return
    if not _run().allow_net:
        step = "add --allow-net, or save the page to a file"
        raise UnreadableInput(address, "is a web address, and nothing is fetched unasked", step)
    from factcheck.ingest.addresses import fetch

    data, charset = fetch(address)
    yield from Article.all_from_bytes(data, name=name, charset=charset)


def address_of(path: Path) -> str | None:
    """The web address that a path stands for."""
    return _run().addresses.get(path)


def _run() -> Run:
    context = click.get_current_context(silent=True)
    return context.ensure_object(Run) if context is not None else Run()


def failures(unread: Sequence[UnreadableInput]) -> "tuple[Failure, ...]":
    """What could not be read, as the report tells it."""
    from factcheck.model.report import Failure

    return tuple(Failure(path=f.where, reason=f"{f.what}; {f.next_step}") for f in unread)


def tell_attached(articles: "Sequence[Article]") -> None:
    """A line for each document that is attached to a mail: it may well be what the mail is about."""
    for article in articles:
        for attached in article.attached:
            say(f"{article.name}: attachment {attached} is not read; save it to a file and name that")


def tell_left_out(number: int) -> None:
    """A line about the files in folders whose endings are none of an article's."""
    if number:
        say(f"{number} other {'file' if number == 1 else 'files'} in folders not read; name one to have it tried")
