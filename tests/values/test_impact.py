"""Whether it was hit, or what came down near it."""

import pytest

from factcheck.model.value import ImpactValue
from factcheck.values.impact import compare_impacts


def impact(target: str, *, hit: bool, projectile: str = "missile", the: bool = True) -> ImpactValue:
    text = f"{'hit' if hit else 'exploded near'} {'the' if the else 'a'} {target}"
    return ImpactValue(text=text, projectile=projectile, target=target, hit=hit, the=the)


HIT = impact("embassy building", hit=True)


@pytest.mark.parametrize(
    ("a", "b", "relation", "bounds"),
    [
        (HIT, impact("embassy", hit=True), "same", False),
        (HIT, impact("embassy", hit=False), "disjoint", False),
        (HIT, impact("building", hit=False), "disjoint", False),
        # on the grounds it can be near the building
        (impact("embassy compound", hit=True), impact("building", hit=False), "disjoint", True),
        (impact("embassy compound", hit=True), impact("embassy building", hit=False), "disjoint", True),
        # near the grounds is not on the building
        (HIT, impact("compound", hit=False), "disjoint", False),
        (impact("compound", hit=True), impact("compound", hit=False), "disjoint", False),
        # another sort, another thing, any building
        (HIT, impact("embassy", hit=False, projectile="drone"), "incomparable", False),
        (HIT, impact("school", hit=False), "incomparable", False),
        (HIT, impact("building", hit=False, the=False), "incomparable", False),
        (impact("warehouse", hit=True), impact("building", hit=False), "incomparable", False),
        # "building" alone is no word in common
        (impact("school building", hit=True), impact("embassy building", hit=False), "incomparable", False),
    ],
)
def test_relations_both_ways(a: ImpactValue, b: ImpactValue, relation: str, *, bounds: bool) -> None:
    for one, other in ((a, b), (b, a)):
        found = compare_impacts(one, other)
        assert (found.relation, found.bounds_only) == (relation, bounds)
        assert found.why
