"""`--format NAME[=PATH]`, as often as wanted: what one run writes, and where to."""

import difflib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from factcheck.cli.output import STANDARD_OUTPUT, Output
from factcheck.reporting.formats import FORMATS, Format

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Wanted:
    """One `--format`: its name, and its file if it names one."""

    name: str
    path: Path | None = None

    def __str__(self) -> str:
        """As it is written on the command line."""
        return f"--format {self.name}" + (f"={self.path}" if self.path is not None else "")


def _parsed(_context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]) -> tuple[Wanted, ...]:
    """What `--format` asks for; raises click.UsageError for no format of ours, and for no file behind the `=`."""
    found = []
    for value in values:
        name, equals, path = value.partition("=")
        if name not in FORMATS:
            near = difflib.get_close_matches(name.lower(), FORMATS, n=1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(FORMATS)}"
            raise click.UsageError(f"no format {name!r}; {hint}")
        if equals and not path:
            raise click.UsageError(f"--format {name}= names no file; name one, as in: --format {name}=FILE")
        found.append(Wanted(name, Path(path) if equals else None))
    return tuple(found)


def _beginning(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """The formats that begin so, for a shell's tab key."""
    return [name for name in FORMATS if name.startswith(begun)]


def formats_option(command: _Decorated) -> _Decorated:
    """`--format NAME[=PATH]`, as often as wanted."""
    told = "; ".join(f"{name}: {form.about}" for name, form in FORMATS.items())
    return click.option(
        "--format",
        "wanted",
        multiple=True,
        callback=_parsed,
        shell_complete=_beginning,
        metavar="NAME[=PATH]",
        help=f"What to write, and with =PATH the file for it; as often as wanted. {told}. [default: terminal]",
    )(command)


class Outputs:
    """All that one run writes: formats with the places they go to, one of them at most to standard output."""

    def __init__(self, targets: Sequence[tuple[str, Output]]) -> None:
        """Args: a format's name and where it goes, in the order in which they were asked for."""
        self._targets = targets

    def __iter__(self) -> Iterator[tuple[Format, Output]]:
        """Each format with where it goes."""
        return ((FORMATS[name], target) for name, target in self._targets)

    @property
    def shows_page(self) -> bool:
        """Whether the report's page goes to standard output, where a person reads it."""
        return any(FORMATS[name].page and target.standard for name, target in self._targets)

    def refuse_inputs(self, files: Iterable[Path]) -> None:
        """Raises click.UsageError where a result would overwrite one of these files."""
        files = list(files)
        for _, target in self._targets:
            target.refuse_inputs(files)


def ladder_option(command: _Decorated) -> _Decorated:
    """`--ladder`."""
    return click.option(
        "--ladder", is_flag=True, help="Tell the events in time order, too, with what each article says of them."
    )(command)


def questions_option(command: _Decorated) -> _Decorated:
    """`--questions`."""
    return click.option(
        "--questions", is_flag=True, help="Print the desk's call list alone: what to ask, gathered by whom to ask."
    )(command)


def outputs(wanted: Sequence[Wanted], output: Path | None, *, no_color: bool, questions: bool) -> Outputs:
    """What the options `--format` and `--output` come to.

    Args:
        wanted: the formats; none is the terminal's page.
        output: the file of `--output`.
        no_color: whether `--no-color` was given.
        questions: whether `--questions` was given.

    Raises:
        click.UsageError: two formats would go to one place, `--output` says where another option says it, too, or no
            format of these can be a list of questions.
    """
    wanted = wanted or (Wanted("terminal"),)
    if questions and not any(FORMATS[one.name].questions for one in wanted):
        can = " and ".join(name for name, form in FORMATS.items() if form.questions)
        raise click.UsageError(f"--questions goes with the formats {can}; {wanted[0]} has each finding's own question")
    if output is not None:
        if len(wanted) > 1:
            raise click.UsageError(
                f"--output goes with one format; name the file of each, as in: --format {wanted[0].name}={output}"
            )
        if wanted[0].path is not None:
            raise click.UsageError(f"{wanted[0]} names its file; leave --output out")
        return Outputs([(wanted[0].name, Output(output, no_color=no_color))])
    placed = [(w, Output(w.path, no_color=no_color, option=str(w), change=f"file for {w.name}")) for w in wanted]
    taken: dict[Path, Wanted] = {}
    for one, target in placed:
        place = target.place
        if place in taken and place == STANDARD_OUTPUT:
            raise click.UsageError(
                f"{taken[place]} and {one} would both go to standard output; "
                f"name a file for one, as in: --format {one.name}=FILE"
            )
        if place in taken:
            raise click.UsageError(f"{taken[place]} and {one} would both be written to one file; name another")
        taken[place] = one
    return Outputs([(one.name, target) for one, target in placed])
