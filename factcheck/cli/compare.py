"""`factcheck compare`: what contradicts what, and what only one source says."""

from pathlib import Path

import click

from factcheck.cli import articles as several
from factcheck.cli import exits
from factcheck.cli.assumptions import accepted, assume_options
from factcheck.cli.configuration import config_options, settings
from factcheck.cli.fail_on import fail_on_option, quiet_option
from factcheck.cli.gate import baseline_option, decisions_options, gated
from factcheck.cli.messages import say
from factcheck.cli.options import (
    claims_option,
    color_option,
    debug_option,
    explain_all_option,
    format_option,
    model_option,
    output_option,
)
from factcheck.cli.output import Output
from factcheck.cli.printed import printed
from factcheck.cli.progress import progress
from factcheck.cli.result import Asked, write_report


@click.command(
    short_help="What contradicts what, and what only one source says.",
    epilog="""\b
Examples:
  factcheck compare seeds/
  factcheck compare wire.txt ours.txt --show-cleared
  factcheck compare seeds/ --assume as1
  factcheck compare night/ --format json --output night.json
  factcheck compare night/ --quiet --fail-on update
""",
)
@click.argument("paths", nargs=-1, metavar="PATH...", type=click.Path(path_type=Path))
@format_option
@output_option
@quiet_option
@color_option
@fail_on_option
@click.option("--show-cleared", is_flag=True, help="List what looked like a conflict and is none, with the reasons.")
@assume_options
@explain_all_option
@model_option
@claims_option
@baseline_option
@decisions_options
@config_options
@debug_option
def compare(  # noqa: PLR0913, PLR0917 - click hands over one argument for each option
    paths: tuple[Path, ...],
    form: str,
    output: Path | None,
    quiet: bool,
    no_color: bool,
    fail_on: str,
    show_cleared: bool,
    assumed: tuple[str, ...],
    assumptions_file: Path | None,
    explain_all: bool,
    model: str | None,
    claims: Path | None,
) -> int:
    """Compare articles: contradictions first, then updates and what only one source says.

    PATH is a plain-text file, or a folder, of which every .txt, .text and .md file is read, also in the folders below
    it. Each file is read once, and the order in which they are named does not matter.

    An assumption that the report offers (as1) is accepted with --assume, or in a file with --assumptions: what it
    clears is told among what was cleared, everything else is judged anew under it.

    --quiet leaves JSON as it is, and silences the notes and the progress bar on standard error.
    """
    if not paths:
        raise click.UsageError("no path given; name articles or a folder of them, as in: factcheck compare seeds/")
    target, assume = Output(output, no_color=no_color), accepted(assumed, assumptions_file)
    inputs = several.find(paths)
    target.refuse_inputs(source.path for source in inputs.files)
    articles, unread = several.read(inputs.files, inputs.unread)
    articles = printed(articles, inputs.files)
    if not articles:
        return exits.USAGE
    if not quiet:
        several.tell_left_out(inputs.left_out)
    if len(articles) == 1 and not quiet and (form == "json" or output is not None):
        say("only one article: there is nothing to compare it with")  # the terminal report says so itself
    from factcheck import pipeline

    with progress(quiet=quiet) as told:
        report = pipeline.compare(
            articles,
            model=model,
            unread=several.failures(unread),
            progress=told,
            claims_dir=claims,
            assume=assume.reasons,
            settings=settings(),
        )
    assume.tell(report)
    report = gated(report, paths)
    asked = Asked(form, quiet, fail_on, show_cleared, explain_all, claims)
    return write_report(report, {article.name: article.text for article in articles}, target, asked)
