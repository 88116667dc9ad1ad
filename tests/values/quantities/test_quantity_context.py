"""What looks like a quantity and is none, beside what looks like none and is one."""

import pytest

from factcheck.values.quantities.quantity import find_quantities

NONE = [
    "All but three of the crew drowned.",
    "Everybody except two boys sang.",
    "in 2004",
    "Since 1998 nothing changed.",
    "the 2012 Olympics",
    "Saturday, September 14, 2013\n\nPolice say",
    "the 2019-20 season",
    "1914–18",
    "twenty twenty-four",
    "nineteen ninety-eight",
    "on July 3",
    "on 3 July",
    "the 3rd of July",
    "July 21st",
    "on 14 and 15 July",
    "July 3-5",
    "the Jan. 4 floods",
    "on the 23rd.",
    "at 7:48 a.m.",
    "at 6am",
    "at 6 p.m. sharp",
    "at 6.30pm",
    "(2248 GMT)",
    "in the 1990s",
    "in his 30s",
    "Flight 370",
    "a Boeing 737",
    "an A320",
    "an F-16",
    "Covid-19",
    "No. 10",
    "Nos. 4 and 5",
    "Article 5",
    "articles 110 and 111",
    "a Falcon 9 rocket",
    "iOS 17.2",
    "version 1.2.3",
    "10 Downing Street",
    "at 40 East Fifth Avenue.",
    "117th Street",
    "+44 20 7946 0958",
    "call 020 7946 0958",
    "555-0123",
    "+1 (555) 010-9999",
    "zip code 90210",
    "temperatures below zero",
    "sub-zero cold",
    "zero tolerance",
    "John 3:16",
    "a couple moved in",
    "call 911",
    "after 9/11",
    "open 24/7",
    "12/05/2024",
    "http://example.org/2024/20-dead",
    "a 16:9 screen",
    "no one came",
    "no-one came",
    "one of the largest",
    "one another",
    "he liked that one most",
    "a one-off",
    "second-degree murder",
    "first aid",
    "the Second World War",
    "the 20th century",
    "a second later",
    "in the first place",
    "2\ufe0f\u20e3 tips",
    "50°27′N",
    "at 50.45 N, 30.52 E",
    "a man",
    "none of them",
    "5G",
]
SOME = [
    ("In 2004 230 sheep died.", ["230"]),
    ("2000 people came.", ["2000"]),
    ("more than 2000 troops", ["more than 2000"]),
    ("In July 12 people drowned.", ["12"]),
    ("On Monday 23 people drowned.", ["23"]),
    ("In Kharkiv 12 drones fell.", ["12"]),
    ("Storm Kills 12 In Lower Saxony", ["12"]),
    ("call 30 men", ["30"]),
    ("One man died.", ["One"]),
    ("one of four men", ["one", "four"]),
    ("the second attack", ["second"]),
    ("the corner of Third and Main came third", ["third"]),
    ("for 34 years", ["34 years"]),
    ("she said that one person had drowned", ["one"]),
    ("the Otters 17-14 victory", ["17-14"]),
    ("a 9mm pistol", ["9mm"]),
    ("a 10-pound baby", ["10-pound"]),
    ("he won 20 games", ["20"]),
    ("on July 3, 5 boats sank", ["5"]),
]


@pytest.mark.parametrize("text", NONE)
def test_no_quantity(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(("text", "found"), SOME)
def test_a_quantity_beside_one_that_is_none(text: str, found: list[str]) -> None:
    assert [quantity.text for quantity in find_quantities(text)] == found


@pytest.mark.parametrize(
    ("text", "low", "bounded"),
    [
        ("The score was > 20 points.", 20, True),
        ("--> Two of the crew were hurt.", 2, False),
        ("<!-- a comment -->20 people were hurt.", 20, False),
        ("<b>Two</b> were hurt.", 2, False),
    ],
)
def test_a_sign_bounds_what_it_is_said_of_and_closes_tags_otherwise(text: str, low: int, *, bounded: bool) -> None:
    (found,) = find_quantities(text)
    assert (found.low, found.high is None) == (low, bounded)
