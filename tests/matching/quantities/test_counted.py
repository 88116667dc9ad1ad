"""Counts meet where their things can be one thing, under one word or two."""

import pytest

from tests.reading import compared


def verdicts(one: str, other: str) -> list[str]:
    found = [f for f in compared(one, other).findings if f.kind == "count"]
    return [f.verdict for f in found if f.verdict != "single-source"]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("The storm crushed twelve cars in Velm.", "The storm crushed fifteen vehicles in Velm.", "contradiction"),
        ("The storm sank twelve boats off Velm.", "The storm sank nine ships off Velm.", "contradiction"),
        (
            "Thieves took seven paintings from the museum.",
            "Thieves took nine pictures from the museum.",
            "contradiction",
        ),
        ("Two shops were looted in Velm.", "Two stores were looted in Velm.", "agreement"),
    ],
)
def test_two_words_name_one_thing(one: str, other: str, verdict: str) -> None:
    assert verdicts(one, other) == [verdict]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The storm crushed twelve cars in Velm.", "The storm crushed fifteen sheds in Velm."),
        # some on top of others
        ("The storm crushed twelve cars in Velm.", "The storm crushed a further fifteen vehicles in Velm."),
        ("Thieves took two watches from the museum.", "Thieves took nine pictures from the museum."),
    ],
)
def test_other_things_are_another_question(one: str, other: str) -> None:
    assert not verdicts(one, other)


RALLY = "Thousands opposed to the dam held a rally in Velm on Saturday, 9 March 2024. "


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Police put the crowd at 6,000.", "Organisers said 20,000 attended the rally.", ["contradiction"]),
        ("Police put the crowd at 6,000.", "Some 6,000 demonstrators marched to the dam.", ["compatible"]),
        ("Police put the crowd at 6,000.", "After the rally two dozen protesters splintered off.", []),
        ("Some 6,000 people attended the rally.", "About 2,000 people attended the funeral.", []),
        ("Some 6,000 people attended the rally.", "About 2,000 people took part in the march.", ["contradiction"]),
        ("Police put the crowd at 6,000.", "The village will have room for 2,000 people.", []),
    ],
)
def test_a_crowd_is_one_whatever_its_people_are_called(one: str, other: str, expected: list[str]) -> None:
    assert verdicts(RALLY + one, RALLY + other) == expected
