"""`factcheck completion SHELL`: what makes a shell complete commands, options and files at the tab key."""

import os
from typing import TYPE_CHECKING

import click

from factcheck.cli import exits
from factcheck.cli.options import debug_option
from factcheck.cli.output import Output

if TYPE_CHECKING:
    from click.shell_completion import ShellComplete

PROGRAM = "factcheck"
VARIABLE = "_FACTCHECK_COMPLETE"
"""Where the shell's function says that it asks for completions; click's scripts set it."""


def _completion(shell: str) -> "ShellComplete":
    from click.shell_completion import get_completion_class

    from factcheck.cli.main import main

    made = get_completion_class(shell)
    if made is None:
        raise click.UsageError(f"no completion for {shell!r}; there are bash, zsh, fish")
    return made(main, {}, PROGRAM, VARIABLE)


def asked() -> str | None:
    """The shell that asks for completions in this run; None where this is no such run."""
    shell, _, what = os.environ.get(VARIABLE, "").partition("_")
    return shell if what == "complete" else None


def complete(shell: str) -> int:
    """Print what may stand where the shell's cursor is."""
    Output(None, no_color=True).write(_completion(shell).complete() + "\n")
    return exits.DONE


@click.command(
    short_help="What makes a shell complete commands, options and files.",
    epilog="""\b
Examples:
  factcheck completion bash >> ~/.bash_completion
  factcheck completion zsh > ~/.zfunc/_factcheck
  factcheck completion fish | source
""",
)
@click.argument("shell", metavar="bash|zsh|fish", type=click.Choice(["bash", "zsh", "fish"]))
@debug_option
def completion(shell: str) -> int:
    """Print a script that makes the shell complete factcheck's commands, options and files at the tab key.

    For bash (4.4 or later) bash-completion reads ~/.bash_completion, zsh a folder of $fpath; fish can be told so in its
    configuration. A new version of factcheck needs no new script.
    """
    made = _completion(shell)
    Output(None, no_color=True).write(made.source_template % made.source_vars())
    return exits.DONE
