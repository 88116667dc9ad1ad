"""The `factcheck` command and its subcommands."""

import difflib
from pathlib import Path

import click

from factcheck import __version__
from factcheck.cli import exits
from factcheck.cli.baseline import baseline
from factcheck.cli.check import check
from factcheck.cli.compare import compare
from factcheck.cli.completion import completion
from factcheck.cli.decide import decide
from factcheck.cli.explain import explain
from factcheck.cli.extract import extract
from factcheck.cli.init import init
from factcheck.cli.inspect import inspect
from factcheck.cli.kinds import kinds
from factcheck.cli.options import debug_option
from factcheck.cli.review import review
from factcheck.cli.schema import schema
from factcheck.cli.serve import serve
from factcheck.cli.why import why


class Commands(click.Group):
    """The subcommands, in the order in which one meets them, with a hint for a name that is none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click calls it so
        """The names in the order in which they were added."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that was named.

        Raises:
            click.UsageError: there is none of that name; the message says what may have been meant.
        """
        name = args[0]
        if name.startswith("-") or self.get_command(ctx, name) is not None:
            return super().resolve_command(ctx, args)
        near = difflib.get_close_matches(name, self.commands, n=1)
        if near:
            raise click.UsageError(f"no command {name!r}; did you mean {near[0]!r}?", ctx)
        if Path(name).exists():
            raise click.UsageError(f"{name!r} is a path, not a command; did you mean: factcheck compare {name}", ctx)
        raise click.UsageError(f"no command {name!r}; there are {', '.join(self.commands)}", ctx)


@click.group(
    cls=Commands,
    invoke_without_command=True,
    subcommand_metavar="COMMAND [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  factcheck compare seeds/
  factcheck check examples/draft.txt --against seeds/
  factcheck why f1 seeds/
  factcheck extract seeds/embassy-third-strike.txt
  factcheck explain toll
\b
Exit codes:
  0    done, nothing at or above --fail-on
  1    done, something at or above --fail-on, notes left out
  2    wrong usage, or no article at all to read
  3    some input could not be read; the rest was compared
  70   an internal error   74  the report could not be written
  130  stopped by Ctrl-C   141  the reader of the output went away
""",
)
@click.version_option(__version__, prog_name="factcheck", message="%(prog)s %(version)s")
@debug_option
@click.pass_context
def main(context: click.Context) -> int:
    """Reconcile news articles: what contradicts what, and what only one source says."""
    if context.invoked_subcommand is not None:
        return exits.DONE  # the command's own code counts
    click.echo(context.get_help(), err=True)
    return exits.USAGE


for _command in (
    compare,
    check,
    why,
    extract,
    inspect,
    kinds,
    explain,
    schema,
    decide,
    review,
    baseline,
    init,
    serve,
    completion,
):
    main.add_command(_command)
