"""Claims of a text, by kind."""

from collections.abc import Callable
from datetime import date

import pytest

from factcheck.catalog import load_kinds
from factcheck.extraction import Extracted, extract_claims
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.segmentation import segment

Extract = Callable[[str], Extracted]
ClaimsOf = Callable[[str, str], list[Claim]]


@pytest.fixture(scope="session")
def extract() -> Extract:
    def run(text: str) -> Extracted:
        article = Article.from_text(text, name="a", published=date(2024, 3, 14))
        return extract_claims(segment(article, load()), load_kinds())

    return run


@pytest.fixture(scope="session")
def claims_of(extract: Extract) -> ClaimsOf:
    def run(kind: str, text: str) -> list[Claim]:
        return [anchored.claim for anchored in extract(text).claims if anchored.claim.kind == kind]

    return run
