"""Causes: classes that contain or exclude each other, causes denied and left open."""

import pytest

from factcheck.model.value import CauseValue
from factcheck.values.cause import compare_causes


def cause(path: str, *, denied: bool = False, victim: str | None = None) -> CauseValue:
    classes = tuple(path.split("/")) if path else ()
    return CauseValue(text=path, path=classes, cause=classes[-1] if classes else "open", denied=denied, victim=victim)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (cause("ignition/gas"), cause("ignition/gas"), "same"),
        (cause("ignition/gas"), cause("ignition/arson"), "disjoint"),
        (cause("ignition/gas"), cause("weapon/firearm"), "incomparable"),
        (cause("origin/error"), cause("origin/weather"), "incomparable"),
        (cause("weapon/air"), cause("weapon/air/drone"), "within"),
        (cause("weapon/air/missile"), cause("weapon/air/drone"), "disjoint"),
        (cause(""), cause("ignition/gas"), "within"),
        (cause(""), cause(""), "same"),
        (cause(""), cause("ignition/gas", denied=True), "within"),
        (cause("ignition/arson", denied=True), cause("ignition/arson"), "disjoint"),
        (cause("weapon/air", denied=True), cause("weapon/air/drone"), "disjoint"),
        (cause("weapon/air/drone", denied=True), cause("weapon/air"), "incomparable"),
        (cause("ignition/arson", denied=True), cause("ignition/gas"), "incomparable"),
        (cause("ignition/arson", denied=True), cause("ignition/arson", denied=True), "same"),
        (cause("ignition/arson", denied=True), cause("ignition/gas", denied=True), "incomparable"),
        (cause("death/heart", victim="ada"), cause("death/stroke", victim="tom"), "incomparable"),
        (cause("death/heart", victim="ada"), cause("death/stroke"), "disjoint"),
    ],
)
def test_relation(one: CauseValue, other: CauseValue, relation: str) -> None:
    assert compare_causes(one, other).relation == compare_causes(other, one).relation == relation
