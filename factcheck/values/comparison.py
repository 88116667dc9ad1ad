"""How two values relate, and the sentence that says why."""

from dataclasses import dataclass
from typing import Final, Literal

Relation = Literal["same", "within", "disjoint", "incomparable"]
AGREES: Final[frozenset[Relation]] = frozenset({"same", "within"})
"""The relations of values that do not conflict."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The relation of two values of one type; `why` is a clause a reader understands ("25 lies within at least 23").

    `bounds_only` tells that both values are one-sided bounds that do not exclude each other though the texts evidently
    do not know the same ("at least 20", "at least 24"); the relation is then "within".
    """

    relation: Relation
    why: str
    bounds_only: bool = False
