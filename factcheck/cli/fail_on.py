"""What ends a run with status 1: the ladder of `--fail-on`, the same for every command that judges."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from factcheck.cli import exits

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from factcheck.model.finding import Severity, Verdict
    from factcheck.model.report import Report
    from factcheck.reporting.counted import Counted

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])

# Each step of the ladder counts what stands above it, too.
LADDER: "dict[str, tuple[Verdict, ...]]" = {
    "contradiction": ("contradiction",),
    "update": ("contradiction", "update"),
    "single-source": ("contradiction", "update", "single-source"),
    "never": (),
}
SEVERITIES: "tuple[Severity, ...]" = ("error", "warning", "note")
LEAST: "Severity" = "warning"
"""A note is something to look at, as a word of a quotation that is spelled otherwise; nobody's script stops for one."""


def _asked(_context: click.Context, _parameter: click.Parameter, told: str) -> str:
    """A value of the option, which it must be one of."""
    verdict, colon, severity = told.partition(":")
    if verdict not in LADDER:
        raise click.BadParameter(f"{told!r} is not one of {', '.join(map(repr, LADDER))}.")
    if colon and verdict == "never":
        raise click.BadParameter(f"{told!r}: never takes no severity.")
    if colon and severity not in SEVERITIES:
        raise click.BadParameter(f"{told!r}: the least severity is one of {', '.join(map(repr, SEVERITIES))}.")
    return told


def _begun(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> "list[CompletionItem]":
    from click.shell_completion import CompletionItem

    graded = (f"{verdict}:{severity}" for verdict in LADDER if verdict != "never" for severity in SEVERITIES)
    known = (*LADDER, *(graded if ":" in incomplete else ()))
    return [CompletionItem(word) for word in known if word.startswith(incomplete)]


def fail_on_option(command: _Decorated) -> _Decorated:
    """`--fail-on contradiction|update|single-source|never`, with the least severity that counts behind a colon."""
    return click.option(
        "--fail-on",
        metavar="VERDICT[:SEVERITY]",
        callback=_asked,
        shell_complete=_begun,
        default="contradiction",
        show_default=True,
        help=(
            "End with status 1 on such a finding or a graver one: contradiction, update (contradictions, too),"
            " single-source (both, too) or never. Notes do not count; behind a colon stands the least severity that"
            " does: error, warning or note, as in contradiction:note."
        ),
    )(command)


def quiet_option(command: _Decorated) -> _Decorated:
    """`-q`, `--quiet`: nothing but what `--fail-on` counts."""
    return click.option(
        "-q", "--quiet", is_flag=True, help="Print only the findings that --fail-on counts; nothing if none."
    )(command)


def counted(fail_on: str) -> "Counted":
    """The findings that a value of `--fail-on` counts."""
    from factcheck.reporting.counted import Counted

    verdict, _, severity = fail_on.partition(":")
    return Counted(LADDER[verdict], cast("Severity", severity or LEAST))


def ending(report: "Report", fail_on: str) -> int:
    """The exit code that a report earns by what nobody has settled; what could not be read wins over what was found."""
    if report.unread:
        return exits.PARTIAL
    failing = counted(fail_on)
    return exits.FOUND if any(f in failing and not f.settled for f in report.findings) else exits.DONE
