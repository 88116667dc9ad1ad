"""`factcheck init`: a commented file of settings to start from."""

from pathlib import Path

import click

from factcheck.cli import exits
from factcheck.cli.messages import say
from factcheck.cli.options import debug_option
from factcheck.cli.output import Output
from factcheck.settings.files import OWN_FILE
from factcheck.settings.template import TEMPLATE


@click.command(
    short_help="Write a commented file of settings.",
    epilog="""\b
Examples:
  factcheck init
  factcheck init newsroom/
  factcheck init --force
""",
)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option("--force", is_flag=True, help="Overwrite a file that is there.")
@debug_option
def init(folder: Path, force: bool) -> int:
    """Write a factcheck.toml with every setting, commented out, into FOLDER; into the working directory without one.

    It changes nothing until a key is taken out of its comment. A file that is there is left alone.
    """
    file = folder / OWN_FILE
    target = Output(file, no_color=True)
    if file.exists() and not force:
        raise click.UsageError(f"{file} is there already; name another folder, or overwrite it with --force")
    target.write(TEMPLATE, utf8=True)
    say(f"wrote {file}; take a key out of its comment to set it")
    return exits.DONE
