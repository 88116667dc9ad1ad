"""Where a command's result goes: standard output, or a file that appears whole or not at all."""

import contextlib
import errno
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import click

from factcheck.errors import FactcheckError

PLAIN_WIDTH = 80
WIDEST = 160
STANDARD_OUTPUT = Path("-")
"""The path that stands for standard output."""


class OutputFailed(FactcheckError):
    """The result could not be written."""


class Output:
    """One command's result, written once.

    Args:
        path: the file to write; None or "-" is standard output.
        no_color: whether `--no-color` was given.
        option: what named the file, as it is written on the command line; `--output` if None.
        change: what to choose anew where it cannot be written.

    Raises:
        click.UsageError: the file's folder does not exist, or the path is a folder; said before the long work.
    """

    def __init__(
        self, path: Path | None, *, no_color: bool, option: str | None = None, change: str = "--output"
    ) -> None:
        """See the class."""
        path = None if path == STANDARD_OUTPUT else path
        self._path, self._change = path, change
        self._option = f"--output {path}" if option is None else option
        if path is not None and path.is_dir():
            raise click.UsageError(f"{self._option} is a folder; name a file in it")
        if path is not None and not path.absolute().parent.is_dir():
            raise click.UsageError(f"{self._option}: there is no folder {path.parent}; make it first")
        self.terminal = path is None and sys.stdout is not None and sys.stdout.isatty()
        self.color = not no_color and not os.environ.get("NO_COLOR") and (self._forced() or self._capable())
        self.width = self._width()

    @property
    def standard(self) -> bool:
        """Whether it goes to standard output."""
        return self._path is None

    @property
    def place(self) -> Path:
        """The file that is written in the end, through links; STANDARD_OUTPUT where none is."""
        return STANDARD_OUTPUT if self._path is None else self._path.resolve()

    def refuse_inputs(self, files: Iterable[Path]) -> None:
        """Raises click.UsageError where the result would overwrite one of these files."""
        if self._path is None or not self._path.exists():
            return
        for file in files:
            with contextlib.suppress(OSError):
                if self._path.samefile(file):
                    raise click.UsageError(f"{self._option} is one of the articles; name another file")

    def write(self, text: str, *, utf8: bool = False) -> None:
        """Write the result: to a file always as UTF-8; to standard output as UTF-8 if asked (JSON), else as it takes.

        Raises:
            OutputFailed: it could not be written (full disk, no permission).
            BrokenPipeError: the reader of standard output has gone.
        """
        try:
            if self._path is None:
                _to_stdout(text, utf8=utf8)
            else:
                _to_file(self._path, text)
        except BrokenPipeError:
            raise
        except OSError as error:
            where = "standard output" if self._path is None else str(self._path)
            raise OutputFailed(
                f"could not write to {where} ({error.strerror}); choose another {self._change}"
            ) from error

    def _forced(self) -> bool:
        return bool(os.environ.get("FORCE_COLOR")) and self._path is None

    def _capable(self) -> bool:
        return self.terminal and os.environ.get("TERM") != "dumb"

    def _width(self) -> int:
        columns = os.environ.get("COLUMNS", "")
        if columns.isascii() and columns.isdigit() and int(columns):
            width = int(columns)
        else:
            width = shutil.get_terminal_size().columns if self.terminal else PLAIN_WIDTH
        return min(width, WIDEST)


def _to_stdout(text: str, *, utf8: bool) -> None:
    if sys.stdout is None:
        raise OSError(errno.EBADF, "it is closed")
    sys.stdout.flush()
    encoding = "utf-8" if utf8 else sys.stdout.encoding or "utf-8"
    if utf8 and sys.stdout.isatty() and encoding != sys.stdout.encoding:
        encoding = sys.stdout.encoding  # a person reads it, not a program
    sys.stdout.buffer.write(text.encode(encoding, "replace"))
    sys.stdout.flush()


def _to_file(path: Path, text: str) -> None:
    """Write beside the target and rename: a reader, or a crash, never meets half a report."""
    target = path.resolve()  # through a link: the file it leads to is replaced, not the link
    if target.exists() and not target.is_file():
        target.write_bytes(text.encode())  # a device or a pipe takes the bytes itself; renaming would remove it
        return
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text.encode())
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    with contextlib.suppress(OSError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
