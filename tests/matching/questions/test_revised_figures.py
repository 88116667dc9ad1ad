"""Which of two figures was given first, in drafts and between articles."""

import pytest

from factcheck import Article, check, compare

# What a source has, what a draft tells the other way round, and what it tells as the source does.
REVISED = (
    (
        "The 4.2-magnitude quake was recorded at 9:27 a.m. by the survey in Anse, which originally rated it at 4.4.",
        "At first the survey put the quake at Anse at 4.2, a figure it afterwards raised to 4.4.",
        "The survey first put the quake at Anse at 4.4 and lowered that to 4.2.",
    ),
    (
        "The economy grew by 1.8 percent in spring, the office said, revising its first estimate of 2.3 percent.",
        "The office first put growth in spring at 1.8 percent, then raised it to 2.3 percent.",
        "Growth in spring was 1.8 percent and not 2.3, as the office had initially put it.",
    ),
    (
        "Police initially spoke of 60 people in the stand at Brekke, but a recount gave 45.",
        "Police in Brekke initially spoke of 45 people in the stand, and later of 60.",
        "There were 45 people in the stand at Brekke; police had initially spoken of 60.",
    ),
    (
        "The studio originally gave the film a budget of $90 million; in the end it had $72 million.",
        "The studio's film was originally to have $72 million, but the budget grew to $90 million.",
        "With $72 million the film of the studio had less than the $90 million originally planned.",
    ),
    (
        "The probe has 14 instruments, the institute said; an earlier report of 19 was wrong.",
        "The institute's earlier report of 14 instruments on the probe was wrong; there are 19.",
        "An earlier report of 19 instruments on the probe was wrong, according to the institute, which counts 14.",
    ),
    (
        "Rovers initially reported 21,400 tickets sold for the derby and then put the number at 19,800.",
        "Rovers initially reported 19,800 tickets sold for the derby and then put the number at 21,400.",
        "The derby sold 19,800 tickets, and not 21,400 as Rovers initially reported.",
    ),
)


def _verdicts(source: str, draft: str) -> set[str]:
    made = check(Article.from_text(draft, name="draft"), [Article.from_text(source, name="wire")])
    return {f.verdict for f in made.findings}


@pytest.mark.parametrize(("source", "turned", "alike"), REVISED)
def test_a_revision_the_other_way_round_contradicts(source: str, turned: str, alike: str) -> None:
    assert "contradiction" in _verdicts(source, turned)
    assert "contradiction" not in _verdicts(source, alike)


def test_a_figure_given_first_is_of_its_own_clause() -> None:
    # "the first 60" gives nothing first, nor does what was closed at first
    source = "The line was initially closed, and 60 of the 45 trains ran late at Brekke."
    assert "contradiction" not in _verdicts(source, "At Brekke 45 trains initially ran, then 60.")


def test_two_articles_that_revise_a_figure_two_ways_contradict_each_other() -> None:
    one = (
        "A quake shook the vineyards near Anse on Sunday, breaking windows in the chapel. At first the survey put it "
        "at 4.2, a figure it afterwards raised to 4.4."
    )
    other = (
        "The 4.2-magnitude quake that shook Anse and its vineyards on Sunday was recorded by the survey, which "
        "originally had rated it at 4.4. Windows broke in the chapel."
    )
    articles = [
        Article.from_text(text, name=name, published="2019-05-06")
        for name, text in zip("ab", (one, other), strict=True)
    ]
    assert "contradiction" in {f.verdict for f in compare(articles).findings}
