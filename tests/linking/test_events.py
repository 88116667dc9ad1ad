"""Which sentences of one article speak of the same happening, and what its part in the story is."""

import pytest

from factcheck.model.event import Event
from tests.reading import read


def events(text: str) -> list[tuple[str, str, str | None]]:
    """Family, standing and date of each event."""
    return [(e.family, e.standing, e.time) for e in read(text).events]


MILL = "A fire burned down the mill on Friday."
QUAKE = "A quake struck Arden on Tuesday."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # told twice
        (f"{MILL}\n\nThe blaze killed two men.", [("fire", "main", "2024-03-08")]),
        (f"{MILL}\n\nThe fire, which broke out on Friday, killed two.", [("fire", "main", "2024-03-08")]),
        ("A bus crashed near Arden.\n\nTwelve people died.", [("crash", "main", None)]),
        # the effect first, its name later
        ("Twelve people died on Monday. The bus had crashed into a wall.", [("crash", "main", "2024-03-11")]),
        # a date that a later sentence gives to the undated event that it points at
        ("A fire burned down the mill.\n\nThe fire broke out on Friday.", [("fire", "main", "2024-03-08")]),
        # another one
        (
            f"{QUAKE}\n\nAnother quake struck Arden.",
            [("earthquake", "main", "2024-03-12"), ("earthquake", "earlier", None)],
        ),
        (
            f"{QUAKE} Another quake struck on Wednesday.",
            [("earthquake", "main", "2024-03-12"), ("earthquake", "earlier", "2024-03-13")],
        ),
        # of another year
        (
            f"{QUAKE} The 2012 quake killed 30 people.",
            [("earthquake", "main", "2024-03-12"), ("earthquake", "background", "2012")],
        ),
        (
            f"{QUAKE}\n\nAn earlier quake in July 2019 killed nine people.",
            [("earthquake", "main", "2024-03-12"), ("earthquake", "earlier", "2019-07")],
        ),
        # whatever befell is that; with words of its own it is another
        (f"{MILL} The incident shocked Arden.", [("fire", "main", "2024-03-08")]),
        (
            "A bus crashed near Arden on Monday. The incident happened at dawn.",
            [("crash", "main", "2024-03-11TMO")],
        ),
        (
            f"{MILL} The incident in Bex was a stabbing.",
            [("fire", "main", "2024-03-08"), ("violence", "main", None)],
        ),
        # of the one that others are told beside; more than one of those just told
        (
            "A strike hit Arden on Friday. It was the third, after strikes on Monday and Tuesday. The blast was loud.",
            [("violence", "main", "2024-03-08"), ("violence", "background", "2024-03-11"),
             ("violence", "background", "2024-03-12")],
        ),
        # the worst since another one
        (
            "A bus crashed on Friday. It was the worst accident since 2004, when a lorry crashed.",
            [("crash", "main", "2024-03-08"), ("crash", "background", "2004")],
        ),
        # what is launched is told, not that it is; the second one is not dated as the first
        ("Rebels launched an attack on Arden.", [("violence", "main", None)]),
        ("A mill was robbed on Friday. It was the second robbery; the first was in 2012.",
         [("robbery", "main", "2024-03-08")]),
        # of another kind, each with a main event of its own
        (f"{MILL} The leaders met.", [("fire", "main", "2024-03-08"), ("meeting", "main", None)]),
        ("The council is small.", []),
    ],
)  # fmt: skip
def test_events(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert events(text) == expected


def test_previous_events_without_a_date_are_none() -> None:
    assert events(f"{QUAKE}\n\nPrevious quakes had done no harm.") == [("earthquake", "main", "2024-03-12")]


def test_the_latest_is_the_main_one() -> None:
    (event,) = read("An attack hit the school.\n\nThe mayor spoke.\n\nThe latest attack killed two.").events
    assert event.standing == "main"
    assert len(event.tellings) == 2


@pytest.mark.xfail(reason="in the first paragraph a date is taken for the undated event told so far")
def test_an_attack_beside_the_latest_is_another_one() -> None:
    assert len(events("The latest attack destroyed a school. An attack on 3 January killed 3 people.")) == 2


def test_quakes_of_other_years_are_not_the_quake() -> None:
    assert events("A quake struck Arden. Quakes struck the region in 2012 and in 2015.")[0][2] is None


@pytest.mark.xfail(reason="no event is recognised as planned yet; its claims are")
def test_what_is_to_come_is_planned() -> None:
    assert ("protest", "planned", "2024-03-20") in events(f"{MILL} There will be a protest on 20 March.")


def first(text: str) -> Event:
    return read(text).events[0]


def test_places_and_participants() -> None:
    event = first("An airstrike hit the market in Arden on Friday.\n\nThe strike killed Clara Bell.")
    assert event.places == {"arden"}
    assert event.place == "arden"
    assert event.company >= {"market", "clara", "bell"}
    assert event.label == "attack in Arden, Friday"


@pytest.mark.parametrize(
    ("text", "time"),
    [
        (
            "A quake struck Arden in 2024. The quake struck in March 2024. The quake struck on 2 March 2024.",
            "2024-03-02",
        ),
        ("A quake struck Arden on 2 March 2024. The quake struck in 2024.", "2024-03-02"),
    ],
)
def test_the_most_precise_date_names_it(text: str, time: str) -> None:
    assert first(text).time == time


def test_mentions_quote_the_text() -> None:
    text = f"{MILL}\n\nThe blaze killed two men."
    (event,) = read(text).events
    assert [text[m.start : m.end] for m in event.mentions] == ["fire", "burned", "blaze", "killed"]


def test_short_sentences_describe_nothing() -> None:
    assert first("A fire broke out.").tellings == ()
    assert len(first("A fire burned down the mill in Arden.").tellings) == 1


def test_the_first_day_that_a_date_without_a_year_can_mean() -> None:
    dated = first(QUAKE)
    assert dated.not_before is not None
    assert dated.not_before.isoformat() == "2023-03-15"  # twelve months before publication
    assert read(QUAKE, published=None).events[0].not_before is None


@pytest.mark.parametrize(
    "lede",
    [
        "Nine people died when a mill in Arden burned on Monday, police said.",
        "Police said that a mill had burned on Monday.",
        "Rescuers pulled nine bodies from a mill that burned on Monday.",
        "Monday's fire in the mill killed nine people, the mayor said.",
    ],
)
def test_a_lede_that_somebody_is_quoted_for_dates_the_event_of_the_headline(lede: str) -> None:
    assert events(f"Nine dead in Arden mill fire\n\n{lede}") == [("fire", "main", "2024-03-11")]


@pytest.mark.parametrize(
    "later",
    [
        "Two people died when a shop burned in 2019, police said.",
        "Police spoke to the owner of a mill that burned in 2019.",
    ],
)
def test_what_is_said_of_another_event_dates_it_alone(later: str) -> None:
    dated = {
        family: time for family, standing, time in events(f"Fire in Arden kills nine\n\n{later}") if standing == "main"
    }
    assert dated == {"fire": None}


@pytest.mark.parametrize("harm", ["drowned", "perished", "lost their lives", "died"])
def test_those_who_die_belong_to_the_event_that_killed_them(harm: str) -> None:
    text = f"Floods kill nine in Arden\n\nNine people {harm} when the river burst its banks in Arden on Monday."
    assert [claim.event for claim in read(text).claims if claim.kind == "toll"] == ["a#1", "a#1"]
