"""Which articles tell one story: one main event, or several particulars in common."""

import pytest

from factcheck.matching.stories import Stories
from tests.reading import compared

BLAST = "A blast shook Arden on Tuesday."
FIRE = "Firefighter Clara Bell, 34, was called to the mill in Arden at 4 p.m."


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        (f"{BLAST} Two people died.", f"{BLAST} A mill was destroyed.", True),  # one main event
        (f"{FIRE} A man died.", "At 4 p.m. they reached the mill. Clara Bell, 34, carried a man out.", True),
        ("Clara Bell, 34, carried a man out.", "Clara Bell opened a school.", False),  # one particular
        ("A man died in Arden, Norwick and Selby.", "The bus runs from Arden to Norwick and Selby.", False),  # places
    ],
)
def test_one_story(a: str, b: str, one: bool) -> None:
    found = compared(a, b)
    stories = Stories(found.claims, found.incidents)
    assert (stories.of("a") == stories.of("b")) is one


def test_an_article_with_nothing_in_common_is_its_own_story() -> None:
    assert Stories([], []).of("a") == "a"
