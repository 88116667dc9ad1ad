"""What ends a run with status 1: the ladder of `--fail-on`, the same for every command that judges."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.cli import exits

if TYPE_CHECKING:
    from factcheck.model.finding import Verdict
    from factcheck.model.report import Report

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])

# Each step of the ladder counts what stands above it, too.
LADDER: "dict[str, tuple[Verdict, ...]]" = {
    "contradiction": ("contradiction",),
    "update": ("contradiction", "update"),
    "single-source": ("contradiction", "update", "single-source"),
    "never": (),
}


def fail_on_option(command: _Decorated) -> _Decorated:
    """`--fail-on contradiction|update|single-source|never`."""
    return click.option(
        "--fail-on",
        type=click.Choice(list(LADDER)),
        default="contradiction",
        show_default=True,
        help="End with status 1 on such a finding or a graver one (update counts contradictions, single-source both).",
    )(command)


def quiet_option(command: _Decorated) -> _Decorated:
    """`-q`, `--quiet`: nothing but what `--fail-on` counts."""
    return click.option(
        "-q", "--quiet", is_flag=True, help="Print only the findings that --fail-on counts; nothing if none."
    )(command)


def ending(report: "Report", fail_on: str) -> int:
    """The exit code that a report earns by what nobody has settled; what could not be read wins over what was found."""
    if report.unread:
        return exits.PARTIAL
    return exits.FOUND if any(f.verdict in LADDER[fail_on] and not f.settled for f in report.findings) else exits.DONE
