"""The finding that a ruling on some claims makes, and the fingerprint by which it is known again."""

import hashlib
from collections.abc import Iterable

from factcheck.catalog import Kind
from factcheck.judgement.account import Ruling
from factcheck.judgement.confidence import sureness
from factcheck.judgement.wording import question, value_text, whom
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Side
from factcheck.model.group import Group


def fingerprint(rule: str, attribute: str, claims: Iterable[Claim]) -> str:
    """Sixteen hex digits over the rule, the question and every side's article, value and deciding words.

    Nothing of positions or of other claims goes in, so edits elsewhere and further articles leave it alone.
    """
    sides = sorted({(c.article, value_text(c).casefold()) for c in claims})
    return hashlib.sha256(repr((rule, attribute, sides)).encode()).hexdigest()[:16]


def _side(claim: Claim) -> Side:
    return Side(
        claim=claim.id,
        article=claim.article,
        start=claim.start,
        end=claim.end,
        focus=claim.focus,
        quote=claim.quote,
        value=value_text(claim),
    )


def finding_of(kind: Kind, group: Group, claims: tuple[Claim, ...], ruling: Ruling) -> Finding:
    """The finding that a ruling on some claims of a group makes; its id comes with its place in the report."""
    ask = question(kind, group)
    return Finding(
        id="",
        fingerprint=fingerprint(kind.rule, group.attribute, claims),
        rule=kind.rule,
        kind=kind.id,
        verdict=ruling.verdict,
        severity=ruling.severity,
        confidence=sureness(ruling.evidence.confidence),
        message=ruling.message,
        why=ruling.why,
        sides=tuple(_side(c) for c in claims),
        question=ask,
        whom=whom(ask),
        alternatives=ruling.alternatives,
        evidence=ruling.evidence,
    )
