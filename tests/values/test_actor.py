"""Actors: names that are one's, names that surely differ, and sides that have changed places."""

import pytest

from factcheck.model.value import ActorValue
from factcheck.values.actor import compare_actors, same_name


def deed(*agents: str, action: str = "buy", patient: str = "Selby Foods", persons: bool = False) -> ActorValue:
    contest = action == "beat"
    return ActorValue(text=action, agents=agents, action=action, patient=patient, contest=contest, persons=persons)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (deed("Norvik"), deed("Norvik Inc."), "same"),
        (deed("Norvik"), deed("Harbour Group"), "disjoint"),
        (deed("Norvik"), deed("Harbour Group", patient="Red Mills"), "incomparable"),
        (deed("Norvik"), deed("Harbour Group", action="found"), "incomparable"),
        (deed("Harbour Mills"), deed("Harbour Capital"), "incomparable"),  # a firm and its daughter
        (deed("Ana Ruiz", persons=True), deed("Norvik"), "incomparable"),
        (deed("Ana Ruiz", "Tom Bell"), deed("Bell"), "within"),
        (deed("Ana Ruiz", action="beat", patient="Tom Bell"), deed("Ruiz", action="beat", patient="Bell"), "same"),
        (deed("Ana Ruiz", action="beat", patient="Tom Bell"), deed("Bell", action="beat", patient="Ruiz"), "disjoint"),
        (
            deed("Ana Ruiz", action="beat", patient="Bell"),
            deed("Eve Lund", action="beat", patient="Bell"),
            "incomparable",
        ),
    ],
)
def test_relations(a: ActorValue, b: ActorValue, relation: str) -> None:
    assert compare_actors(a, b).relation == compare_actors(b, a).relation == relation


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("HMF", "Harbour Mills Foods", True),
        ("HM", "Harbour Mills Foods", True),
        ("Ruiz", "Ana Ruiz", True),
        ("Ana Ruiz", "Tom Ruiz", None),
        ("Norvik", "Selby", False),
        ("…", "Selby", None),
    ],
)
def test_names(a: str, b: str, same: bool | None) -> None:
    assert same_name(a, b) is same
    assert same_name(b, a) is same
