"""What sources have at all of a figure, a day or a name of a draft, whatever they tell there.

A draft may tell in words of its own what no sentence of a source can be laid beside: that its "22,000 estates" are told
by nobody may be said only where nobody has the figure.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import Final

from factcheck.matching.wordings.passages import statement
from factcheck.model.claim import Claim
from factcheck.model.value import TimeValue, Value
from factcheck.values.compare import compare_values
from factcheck.values.comparison import AGREES

_YEAR: Final = re.compile(r"^[0-9]{4}(?=-[0-9]{2})")
_BY_CHANCE: Final = 13  # numbers below are in too many sentences
_ANY_YEAR: Final = "XXXX"
_OF_MONTH: Final = len("XXXX-02")


def _agree(value: Value, other: Value) -> bool:
    """Whether two values may be one, whatever it is that each counts; a small number is met by chance."""
    if compare_values(value, other).relation in AGREES:
        return True
    (low, high), (least, most) = _bounds(value), _bounds(other)
    return min(low, least) >= _BY_CHANCE and low <= most and least <= high


def _bounds(value: Value) -> tuple[float, float]:
    low, high = getattr(value, "low", None), getattr(value, "high", None)
    return (low, high) if low is not None and high is not None else (0.0, 0.0)


class AtAll:
    """The figures, days and names of the sources."""

    def __init__(self, sources: Iterable[Claim]) -> None:
        """Args: the claims of the sources."""
        self._values: dict[str, list[Claim]] = defaultdict(list)
        self._sentences: list[Claim] = []
        for claim in sources:
            (self._sentences if claim.value.type == "statement" else self._values[claim.value.type]).append(claim)

    @cached_property
    def _days(self) -> frozenset[str]:
        """The days of the sources, of whatever year, and the months in which these lie."""
        days = {_YEAR.sub(_ANY_YEAR, f) for s in self._sentences for f in statement(s).figures}
        return frozenset(days | {f[:_OF_MONTH] for f in days if f.startswith(f"{_ANY_YEAR}-")})

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(w[2] for s in self._sentences for w in statement(s).words if w[3] == "PROPN")

    def stands(self, claim: Claim, sentence: Claim | None) -> bool:
        """Whether a source has a claim's value, or, where it gives no figure, all its names.

        Args:
            claim: the draft's.
            sentence: the statement in which it stands, if it stands in one.
        """
        value = claim.value
        if isinstance(value, TimeValue):
            return value.value is not None and _YEAR.sub(_ANY_YEAR, value.value) in self._days
        if any(_agree(value, other.value) for other in self._values[value.type]):
            return True
        words = statement(sentence).words if sentence is not None else ()
        names = {w[2] for w in words if w[3] == "PROPN" and claim.focus.start <= w[0] < claim.focus.end}
        return value.type == "place" and bool(names) and names <= self._names
