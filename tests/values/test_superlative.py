"""Superlatives: ranks, and what bounds a ranking."""

import pytest

from factcheck.model.value import SuperlativeValue
from factcheck.values.superlative import compare_superlatives


def rank(place: int = 1, **bounds: object) -> SuperlativeValue:
    return SuperlativeValue.model_validate({"text": "it", "rank": place, "dimension": "large", "of": "bank", **bounds})


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (rank(within="poland"), rank(within="poland"), "same"),
        (rank(within="poland"), rank(2, within="poland"), "incomparable"),
        (rank(within="poland", thing="norbank"), rank(2, within="poland", thing="norbank"), "disjoint"),
        (rank(within="poland"), rank(2, within="europe"), "incomparable"),
        (rank(within="poland"), rank(2), "incomparable"),
        (rank(within="poland"), rank(within="europe"), "incomparable"),
        (rank(within="poland"), rank(ever=True), "within"),
        (rank(within="poland", thing="norbank"), rank(2, within="poland", thing="sudbank"), "incomparable"),
        (rank(within="poland", thing="norbank"), rank(2, within="poland"), "incomparable"),
        (rank(since=1998), rank(since=2004), "disjoint"),
        (rank(since=1998), rank(2, since=2004), "incomparable"),
        (rank(since=1998), rank(since=2004, of="flood"), "incomparable"),
        (rank(since=1998, within="poland"), rank(since=2004, within="europe"), "incomparable"),
        (rank(since=1998), rank(years=20), "within"),
        (rank(since=1998), rank(ever=True), "within"),
        (rank(years=50), rank(years=55), "same"),
        (rank(years=50), rank(years=10), "disjoint"),
        (rank(ever=True, thing="it", denied=True), rank(ever=True, thing="it"), "disjoint"),
        (rank(ever=True, denied=True), rank(2, ever=True), "incomparable"),
        (rank(since=1998, denied=True), rank(since=2004), "incomparable"),
        (rank(only=True), rank(), "within"),
    ],
)
def test_relation(one: SuperlativeValue, other: SuperlativeValue, relation: str) -> None:
    assert compare_superlatives(one, other).relation == compare_superlatives(other, one).relation == relation
