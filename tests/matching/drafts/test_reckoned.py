"""Figures of a draft that its sources give in another form: as a record, a fraction, a list, a year further on."""

import pytest

from factcheck import Article, check
from tests.reading import against

HERONS = (
    "The Velm Herons sacked coach Ivo Brandt on Saturday. The Herons, who are slumping at 9-14, had hoped for more."
)
UNDER = "He has served as deputy mayor of Velm under Lars Holm, Jim Lynd, Fred Carr, John Lukas and Doug Moor."
FAIR = "She famously ran the fair in 2001. She returned to run the fair in 2005, just three weeks after the Orla flood."


def unsupported(draft: str, source: str) -> list[str]:
    """What of a draft no source tells, in its counts, ranks, shares, stretches of time and whole sentences."""
    found = check(Article.from_text(draft, name="d"), [Article.from_text(source, name="s")]).findings
    return [side.value for f in found if f.verdict in {"single-source", "contradiction"} for side in f.sides]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The Herons sacked their coach, Ivo Brandt, on Saturday, with only nine wins from 23 games.", HERONS),
        ("The Herons, who have lost 14 games, sacked their coach, Ivo Brandt.", HERONS),
        ("Slowed by a bad knee, Nils Falk made fewer than 44 per cent of his shots, the lowest share of his career.",
         "Nils Falk has been slowed by a bad knee (15.9 points, a career-low .436 from the floor)."),
        ("Over the years he has been deputy to five different mayors of Velm, among them Lars Holm.", UNDER),
        ("She ran the fair of 2001. Four years after that she ran the fair again, three weeks after the Orla flood.",
         FAIR),
        ("She led the festival in two successive years, 1996 and 1997.", "She led the festival in 1996 and 1997."),
        ("Of their last ten games they have lost seven.",
         "The Herons have opened 9-14 with seven losses in their last 10 games, including Friday's defeat at Selby."),
        # of "was killed" the parse makes what befell the 46
        (("At least 46 people were arrested in Velm on Wednesday, the third night of protest in a row since a "
         "16-year-old, Jan Roe, was killed by the police."),
         ("Jan Roe, 16, was killed by police bullets on Saturday. On Wednesday night protests went on in Velm, and "
         "there were 46 arrests, mostly for disorderly conduct. It was the third straight night.")),
        ('Just under 40 million people watched as "The Weir" took the main prize.',
         "Her previous gala, in which The Weir took home the top prize, was watched by 39.9 million people."),
    ],
)  # fmt: skip
def test_a_figure_in_another_form_is_told(draft: str, source: str) -> None:
    assert unsupported(draft, source) == []


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        # another number of games, of another side, none of games; a result is no record of so many goals
        ("The Herons sacked their coach, Ivo Brandt, on Saturday, with only six wins from 23 games.", HERONS, "six"),
        ("Melford, with nine wins, sold their keeper on Monday.", HERONS, "nine"),
        ("Slowed by a bad knee, Nils Falk made fewer than 34 per cent of his shots, the lowest share of his career.",
         "Nils Falk has been slowed by a bad knee (15.9 points, a career-low .436 from the floor).", "34"),
        ("Over the years he has been deputy to seven different mayors of Velm, among them Lars Holm.", UNDER, "seven"),
        ("She ran the fair of 2001. Six years after that she ran the fair again, three weeks after the Orla flood.",
         FAIR, "Six"),
        ("She led the festival in three successive years, the last of them 1997.",
         "She led the festival in 1996 and 1997.", "three"),
    ],
)  # fmt: skip
def test_another_figure_is_not(draft: str, source: str, words: str) -> None:
    assert any(words in told for told in unsupported(draft, source))


def test_a_rounded_figure_is_none_of_something_else() -> None:
    draft = "Just under 40 million people live on the coast."
    assert unsupported(draft, "Her previous gala, in which The Weir won, was watched by 39.9 million people.")


def test_two_small_figures_of_other_things_stand_for_nothing() -> None:
    source = "The Herons have opened 9-14 with seven losses in their last 10 games, including Friday's defeat at Selby."
    assert unsupported("Ten dancers left the ballet in the last seven weeks.", source)
    assert against("Of their last five games they have lost two.", source) == []
