"""What is announced with its day, lasts from a day on, or ends by one: its dates by whatever words they are told."""

import pytest

from factcheck.model.finding import Finding
from tests.reading import compared

STORY = (
    "A fire broke out in a warehouse in Leeds, and 340 people fled. "
    "Ada Vale, 34, the owner, thanked the 12 firefighters. "
)
DEAD = "Tom Bell died on 3 March. "


def conflicts(one: str, other: str, kind: str = "event-date") -> list[Finding]:
    """What two articles of one story have for a conflict of times."""
    found = compared(STORY + one, STORY + other).findings
    return [f for f in found if f.kind == kind and f.verdict == "contradiction"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Vela Nine will go on sale on 6 November.", "You can buy the Vela Nine from 13 November."),
        (
            "The Vela Nine will be available from 6 November.",
            "The Vela Nine will not be available until 13 November.",
        ),
        ("The Vela Nine will be launched on 6 November.", "The launch of the Vela Nine was postponed to 4 December."),
        ("The Vela Nine will go on sale on 6 November.", "It will now arrive on 4 December."),
        ("The Vela Nine will go on sale on 6 November.", "Readers will have to be patient until 13 November."),
        ("The museum will open on 6 May.", "The opening of the museum was delayed until 20 June."),
        (
            "The takeover is expected to close by the end of June.",
            "The firms expect to complete the merger in December.",
        ),
        ("The takeover is expected to close by June.", "The firms expect the merger to be completed in December."),
        # the making of things
        ("The chapel dates back to 1820.", "Built in 1802, the chapel seats 300."),
        ("The chapel was erected in 1820.", "The chapel, built in 1802, seats 300."),
        # burials, planned and held
        (DEAD + "The funeral will take place on Friday.", DEAD + "Tom Bell will be laid to rest on Saturday."),
        (DEAD + "Tom Bell was buried on 13 March.", DEAD + "Mourners gathered for the funeral of Tom Bell on Tuesday."),
        ("Tom Bell died on 3 March and was buried on the 7th.", "Tom Bell died on 3 March and was buried on the 9th."),
        (DEAD + "The funeral will be held on 12 March.", DEAD + "Tom Bell was barely in the ground on Wednesday."),
        # lives
        ("Tom Bell (1931-2024) was a painter.", "Tom Bell was born in 1933."),
        ("Born in Leeds in 1931, Tom Bell painted.", "Tom Bell was born in 1933."),
        # the last time
        (DEAD + "His last concert was in May 2023.", DEAD + "He gave up performing in 2019."),
        ("Tom Bell played his final match in May 2023.", "Tom Bell quit competing in 2021."),
        # states, by when they began
        ("Tom Bell was arrested on Friday.", "Tom Bell has been in custody since Sunday."),
        ("Ann Lee vanished on 3 March.", "Ann Lee has been missing since 5 March."),
        ("The road was closed on Monday.", "The road has been closed since Tuesday."),
    ],
)
def test_dates_meet_whatever_the_words(one: str, other: str) -> None:
    assert len(conflicts(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two things, two persons
        ("The Vela Nine will go on sale on 6 November.", "The Vela Ten will go on sale on 13 November."),
        ("The mill dates from 1820.", "A mill built in 1802 stands beside the river."),
        (
            "Tom Bell died on Monday. Ben Wood died on Monday. The funeral will take place on Friday.",
            "Ben Wood will be laid to rest on Saturday.",
        ),
        # a plan that no longer stands, another thing waited for
        ("The Vela Nine will go on sale on 6 November.", "The Vela Nine was originally due to go on sale on 16 May."),
        ("The Vela Nine was to have been available from 6 May.", "The Vela Nine will go on sale on 13 November."),
        ("The Vela Nine will go on sale on 6 November.", "Voters will have to wait until 13 November for the result."),
        # one date within the other
        ("The Vela Nine will go on sale in November.", "The Vela Nine will be available from 6 November."),
        # a second market
        (
            "The Vela Nine will be available from 6 November.",
            "The Vela Nine will be available from 6 November in Spain and from February in Peru.",
        ),
        # who stopped in 2020 may have played last in 2019; a match is no concert
        (DEAD + "His last concert was in May 2019.", DEAD + "He stopped performing in 2020."),
        ("Tom Bell played his final match in May 2023.", "Tom Bell gave up performing in 2019."),
        # years behind a name that are no life
        ("Tom Bell, manager 1999-2021, coached the side.", "Tom Bell was born in 1960."),
        # a film is shown, and later sold
        ("The film was released in May.", "The film has been on sale since June."),
    ],
)
def test_other_deeds_and_other_bearers_keep_their_dates(one: str, other: str) -> None:
    assert conflicts(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Emergency services were alerted at about 7.40am.", "The horror unfolded shortly before 9am.", True),
        ("The fire broke out at around 4.10 in the morning.", "It happened at 5.30 a.m.", True),
        ("The fire broke out at 4 a.m.", "Firefighters were called at 6.10 a.m.", True),
        ("Police were called at 3.05pm.", "The fire broke out at 3.40pm.", True),  # no alert comes before its fire
        ("Emergency services were alerted at 7.40am.", "The fire broke out at 7.25am.", False),  # it lags
        ("The fire broke out at 4 a.m.", "The roof came down at 5.30 a.m.", False),
        ("The fire broke out at 4 a.m.", "Police were called to a brawl at 6.30 p.m. on Monday.", False),
        ("The fire broke out at 4 a.m.", "It began with a song at 9 p.m.", False),
        ("The fire broke out at 4 a.m.", "Ambulances were called at 4.20 a.m. and at 9 a.m.", False),
        ("The fire broke out at 4 a.m. on Monday.", "The fire broke out on Monday evening.", True),
        ("The fire broke out at 4 p.m.", "The fire broke out on Monday afternoon.", False),
        # what an article tells to the minute goes before a part of the day
        ("The blaze began this afternoon. Police were called at 4.20 p.m.", "The fire broke out at 4.10 p.m.", False),
    ],
)
def test_the_hour_of_the_main_event_is_one_by_whatever_verb(one: str, other: str, told: bool) -> None:
    assert bool(conflicts(one, other, "event-time")) is told


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("The gunmen walked into the lobby at 4 p.m. on Friday.", "The shooting happened on Friday night.", True),
        # the shots may follow half an hour behind
        (
            "The gunmen walked into the lobby at 4 p.m. on Friday.",
            "The shooting happened at 4:20 p.m. on Friday.",
            False,
        ),
        ("The gunmen walked into the lobby at 4 p.m. on Friday.", "The shooting happened on Friday afternoon.", False),
        # of which day, one of them does not tell
        ("The gunmen walked into the lobby at 2 a.m.", "The shooting happened on Friday afternoon.", False),
        # no attack is begun in court
        ("The gunmen walked into court at 4 p.m. on Friday.", "The shooting happened on Friday night.", False),
        ("The porters walked into the lobby at 4 p.m. on Friday.", "The shooting happened on Friday night.", False),
    ],
)
def test_an_attack_begins_when_who_attacks_comes_in(one: str, other: str, told: bool) -> None:
    shooting = "Gunmen shot dead two porters at the Corden hotel. "
    found = compared(shooting + one, shooting + other).findings
    assert any(f.kind == "event-time" and f.verdict == "contradiction" for f in found) is told
