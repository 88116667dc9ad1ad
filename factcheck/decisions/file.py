"""The decisions file: JSON, a decision a line, only ever appended to.

A line is written by one `write` to a file opened for appending, under the kernel's lock on the file itself, and is on
the disk when `append` returns. So no lock file stays behind among a newsroom's articles, a lock dies with the process
that held it, and no library is needed for it. What a crash leaves is one broken line, which reading reports and the
next decision begins anew behind.
"""

import json
import os
import stat
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from factcheck.errors import UnreadableInput
from factcheck.model.decision import BrokenLine, Decision

try:
    import fcntl
except ImportError:  # Windows has none; there the one write has to do
    fcntl = None  # type: ignore[assignment]  # a module where there is one

NAME = "factcheck-decisions.jsonl"
"""How the file is called that is kept with the articles."""
_LARGEST = 64 * 1024 * 1024  # bytes of a file: some hundred thousand decisions
_MOST_BROKEN = 3  # lines of which each is told in a file without any decision: one may have been cut off
_LINE = 1024 * 1024  # bytes of one line: a finding with some thousand sides


@dataclass(frozen=True, slots=True)
class Ledger:
    """What stands in decisions files: the decisions in the order in which they were made, and the broken lines."""

    paths: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()
    broken: tuple[BrokenLine, ...] = ()


def read(paths: Iterable[Path]) -> Ledger:
    """The decisions in these files, those of the files that are there, by the time at which they were made.

    Raises:
        UnreadableInput: a file is there and cannot be read, so that what was dismissed in it would come up again; or it
            is a file of something else.
    """
    decisions: list[Decision] = []
    broken: list[BrokenLine] = []
    there = []
    for path in paths:
        data = _bytes(path)
        if data is None:
            continue
        there.append(str(path))
        made, unread = _lines(path, data)
        if not made and (b"\0" in data or len(unread) > _MOST_BROKEN):
            raise UnreadableInput(str(path), "is no file of decisions", "name another with --decisions")
        decisions.extend(made)
        broken.extend(unread)
    decisions.sort(key=lambda decision: decision.when)  # stable: of one moment the later line counts
    return Ledger(tuple(there), tuple(decisions), tuple(broken))


def _lines(path: Path, data: bytes) -> tuple[list[Decision], list[BrokenLine]]:
    """The decisions of a file, and its broken lines."""
    decisions, broken = list[Decision](), list[BrokenLine]()
    for number, line in enumerate(data.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            decisions.append(_decision(line))
        except ValueError as error:
            broken.append(BrokenLine(path=str(path), line=number, problem=str(error)))
            if not decisions and len(broken) > _MOST_BROKEN:
                break
    return decisions, broken


def _bytes(path: Path) -> bytes | None:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableInput(str(path), "is no file of decisions", "name another with --decisions")
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        step = "make it readable, or name another with --decisions"
        raise UnreadableInput(str(path), f"cannot be read ({error.strerror})", step) from error
    if len(data) > _LARGEST:
        raise UnreadableInput(str(path), f"is larger than {_LARGEST // 2**20} MB", "begin a new file of decisions")
    return data


def _decision(line: bytes) -> Decision:
    """Raises ValueError where a line is no decision; the message says why in a few words."""
    if len(line) > _LINE:
        raise ValueError("is too long for a decision")
    try:
        told = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError("is no JSON; was it cut off?") from error
    if not isinstance(told, dict):
        raise ValueError("is JSON, but no decision")  # noqa: TRY004 - a broken line, whatever it holds
    known = {key: value for key, value in told.items() if key in Decision.model_fields}  # a later version may add some
    try:
        return Decision.model_validate(known)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"])) or "it"
        raise ValueError(f"is no decision: {where}: {first['msg'].lower()}") from error


def append(path: Path, decision: Decision) -> None:
    """Add a decision to a file, whole or not at all; it is on the disk when this returns.

    Raises:
        UnreadableInput: the file cannot be written, or is none, or the decision is longer than a line may be.
    """
    line = line_of(decision)
    if len(line) > _LINE:
        step = "say the reason shorter; nothing was decided"
        raise UnreadableInput(str(path), f"takes no decision of more than {_LINE // 1024} kB", step)
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
    except OSError as error:
        step = "name another with --decisions"
        raise UnreadableInput(str(path), f"cannot be written ({error.strerror})", step) from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise UnreadableInput(str(path), "is no file of decisions", "name another with --decisions")
        if fcntl is not None:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        _write(descriptor, path, line)
    finally:
        os.close(descriptor)


def _write(descriptor: int, path: Path, line: bytes) -> None:
    size = os.fstat(descriptor).st_size
    if size:
        os.lseek(descriptor, size - 1, os.SEEK_SET)
        if os.read(descriptor, 1) != b"\n":  # a line that was cut off stays by itself
            line = b"\n" + line
    why: str | None = None
    try:
        if os.write(descriptor, line) < len(line):
            why = "the disk is full"
        else:
            os.fsync(descriptor)
    except OSError as error:
        why = error.strerror or str(error)
    if why is not None:
        os.ftruncate(descriptor, size)
        raise UnreadableInput(str(path), f"cannot be written ({why})", "nothing was decided; try again")


def line_of(decision: Decision) -> bytes:
    """A decision as its line: UTF-8, what a terminal would obey or hide escaped."""
    unsaid = {name for name in ("verdicts", "words") if not getattr(decision, name)}
    fields = decision.model_dump(mode="json", exclude_none=True, exclude=unsaid)
    told = json.dumps(fields, ensure_ascii=False)
    kept = (c if unicodedata.category(c) not in {"Cc", "Cf", "Zl", "Zp", "Cs"} else json.dumps(c)[1:-1] for c in told)
    return "".join(kept).encode() + b"\n"
