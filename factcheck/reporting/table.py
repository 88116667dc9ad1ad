"""The format `csv`: a row for each place where a finding's words stand (RFC 4180, UTF-8, a header line)."""

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

from factcheck.model.finding import Finding
from factcheck.model.report import Report
from factcheck.reporting.decided import decided, settled
from factcheck.reporting.formats import View
from factcheck.reporting.passages import Texts
from factcheck.reporting.visible import one_line

COLUMNS = (
    "finding", "fingerprint", "rule", "kind", "verdict", "severity", "confidence", "message", "why", "question",
    "whom", "origins", "article", "role", "line", "column", "start", "end", "words", "quote", "value", "speaker",
    "settled", "decision",
)  # fmt: skip
# What makes a spreadsheet take a cell for a formula, in the width of Latin letters and in that of Chinese ones.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def csv_text(report: Report, texts: Mapping[str, str], _view: View) -> str:
    """All findings, a row for each side; what is told of a finding as a whole stands in each of its rows."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    known = Texts(report.articles, texts)
    for finding in report.findings:
        writer.writerows(_rows(finding, report, known))
    return out.getvalue()


def _rows(finding: Finding, report: Report, texts: Texts) -> Iterator[list[str | int | float | None]]:
    articles = {entry.id: entry for entry in report.articles}
    speakers = {claim.id: claim.speaker for claim in report.claims}
    whole = [finding.id, finding.fingerprint, finding.rule, finding.kind, finding.verdict, finding.severity]
    told = [finding.message, finding.why, finding.question, finding.whom]
    for side in finding.sides:
        line, column = texts.position(side.article, side.focus.start) or (None, None)
        focus = side.quote[side.focus.start - side.start : side.focus.end - side.start]
        entry = articles[side.article]
        yield [
            *map(_cell, whole),
            finding.confidence,
            *map(_cell, told),
            finding.origins,
            _cell(entry.path),
            entry.role,
            line,
            column,
            side.focus.start,
            side.focus.end,
            *map(_cell, (focus, side.quote, side.value, speakers.get(side.claim))),
            "yes" if finding.settled else "no",
            _cell(settled(finding) or decided(finding)),
        ]


def _cell(text: str | None) -> str:
    """Text on one line that no spreadsheet runs as a formula: an apostrophe stands before what would be one.

    >>> _cell("=HYPERLINK(1)"), _cell("+4 degrees"), _cell("4 - 3")
    ("'=HYPERLINK(1)", "'+4 degrees", '4 - 3')
    """
    shown = one_line(text or "").strip()
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
