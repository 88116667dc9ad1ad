"""Roles: what somebody is, or was, and of what."""

from factcheck.model.value import RoleValue
from factcheck.values.comparison import Comparison
from factcheck.values.person import name_words, same_person

_RANK = "rank"  # of which many have the same, and one person one
_TOP = {"chairman", "chief executive"}  # the head of a board, and of those whom it watches


def _of(value: RoleValue) -> frozenset[str]:
    return (
        frozenset(value.of.lower().split()) - {"the", "of", "and", "city", "county", "town"}
        if value.of
        else frozenset()
    )


def _of_two(a: RoleValue, b: RoleValue) -> Comparison:
    """Two persons in one office: only one can hold it at a time."""
    current = a.office != _RANK and not any((a.former, b.former, a.acting, b.acting, a.deputy, b.deputy))
    if a.office and b.office and a.title == b.title and current and _of(a) and _of(a) == _of(b):
        return Comparison("disjoint", f"{a.person} and {b.person} cannot both be {a.title} of {a.of}")
    return Comparison("incomparable", f"{a.person} is not {b.person}")


def _of_one_rank(a: RoleValue, b: RoleValue) -> Comparison:
    """Two ranks of one person: "Sgt. Ida Vale", "Lt. Ida Vale"; a family name alone may be two officers'."""
    in_full = all(len(name_words(value.person)) > 1 for value in (a, b))
    if set(a.title.split()) & set(b.title.split()) or not in_full:
        return Comparison("within" if in_full else "incomparable", f"{a.title} and {b.title} can be one rank in short")
    if a.former or b.former:
        return Comparison("incomparable", f"{a.person} was {a.title} or {b.title} before")
    return Comparison("disjoint", f"one text has {a.person} as {a.title}, the other as {b.title}")


def compare_roles(a: RoleValue, b: RoleValue) -> Comparison:
    """How two roles relate; symmetric in the relation.

    One person may be many things at once: titles exclude each other only where they are offices of one sort (`office`).

    >>> mayor = RoleValue(text="mayor", person="Ana Ruiz", title="mayor", office="state")
    >>> compare_roles(mayor, mayor.model_copy(update={"title": "governor", "person": "Ruiz"})).relation
    'disjoint'
    """
    one_person = same_person(a.person, b.person)
    if one_person is None:
        return Comparison("incomparable", "a text names nobody")
    if not one_person:
        return _of_two(a, b)
    if {a.title, b.title} == _TOP and _of(a) and _of(a) == _of(b) and not (a.former or b.former):
        # some are both; then a text that says so agrees with either
        return Comparison("disjoint", f"one text has {a.person} as {a.title} of {a.of}, the other as {b.title}")
    if a.title != b.title:
        if a.office == b.office == _RANK:
            return _of_one_rank(a, b)
        if a.office and a.office == b.office and not (a.former or b.former):
            return Comparison("disjoint", f"nobody is {a.title} and {b.title} at once")
        return Comparison("incomparable", f"{a.person} can be {a.title} and {b.title}")
    if a.former != b.former or a.acting != b.acting:
        return Comparison("within", f"both name {a.person} {a.title}, one of them a former or acting one")
    if a.deputy != b.deputy:
        relation = "disjoint" if a.office and b.office else "incomparable"
        return Comparison(relation, f"a deputy {a.title} is no {a.title}")  # type: ignore[arg-type]  # two literals
    if _of(a) and _of(b) and not _of(a) & _of(b):
        return Comparison("incomparable", f"{a.of} and {b.of} may lie in each other")
    same = _of(a) == _of(b)
    return Comparison("same" if same else "within", f"both name {a.person} {a.title}")
