"""Groups → findings with a verdict, a reason in words, severity and confidence; in reading order."""

from factcheck.judgement.clearing import cleared_by
from factcheck.judgement.findings import judge
from factcheck.judgement.offices import by_offices
from factcheck.judgement.order import reading_order
from factcheck.judgement.repeated import unrepeated
from factcheck.judgement.replay import replay
from factcheck.judgement.ruling import fingerprint
from factcheck.judgement.sources import Sources, by_origin
from factcheck.judgement.sums import SumClaims, own_sums

__all__ = [
    "Sources",
    "SumClaims",
    "by_offices",
    "by_origin",
    "cleared_by",
    "fingerprint",
    "judge",
    "own_sums",
    "reading_order",
    "replay",
    "unrepeated",
]
