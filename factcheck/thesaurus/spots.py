"""Where something happened, as the spots that a noun may mean: a room, a driveway, a ditch.

Two nouns exclude each other where they have no spot in common. What may be anywhere ("scene", "area", "property")
stands in no row; what holds others has theirs, too: "house" all the rooms, "woods" the ditch in it.
"""

from typing import Final

# The rooms of a home, which are inside it, and what lies outside its door.
_ROOMS: Final = "kitchen bedroom livingroom bathroom hall basement attic utility dining study"
_ROUND: Final = "step garden drive"
_BUILDINGS: Final = (
    "store school church mosque synagogue bar club office factory hospital restaurant hotel bank station"
)
_HOMES: Final = frozenset("home house apartment flat bungalow cottage residence trailer".split())
_SAME: Final = {
    "shop": "store", "supermarket": "store", "pharmacy": "store", "pub": "bar", "tavern": "bar", "nightclub": "club",
    "cafe": "restaurant", "diner": "restaurant", "motel": "hotel", "office": "office", "building": "building",
    "mall": "mall", "stationhouse": "station", "theater": "theatre", "cinema": "cinema", "courthouse": "court",
    "court": "court", "stadium": "stadium", "prison": "prison", "jail": "prison", "embassy": "embassy", "gym": "gym",
    "library": "library", "museum": "museum", "temple": "temple", "chapel": "church", "clinic": "clinic",
    "theatre": "theatre", "dormitory": "dormitory", "warehouse": "warehouse", "casino": "casino",
    **{word: word for word in _BUILDINGS.split()},
}  # fmt: skip
# Of a deed at somebody's home: the room or the spot before it. A car may stand in front of it, and not in a room.
_AT_HOME: Final = {
    "kitchen": "kitchen", "bedroom": "bedroom", "living room": "livingroom", "lounge": "livingroom",
    "sitting room": "livingroom", "bathroom": "bathroom", "hallway": "hall", "hall": "hall", "basement": "basement",
    "cellar": "basement", "attic": "attic", "loft": "attic", "study": "study", "dining room": "dining",
    "driveway": "drive garden", "garden": "garden drive", "yard": "garden drive", "backyard": "garden",
    "lawn": "garden drive", "doorstep": "step hall garden drive", "porch": "step garden drive", "street": "street",
    "pavement": "street", "sidewalk": "street", "alley": "street", "car": "car drive street lot garage",
    "garage": "garage", "lot": "lot", "park": "park lot",
}  # fmt: skip
# Of what is found: where it lay.
_LAY: Final = {
    "ditch": "ditch", "field": "field", "river": "water", "lake": "water", "canal": "water", "stream": "water",
    "pond": "water", "sea": "water", "creek": "water", "reservoir": "water", "well": "well", "grave": "ground",
    "wood": "wood ditch ground water", "forest": "wood ditch ground water", "suitcase": "suitcase",
    "freezer": "freezer", "fridge": "freezer", "boot": "car", "trunk": "car", "car": "car", "van": "car",
    "barn": "barn", "shed": "shed", "garage": "garage car freezer suitcase", "attic": "attic", "loft": "attic",
    "basement": "basement freezer suitcase", "cellar": "basement", "bedroom": "bedroom", "bathroom": "bathroom",
    "kitchen": "kitchen", "wardrobe": "bedroom closet", "closet": "bedroom closet", "alley": "alley skip",
    "skip": "skip", "dumpster": "skip", "beach": "beach", "quarry": "quarry water", "cave": "cave",
    "hotel": "hotel suitcase bedroom bathroom", "motel": "hotel suitcase bedroom bathroom", "pool": "pool",
    "desert": "desert ground ditch car", "playground": "playground", "cemetery": "cemetery ground", "landfill": "tip",
    "drain": "drain ditch", "manhole": "drain", "chimney": "chimney", "tent": "tent",
}  # fmt: skip
# What somebody hid behind or in.
_COVER: Final = {
    "door": "door", "wardrobe": "closet", "closet": "closet", "cupboard": "closet", "bed": "bed", "sofa": "sofa",
    "couch": "sofa", "bush": "bush", "hedge": "bush", "shrub": "bush", "tree": "tree", "car": "car", "van": "car",
    "wall": "wall", "attic": "attic", "loft": "attic", "basement": "basement", "cellar": "basement", "shed": "shed",
    "barn": "barn", "boat": "boat", "bathroom": "bathroom", "toilet": "bathroom", "ditch": "ditch",
    "counter": "counter", "desk": "desk", "curtain": "curtain", "freezer": "freezer",
}  # fmt: skip
# What something flew or drove against.
_AGAINST: Final = {
    "wall": "wall house", "fence": "fence", "tree": "tree", "pole": "pole", "lamppost": "pole", "post": "pole",
    "railing": "fence", "barrier": "barrier", "house": "house wall", "hedge": "hedge", "ditch": "ditch",
    "lake": "water", "river": "water", "canal": "water", "door": "door", "pavement": "ground", "sidewalk": "ground",
    "floor": "ground", "car": "car", "rock": "rock", "hydrant": "hydrant", "hillside": "hill", "mountain": "hill",
    "mountainside": "hill", "building": "house wall", "shop": "house", "bus": "bus", "lorry": "truck", "truck": "truck",
}  # fmt: skip
# Where what fell, skidded or sank came to rest.
_AT_REST: Final = {
    "ditch": "ditch", "lake": "water", "river": "water", "canal": "water", "sea": "water", "bay": "water",
    "ocean": "water", "water": "water", "pond": "water", "field": "field", "meadow": "field", "bog": "bog ditch",
    "marsh": "bog", "swamp": "bog", "runway": "runway", "highway": "road", "motorway": "road", "road": "road ditch",
    "forest": "forest ditch", "wood": "forest ditch", "beach": "beach", "roof": "roof", "garden": "garden",
    "house": "house garden", "ravine": "ravine water", "gorge": "ravine water", "valley": "ravine field water",
    "tree": "forest tree", "embankment": "bank", "wall": "wall", "pole": "pole", "hedge": "hedge field",
}  # fmt: skip
# Where people on the march gather or part.
_MARCHED: Final = {
    place: place
    for place in (
        "town hall", "city hall", "police station", "railway station", "train station", "bus station", "courthouse",
        "parliament", "embassy", "university", "cathedral", "mosque", "church", "stadium", "museum", "precinct",
        "capitol", "palace", "harbour", "bridge",
    )
} | {"railway station": "railway", "train station": "railway", "precinct": "police station"}  # fmt: skip
_TABLES: Final = {
    "befell": _AT_HOME, "lay": _LAY, "hid": _COVER, "against": _AGAINST, "came to rest": _AT_REST,
    "began": _MARCHED, "ended": _MARCHED,
}  # fmt: skip
_INSIDE: Final = frozenset({"in", "inside", "within"})
OUTSIDE: Final = "outside"
_ON: Final = frozenset("doorstep porch street beach driveway pavement sidewalk lawn landfill playground".split())


def spots(sort: str, slot: str, noun: str) -> frozenset[str]:
    """The spots that a noun may mean behind a preposition; none where it may be anywhere.

    Args:
        sort: of the deed: "befell", "lay", "hid", "against", "came to rest", "began", "ended".
        slot: the preposition.
        noun: its lemma, with the word before it where that makes it another ("living room").

    >>> sorted(spots("befell", "outside", "house"))
    ['car', 'drive', 'garden', 'lot', 'step', 'street']
    >>> spots("befell", "inside", "shop"), spots("lay", "in", "ditch")
    (frozenset({'in store'}), frozenset({'ditch'}))
    """
    if sort == "befell" and noun in _HOMES:
        told = {OUTSIDE: f"{_ROUND} street lot car", "inside": _ROOMS}.get(slot, "")
        return frozenset(told.split())
    if sort == "befell" and noun in _SAME and slot in {OUTSIDE, "inside"}:
        return frozenset({f"{'out' if slot == OUTSIDE else 'in'} {_SAME[noun]}"})
    if slot in _INSIDE or sort not in {"befell", "lay"} or noun in _ON:
        return frozenset(_TABLES[sort].get(noun, "").split())
    return frozenset()


def spots_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two nouns mean no spot in common; a building's inside excludes its outside and nothing else.

    >>> spots_apart(spots("befell", "in", "kitchen"), spots("befell", "outside", "home"))
    True
    >>> spots_apart(spots("befell", "inside", "shop"), spots("befell", "outside", "bank"))
    False
    """
    sides = [next((spot.split() for spot in told if " " in spot), None) for told in (one, other)]
    if None not in sides:
        return sides[0][1:] == sides[1][1:] and sides[0] != sides[1]  # type: ignore[index]  # neither is None
    return bool(one and other) and sides == [None, None] and one.isdisjoint(other)
