"""A draft's figures beside those of its sources whose sentences tell the same in other words."""

import pytest

from tests.reading import compared

VERDICTS = frozenset({"contradiction", "agreement", "compatible"})


def said(kind: str, draft: str, *sources: str) -> list[str]:
    found = compared(draft, *sources, draft="a")
    return [f.verdict for f in found.findings if f.kind == kind and f.verdict in VERDICTS]


@pytest.mark.parametrize(
    ("kind", "draft", "source", "verdict"),
    [
        # two digits changed about
        ("count", "Police put the number of arrests during Saturday's marches at 68.",
         "Police said they made 86 arrests over the course of Saturday's marches.", ["contradiction"]),
        # the figures that agree are laid aside: eight years is the other club's
        ("duration", "Norwick went to eight years and $160 million, while Arden spread $140 million across nine years.",
         "The club from Norwick bid $160 million over eight years, Arden bid $140 million over seven years.",
         ["contradiction"]),
        ("duration", "Norwick went to eight years and $160 million, while Arden spread $140 million across nine years.",
         "The club from Norwick bid $160 million over eight years, Arden bid $140 million.", []),
        # one unit for another
        ("duration", "Arden Crown Court has set aside three weeks for the hearing of the case in courtroom nine.",
         "The case goes on in courtroom nine of the court at Arden; a hearing of three days is to be held.",
         ["contradiction"]),
        # one currency for another, the source's conversion beside it
        ("money", "The storms have done damage worth $200 million in Arden alone.",
         "Eight days of storms have caused 200 million euros ($265 million) of damage in Arden alone.",
         ["contradiction"]),
        # what two names of one thing count
        ("count", "Some 300 pupils sat in class when one bomb came down in the yard of the village school.",
         "One bomb landed in a yard of the village school, where about 300 students were attending class.",
         ["agreement"]),
        # near misses: other sentences, other things, a part of the sum, figures that no slip explains
        ("count", "Police put the number of arrests during Saturday's marches at 68.",
         "The brewery, which the family Ruiz founded, sells 86 kinds of beer.", []),
        ("money", "Most of the price of the mill in Arden is to be paid in cash, $50 million in stock.",
         "The buyer of the mill in Arden is to pay $334 million in cash and stock.", []),
        ("percent", "Norwick Oil had a share of more than 15% of the sales of diesel on the island.",
         "Arden Fuel had a share of 11% of the sales of diesel on the island.", []),
        ("count", "Police say 12 boats were lost in Saturday's storm off the cape.",
         "Police say 15 more boats were lost in Saturday's storm off the cape.", []),
    ],
)  # fmt: skip
def test_a_draft_beside_its_source(kind: str, draft: str, source: str, verdict: list[str]) -> None:
    assert sorted(said(kind, draft, source)) == sorted(verdict)


def test_two_articles_are_not_laid_beside_each_other_so() -> None:
    texts = (
        "Police put the number of arrests during Saturday's marches at 68.",
        "Police said they made 86 arrests over the course of Saturday's marches.",
    )
    assert all("told in sentences alike" not in f.why for f in compared(*texts).findings)


def test_of_two_figures_the_one_in_the_same_words_is_meant() -> None:
    draft = "Backers put $60 million into the mill, which has won $250 million in grant money from the state of Arden."
    source = (
        "The mill also won grants from the harbour board of Norwick ($9.3 million) and the state of Arden ($250,000)."
    )
    found = [f for f in compared(draft, source, draft="a").findings if f.verdict == "contradiction"]
    assert [[s.value for s in f.sides] for f in found] == [["$250 million", "$250,000"]]


def test_a_source_that_bears_the_figure_out_wins_over_one_in_like_words() -> None:
    draft = "Ruiz, a 28-year-old from Arden, has scored 30 or more home runs in five seasons running."
    nearer = "Ruiz, 28, has scored at least 30 homers in each of the past five seasons for Arden."
    other = "Ruiz scored 13 home runs for Arden in 54 games."
    assert "contradiction" not in said("count", draft, nearer, other)


def test_what_both_only_report_is_held_against_a_draft() -> None:
    draft = "The club from Arden was reported to have offered the keeper a contract of nine years."
    source = "The club from Arden reportedly offered the keeper a contract of seven years."
    assert said("duration", draft, source) == ["contradiction"]
    flat = "The club from Arden offered the keeper a contract of nine years."
    assert said("duration", flat, source) == []
