"""Two names for one slot: surely two bearers', or perhaps one's."""

import pytest

from factcheck.model.value import PartValue
from factcheck.values.part import compare_parts, two_names


def part(name: str, sort: str, slot: str = "to") -> PartValue:
    return PartValue.model_validate(
        {"text": name, "name": name, "sort": sort, "slot": slot, "deed": ("move", "VERB")}, strict=False
    )


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (part("Arden State Prison", "place"), part("Melford State Prison", "organisation"), True),
        (part("Leeds", "place"), part("Naples", "place"), True),
        (part("Tom Reed", "person"), part("Anna Bell", "person"), True),
        (part("Norvik", "organisation"), part("Zorvex", "organisation"), True),
        (part("Tom Bell", "person"), part("Anna Bell", "person"), False),
        (part("Papua", "place"), part("West Papua", "place"), False),
        (part("Leeds", "place"), part("Yorkshire", "place"), False),
        (part("Northern Hills", "place"), part("Vale County", "place"), False),
        (part("Interior Department", "organisation"), part("Forest Service", "organisation"), False),
        (part("Tom Reed", "person"), part("Leeds", "place"), False),
    ],
)
def test_two_names(a: PartValue, b: PartValue, *, expected: bool) -> None:
    assert two_names(a, b) is expected
    assert two_names(b, a) is expected


def test_compare() -> None:
    leeds, naples = part("Leeds", "place"), part("Naples", "place")
    assert compare_parts(leeds, naples).relation == "disjoint"
    assert compare_parts(leeds, leeds).relation == "same"
    assert compare_parts(leeds, part("Naples", "place", "from")).relation == "incomparable"
