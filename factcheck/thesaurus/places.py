"""Nouns for places: of one deed two of them exclude each other where neither can be in the other.

Each word has the spots that it may mean. A room and a street exclude each other, a school and a bank, a car and a
kitchen; a school and a classroom do not, nor a street and the shop in it. Words for any place ("area", "scene",
"property", "building") stand nowhere.
"""

from typing import Final

# One group a line; a word in several groups may mean any of them.
_ROOMS: Final = (
    "kitchen galley", "bedroom dormitory", "bathroom toilet lavatory washroom restroom shower", "lounge parlour",
    "cellar basement vault", "attic loft hayloft", "hallway hall corridor lobby foyer staircase stairwell stair",
    "garage", "canteen cafeteria mess kitchen", "office study", "classroom", "laundry", "boiler",
    "storeroom pantry larder",
    "workshop", "chapel", "gym", "ward", "cell", "ballroom", "balcony", "roof rooftop", "lift elevator", "dressing",
    "shed",
)  # fmt: skip
_BUILDINGS: Final = (
    "house home cottage bungalow villa farmhouse flat apartment", "hotel motel inn hostel guesthouse casino",
    "hospital clinic infirmary", "school schoolhouse", "church cathedral chapel", "mosque", "synagogue", "temple",
    "shop store supermarket pharmacy bakery mall",
    "restaurant cafe café diner hotel mall bar pub tavern nightclub club",
    "bank", "theatre theater cinema mall", "stadium arena", "museum gallery", "library", "prison jail",
    "terminal airport port harbour harbor",
    "factory plant mill workshop", "warehouse depot", "courthouse court", "barn stable farmhouse",
    "shed hut cabin shack", "embassy consulate", "barracks", "monastery convent abbey", "lighthouse", "garage",
    "university college library museum", "gym",
)  # fmt: skip
_OPEN: Final = (
    "street road lane avenue alley pavement sidewalk square junction intersection motorway highway", "square market",
    "lot", "garden yard backyard lawn park playground", "field meadow pasture farmland", "wood forest woodland park",
    "beach shore", "desert", "cemetery graveyard", "quarry", "motorway highway bridge", "tunnel", "track railway",
    "runway", "campsite", "vineyard orchard", "mountain hillside", "driveway yard garden",
)  # fmt: skip
_WATERS: Final = (
    "river stream creek", "lake reservoir pond", "canal", "sea ocean bay", "pool", "quarry pit", "well",
)  # fmt: skip
_VEHICLES: Final = (
    "car taxi cab van suv pickup", "lorry truck", "bus coach minibus", "train", "plane aeroplane airplane jet aircraft",
    "boat ship ferry yacht", "ambulance", "caravan", "helicopter", "tram",
)  # fmt: skip
_SORTS: Final = (_ROOMS, _BUILDINGS, _OPEN, _WATERS, _VEHICLES)
# Two spots of two sorts that cannot be one: rooms and what is out of doors, rooms and vehicles.
_NEVER: Final = frozenset({(0, 2), (0, 3), (0, 4), (1, 3)})
_PLACED: Final[dict[str, frozenset[tuple[int, int]]]] = {}
for _sort, _groups in enumerate(_SORTS):
    for _number, _words in enumerate(_groups):
        for _word in _words.split():
            _PLACED[_word] = _PLACED.get(_word, frozenset()) | {(_sort, _number)}
# Where what is of another sort may be all the same: a car in a garage, a pool on a roof, a harbour by the sea.
_SHARED: Final = frozenset(
    "garage shed roof rooftop pool well port harbour harbor terminal hut cabin shack lighthouse train plane aeroplane "
    "airplane jet aircraft boat ship ferry yacht caravan".split()
)


def is_spot(word: str) -> bool:
    """Whether a noun names a sort of place.

    >>> is_spot("kitchen"), is_spot("area")
    (True, False)
    """
    return word in _PLACED


def spots_exclude(a: str, b: str) -> bool:
    """Whether nothing can be in both of two places that are told of it, neither of which holds the other.

    >>> spots_exclude("kitchen", "cellar"), spots_exclude("kitchen", "street"), spots_exclude("kitchen", "house")
    (True, True, False)
    >>> spots_exclude("school", "classroom"), spots_exclude("street", "shop"), spots_exclude("wood", "park")
    (False, False, False)
    >>> spots_exclude("toilet", "plane"), spots_exclude("harbour", "sea"), spots_exclude("canteen", "kitchen")
    (False, False, False)
    """
    ones, others = _PLACED.get(a, frozenset()), _PLACED.get(b, frozenset())
    return bool(ones and others) and all(_exclude(a, b, one, other) for one in ones for other in others)


def _exclude(a: str, b: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    if one[0] == other[0]:
        return one[1] != other[1]
    return (min(one[0], other[0]), max(one[0], other[0])) in _NEVER and _SHARED.isdisjoint((a, b))
