"""Counts of two sorts of one thing, each with its own number."""

import pytest

from factcheck.matching.quantities.counted_sorts import of_two_sorts
from tests.reading import claims


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("The county closed 14 primary schools.", "The county closed six secondary schools.", True),
        ("The agency lists 747 plant species.", "The agency lists 1,247 animal species.", True),
        ("The firm cut 320 full-time jobs.", "The firm cut 85 part-time jobs.", True),
        ("The team won three gold medals.", "The team won two silver medals.", True),
        ("The shelter took in 40 male puppies.", "The shelter took in 31 female puppies.", True),
        ("The farm keeps 12 apple trees.", "The farm keeps four cherry trees.", True),
        # one sort in two words, and what only one of them names
        ("The county closed 14 primary schools.", "The county closed six elementary schools.", False),
        ("The county closed 14 village schools.", "The county closed six schools.", False),
        ("Fire burned 40 apartment buildings.", "Fire burned 30 residential buildings.", False),
    ],
)
def test_words_before_a_thing_may_tell_two_sorts_of_it(one: str, other: str, *, two: bool) -> None:
    (a, *_), (b, *_) = (claims(text, "count") for text in (one, other))
    assert of_two_sorts(a, b) is two
