"""What stands around a claim: its figure's own words, of how much it is told, what it points back at, its dates."""

import pytest

from tests.reading import setting

SUMS = "The film took $200 million in Spain and $324 million elsewhere, for a total of $524 million."


@pytest.mark.parametrize(
    ("value", "near", "far"),
    [
        ("$200 million", {"film", "take", "spain"}, {"total", "elsewhere"}),
        ("$324 million", {"elsewhere"}, {"spain", "total", "film"}),
        ("$524 million", {"total"}, {"spain", "elsewhere", "film"}),
    ],
)
def test_each_figure_keeps_its_own_words(value: str, near: set[str], far: set[str]) -> None:
    found = setting(SUMS, "money", value)
    assert near - {"elsewhere"} <= found.near
    assert not far & found.near


def test_a_figure_that_is_a_time_keeps_the_words_before_it() -> None:
    found = setting("The islands gained their freedom six months ago, ending one war.", "event-date", "six months ago")
    assert {"island", "freedom", "gain"} <= found.near


def test_what_a_relative_clause_tells_of_another_noun_is_not_the_figure_s() -> None:
    text = "The islands gained their freedom in July under a deal that ended the war."
    near = setting(text, "event-date", "July").near
    assert {"freedom", "deal"} <= near
    assert not {"end", "war"} & near
    # where the figure stands in the clause, its words are its own
    near = setting("They signed a deal that ended the war in July.", "event-date", "July").near
    assert {"end", "war"} <= near


def test_the_whole_sentence_is_told_with_its_figures_and_dates() -> None:
    found = setting("The storm felled 12 trees on 5 May, Ana Ruiz said.", "count", "12 trees").told
    assert found is not None
    assert {"storm", "fell", "tree", "ruiz", "#12..12"} <= found.lemmas
    assert any(lemma.startswith("@") for lemma in found.lemmas)


@pytest.mark.parametrize(
    ("text", "value", "extent"),
    [
        (SUMS, "$200 million", None),
        (SUMS, "$324 million", "rest"),
        (SUMS, "$524 million", "whole"),
        ("The film earned $5 million worldwide.", "$5 million", "whole"),
        ("The film earned $5 million around the world.", "$5 million", "whole"),
        ("The film earned $5 million overseas.", "$5 million", "rest"),
        ("The film earned $5 million in other countries.", "$5 million", "rest"),
        ("The film earned $5 million in Spain.", "$5 million", None),
        ("The film about the world of chess earned $5 million.", "$5 million", None),
        ("The film by other people earned $5 million.", "$5 million", None),
    ],
)
def test_extent(text: str, value: str, extent: str | None) -> None:
    assert setting(text, "money", value).extent == extent


@pytest.mark.xfail(reason="“in” and “world” anywhere near the figure are taken for “in the world”")
def test_the_world_of_chess_is_not_the_world() -> None:
    assert setting("The film about the world of chess earned $5 million in Spain.", "money").extent is None


@pytest.mark.parametrize(
    ("text", "anaphoric"),
    [
        ("It earned $5 million.", True),
        ("The film earned $5 million.", True),
        ("Its sequel earned $5 million.", True),
        ("This film earned $5 million.", True),
        ("A film earned $5 million.", False),
        ("Paper Moons earned $5 million.", False),
    ],
)
def test_what_points_back(text: str, anaphoric: bool) -> None:
    assert setting(text, "money").anaphoric == anaphoric


def test_the_topic_is_the_title_else_the_headline() -> None:
    text = "The Silver Harbour opens\n\nThe film earned $5 million in Spain on its first weekend."
    assert setting(text, "money", title="Paper Moons").topic == {"paper", "moons"}
    assert setting(text, "money").topic == {"the", "silver", "harbour", "opens"}
    assert setting("It earned $5 million.", "money").topic == frozenset()


def test_who_acts_and_what_is_named() -> None:
    found = setting("Paper Moons earned $5 million in Spain.", "money")
    assert "paper" in found.who
    assert found.predicate == "earn"
    assert "spain" in found.names


def test_neither_figures_nor_dates_are_words_around() -> None:
    found = setting("On 3 March the storm felled 12 trees and sank nine boats.", "count", "12 trees")
    assert not found.about & {"3", "march", "12", "nine"}
    assert found.about >= {"storm", "fell"}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The ministry counted 967 cases by 27 February.", [("2024-02-27", None)]),
        ("The ministry counted 967 cases before March 2023.", [("2023-03", "BEFORE")]),
        ("The ministry counted 967 cases until March 2023.", [("2023-03", "BEFORE")]),
        ("The ministry counted 967 cases since March 2023.", [("2023-03", "AFTER")]),
        ("The ministry counted 967 cases.", []),
        # a date in front with "as of" holds for the whole sentence
        ("As of 22 February, 900 tests were made, and the ministry counted 967 cases.", [("2024-02-22", None)]),
        # of another clause
        ("The ministry, which opened on 22 February, is small and counted 967 cases.", []),
    ],
)
def test_dates(text: str, times: list[tuple[str, str | None]]) -> None:
    assert [(t.value, t.mod) for t in setting(text, "count", "967 cases").times] == times


def test_an_as_of_date_holds_for_what_follows() -> None:
    text = "As of 22 February, the ministry had counted 967 cases, with 900 tests having been made."
    assert [t.value for t in setting(text, "count", "900 tests").times] == ["2024-02-22"]
