"""`factcheck serve`: drafts and sources over HTTP, for a CMS's plug-in."""

import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli import exits
from factcheck.cli.configuration import config_options, settings
from factcheck.cli.messages import say, show
from factcheck.cli.options import Run, claims_option, debug_option, model_option
from factcheck.cli.today import today
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.service.worker import Failed

_LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
_LEAST_ARTICLES = 2


class CannotServe(FactcheckError):
    """The service cannot begin."""


@click.command(
    short_help="Drafts and sources over HTTP, for a CMS's plug-in.",
    epilog="""\b
Examples:
  factcheck serve
  factcheck serve --port 9000 --workers 2
  factcheck serve --host 0.0.0.0 --allow-host factcheck.newsroom.example
""",
)
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="The address to listen at.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8750,
    show_default=True,
    help="The port to listen at; 0 takes one that is free.",
)
@click.option(
    "--allow-host",
    "hosts",
    multiple=True,
    metavar="NAME",
    help="A name that requests may call this service by, beside the address and localhost; as often as wanted.",
)
@click.option(
    "--max-body", type=click.IntRange(1), default=2_000_000, show_default=True, metavar="BYTES", help="Of a request."
)
@click.option(
    "--max-articles",
    type=click.IntRange(_LEAST_ARTICLES),
    default=50,
    show_default=True,
    metavar="N",
    help="In a request, the draft included.",
)
@click.option(
    "--max-seconds",
    type=click.FloatRange(0, min_open=True),
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="To work on a request before it is stopped.",
)
@click.option(
    "--workers",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    metavar="N",
    help="Requests that are worked on at once; each worker has a language model of its own in memory.",
)
@model_option
@claims_option
@config_options
@debug_option
@click.pass_obj
def serve(  # noqa: PLR0913, PLR0917 - click hands over one argument for each option
    run: Run,
    host: str,
    port: int,
    hosts: tuple[str, ...],
    max_body: int,
    max_articles: int,
    max_seconds: float,
    workers: int,
    model: str | None,
    claims: Path | None,
) -> int:
    """Answer HTTP requests: POST a draft and its sources as JSON to /v1/check, or articles to /v1/compare.

    The answer is the JSON report. /openapi.json describes it all. Nothing is written anywhere, and nobody is asked who
    they are: listen only where everybody may ask. SIGTERM lets running requests finish and ends with status 0.
    """
    try:
        from factcheck.service.app import application
        from factcheck.service.limits import Limits
        from factcheck.service.server import serve as served
        from factcheck.service.worker import Reading
    except ModuleNotFoundError as error:
        raise CannotServe(
            f"serve needs {(error.name or 'more').partition('.')[0]}; install it with: pip install 'factcheck[serve]'"
        ) from error

    limits = Limits(body=max_body, articles=max_articles, seconds=max_seconds, workers=workers)
    listening = _listening(host, port)
    at = f"[{host}]" if ":" in host else host
    address = f"http://{at}:{listening.getsockname()[1]}"
    reading = Reading(model, claims, settings())
    app = application((*_LOOPBACK, at, *hosts), limits, reading, lambda failed: _tell(failed, run), today)
    with listening:
        try:
            served(app, listening, lambda: say(f"listening at {address}, described by {address}/openapi.json"))
        except KeyboardInterrupt:
            say("stopped serving")
            return exits.INTERRUPTED
    say("stopped serving")
    return exits.DONE


def _listening(host: str, port: int) -> socket.socket:
    """A socket that listens at this address.

    Raises:
        CannotServe: there is none, or it is taken.
    """
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno is not None and error.errno > 0 else error.strerror
        raise CannotServe(f"cannot listen at {host}:{port} ({why}); name another --host or --port") from error


def _tell(failed: "Failed", run: Run) -> None:
    """A line about a mistake of factcheck's own; with --debug where it happened."""
    if run.debug:
        show(failed.trace.splitlines())
    say(f"internal error ({failed.line}); {'please report this' if run.debug else 'see more with --debug'}")
