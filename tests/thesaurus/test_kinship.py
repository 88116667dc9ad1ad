"""Which words can stand for one another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.thesaurus import DERIVED, NEAR, SAME, SYNONYM, Word, frequency, kinship, opposed


@pytest.mark.parametrize(
    ("a", "b", "nearness"),
    [
        (("seize", "VERB"), ("seize", "VERB"), SAME),
        (("bomb", "NOUN"), ("bomb", "VERB"), SAME),
        (("propose", "VERB"), ("proposal", "NOUN"), DERIVED),
        (("resign", "VERB"), ("resignation", "NOUN"), DERIVED),
        (("discover", "VERB"), ("find", "VERB"), SYNONYM),
        (("film", "NOUN"), ("movie", "NOUN"), SYNONYM),
        (("murder", "VERB"), ("kill", "VERB"), NEAR),
        (("home", "NOUN"), ("house", "NOUN"), NEAR),
    ],
)
def test_words_that_can_stand_for_one_another(a: Word, b: Word, nearness: float) -> None:
    assert kinship(a, b) == nearness


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("bridge", "NOUN"), ("hospital", "NOUN")),
        (("resign", "VERB"), ("appoint", "VERB")),
        (("Turkey", "PROPN"), ("turkey", "NOUN")),  # a name is near to nothing but itself
        (("smith", "PROPN"), ("blacksmith", "NOUN")),
        (("qwzx", "NOUN"), ("house", "NOUN")),
        (("house", "X"), ("home", "X")),
    ],
)
def test_words_that_cannot(a: Word, b: Word) -> None:
    assert kinship(a, b) == 0


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("rise", "VERB"), ("fall", "VERB")),
        (("dead", "ADJ"), ("alive", "ADJ")),
        (("win", "VERB"), ("lose", "VERB")),
        (("lift", "VERB"), ("extend", "VERB")),  # of the news, not of WordNet
    ],
)
def test_opposites(a: Word, b: Word) -> None:
    assert opposed(a, b)
    assert opposed(b, a)


def test_like_words_are_no_opposites() -> None:
    assert not opposed(("film", "NOUN"), ("movie", "NOUN"))
    assert not opposed(("push", "VERB"), ("pull", "VERB"))  # of two ways of moving one thing
    assert kinship(("close", "VERB"), ("complete", "VERB")) == SYNONYM


def test_common_words_are_frequent() -> None:
    assert frequency("find") > frequency("bivouac")
    assert frequency("qwzx") == 0


_WORDS = st.tuples(
    st.sampled_from(["offer", "bid", "house", "home", "kill", "murder", "rise", "boss", "chief", "", "\t", "\n", "é"]),
    st.sampled_from(["NOUN", "VERB", "ADJ", "PROPN", "NUM"]),
)


@given(_WORDS, _WORDS)
def test_kinship_does_not_hang_on_the_order(a: Word, b: Word) -> None:
    assert kinship(a, b) == kinship(b, a)
    assert 0 <= kinship(a, b) <= 1


@given(st.text(max_size=30))
def test_no_text_breaks_the_look_up(text: str) -> None:
    assert frequency(text) >= 0
