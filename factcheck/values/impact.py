"""Comparing impacts: one text says that the thing was hit, the other that it came down beside it."""

from typing import Final

from factcheck.model.value import ImpactValue
from factcheck.values.comparison import Comparison

# Words for a building and for the grounds around it that fit any: "the building", "the embassy compound".
_BUILDING: Final = frozenset({"building"})
_GROUNDS: Final = frozenset({"compound", "site", "complex", "ground", "grounds", "premise", "premises", "campus"})
_ANY: Final = _BUILDING | _GROUNDS


def _words(value: ImpactValue) -> frozenset[str]:
    return frozenset(value.target.split())


def _one_thing(a: ImpactValue, b: ImpactValue) -> bool:
    """Whether two texts name one target: a telling word in common, or one says no more than "the building"."""
    one, other = _words(a), _words(b)
    if (one & other) - _ANY:
        return True
    return any(bare <= _ANY and value.the and told & _ANY for bare, told, value in ((one, other, a), (other, one, b)))


def compare_impacts(a: ImpactValue, b: ImpactValue) -> Comparison:
    """How two impacts relate; symmetric in the relation. `bounds_only`: on the grounds, and near the building.

    >>> hit = ImpactValue(text="hit the school", projectile="missile", target="school", hit=True)
    >>> near = ImpactValue(text="exploded near the school", projectile="missile", target="school", hit=False)
    >>> compare_impacts(hit, near).relation
    'disjoint'
    """
    if a.projectile != b.projectile:
        return Comparison("incomparable", f"a {a.projectile} is no {b.projectile}")
    if not _one_thing(a, b):
        return Comparison("incomparable", f"“{a.target}” need not be “{b.target}”")
    if a.hit == b.hit:
        return Comparison("same", f"both say that it came down {'on' if a.hit else 'near'} it")
    on, near = (a, b) if a.hit else (b, a)
    why = f"“{on.text}” against “{near.text}”: on it, and near it"
    grounds = _words(on) & _GROUNDS and not _words(near) & _GROUNDS
    return Comparison("disjoint", why, bounds_only=bool(grounds))
