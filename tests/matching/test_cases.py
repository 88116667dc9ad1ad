"""One case that several articles follow to different stages is told as an update; two cases, or one stage, are not."""

import pytest

from factcheck import Article, compare
from factcheck.model.finding import Finding

FIRE = "A fire destroyed the Velm brewery in Hafen on 3 March 2024, and Ana Sol, 31, was hurt. "


def case(*texts: str) -> list[Finding]:
    report = compare([Article.from_text(FIRE + text, name=f"{n}.txt") for n, text in enumerate(texts)])
    return [f for f in report.findings if f.evidence is not None and f.evidence.rule == "stages"]


def test_each_article_is_quoted_with_its_last_stage() -> None:
    (found,) = case(
        "Tom Roe, 40, was arrested on Monday.",
        "Tom Roe, 40, was arrested. Roe was charged with arson.",
        "Tom Roe was charged with arson and pleaded not guilty.",
    )
    assert (found.verdict, found.severity) == ("update", "warning")
    assert [side.value for side in found.sides] == ["was arrested", "was charged with arson", "pleaded not guilty"]


def test_the_driver_is_whom_the_other_article_names() -> None:
    (found,) = case("The driver was arrested on Monday.", "Tom Roe was charged with arson.")
    assert len(found.sides) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom Roe was charged with arson.", "Roe was charged with arson."),
        ("Tom Roe was arrested on Monday.", "Bea Lind was charged with arson."),  # two accused
        ("The driver was arrested on Monday.", "The owner was charged with arson."),  # nobody named: perhaps two
        ("Tom Roe was arrested on Monday.", "Tom Roe may be charged with arson."),
        ("Tom Roe was arrested on Monday.", "Tom Roe was not charged with arson."),
        ("Tom Roe was arrested on Monday.", "Nobody else was hurt."),
    ],
)
def test_no_progress_is_told_of(one: str, other: str) -> None:
    assert case(one, other) == []


def test_two_stories_are_two_cases() -> None:
    texts = (FIRE + "Tom Roe was arrested on Monday.", "Tom Roe was charged with fraud after his bank failed in 2019.")
    report = compare([Article.from_text(text, name=f"{n}.txt") for n, text in enumerate(texts)])
    assert not [f for f in report.findings if f.verdict == "update"]
