"""The day of publication is read where it is stated and never guessed."""

from datetime import date

import pytest

from factcheck.values.time import published_in

STATED = [
    "Fire in Bergen\n\nPublished: 3 July 2013\n\nA fire broke out.",
    "Fire in Bergen\nPosted on July 3, 2013 at 10:04 am\nA fire broke out.",
    "Fire in Bergen\nLast updated 13:26 03 July 2013\n\nA fire broke out.",
    "WEDNESDAY, JULY 3RD, 2013 AT 10:40 AM\n\nA fire broke out.",
    "2013-07-03\nA fire broke out.",
    "Fire in Bergen\nBy Kari Holm | July 3, 2013\nA fire broke out.",
    "BERGEN, Norway, July 3, 2013 (Agency) -- A fire broke out.",
    "July 3, 2013 - BERGEN - A fire broke out.",
    "Fire\n\nPosted: Jul 3, 2013 5:50 PM\n\nUpdated: Jul 4, 2013 5:50 PM\n\nA fire broke out.",
    "Fire\nPosted July 3, 2013 - Updated July 4, 2013\nA fire broke out.",
    # what the sentence behind a dateline tells of other times dates nothing
    "BERGEN, July 3, 2013 (Agency) -- Two men died on Monday night when a boat sank, police now say.",
    "BERGEN, 3 July 2013 (Agency) — Two men died on 2 July 2013, the second accident in two years.",
    "Bergen, 3 July 2013 (NTW) - Two men who had been missing for four days were found a week after the storm.",
    "Bergen, Norway, Wednesday, 3 July 2013 (NTW) – A fire broke out on Monday night.",
    "July 3, 2013 - BERGEN - Two men died a week after the storm.",
    # mastheads
    "Fire in Bergen\nThe Fjord Herald, Wednesday 3 July 2013, 5 p.m.\nA fire broke out.",
    "Fire in Bergen\nSunday Whistle, 3 July 2013\nA fire broke out.",
    "Fire in Bergen\nPosted on the Blue Harbour blog, 3 July 2013\nA fire broke out.",
    "July 3, 2013, 10:05 a.m. | Three-Fjords Newswire\nFire in Bergen\nA fire broke out.",
    "Fire in Bergen\nBergen, 3 July 2013 (NTW)\nA fire broke out.",
    "Fire in Bergen\nChannel 12 News -- Wednesday, July 3, 2013\nA fire broke out.",
]

NOT_STATED = [
    "On 3 July 2013 a fire broke out.",
    "A fire broke out in July 2013.",
    "Fire\nPublished: 3 July\nA fire broke out.",
    "Fire\n3 July 2013\n4 July 2013\nA fire broke out.",
    "Fire\n03/04/2013\nA fire broke out.",
    "BERGEN, July 3 (Agency) -- A fire broke out.",
    "He was born on 3 July 2013\nA fire broke out.",
    "Fire\nEnd of Watch: Wednesday, 3 July 2013\nA fire broke out.",
    "The fire of 3 July 2013\nA fire broke out.",
    "Two men died in a warehouse blaze, 3 July 2013\nA fire broke out.",
    "Fire\n31 February 2013\nA fire broke out.",
    "Bell, born on 3 July 2013 (Agency One), was found after four days.",
    "On Wednesday, 3 July 2013 (a holiday) - nobody knows why - a fire broke out.",
    "",
]


@pytest.mark.parametrize("text", STATED)
def test_stated(text: str) -> None:
    assert published_in(text) == date(2013, 7, 3)


@pytest.mark.parametrize("text", NOT_STATED)
def test_not_stated(text: str) -> None:
    assert published_in(text) is None


@pytest.mark.parametrize(
    "line",
    [
        "The Bergen Post, Wednesday 3 July 2013",
        "Fjord Radio, 3 July 2013, 6 pm news",
        "Bergen, 3 July 2013 (NNA)",
        "NNA – July 3, 2013",
        "3 July 2013, 10:05 a.m. | Fjord Newswire",
        "Morning Bell (blog), 3 July 2013",
        "Posted on the Quiet Harbour sailing blog, 3 July 2013",
        "Sunday Lantern, updated 3 July 2013, 18:00",
        "Channel 9 News at Ten -- Wednesday, July 3, 2013",
    ],
)
def test_a_line_that_names_the_outlet_or_the_place_dates_its_text(line: str) -> None:
    story = "A fire broke out in the old ropery on Tuesday night, the fire service said."
    assert published_in(f"Fire in Bergen\n\n{line}\n\n{story}") == date(2013, 7, 3)


def test_an_outlet_may_stand_above_the_headline() -> None:
    assert published_in("The Bergen Post – Wednesday 3 July 2013\n\nFire in the ropery\n\nIt burned.") == date(
        2013, 7, 3
    )


@pytest.mark.parametrize(
    "text",
    [
        "The Great Ropery Fire, 3 July 2013\n\nIt burned for two days.",  # a headline that dates what happened
        "Fire in Bergen\nKari Holm at the ropery, 3 July 2013\nIt burned.",  # a caption
        "Fire in Bergen\nEnd of service: Wednesday, July 3, 2013\nIt burned.",
        "Fire in Bergen\nNames of the dead, from 3 July 2013 to 5 July 2013\nIt burned.",
        "Rain sets record, Wednesday 3 July 2013\n\nIt poured.",
        "Fire in Bergen\nBergen Post, 03/04/2013\nIt burned.",  # March or April
        "Fire\n\nThe ropery burned down on Tuesday night, the fire service said on the radio.\n\nThe Rope, 3 July 2013",
        "Fire in Bergen\nThe blaze began on 3 July 2013\nIt burned.",
    ],
)
def test_a_line_that_dates_something_else_does_not(text: str) -> None:
    assert published_in(text) is None
