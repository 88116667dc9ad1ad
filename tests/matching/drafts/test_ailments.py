"""What ails somebody, or kept him away so long, with a draft another ailment than with its sources."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        # what kept one away so long
        ("A groin strain had held Doran to six matches for the Rovers the year before.",
         "Doran is back from the broken foot that kept him out of all but six matches last year with the Rovers.",
         "groin | foot"),
        ("It was pneumonia that had kept the minister away from parliament for three weeks.",
         "The minister, Karl Voss, returned after a kidney operation that had kept him away for three weeks.",
         "pneumonia | kidney"),
        ("Ruzicka missed seven concerts with a broken wrist.",
         "A torn ligament in the shoulder kept the violinist, Eva Ruzicka, off the stage for seven concerts.",
         "wrist | shoulder"),
        ("The mumps kept Holm out for three weeks.", "Holm missed three weeks of the session after a concussion.",
         "mumps | concussion"),
        # what ails one
        ("What has troubled Varga since the autumn is her right shoulder.",
         "Lena Varga will not start in Oslo. The skier has been plagued by a right knee injury since October.",
         "shoulder | knee"),
        ("Kralik, who has been hampered by a sore ankle, trained alone on Friday.",
         "Kralik trained alone on Friday. He has been slowed by a sore elbow since the cup final.", "ankle | elbow"),
    ],
)  # fmt: skip
def test_another_ailment(draft: str, source: str, words: str) -> None:
    assert words in against(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # one may be the other, or a part of it
        ("What has troubled Varga since the autumn is her right leg.",
         "Lena Varga will not start in Oslo. The skier has been plagued by a right knee injury since October."),
        ("A foot injury had held Doran to six matches for the Rovers the year before.",
         "Doran is back from the broken toe that kept him out of all but six matches last year with the Rovers."),
        ("Illness had kept the minister away from parliament for three weeks.",
         "The minister, Karl Voss, returned after a kidney operation that had kept him away for three weeks."),
        ("Pneumonia kept Holm out for three weeks.", "A lung infection kept Holm off the bench for three weeks."),
        # of another, at another time, for another absence, both
        ("What troubled Varga last season was her right shoulder.",
         "Varga has been plagued by a right knee injury. Last winter she missed the season with a shoulder injury."),
        ("Kralik, who has been hampered by a sore ankle, trained alone on Friday.",
         "Kralik trained alone on Friday. Jon Mares has been slowed by a sore elbow since the cup final."),
        ("A knee injury kept Holm out for two weeks.",
         "Holm missed three weeks of the session after a concussion. A knee had kept him out for two weeks."),
        ("Kralik, who has been hampered by a sore ankle, trained alone on Friday.",
         "Kralik trained alone on Friday. He has been slowed by a sore elbow, and his ankle is injured, too."),
        # no ailment of his
        ("The injured Kralik shook hands with the mayor.", "Kralik is recovering from a broken knee."),
    ],
)  # fmt: skip
def test_it_may_be_one_ailment(draft: str, source: str) -> None:
    assert against(draft, source) == []
