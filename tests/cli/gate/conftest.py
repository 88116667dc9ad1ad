"""A desk of an evening on which all tests here play."""

from pathlib import Path

import pytest

from tests.cli.gate.night import BLAST, Call


@pytest.fixture(autouse=True)
def desk(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001 - `call` moves to the folder first
    """Two articles that contradict each other, on 20 November 2026."""
    monkeypatch.setenv("FACTCHECK_TODAY", "2026-11-20")
    Path("night").mkdir()
    Path("night/a.txt").write_text(BLAST.format(12))
    Path("night/b.txt").write_text(BLAST.format(15))
