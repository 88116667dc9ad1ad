"""Who else says what a source has against a draft: all who do are named, not only the one whose sentence is likest.

Of these nobody is asked whether his sentence tells the draft's: that it gives the same value of the same thing, in a
sentence about the same, is enough where another source is known to answer the draft's question so.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factcheck.matching.meeting import in_one_matter
from factcheck.model.claim import COMPARED, Claim
from factcheck.model.group import Group
from factcheck.values.compare import compare_values

_MOST = 8  # claims that are added to one group
_NO_FIGURE = frozenset({"statement", "status"})  # two who are accused may well be two


class Seconders:
    """The sources' claims, by what they answer."""

    def __init__(self, claims: Iterable[Claim], draft: str) -> None:
        """Args: the claims of all articles, and the draft's name."""
        self._draft = draft
        self._answers: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.article != draft and claim.value.type not in _NO_FIGURE and claim.certainty in COMPARED:
                self._answers[claim.kind, claim.attribute].append(claim)

    def joined(self, group: Group) -> Group:
        """The group with the claims of further articles that say what its sources have against the draft's one."""
        mine = [claim for claim in group.claims if claim.article == self._draft]
        others = [claim for claim in group.claims if claim.article != self._draft]
        if len(mine) != 1 or not others or any(_relation(mine[0], c) != "disjoint" for c in others):
            return group
        more = list(self._seconding(mine[0], others))[:_MOST]
        if not more:
            return group
        claims = sorted([*group.claims, *more], key=lambda c: (c.article, c.focus.start))
        return group.model_copy(update={"claims": tuple(claims)})

    def _seconding(self, mine: Claim, others: list[Claim]) -> Iterator[Claim]:
        named = {claim.article for claim in others}
        for answer in dict.fromkeys((c.kind, c.attribute) for c in others):
            for claim in self._answers[answer]:
                if claim.article in named or claim.subject != mine.subject:
                    continue
                same = any(_relation(claim, c) == "same" for c in others)
                if same and _relation(mine, claim) == "disjoint" and in_one_matter(mine, claim):
                    named.add(claim.article)
                    yield claim


def _relation(a: Claim, b: Claim) -> str:
    return compare_values(a.value, b.value).relation
