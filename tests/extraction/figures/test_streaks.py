"""What came one upon the other, by rank or by number, and how often something was done, each beside its like."""

import pytest

from tests.reading import claims, compared

IN_A_ROW = [
    ("Rovers have nine straight wins.", "rank:win in a row", 9),
    ("It was their third straight win.", "rank:win in a row", 3),
    ("It was the fourth win in a row for the club.", "rank:win in a row", 4),
    ("It was their ninth consecutive victory.", "rank:win in a row", 9),
    ("Rovers won their ninth straight game.", "rank:win in a row", 9),
    ("Rovers have won nine games in a row.", "rank:win in a row", 9),
    ("Rovers have won nine in a row.", "rank:win in a row", 9),
    ("Rovers have won nine straight.", "rank:win in a row", 9),
    ("Rovers are on a nine-game winning streak.", "rank:win in a row", 9),
    ("Rovers extended their unbeaten run to nine games.", "rank:unbeaten in a row", 9),
    ("It was the ninth successive defeat.", "rank:defeat in a row", 9),
    ("Sales fell for the third straight quarter.", "rank:fall quarter in a row", 3),
    ("Prices rose for the fifth month running.", "rank:rise month in a row", 5),
    ("It is the third year in a row that the fair has been cancelled.", "rank:cancel year in a row", 3),
]


@pytest.mark.parametrize(("text", "attribute", "rank"), IN_A_ROW, ids=[text for text, *_ in IN_A_ROW])
def test_what_came_one_upon_the_other(text: str, attribute: str, rank: int) -> None:
    found = [(c.attribute, c.value.low) for c in claims(text, "ordinal")]  # type: ignore[union-attr]  # ranks
    assert found == [(attribute, rank)]
    assert not claims(text, "count")


@pytest.mark.parametrize(
    "text",
    [
        "She was given three consecutive life sentences.",
        "He won in straight sets.",
        "He is the third candidate running for mayor.",
        "Two straight roads cross there.",
        "Rovers have won nine of their last ten games.",
        "Nine men in a row boat sang.",
    ],
)
def test_what_is_no_streak(text: str) -> None:
    assert not [c for c in claims(text, "ordinal") if "in a row" in c.attribute]


def test_a_rank_in_a_row_is_none_of_the_season() -> None:
    assert claims("It was their fifth win of the season.", "ordinal")[0].attribute == "rank:win"


MATCH = "Rovers beat Vale 3-1 in the cup final in Varna on Saturday. "


@pytest.mark.parametrize(
    ("one", "other", "verdicts"),
    [
        ("It was their ninth straight win.", "It was their eighth win in a row.", ["contradiction"]),
        ("It was their ninth straight win.", "It was their ninth consecutive victory.", ["agreement"]),
        ("It was their ninth straight win.", "It was their twelfth win of the season.", []),
        ("It was their ninth straight win.", "It was their second straight defeat.", []),
    ],
)
def test_streaks_are_held_against_each_other(one: str, other: str, verdicts: list[str]) -> None:
    assert compared(MATCH + one, MATCH + other).verdicts("ordinal") == verdicts


TIMES = [
    ("Ana Ruiz has been arrested six times.", [("times:arrest:ruiz", 6)]),
    ("Ana Ruiz has been sued twice.", [("times:sue:ruiz", 2)]),
    ("Ana Ruiz won the title four times.", [("times:win title:ruiz", 4)]),
    ("Ana Ruiz was elected mayor three times.", [("times:elect mayor:ruiz", 3)]),
    ("Ana Ruiz has won four times.", []),
    ("Ana Ruiz was arrested six times since 2010.", []),
    ("Ana Ruiz was arrested two more times.", []),
]


@pytest.mark.parametrize(("text", "found"), TIMES, ids=[text for text, _ in TIMES])
def test_how_often_something_was_done(text: str, found: list[tuple[str, int]]) -> None:
    assert [(c.attribute, c.value.low) for c in claims(text, "count")] == found  # type: ignore[union-attr]  # counts
