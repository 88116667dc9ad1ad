"""What somebody is by a sentence, and of what, in whatever words."""

import pytest

from factcheck.model.statement import Post, StatementValue
from tests.reading import claims


def read(text: str) -> list[Post]:
    values = (c.value for c in claims(text, "statement"))
    return [post for value in values if isinstance(value, StatementValue) for post in value.posts]


@pytest.mark.parametrize(
    ("text", "person", "title", "of"),
    [
        (
            "Lena Moss, director of the Harlow Institute, said so on Friday.",
            "Lena Moss",
            "director",
            "harlow institute",
        ),
        ("Lena Moss, who directs the Harlow Institute, said so.", "Lena Moss", "director", "harlow institute"),
        ("The museum's director, Henry Stell, declined to say more.", "Henry Stell", "director", "museum"),
        ("Norvik director Henry Stell declined to say more.", "Henry Stell", "director", "norvik"),
        ("Jon Pratt, Norvik's chief technology officer, said so.", "Jon Pratt", "chief technology officer", "norvik"),
        ("The museum appointed Alice Moran as its director in May.", "Alice Moran", "director", "museum"),
        ("The new captain of Melford Rovers is Luca Bern.", "Luca Bern", "new captain", "melford rovers"),
        ("Led by Oscar Bream, the team used a telescope.", "Oscar Bream", "leader", "team"),
        (
            "The opposition Reform Party, led by Helen Lark, voted no.",
            "Helen Lark",
            "leader",
            "reform party",
        ),
        ("Paul Denby works as a heart surgeon at Selby hospital.", "Paul Denby", "heart surgeon", "selby hospital"),
        ("Paul Denby left Oslo. He is a surgeon at Selby hospital.", "Paul Denby", "surgeon", "selby hospital"),
        ("Ida Vale left. A Navy veteran and a keen boxer, she taught her.", "Ida Vale", "veteran", "navy"),
        ("The mayor of Harwick, Anna Lind, spoke.", "Anna Lind", "mayor", "harwick"),
        ("Captain of the Osprey Nicholas Berg was rescued.", "Nicholas Berg", "captain", "osprey"),
        ("Surgeon General Ida Vale left Harwick.", "Ida Vale", "surgeon general", ""),
        ("Lena Vance, who plays centre for Harwick, was glad.", "Lena Vance", "centre", "harwick"),
        ("The search goes on, said Ines Duarte of the shipping company.", "Ines Duarte", "", "shipping company"),
    ],
)
def test_what_somebody_is(text: str, person: str, title: str, of: str) -> None:
    told = [(p.name, " ".join((*p.beside, p.calling)), " ".join(p.of)) for p in read(text)]
    assert (person, title, of) in told, told


def test_both_of_two_posts() -> None:
    told = [(p.calling, p.of) for p in read("Jon Pratt, the firm's founder and chief executive, warned of it.")]
    assert told == [("founder", ("firm",)), ("executive", ("firm",))]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Vale had hoped to become a detective in Harwick.",
        "Ida Vale was not the mayor of Harwick at all.",
        "Ida Vale may be the mayor of Harwick soon.",
        "Peter Odell and Victor Sale left Harwick on Friday.",  # given names that end as callings do
        "The wife of Tom Reed, who leads the union of Harwick, spoke.",
        "Tom Reed of Leeds met a nurse from Harwick.",
    ],
)
def test_nobody_is_said_to_be_anything(text: str) -> None:
    assert read(text) == []


def test_a_name_that_is_taken_for_a_noun_is_no_title() -> None:
    assert read("The station told of a teenager named Damarius Tinker, who was shot.") == []
