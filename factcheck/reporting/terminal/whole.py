"""The format `terminal`: the page of a comparison, that of a check, or the call list of either."""

from collections.abc import Mapping

from factcheck.model.report import Report
from factcheck.reporting.formats import View
from factcheck.reporting.terminal.calls import call_list_text
from factcheck.reporting.terminal.draft import check_text
from factcheck.reporting.terminal.page import report_text


def terminal_text(report: Report, texts: Mapping[str, str], view: View) -> str:
    """The report as the command that made it shows it, or its call list; arguments as for `report_text`."""
    if view.questions:
        return call_list_text(report, texts, width=view.width, color=view.color, only=view.only)
    page_of = check_text if report.command == "check" else report_text
    return page_of(
        report,
        texts,
        width=view.width,
        color=view.color,
        show_cleared=view.show_cleared,
        ladder=view.ladder,
        only=view.only,
    )
