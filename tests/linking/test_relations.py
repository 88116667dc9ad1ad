"""What the events of one article are to each other."""

import pytest

from tests.reading import read

QUAKE = "A quake struck Arden on Tuesday."


def kins(text: str) -> list[tuple[str, str, str | None]]:
    """Type of each event, what it is, and the type of what it is so to."""
    events = read(text).events
    types = {event.id: event.type for event in events}
    return [(e.type, r.kin, types[r.of] if r.of is not None else None) for e in events for r in e.relations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # part of another, wherever the text says so
        (f"{QUAKE} A school collapsed in the quake.", ("collapse", "part", "earthquake")),
        (f"{QUAKE} A school collapsed when the quake struck.", ("collapse", "part", "earthquake")),
        (f"{QUAKE} The quake triggered a landslide.", ("landslide", "part", "earthquake")),
        ("A ferry sank on Tuesday. The sinking was caused by a collision.", ("crash", "part", "sinking")),
        ("Norwick beat Ashby on Tuesday. The match was halted when a fire broke out.", ("fire", "part", "match")),
        ("Nurses protested on Tuesday. Police clashed with some during the protest.", ("clash", "part", "protest")),
        # told beside it
        (f"{QUAKE} A ship sank near Bex.", ("sinking", "other", "earthquake")),
        ("A man was shot on Tuesday. Bell was arrested in the shooting.", ("arrest", "other", "shooting")),
        # earlier ones and other years
        (f"{QUAKE} An earlier quake in 2019 killed nine.", ("earthquake", "earlier", "earthquake")),
        (f"{QUAKE} A quake on 3 March killed nine.", ("earthquake", "earlier", "earthquake")),
        (f"{QUAKE} In 2012 a quake killed nine.", ("earthquake", "background", "earthquake")),
        (f"{QUAKE} Bell was elected in 2012.", ("election", "background", "earthquake")),
        # to come
        (f"{QUAKE} Ministers will meet in Bex.", ("meeting", "planned", "earthquake")),
        (f"{QUAKE} Ministers meet on Friday.", ("meeting", "planned", "earthquake")),
        (f"{QUAKE} An election is due in May.", ("election", "planned", "earthquake")),
        (f"{QUAKE} A protest is planned for Friday.", ("protest", "planned", "earthquake")),
        # a plan about what was done is no plan for it
        (f"{QUAKE} Police will investigate the robbery.", ("robbery", "other", "earthquake")),
        (f"{QUAKE} A protest was planned.", ("protest", "other", "earthquake")),
    ],
)
def test_relations(text: str, expected: tuple[str, str, str]) -> None:
    found = kins(text)
    assert found[0][1:] == ("main", None)
    assert expected in found


def test_an_article_has_one_main_event_that_headline_and_lede_tell_of() -> None:
    found = kins(f"Ministers met in Arden.\n\n{QUAKE}")
    assert [kin for _, kin, _ in found] == ["main", "other"]


def test_an_event_bears_the_rank_that_the_text_gives_it() -> None:
    (event, *_) = read("A raid killed nine in Arden on Monday. It was the third raid on the port.").events
    assert [(o.text, o.low, o.high) for o in event.ordinals] == [("third raid", 3, 3)]
