"""The article of a command that reads one: a file, or standard input."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.cli import articles as several
from factcheck.cli.options import ArticlePath

if TYPE_CHECKING:
    from factcheck.ingest.article import Article

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])
STANDARD_INPUT = Path("-")
"""The path that stands for standard input."""


def file_argument(command: _Decorated) -> _Decorated:
    """`FILE`."""
    return click.argument("file", type=ArticlePath())(command)


def read_article(file: Path, stdin_filename: str | None = None) -> "Article":
    """The article in a file, at a web address, or in what comes through standard input where `file` is "-".

    Raises:
        UnreadableInput: it cannot be read, there are several, or standard input is closed.
        click.UsageError: standard input has a name and is not asked for.
    """
    from factcheck.errors import UnreadableInput
    from factcheck.ingest.article import Article
    from factcheck.ingest.files import STANDARD_INPUT as UNNAMED

    if file != STANDARD_INPUT and stdin_filename is not None:
        raise click.UsageError("--stdin-filename names standard input; give - as the file")
    if file != STANDARD_INPUT:
        address = several.address_of(file)
        return Article.from_path(file) if address is None else Article.only(several.entries(file, address), address)
    if sys.stdin is None:
        raise UnreadableInput("standard input", "is closed", "name a file")
    return Article.from_stream(sys.stdin.buffer, name=stdin_filename or UNNAMED)
