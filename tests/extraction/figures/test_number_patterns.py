"""The patterns of numbers on input that no newspaper prints: no crash, and a focus that lies in the text."""

import pytest

from factcheck.catalog import load_kinds
from factcheck.extraction import extract_claims
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.segmentation import segment

NUMBERS = ("count", "percent", "measure", "duration", "age", "score")
KINDS = tuple(kind for kind in load_kinds() if kind.id in NUMBERS)


@pytest.mark.parametrize(
    "text",
    [
        "7",
        "%",
        "12 %",
        "in his",
        "in his mid-",
        "aged",
        ", 34,",
        "3/5/10",
        "out of 10",
        "999.99/10 out of 100 per cent of",
        "9" * 400 + " homes burned.",
        "A 200-",
        "of of of 12 of of",
        "12 km 13 km (14 km (15 km) away from from",
        "5 % % % points per cent per",
        "two-year-old two-year two-",
        "40\u00a0000 homes \u200b12\u200b% \U0001f600 3-1",
    ],
)
def test_hostile(text: str) -> None:
    parsed = segment(Article.from_text(text, name="hostile"), load())
    for anchored in extract_claims(parsed, KINDS).claims:
        claim = anchored.claim
        assert claim.start <= claim.focus.start < claim.focus.end <= claim.end <= len(text)
