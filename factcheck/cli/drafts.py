"""`DRAFT...`: a command that takes one draft takes several, one after another, and reads their sources once."""

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli import exits
from factcheck.cli.messages import say
from factcheck.cli.options import ArticlePath, Run

if TYPE_CHECKING:
    from factcheck.cli.formats import Wanted

_Command = Callable[..., int]

# Formats that may stand one after another on standard output; of the others, a second begins a second document.
_ENDLESS = frozenset({"terminal", "markdown", "github", "jsonl"})
# A run of several ends as the first of these that one of them ends with.
_GRAVEST = (exits.USAGE, exits.PARTIAL, exits.FOUND, exits.DONE)


def drafts_argument(command: _Command) -> _Command:
    """`DRAFT...`, for a command with the parameters `draft`, `wanted` and `output`."""

    @functools.wraps(command)
    def each(*, drafts: tuple[Path, ...], **parameters: Any) -> int:  # noqa: ANN401 - whatever the command's options give
        if len(drafts) == 1:
            return command(draft=drafts[0], **parameters)
        _refuse_files(parameters["wanted"], parameters["output"])
        return _each(functools.partial(command, **parameters), drafts)

    return click.argument("drafts", nargs=-1, required=True, metavar="DRAFT...", type=ArticlePath())(each)


def _refuse_files(wanted: "Sequence[Wanted]", output: Path | None) -> None:
    """Raises click.UsageError where the reports of several drafts would be written to one file, or be one document."""
    if output is not None or any(one.path is not None for one in wanted):
        raise click.UsageError("several drafts make several reports, and one file holds one; name one draft")
    for one in wanted:
        if one.name not in _ENDLESS:
            can = ", ".join(sorted(_ENDLESS))
            raise click.UsageError(f"{one} holds the report of one draft; name one draft, or take one of {can}")


def _each(command: _Command, drafts: Sequence[Path]) -> int:
    """Each draft by itself; one that cannot be read is told, and the others are checked."""
    from factcheck.errors import UnreadableInput
    from factcheck.memory import Memory

    run = click.get_current_context().ensure_object(Run)
    run.memory = run.memory or Memory()
    codes = set()
    for draft in drafts:
        try:
            codes.add(command(draft=draft))
        except UnreadableInput as unreadable:
            say(str(unreadable))
            codes.add(exits.PARTIAL)
    return next(code for code in _GRAVEST if code in codes)
