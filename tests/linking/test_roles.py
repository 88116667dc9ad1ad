"""Who takes part in an event, and in what part."""

import pytest

from tests.reading import read


def parties(text: str) -> list[tuple[str, str]]:
    """Part and words of the participants of the first event of a text."""
    return [(p.part, p.text) for p in read(text).events[0].participants]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen ambushed a convoy near Arden.", [("doer", "Gunmen"), ("affected", "a convoy")]),
        ("The ambush on the convoy by gunmen was brief.", [("affected", "the convoy"), ("doer", "gunmen")]),
        ("Gunmen carried out an ambush on a convoy.", [("doer", "Gunmen"), ("affected", "a convoy")]),
        ("Brotmill was acquired by a Dutch fund.", [("affected", "Brotmill"), ("doer", "a Dutch fund")]),
        # nobody does it
        ("The bus crashed near Arden.", [("affected", "The bus")]),
        ("The bus crash near Arden shut the road.", [("affected", "bus")]),
        ("A driver crashed a car into a wall.", [("doer", "A driver"), ("affected", "a car")]),
        ("The mill suffered an explosion on Monday.", [("affected", "The mill")]),
        ("The quake in Arden killed nine people.", [("affected", "nine people")]),
        # whoever has it did it, or it befell him
        ("Veska's attack on Arden lasted an hour.", [("doer", "Veska"), ("affected", "Arden")]),
        ("Bell's arrest came late.", [("affected", "Bell")]),
        ("The arrest of Bell came late.", [("affected", "Bell")]),
        ("The resignation of the mayor came late.", [("doer", "the mayor")]),
        # sides
        ("The ministers of Arden met union leaders.", [("side", "The ministers of Arden"), ("side", "union leaders")]),
        ("Police clashed with students.", [("side", "Police"), ("side", "students")]),
        # names
        ("The editor, Tom Bell, resigned.", [("doer", "Tom Bell")]),
        ("The mayor, Tom Bell, who resigned on Monday, is 40.", [("doer", "Tom Bell")]),
        # each once, by his fullest name; not two numbers of people
        ("Halden Foods bought Lactis. The purchase by Halden cost 40m euros.",
         [("doer", "Halden Foods"), ("affected", "Lactis")]),
        ("The bomb killed 12 people and wounded 30 people.",
         [("doer", "The bomb"), ("affected", "12 people"), ("affected", "30 people")]),
        # nobody, a pronoun, a day and what only stands beside it take no part
        ("No students were injured in the attack on Monday.", []),
        ("He was arrested in Arden.", []),
        ("The attack of Monday was brief.", []),
        ("The bus did not crash.", []),
    ],
)  # fmt: skip
def test_participants(text: str, expected: list[tuple[str, str]]) -> None:
    assert parties(text) == expected
