"""`python -m benchmarks.calibration DATA…`: how often findings are right that are said with so much confidence.

DATA are labelled clusters, drafts and pairs (see `labelled`); none of them belongs to this project. `--fit` prints the
points for `factcheck/judgement/confidence.py` that the data asks for, `--svg FILE` draws the reliability diagram.
"""

import argparse
import zlib
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import sqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.diagram import Point, diagram
from benchmarks.labelled import Said, said_on

_Array = NDArray[np.float64]

# A bin is named for what is promised in it: of findings said with 0.9 or more, nine in ten are right.
EDGES = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
SORTS = {
    "contradiction": "conflict",
    "update": "conflict",
    "agreement": "accord",
    "compatible": "accord",
    "single-source": "single",
}
_BY_LADDER = frozenset({"told-twice", "own-text", "calendar", "two-events", "assumption"})  # too few to be fitted
# What a sign may mean, whatever few data say: likeness never lowers the confidence, a hedge never raises it.
_UP = ("ladder", "one title")
_DOWN = ("bound", "approximate", "hedged", "others of this sort")
_PULL, _FOLDS = 8.0, 5
_LEAST = 15  # findings that bear a sign before it is fitted at all


def interval(right: int, said: int) -> tuple[float, float]:
    """The 95 % Wilson interval of a share.

    >>> tuple(round(end, 2) for end in interval(9, 10))
    (0.6, 0.98)
    """
    z, share = 1.96, right / said
    middle, spread = share + z * z / (2 * said), z * sqrt(share * (1 - share) / said + z * z / (4 * said * said))
    return (middle - spread) / (1 + z * z / said), (middle + spread) / (1 + z * z / said)


def points(rows: Sequence[tuple[float, bool]]) -> list[Point]:
    """(confidence, right) pairs → one point for each bin that holds a finding."""
    found = []
    for low, high in pairwise(EDGES):
        inside = [(c, r) for c, r in rows if low <= c < high or c == high == EDGES[-1]]
        if inside:
            right = sum(r for _, r in inside)
            mean = sum(c for c, _ in inside) / len(inside)
            found.append(Point(low, high, len(inside), mean, right / len(inside), *interval(right, len(inside))))
    return found


def table(title: str, rows: Sequence[tuple[float, bool]]) -> str:
    """The reliability of these findings, a line a bin, with the mean gap and the Brier score."""
    lines = [f"{title}: {len(rows)} findings", "  said           n   mean  right  95 %        "]
    for p in points(rows):
        bar = "#" * round(20 * p.right) + "." * (20 - round(20 * p.right))
        bin_, share = f"{p.low:.2f} to {p.high:.2f}", f"{p.mean:.2f}   {p.right:.2f}   {p.least:.2f}–{p.most:.2f}"
        lines.append(f"  {bin_}  {p.said:4}  {share}  {bar}")
    gap = sum(p.said * abs(p.mean - p.right) for p in points(rows)) / len(rows)
    brier = sum((c - r) ** 2 for c, r in rows) / len(rows)
    sure = [r for c, r in rows if c >= 0.9]
    promise = f"; said with 0.9 or more: {sum(sure)} of {len(sure)} right" if sure else "; none said with 0.9 or more"
    return "\n".join([*lines, f"  mean gap {gap:.3f}, Brier {brier:.3f}{promise}"])


def amounts(said: Said) -> dict[str, float]:
    """The signs of a finding, as its evidence shows them."""
    evidence = said.finding.evidence
    return {} if evidence is None else {f.factor: f.amount for f in evidence.confidence} | {"start": 1.0}


def _solved(x: _Array, y: _Array, prior: _Array, pull: _Array) -> _Array:
    """Logistic regression by Newton's method, each weight pulled towards its prior."""
    weights = prior.copy()
    for _ in range(60):
        likely = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (likely - y) + pull * (weights - prior)
        hessian = (x * (likely * (1 - likely))[:, None]).T @ x + np.diag(pull)
        step = np.linalg.solve(hessian, gradient)
        weights = weights - step
        if float(np.abs(step).max()) < 1e-9:
            break
    return weights


def fitted(rows: Sequence[Said]) -> dict[str, float]:
    """The points of each sign; one that the data would have mean the contrary of what it can mean gets none."""
    counts = {name: sum(bool(amounts(s).get(name)) for s in rows) for s in rows for name in amounts(s)}
    names = sorted(name for name, count in counts.items() if count >= _LEAST)
    y = np.array([float(s.right) for s in rows])
    while True:
        x = np.array([[amounts(s).get(name, 0.0) for name in names] for s in rows])
        prior = np.array([1.0 if name == "ladder" else 0.0 for name in names])
        pull = np.array([0.01 if name == "start" else _PULL for name in names])
        found = dict(zip(names, (float(w) for w in _solved(x, y, prior, pull)), strict=True))
        wrong = {
            name: abs(worth)
            for name, worth in found.items()
            if (worth < 0 and (name in _UP or name.endswith("surplus"))) or (worth > 0 and name in _DOWN)
        }
        if not wrong:
            return found
        names.remove(max(wrong, key=lambda name: wrong[name]))


def foretold(rows: Sequence[Said], worth: dict[str, float]) -> list[tuple[float, bool]]:
    """The confidence that these points give each finding, with whether it is right."""
    sums = [sum(worth.get(name, 0.0) * amount for name, amount in amounts(s).items()) for s in rows]
    return [(float(1 / (1 + np.exp(-total))), s.right) for total, s in zip(sums, rows, strict=True)]


def crossed(rows: Sequence[Said]) -> list[tuple[float, bool]]:
    """As `foretold`, each finding by points fitted on the other rows of the data."""
    fold = [zlib.crc32(f"{s.data}/{s.row}".encode()) % _FOLDS for s in rows]
    found: list[tuple[float, bool]] = []
    for number in range(_FOLDS):
        worth = fitted([s for s, n in zip(rows, fold, strict=True) if n != number])
        found += foretold([s for s, n in zip(rows, fold, strict=True) if n == number], worth)
    return found


def _fit(name: str, rows: Sequence[Said]) -> Iterable[str]:
    yield f'        "{name}": {{{", ".join(f"{k!r}: {v:.2f}" for k, v in fitted(rows).items())}}}'
    yield table(f"{name}, fitted on the other four fifths", crossed(rows))
    pairs, others = [s for s in rows if s.data == "pairs"], [s for s in rows if s.data != "pairs"]
    if len(pairs) > _LEAST and others:
        yield table(f"{name}, fitted on pairs alone, said on articles", foretold(others, fitted(pairs)))


def main() -> None:
    """Measure, print, draw."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("data", nargs="+", type=Path, help="a folder of clusters or drafts, or a file of pairs")
    ask.add_argument("--fit", action="store_true", help="print the points that this data asks for")
    ask.add_argument("--svg", type=Path, help="draw the diagram of contradictions and updates into this file")
    ask.add_argument("--limit", type=int, default=10**9, help="pairs read at most")
    given = ask.parse_args()
    every = [said for path in given.data for said in said_on(path, given.limit)]
    by_sort = {sort: [s for s in every if SORTS[s.finding.verdict] == sort] for sort in dict.fromkeys(SORTS.values())}
    for sort, rows in by_sort.items():
        for data in ("all", *dict.fromkeys(s.data for s in rows)):
            told = [(s.finding.confidence, s.right) for s in rows if data in {"all", s.data}]
            print(f"{table(f'{sort}, {data}', told)}\n")
        if given.fit and rows:
            fit = [s for s in rows if s.finding.evidence is not None and s.finding.evidence.rule not in _BY_LADDER]
            print("\n".join(_fit(sort, fit)) + "\n")
    if given.svg is not None:
        told = [(s.finding.confidence, s.right) for s in by_sort["conflict"]]
        given.svg.write_text(diagram(points(told), "Contradictions and updates"), encoding="utf-8")


if __name__ == "__main__":
    main()
