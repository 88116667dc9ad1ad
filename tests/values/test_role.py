"""Roles: one person's titles, and two persons in one office."""

import pytest

from factcheck.model.value import RoleValue
from factcheck.values.role import compare_roles


def role(person: str, title: str, of: str | None = None, former: bool = False, deputy: bool = False) -> RoleValue:
    offices = {"mayor": "state", "governor": "state", "judge": "court"}
    return RoleValue(
        text=title, person=person, title=title, of=of, office=offices.get(title), former=former, deputy=deputy
    )


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (role("Ana Ruiz", "mayor"), role("Ruiz", "mayor"), "same"),
        (role("Ana Ruiz", "mayor", of="Varna"), role("Ruiz", "mayor"), "within"),
        (role("Ana Ruiz", "mayor", former=True), role("Ruiz", "mayor"), "within"),
        (role("Ana Ruiz", "mayor", deputy=True), role("Ruiz", "mayor"), "disjoint"),
        (role("Ana Ruiz", "mayor"), role("Ruiz", "governor"), "disjoint"),
        (role("Ana Ruiz", "mayor", former=True), role("Ruiz", "governor"), "incomparable"),
        (role("Ana Ruiz", "mayor"), role("Ruiz", "judge"), "incomparable"),
        (role("Ana Ruiz", "chairman"), role("Ruiz", "chief executive"), "incomparable"),
        (role("Ana Ruiz", "mayor", of="Varna"), role("Tom Bell", "mayor", of="Varna"), "disjoint"),
        (role("Ana Ruiz", "mayor", of="Varna"), role("Tom Bell", "mayor", of="Burgas"), "incomparable"),
        (role("Ana Ruiz", "mayor"), role("Tom Bell", "mayor"), "incomparable"),
        (role("Ana Ruiz", "mayor", of="Varna", former=True), role("Tom Bell", "mayor", of="Varna"), "incomparable"),
    ],
)
def test_roles(a: RoleValue, b: RoleValue, relation: str) -> None:
    assert compare_roles(a, b).relation == relation
    assert compare_roles(b, a).relation == relation
