"""A number as a newspaper writes it: an interval with its words."""

from typing import Literal

from factcheck.model.base import Number, Span

QuantityKind = Literal["cardinal", "ordinal", "money", "percent", "measure", "other"]


class Quantity(Span):
    """One number expression of a text, bound words included ("at least 23", "nearly 1.3 million hryvnias").

    `low` and `high` bound the value, inclusive; None is unbounded ("at least 23" is low 23, high None). `approximate`
    says that the bounds themselves are soft ("about 40", "dozens"). `unit` is the currency's ISO 4217 code for money,
    the unit's name for measures, else None. `number` is the span of the bare number words.
    """

    text: str
    kind: QuantityKind
    low: Number | None
    high: Number | None
    approximate: bool = False
    unit: str | None = None
    number: Span
