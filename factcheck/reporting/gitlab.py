"""The format `gitlab`: a code quality report, which GitLab shows in merge requests."""

from collections.abc import Mapping
from typing import Any

from factcheck.model.finding import Severity
from factcheck.model.report import Report
from factcheck.reporting.alerts import Alert, alerts, file_of
from factcheck.reporting.as_json import dumped
from factcheck.reporting.formats import View
from factcheck.reporting.passages import Texts

_SEVERITIES: dict[Severity, str] = {"error": "critical", "warning": "major", "note": "minor"}


def gitlab_text(report: Report, texts: Mapping[str, str], view: View) -> str:
    """A JSON array with an object for each alert."""
    known = Texts(report.articles, texts)
    files = {entry.id: file_of(entry.path, view.files) for entry in report.articles}
    return dumped([_issue(alert, known, files) for alert in alerts(report)])


def _issue(alert: Alert, texts: Texts, files: Mapping[str, str]) -> dict[str, Any]:
    finding, main = alert.finding, alert.main
    first = texts.line(main.article, main.focus.start) or 1
    last = texts.line(main.article, main.focus.end) or first
    return {
        "description": alert.text,
        "check_name": f"{finding.rule} {finding.kind}",
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[alert.level],
        "location": {"path": files[main.article], "lines": {"begin": first, "end": last}},
    }
