"""What somebody is by a draft, and of what body, against what the sources have him be."""

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
        # by a title, a verb or a description, of a body with a name or without one
        ("Lena Moss, director of the Space Survey, said it was a small moon.",
         "“It is a small moon,” said Lena Moss, who directs the Harlow Institute. The Space Survey paid for it.",
         "Space Survey | Harlow Institute"),
        ("Ida Lorn, a spokeswoman for the transport ministry, said the money would go on roads.",
         "Finance ministry spokeswoman Ida Lorn said that roads would get it. The transport ministry was silent.",
         "transport ministry | Finance ministry"),
        ("Tom Varley, director of the Selby Chamber of Trade, called it a shock.",
         "Tom Varley, director of the Norvik works council, called the decision a shock.",
         "Selby Chamber of Trade | Norvik works council"),
    ],
)  # fmt: skip
def test_of_another_body(draft: str, source: str, words: str) -> None:
    found = against(draft, source)
    mine, its = words.split(" | ")
    assert [told for told in found if told.startswith(mine) and its in told], found


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("Pratt, the firm's founder and chief executive, said that orders had halved.",
         "Orders had halved, said Jon Pratt, Norvik's chief technology officer.",
         "chief executive | chief technology officer"),
        ("Matthew Wills, his English teacher, wrote that he had been a gentle boy.",
         "Corvane school principal Matthew Wills wrote that he had been a gentle boy.", "English teacher | principal"),
        ("Matthew Wills, who taught him, wrote that he had been a gentle boy.",
         "Corvane school principal Matthew Wills wrote that he had been a gentle boy.", "taught | principal"),
        ("Paul Denby, who works as a heart surgeon at Selby hospital, operated on three.",
         "Neurosurgeon Paul Denby operated on three of the injured at Selby hospital.", "heart surgeon | Neurosurgeon"),
        ("Paul Denby met Tom Reed. When he is at home he works as a heart surgeon.",
         "Neurosurgeon Paul Denby operated on three of the injured at Selby hospital.", "heart surgeon | Neurosurgeon"),
        ("Dan Holt, the club's chairman, took training on Wednesday.",
         "Assistant coach Dan Holt took training on Wednesday.", "chairman | Assistant coach"),
        ("The finance minister, Oskar Brand, defended the rise.",
         "The deputy finance minister, Oskar Brand, defended the rise in parliament.",
         "finance minister | deputy finance minister"),
        ("Ruth Amsel, the prosecutor, said that he would appeal.",
         "Ruth Amsel, Lund's lawyer, said he would appeal.", "prosecutor | lawyer"),
    ],
)  # fmt: skip
def test_another_post(draft: str, source: str, words: str) -> None:
    found = against(draft, source)
    assert words in found, found


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
        ("Gill Sands, a dean at Leyden University, spoke.", "Gill Sands, dean of the Faculty of Arts, spoke first."),
        (
            "Karl Brode, head of the rescue service, spoke.",
            "Karl Brode, director of the Mountain Rescue Service, spoke.",
        ),
        ("Karl Brode of the MRS spoke.", "Karl Brode of the Mountain Rescue Service spoke."),
        # two posts of one person, a wider word for one, a post that was
        ("Ida Crane, Norvik's chief executive, spoke.", "Ida Crane, chairman and chief executive of Norvik, spoke."),
        ("Lena Moss, professor at Leyden, spoke.", "Lena Moss, a professor at Leyden, heads the Harlow Institute."),
        ("Tom Varley, Norvik's biggest shareholder, spoke.", "Tom Varley, founder of Norvik, spoke on Friday."),
        ("Paul Denby, a heart surgeon at Selby, spoke.", "Surgeon Paul Denby spoke on Friday."),
        ("Osmo police chief Karl Brode spoke.", "Karl Brode, the head of the Osmo police, spoke on Friday."),
        ("Coach Dan Holt took training.", "Dan Holt, an assistant coach, took training on Friday."),
        (
            "Jon Pratt heads the union at Norvik.",
            "Jon Pratt, Norvik's former chief technology officer, leads the union.",
        ),
        ("Grace Oland, a scientist at Harlow, spoke.", "Grace Oland, an astronomer, spoke on Friday."),
        ("Paul Denby met Tom Reed. He is a heart surgeon.", "Neurosurgeon Paul Denby met Tom Reed, a surgeon."),
        # two of one family name
        ("Jan Amsel, the defence lawyer, spoke.", "Ruth Amsel, the prosecutor, spoke on Friday."),
    ],
)
def test_both_bodies_may_be_his(draft: str, source: str) -> None:
    assert against(draft, source) == []
