"""`factcheck kinds`: what the tool can check."""

import textwrap
from collections.abc import Sequence
from pathlib import Path

import click

from factcheck.cli import exits
from factcheck.cli.configuration import config_options
from factcheck.cli.options import claims_option, debug_option
from factcheck.cli.output import Output
from factcheck.reporting.visible import one_line


@click.command(
    short_help="The kinds of claims that are checked.",
    epilog="""\b
Examples:
  factcheck kinds
  factcheck kinds --claims our-claims/
""",
)
@claims_option
@config_options
@debug_option
def kinds(claims: Path | None) -> int:
    """List the kinds of claims: rule code, kind, and the question it answers."""
    from factcheck.catalog import load_kinds

    target = Output(None, no_color=True)
    rows = [(kind.rule, kind.id, kind.question) for kind in load_kinds(claims)]
    target.write(_table([("RULE", "KIND", "QUESTION"), *rows], target.width))
    return exits.DONE


def _table(rows: Sequence[tuple[str, str, str]], width: int) -> str:
    safe = [tuple(map(one_line, row)) for row in rows]
    first, second = (max(len(row[column]) for row in safe) for column in (0, 1))
    left = first + second + 4
    lines = []
    for rule, kind, question in safe:
        wrapped = textwrap.wrap(question, max(width - left, 20)) or [""]
        lines.append(f"{rule:<{first}}  {kind:<{second}}  {wrapped[0]}")
        lines += [" " * left + line for line in wrapped[1:]]
    return "\n".join(lines) + "\n"
