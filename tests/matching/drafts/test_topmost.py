"""The largest in the draft, the second largest in the source."""

import pytest

from factcheck import Article, check


def told(draft: str, source: str) -> list[str]:
    """What is held against what in the draft's statement."""
    mine, its = (Article.from_text(text, name=name) for text, name in ((draft, "d"), (source, "s")))
    found = (f for f in check(mine, [its]).findings if f.verdict == "contradiction" and f.kind == "statement")
    return [f"{f.sides[0].value} | {f.sides[1].value}" for f in found]


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("Norvik is the largest bank in the country.", "Norvik, the second largest bank in the country, is for sale.",
         "largest | second largest"),
        ("Selby is the third-oldest harbour on the coast.", "Selby is the oldest harbour on the coast.",
         "third-oldest | oldest"),
        ("Norvik is the most profitable bank in the country.",
         "Norvik is the second most profitable bank in the country.", "most profitable | second most profitable"),
    ],
)  # fmt: skip
def test_two_ranks(draft: str, source: str, words: str) -> None:
    assert told(draft, source) == [words]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Norvik is the largest bank in the country.", "Ardent is the second largest bank in the country."),
        ("Norvik is the largest bank in the country.", "Norvik is the second largest insurer in the country."),
        ("Norvik is one of the largest banks in the country.", "Norvik is the second largest bank in the country."),
        ("Norvik is the largest bank in the country.", "Norvik is the largest bank, Ardent the second largest bank."),
        ("Bell made a protest at the bank in Selby.", "Bell made a second protest at the bank in Selby."),
    ],
)  # fmt: skip
def test_no_two_ranks(draft: str, source: str) -> None:
    assert told(draft, source) == []
