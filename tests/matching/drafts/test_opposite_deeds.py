"""Deeds of a draft and a source that are opposites, or one of which was not done, told in other words."""

import pytest

from factcheck import Article, check


def against(draft: str, source: str) -> list[str]:
    """What of the draft's statement is held against what of the source's."""
    mine, its = (Article.from_text(text, name=name) for text, name in ((draft, "d"), (source, "s")))
    found = (f for f in check(mine, [its]).findings if f.verdict == "contradiction" and f.kind == "statement")
    return [f"{f.sides[0].value} | {f.sides[1].value}" for f in found]


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        # doer and undergoer are all that a short sentence tells
        ("The union accepted the offer.", "The union rejected the offer.", "accepted | rejected"),
        ("The minister attacked the reform.", "The minister defended the reform.", "attacked | defended"),
        ("The council granted the permit.", "The council denied the permit on Monday.", "granted | denied"),
        ("The bank sold the bonds.", "The bank bought the bonds in May.", "sold | bought"),
        ("Critics panned the new opera.", "Critics praised the new opera.", "panned | praised"),
        ("The agency upgraded the bonds of Norvik.", "The agency downgraded the bonds of Norvik.",
         "upgraded | downgraded"),
        ("The firm beat the forecasts of analysts.", "The firm missed the forecasts of analysts.", "beat | missed"),
        # an age is not one of several
        ("The ferry failed its last test.", "The 40-year-old ferry passed its last test.", "failed | passed"),
        ("The plan excludes the old harbour.", "The plan includes the old harbour.", "excludes | includes"),
        ("The rebels withdrew from the town of Selby.", "The rebels advanced on the town of Selby.",
         "withdrew | advanced"),
        # nobody did it
        ("Nobody claimed the prize in the lottery.", "A nurse claimed the prize in the lottery.",
         "Nobody claimed | claimed"),
        ("No one witnessed the crash on the bridge.", "A cyclist witnessed the crash on the bridge.",
         "No one witnessed | witnessed"),
    ],
)  # fmt: skip
def test_opposite_deeds(draft: str, source: str, words: str) -> None:
    assert against(draft, source) == [words]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # another one of several, or some of them
        ("The union accepted the offer.", "The union rejected the first offer."),
        ("The union accepted the offer.", "The union rejected an earlier offer."),
        ("The council granted the permit.", "The council denied another permit."),
        ("Some critics panned the opera.", "Many critics praised the opera."),
        # somebody else, or something else
        ("The union accepted the offer.", "The bank rejected the offer."),
        ("The union accepted the offer.", "The union rejected the plan."),
        # planned, and done
        ("The bank will sell the bonds.", "The bank bought the bonds."),
        # the source tells both
        ("The bank sold the bonds.", "The bank bought the bonds. Later the bank sold the bonds."),
        # what is not reached is not told as done; who dismisses a report has made none; questioned, and questioning
        (
            "Nordia asked about the yard, though it did not get as far as making a bid.",
            "Nordia asked about the yard but never made a bid.",
        ),
        (
            "Nordia dismissed the report at first, but admitted on Friday that 30 million euros would be written off.",
            (
                "The weekly Kontur reported that Nordia had hidden losses. The company called the report false then, "
                "but admitted on Friday that it had to write off 30 million euros."
            ),
        ),
        (
            "A welder suspected of painting the van has been arrested, one of three men questioned by police.",
            (
                "The police chief said on Friday that one of the three men questioned, a welder, had been arrested on "
                "suspicion of having repainted the van."
            ),
        ),
        # nobody of some
        ("No nurses of the clinic claimed the prize.", "A nurse of the harbour claimed the prize."),
    ],
)
def test_both_deeds_may_be_done(draft: str, source: str) -> None:
    assert against(draft, source) == []
