"""In which direction a distance is told: "18 km north of the town", "18 km to the south-west of it"."""

import re
from typing import Final

_HEADING: Final = re.compile(
    r"(?:[ -]?(?:nautical[ ])?(?:km|kms|kilomet(?:er|re)s?|mi|miles?|m|met(?:er|re)s?|feet|ft|yards?)\b)?[ ]?"
    r"(?:\([^()]{1,20}\)[ ]?)?(?:away[ ])?(?:due[ ]|to[ ]the[ ])?(north|south)?[ -]?(east|west)?(?:ern)?\b",
    re.IGNORECASE,
)


def heading(text: str, end: int) -> str:
    """The direction that a distance is told in whose number or unit ends at `end`; empty where none is.

    >>> heading("18 km to the south-west of Selby", 5), heading("18 km Northeast of Selby", 5), heading("18 km away", 2)
    ('southwest', 'northeast', '')
    """
    found = _HEADING.match(text, end)
    return ((found[1] or "") + (found[2] or "")).lower() if found else ""


def apart(one: str, other: str) -> bool:
    """Whether two directions are told and one is not just the other more closely: north, north-east.

    >>> apart("north", "south"), apart("north", "northeast"), apart("north", "")
    (True, False, False)
    """
    return bool(one and other) and not (one in other or other in one)
