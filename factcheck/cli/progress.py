"""What is being done, and for how long already, on standard error, for a person who waits."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Lock, Timer
from typing import TYPE_CHECKING

from factcheck.reporting.visible import clip, one_line

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from factcheck.ingest.article import Article

Told = Callable[[str, int, int], None]
PATIENCE = 1.0
"""Seconds before a bar appears: shorter work needs none."""
_NAME = 40


@contextmanager
def progress(articles: "Iterable[Article]", *, quiet: bool) -> Iterator[Told | None]:
    """What the pipeline is to call with (what, done, total) after each article; None where nobody watches."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    bar = _Bar(article.name for article in articles)
    try:
        yield bar.told
    finally:
        bar.stop()


class _Bar:
    """A bar that appears by itself while the first article is still being read: that one may be a book."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names, self._done = sorted(names), 0  # in the order in which the pipeline reads them
        self._began = time.monotonic()
        self._lock = Lock()  # the bar is begun beside the work
        self._stopped = False
        self._progress: Progress | None = None
        self._task: TaskID | None = None
        self._timer = Timer(PATIENCE, self._show)
        self._timer.daemon = True
        self._timer.start()

    def told(self, _what: str, done: int, _total: int) -> None:
        """Show that so many are done."""
        self._done = done
        if time.monotonic() - self._began >= PATIENCE:
            self._show()

    def stop(self) -> None:
        """Take the bar away."""
        self._timer.cancel()
        with self._lock:
            self._stopped = True
            if self._progress is not None:
                self._progress.stop()

    def _show(self) -> None:
        with self._lock:
            if self._stopped:
                return
            if self._progress is None or self._task is None:
                self._progress = self._start()
                self._task = self._progress.add_task("", total=len(self._names))
            self._progress.update(self._task, description=self._doing(), completed=self._done, refresh=True)

    def _doing(self) -> str:
        if self._done >= len(self._names):
            return "comparing"
        return f"reading {clip(one_line(self._names[self._done]), _NAME)}"

    @staticmethod
    def _start() -> "Progress":
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
        )
        bar = Progress(*columns, console=Console(stderr=True), transient=True)
        bar.start()
        return bar
