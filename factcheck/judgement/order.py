"""The order in which an editor reads findings."""

from factcheck.model.finding import Finding, Side
from factcheck.model.group import Group

_VERDICTS = ("contradiction", "update", "single-source", "undecided", "agreement", "compatible", "different-event")
_SEVERITIES = ("error", "warning", "note")
_WORDINGS = frozenset({"quote", "name"})  # how it is worded or spelled, not what happened


def reading_order(judged: list[tuple[Finding, Group]]) -> list[tuple[Finding, Group]]:
    """Verdict, severity, facts before wordings, how central the claims are (headline, lede, main event), confidence.

    Of what only one source says, what no other article has anywhere comes first; at last decides the position.
    """
    givers: dict[tuple[str, str], set[str]] = {}
    for finding, _ in judged:
        for side in finding.sides:
            givers.setdefault(_given(finding, side), set()).add(side.article)

    def elsewhere(finding: Finding) -> bool:
        mine = {side.article for side in finding.sides}
        return any(givers[_given(finding, side)] - mine for side in finding.sides)

    def key(row: tuple[Finding, Group]) -> tuple[int, int, bool, bool, int, bool, float, tuple[str, int]]:
        finding, group = row
        first = finding.sides[0]
        lead = sum(c.lead for c in group.claims)
        return (
            _VERDICTS.index(finding.verdict),
            _SEVERITIES.index(finding.severity),
            finding.verdict == "contradiction" and finding.kind in _WORDINGS,
            finding.verdict == "single-source" and elsewhere(finding),
            -min(lead, 2),
            not group.main,
            -finding.confidence,
            (first.article, first.focus.start),
        )

    return sorted(judged, key=key)


def _given(finding: Finding, side: Side) -> tuple[str, str]:
    """What a side says of which kind, by its words: "Over $3 million" is "over $3 million"."""
    return finding.kind, " ".join(side.value.casefold().split())
