"""Groups → findings with a verdict, a reason in words, severity and confidence; in reading order."""

from factcheck.judgement.findings import judge
from factcheck.judgement.order import reading_order
from factcheck.judgement.ruling import fingerprint
from factcheck.judgement.sources import Sources, by_origin

__all__ = ["Sources", "by_origin", "fingerprint", "judge", "reading_order"]
