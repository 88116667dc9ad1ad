import re
from datetime import date
from itertools import pairwise

from factcheck.reporting.figures import moving
from factcheck.reporting.html import render_html
from factcheck.reporting.html.chart import chart
from factcheck.reporting.passages import Texts
from tests.reporting.told import told


def test_bounds_are_bars_exact_figures_dots_and_days_lie_as_far_apart_as_they_are() -> None:
    report, texts = told([("3 May", 12, 12), ("4 May", 15, None), ("7 May", None, 40), ("8 May", 20, 30)])
    drawn = chart(moving(report)[0], Texts(report.articles, texts))
    first, second, third, last = drawn["marks"]
    assert [mark.dot for mark in drawn["marks"]] == [True, False, False, False]
    assert [mark.open_up for mark in drawn["marks"]] == [False, True, False, False]
    assert [mark.open_down for mark in drawn["marks"]] == [False, False, True, False]
    assert first.top == first.bottom > second.bottom > last.bottom > last.top > third.top
    assert abs((third.x - second.x) - 3 * (second.x - first.x)) < 0.5
    assert [mark.label for mark in drawn["marks"]] == ["12", "≥ 15", "≤ 40", "20–30"]
    assert first.day == "3 May 2025"


def test_every_mark_lies_inside_the_drawing_and_labels_do_not_overlap() -> None:
    figures: list[tuple[str, int | None, int | None]] = [("3 May", n, n) for n in range(2, 40)]
    report, texts = told([*figures, ("4 May", 1_000, 1_000)])
    drawn = chart(moving(report)[0], Texts(report.articles, texts))
    assert all(
        drawn["left"] <= m.x <= drawn["right"] and 0 < m.top <= m.bottom <= drawn["base"] for m in drawn["marks"]
    )
    heights = sorted(mark.bottom for mark in drawn["marks"] if mark.labelled and mark.x == drawn["left"])
    assert all(lower - upper >= 14 for upper, lower in pairwise(heights))


def test_a_page_draws_it_with_a_table_beside_it() -> None:
    report, texts = told([("3 May", 12, 12), ("8 May", 20, None)])
    page = render_html(report, texts)
    svg = re.findall(r"<svg .*?</svg>", page, re.DOTALL)
    assert len(svg) == 1
    assert "people killed: 2 figures from 3 May 2025 to 8 May 2025" in svg[0]
    assert "<td>8 May 2025</td><td>≥ 20</td>" in page
    assert date(2025, 5, 3) == moving(report)[0].points[0].day
