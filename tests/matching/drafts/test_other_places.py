"""A place or a people that no source has, where one tells of the same thing with another."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("The ferry's engine comes from a plant in Poland.",
         "The engine was built in Hungary by a Dutch supplier.", "Poland | Hungary"),
        ("Norvik, an investment fund from Canada, had bid for the shipyard before.",
         "The American investment fund Norvik tabled a bid for the shipyard on Friday.", "Canada | American"),
        ("The painting now hangs in a museum in Zurich.",
         "Her painting will go to a museum in Geneva, the family said.", "Zurich | Geneva"),
    ],
)  # fmt: skip
def test_another_place_of_the_same_thing(draft: str, source: str, words: str) -> None:
    found = against(draft, source)
    assert [told for told in found if words in told], found


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        # another thing, several, or of each some
        ("The seats come from a plant in Poland.", ["The engine was built in Hungary by a Dutch supplier."]),
        ("Tourists from Norway slept in the gymnasium after the flood.",
         ["Soldiers brought tourists from Sweden to the gymnasium."]),
        ("The engine has parts from Poland and Austria.", ["The engine has parts from Hungary and Romania."]),
        # one place after the other
        ("The suspect fled to Belgium on Monday.", ["The suspect was arrested in France on Tuesday."]),
        ("The exhibition travels to Madrid next year.", ["The exhibition opens in Lisbon on Friday."]),
        # the source places it in two
        ("The engine comes from a plant in Poland.",
         ["The engine was designed in Sweden.", "The engine was built in Hungary."]),
        # a city of the country
        ("The painting now hangs in a museum in Zurich.", ["Her painting will go to a museum in Switzerland."]),
        # the source has the draft's, too
        ("The engine comes from a plant in Poland.",
         ["The engine was built in Hungary.", "Polish workers struck at the engine plant."]),
    ],
)  # fmt: skip
def test_a_place_of_another_thing_excludes_nothing(draft: str, sources: list[str]) -> None:
    assert against(draft, *sources) == []
