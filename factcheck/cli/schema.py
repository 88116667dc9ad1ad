"""`factcheck schema`: the JSON Schema of the report."""

import click

from factcheck.cli import exits
from factcheck.cli.options import debug_option
from factcheck.cli.output import Output


@click.command(
    short_help="The JSON Schema of the JSON report.",
    epilog="""\b
Examples:
  factcheck schema
  factcheck schema > factcheck-report.schema.json
""",
)
@debug_option
def schema() -> int:
    """Print the JSON Schema (draft 2020-12) of the JSON report."""
    from factcheck.reporting.as_json import schema_json

    Output(None, no_color=True).write(schema_json(), utf8=True)
    return exits.DONE
