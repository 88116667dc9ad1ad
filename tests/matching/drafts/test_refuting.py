"""What a draft tells as done and a source as not done, in words that the sources do not tell otherwise."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Three people were injured when the tram left the rails.",
         "A tram was derailed in Selby on Friday. Nobody was hurt."),
        ("Nobody was hurt when the tram left the rails.",
         "A tram was derailed in Selby on Friday. Two passengers were injured."),
    ],
)  # fmt: skip
def test_what_was_not_done_refutes_what_was(draft: str, source: str) -> None:
    assert against(draft, source)


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        # of somebody else
        ("The Italian driver was hurt.", ["The Spanish driver of the other truck was unhurt."]),
        # of another time, or borne out elsewhere
        ("Three people were injured when the tram left the rails.",
         ["In 1998 a tram was derailed in Selby. Nobody was hurt then."]),
        ("Three people were injured when the tram left the rails on Friday.",
         ["A tram was derailed in Selby on Friday. Nobody was hurt, the police said at first.",
          "When the tram left the rails on Friday three people were injured."]),
    ],
)  # fmt: skip
def test_what_is_told_of_another_refutes_nothing(draft: str, sources: list[str]) -> None:
    assert against(draft, *sources) == []


DAM = (
    "TOLVIK - Engineers lowered the water behind the Sorli dam by 2.5 metres on Monday after divers found a crack "
    "40 centimetres wide near the spillway, the water authority said. About 1,200 people in the villages of Nedre "
    'Tolvik and Hamre were told to leave their homes as a precaution. No one was hurt. "We are not taking any '
    "chances,\" said Marit Eide, the authority's director. She said repairs would cost about 30 million crowns and "
    "should be finished by June. The dam was built in 1961 and last inspected in 2019, when inspectors rated it "
    "safe. A report in 2021 by the engineering firm Nordbygg recommended that the spillway be replaced, but "
    "parliament rejected the plan. The minister of energy, Jon Aas, 52, will visit the site on Thursday. "
    "Opposition leader Siri Lund called for an inquiry. "
)
VILLAGES = (
    "Some 1,200 residents of two villages below the Sorli dam spent the night in a sports hall in Tolvik after a "
    "crack was discovered at its spillway on Sunday. Water authority director Marit Eide said the level of the "
    "lake had been lowered by two and a half metres. Repairs are expected to cost 30 million crowns. The 63-year- "
    "old dam passed its last inspection five years ago. Nordbygg, an engineering company, warned in 2021 that the "
    "spillway should be replaced. Parliament voted against it, 58 to 41. Energy minister Jon Aas plans to travel "
    'to Tolvik later this week. "This should have been dealt with years ago," said Siri Lund, who leads the '
    "opposition. A retired engineer, Peder Vik, who worked on the dam for 20 years, said he had warned of cracks "
    "in 2016. "
)
DRAFT = (
    "Divers found a crack 40 metres wide near the spillway of the Sorli dam. The lake was lowered by 3.5 metres. "
    "Some 1,200 people had to leave three villages. Two people were slightly hurt in the evacuation. Nordbygg's "
    "chief executive, Marit Eide, said that repairs would cost 30 million crowns. The work will be done by July. "
    "The dam failed its last inspection in 2019. It was built in 1971. Parliament approved a plan to replace the "
    "spillway in 2021. The vote was 58 to 41. The prime minister, Jon Aas, visited the site on Thursday. Siri "
    "Lund, the leader of the opposition, said that it should have been dealt with years ago. Peder Vik, who built "
    "bridges for 20 years, had warned of cracks in 2016. Lund has ruled out an inquiry. The evacuees spent the "
    "night in a school in Tolvik. Repairs have begun. "
)


def test_of_a_long_draft_too() -> None:
    """Most of the words of a short sentence are told somewhere in a long story: "people", "the evacuation"."""
    assert "people were slightly hurt in the evacuation | No one was hurt" in against(DRAFT, DAM, VILLAGES)
    assert against(VILLAGES, DAM, VILLAGES) == []
