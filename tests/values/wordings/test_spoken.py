"""The words of a quotation, and when two of them are one."""

import pytest

from factcheck.values.wordings.spoken import amount, one_stem, one_word, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We can’t … rebuild [the] it", "we can not … rebuild … it"),
        ("It’s twelfth of twenty-one", "it is 12th of 21"),
        ("“$5 million” at 6:00 p.m.", "5 million dollars at 18:00h"),
        ("He didn 't say it, let's go", "he did not say it let us go"),
    ],
)
def test_words(text: str, found: str) -> None:
    assert " ".join(words(text)) == found


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ("neighbourhood", "neighborhood", True),
        ("realised", "realized", True),
        ("defence", "defense", True),
        ("travelled", "traveled", True),
        ("calderon", "caldaron", True),
        ("'d", "would", True),
        ("sulking", "skulking", False),
        ("plane", "planes", False),
        ("these", "those", False),
        ("1999", "1998", False),
    ],
)
def test_spelling(a: str, b: str, *, one: bool) -> None:
    assert one_word(a, b) is one
    assert one_word(b, a) is one


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ("want", "wanted", True),
        ("think", "thought", True),
        ("boat", "boats", True),
        ("stopped", "stop", True),
        ("carry", "carries", True),
        ("jail", "prison", False),
        ("ready", "really", False),
        ("sing", "sting", False),
    ],
)
def test_forms(a: str, b: str, *, one: bool) -> None:
    assert one_stem(a, b) is one


def test_amounts() -> None:
    assert amount(("5", "thousand")) == amount(("5000",)) == 5_000
    assert amount(("2", "hundred", "and", "49")) == 249
    assert amount(("many", "thousand")) is None
    assert amount(("9" * 400,)) is None
