"""A draft's sentence in its source's words, but for a little one that turns the sense."""

import pytest

from factcheck import Article, check


def said(draft: str, source: str) -> tuple[set[str], list[str]]:
    """The verdicts on the draft's statement, and what is held against what."""
    mine, its = (Article.from_text(text, name=name) for text, name in ((draft, "d"), (source, "s")))
    found = [f for f in check(mine, [its]).findings if f.kind == "statement"]
    told = [f"{f.sides[0].value} | {f.sides[1].value}" for f in found if f.verdict == "contradiction"]
    return {f.verdict for f in found}, told


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("The council voted against the new bypass.", "On Monday the council voted for the new bypass.",
         "against the new bypass | for the new bypass"),
        ("The chairman resigned before the vote on the merger.", "The chairman resigned after the vote on the merger.",
         "before the vote | after the vote"),
        ("The guard was shot inside the old chapel.", "The guard was shot outside the old chapel, a witness said.",
         "inside the old chapel | outside the old chapel"),
        ("The driver left the court with his lawyer.", "The driver left the court without his lawyer.",
         "with his lawyer | without his lawyer"),
        ("The ferry sank north of the lighthouse.", "The ferry sank south of the lighthouse at dawn.",
         "north of the lighthouse | south of the lighthouse"),
        ("The new engine is more reliable than the old one.", "The new engine is less reliable than the old one.",
         "more reliable than the old one | less reliable than the old one"),
        ("All passengers of the ferry were insured.", "No passengers of the ferry were insured.",
         "All passengers | No passengers"),
    ],
)  # fmt: skip
def test_a_little_word_turns_the_sense(draft: str, source: str, words: str) -> None:
    verdicts, told = said(draft, source)
    assert told == [words]
    assert "agreement" not in verdicts


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # another voter, another vote, another day
        ("The council voted against the new bypass.", "The committee voted for the new bypass."),
        ("The council voted against the new bypass.", "The council voted for the new school."),
        ("The council voted against the bypass on 3 May 2021.", "The council voted for the bypass on 9 June 2022."),
        # no side is taken, or the other one is denied
        ("Bell scored three goals for Selby in his career.", "Bell scored three goals against Selby in his career."),
        ("The council voted against the new bypass.", "The council did not vote for the new bypass."),
        # both are told
        ("The chairman spoke before the vote on the merger.",
         "The chairman spoke after the vote on the merger. The chairman spoke before the vote on the merger, too."),
        ("The chairman spoke before the vote on the merger.", "The chairman also spoke after the vote on the merger."),
        # before and after other things
        ("The chairman resigned before the vote on the merger.", "The chairman resigned after the row on the merger."),
        ("The union campaigned for higher wages at the mill.",
         "The union campaigned against higher wages at the mill in 1990 and for higher wages at the mill since."),
        ("All schools in the north of Selby were closed.", "No schools in the south of Selby were closed."),
        # set phrases turn nothing
        ("The mill no longer pays its weavers in cash.", "The mill paid all its weavers in cash."),
        ("The new engine is above all reliable and cheap.", "The new engine is reliable and cheap, below the bonnet."),
    ],
)  # fmt: skip
def test_what_turns_nothing(draft: str, source: str) -> None:
    assert said(draft, source)[1] == []
