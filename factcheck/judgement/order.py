"""The order in which an editor reads findings."""

from factcheck.model.finding import Finding
from factcheck.model.group import Group

_VERDICTS = ("contradiction", "update", "single-source", "undecided", "agreement", "compatible", "different-event")
_SEVERITIES = ("error", "warning", "note")


def reading_order(judged: list[tuple[Finding, Group]]) -> list[tuple[Finding, Group]]:
    """Verdict, severity, how central the claims are (headline and lede, the main event), confidence, position."""

    def key(row: tuple[Finding, Group]) -> tuple[int, int, int, bool, float, tuple[str, int]]:
        finding, group = row
        first = finding.sides[0]
        lead = sum(c.lead for c in group.claims)
        return (
            _VERDICTS.index(finding.verdict),
            _SEVERITIES.index(finding.severity),
            -min(lead, 2),
            not group.main,
            -finding.confidence,
            (first.article, first.focus.start),
        )

    return sorted(judged, key=key)
