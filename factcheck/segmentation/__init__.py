"""Article → blocks and sentences; what is not the story is set aside with a reason."""

from factcheck.segmentation.quotations import quotations
from factcheck.segmentation.sentences import segment

__all__ = ["quotations", "segment"]
