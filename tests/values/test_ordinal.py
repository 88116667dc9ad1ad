"""How ranks relate."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.value import OrdinalValue
from factcheck.values.ordinal import compare_ordinals, rank_in_words


def rank(low: int, high: int | None, series: str = "attack") -> OrdinalValue:
    return OrdinalValue(text="…", low=low, high=high, series=series)


@pytest.mark.parametrize(
    ("a", "b", "relation", "bounds_only"),
    [
        (rank(3, 3), rank(3, 3), "same", False),
        (rank(3, 3), rank(4, 4), "disjoint", False),
        (rank(3, None), rank(4, None), "disjoint", True),
        (rank(3, None), rank(3, None), "same", False),
        (rank(3, None), rank(4, 4), "within", False),
        (rank(4, None), rank(3, 3), "disjoint", False),
        (rank(3, 4), rank(4, 4), "within", False),
        (rank(3, 3), rank(3, 3, "arrest"), "incomparable", False),
        (rank(3, 3), rank(4, 4, "Attack"), "disjoint", False),
    ],
)
def test_relations(a: OrdinalValue, b: OrdinalValue, relation: str, bounds_only: bool) -> None:
    for compared in (compare_ordinals(a, b), compare_ordinals(b, a)):
        assert (compared.relation, compared.bounds_only) == (relation, bounds_only)


def test_why() -> None:
    assert compare_ordinals(rank(3, 3), rank(4, 4)).why == "third is not fourth"
    assert compare_ordinals(rank(3, None), rank(4, 4)).why == "fourth lies within at least third"
    assert "both are lower bounds" in compare_ordinals(rank(3, None), rank(4, None)).why


@pytest.mark.parametrize(("number", "word"), [(1, "first"), (11, "11th"), (22, "22nd"), (103, "103rd"), (112, "112th")])
def test_rank_in_words(number: int, word: str) -> None:
    assert rank_in_words(number) == word


ranks = st.builds(
    lambda low, more, series: rank(low, None if more is None else low + more, series),
    st.integers(1, 12),
    st.none() | st.integers(0, 2),
    st.sampled_from(["attack", "arrest"]),
)


@given(ranks, ranks)
def test_symmetric(a: OrdinalValue, b: OrdinalValue) -> None:
    one, other = compare_ordinals(a, b), compare_ordinals(b, a)
    assert (one.relation, one.bounds_only) == (other.relation, other.bounds_only)
