"""Two articles' claims of one question: the pair that agrees best decides, a hedge contradicts nothing."""

from datetime import date

import pytest

from factcheck.judgement.relations import LEVELS, borne_out, by_article, level_of, paired, pairs
from factcheck.model.group import Group
from tests.reading import claim, compared

BLAST = "A blast shook Arden on Tuesday. "


def the_group(kind: str, *texts: str, draft: str | None = None) -> Group:
    (found,) = [g for g in compared(*texts, draft=draft).groups if g.kind == kind]
    return found


def levels(kind: str, *texts: str, draft: str | None = None) -> list[tuple[str, str, str]]:
    return [(p.one.article, p.other.article, p.level) for p in pairs(the_group(kind, *texts), draft)]


@pytest.mark.parametrize(
    ("kind", "one", "other", "level"),
    [
        ("toll", "The blast killed 12 people.", "Twelve people were killed.", "same"),
        ("toll", "At least 12 people were killed.", "The blast killed 15 people.", "within"),
        ("toll", "At least 12 people were killed.", "At least 15 people were killed.", "bounds"),
        ("toll", "The blast killed 12 people.", "The blast killed 15 people.", "disjoint"),
        ("toll", "At least 12 people were killed.", "The blast killed nine people.", "disjoint"),
        # hedged: it can agree, it contradicts nothing
        ("toll", "The blast killed 12 people.", "The blast may have killed 12 people.", "same"),
        ("toll", "The blast killed 12 people.", "The blast may have killed 15 people.", None),
        ("toll", "At least 12 people were killed.", "At least 15 people may have been killed.", None),
        # two states of things
        ("count", "The ministry counted 967 cases by 27 February.", "It counted 700 cases by 10 February.", None),
        ("count", "The ministry counted 967 cases by 27 February.", "The ministry counted 700 cases.", "disjoint"),
        ("percent", "The film has a rating of 66 per cent based on 53 reviews.",
         "The film has a rating of 71 per cent based on 61 reviews.", None),
    ],
)  # fmt: skip
def test_levels(kind: str, one: str, other: str, level: str | None) -> None:
    a, b = claim(one, kind, "a"), claim(other, kind, "b")
    assert level_of(a, b) == level
    assert level_of(b, a) == level


def test_a_denial_and_a_count_meet() -> None:
    no, some = claim("No one was killed.", "presence", "a"), claim("The blast killed 12 people.", "toll", "b")
    assert level_of(no, some) == level_of(some, no) == "disjoint"


def test_the_best_pair_decides() -> None:
    """ "Three in the village, twelve in all": the figure that agrees clears the other."""
    one, other = f"{BLAST}It killed 12 people.", f"{BLAST}It killed 12 people. It killed three in the street."
    assert levels("toll", one, other) == [("a", "b", "same")]


def test_each_two_articles_have_one_pair() -> None:
    texts = [f"{BLAST}It killed {n} people." for n in (12, 12, 15)]
    assert levels("toll", *texts) == [("a", "b", "same"), ("a", "c", "disjoint"), ("b", "c", "disjoint")]


def test_one_article_alone_has_none() -> None:
    assert levels("toll", f"{BLAST}It killed 12 people.") == []


def test_levels_stand_best_first() -> None:
    assert LEVELS == ("same", "within", "bounds", "disjoint")


MORE, LESS = "Over 11 million copies were sold.", "Over 10 million copies were sold."


@pytest.mark.parametrize(
    ("texts", "draft", "level"),
    [
        ((MORE, LESS), None, "bounds"),
        ((MORE, LESS), "b", "within"),  # the draft says less than its source knows
        ((MORE, LESS), "a", "bounds"),  # the draft says more
        (("Up to 90 homes burned.", "Up to 100 homes burned."), "b", "within"),
        (("Up to 100 homes burned.", "Up to 90 homes burned."), "b", "bounds"),
        (("Some 12 homes burned.", "Fifteen homes burned."), "b", "disjoint"),
    ],
)
def test_a_draft_that_claims_less_is_supported(texts: tuple[str, str], draft: str | None, level: str) -> None:
    assert levels("count", *texts, draft=draft) == [("a", "b", level)]


def test_with_a_draft_its_sources_are_not_held_against_each_other() -> None:
    texts = [f"{BLAST}It killed {n} people." for n in (12, 13, 15)]
    assert levels("toll", *texts, draft="b") == [("a", "b", "disjoint"), ("b", "c", "disjoint")]


def test_claims_by_article() -> None:
    texts = [f"{BLAST}It killed 12 people.", f"{BLAST}Fifteen people were killed."]
    assert {name: len(told) for name, told in by_article(the_group("toll", *texts)).items()} == {"a": 1, "b": 1}


@pytest.mark.parametrize(
    ("one", "other", "days", "level"),
    [
        # arrested, and convicted two years later
        ("Clara Bell, 27, was arrested.", "Clara Bell, 29, was convicted.", (date(2022, 6, 1), date(2024, 3, 1)), None),
        ("Clara Bell, 27, was arrested.", "Clara Bell, 28, was charged.", (date(2024, 1, 3), date(2024, 3, 1)), None),
        # nobody grows three years older in two months, nor younger
        (
            "Clara Bell, 27, was arrested.",
            "Clara Bell, 30, was charged.",
            (date(2024, 1, 3), date(2024, 3, 1)),
            "disjoint",
        ),
        (
            "Clara Bell, 29, was arrested.",
            "Clara Bell, 27, was charged.",
            (date(2022, 6, 1), date(2024, 3, 1)),
            "disjoint",
        ),
        # of one day, or of no day
        (
            "Clara Bell, 27, was arrested.",
            "Clara Bell, 28, was charged.",
            (date(2024, 3, 1), date(2024, 3, 1)),
            "disjoint",
        ),
        ("Clara Bell, 27, was arrested.", "Clara Bell, 28, was charged.", (None, None), "disjoint"),
        # where one is undated, years may lie between them, decades hardly
        ("Clara Bell, 27, was arrested.", "Clara Bell, 28, was charged.", (None, date(2024, 3, 1)), None),
        ("Clara Bell, 27, was arrested.", "Clara Bell, 29, was charged.", (None, date(2024, 3, 1)), "disjoint"),
        ("Clara Bell, 27, was arrested.", "Clara Bell, 41, was charged.", (None, date(2024, 3, 1)), "disjoint"),
    ],
)
def test_ages_of_two_days(one: str, other: str, days: tuple[date | None, date | None], level: str | None) -> None:
    a, b = claim(one, "age", "a"), claim(other, "age", "b")
    a, b = (c.model_copy(update={"as_of": day}) for c, day in zip((a, b), days, strict=True))
    assert level_of(a, b) == level_of(b, a) == level


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        # the days of two deeds within weeks part no two ages
        ("Ann Bell, 61, was arrested on Monday.", "Ann Bell, 63, will be tried on Friday.", "disjoint"),
        ("Lena Ford, 27, joined Orlen on Sunday.", "Lena Ford, 29, will play on Saturday.", "disjoint"),
        ("The painter Carl Vance, 84, died on Sunday.", "Carl Vance, 88, will be buried on Thursday.", "disjoint"),
        ("Ann Bell, 61, was arrested on Monday.", "Ann Bell, 61, will be tried on Friday.", "same"),
        # the days of two years may
        ("Ann Bell, 61, was arrested on Monday.", "Ann Bell, 59, was arrested in May 2021.", None),
        ("Lena Ford, 27, joined Orlen on Tuesday.", "Lena Ford, 23, came to Selby in 2020.", None),
        ("Tim Moss, 33, was found in October.", "Tim Moss, 34, was buried on Monday.", None),
        # one of them is a birthday's
        ("Carl Vance, 84, died on Sunday.", "Carl Vance would have turned 85 on Friday.", None),
    ],
)
def test_an_age_is_of_its_report_and_not_of_the_day_of_a_deed(one: str, other: str, level: str | None) -> None:
    a, b = claim(one, "age", "a"), claim(other, "age", "b")
    assert level_of(a, b) == level_of(b, a) == level


def test_an_undated_draft_is_of_its_source_s_day() -> None:
    draft, source = (
        claim("Clara Bell, 27, was arrested.", "age", "a"),
        claim("Clara Bell, 28, was arrested.", "age", "b"),
    )
    draft, source = draft.model_copy(update={"as_of": None}), source.model_copy(update={"as_of": date(2024, 3, 1)})
    assert (pair := paired(draft, source, of_draft=True)) is not None
    assert pair.level == "disjoint"


def test_where_dated_texts_tell_of_growing_older_undated_ones_may_too() -> None:
    days = (date(2022, 6, 1), date(2024, 3, 1), None, None)
    texts = ("Clara Bell, 27, was arrested.", "Clara Bell, 29, was convicted.",
             "Clara Bell, 27, was arrested.", "Clara Bell, 29, was convicted.")  # fmt: skip
    found = [claim(text, "age", name) for text, name in zip(texts, "abcd", strict=True)]
    dated = tuple(c.model_copy(update={"as_of": day}) for c, day in zip(found, days, strict=True))
    group = Group(kind="age", attribute=dated[0].attribute, incident=None, claims=dated)
    assert "disjoint" not in {p.level for p in pairs(group)}
    undated = group.model_copy(update={"claims": dated[2:]})
    assert [p.level for p in pairs(undated)] == ["disjoint"]


def test_what_a_draft_and_its_source_both_hedge_can_exclude_each_other() -> None:
    a, b = (
        claim("Twelve people may have been killed.", "toll", "a"),
        claim("Some 15 people may have died.", "toll", "b"),
    )
    assert level_of(a, b) is None
    a, b = (
        claim("The blast may have killed 12 people.", "toll"),
        claim("The blast may have killed 19 people.", "toll", "b"),
    )
    assert (pair := paired(a, b, of_draft=True)) is not None
    assert pair.level == "disjoint"
    flat = claim("The blast killed 12 people.", "toll")
    assert paired(flat, b, of_draft=True) is None


def test_an_agreement_is_without_a_second_figure_that_others_exclude() -> None:
    group = the_group("toll", f"{BLAST}It killed 12 people. It killed 15 people.", f"{BLAST}It killed 12 people.")
    assert [c.value.text for c in borne_out(group.claims)] == ["12 people", "12 people"]


@pytest.mark.parametrize(
    "texts",
    [
        ("It killed 12 people. It killed at least ten people.", "It killed 12 people."),
        ("It killed 12 people. It killed 15 people.", "It killed 12 people.", "It killed 15 people."),
        ("It killed 12 people.", "It killed 15 people."),
    ],
)
def test_what_others_bear_out_stays(texts: tuple[str, ...]) -> None:
    group = the_group("toll", *(f"{BLAST}{text}" for text in texts))
    assert borne_out(group.claims) == group.claims
