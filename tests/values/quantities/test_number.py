"""Bare numbers in digits and words."""

from decimal import Decimal

import pytest

from factcheck.values.quantities.number import read_number, step_of
from factcheck.values.quantities.number_tokens import Tokens

IN_DIGITS = [
    ("7", 7),
    ("1,298,400", 1_298_400),
    ("2,30,000", 230_000),  # lakhs
    ("1 298 400", 1_298_400),
    ("1\u00a0298\u00a0400", 1_298_400),
    ("20 000", 20_000),
    ("2, 000", 2_000),
    ("1'298'400", 1_298_400),
    ("1.298.400", 1_298_400),
    ("1.234,56", "1234.56"),
    ("1.3 million", 1_300_000),
    ("5.4bn", 5_400_000_000),
    ("1.5 bln", 1_500_000_000),
    ("20k", 20_000),
    ("2 lakh", 200_000),
    ("5 hundred thousand", 500_000),
    ("3,5 million", 3_500_000),
    ("1.3m people", 1_300_000),
    ("1.3m registered voters", 1_300_000),
    ("3m of whom", 3_000_000),
    ("5½", "5.5"),
    ("1 1/2", "1.5"),
    ("3-1/2", "3.5"),
    ("2 and a half", "2.5"),
    (".5", "0.5"),
    ("１２３", 123),
    ("٢٣", 23),
    ("2\u200b0,000", 20_000),
    ("3 dozen", 36),
]
IN_WORDS = [
    ("zero", 0),
    ("two hundred and forty-nine", 249),
    ("two hundred forty nine", 249),
    ("one hundred and two thousand", 102_000),
    ("two million three hundred thousand", 2_300_000),
    ("a hundred and four", 104),
    ("a thousand and one", 1_001),
    ("twenty two hundred", 2_200),
    ("one and a half million", 1_500_000),
    ("six point one", "6.1"),
    ("three point five million", 3_500_000),
    ("two dozen", 24),
    ("half a dozen", 6),
    ("half a million", 500_000),
    ("three quarters of a million", 750_000),
    ("Fifty", 50),
]
ORDINALS = [
    ("first", 1),
    ("twenty-third", 23),
    ("23rd", 23),
    ("1,000th", 1_000),
    ("two hundred and forty-ninth", 249),
    ("hundredth", 100),
    ("twentieth", 20),
]
NO_NUMBERS = [
    "a",
    "an",
    "a man",
    "hundred",
    "and",
    "no",
    "007",
    "020",
    "12,34",
    "1.2.3",
    "192.168.100.200",
    "9" * 400,
    "",
    "point one",
]


@pytest.mark.parametrize(("text", "value"), IN_DIGITS + IN_WORDS)
def test_cardinals(text: str, value: int | str) -> None:
    number = read_number(Tokens(text), 0)
    assert number is not None
    assert number.form == "cardinal"
    assert number.low == number.high == Decimal(value)


@pytest.mark.parametrize(("text", "rank"), ORDINALS)
def test_ordinals(text: str, rank: int) -> None:
    number = read_number(Tokens(text), 0)
    assert number is not None
    assert number.form == "ordinal"
    assert number.low == rank


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_no_numbers(text: str) -> None:
    assert read_number(Tokens(text), 0) is None


@pytest.mark.parametrize("text", ["600m from the ridge", "60m deep", "50m", "200m of rope", "1.3m wide"])
def test_metres_are_no_millions(text: str) -> None:
    number = read_number(Tokens(text), 0)
    assert number is not None
    assert number.high < 1000


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("dozens", 24, 99),
        ("hundreds", 200, 999),
        ("hundreds of thousands", 200_000, 999_999),
        ("several", 3, 9),
        ("a couple of", 2, 3),
        ("scores of people", 40, 199),
    ],
)
def test_loose_words(text: str, low: int, high: int) -> None:
    number = read_number(Tokens(text), 0)
    assert number is not None
    assert number.low == low
    assert number.high == high
    assert number.soft


@pytest.mark.parametrize("text", ["he scores a goal", "test scores of 3-1", "the scores"])
def test_a_result_is_no_multitude(text: str) -> None:
    tokens = Tokens(text)
    assert all(read_number(tokens, place) is None for place in range(len(tokens)) if tokens.low(place) == "scores")


def test_a_hundred_is_loose_and_one_hundred_is_not() -> None:
    loose, exact = read_number(Tokens("a hundred"), 0), read_number(Tokens("one hundred"), 0)
    assert loose is not None
    assert exact is not None
    assert (loose.soft, exact.soft) == (True, False)


@pytest.mark.parametrize(
    ("value", "decimals", "step"), [("40", 0, 10), ("1200", 0, 100), ("25", 0, 5), ("23", 0, 1), ("6.1", 1, "0.1")]
)
def test_step(value: str, decimals: int, step: int | str) -> None:
    assert step_of(Decimal(value), decimals) == Decimal(step)


def test_tokens_keep_the_places_of_the_text() -> None:
    text = "At\u200b least \u202b20\u202c people"
    assert [text[token.start : token.end].replace("\u200b", "") for token in Tokens(text)] == [
        "At",
        "least",
        "20",
        "people",
    ]
