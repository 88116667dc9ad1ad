"""How counts relate."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.value import CountValue
from factcheck.values.count import compare_counts


def count(
    low: int | None,
    high: int | None,
    counted: str = "people",
    outcome: str | None = "killed",
    *,
    subset: bool = False,
    in_care: bool = False,
) -> CountValue:
    return CountValue(
        text="…", low=low, high=high, counted=counted, outcome=outcome, subset=subset, in_care=in_care
    )  # fmt: skip


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (count(25, 25), count(23, None), "within"),
        (count(1_170_000, 1_300_000), count(1_298_400, 1_298_400), "within"),
        (count(24, 99), count(40, 40), "within"),
        (count(11, 13), count(12, 12), "within"),
        (count(23, 23), count(31, 31), "disjoint"),
        (count(12, 12), count(23, None), "disjoint"),
        (count(23, 23), count(23, 23), "same"),
        (count(23, 23), count(23, 23, outcome="injured"), "incomparable"),
        (count(23, 23), count(23, 23, outcome=None), "incomparable"),
        (count(23, 23), count(4, 4, subset=True), "incomparable"),
        (count(4, 4, subset=True), count(5, 5, subset=True), "disjoint"),
        (count(1, 1, "man", subset=True), count(2, 2, "men", subset=True), "incomparable"),
        # of seven who were shot, three may have been taken to one hospital; but not nine
        (count(3, 3, subset=True, in_care=True), count(7, 7, subset=True), "incomparable"),
        (count(7, 7, subset=True, in_care=True), count(7, 7, subset=True), "same"),
        (count(9, 9, subset=True, in_care=True), count(7, 7, subset=True), "disjoint"),
        (count(3, 3, subset=True, in_care=True), count(4, 4, subset=True, in_care=True), "disjoint"),
        (count(23, 23), count(4, 4, "homes", None), "incomparable"),
        (count(4, 4, "homes", None), count(5, 5, "house", None), "disjoint"),
        (count(4, 4, "bridge", None), count(5, 5, "homes", None), "incomparable"),
        (count(12, 12, "worshippers"), count(14, 14, "victims"), "disjoint"),
        (count(12, 12, "workers"), count(14, 14, "residents"), "incomparable"),
        (count(4, 4, "children"), count(23, 23, "persons"), "within"),
        (count(24, 24, "children"), count(23, 23, "people"), "disjoint"),
        (count(4, 4, "children"), count(4, 4, "people"), "same"),
        (count(4, 4, "men"), count(3, 3, "women"), "incomparable"),
        # two words for the same people; not for some of an age, nor for all and some
        (count(60, 60, "inmates", None), count(140, 140, "prisoners", None), "disjoint"),
        (count(3, 3, "policemen", None), count(5, 5, "officers", None), "disjoint"),
        (count(32, 32, "citizens", None), count(41, 41, "residents", None), "disjoint"),
        (count(3, 3, "babies", None), count(5, 5, "children", None), "incomparable"),
        (count(9, 9, "officers", None), count(12, 12, "prisoners", None), "incomparable"),
        (count(9, 9, "passengers", None), count(12, 12, "workers", None), "incomparable"),
    ],
)
def test_relations(a: CountValue, b: CountValue, relation: str) -> None:
    assert compare_counts(a, b).relation == compare_counts(b, a).relation == relation


def test_two_lower_bounds() -> None:
    compared = compare_counts(count(20, None), count(24, None))
    assert (compared.relation, compared.bounds_only) == ("within", True)


def test_why_is_a_clause() -> None:
    assert compare_counts(count(25, 25), count(23, None)).why == "25 lies within at least 23"
    assert compare_counts(count(4, 4, "children"), count(23, 23)).why == "4 children may be among 23 people"
    assert compare_counts(count(4, 4, "homes"), count(4, 4)).why == "homes are not people"


ends = st.none() | st.integers(0, 3000)
counts = st.builds(
    lambda low, high, counted, outcome, subset: count(
        *((min(low, high), max(low, high)) if low is not None and high is not None else (low, high)),
        counted,
        outcome,
        subset=subset,
    ),
    ends,
    ends,
    st.sampled_from(["people", "victims", "children", "worker", "homes", "house", "men"]),
    st.sampled_from(["killed", "injured", None]),
    st.booleans(),
)


@given(counts, counts)
def test_symmetric(a: CountValue, b: CountValue) -> None:
    one, other = compare_counts(a, b), compare_counts(b, a)
    assert (one.relation, one.bounds_only) == (other.relation, other.bounds_only)
    assert one.why
