"""Times of day, causes, superlatives and changes on input that no newspaper prints, and on long input."""

import time

import pytest

from factcheck.catalog import load_kinds
from factcheck.extraction import extract_claims
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.segmentation import segment

KINDS = tuple(kind for kind in load_kinds() if kind.id in {"event-time", "cause", "superlative", "change"})


@pytest.mark.parametrize(
    "text",
    [
        "at 4 p.m.",
        "4 p.m. (1200 GMT (1300 GMT",
        "shortly after midnight",
        "between and between 2 p.m. and 3 p.m. and",
        "25:99 p.m. T99:99",
        "largest since",
        "second-second-largest ever since since 1999 in in",
        "first to to be",
        "only only only",
        "caused by by caused",
        "due to due to due to fire",
        "rose to from by",
        "fell from $ to $ from 5 to to 8 by by",
        "Fire fire fire caused by fire because of fire with a knife.",
        "\u200bProfit rose\u00a0from 4\u00a0to\u00a05 \U0001f525 at 4 p.m.",
    ],
)
def test_hostile(text: str) -> None:
    parsed = segment(Article.from_text(text, name="hostile"), load())
    for anchored in extract_claims(parsed, KINDS).claims:
        claim = anchored.claim
        assert claim.start <= claim.focus.start < claim.focus.end <= claim.end <= len(text)


@pytest.mark.parametrize(
    "part",
    [
        "the bomb exploded at 4 p.m. and ",
        "the fire was caused by lightning and ",
        "it was the worst flood since 1998 and ",
        "profit rose from 4 to 5 and ",
    ],
)
def test_long_sentences_cost_in_proportion(part: str) -> None:
    short, long = (segment(Article.from_text(part * n, name="long"), load()) for n in (100, 400))
    took = []
    for parsed in (short, long):
        began = time.process_time()
        extract_claims(parsed, KINDS)
        took.append(time.process_time() - began)
    assert took[1] < 0.5 + 12 * took[0]
