"""A conflict that an accepted assumption clears: it stays in the report, among what is no conflict, with the reason."""

from factcheck.model.evidence import Alternative
from factcheck.model.finding import Assumption, Finding


def cleared_by(assumption: Assumption, finding: Finding) -> Finding:
    """The finding as one that is no conflict under the assumption; its sides, rule and fingerprint stay."""
    reason = f" ({assumption.reason})" if assumption.reason else ""
    why = f"{assumption.id} is accepted{reason}: {assumption.text}"
    evidence = finding.evidence
    if evidence is not None:
        evidence = evidence.model_copy(update={"rule": "assumption", "because": why})
    return finding.model_copy(
        update={
            "verdict": "compatible",
            "severity": "note",
            "message": f"{finding.message}: no conflict under {assumption.id}",
            "why": why,
            "evidence": evidence,
            "alternatives": (
                Alternative(verdict=finding.verdict, why=f"without {assumption.id}: {finding.why}"),
                *(told for told in finding.alternatives if told.verdict != "compatible"),
            ),
        }
    )
