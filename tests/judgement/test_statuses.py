"""Two stages of one case: an update where both texts are dated and the later one tells the later stage."""

from datetime import date

import pytest

from factcheck import Article, compare
from factcheck.model.finding import Finding

EARLY, LATE = date(2024, 3, 14), date(2024, 3, 16)
HELD, FREE = "Tom Reed was arrested on suspicion of theft.", "Tom Reed was released on bail."
OPEN, CHARGED = "Tom Reed has not been charged yet.", "Tom Reed was charged with theft."
FLAGGED = {"contradiction", "update", "undecided"}


def findings(a: tuple[str, date | None], b: tuple[str, date | None]) -> list[Finding]:
    articles = [Article.from_text(text, name=name, published=day) for name, (text, day) in (("a", a), ("b", b))]
    return [f for f in compare(articles).findings if f.kind == "status"]


@pytest.mark.parametrize(
    ("a", "b", "verdicts"),
    [
        ((HELD, EARLY), (FREE, LATE), ["update"]),
        ((HELD, LATE), (FREE, EARLY), ["undecided"]),
        ((HELD, EARLY), (FREE, EARLY), ["undecided"]),
        ((HELD, None), (FREE, None), ["undecided"]),
        ((OPEN, EARLY), (CHARGED, LATE), ["update"]),
        ((OPEN, None), (CHARGED, None), ["update"]),  # "not yet" says itself which was first
        ((OPEN, LATE), (CHARGED, EARLY), ["undecided"]),
        (("Tom Reed has not been charged.", None), (CHARGED, None), ["contradiction"]),
        ((f"{HELD} {FREE}", EARLY), (FREE, LATE), []),
        (("Tom Reed was acquitted.", EARLY), ("Tom Reed was convicted.", LATE), ["contradiction"]),
        # one offence by its verb and by its noun; two offences are two verdicts
        (
            ("Tom Reed was acquitted of forgery.", EARLY),
            ("Tom Reed was found guilty of forging a will.", EARLY),
            ["contradiction"],
        ),
        (
            ("The jury convicted Tom Reed on nine counts of bribery.", None),
            ("Tom Reed was acquitted of bribing a judge.", None),
            ["contradiction"],
        ),
        (
            ("The jury convicted Tom Reed on nine counts of bribery.", None),
            ("Tom Reed was acquitted of forgery.", None),
            [],
        ),
        (("Tom Reed was convicted on Friday.", None), ("Tom Reed was acquitted of forgery.", None), []),
        (("Tom Reed was convicted.", EARLY), ("Tom Reed may have been acquitted.", EARLY), []),
    ],
)
def test_stages(a: tuple[str, date | None], b: tuple[str, date | None], verdicts: list[str]) -> None:
    assert [f.verdict for f in findings(a, b) if f.verdict in FLAGGED] == verdicts


def test_a_persons_title_and_status_are_two_questions() -> None:
    told = findings(("Mayor Tom Reed was convicted of fraud.", None), ("Mayor Tom Reed was acquitted of fraud.", None))
    assert [f.verdict for f in told] == ["contradiction"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tom Reed was charged with theft.", True),
        ("Tom Reed went home. He was charged with theft.", False),  # whom the pronoun means is not sure enough to print
        ("The driver was charged with theft.", False),
        ("The road remains closed.", False),
    ],
)
def test_what_one_article_alone_says(text: str, told: bool) -> None:
    other = "The council met on Monday."
    assert any(f.verdict == "single-source" for f in findings((text, None), (other, None))) == told


FIRE = "A fire raged in Norwick on Monday."
KEPT, TOLD = f"{FIRE} The victim has not been named.", f"{FIRE} The victim was named as Clara Bell."
OTHER = f"{FIRE} The victim was named as Anna Ruiz."


@pytest.mark.parametrize(
    ("texts", "verdicts"),
    [
        ((KEPT, TOLD), ["update"]),
        ((TOLD, TOLD), []),
        ((TOLD, OTHER), []),  # there may have been two
        ((f"{TOLD} The second victim has not been named.", TOLD), []),
        ((f"{FIRE} The second victim has not been named.", TOLD), []),
    ],
)
def test_a_name_that_is_kept_back_is_told_later(texts: tuple[str, str], verdicts: list[str]) -> None:
    found = compare([Article.from_text(text, name=name) for text, name in zip(texts, "ab", strict=True)]).findings
    assert [f.verdict for f in found if f.kind == "identity" and f.verdict in FLAGGED] == verdicts


def test_an_agreement_leaves_out_who_denies() -> None:
    text = "Police said that Tom Reed had a gun. A witness said that Reed did not have a gun."
    other = "Tom Reed had a gun, police said. Reed did not have a gun, a witness told the Echo."
    (found,) = [f for f in findings((text, None), (other, None)) if f.verdict == "agreement"]
    assert {side.value for side in found.sides} == {"had a gun"}
