"""Places: by name, by what the texts say holds them, and by the gazetteer; else nothing is known of them."""

import re

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.model.value import PlaceValue
from factcheck.values.comparison import Comparison
from factcheck.values.gazetteer import lies

# Common nouns of place names: "the Lukyanivka district" and "Lukyanivka" are one name.
_GENERIC = frozenset(
    "district region province state county city town village municipality area island islands prefecture borough "
    "oblast governorate the of near central north south east west northern southern eastern western "
    "downtown greater inner outer".split()
)
_HIERARCHY = ("country", "state", "province", "region", "county", "city", "town", "district", "village")
_INSIDE = frozenset({"in", "within", "inside"})
_AT = _INSIDE | {"at"}
_LONG_NAME = 6  # letters from which one slip of the pen does not make another place


def _bare(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.lower()))


def _core(name: str) -> str:
    words = [w for w in re.findall(r"\w+", name.lower()) if w not in _GENERIC]
    return " ".join(words) or name.lower()


def _level(place: PlaceValue) -> str | None:
    # in lower case only: "Kansas City" and "Music City" are names, "the city of Leeds" tells a level
    words = re.findall(r"\w+", f"{place.name} {place.text}")
    return next((level for level in _HIERARCHY if level in words), None)


def _alike(a: str, b: str) -> bool:
    if a == b:
        return True
    return min(len(a), len(b)) >= _LONG_NAME and a[0] == b[0] and DamerauLevenshtein.distance(a, b) <= 1


def _parts(a: str, b: str) -> bool:
    """Whether one name is the other one cut short: "Central Park", "the Central Park Zoo"."""
    one, other = set(a.split()), set(b.split())
    return len(one & other) >= 2 and (one <= other or other <= one)


def _known(a: PlaceValue, b: PlaceValue) -> Comparison | None:
    """What the gazetteer says; None where it does not know both, or cannot tell.

    Apart are only two places of one level that something happened in: "near Minsk" is a wide circle, and whoever writes
    "Leedes" for Leeds may have hit on a place that there is.
    """
    found = lies(a.name, b.name, a.within, b.within)
    if found is None or found[0] == "near":
        return None
    lie, *levels = found
    match lie:
        case "same":
            return Comparison("same" if a.relation == b.relation else "within", f"{a.name} and {b.name} are one place")
        case "inside":
            return Comparison("within", f"one of {a.name} and {b.name} lies in the other")
        case _:
            shared = sorted(levels[0] & levels[1])
            if not shared or not {a.relation, b.relation} <= _INSIDE or _alike(_bare(a.name), _bare(b.name)):
                return Comparison(
                    "incomparable", f"{a.name} and {b.name} are two places, but no two answers to one question"
                )
            return Comparison("disjoint", f"{a.name} and {b.name} are two places, neither in the other")


def compare_places(a: PlaceValue, b: PlaceValue) -> Comparison:
    """Whether two places are one, one in the other, or apart.

    Names are compared as they stand, then as the gazetteer knows them ("Burma" is Myanmar, Odesa lies in Ukraine),
    then without their common nouns; a slip of one letter in a long name is a spelling, not a place. Two names are apart
    where the gazetteer knows two places of one level with land between them, or where the texts put both on one level
    ("the Arden district", "the Moorside district"): what the tool cannot place, it does not judge.

    >>> inside = PlaceValue(text="in Leeds", name="Leeds", relation="in", within=("Yorkshire",))
    >>> compare_places(inside, PlaceValue(text="in Yorkshire", name="Yorkshire", relation="in")).relation
    'within'
    >>> compare_places(inside, PlaceValue(text="in Naples", name="Naples", relation="in")).relation
    'disjoint'
    """
    if _bare(a.name) != _bare(b.name):
        for inner, outer in ((a, b), (b, a)):
            if any(_alike(_core(w), _core(outer.name)) for w in inner.within):
                return Comparison("within", f"{inner.name} lies in {outer.name}")
        known = _known(a, b)
        if known is not None:
            return known
    return _by_name(a, b)


def _by_name(a: PlaceValue, b: PlaceValue) -> Comparison:
    """What the names and the words beside them tell."""
    one, other = _core(a.name), _core(b.name)
    if _alike(one, other):
        same = a.relation == b.relation or {a.relation, b.relation} <= _AT
        return Comparison("same" if same else "within", f"both name {a.name}")
    if _parts(one, other):
        return Comparison("within", f"{a.name} and {b.name} are one name, shorter and longer")
    if {a.relation, b.relation} <= _AT and _level(a) is not None and _level(a) == _level(b):
        return Comparison("disjoint", f"{a.name} and {b.name} are two places of one level ({_level(a)})")
    return Comparison("incomparable", f"nothing here says how {a.name} and {b.name} lie to each other")
