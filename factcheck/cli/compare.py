"""`factcheck compare`: what contradicts what, and what only one source says."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli import exits
from factcheck.cli.messages import say
from factcheck.cli.options import (
    claims_option,
    color_option,
    debug_option,
    format_option,
    model_option,
    output_option,
)
from factcheck.cli.output import Output
from factcheck.cli.progress import progress
from factcheck.errors import UnreadableInput

if TYPE_CHECKING:
    from factcheck.ingest.article import Article
    from factcheck.ingest.paths import Source
    from factcheck.model.finding import Verdict
    from factcheck.model.report import Report

# Each step of the ladder counts what stands above it, too.
_LADDER: "dict[str, tuple[Verdict, ...]]" = {
    "contradiction": ("contradiction",),
    "update": ("contradiction", "update"),
    "single-source": ("contradiction", "update", "single-source"),
    "never": (),
}


@click.command(
    short_help="What contradicts what, and what only one source says.",
    epilog="""\b
Examples:
  factcheck compare seeds/
  factcheck compare wire.txt ours.txt --show-cleared
  factcheck compare night/ --format json --output night.json
  factcheck compare night/ --quiet --fail-on update
""",
)
@click.argument("paths", nargs=-1, metavar="PATH...", type=click.Path(path_type=Path))
@format_option
@output_option
@click.option("-q", "--quiet", is_flag=True, help="Print only the findings that --fail-on counts; nothing if none.")
@color_option
@click.option(
    "--fail-on",
    type=click.Choice(list(_LADDER)),
    default="contradiction",
    show_default=True,
    help="End with status 1 on such a finding or a graver one (update counts contradictions, single-source both).",
)
@click.option("--show-cleared", is_flag=True, help="List what looked like a conflict and is none, with the reasons.")
@model_option
@claims_option
@debug_option
def compare(  # noqa: PLR0913, PLR0917 - click hands over one argument for each option
    paths: tuple[Path, ...],
    form: str,
    output: Path | None,
    quiet: bool,
    no_color: bool,
    fail_on: str,
    show_cleared: bool,
    model: str | None,
    claims: Path | None,
) -> int:
    """Compare articles: contradictions first, then updates and what only one source says.

    PATH is a plain-text file, or a folder, of which every .txt, .text and .md file is read, also in the folders below
    it. Each file is read once, and the order in which they are named does not matter.

    --quiet leaves JSON as it is, and silences the notes and the progress bar on standard error.
    """
    if not paths:
        raise click.UsageError("no path given; name articles or a folder of them, as in: factcheck compare seeds/")
    target = Output(output, no_color=no_color)
    files, unseen, left_out = _find(paths)
    target.refuse_inputs(source.path for source in files)
    articles, unread = _read(files, unseen)
    for failure in unread:
        say(str(failure))
    if not articles:
        return exits.USAGE
    if left_out and not quiet:
        say(f"{left_out} other {'file' if left_out == 1 else 'files'} in folders not read; name one to have it tried")
    if len(articles) == 1 and not quiet and (form == "json" or output is not None):
        say("only one article: there is nothing to compare it with")  # the terminal report says so itself
    report = _compared(articles, unread, model=model, claims=claims, quiet=quiet)
    if form == "json":
        from factcheck.reporting.as_json import report_json

        target.write(report_json(report), utf8=True)
    else:
        only = _LADDER[fail_on] if quiet else None
        target.write(_page(report, articles, target, show_cleared=show_cleared, only=only))
    if unread:
        return exits.PARTIAL
    return exits.FOUND if any(f.verdict in _LADDER[fail_on] for f in report.findings) else exits.DONE


def _find(paths: Sequence[Path]) -> "tuple[tuple[Source, ...], tuple[UnreadableInput, ...], int]":
    from factcheck.ingest.paths import find_files

    inputs = find_files(paths)
    return inputs.files, inputs.unread, inputs.left_out


def _read(
    files: "Sequence[Source]", unread: Sequence[UnreadableInput]
) -> tuple[list["Article"], list[UnreadableInput]]:
    """The articles in canonical order, and all that could not be read, by name."""
    from factcheck.ingest.article import Article

    articles, failures = [], list(unread)
    for source in files:
        try:
            articles.append(Article.from_path(source.path, name=source.name))
        except UnreadableInput as failure:
            failures.append(failure)
    return articles, sorted(failures, key=lambda failure: failure.where)


def _compared(
    articles: Sequence["Article"],
    unread: Sequence[UnreadableInput],
    *,
    model: str | None,
    claims: Path | None,
    quiet: bool,
) -> "Report":
    from factcheck import pipeline
    from factcheck.model.report import Failure

    failures = tuple(Failure(path=f.where, reason=f"{f.what}; {f.next_step}") for f in unread)
    with progress(quiet=quiet) as told:
        return pipeline.compare(articles, model=model, unread=failures, progress=told, claims_dir=claims)


def _page(
    report: "Report",
    articles: "Sequence[Article]",
    target: Output,
    *,
    show_cleared: bool,
    only: "tuple[Verdict, ...] | None",
) -> str:
    from factcheck.reporting.terminal import report_text

    texts = {article.name: article.text for article in articles}
    return report_text(report, texts, width=target.width, color=target.color, show_cleared=show_cleared, only=only)
