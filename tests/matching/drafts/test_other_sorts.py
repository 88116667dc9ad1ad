"""A thing that no source has, in place of another one of its sort that one has."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("It was a plumber who found the purse and handed it in.",
         "A butcher found the purse on a bench in Selby on Friday. He handed it in at once.", "plumber | butcher"),
        ("Lorries carried the evacuees from the burning camp to safety.",
         "Soldiers brought the evacuees from the burning camp to safety in buses.", "Lorries | buses"),
        ("Before she went into politics Ada Reed worked as a dentist.",
         "Ada Reed, a vet, entered politics in 2011.", "dentist | vet"),
        ("The robbers escaped across the river by tractor.",
         "The robbers escaped across the river by bicycle, witnesses said.", "tractor | bicycle"),
        ("The panels had been made of aluminium, the inspector found.",
         "The panels were of copper, the inspector found, and the bolts had rusted.", "aluminium | copper"),
        ("The wreck was towed to the harbour by a tanker.",
         "The yacht lost its mast. A trawler towed the wreck to the harbour of Tarn on Monday.", "tanker | trawler"),
    ],
)  # fmt: skip
def test_another_of_its_sort_stands_in_its_place(draft: str, source: str, words: str) -> None:
    found = against(draft, source)
    assert [told for told in found if words in told], found


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        ("The wreck was towed to the harbour by a fishing boat.", ["A trawler towed the wreck to the harbour."]),
        ("Kralik, who has been hampered by a sore ankle, trained alone on Friday.",
         ["Kralik trained alone on Friday. Jon Mares has been slowed by a sore elbow since the cup final."]),
        # it is told of somebody else, or of another deed
        ("Hotels in the city centre complain about cancelled bookings.",
         ["Shoppers returned to the city centre on Friday, but many stores had boarded up their windows."]),
        ("The brother of Ada Reed is a dentist.", ["Ada Reed, a vet, entered politics in 2011."]),
        ("A gardener saw the van speed past.", ["The courier who drove the van was arrested on Friday."]),
        # both may have said it, or each is somebody else's
        ("The writer's mother told the paper that he had been ill.",
         ["The writer's father said on Friday that he had been ill."]),
        ("Tom Reed's brother found the body in the garden on Monday.",
         ["The widow's son found the body in the garden on Monday."]),
        # an engineer may be a mechanic, and an ankle is a part of a leg
        ("The mechanic repaired the engine of the lifeboat within an hour.",
         ["An engineer repaired the engine of the lifeboat within an hour."]),
        ("Reed broke her leg in a fall on the stairs on Sunday.",
         ["Reed broke her ankle in a fall on the stairs on Sunday, her agent said."]),
        # what somebody named is, and somebody whom the source brings in
        ("Police say the boat was steered by Ole Dahl, a cousin of Per Moe, the ex-sailor regarded as the ringleader.",
         [("They were found when a cook arriving for work saw the boat and called the police. Police regard Per Moe "
           "as the ringleader.")]),
        # one relation, told from its two ends
        ("Her father baked bread in Milan.", ["Lea Monti grew up in Milan, the daughter of a baker."]),
        # another source has the word
        ("It was a plumber who found the purse.",
         ["A butcher found the purse on a bench on Friday.", "“I am no hero,” said the plumber."]),
        # both stand in the draft, or are one
        ("A plumber and a butcher found the purse.", ["A butcher found the purse on a bench on Friday."]),
        ("It was a fireman who found the purse.", ["A firefighter found the purse on a bench on Friday."]),
    ],
)  # fmt: skip
def test_what_is_told_of_another_excludes_nothing(draft: str, sources: list[str]) -> None:
    assert against(draft, *sources) == []
