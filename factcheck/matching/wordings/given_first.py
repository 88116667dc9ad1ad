"""Figures that a text says were given first, and no longer stand: "initially reported 21,400 tickets"."""

import re
from functools import lru_cache
from typing import Final

# "The first five", "their first goal" rank; a figure is given first by a verb, or as an estimate.
FIRST: Final = re.compile(
    r"\b(?:at first|initially|originally|previously|"
    r"first (?:put|said|gave|giving|given|reported|reporting|rated|estimated|spoke|speaking|announced|counted|set|"
    r"thought|placed|assessed)|"
    r"(?:first|initial|original|earlier|previous|preliminary|provisional) "
    r"(?:estimates?|figures?|counts?|readings?|reports?|toll|tally|forecasts?|ratings?|measurements?|numbers?)|"
    r"(?:revised|lowered|raised|corrected|upgraded|downgraded) from)\b",
    re.IGNORECASE,
)
# "Not 21,400, as the club initially reported".
_AS_FIRST: Final = re.compile(
    r"[ ,]{0,2}(?:[a-z]{1,15} )?as (?:[\w’'-]{1,20} ){1,4}(?:initially|originally|first|previously)\b", re.IGNORECASE
)
_CLAUSE: Final = re.compile(r"[,;:()–—]|\b(?:but|and|which|who|before|after|then)\b", re.IGNORECASE)
_KEPT: Final = 4096  # figures that are asked about again and again


def next_to(text: str, mark: int, figure: int) -> bool:
    """Whether a figure stands in the clause of a word before it: not "initially closed, and 40 left"."""
    return mark <= figure and _CLAUSE.search(text, mark, figure) is None


@lru_cache(maxsize=_KEPT)
def given_first(text: str, start: int, end: int) -> bool:
    """Whether a text says of a figure that it was given first.

    >>> given_first("Rovers initially reported 21,400 tickets sold", 26, 32)
    True
    >>> given_first("The line was initially closed, and 60 trains ran late", 35, 37)
    False
    """
    return any(next_to(text, mark.end(), start) for mark in FIRST.finditer(text, 0, start)) or (
        _AS_FIRST.match(text, end) is not None
    )
