"""The pictures of the README show what factcheck prints today: `make pictures` makes them anew."""

import struct
from collections.abc import Callable

import pytest

from tests.cli.conftest import ROOT, Outcome
from tools import pictures

Call = Callable[..., Outcome]


@pytest.fixture
def report(call: Call, monkeypatch: pytest.MonkeyPatch) -> str:
    """The report on the seeds as a terminal in colour has it."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(pictures.WIDTH))
    return call(*pictures.COMMAND, *pictures.ALONE).out


def test_the_terminal_shows_the_report_of_today(report: str) -> None:
    drawn = pictures.terminal_svg(report)
    assert drawn == pictures.TERMINAL.read_text(encoding="utf-8"), "the report has changed: run `make pictures`"
    assert "fourth" in drawn
    assert "f2&#160;&#160;" not in drawn  # it ends before the second finding
    assert drawn != pictures.terminal_svg(report.replace("fourth", "fifth"))


def test_the_picture_asks_nothing_of_the_network() -> None:
    drawn = pictures.TERMINAL.read_text(encoding="utf-8")
    assert "url(http" not in drawn
    assert 'url("http' not in drawn
    assert "<image" not in drawn
    assert "<script" not in drawn


def test_the_page_is_a_picture_of_its_size() -> None:
    data = pictures.PAGE.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", data[16:24]) == (pictures.WINDOW["width"], pictures.WINDOW["height"])
    assert len(data) <= pictures.LARGEST


def test_what_is_drawn_is_what_the_command_line_prints(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    drawn = pictures.factcheck("kinds")
    monkeypatch.chdir(ROOT)
    assert drawn == call("kinds").out
    with pytest.raises(SystemExit, match="ended with status 2"):
        pictures.factcheck("compare", "nowhere/", *pictures.ALONE)
