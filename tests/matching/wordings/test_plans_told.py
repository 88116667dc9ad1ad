"""What one article plans and another tells as done: an update by their days, a contradiction of one day."""

from datetime import date

import pytest

from tests.reading import PUBLISHED, compared

EARLIER, LATER = PUBLISHED, date(2024, 5, 30)
FIRST = " Ada Velling and Otto Lindqvist spoke to some 240 people in Brede about it."
SECOND = " Some 240 people in Brede heard Ada Velling and Otto Lindqvist speak."


def told(one: str, other: str, *days: date) -> set[str]:
    """The verdicts on how two deeds are told."""
    findings = compared(one + FIRST, other + SECOND, published=days).findings
    return {
        f.verdict for f in findings if f.kind in {"statement", "status"} and f.verdict in {"contradiction", "update"}
    }


PLAN, DONE = "Norvik plans to close its plant in Orrin in May.", "Norvik has closed its plant in Orrin."


@pytest.mark.parametrize(
    ("one", "other", "days", "verdict"),
    [
        (PLAN, DONE, (EARLIER, LATER), "update"),
        (PLAN, DONE, (EARLIER, EARLIER), "contradiction"),
        (PLAN, DONE, (LATER, EARLIER), "contradiction"),
        ("The Tallow museum is to return the bronze head to Ruvia.",
         "The Tallow museum has returned the bronze head to Ruvia.", (EARLIER, LATER), "update"),
        ("Arden Rovers hope to sign the striker Bo Lund.", "Arden Rovers have signed the striker Bo Lund.",
         (LATER, EARLIER), "contradiction"),
        ("The water bill is still awaiting the president's signature.", "The president signed the water bill.",
         (EARLIER, EARLIER), "contradiction"),
    ],
)  # fmt: skip
def test_a_plan_and_what_came_of_it(one: str, other: str, days: tuple[date, date], verdict: str) -> None:
    assert told(one, other, *days) == {verdict}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norvik plans to close its plant in Selby.", DONE),  # another one
        (PLAN, "Sarvo has closed its plant in Orrin."),
        ("Norvik will close its plant in Orrin if no buyer is found.", DONE),
        (PLAN, "Norvik closed its plant in Orrin once before, in 2009."),
        ("The king plans to visit Brede in June.", "The king visited Brede on Tuesday."),  # done again and again
        ("The museum plans to return the bronze head next week.",
         "The museum returned a bronze head and plans to return a second."),
        ("The club will replace Bo Lund in May.", "The club named Ivo Marr, replacing Bo Lund."),
        # planned for that very day
        ("The governor will open the Orrin bridge on Thursday.", "The governor opened the Orrin bridge on Thursday."),
    ],
)  # fmt: skip
def test_plans_that_are_not_at_odds_with_what_was_done(one: str, other: str) -> None:
    assert told(one, other, EARLIER, EARLIER) == set()
