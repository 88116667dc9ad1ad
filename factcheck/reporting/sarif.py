"""The format `sarif`: the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), for code scanning.

Lines and columns count code points from 1, `charOffset` from 0; all are those of the text as it was read.
"""

import os
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from factcheck.catalog import Kind, find_kind
from factcheck.errors import CatalogError
from factcheck.model.finding import Finding, Side
from factcheck.model.report import Report
from factcheck.reporting.alerts import Alert, alerts, file_of, sentence
from factcheck.reporting.as_json import dumped
from factcheck.reporting.decided import settled
from factcheck.reporting.formats import View
from factcheck.reporting.passages import Texts
from factcheck.reporting.visible import one_line, visible

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "factcheckFinding/v1"
# GitHub knows a result again by this one; without it, it makes one up from the line, which every edit changes.
_GITHUB_FINGERPRINT = "primaryLocationLineHash"
_LINKED = 8
_ROOT = "%SRCROOT%"


def sarif_text(report: Report, texts: Mapping[str, str], view: View) -> str:
    """One run with a rule for each kind found, an artifact for each article, a result for each alert."""
    run = _Run(report, texts, view)
    return dumped({"$schema": SCHEMA, "version": "2.1.0", "runs": [run.told()]})


class _Run:
    """The one run of a log."""

    def __init__(self, report: Report, texts: Mapping[str, str], view: View) -> None:
        self._report, self._view = report, view
        self._texts = Texts(report.articles, texts)
        self._index = {entry.id: number for number, entry in enumerate(report.articles)}
        self._uris = [_uri(file_of(entry.path, view.files)) for entry in report.articles]
        self._words = {entry.id: texts.get(entry.path, "") for entry in report.articles}
        self._raised = tuple(alerts(report, whole=True))
        kinds = {alert.finding.rule: alert.finding.kind for alert in self._raised}
        self._rules = sorted(kinds.items())
        self._rule_index = {rule: number for number, (rule, _) in enumerate(self._rules)}

    def told(self) -> dict[str, Any]:
        """The run as SARIF has it."""
        driver = {
            "name": self._report.tool.name,
            "version": self._report.tool.version,
            "semanticVersion": self._report.tool.version,
            "rules": [_rule(rule, kind, self._view) for rule, kind in self._rules],
            "properties": {"model": f"{self._report.tool.model} {self._report.tool.model_version}"},
        }
        return {
            "tool": {"driver": driver},
            "invocations": [self._invocation()],
            "artifacts": [
                {"location": {"uri": uri, "uriBaseId": _ROOT}, "roles": ["analysisTarget"]} for uri in self._uris
            ],
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\r", "\n"],
            "results": [self._result(alert) for alert in self._raised],
        }

    def _invocation(self) -> dict[str, Any]:
        """That it ran; what could not be read is told as the tool's own notifications."""
        unread = [
            {"level": "error", "message": {"text": _plain(f"{failure.path}: {failure.reason}")}}
            for failure in self._report.unread
        ]
        return {"executionSuccessful": True, **({"toolExecutionNotifications": unread} if unread else {})}

    def _result(self, alert: Alert) -> dict[str, Any]:
        finding = alert.finding
        links = [f"[{self._place(side)}]({n})" for n, side in enumerate(alert.others[:_LINKED], 1)]
        compared = f" Compare {', '.join(links)}." if links else ""
        related = [
            {**self._location(side), "id": number, "message": {"text": _plain(side.value)}}
            for number, side in enumerate(alert.others, 1)
        ]
        properties = {
            "verdict": finding.verdict,
            "severity": finding.severity,
            "confidence": finding.confidence,
            "origins": finding.origins,
            "question": finding.question,
            "whom": finding.whom,
            "assumption": finding.assumption,
        }
        return {
            "ruleId": finding.rule,
            "ruleIndex": self._rule_index[finding.rule],
            "level": alert.level,
            "message": {"text": _plain(alert.text) + compared},
            "locations": [self._location(alert.main)],
            **({"relatedLocations": related} if related else {}),
            "partialFingerprints": {FINGERPRINT: finding.fingerprint, _GITHUB_FINGERPRINT: finding.fingerprint},
            **_settled(finding),
            "properties": {name: value for name, value in properties.items() if value is not None},
        }

    def _place(self, side: Side) -> str:
        return re.sub(r"[\[\]\\]", r"\\\g<0>", _plain(self._texts.place(side.article, side.focus.start)))

    def _location(self, side: Side) -> dict[str, Any]:
        number = self._index[side.article]
        start, end = side.focus.start, side.focus.end
        region: dict[str, Any] = {"charOffset": start, "charLength": end - start}
        first, last = self._texts.position(side.article, start), self._texts.position(side.article, end)
        if first is not None and last is not None:
            region |= {"startLine": first[0], "startColumn": first[1], "endLine": last[0], "endColumn": last[1]}
        words = self._words[side.article][start:end] or side.quote[start - side.start : end - side.start]
        region["snippet"] = {"text": words}
        artifact = {"uri": self._uris[number], "uriBaseId": _ROOT, "index": number}
        return {"physicalLocation": {"artifactLocation": artifact, "region": region}}


def _settled(finding: Finding) -> dict[str, Any]:
    """What SARIF calls a suppression; nothing of a finding that is open."""
    if not finding.settled or finding.decision is None:
        return {}
    kind = "inSource" if finding.decision.state == "waived" else "external"
    return {"suppressions": [{"kind": kind, "status": "accepted", "justification": _plain(settled(finding))}]}


def _rule(rule: str, kind: str, view: View) -> dict[str, Any]:
    """What a kind of claim asserts, from its folder; of a kind that is not at hand only the name."""
    try:
        known: Kind = find_kind(kind, view.claims)
    except CatalogError:
        return {"id": rule, "name": kind}
    page = "\n".join(visible(line) for line in known.readme.splitlines()) + "\n"
    return {
        "id": rule,
        "name": kind,
        "shortDescription": {"text": sentence(known.title)},
        "fullDescription": {"text": known.question},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": known.severity},
    }


def _uri(path: str) -> str:
    """A path as a URI reference: every byte that such a reference cannot hold is percent-encoded.

    >>> _uri("am Rhein/50 % höher.txt")
    'am%20Rhein/50%20%25%20h%C3%B6her.txt'
    """
    return quote(os.fsencode(path), safe="/")


def _braced(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _plain(text: str) -> str:
    """Text as the message of a result: what SARIF would read as a link or as a placeholder in it is not one."""
    return _braced(one_line(text)).replace("](", "] (")
