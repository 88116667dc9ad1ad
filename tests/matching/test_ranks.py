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
