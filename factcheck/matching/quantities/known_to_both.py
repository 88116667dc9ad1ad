"""Figures of two articles of which one article has the other's as well, of something else.

"She won the 100 metres and the 200 metres", "she won the 200 metres": whose article has both figures knows two things,
and the other one tells of one of them. So with sums, shares, measures and large counts; of small numbers everything has
some. Two figures that an article tells of one thing ("rose from 2 to 2.5 per cent") are no such two things, yet for
them as well the other article's figure is no other answer.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final

from factcheck.model.claim import Claim
from factcheck.model.group import Group
from factcheck.model.value import CountValue, MeasureValue, MoneyValue, PercentValue
from factcheck.values.bounds import stated
from factcheck.values.compare import compare_values

_FIGURES: Final = (MoneyValue, PercentValue, MeasureValue)
_BID: Final = frozenset({"price"})  # what is raised: who gives both tells how the one came of the other
_MANY: Final = 20  # below this a count is of anything
_Key = tuple[str, str, float]


def _key(claim: Claim) -> _Key | None:
    """A figure by its sort, unit and number; None where it is of no sort that tells things apart."""
    value = claim.value
    number = stated(value)
    match value:
        case MoneyValue(role=role) if role not in _BID:
            return "money", str(value.currency), number
        case PercentValue():
            return "percent", "", number
        case MeasureValue():
            return claim.attribute, str(value.unit), number
        case CountValue() if number >= _MANY and value.outcome is None:
            return "count", claim.attribute, number
        case _:
            return None


class Figures:
    """The figures that each article has anywhere."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Args: all claims, the planned and the denied among them."""
        self._told = {(claim.article, key) for claim in claims if (key := _key(claim)) is not None}

    def _of_two(self, group: Group) -> bool:
        """Whether claims that exclude each other are of two things, since one of the articles has both figures."""
        apart = [
            (a, b)
            for a, b in combinations(group.claims, 2)
            if a.article != b.article and compare_values(a.value, b.value).relation == "disjoint"
        ]
        return bool(apart) and all(self._has(a.article, b) or self._has(b.article, a) for a, b in apart)

    def _has(self, article: str, claim: Claim) -> bool:
        key = _key(claim)
        return key is not None and (article, key) in self._told

    def parted(self, groups: Iterable[Group]) -> Iterator[Group]:
        """The groups, those of two things taken apart by their articles."""
        for group in groups:
            if len(group.claims) > 1 and _key(group.claims[0]) is not None and self._of_two(group):
                yield from (_of_article(group, name) for name in dict.fromkeys(c.article for c in group.claims))
            else:
                yield group


def _of_article(group: Group, article: str) -> Group:
    claims: Sequence[Claim] = tuple(c for c in group.claims if c.article == article)
    return group.model_copy(update={"claims": claims, "alignment": ()})
