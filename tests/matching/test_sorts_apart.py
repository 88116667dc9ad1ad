"""Parts of one toll of which articles give different numbers stand in a group of their own."""

import pytest

from tests.reading import compared

FLOOD = "Floods killed 31 people in the province of Mirano on Monday"


def parted(one: str, other: str) -> list[set[str]]:
    """The values of each group about the dead."""
    return [{c.value.text for c in g.claims} for g in compared(one, other).groups if g.attribute == "killed"]


def test_numbers_of_one_sort_that_differ() -> None:
    groups = parted(f"{FLOOD}, nine of them children.", f"{FLOOD}. Eleven of the dead were children.")
    assert groups == [{"31 people"}, {"nine of them children", "Eleven of the dead were children"}]


def test_numbers_of_one_place_that_differ() -> None:
    groups = parted(f"{FLOOD}, 14 of them in the district of Bassa.", f"{FLOOD}. Seventeen died in the town of Bassa.")
    assert {"14", "Seventeen"} in groups


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{FLOOD}, nine of them children.", f"{FLOOD}. Nine of the dead were children."),
        (f"{FLOOD}, nine of them children.", f"{FLOOD}. Eleven of the dead were women."),
        (f"{FLOOD}, nine of them children.", f"{FLOOD}. At least eight of the dead were children."),
        (f"{FLOOD}, 14 of them in the district of Bassa.", f"{FLOOD}. Seventeen died in the district of Alta."),
    ],
)
def test_other_parts_stay_with_their_toll(one: str, other: str) -> None:
    assert len(parted(one, other)) == 1
