"""Copies and rewrites of one text count as one origin; two reports on one happening are two."""

import pytest

from factcheck import Article
from factcheck.matching.origins import origins

WIRE = (
    "A fire burned down the timber mill in Arden on Friday and killed two people, the fire chief said. The blaze began "
    "in the boiler room at about 4 a.m. and spread to two barns. Forty firefighters needed six hours to put it out. "
    "The mill, which was built in 1904, employed 60 people. Its owner said that he would rebuild it."
)
OWN = (
    "Arden has lost its oldest employer. The mill burned from before dawn until noon on Friday; a night watchman and a "
    "driver who had slept in his lorry are dead. What set it alight nobody could tell, though workers had long feared "
    "the boiler for years. For the sixty who worked there, the spring begins without wages."
)


def found(*texts: str) -> list[str]:
    table = origins([Article.from_text(text, name=str(n)) for n, text in enumerate(texts)])
    return [table[str(n)] for n in range(len(texts))]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (WIRE, WIRE, True),
        (WIRE, f"Mill burns down in Arden\n\n{WIRE}", True),
        (WIRE, WIRE.replace(" Its owner said that he would rebuild it.", ""), True),
        (WIRE, WIRE.replace(". ", ".\n\n"), True),  # lines broken elsewhere
        (WIRE, WIRE.replace("two people", "three people"), True),  # a revision: one origin that says two things
        (WIRE, OWN, False),
        (WIRE, WIRE[:150], False),  # a brief of it says too little to tell
        (WIRE, "", False),
    ],
)
def test_two_texts(one: str, other: str, same: bool) -> None:
    assert (len(set(found(one, other))) == 1) == same
    assert (len(set(found(other, one))) == 1) == same


def test_origins_are_numbered_in_the_order_of_the_articles() -> None:
    assert found(OWN, WIRE, OWN, WIRE) == ["o1", "o2", "o1", "o2"]
    assert found() == []


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    long = " ".join(f"{WIRE} Page {n}." for n in range(60))
    assert found(long, f"{long} {OWN * 40}") == ["o1", "o1"]
