"""A figure that another article has in a sentence about the same is not said to be one source's only."""

import pytest

from factcheck.matching.echoes import Echoes
from factcheck.model.claim import Claim
from tests.reading import claims


def figure(kind: str, one: str) -> Claim:
    return claims(one, kind, "a")[0]


def echoed(kind: str, one: str, other: str) -> bool:
    """Whether the first claim of a kind in one article is told in a sentence of the other."""
    sentences = [*claims(one, "statement", "a"), *claims(other, "statement", "b")]
    return Echoes(sentences, lambda _: "story").echoed(figure(kind, one))


WARDS = "The council elects members in 125 wards of the town."
PAID = "Bell paid $3.75 million for the Arden brewery."


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("count", WARDS, "In each of the town's 125 wards one member is elected to the council, without lists."),
        ("money", PAID, "He took over the brewery, which had cost him $3.75 million, in May."),
        (
            "age",
            "Ana Ruiz, a 31-year-old nurse, was treated at the hospital.",
            "The driver, Ruiz, was a nurse, 31 years old.",
        ),
    ],
)
def test_a_figure_that_another_article_tells_of_the_same_is_not_one_source_s(kind: str, one: str, other: str) -> None:
    assert echoed(kind, one, other)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("count", WARDS, "Some 125 lorries left the harbour at dawn."),  # of another thing
        ("count", WARDS, "The council elects members in 68 wards of the town."),  # another figure
        ("money", PAID, "A storm did damage of $3.75 million in the harbour."),
        (
            "age",
            "Ana Ruiz, a 31-year-old nurse, was treated at the hospital.",
            "Lea Marsh, a 31-year-old driver, was treated at the hospital.",
        ),
    ],
)
def test_the_same_figure_of_another_thing_is_no_echo(kind: str, one: str, other: str) -> None:
    assert not echoed(kind, one, other)


def test_an_article_of_another_story_echoes_nothing() -> None:
    other = "In each of the town's 125 wards one member is elected to the council, without lists."
    sentences = [*claims(WARDS, "statement", "a"), *claims(other, "statement", "b")]
    assert not Echoes(sentences, lambda article: article).echoed(figure("count", WARDS))
