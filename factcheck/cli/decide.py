"""`factcheck decide`: write a decision on one finding into the file that is kept with the articles."""

import getpass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

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

_WORDS: "dict[Decided, str]" = {
    "dismiss": "dismissed", "confirm": "confirmed", "assign": "assigned", "note": "noted on",
}  # fmt: skip


@click.command(
    short_help="Decide on one finding: dismiss, confirm, assign or note.",
    epilog="""\b
Examples:
  factcheck decide f1 seeds/ --dismiss --why "two attacks" --until 2027-01-31
  factcheck decide f3 examples/draft.txt --against seeds/ --confirm
  factcheck decide f2 seeds/ --assign --why "Zoe asks the embassy"
  factcheck decide f1 seeds/ --from report.json --note --why "no answer"
""",
)
@click.argument("finding", metavar="FINDING")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=ArticlePath())
@click.option("--dismiss", "decision", flag_value="dismiss", help="It is no conflict, or no matter; asks for --why.")
@click.option("--confirm", "decision", flag_value="confirm", help="It is one, and must be mended.")
@click.option("--assign", "decision", flag_value="assign", help="Somebody is to ask: --why says who, whom and what.")
@click.option("--note", "decision", flag_value="note", help="Say something with --why, and decide nothing.")
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
    decision: "Decided | None",
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
    """
    reason, day = _reason(decision, reason), until.date() if until is not None else None
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
    _write(report, finding, files[0], (decision or "note", reason, who or user(), day))
    return exits.DONE


def _reason(decision: "Decided | None", reason: str | None) -> str | None:
    from factcheck.decisions.making import ASK_WHY, LONGEST, tidy

    reason = tidy(reason)
    if decision is None:
        raise click.UsageError("what is decided? say --dismiss, --confirm, --assign or --note")
    if reason is None and decision in ASK_WHY:
        raise click.UsageError(f"--{decision} asks for a reason; give it with --why")
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


def _write(report: "Report", name: str, file: Path, told: "tuple[Decided, str | None, str, date | None]") -> None:
    from factcheck.decisions.file import append
    from factcheck.decisions.making import decision_on
    from factcheck.settings.files import shown

    found = find_finding(report, name)
    kind, reason, who, until = told
    append(file, decision_on(report, found, kind, who=who, when=now(), why=reason, until=until))
    held = f" until {until}" if until is not None else ""
    say(f"{found.id} ({found.fingerprint}) {_WORDS[kind]}{held} in {shown(file)}: {found.message}")
