"""The number that a share or a mark rests on."""

import pytest

from tests.extraction.conftest import Extract


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("The film has a rating of 66 per cent based on 53 reviews.", [53]),
        ("Based on 53 reviews, the film has a rating of 66 per cent.", [53]),
        ("After 45 reviews, the film stood at 82 per cent.", [45]),
        ("Of those polled, 39% of 66 critics liked it.", [66]),
        ("It was liked by 39% out of 66 critics.", [66]),
        ("It has an average of 7.9/10 based on more than 70 reviews.", [70]),
        # a share of people is of people, not of a sample, and what stands beside it rests on nothing
        ("Turnout was 66 per cent, and 53 stations opened late.", []),
        ("The film has a rating of 66 per cent.", []),
        ("It sold 12 copies, and 66 per cent of buyers liked it.", []),
        # no share and no mark: a count is a count
        ("The study is based on 53 patients.", []),
        ("After 45 minutes the match was over.", []),
    ],
)
def test_bases(extract: Extract, text: str, bases: list[float]) -> None:
    found = {q.low for anchored in extract(text).claims for q in anchored.claim.setting.bases}
    assert sorted(b for b in found if b is not None) == bases


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("The film has a rating of 66 per cent based on 53 reviews.", True),
        ("The film drew 53 reviews, and 66 per cent of viewers liked it.", False),
    ],
)
def test_a_base_is_no_assertion_of_its_own(extract: Extract, text: str, base: bool) -> None:
    (reviews,) = [a.claim for a in extract(text).claims if a.claim.kind == "count"]
    assert reviews.setting.base == base
