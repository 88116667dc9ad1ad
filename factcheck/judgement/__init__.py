"""Groups → findings with a verdict, a reason in words, severity and confidence; in reading order."""

from factcheck.judgement.clearing import cleared_by
from factcheck.judgement.findings import fingerprint, judge
from factcheck.judgement.order import reading_order
from factcheck.judgement.replay import replay

__all__ = ["cleared_by", "fingerprint", "judge", "reading_order", "replay"]
