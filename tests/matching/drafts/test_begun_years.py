"""Years in which things were built, founded and opened, and people were born."""

import pytest

from factcheck import Article, check


def against(draft: str, source: str) -> list[str]:
    """What of the draft's statements is held against what of the source's."""
    mine, its = (Article.from_text(text, name=name) for text, name in ((draft, "d"), (source, "s")))
    found = (f for f in check(mine, [its]).findings if f.verdict == "contradiction")
    return [f"{f.sides[0].value} | {f.sides[1].value}" for f in found]


@pytest.mark.parametrize(
    ("draft", "source", "years"),
    [
        ("The dam failed a test. It was built in 1971.", "The dam, built in 1961, failed a test.", "1971 | 1961"),
        ("Corvo will close its plant. The company was founded in 1931.",
         "Corvo, founded in 1913, will close its plant.", "1931 | 1913"),
        ("The bridge was built in 1975.", "The bridge, erected in 1957, leads to the island.", "1975 | 1957"),
        ("Tom Reed is a painter. He was born in 1950.", "Reed, born in 1962, paints.", "1950 | 1962"),
    ],
)  # fmt: skip
def test_another_year(draft: str, source: str, years: str) -> None:
    assert against(draft, source) == [years]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # something else, or somebody else
        ("The school was built in 1971.", "The dam was built in 1961."),
        ("The dam failed a test. The spillway was built in 1971.", "The dam was built in 1961."),
        ("Corvo will buy Edel. The maker of pumps was founded in 1931.", "Corvo, founded in 1913, will buy Edel."),
        ("Ana Reed is a painter. She was born in 1950.", "Her husband, Tom Reed, was born in 1962."),
        # the source has the year, of another one
        ("The dam was built in 1971.", "The dam was built in 1961. The new dam was built in 1971."),
        ("Corvo will buy Edel. It was founded in 1931.", "Corvo, founded in 1913, will buy Edel, founded in 1931."),
        # another beginning
        ("The stadium was opened in 1999.", "The stadium was built in 1998."),
    ],
)
def test_years_of_two(draft: str, source: str) -> None:
    assert against(draft, source) == []
