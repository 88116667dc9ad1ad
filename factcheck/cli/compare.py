"""`factcheck compare`: what contradicts what, and what only one source says."""

from pathlib import Path

import click

from factcheck.cli import articles as several
from factcheck.cli import exits
from factcheck.cli.assumptions import accepted, assume_options
from factcheck.cli.configuration import config_options, settings
from factcheck.cli.fail_on import fail_on_option, quiet_option
from factcheck.cli.formats import Wanted, formats_option, ladder_option, outputs, questions_option
from factcheck.cli.gate import baseline_option, decisions_options, gate_of
from factcheck.cli.messages import say
from factcheck.cli.options import (
    ArticlePath,
    claims_option,
    color_option,
    debug_option,
    explain_all_option,
    model_option,
    net_option,
    output_option,
)
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
  factcheck compare night/ --format terminal --format sarif=night.sarif
  factcheck compare night/ --format html=night.html
  factcheck compare night/ --quiet --fail-on update
""",
)
@click.argument("paths", nargs=-1, metavar="PATH...", type=ArticlePath())
@formats_option
@output_option
@quiet_option
@color_option
@fail_on_option
@click.option("--show-cleared", is_flag=True, help="List what looked like a conflict and is none, with the reasons.")
@ladder_option
@questions_option
@assume_options
@explain_all_option
@net_option
@model_option
@claims_option
@baseline_option
@decisions_options
@config_options
@debug_option
def compare(  # noqa: PLR0913, PLR0917 - click hands over one argument for each option
    paths: tuple[Path, ...],
    wanted: tuple[Wanted, ...],
    output: Path | None,
    quiet: bool,
    no_color: bool,
    fail_on: str,
    show_cleared: bool,
    ladder: bool,
    questions: bool,
    assumed: tuple[str, ...],
    assumptions_file: Path | None,
    explain_all: bool,
    model: str | None,
    claims: Path | None,
) -> int:
    """Compare articles: contradictions first, then updates and what only one source says.

    PATH is a file, or a folder, of which every file with an ending of an article is read, also in the folders below it.
    Each file is read once, and the order in which they are named does not matter.

    Formats are text, Markdown, HTML, Word, OpenDocument, RTF, PDF, e-mail, ninjs, NewsML-G2, NITF, RSS, Atom, JSON
    Lines and WARC; what a file holds tells which, not its name. The articles of one with several are called feed.xml#1,
    feed.xml#2.

    An assumption that the report offers (as1) is accepted with --assume, or in a file with --assumptions: what it
    clears is told among what was cleared, everything else is judged anew under it.

    --quiet leaves the formats that programs read whole; on standard error it silences the notes and the progress bar.
    """
    if not paths:
        raise click.UsageError("no path given; name articles or a folder of them, as in: factcheck compare seeds/")
    target = outputs(wanted, output, no_color=no_color, questions=questions)
    assume = accepted(assumed, assumptions_file)
    inputs = several.find(paths)
    target.refuse_inputs(source.path for source in inputs.files)
    articles, unread = several.read(inputs.files, inputs.unread)
    articles = printed(articles, inputs.files)
    if not articles:
        return exits.USAGE
    if not quiet:
        several.tell_left_out(inputs.left_out)
        several.tell_attached(articles)
    if len(articles) == 1 and not quiet and not target.shows_page:
        say("only one article: there is nothing to compare it with")  # the terminal report says so itself
    held = gate_of(paths)
    from factcheck import pipeline

    with progress(articles, quiet=quiet) as told:
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
    report = held(report)
    files = {source.name: source.path for source in inputs.files}
    asked = Asked(quiet, fail_on, show_cleared, ladder, questions, explain_all, claims, files)
    return write_report(report, {article.name: article.text for article in articles}, target, asked)
