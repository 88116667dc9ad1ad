"""Indirect speech: who is reported, by which word, and what exactly is reported."""

import pytest

from factcheck.extraction import extract_claims
from factcheck.language.model import load
from factcheck.model.article import Article
from factcheck.segmentation import segment

Row = tuple[str | None, str, str]


def reported(text: str) -> list[Row]:
    """Speaker, cue, and the words reported."""
    found = extract_claims(segment(Article.from_text(text, name="a"), load()), ()).attributions
    return [(a.speaker, a.cue_text, text[a.start : a.end]) for a in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clara Bell said the pier was closed.", ("Clara Bell", "said", "the pier was closed")),
        ("Clara Bell said that the pier was closed.", ("Clara Bell", "said", "that the pier was closed")),
        ("The pier was closed, Clara Bell said.", ("Clara Bell", "said", "The pier was closed")),
        ("The pier was closed, said the mayor.", ("the mayor", "said", "The pier was closed")),
        ("The pier, police said, was closed.", ("police", "said", "The pier, police said, was closed")),
        ("Clara Bell told the Echo that the pier was closed.", ("Clara Bell", "told", "that the pier was closed")),
        ("Police confirmed that two men had died.", ("Police", "confirmed", "that two men had died")),
        ("Two men had died, police confirmed.", ("police", "confirmed", "Two men had died")),
        ("According to Clara Bell, the pier was closed.", ("Clara Bell", "According", "the pier was closed")),
        ("The pier was closed, according to Clara Bell.", ("Clara Bell", "according", "The pier was closed")),
        ("The ministry announced that the pier would open.", ("The ministry", "announced", "that the pier would open")),
        ("Mr Roe claimed he had never seen the boat.", ("Roe", "claimed", "he had never seen the boat")),
        ("Clara Bell denied that the pier was closed.", ("Clara Bell", "denied", "that the pier was closed")),
        ("Clara Bell denied selling the pier.", ("Clara Bell", "denied", "selling the pier")),
        ("Clara Bell promised to rebuild the pier.", ("Clara Bell", "promised", "to rebuild the pier")),
        ("Police believe that two men died.", ("Police", "believe", "that two men died")),
        ("A spokeswoman for the port said no ship was lost.",
         ("A spokeswoman for the port", "said", "no ship was lost")),
        ("Clara Bell wrote that the pier was closed.", ("Clara Bell", "wrote", "that the pier was closed")),
        ("It is said that the pier was closed.", (None, "said", "that the pier was closed")),
        ("The pier is said to have been closed.", (None, "said", "to have been closed")),
        ("The men are believed by police to have died.", ("police", "believed", "to have died")),
        ("She said the pier was closed.", (None, "said", "the pier was closed")),
        ("Clara Bell opened the mill. She said the pier was closed.",
         ("Clara Bell", "said", "the pier was closed")),
        ("Clara Bell opened the mill.\n\nThe pier was closed, she added.",
         ("Clara Bell", "added", "The pier was closed")),
        ("Clara Bell warned of delays, adding that the pier was closed.",
         ("Clara Bell", "adding", "that the pier was closed")),
        ("The council, which owns the pier, said it was closed.", ("The council", "said", "it was closed")),
    ],
)  # fmt: skip
def test_indirect_speech(text: str, expected: Row) -> None:
    assert reported(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The pier was closed on Monday.",
        "“The pier is closed,” Clara Bell said.",
        "Clara Bell said: “The pier is closed.”",
        "Clara Bell said nothing.",
        "Clara Bell told a story.",
        "The report of the council was late.",
        "Clara Bell claimed a prize of 40 pounds.",
        "A state of emergency was declared in the port.",
    ],
)
def test_no_indirect_speech(text: str) -> None:
    assert reported(text) == []


def test_what_somebody_quotes_in_a_quotation_is_not_the_narrators() -> None:
    assert reported("“He said the pier was closed,” Clara Bell recalled.") == [
        (None, "said", "the pier was closed"),
    ]
