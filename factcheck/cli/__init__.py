"""The command line. Nothing heavy is imported before a command needs it."""

import sys
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.cli import exits

if TYPE_CHECKING:
    import click


def run(args: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; whatever goes wrong is one line on standard error.

    Args:
        args: the arguments; those of the process if None.
    """
    from factcheck.cli.messages import drop_standard_output, say
    from factcheck.cli.options import new_run
    from factcheck.cli.output import OutputFailed

    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # libraries' notes to programmers are no news to an editor
    this = new_run()
    try:
        code = _invoked(sys.argv[1:] if args is None else args, this)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        say("stopped; nothing was reported")
        return exits.INTERRUPTED
    except BrokenPipeError:
        drop_standard_output()
        return exits.BROKEN_PIPE
    except OutputFailed as error:
        drop_standard_output()
        say(str(error))
        return exits.OUTPUT
    except Exception as error:  # noqa: BLE001 - the last resort: a user is never shown a traceback unasked
        return _internal(error, debug=this.debug)
    return code


def _invoked(args: Sequence[str], this: object) -> int:
    """The exit code of the command; raises what no command line can help."""
    import click

    from factcheck.cli import completion
    from factcheck.cli.main import main
    from factcheck.cli.messages import say
    from factcheck.cli.output import OutputFailed
    from factcheck.errors import FactcheckError

    try:
        if (shell := completion.asked()) is not None:
            return completion.complete(shell)
        # not main.main(): it would print the usage above an error, and a blank line at Ctrl-C
        with main.make_context("factcheck", list(args), obj=this) as context:
            return int(main.invoke(context) or exits.DONE)
    except click.UsageError as error:
        say(_usage(error))
    except click.exceptions.Exit as leave:  # --help and --version
        return leave.exit_code
    except OutputFailed:
        raise
    except FactcheckError as error:
        say(str(error))
    return exits.USAGE


def _usage(error: "click.UsageError") -> str:
    """Click's message on one line, with the command it is about and where to read on."""
    message = error.format_message()
    message = message if message.endswith(" .") else message.removesuffix(".")  # " ." is a path
    message = message[:1].lower() + message[1:]
    command = error.ctx.command_path if error.ctx else "factcheck"
    where = command.removeprefix("factcheck").strip()
    message = f"{where}: {message}" if where else message
    return message if message.endswith("?") or ";" in message else f"{message}; see {command} --help"


def _internal(error: Exception, *, debug: bool) -> int:
    from factcheck.cli.messages import say, show
    from factcheck.reporting.visible import clip, one_line

    if debug:
        import traceback

        show("".join(traceback.format_exception(error)).splitlines())
    what = clip(one_line(f"{type(error).__name__}: {error}"), 200)
    step = "please report this" if debug else "run it again with --debug and please report what it shows"
    say(f"internal error ({what}); {step}")
    return exits.INTERNAL
