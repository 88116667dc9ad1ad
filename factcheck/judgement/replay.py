"""The verdict once more, from nothing but the evidence that a report shows: the claims as printed, and the rule."""

from collections.abc import Mapping
from typing import Final

from factcheck.catalog import Kind
from factcheck.judgement.relations import Pair, level, most_telling
from factcheck.judgement.updates import conflicting, is_update
from factcheck.model.claim import Claim
from factcheck.model.evidence import Compared, Evidence, Rule
from factcheck.model.finding import Verdict
from factcheck.values.compare import compare_values


def _pair(compared: Compared, claims: Mapping[str, Claim]) -> Pair | None:
    """The pair as the values give it today; None where it is no longer comparable, or a claim is missing."""
    one, other = claims.get(compared.one), claims.get(compared.other)
    if one is None or other is None:
        return None
    comparison = compare_values(one.value, other.value)
    found = level(comparison)
    if found is None:
        return None
    return Pair(one, other, compared.step if compared.shift else found, comparison, compared.shift)


# What a rule says wherever it applies; the others say what the comparison of the values gives.
_ALWAYS: Final[Mapping[Rule, Verdict]] = {
    "one-source": "single-source", "one-origin": "single-source", "two-events": "different-event",
    "calendar": "contradiction", "own-list": "contradiction", "parts": "contradiction", "sums": "contradiction",
    "told-twice": "contradiction",
    "unsettled": "undecided", "lacking": "undecided", "two-speakers": "undecided", "retold": "agreement",
    "stages": "update", "assumption": "compatible", "copied": "compatible", "house-list": "contradiction",
    "in-turn": "compatible",
}  # fmt: skip


def replay(evidence: Evidence, kind: Kind, claims: Mapping[str, Claim]) -> Verdict | None:
    """The verdict that the shown evidence leads to; None where it leads to none.

    Args:
        evidence: a finding's.
        kind: the finding's kind.
        claims: the report's claims by id.
    """
    if evidence.rule in _ALWAYS:
        return _ALWAYS[evidence.rule]
    pairs = [pair for c in evidence.comparisons if (pair := _pair(c, claims)) is not None]
    if not pairs:
        return None
    if evidence.rule == "own-text":
        return "contradiction" if all(p.level in {"bounds", "disjoint"} for p in pairs) else None
    conflicts = conflicting(kind, pairs)
    if conflicts:
        return "update" if is_update(kind, conflicts) else "contradiction"
    return kind.step(most_telling(kind, pairs)[0].level).verdict
