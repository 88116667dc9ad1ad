"""Figures that one text may have by a slip of the pen from the other."""

import pytest

from factcheck.model.value import DurationValue, MoneyValue, OrdinalValue, Value
from factcheck.values.slip import slips, unit_of


def money(low: float, high: float | None = None, currency: str = "USD") -> MoneyValue:
    return MoneyValue(text=str(low), low=low, high=low if high is None else high, currency=currency, role="cost")


def lasting(n: int, unit: str) -> DurationValue:
    return DurationValue(text=f"{n} {unit}", low=n, high=n, unit=unit)


@pytest.mark.parametrize(
    ("a", "b", "slip"),
    [
        (money(250), money(250_000), True),
        (money(1.2), money(12), True),
        (money(86), money(68), True),
        (money(1_345), money(1_354), True),
        (lasting(3, "day"), lasting(3, "week"), True),
        (money(200, currency="USD"), money(200, currency="EUR"), True),
        # near misses
        (money(200), money(200), False),  # one figure
        (money(10), money(100), False),  # round: met by chance
        (money(86), money(85), False),
        (money(861), money(168), False),  # the digits of one are all elsewhere in the other
        (money(86), money(680), False),
        (money(250, 300), money(250_000), False),  # no exact figure
        (money(0), money(10), False),
        (OrdinalValue(text="third", low=3, high=3, series="war"), money(3), False),
    ],
)
def test_slips(a: Value, b: Value, slip: bool) -> None:
    assert slips(a, b) == slips(b, a) == slip


def test_units() -> None:
    assert unit_of(lasting(3, "day")) == "day"
    assert unit_of(money(3)) == "USD"
    assert unit_of(OrdinalValue(text="third", low=3, high=3, series="war")) is None
