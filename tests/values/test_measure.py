"""Measures: the same length in miles and in kilometres, and how much writers round on the way."""

import subprocess
import sys

import pytest

from factcheck.model.value import MeasureValue
from factcheck.values.measure import DIMENSION_OF, DIMENSIONS, compare_measures
from factcheck.values.quantities.quantity import find_quantities
from factcheck.values.quantities.quantity_units import TIME_UNITS, UNITS
from factcheck.values.strict import strict_ends


def measure(text: str) -> MeasureValue:
    (found,) = find_quantities(text)
    low, high = strict_ends(found)
    return MeasureValue(
        text=text, low=found.low, high=found.high, approximate=found.approximate, strict_low=low, strict_high=high,
        unit=found.unit or "",
    )  # fmt: skip


PAIRS = [
    ("6 miles", "10 km", "within"),
    ("6 miles", "6 km", "disjoint"),
    ("60 mph", "97 km/h", "within"),
    ("60 mph", "100 km/h", "within"),
    ("60 mph", "60 km/h", "disjoint"),
    ("30 m/s", "108 km/h", "within"),
    ("60 knots", "111 km/h", "within"),
    ("154 lbs", "70 kg", "within"),
    ("154 lbs", "154 kg", "disjoint"),
    ("11 stone.", "70 kg", "within"),
    ("300 acres", "120 hectares", "within"),
    ("300 acres", "300 hectares", "disjoint"),
    ("20 square miles", "52 sq km", "within"),
    ("2 sq km", "200 hectares", "within"),
    ("40 litres", "40 gallons", "disjoint"),
    ("40 litres", "9 gallons", "within"),  # British ones
    ("40 litres", "10.5 gallons", "within"),  # American ones
    ("1,000 barrels", "159,000 litres", "within"),
    ("35 cubic feet", "1 cubic metre", "within"),
    ("6 feet", "1.8m.", "within"),
    ("6 feet", "2.4 metres", "disjoint"),
    ("104°F", "40°C", "within"),
    ("104°F", "44°C", "disjoint"),
    ("-40°C", "-40°F", "within"),
    ("2.2 tons", "2 tonnes", "within"),
    ("20 tons", "30 tonnes", "disjoint"),
    ("2 GW", "2,000 MW", "within"),
    ("1 gigawatt hour", "1,000 MWh", "within"),
    ("2 terabytes", "2,000 GB", "within"),
    ("more than 6 miles", "12 km", "within"),
    ("more than 6 miles", "5 km", "disjoint"),
    ("less than 300 acres", "200 hectares", "disjoint"),
    ("about 6 miles", "10 km", "within"),
    ("6 miles", "6 tonnes", "incomparable"),
    ("40 degrees", "40°C", "incomparable"),
    ("a magnitude of 6.1", "a magnitude of 6.2", "disjoint"),
]


@pytest.mark.parametrize(("one", "other", "relation"), PAIRS)
def test_pair(one: str, other: str, relation: str) -> None:
    a, b = measure(one), measure(other)
    assert compare_measures(a, b).relation == compare_measures(b, a).relation == relation


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("more than 6 miles", "5 km", "more than 6 miles is not 5 kilometres"),
        ("more than 6 miles", "6 miles", "more than 6 miles excludes 6 miles"),
        ("up to 40 cubic feet", "20 cubic feet", "20 cubic feet lies within up to 40 cubic feet"),
        ("40 metres", "40 tonnes", "metres are not tonnes"),
    ],
)
def test_reason(one: str, other: str, why: str) -> None:
    assert compare_measures(measure(one), measure(other)).why == why


def test_every_unit_of_a_dimension_can_be_converted() -> None:
    for units in DIMENSIONS.values():
        for unit in units:
            other = MeasureValue(text="…", low=1, high=1, unit=unit)
            assert compare_measures(other, MeasureValue(text="…", low=1, high=1, unit=units[0])).relation in {
                "same", "within", "disjoint",
            }  # fmt: skip


def test_every_unit_that_is_read_has_its_dimension() -> None:
    shares = {"percent", "percentage point", "basis point"}
    assert set(UNITS) - TIME_UNITS - shares == set(DIMENSION_OF)


def test_pint_is_loaded_for_two_units_only() -> None:
    code = (
        "import sys; from factcheck.model.value import MeasureValue as M; from factcheck.values.compare import *;"
        "mile, km = (M(text='', low=6, high=6, unit=u) for u in ('mile', 'kilometre'));"
        "compare_values(mile, mile); assert 'pint' not in sys.modules;"
        "compare_values(mile, km); assert 'pint' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)  # noqa: S603 - this very Python
