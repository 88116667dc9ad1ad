"""Durations meet by what went on so long, under whatever word: a verb, its noun."""

import pytest

from tests.reading import compared

STORY = "Tom Roe was found guilty of arson by a jury in Manchester on Monday, 4 March 2024. "


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("The jury deliberated for 30 hours.", "The verdict came after 40 hours of deliberations.", "contradiction"),
        ("The jury deliberated for 30 hours.", "The verdict came after 30 hours of deliberations.", "agreement"),
        # time is told roundly
        (
            "The jury deliberated for 30 hours.",
            "The verdict came after more than 30 hours of deliberations.",
            "compatible",
        ),
        # two things that went on
        ("The jury deliberated for 30 hours.", "The hearings lasted 40 hours.", None),
    ],
)
def test_a_verb_and_its_noun_name_one_thing(one: str, other: str, verdict: str | None) -> None:
    found = [f.verdict for f in compared(STORY + one, STORY + other).findings if f.kind == "duration"]
    assert found == ([verdict] if verdict else ["single-source", "single-source"])
