"""The how-manieth of its sort somebody is with a draft and with its sources, by what stands behind the rank."""

import pytest

from tests.reading import against

CHOIR = "In 2011 she became only the second woman to direct the choir alone, after Ada Pell. "


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        # another one is the third of something else
        ("She is the third woman to lead the choir on her own, after Ada Pell, and the first from the islands.",
         CHOIR + "Only the third woman to head the academy was elected on Tuesday.", "third | second"),
        ("The fourth Dane to climb it without oxygen, after Lars Holm, she set out again on Monday.",
         ("Mette Krog became only the second Dane to scale the peak without bottled oxygen, after Lars Holm, in 2014. "
         "The fourth Dane on the list turned back."), "fourth | second"),
        ("Karl Lund broke his nose in the third set of the final.",
         "Karl Lund broke his nose in the second set of the final on Sunday.", "third | second"),
        ("It was the club's third goal of the night, after Ruben Falk's header.",
         "Nils Ek made it safe with Selby's second goal of the night after Ruben Falk's header.", "third | second"),
    ],
)  # fmt: skip
def test_a_rank_by_its_name_is_another(draft: str, source: str, words: str) -> None:
    assert words in against(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The second woman to run the choir by herself, after Ada Pell, she was its first director from the islands.",
         CHOIR + "She was the first director from the islands."),
        # a source has that rank of that
        ("Ilse Bohm is the third woman at the head of the academy, after Ada Pell.",
         CHOIR + "The academy elected Ilse Bohm, the third woman to head it."),
        # of something else; of no name; of two
        ("The third woman to fly the route, after Ada Pell, landed in Velm on Friday.", CHOIR),
        ("The third woman to sing there left the choir.", CHOIR),
        ("The third woman, Ada Pell, and the second woman, Ida Roe, direct the choir.", CHOIR),
        # a time is one of what is done, and a first one since then is no count
        ("His contract had been extended twice, the second time through 2021.",
         ("The board gave Brandt an extension of his contract through 2020 and a second through 2021, after Velm made "
         "the final for the first time since 2005.")),
        ("The contract was extended for the second time.", "The contract was signed on the first occasion."),
        # of one of them, and of all; when something else was done
        ("An earlier header from Silva had given the visitors their first goal.",
         ("Silva had put the visitors ahead. Vasby levelled through striker Karl Lund, who became the league's top "
          "scorer with his ninth goal of the season.")),
        ("Karl Lund drew Vasby level not long into the second half, which made him the league's top scorer.",
         ("Silva had put the home side ahead midway through the first half. Vasby levelled shortly after the interval "
          "through striker Karl Lund, who became the league's top scorer.")),
        # what is lacking is none of what was won
        ("The choir was dismissed on Saturday, with just nine wins from 23 contests to show for the season.",
         "In her first season as head of the choir it fell just two wins shy of reaching the post-season."),
    ],
)  # fmt: skip
def test_another_rank_is_left(draft: str, source: str) -> None:
    assert against(draft, source) == []
