"""`factcheck why`: one finding replayed, from what was said to what was made of it."""

import difflib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli import articles as several
from factcheck.cli import exits
from factcheck.cli.assumptions import Accepted, accepted, assume_options
from factcheck.cli.check import read_draft
from factcheck.cli.configuration import config_options, settings
from factcheck.cli.options import (
    ArticlePath,
    against_option,
    claims_option,
    color_option,
    debug_option,
    format_option,
    model_option,
    net_option,
    output_option,
)
from factcheck.cli.output import Output
from factcheck.cli.printed import printed
from factcheck.cli.progress import progress
from factcheck.cli.result import explained
from factcheck.cli.today import today

if TYPE_CHECKING:
    from factcheck.ingest.article import Article
    from factcheck.model.finding import Finding
    from factcheck.model.report import Report

_LEAST_MARK = 4  # characters of a fingerprint that name a finding, if no other begins so
_NEAREST = 3


@click.command(
    short_help="Replay one finding: why it was made, step by step.",
    epilog="""\b
Examples:
  factcheck why f1 seeds/
  factcheck why f3 examples/draft.txt --against seeds/
  factcheck why f1 --from report.json
  factcheck why f1 seeds/ --format json
""",
)
@click.argument("finding", metavar="FINDING")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=ArticlePath())
@against_option
@click.option(
    "--from",
    "report_file",
    metavar="REPORT",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Read the finding from a JSON report instead of comparing again; PATHs only lend it their sentences.",
)
@assume_options
@format_option
@output_option
@color_option
@net_option
@model_option
@claims_option
@config_options
@debug_option
def why(  # noqa: PLR0913, PLR0917 - click hands over one argument for each option
    finding: str,
    paths: tuple[Path, ...],
    against: tuple[Path, ...],
    report_file: Path | None,
    assumed: tuple[str, ...],
    assumptions_file: Path | None,
    form: str,
    output: Path | None,
    no_color: bool,
    model: str | None,
    claims: Path | None,
) -> int:
    """Replay one finding: what is said, what it was taken to mean, how it compares, how sure that is.

    Told are the sentences, the values as they were understood, the step of the kind's ladder that decided, what spoke
    for both sides being about one thing, with its weights, what raised and lowered the confidence, and the verdicts
    that were considered and not given.

    FINDING is the id in the report (f1), or its fingerprint or the beginning of it. Name the same articles as for
    compare, or the draft and --against as for check: the same input gives the same ids. With --from the report itself
    is read, whatever has become of the articles.
    """
    target = Output(output, no_color=no_color)
    if report_file is not None:
        if against or assumed or assumptions_file is not None:
            raise click.UsageError("--from reads a report that is made; leave --against and --assume out")
        report, texts = read_report(report_file), texts_of(paths)
    else:
        report, texts = compared(paths, against, accepted(assumed, assumptions_file), target, (model, claims))
    found = find_finding(report, finding)
    from factcheck.reporting.passages import Texts

    known = Texts(report.articles, unchanged(report, texts))
    told = explained(report, found, known, claims)
    if form == "json":
        from factcheck.reporting.as_json import explanation_json

        target.write(explanation_json(told), utf8=True)
    else:
        from factcheck.reporting.terminal import explanation_text

        target.write(explanation_text(told, known, width=target.width, color=target.color))
    return exits.DONE


def read_report(file: Path) -> "Report":
    """A report read back from its JSON.

    Raises:
        UnreadableInput: it is no report, or one of a version that this program does not know.
    """
    from pydantic import ValidationError

    from factcheck.errors import UnreadableInput
    from factcheck.model.report import Report

    try:
        report = Report.model_validate_json(file.read_bytes())
    except OSError as error:
        raise UnreadableInput(str(file), f"could not be read ({error.strerror})", "name a readable file") from error
    except ValidationError as error:
        step = "make it with compare or check and --format json, by this version"
        raise UnreadableInput(str(file), "is no factcheck report that this version knows", step) from error
    known = {entry.id for entry in report.articles}, {claim.id for claim in report.claims}
    if not all(s.article in known[0] and s.claim in known[1] for f in report.findings for s in f.sides):
        raise UnreadableInput(str(file), "names claims or articles that it does not have", "make it again")
    if report.findings and report.findings[0].evidence is None:
        raise UnreadableInput(str(file), "keeps no evidence: an older version made it", "make it again")
    return report


def texts_of(paths: Sequence[Path]) -> dict[str, str]:
    """The texts of articles at these paths, by name."""
    inputs = several.find(paths) if paths else None
    articles, _ = several.read(inputs.files, inputs.unread) if inputs is not None else ([], [])
    return {article.name: article.text for article in articles}


def unchanged(report: "Report", texts: dict[str, str]) -> dict[str, str]:
    """The texts that still are what the report was made of: its quotations stand where it says."""
    names = {entry.id: entry.path for entry in report.articles}
    kept = dict(texts)
    for claim in report.claims:
        name = names[claim.article]
        if name in kept and kept[name][claim.start : claim.end] != claim.quote:
            del kept[name]
    return kept


def compared(
    paths: tuple[Path, ...],
    against: tuple[Path, ...],
    assumed: Accepted,
    target: Output,
    reading: tuple[str | None, Path | None],
) -> "tuple[Report, dict[str, str]]":
    """The report that compare or check makes of these paths, and the articles' texts."""
    if not paths:
        raise click.UsageError("no articles named; name them as for compare, or a report with --from report.json")
    model, claims = reading
    articles: list[Article]
    if against:
        if len(paths) > 1:
            raise click.UsageError("--against goes with one draft; name one PATH")
        draft, sources, unread = read_draft(paths[0], against, target, quiet=True)
        articles = [draft, *sources]
    else:
        inputs = several.find(paths)
        target.refuse_inputs(source.path for source in inputs.files)
        articles, unread = several.read(inputs.files, inputs.unread)
        articles = printed(articles, inputs.files)
        draft, sources = None, articles
    if not sources:
        raise click.UsageError("none of these could be read")
    from factcheck import pipeline

    failed = several.failures(unread)
    with progress(articles, quiet=False) as told:
        if draft is not None:
            report = pipeline.check(
                draft,
                sources,
                model=model,
                unread=failed,
                progress=told,
                claims_dir=claims,
                assume=assumed.reasons,
                settings=settings(),
                today=today(),
            )
        else:
            report = pipeline.compare(
                sources,
                model=model,
                unread=failed,
                progress=told,
                claims_dir=claims,
                assume=assumed.reasons,
                settings=settings(),
            )
    assumed.tell(report)
    return report, {article.name: article.text for article in articles}


def find_finding(report: "Report", name: str) -> "Finding":
    """The finding of this id, or the one whose fingerprint begins so.

    Raises:
        click.UsageError: there is none, or more than one; the message names the nearest.
    """
    wanted = name.strip().lower()
    for finding in report.findings:
        if wanted in {finding.id, finding.fingerprint}:
            return finding
    begun = [f for f in report.findings if len(wanted) >= _LEAST_MARK and f.fingerprint.startswith(wanted)]
    if len(begun) == 1:
        return begun[0]
    if begun:
        raise click.UsageError(f"{name!r} begins the fingerprints of {', '.join(f.id for f in begun)}; name one")
    for assumption in report.assumptions:
        if wanted in {assumption.id, assumption.fingerprint}:
            told = f"{assumption.id} is an assumption; it is told under {', '.join(assumption.clears)}"
            raise click.UsageError(f"{told}: did you mean why {assumption.clears[0]}?")
    raise click.UsageError(f"no finding {name!r} in this report; {_near(report, wanted)}")


def _near(report: "Report", wanted: str) -> str:
    if not report.findings:
        return "it has none"
    ids = [finding.id for finding in report.findings]
    number = re.fullmatch(r"f?(\d{1,9})", wanted)
    if number is not None:
        near = sorted(ids, key=lambda i: abs(int(i[1:]) - int(number[1])))[:_NEAREST]
        near.sort(key=ids.index)
    else:
        near = difflib.get_close_matches(wanted, [f.fingerprint for f in report.findings], n=_NEAREST) or ids[:_NEAREST]
    return f"the nearest {'is' if len(near) == 1 else 'are'} {', '.join(near)}, of {ids[0]} to {ids[-1]}"
