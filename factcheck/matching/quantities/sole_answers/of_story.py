"""Figures of which a story has but one: the reward, the damage, the loot, the depth, the sentence, the turnout.

Two reports of one story that each name one reward mean the same one, whatever verb goes with it. The kinds say which
attributes these are, and how far apart two figures may lie before they must be of two things.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Final

from factcheck.catalog import Kind
from factcheck.matching.alignment.membership import Membership
from factcheck.matching.quantities.antecedents import Antecedents
from factcheck.matching.quantities.one_question import two_crowds
from factcheck.matching.quantities.other_figures import reckoned_otherwise
from factcheck.matching.quantities.sole_answers.specific import of_other_spans, specifically_one, times_apart
from factcheck.matching.quantities.subjects import words
from factcheck.matching.quantities.ties import MILLIONS, PRICE
from factcheck.matching.quantities.two_questions import (
    fired_by_two,
    of_a_year,
    reckoned_apart,
    sold_on,
    told_of_some,
)
from factcheck.model.claim import Claim
from factcheck.model.group import Group
from factcheck.model.value import TimeValue
from factcheck.values.bounds import middle
from factcheck.values.compare import compare_values
from factcheck.values.snapshot import bases_differ
from factcheck.values.time.precision import dates_differ

BASIS: Final = "one story has one of these, and each article names one"
SHARE: Final = 0.75
_OF_GOODS: Final = frozenset({PRICE, "money:cost"})
_MOST: Final = 40  # claims of one attribute in one story: so many are no one thing's


def _days(claim: Claim) -> list[TimeValue]:
    """The dates that a figure can be of: not "the lowest since 1976"."""
    return [
        t for t in claim.setting.times if not (t.mod is not None and isinstance(t.value, str) and t.value.isdecimal())
    ]


def _of_others(a: Claim, b: Claim) -> bool:
    """Whether two figures are said of two: their subjects are two names, two things were sold, two crowds came."""
    if two_crowds(a, b) or fired_by_two(a, b):
        return True
    one, other = words(a.subject), words(b.subject)
    if not one or not other or one & other:
        return False
    goods = a.attribute in _OF_GOODS and not one & a.setting.names and not other & b.setting.names
    return goods or bool(one & a.setting.names and other & b.setting.names)


class StoryAnswers:
    """The figures of which a story has one, held together over its articles."""

    def __init__(self, kinds: Mapping[str, Kind], known: Membership, claims: Iterable[Claim]) -> None:
        """Args: the kinds by their names, which incidents and stories claims belong to, and all claims."""
        self._kinds, self._known = kinds, known
        self._antecedents = Antecedents(claims)

    def _times(self, claim: Claim) -> float | None:
        """How many times two figures of a claim's attribute may lie apart; None where a story may have several."""
        kind = self._kinds[claim.kind]
        listed = kind.once.get(claim.attribute)
        return times_apart(claim) if listed is None and kind.scope_of(claim.attribute) == "statement" else listed

    def _answers(self, claims: list[Claim]) -> list[list[Claim]]:
        """For each article that gives one answer, its claims; one that gives two speaks of two things."""
        told: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            told[claim.article].append(claim)
        newest = ([c for c in mine if not of_a_year(c)] or mine for mine in told.values())
        return [
            mine
            for mine in newest
            if all(compare_values(a.value, b.value).relation != "disjoint" for a, b in combinations(mine, 2))
        ]

    def _one(self, a: Claim, b: Claim) -> bool:
        """Whether two reports may speak of one thing with their figures."""
        low, high = sorted((middle(a.value) or 0.0, middle(b.value) or 0.0))
        times = self._times(a)
        if a.attribute in _OF_GOODS and low < MILLIONS:  # a report names many prices of less
            return False
        if times is None or low <= 0 or high > times * low or _of_others(a, b):
            return False
        kind = self._kinds[a.kind]
        listed = a.attribute in kind.once
        if not listed and not specifically_one(a, b):
            return False
        if listed and kind.value == "measure" and kind.scope_of(a.attribute) != "event" and a.subject != b.subject:
            return False  # what is so high or heavy must be called alike
        if of_a_year(a) != of_a_year(b):
            return False
        mine, its = a.setting, b.setting
        if "rest" in {mine.extent, its.extent} or of_other_spans(a, b) or dates_differ(_days(a), _days(b)):
            return False
        if reckoned_otherwise(a, b) or (a.attribute in _OF_GOODS and self._antecedents.of_two(a, b)):
            return False
        if bases_differ(mine.bases, its.bases) or told_of_some(a, b) or sold_on(a, b) or reckoned_apart(a, b):
            return False
        return not self._known.apart(a, b)

    def of(self, groups: Iterable[Group]) -> Iterator[list[Claim]]:
        """The claims of several groups that answer one question, each list from two articles or more."""
        asked: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        home: dict[str, int] = {}
        for number, group in enumerate(groups):
            if group.case or group.twice_told or group.unsettled:
                continue
            alone = len({c.article for c in group.claims}) == 1
            for claim in group.claims:
                if not alone and claim.attribute not in self._kinds[claim.kind].once:
                    continue  # others have laid it beside its like
                if self._times(claim) is not None and claim.polarity == "positive" and not self._known.is_past(claim):
                    asked[self._known.stories.of(claim.article), claim.attribute].append(claim)
                    home[claim.id] = number
        for claims in asked.values():
            if len({home[c.id] for c in claims}) < 2 or len(claims) > _MOST:
                continue
            yield from (part for part in self._parts(self._answers(claims)) if len({c.article for c in part}) > 1)

    def _meet(self, ones: list[Claim], others: list[Claim]) -> bool:
        """Whether two articles' figures are of one thing; of a sum told in two currencies the one in the other's."""
        pairs = [(a, b) for a in ones for b in others if compare_values(a.value, b.value).relation != "incomparable"]
        return bool(pairs) and all(self._one(a, b) for a, b in pairs)

    def _parts(self, answers: list[list[Claim]]) -> list[list[Claim]]:
        """The articles' answers parted so that each part may speak of one thing."""
        parts: list[list[Claim]] = []
        for mine in sorted(answers, key=lambda told: told[0].article):
            part = next((p for p in parts if self._meet(p, mine)), None)
            if part is None:
                parts.append(list(mine))
            else:
                part.extend(mine)
        return parts
