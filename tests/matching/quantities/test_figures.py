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
        ("count", "Rangers put the number of fines during Sunday's regatta at 57.",
         "Rangers said they issued 75 fines over the course of Sunday's regatta.", ["contradiction"]),
        # the figures that agree are laid aside: six years is the other port's
        ("duration", "Norwick went to six years and $90 million, while Arden spread $70 million across five years.",
         "The port of Norwick bid $90 million over six years, Arden bid $70 million over four years.",
         ["contradiction"]),
        ("duration", "Norwick went to six years and $90 million, while Arden spread $70 million across five years.",
         "The port of Norwick bid $90 million over six years, Arden bid $70 million.", []),
        # one unit for another
        ("duration", "The museum in Arden has reserved five weeks for the repair of the organ in its great hall.",
         "The organ in the great hall of the museum at Arden is worn; a repair of five days is planned.",
         ["contradiction"]),
        # one currency for another, the source's conversion beside it
        ("money", "The floods have done harm worth $30 million to the vineyards of Arden.",
         "A week of floods has done 30 million euros ($40 million) of harm to the vineyards of Arden.",
         ["contradiction"]),
        # what two names of one thing count
        ("count", "Some 450 passengers were on deck when the mast of the ferry came down in Arden harbour.",
         "The ferry's mast fell in Arden harbour, where about 450 travellers were standing on deck.",
         ["agreement"]),
        # near misses: other sentences, other things, a part of the sum, figures that no slip explains
        ("count", "Rangers put the number of fines during Sunday's regatta at 57.",
         "The brewery, which the family Ruiz founded, sells 75 kinds of beer.", []),
        ("money", "Most of the price of the quarry in Arden is to be paid in gold, $7 million in land.",
         "The buyer of the quarry in Arden is to pay $81 million in gold and land.", []),
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
        "Rangers put the number of fines during Sunday's regatta at 57.",
        "Rangers said they issued 75 fines over the course of Sunday's regatta.",
    )
    assert all("told in sentences alike" not in f.why for f in compared(*texts).findings)


def test_of_two_figures_the_one_in_the_same_words_is_meant() -> None:
    draft = "Donors put $40 million into the theatre, which has won $750 million in support from the county of Arden."
    source = "The theatre also won support from the port of Norwick ($2.1 million) and the county of Arden ($750,000)."
    found = [f for f in compared(draft, source, draft="a").findings if f.verdict == "contradiction"]
    assert [[s.value for s in f.sides] for f in found] == [["$750 million", "$750,000"]]


def test_a_source_that_bears_the_figure_out_wins_over_one_in_like_words() -> None:
    draft = "Ruiz, a potter from Arden, has fired 40 or more jugs in six winters running."
    nearer = "Ruiz has fired at least 40 pitchers in each of the past six winters for Arden."
    other = "Ruiz fired 12 jugs for Arden in 30 days."
    assert "contradiction" not in said("count", draft, nearer, other)


def test_what_both_only_report_is_held_against_a_draft() -> None:
    draft = "The club from Arden was reported to have offered the keeper a contract of nine years."
    source = "The club from Arden reportedly offered the keeper a contract of seven years."
    assert said("duration", draft, source) == ["contradiction"]
    flat = "The club from Arden offered the keeper a contract of nine years."
    assert said("duration", flat, source) == []
