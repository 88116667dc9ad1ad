"""Words and names of which one thing takes but one, and those that it may take both."""

import pytest

from factcheck import Article, check


def against(draft: str, source: str, title: str | None = None) -> list[str]:
    """What of the draft's statement is held against what of the source's."""
    mine, its = (Article.from_text(text, name=name, title=title) for text, name in ((draft, "d"), (source, "s")))
    found = (f for f in check(mine, [its]).findings if f.verdict == "contradiction" and f.kind == "statement")
    return [f"{f.sides[0].value} {f.sides[1].value}" for f in found]


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        # parts that people play
        ("The passenger of the lorry was killed.", "The driver of the lorry was killed at noon.", "passenger driver"),
        ("A pupil at the school was stabbed.", "A teacher at the school was stabbed on Monday.", "pupil teacher"),
        ("The defendant told the jury about the knife.", "The prosecutor told the jury about the knife.",
         "defendant prosecutor"),
        ("Reed was the landlord of the house that burned.", "Reed was a tenant of the house that burned.",
         "landlord tenant"),
        ("The goalkeeper Tom Reed left the club.", "The striker Tom Reed left the club in May.", "goalkeeper striker"),
        ("The author of the famine report is a chemist.", "The author of the famine report is a botanist.",
         "chemist botanist"),
        ("The governor opened the new bridge at Selby.", "The mayor opened the new bridge at Selby.",
         "governor mayor"),
        # kin
        ("The boy's uncle called the police.", "The boy's stepfather called the police.", "uncle stepfather"),
        ("Her daughter inherited the farm.", "Her son inherited the farm.", "daughter son"),
        # qualities
        ("The van that the robbers drove was red.", "The robbers drove a white van.", "red white"),
        ("The bank that bought the mill is private.", "A public bank bought the mill in May.", "private public"),
        ("The damage to the roof was slight.", "The damage to the roof was severe, the owner said.", "slight severe"),
        # whose, and from where
        ("A Danish tourist was killed by the avalanche.", "A tourist from Sweden was killed by the avalanche.",
         "Danish Sweden"),
        ("The gunman, a French citizen, had a licence.", "The gunman, a Belgian citizen, had a licence.",
         "French Belgian"),
        ("The ferry sailed under the flag of Panama.", "The ferry sailed under the Liberian flag.", "Panama Liberian"),
        # where and of what
        ("The fire began in the kitchen of the inn.", "The fire began in the cellar of the inn.", "kitchen cellar"),
        ("The guard was held in the mosque.", "The guard was held in the church.", "mosque church"),
        ("The wall of the shed was built of brick.", "The wall of the shed was built of timber.", "brick timber"),
        # how it ended, whatever part of speech tells it
        ("The rescue of the miners was a success.", "The rescue of the miners failed.", "success failed"),
        ("The play flopped in Oslo.", "In Oslo the play was a success.", "flopped success"),
        ("The captain left the burning ship unharmed.", "The captain was injured as he left the burning ship.",
         "unharmed injured"),
        ("The suspect in the bank was armed.", "The suspect in the bank was unarmed.", "armed unarmed"),
    ],
)  # fmt: skip
def test_one_thing_takes_but_one_of_them(draft: str, source: str, words: str) -> None:
    assert against(draft, source) == [words]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # what one may be beside the other
        ("The singer of the band bought the old mill.", "The actor of the band bought the old mill."),
        ("The father of the boy called the police.", "The husband of Ana Ruiz called the police."),
        ("A Californian tourist was killed by the avalanche.", "An American tourist was killed by the avalanche."),
        ("An English nurse was killed by the avalanche.", "A British nurse was killed by the avalanche."),
        ("The doctor of the camp treated the boy.", "The surgeon of the camp treated the boy."),
        # somebody else's, and something else
        ("The driver of the lorry was killed.", "The passenger of the bus was killed."),
        ("The passenger of the lorry was killed.", "The driver and the passenger of the lorry were killed."),
        ("A Danish tourist was killed by the avalanche.", "A tourist in Sweden was killed by the avalanche."),
        ("The rescue of the miners was a success.", "The rescue of the sailors failed."),
        ("The robbers drove a white van.", "The robbers, one in a red cap, drove a van."),
        # some of each
        ("Danish tourists were killed by the avalanche.", "Tourists from Sweden were killed by the avalanche."),
        ("Red cars blocked the old bridge.", "White cars blocked the old bridge."),
        ("Her daughters inherited the farm.", "Her sons inherited the farm."),
        # the source has it, too
        ("The fire began in the kitchen of the inn.",
         "The fire began in the cellar of the inn. A cook saw it in the kitchen."),
        ("The driver of the lorry was hurt.", "The passenger of the lorry was hurt. The driver of the lorry slept."),
        # it is not said to be so
        ("The suspect in the bank was armed.", "The suspect in the bank may be unarmed."),
        ("The rescue of the miners was a success.", "The rescue of the miners did not fail."),
        # another time, another one
        ("In 2019 the governor opened a bridge at Selby.", "In 2021 the mayor opened a bridge at Selby."),
        ("A teacher at the school was stabbed.", "Another victim, a pupil at the school, was stabbed, too."),
        # only half of it is told
        ("The mayor of Selby opened the new bridge over the Orla.", "The governor opened a school."),
    ],
)  # fmt: skip
def test_one_thing_may_take_both(draft: str, source: str) -> None:
    assert against(draft, source) == []


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("The suspect fled to Belgium.", "The suspect fled to Portugal.", "Belgium Portugal"),
        ("The novel is set in Lisbon.", "The novel, set in Madrid, is long.", "Lisbon Madrid"),
        ("Pilgrims are not allowed to enter Chad.", "Pilgrims are not allowed to enter or transit Mali.", "Chad Mali"),
        ("The ship is called Aurora.", "The ship, named Borealis, sailed on Monday.", "Aurora Borealis"),
        ("The museum was designed by Ana Ruiz.", "Tom Keller designed the museum.", "Ana Ruiz Tom Keller"),
        ("The mill was founded by Kurt Adler.", "The mill was founded by Ana Ruiz and Tom Keller.",
         "Kurt Adler Ana Ruiz"),
        ("Zach Ivey is the sheriff of Orla.", "The sheriff of Orla is Ned Keller.", "Zach Ivey Ned Keller"),
    ],
)  # fmt: skip
def test_a_short_sentence_with_another_name(draft: str, source: str, words: str) -> None:
    assert against(draft, source) == [words]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        # done more than once, or by more than one
        ("The police arrested Kurt Adler.", "The police arrested Tom Keller."),
        ("The song was sung by Kurt Adler.", "The song was sung by Tom Keller."),
        ("The mill was founded by Kurt Adler.", "The mill was founded by traders including Ana Ruiz and Tom Keller."),
        ("The mill was founded by Kurt Adler and Ana Ruiz.", "The mill was founded by Ana Ruiz."),
        ("The museum was designed by Kurt Adler.", "Norvik Architects designed the museum."),
        ("Zach Ivey is the sheriff of Orla.", "The deputy sheriff of Orla is Ned Keller."),
        ("Zach Ivey is the sheriff of Orla.", "Ned Keller was the sheriff of Orla until 2020."),
        ("Zach Ivey is a teacher in Orla.", "Ned Keller is a teacher in Orla."),
        # one place in the other, and one by two names
        ("The suspect fled to Belgium.", "The suspect fled to Antwerp."),
        ("The ship is called Aurora.", "The ship, also called Borealis, sailed on Monday."),
        ("The museum was designed by Kurt Adler.", "Adler designed the museum."),
    ],
)  # fmt: skip
def test_a_short_sentence_with_a_name_beside_it(draft: str, source: str) -> None:
    assert against(draft, source) == []


def test_what_a_text_is_all_about_it_need_not_name() -> None:
    source = "The game received mixed reviews and sold well."
    draft = "Harbour Lights: Storm Reborn received bleak reviews."
    assert against(draft, source, "Harbour Lights: Storm Reborn") == ["bleak mixed"]
    assert against("Harbor Lights: Storm Reborn received bleak reviews.", source, "Harbour Lights: Storm Reborn")
    assert against(draft, source, "Selby Fair") == []


def test_a_title_alone_tells_no_sentence() -> None:
    title = "Orla Harbour Quiz Night"
    assert against("Lee's team took part in the Orla Harbour Quiz Night.", "Jon's team won the prize.", title) == []


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("The film earned billions worldwide.", "The film earned $233 million worldwide.", "billions $233 million"),
        ("The flood cost the city €40 million.", "The flood cost the city billions.", "€40 million billions"),
        ("The painting in the attic is worth thousands.", "The painting in the attic is worth £3 million.",
         "thousands £3 million"),
    ],
)  # fmt: skip
def test_a_sum_of_another_size(draft: str, source: str, words: str) -> None:
    assert against(draft, source) == [words]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The film earned millions worldwide.", "The film earned $233 million worldwide."),
        ("The film earned billions worldwide.", "The film earned $1.9 billion worldwide."),
        ("The film drew millions worldwide.", "The film earned $3 billion worldwide."),
        ("The flood cost the city billions.", "The storm cost the city $40 million."),
        ("The flood cost the city billions of hours.", "The flood cost the city 40 million hours."),
        ("The flood cost the city billions.", "The flood cost the village $40 million."),
    ],
)  # fmt: skip
def test_a_sum_of_one_size(draft: str, source: str) -> None:
    assert against(draft, source) == []
