"""What compare and check end in: the report as JSON or as a page, and findings replayed behind it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.fail_on import LADDER, ending
from factcheck.cli.output import Output

if TYPE_CHECKING:
    from factcheck.model.explanation import Explanation
    from factcheck.model.finding import Finding, Verdict
    from factcheck.model.report import Report
    from factcheck.reporting.passages import Texts


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of compare and check that say what to show; each by its option's name."""

    form: str
    quiet: bool
    fail_on: str
    show_cleared: bool
    explain_all: bool
    claims: Path | None


def write_report(report: "Report", texts: dict[str, str], target: Output, asked: Asked) -> int:
    """Write the report as it was asked for, and tell the status to end with.

    Args:
        report: what compare or check made.
        texts: article name → text.
        target: where it goes.
        asked: what to show of it.
    """
    if asked.form == "json":
        from factcheck.reporting.as_json import report_json

        target.write(report_json(report), utf8=True)
        return ending(report, asked.fail_on)
    from factcheck.reporting.terminal import check_text, report_text

    only = LADDER[asked.fail_on] if asked.quiet else None
    page_of = check_text if report.command == "check" else report_text
    page = page_of(report, texts, width=target.width, color=target.color, show_cleared=asked.show_cleared, only=only)
    if asked.explain_all:
        page += _every_finding(report, texts, target, asked.claims, only)
    target.write(page)
    return ending(report, asked.fail_on)


def explained(report: "Report", finding: "Finding", texts: "Texts", claims: Path | None) -> "Explanation":
    """The finding with all that it was taken from, replayed."""
    from factcheck import pipeline
    from factcheck.catalog import find_kind
    from factcheck.reporting.explanation import explanation

    replayed = pipeline.replayed(report, finding, claims_dir=claims)
    return explanation(report, finding, find_kind(finding.kind, claims), texts, replayed)


def _every_finding(
    report: "Report", texts: dict[str, str], target: Output, claims: Path | None, only: "tuple[Verdict, ...] | None"
) -> str:
    """All findings of a report, or those of some verdicts, each replayed."""
    from factcheck.reporting.passages import Texts
    from factcheck.reporting.terminal import explanation_text

    known = Texts(report.articles, texts)
    open_ = (finding for finding in report.findings if not finding.settled)
    shown = (finding for finding in open_ if only is None or finding.verdict in only)
    told = (explained(report, finding, known, claims) for finding in shown)
    return "".join(f"\n{explanation_text(t, known, width=target.width, color=target.color)}" for t in told)
