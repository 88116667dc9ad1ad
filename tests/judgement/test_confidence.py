"""Points in log-odds: what raises the confidence, what lowers it, and where it ends."""

import pytest

from factcheck.judgement.confidence import POINTS, factors, log_odds, on_ladder, sureness
from factcheck.model.evidence import Factor
from factcheck.model.finding import Finding
from tests.reading import compared

BLAST = "A blast shook Arden on Tuesday. It killed {}."
CAMP = "The camp by the river is home to {} refugees."


def finding(*texts: str) -> Finding:
    (found,) = [
        f
        for f in compared(*texts).findings
        if f.verdict in {"contradiction", "agreement", "compatible"} and f.kind in {"toll", "count"}
    ]
    return found


def points(found: Finding) -> dict[str, float]:
    assert found.evidence is not None
    return {f.factor: f.points for f in found.evidence.confidence}


def test_bounds_are_less_sure_than_figures() -> None:
    figures = finding(BLAST.format("12 people"), BLAST.format("15 people"))
    bounds = finding(BLAST.format("at least 12 people"), BLAST.format("at least 15 people"))
    assert bounds.confidence < figures.confidence
    assert points(bounds)["bound"] < 0 < points(figures)["ladder"]


def test_likeness_above_the_threshold_raises_it() -> None:
    terse = finding("The camp is home to 22,000 refugees.", "The camp is home to 20,000 refugees.")
    told = points(terse)
    assert told["one statement: surplus"] > 0


def test_nothing_is_certain() -> None:
    assert sureness([Factor(factor="x", amount=1, points=50, why="x")]) == 0.99
    assert sureness([Factor(factor="x", amount=1, points=-50, why="x")]) == 0.01


@pytest.mark.parametrize("share", [0.005, 0.3, 0.5, 0.7, 0.9, 0.995])
def test_a_ladder_by_itself_is_as_sure_as_it_says(share: float) -> None:
    assert sureness(factors("ladder", [on_ladder(share, "it holds")])) == pytest.approx(max(share, 0.01), abs=0.006)


def test_certainty_itself_has_finite_odds() -> None:
    assert log_odds(1.0) == pytest.approx(-log_odds(0.0))


def test_what_says_nothing_is_kept_without_points() -> None:
    (start, told) = factors("conflict", [("approximate", 1.0, "“about 12” is a round figure")])
    assert (start.factor, told.points) == ("start", 0.0)
    assert "approximate" not in POINTS["conflict"]


def test_what_is_not_there_is_not_told() -> None:
    assert factors("ladder", [("ladder", 0.0, "even odds")]) == (
        Factor(factor="start", amount=1.0, points=0.0, why="where every finding of this sort begins"),
    )
