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
    "",
]


@pytest.mark.parametrize("text", STATED)
def test_stated(text: str) -> None:
    assert published_in(text) == date(2013, 7, 3)


@pytest.mark.parametrize("text", NOT_STATED)
def test_not_stated(text: str) -> None:
    assert published_in(text) is None
