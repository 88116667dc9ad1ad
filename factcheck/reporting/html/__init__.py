"""The report as one self-contained HTML page."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from factcheck.reporting.html.page import Page, Review, render_html, render_review

if TYPE_CHECKING:
    from factcheck.model.report import Report
    from factcheck.reporting.formats import View

__all__ = ["Page", "Review", "html_text", "render_html", "render_review"]


def html_text(report: "Report", texts: Mapping[str, str], _view: "View") -> str:
    """The page; it shows all there is, and the reader chooses in the browser."""
    return render_html(report, texts)
