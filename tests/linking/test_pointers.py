"""Words that point at an event told before."""

import pytest

from factcheck.catalog.event_types import event_words_pointing
from tests.reading import read

TOLD = {
    "deal": "Halden bought Lactis on Monday.",
    "transaction": "Halden bought Lactis on Monday.",
    "agreement": "Halden bought Lactis on Monday.",
    "vote": "Bell was elected on Monday.",
    "poll": "Bell was elected on Monday.",
    "ruling": "Bell was convicted on Monday.",
    "contest": "Norwick beat Ashby on Monday.",
    "fixture": "Norwick beat Ashby on Monday.",
    "encounter": "Norwick beat Ashby on Monday.",
    "tie": "Norwick beat Ashby on Monday.",
    "breakout": "Two inmates escaped on Monday.",
    "crime": "Bell was murdered on Monday.",
    "march": "Nurses protested on Monday.",
    "gathering": "Ministers met on Monday.",
    "twister": "A tornado struck Arden on Monday.",
}


def mentioned(text: str) -> list[list[str]]:
    """The words that speak of each event."""
    found = read(text)
    return [[found.article.text[m.start : m.end] for m in event.mentions] for event in found.events]


def test_every_word_that_points_is_tried() -> None:
    assert set(TOLD) == set(event_words_pointing())


@pytest.mark.parametrize("word", TOLD)
def test_a_definite_noun_points_back(word: str) -> None:
    assert word in mentioned(f"{TOLD[word]} The {word} surprised many.")[0][-1]


@pytest.mark.parametrize(
    ("text", "pointing"),
    [
        ("A blast shook Arden on Monday. It happened at noon.", "It"),
        ("A bus crashed near Arden. It took place at noon.", "It"),
        ("A blaze destroyed a mill. The fire began at noon. It was put out at one.", "It"),
        ("A blast shook Arden on Monday. This was the third blast of the year.", "This"),
    ],
)
def test_a_pronoun_points_at_the_event_told_last(text: str, pointing: str) -> None:
    assert pointing in mentioned(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Halden bought Lactis on Monday. A deal takes months.",  # some deal
        "The deal surprised many. Halden bought Lactis on Monday.",  # nothing told before
        "A bus crashed near Arden. It was new.",  # the bus
        "A bus crashed near Arden. It rained.",
        "Police arrested Bell after a fire. It was late.",
    ],
)
def test_nothing_else_points(text: str) -> None:
    assert not {"It", "deal"} & {word for words in mentioned(text) for word in words}
