"""`--watch`: the same check again each time one of its files or the settings are saved, until Ctrl-C.

Files are looked at again and again rather than by the notices of the operating system: those say nothing of what
another machine writes to a shared drive, where a newsroom's drafts are, and a look costs microseconds.
"""

import functools
import gc
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli import exits
from factcheck.cli.articles import state_of
from factcheck.cli.configuration import settings_files
from factcheck.cli.gate import baseline_file, decisions_files
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

_ARGUMENTS = "arguments"  # where a command's context keeps what it was called with

_Command = Callable[..., int]
_State = dict[Path, tuple[int, int, int]]


class Watching(click.Command):
    """A command that knows what it was called with, so that it can be called so again under other settings."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does, and keeps the arguments."""
        ctx.meta[_ARGUMENTS] = list(args)
        return super().parse_args(ctx, args)


@dataclass(frozen=True, slots=True)
class _Check:
    """What is done again and again: the command as it was called, and the files that it reads."""

    context: click.Context
    command: _Command
    parameters: Mapping[str, Any]

    def run(self) -> int:
        """Do it once."""
        with self.context.scope(cleanup=False):
            return self.command(**self.parameters)

    @property
    def inputs(self) -> tuple[Path, ...]:
        """The paths that it reads."""
        return tuple(_inputs(self.parameters))

    @property
    def quiet(self) -> bool:
        """Whether notes are left out."""
        return bool(self.parameters["quiet"])

    def anew(self) -> "_Check":
        """The same command under the settings as they are now.

        Raises:
            click.UsageError, ConfigurationError: they cannot be read.
        """
        run = self.context.ensure_object(Run)
        before, run.settings = run.settings, None
        try:
            path, arguments = self.context.command_path, list(self.context.meta[_ARGUMENTS])
            fresh = self.context.command.make_context(path, arguments, obj=run)
        except Exception:
            run.settings = before
            raise
        parameters = {name: value for name, value in fresh.params.items() if name != "watch"}
        return _Check(fresh, self.command, parameters)


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
        return _watch(_Check(click.get_current_context(), command, parameters))

    return watching


def _inputs(parameters: Mapping[str, object]) -> Iterator[Path]:
    """The paths among a command's parameters that it reads."""
    for name, value in parameters.items():
        if name not in _OUTPUTS:
            yield from (path for path in (value if isinstance(value, tuple) else (value,)) if isinstance(path, Path))


def _watch(check: _Check) -> int:
    """Run once, and again after each change; what goes wrong in the first run is as without `--watch`."""
    if STANDARD_INPUT in check.inputs:
        raise click.UsageError("--watch needs a file that is saved; standard input is read once")
    from factcheck.memory import Memory

    click.get_current_context().ensure_object(Run).memory = Memory()
    try:
        before = _look(check)
        began = time.monotonic()
        click.clear()
        code = check.run()
        if code == exits.USAGE:
            return code
        gc.collect()
        gc.freeze()  # the model and the sources stay; to look through them again and again takes as long as a check
        done, stale = True, False
        while True:
            if done and not check.quiet:
                say(f"checked in {time.monotonic() - began:.1f} s; waiting for the next save, Ctrl-C ends it")
            now = _changed(check, before)
            began = time.monotonic()
            click.clear()
            stale = stale or any(before.get(file) != now.get(file) for file in settings_files())
            done, fresh = _again(check, anew=stale)
            stale = stale and fresh is check  # what could not be read is tried again at the next save
            check, before = fresh, now
    except KeyboardInterrupt:
        say("stopped watching")
        return exits.INTERRUPTED


def _again(check: _Check, *, anew: bool) -> tuple[bool, _Check]:
    """Run once more, where the settings have changed under these; whether it could be done, and what to go on with.

    A draft that cannot be read just now ends nothing, nor does an assumption that an edit has settled, nor a setting
    that is half written.
    """
    from factcheck.cli.output import OutputFailed

    try:
        check = check.anew() if anew else check
        return check.run() != exits.USAGE, check
    except OutputFailed:
        raise
    except click.UsageError as error:
        say(error.format_message())
    except FactcheckError as error:
        say(str(error))
    return False, check


def _look(check: _Check) -> _State:
    """The inputs, the decisions on them, the baseline, the settings: each file with what changes when it is saved."""
    from factcheck.ingest.paths import find_files

    state: _State = {}
    with check.context.scope(cleanup=False):
        files = [*(source.path for source in find_files(check.inputs).files), *decisions_files(check.inputs)]
        files += [*baseline_file(), *settings_files()]
    for path in files:
        found = state_of(path)
        if found is not None:
            state[path] = found
    return state


def _changed(check: _Check, before: _State) -> _State:
    """Wait until the files are others than `before`, and no more written to."""
    last = before
    while True:
        began = time.monotonic()
        now = _look(check)
        if now != before and now == last:
            return now
        last = now
        time.sleep(max(PAUSE / 2 if now != before else PAUSE, _SHARE * (time.monotonic() - began)))
