"""Parts of one toll of which articles give different numbers: "nine children", "eleven"; "14 in Holm", "17 in Holm".

A toll and its parts are told together, and what two articles agree on clears the rest of what they tell of it: both
have 31 dead. So parts of one sort or place that exclude each other answer a question of their own.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations

from factcheck.matching.forming import without
from factcheck.model.claim import Claim
from factcheck.model.group import Group
from factcheck.model.value import CountValue
from factcheck.values.compare import compare_values
from factcheck.values.count import ANYONE, PEOPLE
from factcheck.values.scope import scopes_apart


def with_sorts_apart(groups: Iterable[Group]) -> Iterator[Group]:
    """The groups, each without the parts of one sort that articles count differently; these follow it."""
    for group in groups:
        apart = list(_differing(group)) if len(group.claims) > 1 else []
        taken = {claim.id for part in apart for claim in part}
        left = without(group, taken) if taken else group
        if left.claims:
            yield left
        yield from (group.model_copy(update={"claims": tuple(part)}) for part in apart)


def _sort(claim: Claim, places: Collection[str]) -> str | None:
    """The word for those whom a claim counts as a part, or the one of these places in which they were; else None."""
    value, scope = claim.value, claim.setting.scope
    if not isinstance(value, CountValue):
        return None
    if not value.subset:
        return scope.places[0] if len(scope.places) == 1 and scope.places[0] in places else None
    word = value.counted.casefold()
    return word if word in PEOPLE - ANYONE else None


def _differing(group: Group) -> Iterator[list[Claim]]:
    """The claims of each sort of which two articles have no number in common."""
    sorts: dict[str, list[Claim]] = defaultdict(list)
    places = {c.setting.scope.places[0] for c in group.claims if c.setting.scope.part and c.setting.scope.places}
    for claim in group.claims:
        word = _sort(claim, places)
        if word is not None:
            sorts[word].append(claim)
    for claims in sorts.values():
        pairs = [(a, b) for a, b in combinations(claims, 2) if a.article != b.article]
        if any(_exclude(a, b) for a, b in pairs) and not any(_told_alike(a, b) for a, b in pairs):
            yield claims


def _told_alike(a: Claim, b: Claim) -> bool:
    return compare_values(a.value, b.value).relation == "same"


def _exclude(a: Claim, b: Claim) -> bool:
    if scopes_apart(a.setting.scope, b.setting.scope, a.value, b.value):
        return False
    return compare_values(a.value, b.value).relation == "disjoint"
