"""`python -m benchmarks.standings DRAFTS…`: how well draft sentences are judged told, untold or no claim.

DRAFTS are folders of labelled drafts: in each draft's folder `draft.md`, `gold.json` and `sources/`. Every sentence is
judged by weights learned without any draft of its story: drafts over one cluster of articles, named in `gold.json` by
its number, are left out together. `--write` learns from all of them and writes `standings.toml` of
`factcheck.matching.drafts`.

Sentences labelled as contradicted teach nothing: what is told otherwise is for other rules.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from factcheck import Article
from factcheck.matching.drafts import standings
from factcheck.matching.drafts.standing_signs import SIGNS, Signs
from factcheck.matching.retellings import supported
from factcheck.matching.wordings.passages import Statements, statement
from factcheck.model.claim import PLANNED, Claim
from factcheck.pipeline import extract

_Array = NDArray[np.float64]

STANDING: dict[str, standings.Standing] = {
    "supported": "told",
    "unsupported": "untold",
    "not-checkable": "no claim",
}
_FOLDS = 8
_RARER = 0.3  # how far the rarer standings are weighed up: 0 not at all, 1 to as much as the others
_PULL = 3.0  # towards weights of nothing
_STEPS, _STEP = 400, 0.05
_MOMENT, _SCALE = 0.9, 0.99


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled sentence: of which story, how the rules judge it, how it stands, and its signs."""

    story: str
    label: str
    told: bool
    untold: bool
    signs: tuple[float, ...]


def statements(articles: Iterable[Article]) -> tuple[Claim, ...]:
    """What articles tell or plan, each statement with an id of its own."""
    every = [
        claim
        for article in articles
        for claim in extract(article)
        if claim.value.type == "statement" and claim.certainty in PLANNED
    ]
    return tuple(claim.model_copy(update={"id": f"c{number}"}) for number, claim in enumerate(every))


def _claims(folder: Path) -> tuple[Claim, ...]:
    files = [folder / "draft.md", *sorted((folder / "sources").glob("*.txt"))]
    return statements(Article.from_text(file.read_bytes().decode("utf-8"), name=file.name) for file in files)


def _story(gold: dict[str, str], folder: Path) -> str:
    name = str(gold.get("cluster") or folder.name)
    number = re.match(r"0*(\d+)", name)
    return number[1] if number else name


def rows(folder: Path) -> Iterator[Row]:
    """The sentences of a labelled draft that can be looked up."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    text, known = (folder / "draft.md").read_bytes().decode("utf-8"), Statements(_claims(folder), "draft.md")
    found: dict[int, set[bool]] = {}
    for retelling in supported(known, "draft.md"):
        start = next(claim.start for claim in retelling.claims if claim.article == "draft.md")
        found.setdefault(start, set()).add(bool(retelling.share))
    signs, at = Signs(known, "draft.md"), 0
    for sentence in gold["sentences"]:
        start = text.index(sentence["text"], at)
        at = start + len(sentence["text"])
        for number, claim in enumerate(known.claims):
            if claim.article != "draft.md" or not start <= claim.start < at or not statement(claim).checkable:
                continue
            told, untold = True in found.get(claim.start, ()), False in found.get(claim.start, ())
            yield Row(_story(gold, folder), sentence["label"], told, untold, signs.of(number, told=told, untold=untold))


def learned(told: Sequence[Row]) -> standings.Weights:
    """The weights of a multinomial logistic regression, for each standing its start and the signs', as they come."""
    rows_ = [row for row in told if row.label in STANDING]
    signs = np.array([row.signs for row in rows_])
    middle, spread = signs.mean(0), signs.std(0) + 1e-6
    laid = np.c_[(signs - middle) / spread, np.ones(len(rows_))]
    labels = [standings.STANDINGS.index(STANDING[row.label]) for row in rows_]
    count = Counter(labels)
    worth = np.array([(len(labels) / len(count) / count[label]) ** _RARER for label in labels])
    found = _ascent(laid, np.eye(len(standings.STANDINGS))[labels], worth)
    per_sign = found[:-1] / spread[:, None]
    start = found[-1] - (middle[:, None] * per_sign).sum(0)
    return tuple((round(float(start[n]), 4), *(round(float(w), 4) for w in per_sign[:, n])) for n in range(len(start)))


def _ascent(laid: _Array, wanted: _Array, worth: _Array) -> _Array:
    """Gradient ascent by Adam's steps, always the same from the same rows."""
    weights = np.zeros((laid.shape[1], wanted.shape[1]))
    moment, scale = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        sums = laid @ weights
        powers = np.exp(sums - sums.max(1, keepdims=True))
        likely = powers / powers.sum(1, keepdims=True)
        slope = (laid.T @ ((wanted - likely) * worth[:, None]) - _PULL * weights) / len(laid)
        moment, scale = _MOMENT * moment + (1 - _MOMENT) * slope, _SCALE * scale + (1 - _SCALE) * slope**2
        weights += _STEP * (moment / (1 - _MOMENT**step)) / (np.sqrt(scale / (1 - _SCALE**step)) + 1e-8)
    return weights


def _folds(told: Sequence[Row]) -> dict[str, int]:
    return {story: number % _FOLDS for number, story in enumerate(sorted({row.story for row in told}))}


def _by_rules(row: Row) -> standings.Standing:
    return "untold" if row.untold else "told" if row.told else "no claim"


def _share(right: int, of: int) -> str:
    return f"{right / of:.2f}" if of else "–"


def _measured(told: Sequence[tuple[Row, standings.Standing]]) -> str:
    """Precision and recall of each standing, over the sentences that stand one way or another."""
    parts = []
    for label, standing in STANDING.items():
        right = sum(row.label == label and said == standing for row, said in told)
        said_so = sum(said == standing for row, said in told if row.label in STANDING)
        parts.append(f"{standing} {_share(right, said_so)}/{_share(right, sum(row.label == label for row, _ in told))}")
    return "  ".join(parts)


def _report(told: dict[str, list[Row]]) -> None:
    every = [row for rows_ in told.values() for row in rows_]
    folds = _folds(every)
    weights = {fold: learned([row for row in every if folds[row.story] != fold]) for fold in set(folds.values())}
    for data, rows_ in told.items():
        judged = [standings.judged(row.signs, weights[folds[row.story]]) for row in rows_]
        said = [standings.STANDINGS[likely.index(max(likely))] for likely in judged]
        print(f"{data}\n  rules    {_measured([(row, _by_rules(row)) for row in rows_])}")
        print(f"  learned  {_measured(list(zip(rows_, said, strict=True)))}")


def _written(weights: standings.Weights, told: dict[str, list[Row]]) -> str:
    every = [row for rows_ in told.values() for row in rows_]
    count = Counter(row.label for row in every)
    lines = [
        "# How much each sign speaks for a draft's sentence being told, untold, or no claim (see standings.py).",
        "# Written by `python -m benchmarks.standings --write`; not to be changed by hand.",
        "",
        "[provenance]",
        f"sentences = {sum(count[label] for label in STANDING)}",
        f"stories = {len({row.story for row in every})}",
        *(f"{standing.replace(' ', '_')} = {count[label]}" for label, standing in STANDING.items()),
    ]
    for standing, row in zip(standings.STANDINGS, weights, strict=True):
        lines += ["", f'[weights."{standing}"]', f"start = {row[0]}"]
        lines += [f'"{sign}" = {weight}' for sign, weight in zip(SIGNS, row[1:], strict=True)]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure, and learn anew where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drafts", nargs="+", type=Path, metavar="DRAFTS")
    parser.add_argument("--write", action="store_true", help="learn from all of them and write the weights")
    given = parser.parse_args()
    told = {
        str(root): [row for file in sorted(root.glob("*/gold.json")) for row in rows(file.parent)]
        for root in given.drafts
    }
    if given.write:
        weights = learned([row for rows_ in told.values() for row in rows_])
        Path(standings.__file__).with_suffix(".toml").write_text(_written(weights, told), encoding="utf-8")
    _report(told)


if __name__ == "__main__":
    main()
