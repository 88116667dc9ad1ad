"""Which dates and hours answer a question of which a story has but one: when she was charged, when the call came in."""

from collections import defaultdict
from collections.abc import Iterable

from factcheck.model.claim import Claim


class AskedOnce:
    """The questions that claims of several articles are known to answer, and none of them unlike another."""

    def __init__(self) -> None:
        """No question is known yet."""
        self._asked: dict[str, set[int]] = defaultdict(set)
        self._questions = 0

    def add(self, claims: Iterable[Claim]) -> None:
        """Notes that these claims answer one question."""
        for claim in claims:
            self._asked[claim.id].add(self._questions)
        self._questions += 1

    def one(self, a: Claim, b: Claim) -> bool:
        """Whether two claims answer one question."""
        mine = self._asked.get(a.id)
        return mine is not None and not mine.isdisjoint(self._asked.get(b.id, ()))
