"""`--watch`: the same check again each time one of its files is saved, until Ctrl-C.

Files are looked at again and again rather than by the notices of the operating system: those say nothing of what
another machine writes to a shared drive, where a newsroom's drafts are, and a look costs microseconds.
"""

import functools
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli import exits
from factcheck.cli.articles import state_of
from factcheck.cli.gate import decisions_files
from factcheck.cli.messages import say
from factcheck.cli.one_article import STANDARD_INPUT
from factcheck.cli.options import Run
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.memory import Memory

PAUSE = 0.1
"""Seconds between two looks at the files."""
_SHARE = 10  # a look that takes long, at a folder of thousands of files, is followed by a pause this many times as long
_OUTPUTS = frozenset({"output", "wanted"})  # parameters that name what is written, not what is read

_Command = Callable[..., int]
_State = dict[Path, tuple[int, int, int]]


def memory() -> "Memory | None":
    """What the runs before this one have read; None where nothing is watched."""
    context = click.get_current_context(silent=True)
    return context.ensure_object(Run).memory if context is not None else None


def watch_option(command: _Command) -> _Command:
    """`--watch`."""
    return click.option(
        "--watch", is_flag=True, help="Check again each time the draft, a source or a decision is saved, until Ctrl-C."
    )(command)


def watched(command: _Command) -> _Command:
    """Makes a command with `--watch` and `--quiet`, whose parameters name the files that it reads, do what it says."""

    @functools.wraps(command)
    def watching(*, watch: bool, **parameters: Any) -> int:  # noqa: ANN401 - whatever the command's options give
        if not watch:
            return command(**parameters)
        return _watch(functools.partial(command, **parameters), tuple(_inputs(parameters)), quiet=parameters["quiet"])

    return watching


def _inputs(parameters: Mapping[str, object]) -> Iterator[Path]:
    """The paths among a command's parameters that it reads."""
    for name, value in parameters.items():
        if name not in _OUTPUTS:
            yield from (path for path in (value if isinstance(value, tuple) else (value,)) if isinstance(path, Path))


def _watch(run: Callable[[], int], inputs: tuple[Path, ...], *, quiet: bool) -> int:
    """Run once, and again after each change; what goes wrong in the first run is as without `--watch`."""
    if STANDARD_INPUT in inputs:
        raise click.UsageError("--watch needs a file that is saved; standard input is read once")
    from factcheck.memory import Memory

    click.get_current_context().ensure_object(Run).memory = Memory()
    try:
        before = _look(inputs)
        began = time.monotonic()
        click.clear()
        code = run()
        if code == exits.USAGE:
            return code
        done = True
        while True:
            if done and not quiet:
                say(f"checked in {time.monotonic() - began:.1f} s; waiting for the next save, Ctrl-C ends it")
            before = _changed(inputs, before)
            began = time.monotonic()
            click.clear()
            done = _again(run)
    except KeyboardInterrupt:
        say("stopped watching")
        return exits.INTERRUPTED


def _again(run: Callable[[], int]) -> bool:
    """Run once more, and tell whether it could be done.

    A draft that cannot be read just now ends nothing, nor does an assumption that an edit has settled.
    """
    from factcheck.cli.output import OutputFailed

    try:
        return run() != exits.USAGE
    except OutputFailed:
        raise
    except click.UsageError as error:
        say(error.format_message())
    except FactcheckError as error:
        say(str(error))
    return False


def _look(inputs: tuple[Path, ...]) -> _State:
    """The files that the inputs are, and those of decisions on them, each with what changes when it is saved."""
    from factcheck.ingest.paths import find_files

    state: _State = {}
    for path in (*(source.path for source in find_files(inputs).files), *decisions_files(inputs)):
        found = state_of(path)
        if found is not None:
            state[path] = found
    return state


def _changed(inputs: tuple[Path, ...], before: _State) -> _State:
    """Wait until the files are others than `before`, and no more written to."""
    last = before
    while True:
        began = time.monotonic()
        now = _look(inputs)
        if now != before and now == last:
            return now
        last = now
        time.sleep(max(PAUSE / 2 if now != before else PAUSE, _SHARE * (time.monotonic() - began)))
