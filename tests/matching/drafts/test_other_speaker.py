"""A quotation that a draft gives to another than its sources, in whatever words it is brought in."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("Rolf Adler, the festival's treasurer, let it be known that he had “never seen a stronger programme.”",
         "“I have never seen a stronger programme,” said its director Ina Krall. Treasurer Rolf Adler agreed.",
         "Rolf Adler | Ina Krall"),
        ("The channel's chief, Paul Lind, made it plain that he had “agreed with Otto and Vera at once” about it.",
         "Guild President Marta Lund said, “I agreed with Otto and Vera at once that Ella is best.” Paul Lind left.",
         "Paul Lind | Marta Lund"),
        ("Jan Wik remembered the match as “a long night in a cold swamp.”",
         "“It was a long night in a cold swamp,” Karel Tveit recalled of the match. Jan Wik would not talk about it.",
         "Jan Wik | Karel Tveit"),
    ],
)  # fmt: skip
def test_another_said_it(draft: str, source: str, words: str) -> None:
    assert words in against(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Ina Krall, the festival's director, let it be known that she had “never seen a stronger programme.”",
         "“I have never seen a stronger programme,” said its director Ina Krall."),
        ("The director made it plain that she had “never seen a stronger programme.”",
         "“I have never seen a stronger programme,” said Ina Krall."),
        # of whom it is told, by another; both said it
        ("Rolf Adler remembered that Ina Krall had “never seen a stronger programme.”",
         "“I have never seen a stronger programme,” said Ina Krall to the treasurer, Rolf Adler."),
        ("Rolf Adler confided that it was “never a stronger programme.”",
         "“Never a stronger programme than this,” said Ina Krall. Rolf Adler too: “Never a stronger programme.”"),
    ],
)  # fmt: skip
def test_the_same_said_it(draft: str, source: str) -> None:
    assert against(draft, source) == []
