"""Who is named, where, and by which full name."""

import pytest

from factcheck.extraction import actors, extract_claims
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.segmentation import segment

KELLER = "Maria Keller"


def seen(text: str, places: tuple[str, ...] = ()) -> list[tuple[str, str, str]]:
    parsed = segment(Article.from_text(text, name="a"), load())
    found = actors(parsed, extract_claims(parsed, ()).spoken, places)
    assert all(text[actor.start : actor.end] == actor.text for actor in found)
    assert list(found) == sorted(found, key=lambda a: a.start)
    return [(actor.text, actor.type, actor.name) for actor in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Mayor Maria Keller opened the bridge. Keller cut the ribbon, and Keller's son held it.",
            [("Maria Keller", "person", KELLER), ("Keller", "person", KELLER), ("Keller", "person", KELLER)],
        ),
        (  # two of one family: nobody is guessed
            "The court heard Tom Hale, a driver, and Eva Hale, a cook. Later Hale left.",
            [("Tom Hale", "person", "Tom Hale"), ("Eva Hale", "person", "Eva Hale"), ("Hale", "person", "Hale")],
        ),
        (
            "Maria Keller came late. “I lost the whole morning,” she said.",
            [("Maria Keller", "person", KELLER), ("she", "person", KELLER)],
        ),
        (  # two women, one “she”
            "Maria Keller met Susan Brandt at noon. “I lost the whole morning,” she said.",
            [("Maria Keller", "person", KELLER), ("Susan Brandt", "person", "Susan Brandt")],
        ),
        (
            "The strike at Royal Dutch Shell's plant ended on Friday.",
            [("Royal Dutch Shell", "organisation", "Royal Dutch Shell")],
        ),
        ("Nine people were hurt on the road to the lake.", []),
        ("", []),
    ],
)
def test_names_and_whom_they_stand_for(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert seen(text) == wanted


def test_what_something_lies_in_is_nobody() -> None:
    text = "Kolm shipped the grain, and Maria Keller stayed in Kolm."
    assert ("Kolm", "person", "Kolm") in seen(text)  # as the recogniser has it
    assert seen(text, ("Kolm",)) == [("Maria Keller", "person", KELLER)]
