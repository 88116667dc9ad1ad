"""Groups → findings with a verdict, a reason in words, severity and confidence; in reading order."""

from factcheck.judgement.findings import fingerprint, judge
from factcheck.judgement.order import reading_order

__all__ = ["fingerprint", "judge", "reading_order"]
