"""`factcheck schema`: the JSON Schemas of the report and of an inspection."""

import click

from factcheck.cli import exits
from factcheck.cli.options import debug_option
from factcheck.cli.output import Output


@click.command(
    short_help="The JSON Schema of the JSON report, or of an inspection.",
    epilog="""\b
Examples:
  factcheck schema
  factcheck schema > factcheck-report.schema.json
  factcheck schema inspection
""",
)
@click.argument("of", metavar="[report|inspection]", type=click.Choice(["report", "inspection"]), default="report")
@debug_option
def schema(of: str) -> int:
    """Print the JSON Schema (draft 2020-12) of the JSON report, or of what `inspect` prints as JSON."""
    from factcheck.model.inspection import Inspection
    from factcheck.model.report import Report
    from factcheck.reporting.as_json import schema_json

    model = Inspection if of == "inspection" else Report
    Output(None, no_color=True).write(schema_json(model), utf8=True)
    return exits.DONE
