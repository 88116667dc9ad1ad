"""`factcheck baseline write`: the findings that are there today, so that from now on only new ones count."""

from pathlib import Path

import click

from factcheck.cli import exits
from factcheck.cli.assumptions import accepted, assume_options
from factcheck.cli.configuration import config_options
from factcheck.cli.gate import decisions_options, gate_of
from factcheck.cli.messages import say
from factcheck.cli.options import ArticlePath, against_option, claims_option, debug_option, model_option, net_option
from factcheck.cli.output import Output
from factcheck.cli.why import compared


@click.group(
    short_help="Keep what is found today; then only what is new counts.",
    epilog="""\b
Examples:
  factcheck baseline write seeds/
  factcheck baseline write seeds/ examples/
""",
)
def baseline() -> None:
    """Keep the findings that are there already, and let only new ones count.

    `factcheck baseline write` makes the file, `factcheck compare` and `factcheck check` read it with --baseline.
    """


@baseline.command(
    short_help="Write the findings of these articles to a file.",
    epilog="""\b
Examples:
  factcheck baseline write seeds/
  factcheck baseline write examples/draft.txt --against seeds/ --output known.json
""",
)
@click.argument("paths", nargs=-1, metavar="PATH...", type=ArticlePath())
@against_option
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The file to write, instead of the one in the settings, else factcheck-baseline.json.",
)
@assume_options
@net_option
@model_option
@claims_option
@decisions_options
@config_options
@debug_option
def write(  # noqa: PLR0913, PLR0917 - click hands over one argument for each option
    paths: tuple[Path, ...],
    against: tuple[Path, ...],
    output: Path | None,
    assumed: tuple[str, ...],
    assumptions_file: Path | None,
    model: str | None,
    claims: Path | None,
) -> int:
    """Write what is open in these articles to a file: contradictions, updates, single sources, what is undecided.

    Name the articles as for compare, or the draft and --against as for check. What decisions or waivers have settled
    is left out: once they expire, it counts again. A file that is there is replaced.
    """
    from factcheck.decisions.baseline import NAME, OPEN, baseline_text
    from factcheck.settings.files import shown

    context = click.get_current_context()
    settled = (context.default_map or {}).get("baseline")
    file = output or Path(settled or NAME)
    target = Output(file, no_color=True)
    held = gate_of([*paths, *against])
    report, _ = compared(paths, against, accepted(assumed, assumptions_file), target, (model, claims))
    report = held(report)
    target.write(baseline_text(report), utf8=True)
    known = sum(finding.verdict in OPEN and not finding.settled for finding in report.findings)
    say(f"wrote {shown(file)}: {known} {'finding' if known == 1 else 'findings'}")
    return exits.PARTIAL if report.unread else exits.DONE
