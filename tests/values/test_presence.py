"""Whether there was any, against the like and against a count."""

import pytest

from factcheck.model.value import CountValue, PresenceValue, Value
from factcheck.values.compare import compare_values


def nobody(what: str = "injured") -> PresenceValue:
    return PresenceValue(text="no one", present=False, what=what)


def some(what: str = "injured") -> PresenceValue:
    return PresenceValue(text="some", present=True, what=what)


def count(low: int | None, high: int | None, outcome: str = "injured", *, subset: bool = False) -> CountValue:
    return CountValue(text="…", low=low, high=high, counted="people", outcome=outcome, subset=subset)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (nobody(), nobody(), "same"),
        (nobody(), some(), "disjoint"),
        (nobody(), nobody("killed"), "incomparable"),
        (nobody(), count(2, 2), "disjoint"),
        (nobody(), count(0, 0), "within"),
        (nobody(), count(2, 2, "killed"), "incomparable"),
        (nobody(), count(2, 2, subset=True), "incomparable"),  # none of the staff, two of the guests
        (some(), count(2, 2), "within"),
        (some(), count(0, 3), "incomparable"),  # up to three can be none
    ],
)
def test_relations(a: Value, b: Value, relation: str) -> None:
    assert compare_values(a, b).relation == compare_values(b, a).relation == relation
