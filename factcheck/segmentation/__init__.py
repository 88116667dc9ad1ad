"""Article → blocks, quotations and sentences; what is not the story is set aside with a reason."""

from factcheck.segmentation.sentences import segment

__all__ = ["segment"]
