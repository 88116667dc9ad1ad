"""Whether two figures are told of two places or of two stretches of time: then both may be right."""

from collections.abc import Sequence
from typing import Final, Literal

from factcheck.model.claim import Scope
from factcheck.model.value import CountValue, MoneyValue, PresenceValue, TimeValue, Value
from factcheck.values.bounds import stated
from factcheck.values.gazetteer import lies
from factcheck.values.time.precision import dates_differ

Lie = Literal["same", "in", "holds", "inside", "apart", "unknown"]
"""How one place lies to another; of "inside" it is open which lies in which."""

_QUARTERS: Final = frozenset(
    "northern southern eastern western central north south east west north-west north-east south-west south-east "
    "northwestern northeastern southwestern southeastern northwest northeast southwest southeast".split()
)
_LEVELS: Final = ("country", "region", "city")


def _part(name: str) -> tuple[str, str]:
    """The quarter of a place that a name tells, and the name without it: "northern Ardenia"."""
    first, _, rest = name.casefold().partition(" ")
    return (first, rest) if first in _QUARTERS and rest else ("", name.casefold())


def lie(a: str, b: str) -> Lie:
    """How the place of one name lies to that of another.

    >>> lie("Leeds", "England"), lie("northern Spain", "Spain"), lie("Leeds", "Naples"), lie("Holm", "Vale")
    ('in', 'in', 'apart', 'unknown')
    """
    (quarter, name), (its_quarter, its_name) = _part(a), _part(b)
    if name == its_name:
        if quarter == its_quarter:
            return "same"
        return "apart" if quarter and its_quarter else "in" if quarter else "holds"
    known = lies(name, its_name)
    if known is None:
        words, its_words = set(name.split()), set(its_name.split())
        return "same" if words <= its_words or its_words <= words else "unknown"
    found, levels, its_levels = known
    if found == "same":
        return "same"
    if found != "inside":
        return "apart"
    deep, its_deep = max(map(_LEVELS.index, levels)), max(map(_LEVELS.index, its_levels))
    return "inside" if deep == its_deep else "in" if deep > its_deep else "holds"


def innermost(found: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Of places told of one figure, of which one holds the other, the innermost; else the last."""
    best: tuple[str, ...] = ()
    for names in found:
        if not best or len(names) != 1 or len(best) != 1 or lie(names[0], best[0]) == "in":
            best = names
    return best


def _exceeds(part: Value, whole: Value) -> bool:
    """Whether what is told of a part is more than what is told of the whole: then they conflict wherever they are."""
    if isinstance(part, CountValue | MoneyValue) and isinstance(whole, CountValue | MoneyValue):
        return stated(part) > stated(whole)
    return False


def _places_apart(mine: Scope, its: Scope, one: Value, other: Value) -> bool:
    if not mine.places or not its.places or set(mine.places) == set(its.places):
        return False
    found = {lie(a, b) for a in mine.places for b in its.places}
    if found == {"unknown"} and same_figure(one, other):
        return False  # "nine in the capital", "nine in Holm"
    if mine.spot or its.spot:
        return found == {"apart"}
    if "same" in found:
        return len(mine.places) != len(its.places)
    if found == {"in"}:
        return not _exceeds(one, other)
    if found == {"holds"}:
        return not _exceeds(other, one)
    return True


def _times_apart(mine: Scope, its: Scope) -> bool:
    if mine.times and its.times:
        return dates_differ(mine.times, its.times)
    open_ended = (_since(mine.times), _since(its.times))
    return (mine.within is not None and open_ended[1]) or (its.within is not None and open_ended[0])


def _since(times: Sequence[TimeValue]) -> bool:
    return any(time.mod == "AFTER" for time in times)


def _told_of_both(part: Scope, its: Scope) -> bool:
    """Whether the other figure is told of such a place or time as the part is."""
    return bool((part.places and its.places) or (part.times and its.times) or (part.within and its.within))


def scopes_apart(mine: Scope, its: Scope, one: Value, other: Value) -> bool:
    """Whether two values are told of two places or times, so that different figures are no conflict.

    What holds for a region holds for no single town in it, but a town's figure cannot be more than its region's. What
    happened at one spot is in the town and in the region.
    """
    if (mine.part and not _told_of_both(mine, its)) or (its.part and not _told_of_both(its, mine)):
        return True
    return _places_apart(mine, its, one, other) or _times_apart(mine, its)


def same_figure(one: Value, other: Value) -> bool:
    """Whether two values are one number, by which a figure told twice in an article is known again."""
    if isinstance(one, PresenceValue) or isinstance(other, PresenceValue):
        return False
    return (getattr(one, "low", None), getattr(one, "high", None)) == (
        getattr(other, "low", None),
        getattr(other, "high", None),
    )
