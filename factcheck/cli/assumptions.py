"""`--assume` and `--assumptions`: which offered assumptions an editor accepts."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.cli.messages import say

if TYPE_CHECKING:
    from factcheck.errors import UnreadableInput
    from factcheck.model.report import Report

_NAME = re.compile(r"as\d{1,6}|[0-9a-f]{16}")
_LARGEST = 1024 * 1024  # bytes
_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


def assume_options(command: _Decorated) -> _Decorated:
    """`--assume ID`, as often as wanted, and `--assumptions FILE`."""
    file = click.Path(path_type=Path, exists=True, dir_okay=False)
    command = click.option(
        "--assumptions",
        "assumptions_file",
        type=file,
        metavar="FILE",
        help="Accept the assumptions that FILE lists: an id or fingerprint a line, behind # the reason.",
    )(command)
    return click.option(
        "--assume",
        "assumed",
        multiple=True,
        metavar="ID",
        help="Accept an assumption that the report offers (as1); its conflicts are cleared, the rest is judged anew.",
    )(command)


@dataclass(frozen=True)
class Accepted:
    """What was accepted: each id or fingerprint with its reason, and where it was written if in a file."""

    reasons: dict[str, str | None]
    places: dict[str, str]

    def tell(self, report: "Report") -> None:
        """Say which of them the report does not offer: a line for those of the file, an error for those asked for.

        A file serves many runs, and what it accepts may have been settled in the articles; an id that was typed is a
        mistake.

        Raises:
            click.UsageError: an id of `--assume` is not offered.
        """
        known = {name for a in report.assumptions for name in (a.id, a.fingerprint)}
        for name in self.reasons:
            if name in known:
                continue
            there = ", ".join(a.id for a in report.assumptions)
            hint = f"there {'is' if len(report.assumptions) == 1 else 'are'} {there}" if there else "none is offered"
            if name not in self.places:
                raise click.UsageError(f"no assumption {name!r} in these articles; {hint}")
            say(f"{self.places[name]}: no assumption {name!r} in these articles, left out; {hint}")


def accepted(assumed: Sequence[str], file: Path | None) -> Accepted:
    """What the two options ask for.

    Raises:
        UnreadableInput: the file is not text, or no list of assumptions.
    """
    reasons: dict[str, str | None] = {}
    places: dict[str, str] = {}
    if file is not None:
        for number, line in enumerate(_lines(file), start=1):
            name, _, reason = line.partition("#")
            if name.strip() and _NAME.fullmatch(name.strip()) is None:
                raise _no_list(file, number)
            if name.strip():
                reasons[name.strip()] = reason.strip() or None
                places[name.strip()] = f"{file}:{number}"
    for name in assumed:
        reasons.setdefault(name.strip(), None)
        places.pop(name.strip(), None)
    return Accepted(reasons, places)


def _lines(file: Path) -> list[str]:
    from factcheck.errors import UnreadableInput

    try:
        with file.open("rb") as read:
            data = read.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise _no_list(file, 1)
        return data.decode("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableInput(str(file), "is no readable text", "list one assumption a line, in UTF-8") from error


def _no_list(file: Path, line: int) -> "UnreadableInput":
    from factcheck.errors import UnreadableInput

    step = "list an id (as1) or fingerprint a line, behind # the reason"
    return UnreadableInput(f"{file}:{line}", "is no assumption", step)
