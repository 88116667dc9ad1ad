"""`factcheck schema`: the JSON Schemas of the report and of an inspection."""

import click

from factcheck.cli import exits
from factcheck.cli.options import debug_option
from factcheck.cli.output import Output


@click.command(
    short_help="The JSON Schema of a report, of an inspection or of `why`.",
    epilog="""\b
Examples:
  factcheck schema
  factcheck schema > factcheck-report.schema.json
  factcheck schema inspection
  factcheck schema why
""",
)
@click.argument(
    "of", metavar="[report|inspection|why]", type=click.Choice(["report", "inspection", "why"]), default="report"
)
@debug_option
def schema(of: str) -> int:
    """Print the JSON Schema (draft 2020-12) of the JSON report, or of what `inspect` or `why` prints as JSON."""
    from factcheck.model.explanation import Explanation
    from factcheck.model.inspection import Inspection
    from factcheck.model.report import Report
    from factcheck.reporting.as_json import schema_json

    models: dict[str, type[Report | Inspection | Explanation]] = {
        "report": Report,
        "inspection": Inspection,
        "why": Explanation,
    }
    Output(None, no_color=True).write(schema_json(models[of]), utf8=True)
    return exits.DONE
