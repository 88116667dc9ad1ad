"""Traits: what one person or thing has but one of, such as where somebody lives or was born."""

import re

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.model.value import TraitValue
from factcheck.values.comparison import Comparison
from factcheck.values.gazetteer import beside, lies
from factcheck.values.person import same_person

_LONG_NAME = 6  # letters from which one slip of the pen does not make another place
# Sorts of places that exclude each other; who died "at the scene" may have died at home.
_APART = frozenset(
    frozenset(pair)
    for pair in (
        ("home", "hospital"), ("home", "prison"), ("home", "hospice"), ("home", "care home"), ("home", "way"),
        ("hospital", "scene"), ("hospital", "way"), ("scene", "way"), ("hospital", "care home"),
        ("prison", "care home"),
    )
)  # fmt: skip
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


def _deathplaces(a: TraitValue, b: TraitValue) -> Comparison:
    """Two sorts of place that somebody died in: not every two exclude each other."""
    one, other = a.path[0], b.path[0]
    if one == other:
        return Comparison("same", f"both say: {one}")
    if frozenset({one, other}) in _APART:
        return Comparison("disjoint", f"“{a.text}” is not “{b.text}”")
    return Comparison("incomparable", f"“{a.text}” may be “{b.text}”")


def _one_work(a: str, b: str) -> bool:
    """Whether two words for somebody's work can be one: "tram driver", "driver"."""
    return a == b or a.endswith(f" {b}") or b.endswith(f" {a}")


def _parents(a: TraitValue, b: TraitValue) -> Comparison:
    """What the parents of one person did; `path` holds which parent is told of, "either" or "both", and the work."""
    (one, *works), (other, *others) = a.path, b.path
    told = {one, other}
    met = any(_one_work(mine, its) for mine in works for its in others)
    if met and (one == other or told & {"either", "both"}):
        return Comparison("same" if one == other else "within", f"{a.answer} and {b.answer} can be one")
    if not met and (one == other or "both" in told):
        return Comparison("disjoint", f"{a.answer} is not {b.answer}")
    return Comparison("incomparable", f"{a.answer} and {b.answer} can be two parents")


def _classes(a: TraitValue, b: TraitValue) -> Comparison:
    """Two answers of which the one may be the other's class; of whom they are told the attribute says."""
    shorter, longer = sorted((a.path, b.path), key=len)
    if shorter == longer:
        return Comparison("same", f"both say {a.answer}")
    if longer[: len(shorter)] == shorter:
        return Comparison("within", f"{a.answer} and {b.answer} can be one")
    return Comparison("disjoint", f"{a.answer} is not {b.answer}")


def _scenes(a: TraitValue, b: TraitValue) -> Comparison:
    """Where something befell one person: two towns that are known and apart, two named sites of one sort."""
    if a.path != b.path:
        return Comparison("incomparable", f"{a.answer} may lie in {b.answer}, or {b.answer} in {a.answer}")
    if a.path != ("town",):
        own, its = ({w for w in _words(v.answer) if w not in _DIRECTIONS} - set(v.path) for v in (a, b))
        if own & its:
            return Comparison("same" if own == its else "within", f"{a.answer} and {b.answer} can be one")
        return Comparison("disjoint", f"{a.answer} is not {b.answer}")
    found = lies(a.answer, b.answer, a.within, b.within)
    towns = found is not None and all("city" in level and "country" not in level for level in found[1:])
    if towns or _words(a.answer) == _words(b.answer) or (found is not None and found[0] in {"same", "inside"}):
        return _places(a, b)
    return Comparison("incomparable", f"{a.answer} and {b.answer} are no two towns that are known")


_OWN = {"deathplace": _deathplaces, "parents": _parents, "scene": _scenes}


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
    own = _OWN.get(a.relation.partition(":")[0])
    if own is not None:
        return own(a, b)
    return _classes(a, b) if a.path and b.path else _places(a, b)
