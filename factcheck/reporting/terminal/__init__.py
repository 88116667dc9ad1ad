"""What the commands print on a terminal: reports, checks, claims, inspections, the page of a kind."""

from factcheck.reporting.terminal.claims import claims_text
from factcheck.reporting.terminal.draft import check_text
from factcheck.reporting.terminal.explanation import explanation_text
from factcheck.reporting.terminal.inspection import inspection_text
from factcheck.reporting.terminal.page import report_text
from factcheck.reporting.terminal.pages import markdown_text
from factcheck.reporting.terminal.whole import terminal_text

__all__ = [
    "check_text",
    "claims_text",
    "explanation_text",
    "inspection_text",
    "markdown_text",
    "report_text",
    "terminal_text",
]
