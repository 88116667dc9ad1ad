"""How sums of money relate."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.value import MoneyValue
from factcheck.values.money import compare_money
from factcheck.values.quantities.quantity import find_quantities


def money(low: float | None, high: float | None, currency: str = "USD", role: str = "worth") -> MoneyValue:
    return MoneyValue(text="…", low=low, high=high, currency=currency, role=role)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (money(1_170_000, 1_300_000, "UAH"), money(1_298_400, 1_298_400, "UAH"), "within"),
        (money(1.5e9, 1.5e9), money(1_500_000_000, 1_500_000_000), "same"),
        (money(5_000_000, 5_000_000), money(5_000_000_000, 5_000_000_000), "disjoint"),
        (money(5.4e9, 5.4e9), money(5.41e9, 5.41e9), "within"),
        (money(20, 20), money(20, 20, role="profit"), "incomparable"),
        (money(20, 20, "USD"), money(20, 20, "UAH"), "disjoint"),
        (money(20, 20, "USD"), money(820, 820, "UAH"), "incomparable"),
        (money(20, None, "USD"), money(820, 820, "UAH"), "incomparable"),
        (money(0, 900, "USD"), money(820, 820, "UAH"), "incomparable"),
        (money(20, 20, "?"), money(20, 20, "SEK"), "same"),
        (money(20, 20, "?"), money(30, 30, "SEK"), "disjoint"),
    ],
)
def test_relations(a: MoneyValue, b: MoneyValue, relation: str) -> None:
    assert compare_money(a, b).relation == compare_money(b, a).relation == relation


def crowns(text: str, currency: str) -> MoneyValue:
    return money(412, 412, currency).model_copy(update={"text": text})


def test_bare_crowns_are_whose_the_story_is_about() -> None:
    bare, other = crowns("412 crowns", "DKK"), crowns("412 crowns", "SEK")
    assert compare_money(bare, other).relation == "same"
    assert compare_money(bare, crowns("412 Swedish crowns", "SEK")).relation == "disjoint"


def test_why() -> None:
    assert compare_money(money(20, 20, "USD"), money(20, 20, "UAH")).why == "20 USD is not 20 UAH"
    assert compare_money(money(20, 20), money(30, 30)).why == "20 USD is not 30 USD"
    assert compare_money(money(20, None), money(30, None)).bounds_only


ends = st.none() | st.integers(0, 3000)
sums = st.builds(
    lambda low, high, currency, role: money(
        *((min(low, high), max(low, high)) if low is not None and high is not None else (low, high)), currency, role
    ),
    ends,
    ends,
    st.sampled_from(["USD", "UAH", "?"]),
    st.sampled_from(["worth", "profit"]),
)


@given(sums, sums)
def test_symmetric(a: MoneyValue, b: MoneyValue) -> None:
    one, other = compare_money(a, b), compare_money(b, a)
    assert (one.relation, one.bounds_only) == (other.relation, other.bounds_only)


@pytest.mark.parametrize("text", ["It records 1080p video.", "a 720p display", "in 1080p and at 60 frames"])
def test_the_lines_of_a_picture_are_no_pence(text: str) -> None:
    assert "money" not in {q.kind for q in find_quantities(text)}


def test_pence_are_money() -> None:
    assert [(q.text, q.unit) for q in find_quantities("A pint of milk costs 95p.")] == [("95p", "GBP")]
