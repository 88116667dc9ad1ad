"""The gazetteer: readings of a name, and how two places lie to each other whichever way one asks."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.gazetteer import Place, lie_of, lies, places_named


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Lisbon", {("city", "PT")}),
        ("lisboa", {("city", "PT")}),
        ("LISBON", {("city", "PT")}),
        ("Reykjavík", {("city", "IS")}),
        ("Portuguese", {("country", "PT")}),
        ("the Netherlands", {("country", "NL")}),
        ("central Lisbon", {("city", "PT")}),
        ("Portuguese capital", {("city", "PT")}),
        ("Okla.", {("region", "US")}),
        ("Burma", {("country", "MM")}),
        ("Nowhere-upon-Nothing", set()),
        ("", set()),
        ("|", set()),
        ("capital", set()),
    ],
)
def test_readings(name: str, expected: set[tuple[str, str]]) -> None:
    assert {(p.level, p.country) for p in places_named(name)} >= expected
    assert bool(places_named(name)) == bool(expected)


def test_a_common_noun_tells_the_level() -> None:
    assert {p.level for p in places_named("Luhansk region")} == {"region"}
    assert {p.level for p in places_named("the city of Lisbon")} <= {"city"}
    assert {p.level for p in places_named("Georgia")} >= {"country", "region"}


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Lisbon", "Portugal", "inside"),
        ("Lisbon", "Porto", "apart"),
        ("Brooklyn", "New York", "inside"),  # the state
        ("Boston", "Cambridge", "near"),
        ("Hong Kong", "China", "inside"),
        ("Norway", "Denmark", "apart"),
        ("Saxony", "Leipzig", "inside"),
        ("Saxony", "Munich", "apart"),
        ("Kyiv", "Kiev region", "inside"),
        ("Saxony", "Naples", "apart"),
    ],
)
def test_lie(a: str, b: str, expected: str) -> None:
    one, other = lies(a, b), lies(b, a)
    assert one is not None
    assert other is not None
    assert one[0] == other[0] == expected


def test_what_holds_a_place_tells_which_is_meant() -> None:
    assert lies("Paris", "Lyon", ("Texas",)) is not None
    assert lies("Springfield", "Ohio", ("Illinois",)) != lies("Springfield", "Ohio")
    assert lies("Paris", "Lyon", ("Norway",)) is None  # no Paris that the gazetteer knows


PLACES = [
    p for name in ("Georgia", "Springfield", "Paris", "Norway", "Saxony", "Hong Kong") for p in places_named(name)
]


@given(st.sampled_from(PLACES), st.sampled_from(PLACES))
def test_lie_is_symmetric_and_a_place_is_itself(a: Place, b: Place) -> None:
    assert lie_of(a, b) == lie_of(b, a)
    assert lie_of(a, a) == "same"


@given(st.text(max_size=200))
def test_any_text_may_be_looked_up(name: str) -> None:
    places_named(name)


def test_a_long_name_costs_no_time() -> None:
    began = time.process_time()
    places_named("San " * 100_000)
    assert time.process_time() - began < 1.0
