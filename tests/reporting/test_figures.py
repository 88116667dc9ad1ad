from datetime import date

import pytest

from factcheck.reporting.figures import moving
from tests.reporting.told import told


def test_a_toll_that_moves_is_a_series_in_order_of_its_days() -> None:
    report, _ = told([("8 May", 20, 20), ("3 May", 12, None)])
    (series,) = moving(report)
    assert [(point.day.day, point.low, point.high) for point in series.points] == [(3, 12, None), (8, 20, 20)]
    assert series.unit == "people killed"


def test_the_day_that_a_figure_is_told_for_counts_before_that_of_publication() -> None:
    report, _ = told([("8 May", 20, 20), ("8 May", 12, 12)])
    later = report.claims[1].model_copy(update={"as_of": date(2025, 5, 5)})
    (series,) = moving(report.model_copy(update={"claims": (report.claims[0], later)}))
    assert [point.day.day for point in series.points] == [5, 8]


@pytest.mark.parametrize(
    "figures",
    [
        [(None, 20, 20), (None, 12, 12)],  # nobody knows when
        [("3 May", 20, 20), (None, 12, 12)],  # one day is known
        [("3 May", 20, 20), ("3 May", 12, 12)],  # one day
        [("3 May", 20, 20), ("4 May", 20, 20)],  # nothing moves
    ],
)
def test_nothing_is_drawn_where_nothing_moves_over_known_days(
    figures: list[tuple[str | None, int | None, int | None]],
) -> None:
    assert moving(told(figures)[0]) == ()


def test_figures_of_two_units_are_no_series() -> None:
    report, _ = told([("3 May", 12, 12), ("8 May", 20, 20)])
    value = report.claims[1].value.model_copy(update={"counted": "homes"})
    other = report.claims[1].model_copy(update={"value": value})
    assert moving(report.model_copy(update={"claims": (report.claims[0], other)})) == ()
