"""`factcheck check`: a draft against its sources, sentence by sentence."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli import articles as several
from factcheck.cli import exits
from factcheck.cli.assumptions import accepted, assume_options
from factcheck.cli.configuration import config_options, settings
from factcheck.cli.drafts import drafts_argument
from factcheck.cli.fail_on import fail_on_option, quiet_option
from factcheck.cli.formats import Outputs, Wanted, formats_option, ladder_option, outputs, questions_option
from factcheck.cli.gate import baseline_option, decisions_options, gate_of
from factcheck.cli.messages import say
from factcheck.cli.one_article import STANDARD_INPUT, read_article
from factcheck.cli.options import (
    ArticlePath,
    claims_option,
    color_option,
    debug_option,
    explain_all_option,
    model_option,
    net_option,
    output_option,
    stdin_filename_option,
)
from factcheck.cli.output import Output
from factcheck.cli.printed import printed
from factcheck.cli.progress import progress
from factcheck.cli.result import Asked, write_report
from factcheck.cli.today import today
from factcheck.cli.watch import Watching, memory, watch_option, watched

if TYPE_CHECKING:
    from factcheck.errors import UnreadableInput
    from factcheck.ingest.article import Article
    from factcheck.ingest.paths import Source


@click.command(
    cls=Watching,
    short_help="A draft against its sources, sentence by sentence.",
    epilog="""\b
Examples:
  factcheck check examples/draft.txt --against seeds/
  factcheck check draft.txt --against wire.txt --against interviews/
  factcheck check - --against notes/ --fail-on single-source < draft.txt
  factcheck check draft.txt --against notes/ --format json --output check.json
  factcheck check draft.txt --against notes/ --format markdown=ticket.md
  factcheck check draft.txt --against notes/ --format html=check.html
  factcheck check draft.txt --against notes/ --watch
""",
)
@watched
@drafts_argument
@click.option(
    "--against",
    "paths",
    multiple=True,
    metavar="PATH",
    type=ArticlePath(),
    help="A source, or a folder of sources; as often as wanted.",
)
@stdin_filename_option
@formats_option
@output_option
@quiet_option
@color_option
@fail_on_option
@click.option("--show-cleared", is_flag=True, help="Tell of what is supported, too, why it agrees.")
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
@watch_option
@debug_option
def check(  # noqa: PLR0913, PLR0917 - click hands over one argument for each option
    draft: Path,
    paths: tuple[Path, ...],
    stdin_filename: str | None,
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
    """Check a draft against its sources: each sentence contradicted, updated, unsupported, supported or undecided.

    DRAFT is a file, or - for standard input; `feed.xml#2` is the second article of a file with several. Of a folder
    given to --against every file with an ending of an article is read, also in the folders below it; the draft itself
    is left out where it lies among them. Formats are text, Markdown, HTML, Word, OpenDocument, RTF, PDF, e-mail, ninjs,
    NewsML-G2, NITF, RSS, Atom, JSON Lines and WARC; what a file holds tells which, not its name. Several
    drafts are checked one after another; the status is the gravest of theirs.

    Unsupported is what the sources do not say; the status stays 0 for it unless --fail-on single-source asks otherwise.
    Not checkable is a sentence of which nothing can be told.
    """
    if not paths:
        raise click.UsageError("nothing to check it against; name the sources, as in: --against seeds/")
    target = outputs(wanted, output, no_color=no_color, questions=questions)
    assume = accepted(assumed, assumptions_file)
    text, sources, unread = read_draft(draft, paths, target, quiet=quiet, stdin_filename=stdin_filename)
    if not sources:
        return exits.USAGE
    held = gate_of([draft, *paths])
    from factcheck import pipeline

    with progress([text, *sources], quiet=quiet) as told:
        report = pipeline.check(
            text,
            sources,
            model=model,
            unread=several.failures(unread),
            progress=told,
            claims_dir=claims,
            assume=assume.reasons,
            settings=settings(),
            today=today(),
            memory=memory(),
        )
    assume.tell(report)
    report = held(report)
    files = {source.name: source.path for source in several.find(paths).files}
    if draft != STANDARD_INPUT:
        files[text.name] = draft
    asked = Asked(quiet, fail_on, show_cleared, ladder, questions, explain_all, claims, files)
    return write_report(report, {article.name: article.text for article in (text, *sources)}, target, asked)


def read_draft(
    draft: Path, paths: Sequence[Path], target: Output | Outputs, *, quiet: bool, stdin_filename: str | None = None
) -> "tuple[Article, list[Article], list[UnreadableInput]]":
    """The draft, its sources, and what could not be read; the draft itself is no source.

    Args:
        draft: its path, or "-".
        paths: what was given as sources.
        target: where the result goes: none of these files.
        quiet: whether to leave out the notes on standard error.
        stdin_filename: what a draft that comes through standard input is called.

    Raises:
        click.UsageError: the draft is its own only source.
    """
    inputs = several.find(paths)
    target.refuse_inputs([draft, *(source.path for source in inputs.files)])
    text = read_article(draft, stdin_filename)
    name, files = _told_apart(draft, text.name, paths, inputs.files)
    if inputs.files and not files:
        raise click.UsageError("the draft is its own only source; name another with --against")
    sources, unread = several.read(files, inputs.unread)
    sources = [source for source in sources if (source.name, source.text) != (name, text.text)]  # of a feed: itself
    while any(source.name == name for source in sources):
        name = f"{name} (draft)"
    if sources and not quiet:
        several.tell_attached([text, *sources])
        several.tell_left_out(inputs.left_out)
        if len(files) < len(inputs.files):
            say(f"{name} lies among the sources, too; it was not checked against itself")
    return text.model_copy(update={"name": name}), printed(sources, files), unread


def _told_apart(draft: Path, name: str, paths: Sequence[Path], found: "Sequence[Source]") -> "tuple[str, list[Source]]":
    """The draft's name and its sources, without the draft itself; no two of them have one name.

    Args:
        draft: the path of the draft, or "-".
        name: what the draft is called where nothing else is called so.
        paths: what was given as sources.
        found: the files that these are.
    """
    if draft != STANDARD_INPUT:
        every = several.find([*paths, draft]).files  # the names that tell the draft from its sources, too
        own = {source.path for source in every if _same(source.path, draft)}
        name = next((source.name for source in every if source.path in own), name)
        return name, [source for source in every if source.path not in own]
    while any(source.name == name for source in found):
        name = f"{name} (draft)"
    return name, list(found)


def _same(path: Path, other: Path) -> bool:
    """Whether two ways lead to one file; what vanished meanwhile is told where it is read."""
    try:
        return path.samefile(other)
    except OSError:
        return path == other
