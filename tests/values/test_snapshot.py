"""Two statements of one state of things, or of two: by their dates, and by the numbers that their figures rest on."""

import pytest

from factcheck.model.quantity import Quantity
from factcheck.values.quantities.quantity import find_quantities
from factcheck.values.snapshot import bases_differ, snapshots_differ
from tests.reading import setting


def quantities(text: str) -> tuple[Quantity, ...]:
    return tuple(find_quantities(text))


@pytest.mark.parametrize(
    ("ones", "others", "differ"),
    [
        ("53 reviews", "61 reviews", True),
        ("53 reviews", "53 critics", False),
        ("53 reviews", "more than 50 reviews", False),
        ("53 reviews", "more than 53 reviews", True),  # more than 53 is not 53
        ("53 reviews", "at least 53 reviews", False),
        ("53 reviews", "fewer than 53 reviews", True),
        ("53 reviews", "about 50 reviews", False),
        ("more than 50 reviews", "more than 60 reviews", False),
        # where one side says nothing, nothing is known
        ("53 reviews", "", False),
        ("", "", False),
        # two polls told in one sentence: one of them may be the other text's
        ("53 reviews and 61 votes", "61 reviews", False),
        ("53 reviews and 61 votes", "70 reviews", True),
    ],
)
def test_bases(ones: str, others: str, differ: bool) -> None:
    assert bases_differ(quantities(ones), quantities(others)) == differ
    assert bases_differ(quantities(others), quantities(ones)) == differ


CASES = "The ministry counted {} cases"


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("967 cases by 27 February", "700 cases by 10 February", True),
        ("967 cases by 27 February", "700 cases by 27 February", False),
        ("967 cases by 27 February", "700 cases", False),
        ("967 cases in February", "700 cases on 10 February", False),
        ("967 cases in 2023", "700 cases in 2022", True),
        ("967 cases", "700 cases", False),
    ],
)
def test_dates(one: str, other: str, differ: bool) -> None:
    a, b = (setting(f"The ministry counted {told}.", "count") for told in (one, other))
    assert snapshots_differ(a, b) == snapshots_differ(b, a) == differ


def test_a_poll_with_more_answers_is_another_one() -> None:
    rating = "The film has a rating of {} per cent based on {} reviews."
    early, late, same = (setting(rating.format(*row), "percent") for row in ((66, 53), (71, 61), (68, 53)))
    assert snapshots_differ(early, late)
    assert not snapshots_differ(early, same)
