"""How two places of the gazetteer lie to each other."""

from collections.abc import Iterable
from functools import lru_cache
from math import asin, cos, pi, radians, sin, sqrt
from typing import Literal

from factcheck.values.gazetteer.table import Place, places_named

# "near" is all that is neither known to be apart nor known to be inside: a suburb and its city, a city and a region of
# its country.
Lie = Literal["same", "inside", "near", "apart"]

_EARTH = 6371.0  # kilometres of radius
# Inhabitants of a square kilometre of built-up land, few rather than many: a city reaches as far as its people would
# live so loosely.
_DENSITY = 1.0  # in thousands
_BETWEEN = 10.0  # kilometres of open land that must lie between two cities before one is not told for the other


def _distance(a: Place, b: Place) -> float:
    """The great-circle distance in kilometres (haversine)."""
    north, east = radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)
    half = sin(north / 2) ** 2 + cos(radians(a.latitude)) * cos(radians(b.latitude)) * sin(east / 2) ** 2
    return 2 * _EARTH * asin(min(1.0, sqrt(half)))


def _radius(city: Place) -> float:
    return sqrt(city.population / _DENSITY / pi)


def _cities(a: Place, b: Place) -> Lie:
    if a == b:
        return "same"
    return "apart" if _distance(a, b) > _radius(a) + _radius(b) + _BETWEEN else "near"


def lie_of(a: Place, b: Place) -> Lie:
    """How two places lie to each other; symmetric, "inside" says that either lies in the other.

    Two cities are apart where there is open land between them; two regions of one country where they are two; two
    countries unless one may be said to lie in the other; a city from every region but its own and the one that bears
    its name, as the land around Kyiv does.
    """
    if a.level == b.level == "city":
        return _cities(a, b)
    if a.level == b.level == "country":
        if a.country == b.country:
            return "same"
        return "inside" if a.region == b.country or b.region == a.country else "apart"
    if "country" in {a.level, b.level}:
        held = {p.region for p in (a, b) if p.level == "country"}
        return "inside" if a.country == b.country else "near" if held & {a.country, b.country} else "apart"
    if a.country != b.country:
        return "apart"
    if a.level == b.level:
        return "same" if a.region == b.region else "apart"
    city, region = (a, b) if a.level == "city" else (b, a)
    if not city.region or city.region == region.region or city in places_named(region.name):
        return "inside"
    return "apart"


_NEAREST: tuple[Lie, ...] = ("same", "inside", "near", "apart")


def _readings(name: str, within: Iterable[str]) -> list[Place]:
    """What a name can mean where the text says what holds the place ("Paris, Texas"): none that lies elsewhere."""
    found = list(places_named(name))
    for holder in within:
        held = places_named(holder)
        if held:
            found = [p for p in found if any(p != h and lie_of(p, h) != "apart" for h in held)]
    return found


@lru_cache(maxsize=8192)
def lies(
    a: str, b: str, in_a: tuple[str, ...] = (), in_b: tuple[str, ...] = ()
) -> tuple[Lie, frozenset[str], frozenset[str]] | None:
    """How the places of two names lie to each other, and the levels that each name can mean; None for unknown names.

    Of all readings the one that brings them nearest counts: "Springfield" is apart from nothing that any Springfield
    is not apart from.

    Args:
        a: a name, as the text has it.
        b: another.
        in_a: the names of places that the text says hold the first.
        in_b: likewise of the second.

    >>> lies("Odesa", "Ukraine")[0], lies("Kiev", "Kyiv")[0], lies("Leeds", "Naples")[0]
    ('inside', 'same', 'apart')
    >>> lies("Leeds", "Nowhere-upon-Nothing") is None
    True
    """
    ones, others = _readings(a, in_a), _readings(b, in_b)
    if not ones or not others:
        return None
    nearest = min((lie_of(p, q) for p in ones for q in others), key=_NEAREST.index)
    return nearest, frozenset(p.level for p in ones), frozenset(p.level for p in others)


def beside(a: str, b: str, in_a: tuple[str, ...] = (), in_b: tuple[str, ...] = ()) -> bool:
    """Whether two names are those of towns of which neither reaches the other's middle, though they may touch.

    However either name is read: "Queens" is a borough and a village in it. For the arguments see `lies`.

    >>> beside("Minneapolis", "Bloomington"), beside("College Point", "Queens")
    (True, False)
    """
    ones, others = ([p for p in _readings(*told) if p.level == "city"] for told in ((a, in_a), (b, in_b)))
    if not ones or not others:
        return False
    return all(_distance(p, q) > max(_radius(p), _radius(q)) for p in ones for q in others)
