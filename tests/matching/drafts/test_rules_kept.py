"""What is against the rules with a draft and within them with a source."""

import pytest

from tests.reading import against

MILL = """Inspectors visited the Selby mill after a worker lost a hand on Tuesday.

The man, Per Olsen, was cleaning the saw alone when it started. Foreman Carl Voss noted that such cleaning while alone
is not a breach of company rules.

Hundreds marched against the law on Sunday.
"""
BANK = """The bank Norvik reported a profit on Thursday.

The regulator said the loan to the chairman's wife was within the rules. Selling shares in May broke the law, the court
found.
"""
SCHOOL = """The school trip to Lyon will go ahead. The coach firm did not break any regulations, the council found.
"""


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (MILL, "Olsen was cleaning the saw alone, which is against the rules of the company."),
        (MILL, "Cleaning the saw alone, as Olsen did, breaks company rules, said the foreman."),
        (BANK, "The regulator found that the loan to the chairman's wife broke the rules."),
        (BANK, "By selling shares in May he violated no law, the court found."),
        (SCHOOL, "The council found the coach firm in breach of regulations."),
    ],
)
def test_within_the_rules_and_against_them(source: str, draft: str) -> None:
    assert against(f"News of the day.\n\n{draft}", source)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (MILL, "Olsen broke no company rule, the foreman said."),
        (MILL, "Leaving the saw unguarded is against the rules of the company."),
        (MILL, "It is against the law to run a saw without a guard, inspectors said."),
        (MILL, "Olsen was cleaning the saw alone, which may be against the rules of the company."),
        (MILL, "Ana Ruiz of the union said that cleaning a saw alone was against company rules."),
        (MILL, "Hundreds marched against the rules of the company."),
        (BANK, "The regulator said that the loan did not break the rules."),
        (BANK, "The loan to the chairman broke the rules of the stock exchange in Leeds."),
        (SCHOOL, "The council said that the coach firm had followed the regulations."),
    ],
)
def test_other_rules_and_other_deeds(source: str, draft: str) -> None:
    assert against(f"News of the day.\n\n{draft}", source) == []
