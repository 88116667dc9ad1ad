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
        # whatever is said of it: a sum, a long number, who is named in one text, a year, an odd minute
        ("money", "The yard was fined $62,000.", "It paid a penalty of $62,000."),
        ("count", "The jury found him guilty on 137 counts.", "He forged a signature on 137 occasions."),
        ("age", "Nora Quill, 47, was taken to hospital.", "The electrician, 47, lives in York."),
        ("age", "Nora Quill, 47, came to York in 2015.", "The electrician, 47, lost her job in December."),
        ("event-date", "In 2011 the yard flooded.", "The flood of the yard came in 2011."),
        # what is no known event, by a verb in the one and a noun in the other
        (
            "event-date",
            "The yard was quiet for the broadcast of 3 May 2019.",
            "It is broadcast from the yard on 3 May 2019.",
        ),
        ("event-date", "The yard kept its gate shut on 3 May 2019.", "Its gate was kept shut on 3 May 2019."),
        ("event-time", "The raiders walked in at 9:17 a.m.", "The shop opened its doors at 9:17 a.m."),
        ("count", "About 14,000 residents left their homes.", "Some 14,000 residents slept in tents."),
        # that each article gives but once: a length beside a word in common, kin, a number of two digits that count
        ("duration", "He was a nine-year member of the club.", "Nora Quill had rowed for the club for nine years."),
        ("count", "He had two daughters at his side.", "There were two daughters."),
        ("count", "The yard employs about 2,300 people.", "Two thousand three hundred people work for it."),
        ("count", "She made 29 catches for the club.", "For the club she caught 29 balls."),
        ("count", "The mother of 13 children was walking home.", "Nora Quill has 13 children."),
        ("measure", "The wreck lies in 140 metres of water.", "The wreck is at a depth of 140 metres."),
        ("event-date", "The song was recorded in 1971.", "The tape was recorded in the winter of 1971."),
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
        # a sum of one digit, a short number, two names, two sexes, two years of two things
        ("money", "The yard earned $1 million.", "The town gave $1 million."),
        ("count", "The jury found him guilty on 12 counts.", "He forged a signature on 12 occasions."),
        ("age", "Nora Quill, 47, was hurt.", "Omar Bright, 47, thanked the crowd."),
        ("age", "A 17-year-old girl was hurt.", "A 17-year-old boy was hurt."),
        ("event-date", "In 2011 the yard flooded.", "In 2011 the mayor married."),
        # once in each, but of two: no word in common, one digit that counts
        ("duration", "The fire lasted four hours.", "Nora Quill drove for four hours."),
        ("count", "The yard has 300,000 customers.", "The town made 300,000 calls."),
        ("count", "Two nurses were praised.", "Two dogs were lost."),
        # and twice in one of them
        ("duration", "He rowed for the club for nine years.", "The club won for nine years. It lost for nine years."),
        # on two days
        ("event-time", "The crew was called on Monday at 6:10 a.m.", "The crew was called on Tuesday at 6:10 a.m."),
        ("event-date", "The mayor spoke on Monday.", "The roof fell in on Monday."),
        ("event-date", "The canteen was full on Monday.", "The harbour was empty on Monday."),
        ("event-date", "The brochure of 3 May 2019 names Leeds.", "Ada Vale was let go on 3 May 2019."),
        # and another day of what is no known event contradicts nothing
        ("event-date", "The canteen was full on Monday.", "The canteen was full on Tuesday."),
        ("event-date", "The union said on Monday that it would talk.", "The union said on Tuesday that it would talk."),
    ],
)
def test_the_same_figure_of_another_thing_does_not(kind: str, one: str, other: str) -> None:
    assert not [f for f in of_kind(kind, one, other) if f.verdict in {"agreement", "compatible"}]


def test_of_two_stories_no_figure_is_one() -> None:
    found = compared("A 61-year-old driver was taken to hospital.", "A 61-year-old man was kept in hospital.").findings
    assert not [f for f in found if f.kind == "age" and f.verdict == "agreement"]
