"""Figures that no source has, a slip of the pen away from one that a source has in a sentence on the same."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("In the year before, the troupe had been on stage 142 times.",
         "The company had given 124 performances in 2023, a record.", "142 | 124"),
        ("The assembly closed with the approval of 67 per cent of the votes.",
         "In the town hall holders of 77 per cent of the votes said yes to the sale.", "67 | 77"),
        ("The harbour wall should have been raised in 2003, thinks the mayor.",
         "Mayor Ada Reed said the harbour wall should have been raised in 2013.", "2003 | 2013"),
        ("Selby had last won the shield in 1979.",
         "Selby beat Melford on Saturday to win the shield for the first time since 1969.", "1979 | 1969"),
    ],
)  # fmt: skip
def test_a_slip_is_held_against_the_figure(draft: str, source: str, words: str) -> None:
    found = against(draft, source)
    assert [told for told in found if words in told], found


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        # a new figure of another thing
        ("The county has ordered 250 sirens from Japan.", ["The flood damaged 205 houses in the county."]),
        ("Bread will cost 14 per cent more.", ["In the town hall 24 per cent of the votes were for the sale."]),
        ("The mayor was born in 1963.", ["The mayor opened the bridge in 2013."]),
        ("Pellow has 213 inhabitants.", ["The strike at the plant in Selby hit 231 flights."]),
        ("Reed was born in 1952 in Selby.", ["Her husband was born in 1962 in Selby."]),
        # the figure that is so near stands in the draft, too
        ("The choir gave 124 performances. It gave 142 encores.", ["The choir gave 124 performances in 2023."]),
        # another source has the draft's
        ("Selby had last won the shield in 1979.",
         ["Selby won the shield for the first time since 1969.", "The shield of 1979 hangs in Selby's club house."]),
        # two figures are equally near
        ("The museum drew 143 visitors from abroad.",
         ["The museum had 134 paintings restored.", "The museum lent 413 drawings to Naples."]),
    ],
)  # fmt: skip
def test_a_new_figure_is_no_slip(draft: str, sources: list[str]) -> None:
    assert against(draft, *sources) == []


@pytest.mark.parametrize(
    ("draft", "source", "told"),
    [
        (
            "The army sent 3,000 soldiers to the valley.",
            "Some roads were shut, and the army put in 300 soldiers.",
            True,
        ),
        # round by chance: another deed, and so few that any sentence has as many
        ("The judge freed 30 soldiers.", "Some roads were shut, and the army put in 300 soldiers.", False),
        ("The army lost two soldiers.", "Some roads were shut, and the army put in 20 soldiers.", False),
    ],
)
def test_noughts_too_many(draft: str, source: str, told: bool) -> None:
    assert bool(against(draft, source)) is told


def test_an_age_is_borne_out_by_a_number_alone() -> None:
    source = (
        "Firemen who dug out a 7-year-old girl on Friday, and a man of 62 the same evening, found no one after that."
    )
    assert against("On Friday evening firemen dug out a 62-year-old man as well, the last.", source) == []
