"""CSV: a row for each place, read back as it was written, and no cell that a spreadsheet runs."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.report import Report
from factcheck.reporting.formats import View
from factcheck.reporting.table import COLUMNS, _cell, csv_text
from tests.reporting.reports import CASES

Told = tuple[Report, dict[str, str]]


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("case", CASES)
def test_a_row_for_each_side_with_its_words(case: str) -> None:
    report, texts = CASES[case]()
    text = csv_text(report, texts, View())
    assert text.startswith(",".join(COLUMNS) + "\r\n")
    found = rows(text)
    assert [row["finding"] for row in found] == [f.id for f in report.findings for _ in f.sides]
    for row in found:
        words = texts[row["article"]][int(row["start"]) : int(row["end"])]
        assert row["words"] == words
        line = texts[row["article"]].splitlines()[int(row["line"]) - 1]
        assert line[int(row["column"]) - 1 :].startswith(words)


def test_hostile_text_is_no_formula_and_stays_in_its_cell(hostile: Told, hostile_check: Told) -> None:
    for report, texts in (hostile, hostile_check):
        text = csv_text(report, texts, View())
        assert not set("\x1b\u202e\u200b\U000e0041") & set(text)
        for row in rows(text):
            assert set(row) == set(COLUMNS)
            assert not [value for value in row.values() if value.startswith(("=", "+", "-", "@"))]
            assert row["message"].startswith("'-Two hurt, =cmd|")
            assert row["why"].startswith("'+Two hurt")
            assert row["question"].startswith("'@Two hurt")


@given(st.text())
def test_no_cell_begins_a_formula_or_a_line(text: str) -> None:
    shown = _cell(text)
    assert not shown.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", " "))
    assert len(shown.splitlines()) <= 1
