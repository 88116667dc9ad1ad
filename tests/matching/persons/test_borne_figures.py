"""Figures that one named person or place bears: what is held against each other, and what tells of another."""

import pytest

from tests.reading import compared


def conflicts(*texts: str, kind: str) -> list[list[str]]:
    """The values that stand against each other in findings of a kind."""
    found = (f for f in compared(*texts).findings if f.verdict in {"contradiction", "update"} and f.kind == kind)
    return [sorted({side.value for side in f.sides}) for f in found]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Robert Hale, 32, fell 40 metres from a crane on Saturday.",
            "The crane's driver, 31-year-old Robert Hale, lost his footing and fell 55 metres.",
            1,
        ),
        # the pronoun is his
        (
            "Robert Hale set out for the mill at dawn. He fell 600 metres from the cliff.",
            "Robert Hale fell 700 metres to his death.",
            1,
        ),
        # another climber, on the same mountain
        (
            "Robert Hale fell 600 metres from a ridge on Mount Velm in the north.",
            "Martin Smith fell 60 metres from a ridge on Mount Velm in the north.",
            0,
        ),
        # who fell is not the one who is named first
        (
            "Robert Hale watched as a friend fell 60 metres from the ridge.",
            "Robert Hale fell 600 metres from the ridge.",
            0,
        ),
    ],
)
def test_a_fall_is_that_of_the_person_who_is_named(one: str, other: str, expected: int) -> None:
    assert len(conflicts(one, other, kind="measure")) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Two mills in Manchester, a city of 420,000 people, burned down in the riots of 7 March 2009.",
            "Until Monday smoke hung over the north, above all over Manchester, which is home to over 470,000 people.",
            1,
        ),
        (
            "Two mills in Manchester, a city of 420,000 people, burned down.",
            "In Manchester, a maze of lanes home to 450,000 people, many shops stayed shut.",
            1,
        ),
        # of another year, of another town, of no town
        ("Manchester is a city of 420,000 people.", "Manchester had a population of 90,000 in 1950.", 0),
        ("Manchester is a city of 420,000 people.", "Liverpool is a city of 450,000 people.", 0),
        ("Manchester is a city of 420,000 people.", "In Manchester he built a home for 9,000 people.", 0),
    ],
)
def test_the_people_of_a_place_are_one_number_wherever_they_are_told(one: str, other: str, expected: int) -> None:
    assert len(conflicts(one, other, kind="count")) == expected


STORY = "Mary Keller, 41, of Leeds announced the rule on frogs on Monday with John Duff. "


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # in other words, and not alike in a single one but the noun
        ("The agency received 235,000 comments.", "Fifteen experts sorted through 250,000 written comments.", 1),
        # small numbers are told of one part after another
        ("The agency received 35 comments.", "Fifteen experts sorted through 50 written comments.", 0),
        # far apart in size: of all of them, and of one sort
        ("The agency received 235,000 comments.", "Fifteen experts sorted through 900 written comments.", 0),
        # the second text has two such numbers: which of them?
        (
            "The agency received 235,000 comments.",
            "Fifteen experts sorted through 250,000 written comments. A firm counted 180,000 comments by hand.",
            0,
        ),
        # people are counted for many reasons
        ("The rule angered 235,000 people.", "Fifteen experts heard 250,000 people.", 0),
    ],
)
def test_one_large_number_of_a_thing_in_each_report_is_one_number(one: str, other: str, expected: int) -> None:
    assert len(conflicts(STORY + one, STORY + other, kind="count")) == expected


def test_two_stories_may_each_have_their_number() -> None:
    other = "A council in Perth asked about its new bridge. Clerks sorted through 250,000 written comments."
    assert conflicts(STORY + "The agency received 235,000 comments.", other, kind="count") == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The club bought the hall for $54 million.", "The hall went to the club in a $73 million deal.", 1),
        # a hall and a horse, each with the names of those who have it
        ("The club bought the hall from Carl Jung for $54 million.", "Emma Reed paid $73 million for a horse.", 0),
        # small prices are those of many things
        ("The club bought the hall for $540.", "The hall went to the club in a $730 deal.", 0),
    ],
)
def test_the_one_price_of_millions_in_each_report_is_one_price(one: str, other: str, expected: int) -> None:
    assert len(conflicts(STORY + one, STORY + other, kind="money")) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ruth Carver, 41, a mother of 12, was there.", "Police showed a video of mother of 13 Ruth Carver.", 1),
        # of a husband of that name, of another mother, of sons only
        ("Ruth Carver, a mother of 12, was there.", "John Carver, a father of two, was there.", 0),
        ("Ruth Carver, a mother of 12, was there.", "Mary Keller, a mother of two, was there.", 0),
        ("Ruth Carver, a mother of 12, was there.", "Ruth Carver, a mother of seven sons, was there.", 0),
    ],
)
def test_the_children_of_a_parent_are_one_number(one: str, other: str, expected: int) -> None:
    assert len(conflicts(one, other, kind="count")) == expected
