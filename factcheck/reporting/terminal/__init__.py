"""The report, the claims of an article, what each stage saw in it and the page of a kind, for a terminal."""

from factcheck.reporting.terminal.claims import claims_text
from factcheck.reporting.terminal.inspection import inspection_text
from factcheck.reporting.terminal.page import report_text
from factcheck.reporting.terminal.pages import markdown_text

__all__ = ["claims_text", "inspection_text", "markdown_text", "report_text"]
