"""`factcheck decide`: write a decision on one finding into the file that is kept with the articles."""

import getpass
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.cli import exits
from factcheck.cli.assumptions import accepted, assume_options
from factcheck.cli.configuration import config_options
from factcheck.cli.gate import decisions_files, decisions_options
from factcheck.cli.messages import say
from factcheck.cli.options import ArticlePath, against_option, claims_option, debug_option, model_option, net_option
from factcheck.cli.output import Output
from factcheck.cli.today import now
from factcheck.cli.why import compared, find_finding, read_report

if TYPE_CHECKING:
    from factcheck.model.decision import Decided
    from factcheck.model.report import Report

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])
_WORDS: "dict[Decided, str]" = {
    "dismiss": "dismissed", "confirm": "confirmed", "assign": "assigned", "note": "noted on",
}  # fmt: skip


def _chosen(context: click.Context, parameter: click.Parameter, value: bool) -> bool:
    """Keeps which of the decisions was asked for; click itself would take the last of several without a word."""
    before = context.meta.get("decision")
    if value and before not in {None, parameter.name}:
        raise click.UsageError(f"--{before} and --{parameter.name} are two decisions; make one")
    if value:
        context.meta["decision"] = parameter.name
    return value


def _decision_options(command: _Decorated) -> _Decorated:
    """`--dismiss`, `--confirm`, `--assign`, `--note`."""
    told = {
        "note": "Say something with --why, and decide nothing.",
        "assign": "Somebody is to ask: --why says who, whom and what.",
        "confirm": "It is one, and must be mended.",
        "dismiss": "It is no conflict, or no matter; asks for --why.",
    }
    for name, words in told.items():
        command = click.option(f"--{name}", is_flag=True, expose_value=False, callback=_chosen, help=words)(command)
    return command


@click.command(
    short_help="Decide on one finding: dismiss, confirm, assign or note.",
    epilog="""\b
Examples:
  factcheck decide f1 seeds/ --dismiss --why "two attacks" --until 2027-01-31
  factcheck decide f3 examples/draft.txt --against seeds/ --confirm
  factcheck decide f1 seeds/ --right a2 --why "the embassy's own list"
  factcheck decide f2 seeds/ --assign --why "Zoe asks the embassy"
  factcheck decide f1 seeds/ --from report.json --note --why "no answer"
""",
)
@click.argument("finding", metavar="FINDING")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=ArticlePath())
@_decision_options
@click.option(
    "--right",
    multiple=True,
    metavar="SIDE",
    help="What this side says is right: an article, a claim (c3) or a value; asks for --why. Confirms, or dismisses "
    "with --dismiss.",
)
@click.option("--wrong", multiple=True, metavar="SIDE", help="What this side says is wrong; otherwise as --right.")
@click.option("--why", "reason", metavar="TEXT", help="The reason, for whoever reads the decision later.")
@click.option(
    "--until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help="The last day (UTC) on which it holds, as 2027-01-31; without, it holds for good.",
)
@click.option("--who", metavar="NAME", help="Who decides; without, whoever is logged in.")
@against_option
@click.option(
    "--from",
    "report_file",
    metavar="REPORT",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Read the finding from a JSON report instead of comparing again; PATHs say where decisions are kept.",
)
@assume_options
@net_option
@model_option
@claims_option
@decisions_options
@config_options
@debug_option
def decide(  # noqa: PLR0913, PLR0917 - click hands over one argument for each option
    finding: str,
    paths: tuple[Path, ...],
    right: tuple[str, ...],
    wrong: tuple[str, ...],
    reason: str | None,
    until: datetime | None,
    who: str | None,
    against: tuple[Path, ...],
    report_file: Path | None,
    assumed: tuple[str, ...],
    assumptions_file: Path | None,
    model: str | None,
    claims: Path | None,
) -> int:
    """Decide on one finding; the next compare or check honours it.

    FINDING is the id in the report (f1), or its fingerprint or the beginning of it. Name the same articles as for
    compare, or the draft and --against as for check: the same input gives the same ids.

    The decision is a line in factcheck-decisions.jsonl, in the folder of the first PATH. It follows the words and
    values of the finding: where a value changes, the finding comes up again, with a word on what was decided before.
    The latest decision counts; to take a dismissal back, --confirm or --assign.

    With --right and --wrong a decision also says what is true; --format jsonld makes a ClaimReview of that. Of sides
    that are not named nothing is said.
    """
    decision = _decision(right, wrong)
    reason, day = _reason(decision, reason, judges=bool(right or wrong)), until.date() if until is not None else None
    if day is not None and day < now().date():
        raise click.UsageError(f"--until {day} is over already; name a later day, or leave it out")
    files = decisions_files([*paths, *against])
    if not files:
        raise click.UsageError("where is it kept? name the articles, or the file with --decisions")
    if report_file is not None:
        report = read_report(report_file)
    else:
        target = Output(None, no_color=True)
        report, _ = compared(paths, against, accepted(assumed, assumptions_file), target, (model, claims))
    _write(report, finding, files[0], (decision, reason, who or user(), day), (right, wrong))
    return exits.DONE


def _decision(right: tuple[str, ...], wrong: tuple[str, ...]) -> "Decided":
    """The decision that was asked for; who says what is right and nothing else, confirms that there was a conflict."""
    from factcheck.decisions.making import JUDGES

    chosen: Decided | None = click.get_current_context().meta.get("decision")
    if (right or wrong) and chosen is not None and chosen not in JUDGES:
        raise click.UsageError(f"--right and --wrong go with --confirm or --dismiss, not with --{chosen}")
    if chosen is None and not (right or wrong):
        raise click.UsageError("what is decided? say --dismiss, --confirm, --assign or --note")
    return chosen or "confirm"


def _reason(decision: "Decided", reason: str | None, *, judges: bool) -> str | None:
    from factcheck.decisions.making import ASK_WHY, LONGEST, tidy

    reason = tidy(reason)
    if reason is None and (judges or decision in ASK_WHY):
        asking = "a verdict" if judges else f"--{decision}"
        raise click.UsageError(f"{asking} asks for a reason; give it with --why")
    if reason is not None and len(reason) > LONGEST:
        raise click.UsageError(f"--why has more than {LONGEST} characters; say it shorter")
    return reason


def user() -> str:
    """The name of whoever is logged in.

    Raises:
        click.UsageError: there is none.
    """
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError) as error:  # a container may know no name for its user
        raise click.UsageError("nobody is logged in by name; say who decides with --who") from error


def _write(
    report: "Report",
    name: str,
    file: Path,
    told: "tuple[Decided, str | None, str, date | None]",
    judged: tuple[tuple[str, ...], tuple[str, ...]],
) -> None:
    from factcheck.decisions.file import append
    from factcheck.decisions.making import decision_on, verdicts_on
    from factcheck.reporting.decided import judged as in_words
    from factcheck.settings.files import shown

    found = find_finding(report, name)
    kind, reason, who, until = told
    verdicts = verdicts_on(report, found, *judged)
    append(file, decision_on(report, found, kind, who=who, when=now(), why=reason, until=until, verdicts=verdicts))
    held = f" until {until}" if until is not None else ""
    known = f" ({in_words(verdicts)})" if verdicts else ""
    say(f"{found.id} ({found.fingerprint}) {_WORDS[kind]}{known}{held} in {shown(file)}: {found.message}")
