"""Figures beside two dates that tell of two deeds: gold in the 100 metres on Friday, in the 200 metres on Sunday."""

import re
from typing import Final

from factcheck.model.claim import Claim

_OF_NOUNS: Final = re.compile(r"\b(\d[\d,.]{0,12})[ -]([a-z]{1,15})\b")
_MOVING: Final = frozenset("fall rise drop grow climb decline shrink increase decrease jump slip gain lose".split())


def of_two_figures(a: Claim, b: Claim) -> bool:
    """Whether the clauses of two dates tell of two figures of one sort: gold in the 100 metres and in the 200.

    Or of what fell or rose to two numbers: two months' sales.
    """
    mine, its = a.setting.figures, b.setting.figures
    if not mine or not its or not mine.isdisjoint(its):
        return False
    if a.setting.predicate in _MOVING and b.setting.predicate in _MOVING:
        return True
    one, other = ({noun for _, noun in _OF_NOUNS.findall(c.quote)} for c in (a, b))
    return not one.isdisjoint(other)
