"""The algebra of bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.number_interval import Bounds, in_figures, relate


def point(value: float) -> Bounds:
    return Bounds(value, value)


AT_LEAST_20, AT_LEAST_24, UP_TO_40 = Bounds(20, None), Bounds(24, None), Bounds(0, 40)

RELATIONS = [
    (point(23), point(23), "same"),
    (point(25), Bounds(23, None), "within"),
    (point(12), Bounds(23, None), "disjoint"),
    (point(23), point(31), "disjoint"),
    (AT_LEAST_20, AT_LEAST_24, "within"),
    (UP_TO_40, Bounds(0, 30), "within"),
    (UP_TO_40, point(41), "disjoint"),
    (Bounds(24, 99, approximate=True), point(40), "within"),
    (Bounds(24, 99, approximate=True), Bounds(200, 999, approximate=True), "disjoint"),
    (point(1_300_000), point(1_298_400), "within"),
    (point(1_300_000), point(1_400_000), "disjoint"),  # as coarse as each other: nobody rounds one to the other
    (point(14_000), point(14_200), "within"),
    (point(20_000), point(22_000), "disjoint"),
    (point(1_000), point(1_042), "within"),
    (point(1_000), point(1_400), "disjoint"),
    (point(200), point(214), "disjoint"),  # below a thousand people are counted
    (point(1_300_000), Bounds(1_310_000, None), "within"),
]


@pytest.mark.parametrize(("a", "b", "relation"), RELATIONS)
def test_relations(a: Bounds, b: Bounds, relation: str) -> None:
    assert relate(a, b).relation == relate(b, a).relation == relation


def test_two_lower_bounds_say_so() -> None:
    compared = relate(AT_LEAST_20, AT_LEAST_24)
    assert compared.bounds_only
    assert compared.why == "at least 20 and at least 24 do not exclude each other: both are lower bounds"
    assert not relate(AT_LEAST_20, AT_LEAST_20).bounds_only
    assert not relate(AT_LEAST_20, UP_TO_40).bounds_only


def test_in_figures() -> None:
    assert in_figures(Bounds(None, None)) == "any number"
    assert in_figures(Bounds(1, 2)) == "1 to 2"
    assert in_figures(Bounds(None, 5)) == "up to 5"


numbers = st.none() | st.integers(0, 10**7) | st.floats(0, 10**6, allow_nan=False)
bounds = st.builds(
    lambda low, high, loose: Bounds(
        *((min(low, high), max(low, high)) if low is not None and high is not None else (low, high)), approximate=loose
    ),
    numbers,
    numbers,
    st.booleans(),
)


@given(bounds, bounds)
def test_symmetric(a: Bounds, b: Bounds) -> None:
    one, other = relate(a, b), relate(b, a)
    assert (one.relation, one.bounds_only) == (other.relation, other.bounds_only)
    assert one.why


@given(bounds)
def test_reflexive(a: Bounds) -> None:
    assert relate(a, a).relation == "same"


@given(bounds, bounds)
def test_what_one_holds_is_never_disjoint(a: Bounds, b: Bounds) -> None:
    if a.holds(b):
        assert relate(a, b).relation in {"same", "within"}
