"""A headline's figure against the one in the sentence of the lede that tells the headline."""

import pytest

from tests.reading import compared

JAILED = "Carl Vance was jailed for seven years on Monday."


def told(headline: str, text: str) -> list[str]:
    """What of the article is said to contradict itself, by the headline's value."""
    found = compared(f"{headline}\n\n{text}", "The council is small.").findings
    return [f.sides[0].quote for f in found if f.verdict == "contradiction"]


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Man, 34, Held Over Selby Bank Raid", "A man aged 43 is being held over the raid on a bank in Selby."),
        ("Harland Buys Orlen For $3 Billion", "Harland has bought Orlen for $2 billion, the firms said on Monday."),
        ("Vance Jailed For Nine Years", "Carl Vance was jailed for seven years on Monday for the theft of a painting."),
        ("Turnout Falls To 41 Percent In Selby", "Turnout in Selby fell to 44 percent, officials said on Monday."),
        ("Orlen Fined $40 Million Over Leak In Varna", "Orlen was fined $14 million on Monday over a leak in Varna."),
        ("Comet 60 Million Miles Away Seen Over Selby", "A comet 90 million miles away was seen over Selby on Sunday."),
        ("Painting By Vance Sold For $12 Million", "A painting by Carl Vance was sold for $21 million on Monday."),
        ("Painting by Vance sold for $12 million", "A painting by Carl Vance was sold for $21 million on Monday."),
    ],
)
def test_a_headline_and_its_lede_give_two_figures(headline: str, text: str) -> None:
    assert len(told(headline, text)) == 1


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        # parts of a sum, a rounding, a bound, another unit
        ("Orlen Cut 400 Jobs In Varna", "Orlen cut 300 jobs in Varna and 100 in Selby, the firm said on Monday."),
        ("Vance Jailed For Nine Years", "Carl Vance was jailed for seven years for theft and for two years for fraud."),
        ("Orlen Cut 400 Jobs In Varna", "Orlen cut 397 jobs in Varna, the firm said on Monday."),
        ("Harland Buys Orlen For $3 Billion", "Harland has bought Orlen for $2.6 billion, the firms said on Monday."),
        ("Orlen Cut 400 Jobs In Varna", "Orlen cut nearly 500 jobs in Varna, the firm said on Monday."),
        ("Vance Jailed For Nine Years", "Carl Vance was jailed for 108 months on Monday."),
        # another day, a plan of once, another person, another sense
        ("Vance Jailed For Nine Years", "Carl Vance was jailed on Monday. In 1998 Vance was jailed for seven years."),
        ("Harland Buys Orlen For $3 Billion", "Harland has bought Orlen. It had offered $2 billion for it in May."),
        (
            "Man, 34, Held Over Selby Bank Raid",
            "A bank in Selby was raided on Monday. A guard, a man aged 43, was hurt.",
        ),
        ("Turnout Falls To 41 Percent In Selby", "Turnout in Selby fell by 4 percent, officials said on Monday."),
        # the text has the headline's figure as well
        (
            "Vance Jailed For Nine Years",
            f"{JAILED}\n\nHis lawyer had asked the court on Friday not to give him nine years.",
        ),
        # further down, where much is told
        ("Vance Jailed For Nine Years", "Carl Vance was sentenced on Monday.\n\nVance was jailed for seven years."),
    ],
)
def test_a_headline_that_its_text_bears_out_or_tells_otherwise(headline: str, text: str) -> None:
    assert told(headline, text) == []


def test_a_conflict_that_is_told_already_is_told_once() -> None:
    assert len(told("Fire Injures Six At Selby Mill", "Eight people were injured in a fire at a mill in Selby.")) == 1
