"""`factcheck inspect`: what each stage saw, in the text itself."""

from pathlib import Path
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from factcheck.model.inspection import Layer

# As `factcheck.model.inspection.LAYERS`, which would load pydantic for --help; a test holds the two together.
LAYERS: "tuple[Layer, ...]" = (
    "sentences", "quotations", "attribution", "times", "quantities", "places", "people", "events", "claims",
)  # fmt: skip


@click.command(
    short_help="What each stage saw, in the text itself.",
    epilog="""\b
Examples:
  factcheck inspect seeds/embassy-third-strike.txt
  factcheck inspect draft.txt --layer times --layer events
  factcheck inspect draft.txt --layer all | less
  factcheck inspect - --format json --layer people < draft.txt
""",
)
@file_argument
@stdin_filename_option
@click.option(
    "--layer",
    "names",
    multiple=True,
    type=click.Choice([*LAYERS, "all"]),
    metavar="LAYER",
    help=f"What to show, as often as wanted: {', '.join(LAYERS)}, or all.",
)
@format_option
@output_option
@color_option
@net_option
@model_option
@claims_option
@config_options
@debug_option
def inspect(  # noqa: PLR0913, PLR0917 - click hands over one argument for each option
    file: Path,
    stdin_filename: str | None,
    names: tuple[str, ...],
    form: str,
    output: Path | None,
    no_color: bool,
    model: str | None,
    claims: Path | None,
) -> int:
    """Show one article with what each stage saw in it.

    FILE is an article in any of the formats that are read, or - for standard input.

    Beneath each line of the text stand marks (^^^, for whole clauses ~~~) with what was made of the words: the kind and
    value of a claim, the TIMEX3 value of a time, the speaker of a quotation. Lines that were not read are set apart,
    with the reason.

    Without --layer the terminal shows the claims and how much there is of the rest, JSON holds every layer.
    """
    target = Output(output, no_color=no_color)
    target.refuse_inputs([file])
    article = read_article(file, stdin_filename)
    several.tell_attached([article])
    from factcheck import pipeline

    layers = LAYERS if "all" in names else tuple(layer for layer in LAYERS if layer in names)
    if form == "json":
        from factcheck.reporting.as_json import inspection_json

        seen = pipeline.inspect(article, layers, model=model, claims_dir=claims)
        target.write(inspection_json(seen), utf8=True)
    else:
        from factcheck.reporting.terminal import inspection_text

        seen = pipeline.inspect(article, model=model, claims_dir=claims)
        page = inspection_text(seen, article.text, layers or ("claims",), width=target.width, color=target.color)
        target.write(page)
    return exits.DONE
