"""One figure of one thing in two articles agrees, though nothing else lays its claims beside each other."""

import pytest

from factcheck.model.finding import Finding
from tests.reading import compared

# A name, an age and figures in common make it one story.
STORY = (
    "A fire broke out in a warehouse in Leeds, and 340 people fled. "
    "Ada Vale, 34, the owner, thanked the 12 firefighters. "
)


def of_kind(kind: str, one: str, other: str) -> list[Finding]:
    """What both articles of one story have for a finding of a kind, but for what the story itself has."""
    found = compared(STORY + one, STORY + other).findings
    joint = [f for f in found if f.kind == kind and len({s.article for s in f.sides}) > 1]
    return [f for f in joint if any(s.start >= len(STORY) for s in f.sides)]


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("age", "A 61-year-old driver was taken to hospital.", "Doctors kept a 61-year-old man in hospital."),
        (
            "event-time",
            "The fire service was called at 6:10 a.m. to the yard.",
            "Crews were called to the yard at 6:10 a.m.",
        ),
        ("measure", "The van stopped in a hole about five metres deep.", "A hole was about five metres wide and deep."),
        ("count", "The margin grew to 88 votes.", "In the village 88 votes made the difference."),
        ("count", "Seven fishermen were lifted from the deck.", "All seven fishermen slept in the hall."),
        ("count", "About 14,000 residents left their homes.", "Some 14,000 residents slept in tents."),
    ],
)
def test_the_same_figure_agrees(kind: str, one: str, other: str) -> None:
    found = of_kind(kind, one, other)
    assert found
    assert {f.verdict for f in found} <= {"agreement", "compatible"}


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        # another thing is counted; another deed at a round hour; nothing in common beside the age
        ("count", "The warden found 7 bottles.", "The warden saw 7 cars."),
        ("event-time", "The roof fell in at 6 a.m.", "The mayor spoke at 6 a.m."),
        ("age", "A 61-year-old driver was hurt.", "A 61-year-old teacher thanked the crowd."),
        # on two days
        ("event-time", "The crew was called on Monday at 6:10 a.m.", "The crew was called on Tuesday at 6:10 a.m."),
        ("event-date", "The mayor spoke on Monday.", "The roof fell in on Monday."),
    ],
)
def test_the_same_figure_of_another_thing_does_not(kind: str, one: str, other: str) -> None:
    assert not [f for f in of_kind(kind, one, other) if f.verdict in {"agreement", "compatible"}]


def test_of_two_stories_no_figure_is_one() -> None:
    found = compared("A 61-year-old driver was taken to hospital.", "A 61-year-old man was kept in hospital.").findings
    assert not [f for f in found if f.kind == "age" and f.verdict == "agreement"]
