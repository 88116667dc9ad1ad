"""Of which person something is told: names, pronouns, and descriptions that can mean one person only."""

import pytest

from factcheck.model.claim import Claim
from tests.reading import claims


def told(text: str, kind: str) -> list[Claim]:
    return [c for c in claims(text, kind) if c.setting.whose is not None]


def named(text: str, kind: str = "age") -> list[str | None]:
    return [c.setting.whose.name for c in told(text, kind) if c.setting.whose is not None]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Tom Reed, 34, was fined.", "Tom Reed"),
        ("Tom Reed was late. Reed, 34, was fined.", "Tom Reed"),
        ("The court fined Tom Reed. The 34-year-old said nothing.", "Tom Reed"),
        ("Tom Reed won the race. The 34-year-old plumber had trained alone.", "Tom Reed"),
        ("The baker Tom Reed was late. The baker, 34, was fined.", "Tom Reed"),
        ("The singer Ana Hall, whose album “Tide” sold well, has died at the age of 71, her label said.", "Ana Hall"),
        ("Tom Reed, who has died aged 71, was a smith.", "Tom Reed"),
    ],
)
def test_an_age_is_told_of(text: str, who: str) -> None:
    assert named(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reed left school at the age of 14.",  # once
        "Tom Reed plays on courts 6, 7, 8 and 9.",
        "Tom Reed met a 34-year-old.",
    ],
)
def test_no_age_of_anybody(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reed shot at a girl. The 11-year-old girl survived.",  # brought in by "a"
        "Tom Reed left. John Hall said so. The 51-year-old baker was pleased.",  # which of them?
        "The bus hit driver Tom Reed. The lorry driver, 43, fled.",  # another driver
    ],
)
def test_a_description_that_may_mean_somebody_else(text: str) -> None:
    assert "Tom Reed" not in named(text)


def test_he_goes_on_where_others_are_only_named_beside() -> None:
    text = "Tom Reed left Leeds early. In 1964 he married Ana Hall. He died in hospital."
    assert named(text, "life") == ["Tom Reed"]


def test_she_is_not_taken_for_a_man() -> None:
    assert named("Mr Tom Reed came late. She died in hospital.", "life") == []


def test_a_sentence_is_told_of_whoever_got_it() -> None:
    for text in (
        "Judge Ann Hall sentenced Tom Reed to six years in prison.",
        "Tom Reed must go to prison for six years.",
        "The accountant Tom Reed has lodged an appeal against his sentence of six years.",
        "Tom Reed got six years in prison.",
    ):
        (claim,) = told(text, "duration")
        assert claim.attribute == "duration:sentence", text
        assert claim.setting.whose is not None
        assert claim.setting.whose.name == "Tom Reed", text
        assert claim.certainty == "asserted"


def test_time_served_and_time_asked_for_are_no_sentence_of_his() -> None:
    for text in (
        "Tom Reed served six years as a mayor.",
        "Prosecutors demanded a sentence of six years for Tom Reed.",
        "The charge carries a maximum sentence of six years.",
    ):
        assert told(text, "duration") == [], text


def test_a_year_of_birth_is_read_out_of_life_dates() -> None:
    (claim,) = claims("The painter Ana Hall (1931-2011) was his aunt.", "event-date")
    assert (claim.value.text, claim.setting.bearers[0].name, claim.setting.bearers[0].deed) == (
        "1931", "Ana Hall", "birth",
    )  # fmt: skip
    assert claims("The mayor Ana Hall (1991-1995) was his aunt.", "event-date") == ()
