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
        # done, and had been done for whoever writes later
        (
            "count",
            "A petition against the dam was signed by 4,100 residents.",
            "Some 3,200 citizens had signed a petition.",
        ),
        (
            "count",
            "Around 180 prisoners were moved to other jails.",
            "Some 230 inmates had been taken to other prisons.",
        ),
        # a sum of which nothing is known, and a price
        (
            "money",
            "The harbour was sold for 31 million euros.",
            "Norwick had got 28 million euros for the harbour.",
        ),
        ("money", "The repair bill was put at £4.2m.", "The bill so far: £6.8m."),
        # per share, for each share, and a share
        ("money", "Lumo is offering 412 pence per share.", "Lumo has bid 460 pence for each share."),
        ("money", "Lumo offered 412 pence a share.", "Lumo had bid 460 pence per share."),
        # however few, where a name or a telling word says which of the things are counted
        ("count", "Six so-called Falcon teams took part.", "Nine Falcon teams had been sent in."),
        ("count", "Buyers pay it off in 24 equal monthly payments.", "They pay with 20 additional monthly payments."),
        ("count", "Three Kestrel helicopters searched the bay.", "Five Kestrel helicopters had been called in."),
        # of whom nothing is known but that he is the one in custody
        ("age", "One man, aged 26, is still in custody.", "The man in custody, a 29-year-old, denies it."),
        # "down" is a word of a sum, "last" of a date
        ("count", "The museum had 210,000 visitors last year.", "Last year 260,000 people visited the museum."),
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
        # what is so now, and had been so before
        ("money", "Passengers pay 640 crowns for the crossing.", "The crossing had cost them 520 crowns."),
        ("money", "Lumo is offering 460 pence per share.", "In January Lumo had bid 412 pence per share."),
        # what one asked and what was paid, what it was bought for and sold for, whose dollars they are
        ("money", "The harbour was sold for 31 million euros.", "Norwick had asked 28 million euros for the harbour."),
        ("money", "The harbour was sold for 31 million euros.", "Norwick had bought the harbour for 28 million euros."),
        ("money", "The van starts at A$59,000 ($37,000). The truck starts at $31,000.", "The truck starts at $39,000."),
        # by the share and in all, by the month and in all
        ("money", "Lumo is offering 460 pence per share.", "Lumo had offered 620 pence to the town."),
        ("money", "The van costs 1,400 euros.", "The van can be had for 900 euros a month."),
        # other teams, and some of several
        ("count", "Six Falcon teams took part.", "Nine Heron teams had been sent in."),
        ("count", "Six Falcon teams took part, two Falcon teams stayed behind.", "Nine Falcon teams had been sent in."),
        ("count", "Three helicopters searched the bay.", "Five helicopters had been called in."),
        ("count", "Around 60 inmates took part in the riot.", "In 2009 some 140 prisoners had taken part in a riot."),
        ("count", "Around 60 inmates took part in the riot.", "Twelve women took part in the riot."),
        ("count", "Of the men 212 men were moved.", "Some 140 men took part."),
        # one who was let go, two of whom neither is known
        ("age", "One man, aged 26, was let go.", "A 29-year-old man is still in custody."),
        ("age", "A man, aged 26, is in custody.", "A 29-year-old man is in custody."),
    ],
)
def test_what_may_be_two_things_is_left_apart(kind: str, one: str, other: str) -> None:
    assert told(kind, one, other) == []
