"""How much of one statement another one says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.statement import PlacedWord, StatementValue
from factcheck.values.figure import plain
from factcheck.values.statement import compare_statements, coverage, nearness, weight


def said(*words: str) -> StatementValue:
    """A statement of these words, given as "lemma/POS"."""
    placed: list[PlacedWord] = []
    for word in words:
        lemma, _, pos = word.partition("/")
        placed.append((len(placed) * 10, len(placed) * 10 + len(lemma), lemma, pos or "NOUN"))
    return StatementValue(text=" ".join(words), words=tuple(placed))


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    assert weight(("bivouac", "NOUN")) > weight(("house", "NOUN")) > 0
    assert weight(("velm", "PROPN")) == 1


@pytest.mark.parametrize(
    ("a", "b", "near"),
    [
        (("psychiatrist", "NOUN"), ("psychiatric", "ADJ"), True),
        (("storm", "NOUN"), ("stormy", "ADJ"), True),
        (("port", "NOUN"), ("portrait", "NOUN"), False),  # too short a stem
        (("anderson", "PROPN"), ("andersen", "PROPN"), False),  # names are not words
    ],
)
def test_words_of_one_stem_are_near(a: tuple[str, str], b: tuple[str, str], near: bool) -> None:
    assert (nearness(a, b) > 0) is near


def test_coverage_is_the_share_that_is_told() -> None:
    whole, part = said("storm", "roof", "chapel"), said("storm", "roof")
    assert coverage(part, whole) == 1
    assert 0 < coverage(whole, part) < 1
    assert coverage(said("1:1:None/NUM"), whole) == 0


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (("storm", "roof", "chapel"), ("chapel", "roof", "storm"), "same"),
        (("storm", "roof", "chapel"), ("storm", "chapel"), "within"),
        (("storm", "roof", "chapel"), ("voter", "council", "capital"), "incomparable"),
    ],
)
def test_comparison(a: tuple[str, ...], b: tuple[str, ...], relation: str) -> None:
    assert compare_statements(said(*a), said(*b)).relation == relation
    assert compare_statements(said(*b), said(*a)).relation == relation


@given(st.floats(min_value=0, max_value=1e15, allow_nan=False))
def test_a_whole_number_has_no_point(number: float) -> None:
    assert "." not in plain(float(int(number)))
