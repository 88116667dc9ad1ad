"""A slot of a draft's clause that is filled by another thing, place or calling than in the sources'."""

import pytest

from tests.reading import against


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        # where
        ("Karel Dvorn, 31, was found in a wardrobe two streets from the bank, according to Inspector Ana Lisk.",
         "Police searched for Karel Dvorn all night. He was found “crouching in a bathtub,” Inspector Ana Lisk said.",
         "wardrobe | bathtub"),
        ("The runaway, Mila Tarn, was discovered asleep in a barrel at the back of the hotel on Sunday.",
         "On Sunday the runaway, Mila Tarn, was discovered asleep in a laundry basket at the back of the hotel.",
         "barrel | basket"),
        ("Rescuers reached the climber, Jon Asker, in a hut shortly before dawn.",
         "The climber, Jon Asker, had been missing for two days. Rescuers reached him in a cave just before dawn.",
         "hut | cave"),
        # with what
        ("A steward was injured in the arm when he was struck by a torch thrown from the stand.",
         "A steward suffered a cut on the arm when a hurled shoe struck him, a spokesman said.", "torch | shoe"),
        ("The vandals smashed the window of the town hall with a spade, the caretaker said.",
         "Vandals smashed the town hall's window with a bench on Friday night, the caretaker said.", "spade | bench"),
        ("Ana Ruel opened the tin chest with a spoon and found the letters.",
         "The letters lay in a tin chest. Ana Ruel found them when she opened it with a hairpin.", "spoon | hairpin"),
        ("One spectator was hit on the head by a bottle thrown from the balcony.",
         "A spectator was bleeding after someone on the balcony hit him on the head with a shoe.", "bottle | shoe"),
        # what was thrown, whatever it did there
        ("A bottle hurled from the stand opened a gash in one steward's forehead.",
         "A steward suffered a gash on the forehead when a flung brick struck him, club spokesman Ivo Marn said.",
         "bottle | brick"),
        # which part, on which occasion
        ("He was bitten in the arm before the keepers drove the animal off.",
         "A tiger attacked a keeper. The animal bit him in the thigh before colleagues drove it away.", "arm | thigh"),
        ("She hurt her knee in the race at Oslo.",
         "Lena Varga hurt her knee in training at Oslo, her coach said.", "race | training"),
        # who
        ("Guests at the Blue Anchor barricaded themselves in the cellar and later had to be freed by soldiers.",
         "Guests at the Blue Anchor locked themselves in. Later firefighters had to break a door to free them.",
         "soldiers | "),
        ("The drowning boy was carried back to the beach by a fisherman.",
         "The boy was close to drowning. A teacher carried him back to the beach on her back. A fisherman watched.",
         "fisherman | teacher"),
        ("The stolen violin was handed in by a postman at the station on Monday.",
         "The stolen violin turned up on Monday. A baker had handed it in at the station.", "postman | baker"),
        ("The fire at the mill was extinguished by soldiers before midnight.",
         "The mill burned for five hours. Firefighters extinguished the fire before midnight. Soldiers looked on.",
         "soldiers | "),
    ],
)  # fmt: skip
def test_another_fills_the_slot(draft: str, source: str, words: str) -> None:
    found = against(draft, source)
    assert [told for told in found if words in told], found


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        # one holds the other, or may
        ("Karel Dvorn, 31, was found in a bathroom two streets from the bank, according to Inspector Ana Lisk.",
         ["Police sought Karel Dvorn all night. He was found “crouching in a bathtub,” Inspector Ana Lisk said."]),
        ("Karel Dvorn was found in a house two streets from the bank.",
         ["Police searched for Karel Dvorn all night. He was found crouching in a bathtub, Inspector Ana Lisk said."]),
        ("The pistol was found in a wardrobe on Monday.", ["Detectives found the pistol in a box on Monday."]),
        ("The tomb lay beneath a church, the archaeologists reported.",
         ["Archaeologists reported that the king's tomb lay beneath a chapel."]),
        # a word for any thing or anybody, or another word for the same
        ("A steward was struck by a missile thrown from the stand.",
         ["A steward suffered a cut on the arm when a hurled shoe struck him, a club spokesman said."]),
        ("Guests at the Blue Anchor barricaded themselves in and later had to be freed by rescuers.",
         ["Guests at the Blue Anchor locked themselves in. Firefighters later had to break the door to free them."]),
        ("The fire was extinguished by firemen before midnight.",
         ["The mill burned for five hours. Firefighters extinguished the fire before midnight."]),
        ("The bridge was blown up by soldiers at dawn.", ["Retreating troops blew up the bridge at dawn."]),
        ("He was bitten in the leg before the keepers drove the animal off.",
         ["A tiger attacked a keeper. The animal bit him in the thigh before colleagues drove it away."]),
        ("A missile hurled from the stand opened a gash in one steward's forehead.",
         ["A steward suffered a gash on the forehead when a flung brick struck him, club spokesman Ivo Marn said."]),
        ("The driver broke his wrist in a crash.", ["The driver broke his wrist in practice and saw the race."]),
        # the same befell another, or was done again
        ("A bottle hurled from the stand hit a photographer on the head.",
         ["A steward suffered a gash on the head when a brick struck him. Bottles were thrown at photographers."]),
        ("A steward was injured in the arm when he was struck by a bottle thrown from the stand.",
         ["A steward suffered a cut on the arm when a hurled shoe struck him. A bottle struck another steward."]),
        ("Two players were hit by bottles in the second half.",
         ["In the first half a player was hit by a shoe. The match was stopped in the second half."]),
        ("Ruel was taken to hospital by helicopter.",
         ["Ruel was taken to the village by boat. A helicopter brought her to hospital."]),
        ("The climber, Jon Asker, spent the first night in a hut.",
         ["The climber, Jon Asker, had been missing for two days. Rescuers reached him in a cave just before dawn."]),
        # one of several
        ("The drowning boy was carried back to the beach by a fisherman.",
         ["The boy was close to drowning. A teacher and a fisherman carried him back to the beach."]),
        ("The vandals smashed the window of the town hall with a spade.",
         ["Vandals smashed the town hall's window with a bench and a spade on Friday night."]),
        # two persons
        ("Karel Dvorn was found in a wardrobe on Sunday, Inspector Ana Lisk said.",
         ["Inspector Ana Lisk said that Peter Hahn was found in a bathtub on Sunday."]),
    ],
)  # fmt: skip
def test_both_may_be_so(draft: str, sources: list[str]) -> None:
    assert against(draft, *sources) == []
