"""What the calibration benchmark says: bins, intervals, the fit and its limits, labels of its own articles."""

import json
from pathlib import Path

import pytest

from benchmarks.calibration import fitted, foretold, interval, points, table
from benchmarks.diagram import diagram
from benchmarks.labelled import Said, said_on
from factcheck.model.evidence import Evidence, Factor
from factcheck.model.finding import Finding


def said(right: bool, row: int, **amounts: float) -> Said:
    told = tuple(Factor(factor=name, amount=amount, points=0.0, why="x") for name, amount in amounts.items())
    finding = Finding(
        id="f1", fingerprint="0", rule="FC101", kind="toll", verdict="contradiction", severity="error", confidence=0.5,
        message="m", why="w", sides=(), evidence=Evidence(rule="ladder", because="b", confidence=told),
    )  # fmt: skip
    return Said(finding, right, "pairs", str(row))


def test_bins_hold_every_finding_once() -> None:
    rows = [(0.0, False), (0.5, True), (0.9, True), (0.95, True), (1.0, True), (0.899, False)]
    found = points(rows)
    assert sum(p.said for p in found) == len(rows)
    assert [(p.low, p.said, p.right) for p in found][-2:] == [(0.9, 1, 1.0), (0.95, 2, 1.0)]


def test_the_table_says_whether_the_promise_is_kept() -> None:
    text = table("conflict", [(0.92, True)] * 9 + [(0.92, False)])
    assert "said with 0.9 or more: 9 of 10 right" in text
    assert "mean gap 0.020" in text


def test_an_interval_lies_around_its_share() -> None:
    low, high = interval(9, 10)
    assert 0 < low < 0.9 < high < 1


def test_the_fit_finds_what_raises_and_what_lowers() -> None:
    rows = [said(n % 10 > 0, n, ladder=1.0) for n in range(200)]
    rows += [said(n % 10 > 4, n, ladder=1.0, bound=1.0) for n in range(200)]
    worth = fitted(rows)
    assert worth["bound"] < 0
    sure, unsure = (foretold([row], worth)[0][0] for row in (rows[0], rows[-1]))
    assert sure == pytest.approx(0.9, abs=0.08)  # held near the ladder
    assert unsure == pytest.approx(0.5, abs=0.1)


def test_no_sign_may_mean_the_contrary_of_what_it_can_mean() -> None:
    """That bounds were right more often here is chance: no points rather than such."""
    rows = [said(n % 2 > 0, n, ladder=1.0) for n in range(100)] + [
        said(n % 10 > 0, n, ladder=1.0, bound=1.0) for n in range(100)
    ]
    assert "bound" not in fitted(rows)


def test_what_is_seldom_is_not_fitted() -> None:
    assert "bound" not in fitted([said(n > 3, n, ladder=1.0, bound=float(n < 3)) for n in range(100)])


def test_the_diagram_is_drawn_for_what_was_said() -> None:
    drawn = diagram(points([(0.92, True), (0.7, False)]), "A <title>")
    assert drawn.count("<circle") == 2
    assert "A &lt;title&gt;" in drawn


def test_a_cluster_with_its_labels(tmp_path: Path) -> None:
    texts = {
        "a.txt": "A blast shook Arden on Tuesday. It killed 12 people.",
        "b.txt": "A blast shook Arden on Tuesday. It killed 15 people.",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    difference = {
        "id": "d1",
        "verdict": "contradiction",
        "sides": [
            {"article": "a.txt", "quote": "It killed 12 people", "focus": "12 people", "camp": "A"},
            {"article": "b.txt", "quote": "It killed 15 people", "focus": "15 people", "camp": "B"},
        ],
    }
    gold = {"articles": list(texts), "findings": [difference]}
    (tmp_path / "gold.json").write_text(json.dumps(gold))
    (found,) = [s for s in said_on(tmp_path) if s.finding.verdict == "contradiction"]
    assert found.right
    (tmp_path / "gold.json").write_text(json.dumps({**gold, "findings": []}))
    (found,) = [s for s in said_on(tmp_path) if s.finding.verdict == "contradiction"]
    assert not found.right


def test_pairs_with_their_labels(tmp_path: Path) -> None:
    pair = {
        "claim": "The camp is home to 22,000 refugees.",
        "evidence": "The camp is home to 9,500 refugees.",
        "page": "Camp",
    }
    rows = [json.dumps({**pair, "label": label}) for label in ("REFUTES", "SUPPORTS")]
    (tmp_path / "pairs.jsonl").write_text("\n".join(rows))
    assert [s.right for s in said_on(tmp_path / "pairs.jsonl") if s.finding.verdict == "contradiction"] == [True, False]
