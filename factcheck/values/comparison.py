"""How two values relate, and the sentence that says why."""

from dataclasses import dataclass
from typing import Final, Literal

from factcheck.model.finding import Severity

Relation = Literal["same", "within", "disjoint", "incomparable"]
AGREES: Final[frozenset[Relation]] = frozenset({"same", "within"})
"""The relations of values that do not conflict."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The relation of two values of one type; `why` is a clause a reader understands ("25 lies within at least 23").

    `bounds_only` tells that both values are one-sided bounds that do not exclude each other though the texts evidently
    do not know the same ("at least 20", "at least 24"); the relation is then "within". `severity` is what the
    difference would cost in print where that is less than what its kind says: a quotation's "the" for "this".
    """

    relation: Relation
    why: str
    bounds_only: bool = False
    severity: Severity | None = None
