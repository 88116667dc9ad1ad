"""Somebody who is of another body with a draft than with its sources."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("A Navy veteran and a keen angler, Reed taught recruits how to shoot.",
         "Reed was an Army veteran and the father of two girls. His brother was in the Navy.", "Navy | Army"),
        ("Her daughter Lena, who plays centre for Harwick, was glad that her mother had got the job.",
         "Her daughter, Lena Vance, is a centre for Norwick and was glad after the 61-55 win over Harwick.",
         "Harwick | Norwick"),
        ("Ada Finn, the curator of the Melford museum, called the vase a forgery.",
         "Ada Finn, curator of the Norwick museum, called the vase a forgery. The Melford museum had bought it.",
         "Melford | Norwick"),
        ("Ines Duarte, a surgeon at St Anne's, said the wound was clean.",
         "The wound was clean, said Ines Duarte, a surgeon at Mercy General. St Anne's had turned him away.",
         "St Anne | Mercy General"),
    ],
)  # fmt: skip
def test_of_another_body(draft: str, source: str, words: str) -> None:
    found = against(draft, source)
    mine, its = words.split(" | ")
    assert [told for told in found if told.startswith(mine) and its in told], found


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # a body by another name, a town and a school in it
        (
            "Lena Vance, a centre for the Owls, was glad.",
            "Lena Vance is a centre for Norwick. The Owls won their match.",
        ),
        ("Tom Reed, a lecturer at Leeds, was glad.", "Tom Reed, a lecturer at St Mary's, was glad on Friday."),
        # another person, another time, one of several
        ("Reed's brother is a Navy veteran.", "Reed was an Army veteran. His brother served in the Navy."),
        ("Tom Vale, a Navy veteran, was glad.", "Tom Reed, an Army veteran, was glad on Friday."),
        ("Lena Vance, now a striker for Melford, was glad.", "Lena Vance, a striker for Norwick, scored in 2019."),
        ("Ana Ruiz, a director of Norvik, was glad.", "Ana Ruiz, a director of Corvo, was glad on Friday."),
        ("Reed, a Navy veteran, was glad.", "Reed, a Gulf War veteran, was glad on Friday."),
    ],
)
def test_both_bodies_may_be_his(draft: str, source: str) -> None:
    assert against(draft, source) == []
