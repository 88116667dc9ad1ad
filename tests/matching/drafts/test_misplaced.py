"""Where a draft has something that its sources have elsewhere, in a sentence worded otherwise."""

import pytest

from tests.reading import against

CLOSURE = (
    "The tyre maker will shut its plant in Brenholt with the loss of 430 jobs. "
    "Production moves to a new hall in Tarsk, where 200 workers are to be hired. "
    "The firm's head office in Lindau stays open. "
    "Its founder, Karl Moor, was buried in Sorvik in May. "
    "Sorvik lies in the district of Hallen. "
    "Unions met in Hamburg to discuss a strike."
)
HOME = (
    "The actress Lea Monti died on Tuesday night at her home in Trevi. "
    "She grew up in Milan, the daughter of a baker. "
    "Fans laid flowers outside a theatre in Turin."
)


@pytest.mark.parametrize(
    ("draft", "source", "other"),
    [
        ("At the plant in Lindau 430 jobs will go when the maker of tyres shuts it.", CLOSURE, "Brenholt"),
        ("Lea Monti, the actress, breathed her last at home in Turin on Tuesday night.", HOME, "Trevi"),
        ("Discussion of a strike brought the unions together in Munich.", CLOSURE, "Hamburg"),
    ],
)  # fmt: skip
def test_what_is_told_of_one_place_is_not_in_another(draft: str, source: str, other: str) -> None:
    assert any(other in found for found in against(draft, source)), against(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("At the plant in Brenholt 430 jobs will go when the maker of tyres shuts it.", CLOSURE),
        # the district in which the town lies, and the country
        ("Karl Moor, who founded the firm, was laid in his grave in Hallen in May.", CLOSURE),
        ("Discussion of a strike brought the unions together in Germany.", CLOSURE),
        # something else there
        ("The firm had opened a shop in Lindau in spring.", CLOSURE),
        ("In Turin the news was met with flowers outside a theatre.", HOME),
        ("A baker in Milan brought her up.", HOME),
    ],
)  # fmt: skip
def test_what_may_be_there_too_is_left(draft: str, source: str) -> None:
    assert against(draft, source) == []
