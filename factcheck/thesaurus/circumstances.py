"""What goes with a deed and excludes its like: where one was caught, with what armed, where a fire began.

Rows as in `rivals`: words of one group may be one thing. A word that tells of any of them ("gun", "car", "building")
stands in no row.
"""

from typing import Final

from factcheck.thesaurus.rivals import Groups, Rows, apart, grouped

_CAUGHT_AT: Final[Rows] = (
    (
        "motel hotel inn hostel guesthouse", "house home apartment flat bungalow cottage", "stop checkpoint roadblock",
        "airport", "campsite campground park site", "hospital clinic", "restaurant diner cafe café bar pub", "casino",
        "school university", "church mosque", "farm barn", "ferry ship boat", "train", "stadium", "courthouse", "gym",
        "forest wood", "supermarket",
    ),
)  # fmt: skip
_ARMED_WITH: Final[Rows] = (
    (
        "handgun pistol revolver", "rifle carbine", "shotgun", "knife dagger machete blade", "axe hatchet", "hammer",
        "sword", "crossbow", "bat club", "crowbar", "grenade",
    ),
)  # fmt: skip
_FLED_IN: Final[Rows] = (
    (
        "sedan saloon hatchback", "suv jeep", "pickup", "van minivan", "motorcycle motorbike", "scooter moped",
        "bicycle bike", "taxi cab", "boat", "helicopter", "bus", "train",
    ),
)  # fmt: skip
_BEGAN_IN: Final[Rows] = (
    (
        "kitchen", "bedroom", "bathroom", "basement cellar", "attic loft roof", "garage", "hallway corridor",
        "stairwell staircase", "laundry", "lounge", "balcony", "chapel", "workshop", "canteen cafeteria", "storeroom",
        "classroom", "shed", "lift elevator",
    ),
    (
        "stove cooker oven hob", "dryer", "heater", "candle", "cigarette", "battery charger", "fridge freezer",
        "toaster", "fireplace chimney", "lamp", "kiln",
    ),
)  # fmt: skip

_TABLES: Final[dict[str, Groups]] = {
    "caught": grouped(_CAUGHT_AT),
    "armed": grouped(_ARMED_WITH),
    "fled": grouped(_FLED_IN),
    "began": grouped(_BEGAN_IN),
}


def circumstance(deed: str, word: str) -> bool:
    """Whether a noun stands in the rows of a deed: "caught", "armed", "fled", "began".

    >>> circumstance("caught", "motel"), circumstance("armed", "motel")
    (True, False)
    """
    return word in _TABLES[deed]


def circumstances_apart(deed: str, a: str, b: str) -> bool:
    """Whether two nouns exclude each other beside a deed.

    >>> circumstances_apart("armed", "pistol", "shotgun"), circumstances_apart("armed", "pistol", "revolver")
    (True, False)
    """
    return apart(_TABLES[deed], a, b)
