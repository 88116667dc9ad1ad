"""Traits: what one person or thing has but one of, such as where somebody lives or was born."""

import re

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.model.value import TraitValue
from factcheck.values.comparison import Comparison
from factcheck.values.gazetteer import beside, lies
from factcheck.values.person import same_person

_LONG_NAME = 6  # letters from which one slip of the pen does not make another place
_DIRECTIONS = frozenset("north south east west northern southern eastern western central upper lower the".split())


def _words(name: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", name.lower()))


def _alike(a: str, b: str) -> bool:
    """Whether two names are one, spelled or cut differently: "Harwell", "East Harwell", "Harwel"."""
    one, other = ({w for w in _words(name) if w not in _DIRECTIONS} for name in (a, b))
    if one <= other or other <= one:
        return True
    joined, rejoined = "".join(_words(a)), "".join(_words(b))
    long = min(len(joined), len(rejoined)) >= _LONG_NAME
    return joined == rejoined or (long and DamerauLevenshtein.distance(joined, rejoined, score_cutoff=1) <= 1)


def _places(a: TraitValue, b: TraitValue) -> Comparison:
    """Two places that one person is of, neither of which may lie in the other."""
    if _words(a.answer) == _words(b.answer):
        return Comparison("same", f"both say {a.answer}")
    if _alike(a.answer, b.answer) or any(
        _alike(held, outer.answer) for inner, outer in ((a, b), (b, a)) for held in inner.within
    ):
        return Comparison("within", f"{a.answer} and {b.answer} can be one place, or one lies in the other")
    found = lies(a.answer, b.answer, a.within, b.within)
    why = f"{a.answer} and {b.answer} are two places, neither in the other"
    if found is None:
        known = [name for name in (a, b) if lies(name.answer, name.answer) is not None]
        if known:  # a village that the gazetteer does not know may be a part of the town that it does
            return Comparison("incomparable", f"nothing here says how {a.answer} and {b.answer} lie to each other")
        return Comparison("disjoint", why)
    lie, *levels = found
    if lie in {"same", "inside"}:
        return Comparison("within", f"{a.answer} and {b.answer} are one place, or one lies in the other")
    towns = all("city" in level for level in levels)
    if lie == "near":
        apart = towns and beside(a.answer, b.answer, a.within, b.within)
    else:
        apart = bool(levels[0] & levels[1]) or all({"city", "region"} & level for level in levels)
    return Comparison("disjoint" if apart else "incomparable", why)


def _classes(a: TraitValue, b: TraitValue) -> Comparison:
    """Two answers of which the one may be the other's class; of whom they are told the attribute says."""
    shorter, longer = sorted((a.path, b.path), key=len)
    if shorter == longer:
        return Comparison("same", f"both say {a.answer}")
    if longer[: len(shorter)] == shorter:
        return Comparison("within", f"{a.answer} and {b.answer} can be one")
    return Comparison("disjoint", f"{a.answer} is not {b.answer}")


def compare_traits(a: TraitValue, b: TraitValue) -> Comparison:
    """How two answers about one bearer relate; symmetric in the relation.

    >>> leeds = TraitValue(text="of Leeds", relation="residence", bearer="Ana Ruiz", answer="Leeds")
    >>> compare_traits(leeds, leeds.model_copy(update={"answer": "Naples"})).relation
    'disjoint'
    >>> compare_traits(leeds, leeds.model_copy(update={"answer": "England"})).relation
    'within'
    """
    if a.relation != b.relation or (not a.path and same_person(a.bearer, b.bearer) is False):
        return Comparison("incomparable", f"the {a.relation} of {a.bearer}, the {b.relation} of {b.bearer}")
    return _classes(a, b) if a.path and b.path else _places(a, b)
