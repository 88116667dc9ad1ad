"""Whose number in a series it is, and how much later: held against each other only where one question is sure."""

import pytest

from tests.reading import compared

STORY = "A fire at the mill in Ardenmoor hurt Clara Ruiz, 48, and Jon Bell, 61, on Tuesday during a choir concert. "


def apart(one: str, other: str) -> list[str]:
    return [
        f.message for f in compared(STORY + one, STORY + other).findings if f.verdict in {"contradiction", "update"}
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ruiz is the 12th conductor of the choir.", "Clara Ruiz became the 13th conductor of the choir."),
        ("Jon Bell, the 11th conductor, wept.", "He thanked Bell, the 10th conductor."),
    ],
)
def test_one_person_has_one_number(one: str, other: str) -> None:
    assert apart(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ruiz is the 12th conductor of the choir.", "Ruiz is the first female conductor of the choir."),
        ("Ruiz is the 12th conductor of the choir.", "Jon Bell was the 11th conductor of the choir."),
        ("Ruiz is the fifth conductor picked this season.", "Ruiz is the third conductor picked by the club."),
        ("Her first husband, Tom Reed, built the mill.", "She hired her second husband, Max Lorn, at the mill."),
        ("She will open the 79th Ferry Festival.", "She opened the 78th Ferry Festival."),
        ("It will be her second recital in Selby.", "She sang her first recital at the mill."),
        ("The tax takes effect in 30 days.", "The tax takes effect in 28 days."),
        ("The talks broke down three hours later.", "The talks broke down four hours later."),
        ("She fell ill two days after the concert.", "She sang four days after the concert."),
    ],
)
def test_what_may_be_two_things_is_left(one: str, other: str) -> None:
    assert not apart(one, other)
    assert not apart(other, one)


TOWNS = ("Marn", "Velk", "Torvel", "Odal", "Zanga")
SAME_NIGHT = [
    (
        "Depot in {0} burns, third fire\n\nThe {0} depot burned on 3 May, at least the third time it has burned.",
        "The {0} depot burned on 3 May. It was at least the second time that the depot has burned.",
    ),
    (
        "Fire damaged the {0} depot on 3 May. It was the third time that flames have hit the depot.",
        "Fire damaged the {0} depot on 3 May. It was the second time that flames have hit the building.",
    ),
    (
        "Rockets hit the water plant at {0} in the night to Tuesday, the fifth attack on the plant this year.",
        "For the sixth time this year, rockets struck the water works of {0} in the night to Tuesday.",
    ),
    (
        "Floods in {0} killed nine people on Monday. It was the third flood in the town in five years.",
        "Nine people died when floods hit {0} on Monday. It was the fourth flood in the town in five years.",
    ),
    (
        "Two men robbed a jeweller in {0} on Saturday. It was the second robbery of the shop this year.",
        "Two men robbed a jeweller in {0} on Saturday. It was the third time that it had been robbed this year.",
    ),
]


@pytest.mark.parametrize(("one", "other"), SAME_NIGHT)
def test_the_name_of_the_town_decides_nothing(one: str, other: str) -> None:
    for town in TOWNS:
        found = compared(one.format(town), other.format(town))
        assert "contradiction" in found.verdicts("ordinal"), town


def test_a_headline_s_bare_rank_is_bounded_as_its_text_is() -> None:
    """ "Fourth fire" lies within "at least the third" only where its text does not say "at least the fourth"."""
    head, news = "Fire damages school, fourth fire in two years", "Fire damaged the school on 3 May."
    other = f"{news} It was at least the third fire at the school."
    assert "contradiction" in compared(f"{head}\n\n{news} It was at least the fourth fire.", other).verdicts("ordinal")
    assert "contradiction" not in compared(f"{news} It was the fourth fire.", other).verdicts("ordinal")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was the third attack on the consulate.", "It was the fourth attack on the embassy."),
        ("It was the third attack on the steel plant.", "It was the fourth attack on the power station."),
        ("It was the third attack on the school.", "It was the fourth attack on the building."),
        ("It was the third attack on the town.", "It was the fourth attack on the building."),
    ],
)
def test_ranks_of_two_things_conflict_in_no_town(one: str, other: str) -> None:
    for town in TOWNS:
        news = f"Rockets hit {town} on Tuesday night and killed two people."
        assert "contradiction" not in compared(f"{news} {one}", f"{news} {other}").verdicts("ordinal"), town


@pytest.mark.parametrize("name", ["Ida Storm", "Jon Flood", "Ana Ruiz"])
def test_a_surname_is_no_event(name: str) -> None:
    one = f"A bus overturned near Velk on Saturday, killing four people and injuring 12, officer {name} said."
    other = (
        f"Four people died and 17 were hurt when a bus overturned outside Velk on Saturday, {name} of the police said."
    )
    assert "contradiction" in compared(one, other).verdicts("toll")


def test_a_storm_with_a_name_is_one() -> None:
    one = "Storm Ida killed four people in Velk on Saturday."
    other = "Storm Ida killed six people in Velk on Saturday."
    assert "contradiction" in compared(one, other).verdicts("toll")
