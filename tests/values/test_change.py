"""Changes: direction, both ends, amount, and the dates that make two of them one."""

import pytest

from factcheck.model.value import ChangeValue
from factcheck.values.change import compare_changes

MAY = ("2024-05",)


def figure(low: float, high: float | None = None) -> dict[str, float]:
    return {"low": low, "high": low if high is None else high}


def change(direction: str = "rise", **told: object) -> ChangeValue:
    return ChangeValue.model_validate({"text": "it", "direction": direction, **told})


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (change(period=MAY), change(period=MAY), "same"),
        (change(), change(), "within"),
        (change(period=MAY), change("fall", period=MAY), "disjoint"),
        (change(), change("fall"), "incomparable"),
        (change(period=MAY), change("fall", period=("2024-06",)), "incomparable"),
        (change(period=MAY, of="norbank"), change("fall", period=MAY, of="sudbank"), "incomparable"),
        (change(period=MAY, denied=True), change(period=MAY), "incomparable"),
        (change(start=figure(4), end=figure(5)), change(start=figure(4), end=figure(5)), "same"),
        (change(start=figure(4), end=figure(5)), change(start=figure(3), end=figure(5)), "disjoint"),
        (change(start=figure(4), end=figure(5)), change(start=figure(8), end=figure(9)), "incomparable"),
        (change(start=figure(4), end=figure(5), period=MAY), change(start=figure(8), period=MAY), "disjoint"),
        (change(start=figure(4, 6), end=figure(7)), change(start=figure(5), end=figure(7)), "within"),
        (change(by=figure(2), unit="USD"), change(by=figure(2), unit="EUR"), "incomparable"),
        (change(by=figure(2), period=MAY), change(by=figure(3), period=MAY), "disjoint"),
        (change(by=figure(2)), change(by=figure(3)), "incomparable"),
    ],
)
def test_relation(one: ChangeValue, other: ChangeValue, relation: str) -> None:
    assert compare_changes(one, other).relation == compare_changes(other, one).relation == relation
