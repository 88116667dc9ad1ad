"""What was decided, for the page: of each finding that is shown, and what else a reader must know of decisions."""

from dataclasses import replace
from typing import Any

from factcheck.model.finding import Finding
from factcheck.model.report import Report
from factcheck.reporting.decided import Entry, decided, sections, settled
from factcheck.reporting.passages import Texts

_SHOWN_AS_CARDS = "Decided"  # the section whose findings the page shows in full


def shown(report: Report) -> Report:
    """The report without the findings that a baseline hides: they are counted, as in every other format, not told."""
    hidden = {f.id for f in report.findings if f.settled and f.decision is not None and f.decision.state == "known"}
    if not hidden:
        return report

    def left(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in names if name not in hidden)

    return report.model_copy(
        update={
            "findings": tuple(finding for finding in report.findings if finding.id not in hidden),
            "assumptions": tuple(
                a.model_copy(update={"clears": left(a.clears), "keeps": left(a.keeps)})
                for a in report.assumptions
                if a.accepted or left(a.clears)
            ),
            "sentences": tuple(s.model_copy(update={"findings": left(s.findings)}) for s in report.sentences),
        }
    )


def standing(finding: Finding) -> tuple[str, str, bool] | None:
    """A finding's state, in words who decided what, when, why and until when, and whether that settles it."""
    if finding.decision is None:
        return None
    words = settled(finding) or decided(finding)
    return (finding.decision.state, words, finding.settled) if words else None


def notices(report: Report, texts: Texts) -> list[list[Any]]:
    """Waivers, baseline, broken lines: title, and each line's subject, words, and whether it asks for work."""
    return [
        [title, [_line(entry) for entry in entries]]
        for title, entries in sections(report, texts)
        if title != _SHOWN_AS_CARDS
    ]


def _line(entry: Entry) -> list[Any]:
    entry = replace(entry, words=f"{entry.words} {entry.more}".strip())
    return [entry.about, entry.words, entry.loud]
