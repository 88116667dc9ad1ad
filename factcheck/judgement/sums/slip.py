"""A sum of a text that does not come out: the figures that it is of, and why."""

from dataclasses import dataclass

from factcheck.judgement.sums.figures import Figure
from factcheck.model.evidence import Rule


@dataclass(frozen=True, slots=True)
class Slip:
    """Figures of one paragraph that cannot all be right, the one first that the others do not come to.

    `slip` marks what makes no fact doubtful: a weekday beside its date.
    """

    figures: tuple[Figure, ...]
    why: str
    rule: Rule = "sums"
    slip: bool = False


def plain(number: float) -> str:
    """A number as a reader writes it, to three digits that count or to the whole.

    >>> plain(30.0), plain(1250000.0), plain(4.1666)
    ('30', '1,250,000', '4.17')
    """
    if number == int(number) or abs(number) >= 100:
        return f"{round(number):,}"
    return f"{number:.3g}"
