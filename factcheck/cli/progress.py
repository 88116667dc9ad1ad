"""A progress bar on standard error, for a person who waits."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcheck.reporting.visible import clip, one_line

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

Told = Callable[[str, int, int], None]
PATIENCE = 1.0
"""Seconds before a bar appears: shorter work needs none."""
_NAME = 40


@contextmanager
def progress(*, quiet: bool) -> Iterator[Told | None]:
    """What the pipeline is to call with (what, done, total); None where nobody watches."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    bar = _Bar()
    try:
        yield bar.told
    finally:
        bar.stop()


class _Bar:
    def __init__(self) -> None:
        self._began = time.monotonic()
        self._progress: Progress | None = None
        self._task: TaskID | None = None

    def told(self, what: str, done: int, total: int) -> None:
        """Show that so many are done, the last of them `what`."""
        if time.monotonic() - self._began < PATIENCE:
            return
        if self._progress is None or self._task is None:
            self._progress = self._start()
            self._task = self._progress.add_task("", total=total)
        self._progress.update(self._task, description=clip(one_line(what), _NAME), completed=done, total=total)

    def stop(self) -> None:
        """Take the bar away."""
        if self._progress is not None:
            self._progress.stop()

    @staticmethod
    def _start() -> "Progress":
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
        )
        bar = Progress(*columns, console=Console(stderr=True), transient=True)
        bar.start()
        return bar
