"""The reports that every format is tried on."""

from collections.abc import Callable

from factcheck.model.report import Report
from tests.reporting.desk import alone, depot, ten_sides
from tests.reporting.drafts import checked_draft

CASES: dict[str, Callable[[], tuple[Report, dict[str, str]]]] = {
    "depot": depot,
    "ten-sides": ten_sides,
    "alone": alone,
    "draft": checked_draft,
}
