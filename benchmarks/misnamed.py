"""`python -m benchmarks.misnamed STORIES…`: how well it is told that a draft names the wrong person.

STORIES are folders of twins (`benchmarks/twins.py`). Each name in a draft is judged by weights learned without any
draft of its story; a name is wrong where the false version of a statement has it and the true one has not. `--write`
learns from all of them and writes `misnamed.toml` of `factcheck.matching.drafts`.
"""

import argparse
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from benchmarks.standings import statements
from benchmarks.twins import Draft, Sentence, drafts
from factcheck.matching.drafts import misnamed
from factcheck.matching.drafts.misnamed import SIGNS, Misnamed
from factcheck.matching.wordings.passages import Statements
from factcheck.model.base import Span

_Array = NDArray[np.float64]
_FOLDS: Final = 8
_PULL: Final = 3.0  # towards weights of nothing
_ROUNDS: Final = 60
_LEVELS: Final = (0.4, 0.5, 0.6, 0.7, 0.8)
_TOKEN: Final = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Row:
    """A name in a draft: of which story, whether it is wrong, whether its sentence is, and its signs."""

    story: str
    wrong: bool
    false: bool
    signs: tuple[float, ...]


def _changed(sentence: Sentence) -> list[Span]:
    """Where a false version has other words than the true one."""
    if not sentence.false:
        return []
    mine = list(_TOKEN.finditer(sentence.twin["false"]))
    others = _TOKEN.findall(sentence.twin["true"])
    told = SequenceMatcher(None, [m.group() for m in mine], others, autojunk=False).get_opcodes()
    return [
        Span(start=sentence.start + mine[i].start(), end=sentence.start + mine[j - 1].end())
        for tag, i, j, _, _ in told
        if tag in {"replace", "delete"}
    ]


def rows(draft: Draft) -> Iterator[Row]:
    """The names of persons in a draft."""
    known = Statements(statements((draft.article, *draft.sources)), draft.article.name)
    names = Misnamed(known, draft.article.name)
    for number, claim in enumerate(known.claims):
        if claim.article != draft.article.name:
            continue
        for named in names.names(number):
            of = next((s for s in draft.sentences if s.start <= named.own.start < s.end), None)
            if of is not None:
                wrong = any(c.start < named.own.end and named.own.start < c.end for c in _changed(of))
                yield Row(draft.story, wrong, of.false, named.signs)


def learned(told: Sequence[Row]) -> tuple[float, ...]:
    """The weights of a logistic regression by Newton's method: its start, then the signs', as they come."""
    signs = np.array([row.signs for row in told])
    middle, spread = signs.mean(0), signs.std(0) + 1e-9
    laid = np.c_[np.ones(len(told)), (signs - middle) / spread]
    wanted = np.array([float(row.wrong) for row in told])
    pull = np.diag([1e-6, *[_PULL] * len(SIGNS)])
    found = np.zeros(laid.shape[1])
    for _ in range(_ROUNDS):
        told_so = 1 / (1 + np.exp(-laid @ found))
        slope = laid.T @ (told_so - wanted) + pull @ found
        bend = (laid * (told_so * (1 - told_so))[:, None]).T @ laid + pull
        found = found - np.linalg.solve(bend, slope)
    per_sign = found[1:] / spread
    return (round(float(found[0] - middle @ per_sign), 4), *(round(float(w), 4) for w in per_sign))


def _report(told: Sequence[Row]) -> None:
    folds = {story: number % _FOLDS for number, story in enumerate(sorted({row.story for row in told}))}
    weights = {f: learned([row for row in told if folds[row.story] != f]) for f in sorted(set(folds.values()))}
    judged = [(row, misnamed.likely(row.signs, weights[folds[row.story]])) for row in told]
    print(f"{len(told)} names, {sum(row.wrong for row in told)} of them wrong")
    for level in _LEVELS:
        said = [row for row, likely in judged if likely >= level]
        wrong, false = sum(row.wrong for row in said), sum(row.false for row in said)
        print(f"from {level}: {wrong} of {len(said)} names are wrong, {false} stand in a false statement")


def main() -> None:
    """Measure, and learn anew where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="+", type=Path, metavar="STORIES")
    parser.add_argument("--write", action="store_true", help="learn from all of them and write the weights")
    given = parser.parse_args()
    files = [file for folder in given.stories for file in sorted(folder.glob("*.json"))]
    told = [row for file in files for draft in drafts(file) for row in rows(draft)]
    if given.write:
        start, *weights = learned(told)
        lines = [
            "# How much each sign speaks for a draft's naming the wrong person (see misnamed.py).",
            "# Written by `python -m benchmarks.misnamed --write`; not to be changed by hand.",
            "",
            "[provenance]",
            f"stories = {len({row.story for row in told})}",
            f"names = {len(told)}",
            f"wrong = {sum(row.wrong for row in told)}",
            "",
            "[weights]",
            f"start = {start}",
            *(f'"{sign}" = {weight}' for sign, weight in zip(SIGNS, weights, strict=True)),
        ]
        Path(misnamed.__file__).with_suffix(".toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    _report(told)


if __name__ == "__main__":
    main()
