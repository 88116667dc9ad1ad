"""Article → blocks, quotations and sentences; what is not the story is set aside with a reason."""

from factcheck.segmentation.sentences import segment
from factcheck.segmentation.waived import placed

__all__ = ["placed", "segment"]
