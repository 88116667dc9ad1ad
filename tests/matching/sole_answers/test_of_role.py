"""Figures that hang on one word, as nothing else of their articles does, and figures that are slips of one another."""

import pytest

from factcheck.model.finding import Finding
from tests.reading import compared

# Two persons, a town and a figure in common make it one story.
STORY = "Ada Vale and Tom Reed of Norwick were there on Monday. Some 3,417 people came. "


def told(kind: str, one: str, other: str) -> list[Finding]:
    """What two articles of one story have against each other of one kind."""
    found = compared(STORY + one, STORY + other).findings
    return [f for f in found if f.kind == kind and f.verdict in {"contradiction", "update"}]


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (
            "money",
            "Mr Reed, the mayor, promised 500,000 crowns to the families.",
            "The families received the 400,000 crowns promised by Mayor Tom Reed.",
        ),
        (
            "measure",
            "A search of a reservoir four miles from the house began.",
            "The search of the reservoir, seven miles away, had been called off.",
        ),
        # misheard, or with digits changed about
        ("count", "The Larks have sold 30 million albums.", "The band, with 13 million albums sold, is on tour."),
        (
            "money",
            "The 3.6 million pound contract to deepen the harbour was signed.",
            "A firm won a £6.3m deal to dredge it.",
        ),
        ("measure", "The weigh-in shows 84 grams.", "There are 48 grams of it, and it looks like soot."),
    ],
)
def test_one_part_in_one_story_is_one_figure(kind: str, one: str, other: str) -> None:
    assert len(told(kind, one, other)) == 1


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        # nothing in common, or two that did it
        ("count", "A petition was signed by 14,200 people.", "The fair was seen by 19,000 people."),
        ("money", "Lumo has put 90 million euros into the plant.", "Varta has put 120 million euros into the plant."),
        ("money", "Corvina surprised Lumo with a 445 pence bid.", "Varta sweetened its bid for Lumo to 460 pence."),
        ("money", "Mr Reed promised 500,000 crowns to every family.", "A family received 400,000 crowns from him."),
        # a slip tells nothing where the words have nothing in common, and what is small is slipped from nothing
        ("count", "Some 43 people were on the ferry.", "Some 34 people applied for the post."),
        ("count", "The Larks have sold 30 million albums.", "Ada Vale gave away 13 million albums."),
        ("count", "Three prisoners fled over a wall.", "Eight prisoners climbed a wall."),
        # day after day, as it is and as somebody would have it
        ("percent", "Shares in Lumo rose 8.3 percent on Monday.", "Shares in Lumo lost 6 percent on Friday."),
        ("measure", "There was a limit of 60 mph.", "Residents asked for a limit of 40 mph."),
    ],
)
def test_what_may_be_two_things_is_left_apart(kind: str, one: str, other: str) -> None:
    assert told(kind, one, other) == []
