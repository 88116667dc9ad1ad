"""`factcheck review`: the report as a local page on which decisions are made."""

import signal
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli import articles as several
from factcheck.cli import exits
from factcheck.cli.assumptions import accepted, assume_options
from factcheck.cli.configuration import config_options, run_of
from factcheck.cli.decide import user
from factcheck.cli.gate import baseline_option, decisions_files, decisions_option, gate_of
from factcheck.cli.messages import say, show
from factcheck.cli.options import ArticlePath, claims_option, debug_option, model_option, net_option
from factcheck.cli.output import Output
from factcheck.cli.today import now
from factcheck.cli.why import compared, read_report, texts_of, unchanged
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.model.report import Report
    from factcheck.review.desk import ReviewDesk

_TOKEN = 32  # bytes, of which nobody guesses one in the lifetime of a page


class CannotReview(FactcheckError):
    """The page cannot be served."""


@click.command(
    short_help="A local page on which to read and decide.",
    epilog="""\b
Examples:
  factcheck review seeds/
  factcheck review seeds/ --who Zoe --open
  factcheck review examples/draft.txt --against seeds/
  factcheck review seeds/ --report report.json
""",
)
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=ArticlePath())
@click.option(
    "--against",
    multiple=True,
    metavar="PATH",
    type=ArticlePath(),
    help="As in `check`: a source, or a folder of them; then PATH is the draft.",
)
@click.option(
    "--report",
    "report_file",
    metavar="FILE",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Show a JSON report instead of comparing again; its articles are looked for at PATHs, or beside it.",
)
@click.option("--who", metavar="NAME", help="Who decides; without, whoever is logged in.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="The port to listen at; without, a free one."
)
@click.option("--open", "opens", is_flag=True, help="Open the page in the browser.")
@assume_options
@net_option
@model_option
@claims_option
@baseline_option
@decisions_option
@config_options
@debug_option
def review(  # noqa: PLR0913, PLR0917 - click hands over one argument for each option
    paths: tuple[Path, ...],
    against: tuple[Path, ...],
    report_file: Path | None,
    who: str | None,
    port: int,
    opens: bool,
    assumed: tuple[str, ...],
    assumptions_file: Path | None,
    model: str | None,
    claims: Path | None,
) -> int:
    """Read the report in a browser and decide there: dismiss, confirm, assign, note.

    The address of the page is printed; it works on this machine only, until Ctrl-C or SIGTERM. Whoever has the whole
    address can decide, so hand it to nobody.

    A decision is a line in factcheck-decisions.jsonl, in the folder of the first PATH, written as soon as it is saved;
    the next compare or check honours it. Articles are read once: start again where they have changed.
    """
    _have_libraries()
    name = " ".join((who or user()).split())
    if not name:
        raise click.UsageError("--who is empty; give a name")
    target = Output(None, no_color=True)
    if report_file is not None:
        if against or assumed or assumptions_file is not None:
            raise click.UsageError("--report shows a report that is made; leave --against and --assume out")
        report, texts, beside = _kept(report_file, paths)
        kept_with = list(paths) or beside
        if not decisions_files(kept_with):
            raise click.UsageError(
                f"where are decisions kept? no article lies beside {report_file}; name their folder behind --report, "
                "or a file with --decisions"
            )
    else:
        report, texts = compared(paths, against, accepted(assumed, assumptions_file), target, (model, claims))
        kept_with = [*paths, *against]
        if not decisions_files(kept_with):
            raise click.UsageError("where are decisions kept? name a file with --decisions")
    return _serve(_desk(report, texts, kept_with, name), target, port, opens=opens)


def _have_libraries() -> None:
    from importlib.util import find_spec

    missing = [name for name in ("starlette", "uvicorn") if find_spec(name) is None]
    if missing:
        raise CannotReview(f'review needs {" and ".join(missing)}; run: pip install "factcheck[review]"')


def _kept(file: Path, paths: Sequence[Path]) -> "tuple[Report, dict[str, str], list[Path]]":
    """A report that was kept, the texts that its articles still have, and the folder of those found beside it."""
    from factcheck.ingest.paths import Source

    report = read_report(file)
    names = {entry.path for entry in report.articles}
    beside: list[Path] = []
    if paths:
        found = texts_of(paths)
    else:
        there = [name for name in _file_names(names) if _lies_beside(file, name)]
        beside = [file.parent] if there else []
        articles, _ = several.read([Source(path=file.parent / name, name=name) for name in there], [])
        found = {article.name: article.text for article in articles}
    found = {name: text for name, text in found.items() if name in names}
    texts = unchanged(report, found)
    _tell_quoted(len(names - found.keys()), sorted(found.keys() - texts.keys()))
    return report, texts, beside


def _file_names(names: set[str]) -> list[str]:
    """The files of articles: also "feed.xml" for its "feed.xml#2"."""
    return sorted(names | {name.rpartition("#")[0] for name in names if "#" in name})


def _lies_beside(report: Path, name: str) -> bool:
    """Whether a name in a report is that of a file in the report's folder or below: whoever made it may have lied."""
    try:
        place = (report.parent / name).resolve()
        return name != "" and place.is_file() and place.is_relative_to(report.parent.resolve())
    except (OSError, ValueError):
        return False


def _tell_quoted(missing: int, changed: Sequence[str]) -> None:
    if missing:
        articles = "1 article is not there" if missing == 1 else f"{missing} articles are not there"
        say(f"{articles}: only the quoted words are shown; name the articles behind --report to have their texts")
    for name in changed:
        say(f"{name} has changed since the report was made: only its quoted words are shown")


def _desk(report: "Report", texts: dict[str, str], kept_with: Sequence[Path], who: str) -> "ReviewDesk":
    """The desk; what was decided is read once, so that a file that cannot be read ends the run here."""
    from factcheck.review.desk import ReviewDesk
    from factcheck.settings.files import shown

    held, file = gate_of(kept_with), decisions_files(kept_with)[0]
    held(report)
    return ReviewDesk(report=report, texts=texts, held=held, file=file, shown=shown(file), who=who, now=now)


def _serve(desk: "ReviewDesk", target: Output, port: int, *, opens: bool) -> int:
    import secrets

    from factcheck.review.app import application
    from factcheck.review.server import LOOPBACK, ReviewServer, listening

    token = secrets.token_urlsafe(_TOKEN)
    with listening(port) as socket:
        port = socket.getsockname()[1]
        begun = _begun(f"http://{LOOPBACK}:{port}/{token}/", desk.shown, target, opens=opens)
        stopped_by = ReviewServer(application(desk, token, port, _failed()), begun).serve_until_stopped(socket)
    say("stopped; every decision that was saved is kept")
    if stopped_by == signal.SIGINT:
        return exits.INTERRUPTED
    return exits.PARTIAL if desk.report.unread else exits.DONE


def _failed() -> Callable[[Exception], None]:
    """Tells of a mistake of factcheck's own, which ends one request and not the review."""
    debug = run_of(click.get_current_context()).debug

    def tell(error: Exception) -> None:
        import traceback

        if debug:
            show("".join(traceback.format_exception(error)).splitlines())
        step = "please report this" if debug else "run it again with --debug and please report what it shows"
        say(f"internal error ({type(error).__name__}: {error}); {step}")

    return tell


def _begun(address: str, kept: str, target: Output, *, opens: bool) -> Callable[[], None]:
    """What is told, and done, once the page can be had."""

    def tell() -> None:
        say(f"decisions are kept in {kept}; Ctrl-C ends the review")
        target.write(f"{address}\n")
        if opens:
            # a browser in the terminal holds up whoever opens it, and must find the server answering
            threading.Thread(target=_open, args=(address,), daemon=True).start()

    return tell


def _open(address: str) -> None:
    import webbrowser

    if not webbrowser.open(address):
        say("no browser could be opened; open the address yourself")
