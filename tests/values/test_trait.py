"""Traits: two homes of one person, and two that may be one."""

import pytest

from factcheck.model.value import TraitValue
from factcheck.values.trait import compare_traits


def home(place: str, bearer: str = "Ana Ruiz", within: tuple[str, ...] = ()) -> TraitValue:
    return TraitValue(text=place, relation="residence", bearer=bearer, answer=place, within=within)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Leeds", "Leeds", "same"),
        ("Leeds", "Naples", "disjoint"),
        ("Minneapolis", "Bloomington", "disjoint"),  # neighbours, of which neither lies in the other
        ("South Ozone Park", "College Point", "disjoint"),
        ("College Point", "Queens", "incomparable"),  # a borough and a quarter of it
        ("Manhattan", "New York", "within"),
        ("Leeds", "England", "within"),
        ("Leeds", "Italy", "incomparable"),  # whoever is of a country may live abroad
        ("Spain", "Italy", "disjoint"),
        ("Harwell Green", "Nether Stowbridge", "disjoint"),  # the gazetteer knows neither
        ("Harwell Green", "Leeds", "incomparable"),  # and may not know that it is a part of the town
        ("Harwell Green", "Harwell", "within"),
        ("East Harwell", "Harwell", "within"),
        ("Schenectady", "Schnectady", "within"),  # a slip: names are another kind's business
    ],
)
def test_homes(a: str, b: str, expected: str) -> None:
    assert compare_traits(home(a), home(b)).relation == compare_traits(home(b), home(a)).relation == expected


def test_what_the_text_says_holds_a_place() -> None:
    assert compare_traits(home("Harwell Green", within=("Moorland",)), home("Moorland")).relation == "within"


def test_two_of_one_surname_have_two_homes() -> None:
    assert compare_traits(home("Leeds"), home("Naples", bearer="Tom Ruiz")).relation == "incomparable"
    assert compare_traits(home("Leeds"), home("Naples", bearer="Ruiz")).relation == "disjoint"


def test_a_home_is_no_birthplace() -> None:
    born = home("Naples").model_copy(update={"relation": "birthplace"})
    assert compare_traits(home("Leeds"), born).relation == "incomparable"


def _trait(relation: str, *path: str) -> TraitValue:
    return TraitValue(text=path[-1], relation=relation, bearer="Tom Reed", answer=path[-1], path=path)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (("home",), ("home",), "same"),
        (("home",), ("hospital",), "disjoint"),
        (("hospital",), ("scene",), "disjoint"),
        (("home",), ("scene",), "incomparable"),  # the scene may be the home
    ],
)
def test_where_somebody_died(one: tuple[str, ...], other: tuple[str, ...], relation: str) -> None:
    assert compare_traits(_trait("deathplace", *one), _trait("deathplace", *other)).relation == relation


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (("either", "tram driver"), ("either", "driver"), "same"),
        (("either", "driver"), ("both", "baker", "nurse"), "disjoint"),
        (("either", "baker"), ("both", "baker", "nurse"), "within"),
        (("father", "miner"), ("mother", "nurse"), "incomparable"),
        (("father", "miner"), ("father", "baker"), "disjoint"),
        (("either", "miner"), ("mother", "nurse"), "incomparable"),
    ],
)
def test_what_the_parents_did(one: tuple[str, ...], other: tuple[str, ...], relation: str) -> None:
    for a, b in ((one, other), (other, one)):
        assert compare_traits(_trait("parents", *a), _trait("parents", *b)).relation == relation


@pytest.mark.parametrize(
    ("one", "other", "sort", "relation"),
    [
        ("Leeds", "Naples", "town", "disjoint"),
        ("Leeds", "Leeds", "town", "same"),
        ("Leeds", "England", "town", "within"),
        ("Leeds", "Italy", "town", "incomparable"),  # a town against a country tells of no two answers
        ("Harwell Green", "Nether Stowbridge", "town", "incomparable"),  # nobody knows where they lie
        ("Highgate Cemetery", "Nunhead Cemetery", "cemetery", "disjoint"),
        ("Highgate Cemetery", "Old Highgate Cemetery", "cemetery", "within"),
    ],
)
def test_scenes(one: str, other: str, sort: str, relation: str) -> None:
    a, b = (_trait("scene:arrest", sort).model_copy(update={"answer": name}) for name in (one, other))
    assert compare_traits(a, b).relation == compare_traits(b, a).relation == relation


def test_a_cemetery_may_lie_in_the_town() -> None:
    town, site = (_trait("scene:burial", sort) for sort in ("town", "cemetery"))
    assert compare_traits(town, site).relation == "incomparable"
