"""Quotations of two articles are paired by their words, whoever is named as the speaker."""

import random
import time
from itertools import combinations

import pytest

from factcheck import Article, compare
from factcheck.matching.quoted import utterances
from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.value import QuoteValue
from factcheck.values.compare import compare_values

COMMON = "people about harbour council water there would which boats night".split()


def test_the_same_words_of_two_named_persons_meet() -> None:
    texts = [f"“We will rebuild the whole harbour by the end of May,” {who} said." for who in ("Clara Bell", "Tom Roe")]
    report = compare([Article.from_text(text, name=str(n)) for n, text in enumerate(texts)])
    assert {(f.kind, f.verdict) for f in report.findings} == {("attribution", "undecided"), ("quote", "undecided")}


def _claim(number: int, article: int, text: str) -> Claim:
    span = Span(start=0, end=len(text))
    return Claim(
        id=f"c{number}", article=f"a{article}", kind="quote", start=0, end=len(text), quote=text, focus=span,
        value=QuoteValue(text=text, speaker=None), polarity="positive", certainty="asserted", attribute="quote",
        anchor=span,
    )  # fmt: skip


def _said(number: int, rare: int, seed: int) -> list[Claim]:
    """Quotations of ten articles, with words that all of them use."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    words = [*COMMON * 8, *(f"word{n}" for n in range(rare))]
    return [_claim(n, n % 10, " ".join(chance.choices(words, k=chance.randint(4, 14)))) for n in range(number)]


@pytest.mark.parametrize("seed", range(5))
def test_no_two_that_are_one_utterance_stay_apart(seed: int) -> None:
    claims = _said(60, 40, seed)
    home = {claim.id: number for number, part in enumerate(utterances(claims)) for claim in part}
    for a, b in combinations(claims, 2):
        if a.article != b.article and compare_values(a.value, b.value).relation == "same":
            assert home[a.id] == home[b.id]


def test_common_words_cost_no_quadratic_time() -> None:
    claims = _said(1_600, 6_000, 1)
    began = time.process_time()
    utterances(claims)
    assert time.process_time() - began < 1
