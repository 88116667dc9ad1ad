"""A result that a draft has won by who lost it."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("The sacking came a day after the Rovers won 3-1 in Melford.",
         "The Rovers, 2-7 so far, have lost to nearly everybody, including Friday's dismal 3-1 setback at Melford.",
         "won | setback"),
        ("Selby beat Melford 4-2 in the final on Sunday.",
         "Melford lifted the cup on Sunday with a 4-2 win over Selby.", "beat | win"),
        ("Ana Ruiz lost to Petra Lind 6-3, 6-4 in the semi-final.",
         "Ana Ruiz reached her first final after defeating Petra Lind 6-3, 6-4.", "lost | defeating"),
        ("The Hawks' 92-81 victory in Norwick was their fifth in a row.",
         "The Hawks slumped to a 92-81 defeat at Norwick on Tuesday.", "victory | defeat"),
    ],
)  # fmt: skip
def test_the_winner_lost(draft: str, source: str, words: str) -> None:
    found = against(draft, source)
    assert [told for told in found if words in told], found


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # told from the other side
        ("Melford won 3-1 against the Rovers on Friday.",
         "The Rovers have lost to nearly everybody, including Friday's dismal 3-1 setback at Melford."),
        ("Ana Ruiz beat Petra Lind 6-3, 6-4.", "Petra Lind went down 6-3, 6-4 to Ana Ruiz."),
        ("Selby were beaten 4-2 by Melford.", "Melford lifted the cup on Sunday with a 4-2 win over Selby."),
        # another match by the same figures: of others, on neutral ground, another leg
        ("Selby won 3-1 in Norwick.",
         "The Rovers have lost to nearly everybody, including Friday's dismal 3-1 setback at Melford."),
        ("Selby won 3-1 in Melford.", "The team from Harwick went home after its 3-1 defeat in Melford."),
        ("Selby lost 2-1 in Melford in the second leg.", "Selby won 2-1 against Melford a week ago."),
    ],
)  # fmt: skip
def test_one_result_or_two(draft: str, source: str) -> None:
    assert against(draft, source) == []
