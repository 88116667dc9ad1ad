"""How a draft's sentence stands: told by the sources, untold, or nothing that could be looked up.

Many weak signs speak for each (`standing_signs`); how much each of them does was learned from labelled drafts, whose
stories had no share in how they were judged themselves (`benchmarks/standings.py`). The weights are data.
"""

import tomllib
from functools import lru_cache
from math import exp
from pathlib import Path
from typing import Any, Final, Literal, get_args

from factcheck.matching.drafts.standing_signs import SIGNS, Signs
from factcheck.matching.wordings.passages import Statements, statement

Standing = Literal["told", "untold", "no claim"]
STANDINGS: Final[tuple[Standing, ...]] = get_args(Standing)
_WEIGHTS: Final = Path(__file__).parent / "standings.toml"

_WHOLE: Final = 10  # sentences that can be looked up: the weights were learned from whole drafts

Weights = tuple[tuple[float, ...], ...]


@lru_cache(maxsize=1)
def _weights() -> Weights:
    """For each standing what it starts from, then what each sign adds."""
    told: dict[str, Any] = tomllib.loads(_WEIGHTS.read_text(encoding="utf-8"))
    rows = [told["weights"][standing] for standing in STANDINGS]
    return tuple((float(row["start"]), *(float(row[sign]) for sign in SIGNS)) for row in rows)


def judged(signs: tuple[float, ...], weights: Weights | None = None) -> tuple[float, ...]:
    """How likely each standing is: a multinomial logistic regression on the signs.

    >>> len(judged((0.0,) * len(SIGNS))), round(sum(judged((0.5,) * len(SIGNS))), 6)
    (3, 1.0)
    """
    sums = [
        row[0] + sum([weight * sign for weight, sign in zip(row[1:], signs, strict=True)], 0.0)
        for row in weights or _weights()
    ]
    most = max(sums)
    powers = [exp(value - most) for value in sums]
    whole = sum(powers)
    return tuple(power / whole for power in powers)


class Standings:
    """How each statement of a draft stands."""

    def __init__(self, known: Statements, draft: str) -> None:
        """Args: the statements of all articles, and the draft's name."""
        mine = sum(claim.article == draft and statement(claim).checkable for claim in known.claims)
        self._signs = Signs(known, draft) if mine >= _WHOLE else None

    def of(self, number: int, *, told: bool, untold: bool) -> Standing | None:
        """How a draft's statement stands; None in a draft of a few sentences, which the rules alone judge.

        Args:
            number: its place among all statements.
            told: whether the rules find it in a source.
            untold: whether the rules find that no source has it, or something of it.
        """
        if self._signs is None:
            return None
        likely = judged(self._signs.of(number, told=told, untold=untold))
        return STANDINGS[likely.index(max(likely))]
