"""A draft that tells of some who were killed or hurt, where all that its sources say is that nobody was."""

import pytest

from factcheck import Article, check


def against(draft: str, source: str) -> list[str]:
    """What of the draft's is held against what of the source's, of whether there was any."""
    mine, its = (Article.from_text(text, name=name) for text, name in ((draft, "d"), (source, "s")))
    found = (f for f in check(mine, [its]).findings if f.verdict == "contradiction" and f.rule == "FC103")
    return [f"{f.sides[0].value} | {f.sides[1].value}" for f in found]


LEFT = "About 900 people were told to leave their homes below the dam on Monday."


@pytest.mark.parametrize(
    ("draft", "source", "sides"),
    [
        ("Two people were slightly hurt.", "There were no reports of damage or injuries.",
         "Two people | no reports of damage or injuries"),
        ("Two people were hurt when Selby was cleared.", f"{LEFT} No one was hurt.", "Two people | No one was hurt"),
        ("Three people were killed in the crash.", "Two cars crashed on Monday. Nobody was killed, but five were hurt.",
         "Three people | Nobody was killed"),
    ],
)  # fmt: skip
def test_somebody_where_there_was_nobody(draft: str, source: str, sides: str) -> None:
    assert against(draft, source) == [sides]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Two people were slightly hurt.", "The fire broke out on Monday. Nobody was killed."),
        ("Two people were hurt.", "No one was hurt in the first fire. Two men were hurt in the second."),
        ("Two people may have been hurt.", "No one was hurt."),
        ("No one was hurt.", "No one was injured."),
    ],
)
def test_near_misses(draft: str, source: str) -> None:
    assert against(draft, source) == []
