"""All sources that contradict a draft are named, and no others."""

import pytest

from factcheck import Article, check

LEADING = "The robber shot the jeweller with a .38-caliber revolver, police in Selby said on Monday."


def named(draft: str, *sources: str) -> set[str]:
    """The sources that a contradiction of the draft names."""
    told = [Article.from_text(text, name=f"s{n}") for n, text in enumerate(sources, start=1)]
    report = check(Article.from_text(draft, name="draft"), told)
    names = {article.id: article.path for article in report.articles}
    found = [side for f in report.findings if f.verdict == "contradiction" for side in f.sides]
    return {names[side.article] for side in found} - {"draft"}


@pytest.mark.parametrize(
    ("second", "who"),
    [
        ("A .38-caliber revolver of the robber was found near the jeweller's shop in Selby.", {"s1", "s2"}),
        ("A .22-caliber revolver was found in a river near Arden a year before.", {"s1"}),  # another value
        ("A .38-caliber revolver was sold at a fair in Arden.", {"s1"}),  # about something else
        ("The jeweller's shop in Selby is to open again in May.", {"s1"}),
    ],
)
def test_who_else_says_so_is_named_too(second: str, who: set[str]) -> None:
    draft = "The robber shot the jeweller with a .45-caliber revolver, police in Selby said."
    assert named(draft, LEADING, second) == who
