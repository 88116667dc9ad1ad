"""Options that several commands share, and the few facts of one run."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from factcheck.memory import Memory

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


@dataclass(slots=True)
class Run:
    """One run of the program.

    `debug` shows the traceback of an unexpected error; `memory` is what `--watch` has read so far.
    """

    debug: bool = False
    memory: "Memory | None" = None


def new_run() -> Run:
    """A run as the environment asks for it."""
    return Run(debug=os.environ.get("FACTCHECK_DEBUG", "0") not in {"", "0"})


def _set_debug(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        context.ensure_object(Run).debug = True


def debug_option(command: _Decorated) -> _Decorated:
    """`--debug`, before or after the command's name."""
    return click.option(
        "--debug",
        is_flag=True,
        expose_value=False,
        callback=_set_debug,
        help="Show the traceback of an internal error.",
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
