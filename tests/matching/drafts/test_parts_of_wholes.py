"""How many of a whole a draft and its sources say one thing of."""

import pytest

from tests.reading import against

HOUSES = "Nine houses burned down, including four that were empty, according to the fire brigade."
HERONS = "The Herons have opened 9-14 with seven losses in their last 10 games, including Friday's defeat at Selby."


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("Nine houses burned, the brigade said, and six of them stood empty.", HOUSES, "six | four"),
        ("The team found twelve skeletons; seven of them were those of children.",
         "Twelve skeletons were dug up, among them three of children, the museum said.", "seven | three"),
        ("Eight shots hit the van, a report found, and six of them came from behind.",
         "Eight shots struck the van, including two that pierced the rear, the inquiry said.", "six | two"),
        ("Seven bullets struck him, the autopsy found, and five of them came from behind.",
         "Seven bullets hit Mr. Roe, including three that entered his body from the rear, the examiner said.",
         "five | three"),
        ("Of their last ten games they have lost five.", HERONS, "five | seven"),
        ("He spent eight of his 15 seasons in the league with Velm.",
         "He played 15 seasons in the league, the first 11 with Velm, and retired in 1993.", "eight | 11"),
    ],
)  # fmt: skip
def test_a_part_of_a_whole_is_another(draft: str, source: str, words: str) -> None:
    assert words in against(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # the same; something else is said of them, or that it is not so, or more
        ("Nine houses burned, the brigade said, and four of them stood empty.", HOUSES),
        ("Nine houses burned, the brigade said, and five of them were insured.", HOUSES),
        ("Nine houses burned, the brigade said, and five of them were lived in.", HOUSES),
        ("Nine houses burned, the brigade said, and five of them were not empty.", HOUSES),
        ("Nine houses burned, the brigade said, and two of them had been empty for a year.", HOUSES),
        ("Of their last ten games they have lost five at home.", HERONS),
        # of those aboard it is told who lived, and who died
        ("A ferry carrying 50 people hit a reef, and only six of those on board survived.",
         "A ferry carrying 50 people struck a reef near Omsa on Monday, killing 44 of those on board."),
        # of another whole; at another time; two answers
        ("Eleven houses burned, the brigade said, and six of them stood empty.", HOUSES),
        ("Nine barns burned, the brigade said, and six of them stood empty.", HOUSES),
        ("Of the 12 jurors seven were women on Monday.", "Of the 12 jurors five were women on Friday."),
        ("Nine houses burned, the brigade said, and six of them stood empty.",
         HOUSES + " Nine houses burned, five of them empty, said the mayor."),
    ],
)  # fmt: skip
def test_another_part_is_left(draft: str, source: str) -> None:
    part = {"five", "six", "two", "seven", "four"}
    assert not [told for told in against(draft, source) if part & set(told.split(" | ")[:1])]
