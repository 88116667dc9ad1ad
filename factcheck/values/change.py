"""Comparing rises and falls: from where, to where, by how much."""

from factcheck.model.value import ChangeValue, Figure
from factcheck.values.comparison import Comparison, Relation
from factcheck.values.number_interval import Bounds, relate


def _relation(a: Figure | None, b: Figure | None) -> Relation:
    """How two figures relate; "incomparable" where a text does not tell one."""
    if a is None or b is None:
        return "incomparable"
    return relate(Bounds(a.low, a.high, a.approximate), Bounds(b.low, b.high, b.approximate)).relation


def _one_period(a: ChangeValue, b: ChangeValue) -> bool:
    """Whether both texts date the change, and alike."""
    return bool(a.period) and a.period == b.period


def compare_changes(a: ChangeValue, b: ChangeValue) -> Comparison:
    """How two changes of one thing relate; symmetric in the relation.

    A rise and a fall exclude each other only where both texts give the same dates: prices rise and fall within a week.
    Of figures one end at least must agree, or the dates, before another one is a conflict: else it is another change.

    >>> rose = ChangeValue(text="rose on Monday", direction="rise", period=("2024-03-11",))
    >>> compare_changes(rose, rose.model_copy(update={"text": "fell on Monday", "direction": "fall"})).why
    '“rose on Monday” is not “fell on Monday”'
    """
    against = f"“{a.text}” is not “{b.text}”"
    if (a.of and b.of and a.of != b.of) or (a.unit and b.unit and a.unit != b.unit):
        return Comparison("incomparable", "they are changes of two things")
    if a.denied or b.denied:
        return Comparison("incomparable", "what is denied leaves the rest open")
    if a.direction != b.direction:
        return Comparison("disjoint" if _one_period(a, b) else "incomparable", against)
    found = [_relation(a.start, b.start), _relation(a.end, b.end), _relation(a.by, b.by)]
    told = [relation for relation in found if relation != "incomparable"]
    if "disjoint" in told:
        anchored = _one_period(a, b) or any(relation in {"same", "within"} for relation in told)
        return Comparison("disjoint" if anchored else "incomparable", against)
    if not told:
        alike = _one_period(a, b)
        return Comparison("same" if alike else "within", f"both say that it was a {a.direction}")
    return Comparison("same" if set(told) == {"same"} else "within", f"“{a.text}” fits “{b.text}”")
