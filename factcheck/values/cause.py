"""Comparing causes and means: classes of one slot, one of which may contain the other."""

from typing import Final

from factcheck.model.value import CauseValue
from factcheck.values.comparison import Comparison

# Slots that hold one class: one weapon struck the house, one thing set it alight, of one thing he died. Fog and an
# error of the pilot can both be behind one crash.
EXCLUSIVE: Final = frozenset({"weapon", "ignition", "death"})


def _holds(outer: CauseValue, inner: CauseValue) -> bool:
    return inner.path[: len(outer.path)] == outer.path


def _between_denied(a: CauseValue, b: CauseValue) -> Comparison:
    """One side at least excludes a cause: that conflicts only with who states it, or a special case of it."""
    if a.denied and b.denied:
        if a.path == b.path:
            return Comparison("same", f"both exclude {a.cause}")
        return Comparison("incomparable", f"{a.cause} and {b.cause} can both be excluded")
    denied, stated = (a, b) if a.denied else (b, a)
    if _holds(denied, stated):
        return Comparison("disjoint", f"“{stated.text}” is what “{denied.text}” excludes")
    return Comparison("incomparable", f"that it was not {denied.cause} leaves room for {stated.cause}")


def compare_causes(a: CauseValue, b: CauseValue) -> Comparison:
    """How two causes of one thing relate; symmetric in the relation. A cause left open conflicts with none.

    >>> rifle = CauseValue(text="with a rifle", path=("weapon", "firearm", "rifle"), cause="rifle")
    >>> gun = CauseValue(text="with a gun", path=("weapon", "firearm"), cause="gun")
    >>> compare_causes(rifle, gun).why
    '“with a rifle” is a case of “with a gun”'
    >>> compare_causes(gun, CauseValue(text="with a knife", path=("weapon", "blade"), cause="knife")).relation
    'disjoint'
    """
    if a.victim and b.victim and a.victim != b.victim:
        return Comparison("incomparable", f"{a.victim} is not {b.victim}")
    if not a.path or not b.path:
        if a.path == b.path:
            return Comparison("same", "both leave the cause open")
        known = a if a.path else b
        why = f"one text leaves the cause open, the other tells “{known.text}”"
        return Comparison("within", why, bounds_only=not known.denied)
    if a.denied or b.denied:
        return _between_denied(a, b)
    if a.path == b.path:
        return Comparison("same", f"“{a.text}” and “{b.text}” name one sort of cause")
    if _holds(a, b) or _holds(b, a):
        inner, outer = (b, a) if _holds(a, b) else (a, b)
        return Comparison("within", f"“{inner.text}” is a case of “{outer.text}”")
    if a.path[0] == b.path[0] and a.path[0] in EXCLUSIVE:
        return Comparison("disjoint", f"“{a.text}” is not “{b.text}”")
    return Comparison("incomparable", f"{a.cause} and {b.cause} can both have had a part")


def found_out(before: CauseValue, after: CauseValue) -> bool:
    """Whether the one text leaves a cause open that the other tells; that it was not something settles nothing."""
    return not before.path and bool(after.path) and not after.denied
