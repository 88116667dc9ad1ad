"""Options that several commands share, and the few facts of one run."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from factcheck.errors import UnreadableInput
    from factcheck.ingest.article import Article
    from factcheck.memory import Memory
    from factcheck.settings.house import Settings

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


@dataclass(slots=True)
class Run:
    """One run of the program.

    `debug` shows the traceback of an unexpected error, `allow_net` lets it fetch web addresses; `addresses` are those
    named as articles, each under the path that stands for it, since a path keeps no "//". `settings` are None where a
    run has none. `memory` is there where one run of the program is several checks, `read` what each file held then.
    """

    debug: bool = False
    allow_net: bool = False
    addresses: dict[Path, str] = field(default_factory=dict)
    settings: "Settings | None" = None
    memory: "Memory | None" = None
    read: "dict[tuple[Path, str], tuple[tuple[int, int, int] | None, tuple[Article | UnreadableInput, ...]]]" = field(
        default_factory=dict
    )


def new_run() -> Run:
    """A run as the environment asks for it."""
    return Run(debug=os.environ.get("FACTCHECK_DEBUG", "0") not in {"", "0"})


def _set_debug(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        context.ensure_object(Run).debug = True


class ArticlePath(click.Path):
    """The path of a file or a folder, or a web address, noted in the run and kept as a path that stands for it."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:  # noqa: ANN401
        """See the class; as click asks for it."""
        path = Path(os.fsdecode(super().convert(value, param, ctx)))
        if ctx is not None and isinstance(value, str) and value.lower().startswith(("http://", "https://")):
            ctx.ensure_object(Run).addresses[path] = value
        return path


def _allow_net(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        context.ensure_object(Run).allow_net = True


def net_option(command: _Decorated) -> _Decorated:
    """`--allow-net`."""
    return click.option(
        "--allow-net",
        is_flag=True,
        expose_value=False,
        callback=_allow_net,
        help="Fetch articles named by a web address; without it nothing is ever fetched.",
    )(command)


def stdin_filename_option(command: _Decorated) -> _Decorated:
    """`--stdin-filename NAME`."""
    return click.option(
        "--stdin-filename",
        metavar="NAME",
        help="What reports call the article that comes through standard input.",
    )(command)


def debug_option(command: _Decorated) -> _Decorated:
    """`--debug`, before or after the command's name."""
    return click.option(
        "--debug",
        is_flag=True,
        expose_value=False,
        callback=_set_debug,
        help="Show the traceback of an internal error.",
    )(command)


def against_option(command: _Decorated) -> _Decorated:
    """`--against PATH`, of the commands that read again what `check` or `compare` has read."""
    return click.option(
        "--against",
        multiple=True,
        metavar="PATH",
        type=ArticlePath(),
        help="As in `check`: a source, or a folder of them; then PATH is the draft.",
    )(command)


def format_option(command: _Decorated) -> _Decorated:
    """`--format terminal|json`."""
    choice = click.Choice(["terminal", "json"])
    return click.option("--format", "form", type=choice, default="terminal", show_default=True, help="What to print.")(
        command
    )


def output_option(command: _Decorated) -> _Decorated:
    """`--output FILE`."""
    file = click.Path(path_type=Path)
    return click.option(
        "-o", "--output", type=file, metavar="FILE", help="Write to FILE, whole or not at all, instead of the terminal."
    )(command)


def color_option(command: _Decorated) -> _Decorated:
    """`--no-color`."""
    return click.option(
        "--no-color", is_flag=True, help="No colours; signs mark the deciding words. NO_COLOR does the same."
    )(command)


def model_option(command: _Decorated) -> _Decorated:
    """`--model NAME`."""
    return click.option(
        "--model", metavar="NAME", help="The spaCy model to read with, instead of the pinned English one."
    )(command)


def claims_option(command: _Decorated) -> _Decorated:
    """`--claims DIR`."""
    folder = click.Path(path_type=Path, exists=True, file_okay=False)
    return click.option("--claims", type=folder, metavar="DIR", help="A folder with claim kinds of your own.")(command)


def explain_all_option(command: _Decorated) -> _Decorated:
    """`--explain-all`."""
    return click.option(
        "--explain-all",
        is_flag=True,
        help="Behind the report replay every finding, as `factcheck why` does; JSON has what that takes anyway.",
    )(command)
