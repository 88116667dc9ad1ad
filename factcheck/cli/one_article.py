"""The article of a command that reads one: a file, or standard input."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from factcheck.ingest.article import Article

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])
STANDARD_INPUT = Path("-")
"""The path that stands for standard input."""


def file_argument(command: _Decorated) -> _Decorated:
    """`FILE`."""
    return click.argument("file", type=click.Path(path_type=Path))(command)


def read_article(file: Path) -> "Article":
    """The article in a file, or in what comes through standard input where `file` is "-".

    Raises:
        UnreadableInput: it cannot be read as text, or standard input is closed.
    """
    from factcheck.errors import UnreadableInput
    from factcheck.ingest.article import Article

    if file != STANDARD_INPUT:
        return Article.from_path(file)
    if sys.stdin is None:
        raise UnreadableInput("standard input", "is closed", "name a file")
    return Article.from_stream(sys.stdin.buffer)
