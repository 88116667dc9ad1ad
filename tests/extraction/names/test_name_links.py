"""Names with particles, hyphens and nicknames: one name each, and one person with and without them."""

import pytest

from factcheck.values.person import name_words, same_person
from tests.reading import compared, read

WHOLE = [
    ("Jean de la Tour fell ill. De la Tour was 62.", ["Jean de la Tour"] * 2),
    ("Anna van der Berg fell ill. Van der Berg was 62.", ["Anna van der Berg"] * 2),
    ("Police said van der Berg was armed.", ["van der Berg"]),
    ("Mohammed bin Salman met the guests. Bin Salman was pleased.", ["Mohammed bin Salman"] * 2),
    ("Khalid al-Masri was hurt. Al-Masri is in hospital.", ["Khalid al-Masri"] * 2),
    ("Jean-Luc Moreau was hurt. Moreau is in hospital.", ["Jean-Luc Moreau"] * 2),
    ("Mary Smith-Jones was hurt.", ["Mary Smith-Jones"]),
    ("Pedro Almeida da Silva was hurt. Da Silva is in hospital.", ["Pedro Almeida da Silva"] * 2),
    ("Mayor Bill de Blasio met Ursula von der Leyen.", ["Bill de Blasio", "Ursula von der Leyen"]),
    ("The judge, Luis de la Vega, freed her.", ["Luis de la Vega"]),
    ('James "Jimmy" Carter won the race.', ["James Jimmy Carter"]),
    ("Robert ‘Skip’ Hale was hurt. Skip Hale is in hospital.", ["Robert Skip Hale", "Skip Hale"]),
    ("William (Bill) Hale was hurt.", ["William Bill Hale"]),
    ("Paul de la Tour and Jean de la Tour were hurt.", ["Paul de la Tour", "Jean de la Tour"]),
]


@pytest.mark.parametrize(("text", "names"), WHOLE, ids=[text for text, _ in WHOLE])
def test_a_name_is_read_whole(text: str, names: list[str]) -> None:
    assert [p.name for p in read(text).people if p.type == "person"] == names


APART = [
    ("Tom Reed - Ana Bell said so - was hurt.", "Reed - Ana"),
    ("“Stop,” said Tom. “Reed” is a street.", "Tom Reed"),
    ("Tom Hale (Labour) Smith Street is shut.", "Labour"),
    ("She told Tom the den Reed built was hers.", "Tom the"),
    ("Reed had ten Bell telephones.", "ten Bell"),
]


@pytest.mark.parametrize(("text", "name"), APART, ids=[text for text, _ in APART])
def test_what_stands_between_two_names_makes_no_name(text: str, name: str) -> None:
    assert not [p.name for p in read(text).people if name in p.name]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Van der Berg", ("berg",)),
        ("De la Tour", ("tour",)),
        ("bin Salman", ("salman",)),
        ("van Dijk", ("dijk",)),
        ("Van Dijk", ("van", "dijk")),
        ("Van Morrison", ("van", "morrison")),
        ("Al Gore", ("al", "gore")),
        ("Khalid al-Masri", ("khalid", "al-masri")),
        ("Ana Del Ponte", ("ana", "del", "ponte")),
    ],
)
def test_a_family_name_is_told_without_its_particles(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ("Anna van der Berg", "Van der Berg", True),
        ("Anna van der Berg", "Berg", True),
        ("Virgil van Dijk", "Van Dijk", True),
        ("Khalid al-Masri", "Masri", True),
        ("Khalid al-Masri", "Khaled el-Masri", True),
        ("Paul de la Tour", "Jean de la Tour", False),
        ("Anna van der Berg", "Tom van der Berg", False),
        ("Van Morrison", "Jim Morrison", False),
        ("Al Gore", "Albert Gore", True),
        ("Bin Salman", "Mohammed bin Salman", True),
        ("James Jimmy Carter", "Jimmy Carter", True),
        ("Robert Skip Hale", "Skip Hale", True),
        ("Robert Skip Hale", "Tom Hale", False),
    ],
)
def test_one_person_with_and_without_particles_and_nicknames(a: str, b: str, one: bool) -> None:
    assert same_person(a, b) is one
    assert same_person(b, a) is one


BLAZE = "A blaze at a mill in Varna on Monday killed a guard. "


@pytest.mark.parametrize(
    ("one", "other", "verdicts"),
    [
        ("Anna van der Berg, 34, was arrested.", "Van der Berg, 43, was arrested.", ["contradiction"]),
        ("Khalid al-Masri, 34, was arrested.", "Khalid al-Masri, 34, was arrested.", ["agreement"]),
        ('Robert "Skip" Hale, 34, was arrested.', "Skip Hale, 43, was arrested.", ["contradiction"]),
        ("Paul de la Tour, 34, was arrested.", "Jean de la Tour, 43, was arrested.", []),
    ],
)
def test_ages_are_compared_by_the_whole_name(one: str, other: str, verdicts: list[str]) -> None:
    assert compared(BLAZE + one, BLAZE + other).verdicts("age") == verdicts
