"""What the command line says on standard error: one line each, safe to print."""

import os
import sys
from collections.abc import Iterable

from factcheck.reporting.visible import one_line, visible


def say(text: str) -> None:
    """One line on standard error, after the program's name; nothing where standard error is closed."""
    _write(f"factcheck: {one_line(text)}\n")


def show(lines: Iterable[str]) -> None:
    """Lines as they are indented, such as a traceback's, safe to print."""
    _write("".join(f"{visible(line)}\n" for line in lines))


def _write(text: str) -> None:
    if sys.stderr is None:
        return
    encoding = sys.stderr.encoding or "utf-8"
    # pythonw and old consoles: what they cannot show is written as an escape, rather than ending the program
    sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
    sys.stderr.flush()


def drop_standard_output() -> None:
    """Send the rest of standard output nowhere, so that Python's own flush at exit has nothing to complain about."""
    if sys.stdout is None:
        return
    try:
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - a device, not a path of anybody's
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = None  # Python's documented way to have no standard output
