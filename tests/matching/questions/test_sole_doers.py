"""What one alone does first is told of one: two who cannot be one are held against each other, all others are not."""

import pytest

from factcheck import Article, compare

ROBBERY = "The ferry office at Arden was robbed on Friday, and Clara Bell, 41, was hurt. "


def given_to_two(one: str, other: str) -> bool:
    report = compare([Article.from_text(ROBBERY + text, name=name) for name, text in (("a", one), ("b", other))])
    return any(f.kind == "statement" and f.verdict == "contradiction" for f in report.findings)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The manager, Helen Strand, pressed the silent alarm.", "A teller hit the silent alarm with her foot."),
        ("The error was found by a doctoral student, Emil Rask.", "Ana Ruiz discovered the mistake herself."),
        ("A neighbour found the body.", "Her sister, Joanna Marsden, found the body."),
        ("The box was found by a janitor, Ana Ruiz.", "It was a fireman, Tom Reed, who found the box."),
    ],
)
def test_two_who_cannot_be_one(one: str, other: str) -> None:
    assert given_to_two(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A neighbour found the body.", "Police found the body."),  # the one called the other
        ("A postman found the body.", "A letter carrier found the body."),
        ("Tom Reed found the body.", "A postman found the body."),  # he may be one
        ("Tom Reed and Ana Bell found the body.", "Ana Bell found the body."),
        ("Tom Reed found one of the bodies.", "Ana Bell found the body of the pilot."),
        ("Tom Reed found the body of the pilot.", "Ana Bell found the body of the captain."),
        ("A bug in the meter was found by Tom Reed.", "A bug in the pump was found by Ana Bell."),
        ("Tom Reed raised the flag.", "Ana Bell raised the alarm."),
        ("Tom Reed may have found the body.", "Ana Bell found the body."),
        ("It was Ana Bell who found the box.", "It was not Tom Reed who found the box."),
    ],
)
def test_who_may_be_one_or_did_another_thing(one: str, other: str) -> None:
    assert not given_to_two(one, other)
