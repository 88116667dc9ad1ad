"""The format `markdown`: the report, or its call list, for a ticket, a mail or a job's summary."""

from factcheck.reporting.markdown.whole import markdown_text

__all__ = ["markdown_text"]
