"""A file or a stream → its bytes: never more than its format may have, never waiting for what is no file."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from factcheck.errors import UnreadableInput
from factcheck.ingest.formats import HEAD, detect

STANDARD_INPUT = "standard input"
"""How the text that came through it is called in reports and messages."""
LIMIT = 20 * 1024 * 1024
"""The largest text that is read, in bytes. A long book is 2 MB of text; what is larger is a mistake or an archive."""


class Readable(Protocol):
    """What bytes come from."""

    def read(self, size: int, /) -> bytes:
        """So many bytes, fewer only at the end."""


_KINDS_OF_FILE = (
    (stat.S_ISDIR, "is a folder where a file was expected", "name the files in it"),
    (stat.S_ISFIFO, "is a pipe, not a file", "save its content to a file first"),
    (stat.S_ISSOCK, "is a socket, not a file", "save its content to a file first"),
    (stat.S_ISCHR, "is a device, not a file", "save its content to a file first"),
    (stat.S_ISBLK, "is a device, not a file", "save its content to a file first"),
)


def label(path: Path | str) -> str:
    r"""A path as it is written in reports and messages: forward slashes, bytes that are no UTF-8 as `\xNN`.

    >>> label("night/a.txt")
    'night/a.txt'
    """
    return os.fsencode(Path(path).as_posix()).decode("utf-8", "backslashreplace")


def read_bytes(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        UnreadableInput: the file is missing, closed to us, no regular file, or larger than its format may be.
    """
    where = label(path)
    with _refusing(where):
        status = path.stat()
        _refuse_special(status, where)
        # The file can be another one by now: a pipe opened without O_NONBLOCK would wait for ever, so what is opened is
        # looked at again, and no more than the limit is ever held.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            _refuse_special(status, where)
            return _read(file, where, status.st_size)


def read_stream(stream: Readable, where: str) -> bytes:
    """The bytes that come through a stream, such as standard input; errors as for `read_bytes`."""
    with _refusing(where):
        return _read(stream, where, 0)


def _read(stream: Readable, where: str, size: int) -> bytes:
    """All of a stream; its format, told by its head, says how much that may be. `size` is what it is known to have."""
    head = stream.read(HEAD)
    form = detect(head)
    most, called = (LIMIT, "one article") if form is None else (form.most, form.called)
    data = head if size > most else head + stream.read(max(most + 1 - len(head), 0))
    if max(size, len(data)) > most:
        large = f"is {max(size, len(data)) / 2**20:.0f} MB, more than the {most // 2**20} MB that are read of {called}"
        raise UnreadableInput(where, large, "split it into one file an article")
    return data


@contextmanager
def _refusing(where: str) -> Iterator[None]:
    """What the operating system objects to, in words."""
    try:
        yield
    except FileNotFoundError as error:
        raise UnreadableInput(where, "no such file", "check the name, or whether it was moved meanwhile") from error
    except PermissionError as error:
        raise UnreadableInput(where, "may not be read", "ask for the permission to read it") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = getattr(error, "strerror", None) or str(error)
        raise UnreadableInput(where, f"cannot be read ({why})", "check the file and its disk") from error


def _refuse_special(status: os.stat_result, where: str) -> None:
    for is_kind, what, next_step in _KINDS_OF_FILE:
        if is_kind(status.st_mode):
            raise UnreadableInput(where, what, next_step)
