"""What a verdict was taken from, as a report keeps it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from factcheck.catalog import Kind
from factcheck.judgement.relations import Pair
from factcheck.model.evidence import Alternative, Compared, Evidence, Factor, Rule
from factcheck.model.finding import Severity, Verdict
from factcheck.model.group import Group

_LISTED: Final = 40  # pairs kept of one finding: the deciding ones come first


class Ground(NamedTuple):
    """What gave a verdict, in words, and how sure it is."""

    rule: Rule
    because: str
    sure: tuple[Factor, ...]


@dataclass(frozen=True, slots=True)
class Ruling:
    """What is said of a group's claims."""

    verdict: Verdict
    severity: Severity
    message: str
    why: str
    evidence: Evidence
    alternatives: tuple[Alternative, ...]


def _compared(pair: Pair, kind: Kind) -> Compared:
    return Compared(
        one=pair.one.id,
        other=pair.other.id,
        relation=pair.comparison.relation,
        bounds_only=pair.comparison.bounds_only,
        why=pair.why,
        step=pair.level,
        shift=pair.shift,
        means=kind.step(pair.level).verdict,
    )


def account(kind: Kind, group: Group, pairs: Sequence[Pair], ground: Ground) -> Evidence:
    """The evidence of a verdict.

    Args:
        kind: whose ladder was used.
        group: the claims that were held for one question, with their alignment.
        pairs: what was compared, the deciding pairs first.
        ground: what gave the verdict.
    """
    return Evidence(
        alignment=group.alignment,
        comparisons=tuple(_compared(p, kind) for p in pairs[:_LISTED]),
        left_off=max(0, len(pairs) - _LISTED),
        rule=ground.rule,
        because=ground.because,
        confidence=ground.sure,
    )
