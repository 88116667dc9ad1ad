"""A value that a draft gives to another holder than its sources do."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("Andrej Milic has slipped by five points a game and now averages 14.9.",
         "Milic is averaging 15.5 points per game, but Igor Dalen is averaging just 14.9 points, five points down.",
         "Andrej Milic | Igor Dalen"),
        ("The Harbour Bridge will be closed for 14 months.",
         "The Mill Bridge will be closed for 14 months and the Harbour Bridge for three months, the city said.",
         "Harbour Bridge | Mill Bridge"),
        ("Karin Lund won 62 percent of the vote.",
         "Karin Lund won 35 percent of the vote, while Petra Holm had 62 percent.",
         "Karin Lund | Petra Holm"),
        ("Ostrava Steel paid $4.1 million in fines.",
         "Ostrava Steel paid $2.3 million in fines and Borland Foods paid $4.1 million, the ministry said.",
         "Ostrava Steel | Borland Foods"),
        # two numbers that have changed about
        ("At stake are 747 animals and 1,247 plants now on the list.",
         "They must check whether it will harm any of the 1,247 animal and 747 plant species listed as threatened.",
         "747 animals | 1,247 animal"),
        ("The fleet has 31 ferries and 18 tugs.", "With 18 ferries and 31 tugs the fleet is the largest on the lake.",
         "31 ferries | 18 ferries"),
    ],
)  # fmt: skip
def test_it_is_another_ones(draft: str, source: str, words: str) -> None:
    assert words in against(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Igor Dalen has slipped by five points a game and now averages 14.9.",
         "Milic is averaging 15.5 points per game, but Igor Dalen is averaging just 14.9 points, five points down."),
        # the same at another time, by another name, without a name
        ("Karin Lund won 62 percent of the vote.",
         "Karin Lund won 35 percent of the vote in 2012, while Petra Holm had 62. In 2016 Lund won 62 percent."),
        ("Ostrava paid $2.3 million in fines.",
         "Ostrava Steel paid $2.3 million in fines and Borland Foods paid $4.1 million, the ministry said."),
        ("The old crossing will be closed for 14 months.",
         "The Mill Bridge will be closed for 14 months and the Harbour Bridge for three months, the city said."),
        # another number of the same
        ("Karin Lund, who is 35, beat Petra Holm, 62.", "Karin Lund, 35, won by 27 points. Petra Holm is 62."),
        ("The fleet has 18 ferries and 31 tugs.", "With 18 ferries and 31 tugs the fleet is the largest on the lake."),
        ("The fleet lost 18 tugs and kept 31 ferries.",
         "The fleet had 31 tugs and 49 ferries. It lost 18 tugs and 18 ferries."),
    ],
)  # fmt: skip
def test_it_may_be_theirs(draft: str, source: str) -> None:
    assert against(draft, source) == []
