"""What compare and check end in: the report in each format that was asked for, findings replayed behind the page."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.fail_on import counted, ending
from factcheck.cli.formats import Outputs
from factcheck.cli.output import Output

if TYPE_CHECKING:
    from factcheck.model.explanation import Explanation
    from factcheck.model.finding import Finding
    from factcheck.model.report import Report
    from factcheck.reporting.counted import Counted
    from factcheck.reporting.passages import Texts


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of compare and check that say what to show, each by its name; and each article's file, by its own."""

    quiet: bool
    fail_on: str
    show_cleared: bool
    ladder: bool
    questions: bool
    explain_all: bool
    claims: Path | None
    files: Mapping[str, Path]


def write_report(report: "Report", texts: dict[str, str], targets: Outputs, asked: Asked) -> int:
    """Write the report as it was asked for, and tell the status to end with.

    Every format is made before the first is written: where one cannot be made, no file is.

    Args:
        report: what compare or check made.
        texts: article name → text.
        targets: the formats, and where they go.
        asked: what to show of it.
    """
    from factcheck.reporting.formats import View

    failing = counted(asked.fail_on)
    only = failing if asked.quiet else None
    made: list[tuple[Output, str, bool]] = []
    for form, target in targets:
        view = View(
            width=target.width,
            color=target.color,
            show_cleared=asked.show_cleared,
            ladder=asked.ladder,
            only=only,
            questions=asked.questions,
            failing=failing,
            claims=asked.claims,
            files=asked.files,
        )
        text = form.load()(report, texts, view)
        if form.page and asked.explain_all and not asked.questions:
            text += _every_finding(report, texts, target, asked.claims, only)
        made.append((target, text, not form.page))
    for target, text, utf8 in made:
        target.write(text, utf8=utf8)
    return ending(report, asked.fail_on)


def explained(report: "Report", finding: "Finding", texts: "Texts", claims: Path | None) -> "Explanation":
    """The finding with all that it was taken from, replayed."""
    from factcheck import pipeline
    from factcheck.catalog import find_kind
    from factcheck.reporting.explanation import explanation

    replayed = pipeline.replayed(report, finding, claims_dir=claims)
    return explanation(report, finding, find_kind(finding.kind, claims), texts, replayed)


def _every_finding(
    report: "Report", texts: dict[str, str], target: Output, claims: Path | None, only: "Counted | None"
) -> str:
    """All findings of a report, or some of them, each replayed."""
    from factcheck.reporting.passages import Texts
    from factcheck.reporting.terminal import explanation_text

    known = Texts(report.articles, texts)
    open_ = (finding for finding in report.findings if not finding.settled)
    shown = (finding for finding in open_ if only is None or finding in only)
    told = (explained(report, finding, known, claims) for finding in shown)
    return "".join(f"\n{explanation_text(t, known, width=target.width, color=target.color)}" for t in told)
