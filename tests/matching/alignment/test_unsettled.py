"""Earlier events of one series that may be one: a question, where each article tells of one that it can be."""

import pytest

from factcheck.matching.alignment.unsettled import unsettled
from tests.reading import Compared, compared

HEAD = "An attack hit the embassy in Arden on 14 March 2024."
AUGUST = f"{HEAD}\n\nAn earlier attack on the embassy came in August 2022."
YEAR = f"{HEAD}\n\nAn earlier attack in 2022 hit the consulate in Norwick."


def values(found: Compared) -> list[list[str]]:
    groups = unsettled(found.incidents, found.claims, found.weights)
    return [[c.value.text for c in group.claims] for group in groups]


def test_two_that_may_be_one() -> None:
    found = compared(AUGUST, YEAR)
    assert values(found) == [["August 2022", "2022"]]
    (finding,) = [f for f in found.findings if f.verdict == "undecided"]
    assert (finding.severity, finding.message) == (
        "note", "One earlier event or two: “August 2022” (a) beside “2022” (b)"
    )  # fmt: skip
    assert finding.question


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # they cannot be one
        (AUGUST, YEAR.replace("2022", "2021")),
        # a second that it can be: nothing is asked about either
        (AUGUST, f"{YEAR}\n\nAn earlier attack in August 2022 hit the port of Selby."),
        # no series: neither article tells of the other's main event
        (AUGUST, YEAR.replace("An attack hit the embassy in Arden on 14 March 2024.", "The museum opened.")),
        # another sort of event
        (AUGUST, f"{HEAD}\n\nA flood in 2022 hit the consulate in Norwick."),
        # only one of them tells of it
        (AUGUST, HEAD),
    ],
    ids=["years", "second", "series", "sort", "alone"],
)
def test_near_misses(one: str, other: str) -> None:
    assert values(compared(one, other)) == []


def test_what_is_one_event_already_is_no_question() -> None:
    assert values(compared(AUGUST, AUGUST)) == []
