"""Which events a sentence speaks of, and what each mention says of which event it is."""

from functools import cache

import pytest

from factcheck import Article
from factcheck.catalog import load_kinds
from factcheck.extraction import extract_claims
from factcheck.language.model import load
from factcheck.linking.mentions import Unit, mentions
from factcheck.linking.remote import Remote
from factcheck.segmentation import segment
from tests.reading import PUBLISHED


@cache
def units(text: str) -> tuple[Unit, ...]:
    parsed = segment(Article.from_text(text, name="a", published=PUBLISHED), load())
    extracted = extract_claims(parsed, load_kinds())
    return tuple(mentions(parsed, extracted.claims, Remote(parsed, extracted.times)))


def words(text: str) -> list[list[str]]:
    """The words that name each event, event by event."""
    return [[t.token.text for t in sorted(unit.triggers, key=lambda t: t.token.i)] for unit in units(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # two names of one happening, and what it did
        ("The strike was followed by an explosion.", [["strike", "explosion"]]),
        ("An attack hit the school and killed two people.", [["attack", "hit", "killed"]]),
        ("The bus crashed and twelve people died.", [["crashed", "died"]]),
        # an event and its own verb are one, and their date is theirs
        ("Another quake struck Arden on Wednesday.", [["quake", "struck"]]),
        ("Another fire broke out in March 2022.", [["fire", "broke"]]),
        # words that make another thing of an event's name, and titles
        ("She had a heart attack and died.", [["died"]]),
        ("The price war between the grocers went on.", []),
        ("The old man opened fire on the boat.", [["opened"]]),
        # two of a kind, dated apart
        (
            "The attack on Monday killed two people, and the attack on Friday killed five people.",
            [["attack", "killed"], ["attack", "killed"]],
        ),
        # two kinds
        ("A fire broke out after the quake.", [["fire", "broke"], ["quake"]]),
        # events in general are none
        ("Such attacks are unacceptable.", []),
        ("Quakes are common there.", []),
        ("These quakes are common there.", [["quakes"]]),
        ("Three quakes are on record.", [["quakes"]]),
        ("A series of quakes is on record.", [["quakes"]]),
        # a word before a noun names no event
        ("The fire chief arrived.", []),
        # a dated verb is an event, an undated one none
        ("The mayor opened the mill on Friday.", [["opened"]]),
        ("The mayor opened the mill.", []),
        # a plural with two dates is two events
        ("Previous attacks in July and in August are on record.", [["attacks"], ["attacks"]]),
    ],
)
def test_units(text: str, expected: list[list[str]]) -> None:
    assert words(text) == expected


@pytest.mark.xfail(reason="the verb of “such quakes” is read as telling of the quake told last")
def test_what_such_events_do_is_no_event() -> None:
    assert words("Such quakes kill 900 people a year.") == []


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Another attack hit the school.", True),
        ("An earlier attack hit the school.", True),
        ("A similar attack hit the school.", True),
        ("The attack hit the school.", False),
        ("The latest attack hit the school.", False),
        ("This second attack hit the school.", False),  # it points at the one it tells of
        ("It was the second attack in a week.", False),  # the rank of that very event
    ],
)
def test_apart(text: str, apart: bool) -> None:
    assert [unit.apart for unit in units(text)] == [apart]


@pytest.mark.parametrize(
    ("text", "latest", "definite"),
    [
        ("The latest attack hit the school.", True, True),
        ("The most recent attack hit the school.", True, True),
        ("The attack hit the school.", False, True),
        ("An attack hit the school.", False, False),
        ("This attack hit the school.", False, True),
    ],
)
def test_what_points_back(text: str, latest: bool, definite: bool) -> None:
    (unit,) = units(text)
    assert (unit.latest, unit.definite) == (latest, definite)


@pytest.mark.parametrize(
    ("text", "family", "effect", "harms"),
    [
        ("A quake struck Arden.", "earthquake", False, True),
        ("The harbour was hit by a storm.", "storm", False, True),
        ("A shell hit the school.", "violence", True, True),  # what did it is not told as an event
        ("Twelve people died.", "death", True, True),
        ("The leaders met.", "meeting", False, False),
    ],
)
def test_families(text: str, family: str, effect: bool, harms: bool) -> None:
    (unit,) = units(text)
    assert (unit.family, unit.effect, unit.harms) == (family, effect, harms)
