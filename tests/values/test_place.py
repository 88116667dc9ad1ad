"""Places: one name, one in the other, apart on one level, or not to be placed at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.value import PlaceValue
from factcheck.values.place import compare_places


def place(name: str, *within: str, relation: str = "in") -> PlaceValue:
    return PlaceValue(text=f"{relation} {name}", name=name, relation=relation, within=within)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (place("Leeds"), place("Leeds"), "same"),
        (place("Harwell district"), place("Harwell"), "same"),
        (place("central Harwell district", "Leeds"), place("Harwell district"), "same"),
        (place("Kharkhiv"), place("Kharkiv"), "same"),  # a slip of the pen in a long name
        (place("Rome"), place("Roma"), "same"),  # the gazetteer knows both names
        (place("Vale"), place("Vane"), "incomparable"),  # in a short one it can be another place
        (place("Leeds"), place("Leeds", relation="near"), "within"),
        (place("Harwell", "Leeds"), place("Leeds"), "within"),
        (place("Anglers Quay Ferry Terminal"), place("Anglers Quay"), "within"),
        (place("Harwell district"), place("Moorside district"), "disjoint"),
        (place("Arden province"), place("Boreal province"), "disjoint"),
        (place("Arden province"), place("Moorside district"), "incomparable"),
        (place("Harwell district"), place("Moorside district", relation="near"), "incomparable"),
        (place("Salt City"), place("Copper City"), "incomparable"),  # "City" is a part of the name
        (place("Little Harwell"), place("Moorside"), "incomparable"),  # nothing says how they lie to each other
        (place("Leeds"), place("Little Harwell"), "incomparable"),
        (place("Leeds"), place("Bradford"), "incomparable"),  # one built-up area
        (place("Leeds"), place("Naples"), "disjoint"),
        (place("Leeds"), place("Naples", relation="near"), "incomparable"),
        (place("Leeds", relation="outside"), place("Naples"), "incomparable"),
        (place("Leeds"), place("Italy"), "incomparable"),  # two levels: nothing is said
        (place("Norway"), place("Sweden"), "disjoint"),
        (place("Norwegian capital"), place("Oslo"), "same"),
        (place("Norwegian capital"), place("Bergen"), "disjoint"),
        (place("Burma"), place("Myanmar"), "same"),
        (place("Yangon"), place("Burma"), "within"),
        (place("Bavaria"), place("Saxony"), "disjoint"),
        (place("North Korea"), place("South Korea"), "disjoint"),
        (place("Puerto Rico"), place("United States"), "within"),
        (place("Georgia"), place("Tbilisi"), "within"),
        (place("Georgia"), place("Atlanta"), "within"),
        (place("Springfield"), place("Chicago"), "disjoint"),  # none of the Springfields is Chicago
        (place("Springfield"), place("Illinois"), "within"),
        (place("Springfield", "Ohio"), place("Springfield", "Illinois"), "same"),  # one name: nothing more is asked
        (place("Paris", "Texas"), place("France"), "incomparable"),
        (place("Paris", "Texas"), place("Lyon"), "disjoint"),
        (place("Leicester"), place("Leominster"), "disjoint"),
        (place("Lincoln"), place("Lincol"), "same"),
        (place("Clifton"), place("Clinton"), "incomparable"),  # two places that are, or a slip of the pen
        (place("Kansas City"), place("Dodge City"), "disjoint"),
    ],
)
def test_relations(a: PlaceValue, b: PlaceValue, relation: str) -> None:
    assert compare_places(a, b).relation == compare_places(b, a).relation == relation


@given(st.text(max_size=20), st.text(max_size=20), st.sampled_from(["in", "near", "at"]))
def test_any_two_names_compare_alike_from_both_sides(one: str, other: str, relation: str) -> None:
    a, b = place(one), place(other, relation=relation)
    assert compare_places(a, b).relation == compare_places(b, a).relation
