"""`factcheck extract`: the checkable assertions of one article."""

from pathlib import Path

import click

from factcheck.cli import articles as several
from factcheck.cli import exits
from factcheck.cli.configuration import config_options
from factcheck.cli.one_article import file_argument, read_article
from factcheck.cli.options import (
    claims_option,
    color_option,
    debug_option,
    format_option,
    model_option,
    net_option,
    output_option,
    stdin_filename_option,
)
from factcheck.cli.output import Output


@click.command(
    short_help="The checkable assertions of one article.",
    epilog="""\b
Examples:
  factcheck extract seeds/embassy-third-strike.txt
  factcheck extract draft.txt --format json --output claims.json
""",
)
@file_argument
@stdin_filename_option
@format_option
@output_option
@color_option
@net_option
@model_option
@claims_option
@config_options
@debug_option
def extract(  # noqa: PLR0913, PLR0917 - click hands over one argument for each option
    file: Path,
    stdin_filename: str | None,
    form: str,
    output: Path | None,
    no_color: bool,
    model: str | None,
    claims: Path | None,
) -> int:
    """List the checkable assertions of one article, in the order of its text.

    FILE is an article in any of the formats that are read, or - for standard input.
    """
    target = Output(output, no_color=no_color)
    target.refuse_inputs([file])
    article = read_article(file, stdin_filename)
    several.tell_attached([article])
    from factcheck import pipeline

    found = pipeline.extract(article, model=model, claims_dir=claims)
    if form == "json":
        from factcheck.reporting.as_json import claims_json

        target.write(claims_json(article, found), utf8=True)
    else:
        from factcheck.reporting.terminal import claims_text

        target.write(claims_text(article, found, width=target.width, color=target.color))
    return exits.DONE
