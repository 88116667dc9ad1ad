"""`factcheck explain`: the page of one claim kind."""

from pathlib import Path

import click

from factcheck.cli import exits
from factcheck.cli.configuration import config_options
from factcheck.cli.options import claims_option, color_option, debug_option
from factcheck.cli.output import Output


@click.command(
    short_help="The page of one rule or kind.",
    epilog="""\b
Examples:
  factcheck explain FC101
  factcheck explain toll
""",
)
@click.argument("name", metavar="RULE|KIND")
@color_option
@claims_option
@config_options
@debug_option
def explain(name: str, no_color: bool, claims: Path | None) -> int:
    """Tell what a rule or kind asserts, what it deliberately is not, and how it is compared."""
    from factcheck.catalog import find_kind
    from factcheck.reporting.visible import visible

    target = Output(None, no_color=no_color)
    lines = [visible(line) for line in find_kind(name, claims).readme.splitlines()]
    page = "\n".join(lines) + "\n"
    if target.terminal:
        from factcheck.reporting.terminal import markdown_text

        page = markdown_text(page, width=target.width, color=target.color)
    target.write(page)
    return exits.DONE
