"""Sums: what an article's own figures come to, where it tells both the figures and the sum."""

from collections.abc import Iterator

from factcheck.judgement.sums import ages, changes, scores, shares, stretches, totals, votes, weekdays
from factcheck.judgement.sums.claimed import SumClaims
from factcheck.judgement.sums.outline import outlines
from factcheck.judgement.sums.slip import Slip
from factcheck.model.analysis import Analysis

__all__ = ["Slip", "SumClaims", "own_sums"]


def own_sums(analysis: Analysis) -> Iterator[Slip]:
    """The sums of an article that do not come out."""
    yield from weekdays.slips(analysis)
    for outline in outlines(analysis):
        yield from changes.slips(outline)
        yield from stretches.slips(outline)
        yield from ages.slips(outline)
        yield from shares.slips(outline)
        yield from totals.slips(outline)
        yield from votes.slips(outline)
        yield from scores.slips(outline)
