"""Figures of what a story is about are held together: of its one ship, car, firm, before they come to be too."""

import pytest

from factcheck.model.finding import Finding
from tests.reading import compared

# A name in both, and persons and a figure in common, make it one story about the Corvina.
STORY = "The Corvina was shown on Monday. Ada Vale and Tom Reed of Norwick built the Corvina. Some 3,417 people came. "


def told(kind: str, one: str, other: str) -> list[Finding]:
    """What two of three articles of one story have against each other of one kind."""
    found = compared(STORY + one, STORY + other, STORY).findings
    return [f for f in found if f.kind == kind and f.verdict in {"contradiction", "update"}]


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("measure", "The Corvina, 32 metres tall, left the yard.", "The Corvina has a height of 39 metres."),
        ("measure", "The Corvina raced along the coast at 64 km/h.", "The Corvina was doing 51 km/h at the time."),
        ("money", "The Corvina lost 421 million euros last year.", "The Corvina reported a loss of 412 million euros."),
        ("money", "It will cost 249 euros from May.", "The Corvina costs 279 euros."),
        ("count", "The Corvina carries seven instruments.", "Nine instruments are carried by the Corvina."),
        ("count", "The firm will cut 150 jobs.", "Some 250 jobs are to go."),
        ("count", "The company plans to open 140 shops.", "It wants to open 120 shops."),
        ("percent", "The Corvina fell 12 per cent on the exchange.", "Shares of the Corvina sank by 17 per cent."),
    ],
)
def test_two_reports_of_one_thing_mean_one_figure(kind: str, one: str, other: str) -> None:
    assert len(told(kind, one, other)) == 1


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        # another thing, another figure of it, another state of it, a part of what was said
        ("measure", "The Corvina is 32 metres tall.", "Its rival, the Palma, is 39 metres tall."),
        ("measure", "The Corvina was doing 64 km/h.", "The Corvina had a limit of 51 km/h to keep to."),
        ("measure", "The Corvina did 64 km/h and 58 km/h on two runs.", "The Corvina was doing 51 km/h at the time."),
        ("money", "The Corvina lost 421 million euros in 2019.", "The Corvina lost 412 million euros in 2022."),
        ("money", "The Corvina costs 279 euros.", "The price will be cut to 249 euros."),
        ("money", "The Corvina costs 279 euros.", "The Corvina costs 25 euros per month."),
        # a result is no plan, and a plan of one is none of another's
        ("count", "The company will sell 400 cars.", "It sold 350 cars."),
        ("count", "The company will build 140 houses.", "The town will demolish 120 houses."),
    ],
)
def test_what_may_be_two_things_is_left_apart(kind: str, one: str, other: str) -> None:
    assert told(kind, one, other) == []


def test_of_two_articles_it_does_not_show_what_their_story_is_about() -> None:
    one, other = "The firm will cut 150 jobs.", "Some 250 jobs are to go."
    found = compared(STORY + one, STORY + other).findings
    assert not [f for f in found if f.verdict in {"contradiction", "update"}]
