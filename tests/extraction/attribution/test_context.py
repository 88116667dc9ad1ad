"""How a claim stands in its sentence: the parse decides how far a cue reaches."""

from collections.abc import Callable
from datetime import date

import pytest

from factcheck.model.claim import Claim

ClaimsOf = Callable[[str, str], list[Claim]]

# Of each standing, sentences whose cue reaches the claim; under "asserted" those whose cue stands near and does not.
TOLLS = {
    "asserted": [
        "The blast killed two people.",
        "Two people were killed.",
        "Two people have been killed.",
        "Two people had died by nightfall.",
        "The blast killed almost two people a day.",
        "Two people died almost at once.",
        "Police said two people were killed.",
        "Two people died, police confirmed.",
        "The blast that killed two people may have been an accident.",
        "The blast, which may have been an accident, killed two people.",
        "Two people were killed in what police called an accident.",
        "It is true that two people died.",
        "There is no doubt that two people died.",
        "Nobody denies that two people died.",
        "Nobody denied that two people were killed.",
        "Soldiers mistakenly killed two people.",
        "The army does not deny that two people died.",
        "Two people died because the driver failed to stop.",
        "Two people died after the guards refused to open the gate.",
        "The bus failed to stop and killed two people.",
        "Two people were killed while trying to flee.",
        "Two people were killed as they tried to escape.",
        "The man who reportedly sold the gun was absent when the blast killed two people.",
        "The blast killed two people and could delay the election.",
        "Two people died in the suspected arson attack.",
        "Two suspected gunmen were killed.",
        "The alleged attacker killed two people.",
        "Two people died before help could arrive.",
        "Two people were killed, and police hope to find the driver.",
        "The man accused of planning the raid was hurt when two people were killed.",
        "Only two people were killed.",
        "There have been two people killed.",
        "Two people were killed, not three.",
        "So far two people have died.",
        "The mayor confirmed that two people had died.",
        "Police know that two people died.",
        "The inquest found that two people died.",
        "The minister admitted that two people had been killed.",
        "Two people were killed when the bridge, which was expected to last, fell.",
        "Had the guards not come, more would have died; two people were killed.",
    ],
    "hedged": [
        "There may have been two people killed.",
        "The blast reportedly killed two people.",
        "The blast may have killed two people.",
        "Two people may have died.",
        "Two people might have been killed.",
        "Two people could have died.",
        "Two people are feared dead.",
        "Two people are feared to have died.",
        "Two people are believed to have been killed.",
        "Two people are thought to have died.",
        "It is believed that two people died.",
        "It is thought that two people died.",
        "Police believe two people died.",
        "Police suspect that two people were killed.",
        "Two people allegedly died.",
        "Two people were allegedly killed.",
        "Two people apparently died.",
        "Apparently two people died.",
        "Two people probably died.",
        "Perhaps two people died.",
        "It is possible that two people died.",
        "It is likely that two people died.",
        "Two people are said to have died.",
        "Two people are reported to have died.",
        "Two people were reported killed.",
        "Two people were reported dead.",
        "There are reports that two people died.",
        "Unconfirmed reports say two people died.",
        "The ministry heard reports saying that two people died.",
        "Rumours that two people died spread quickly.",
        "He is accused of killing two people.",
        "He is suspected of killing two people.",
        "He was charged with killing two people.",
        "He is alleged to have killed two people.",
        "The blast appears to have killed two people.",
        "Two people seem to have died.",
        "Two people are presumed dead.",
        "Two people were supposedly killed.",
        "The army claims to have killed two people.",
        "There were fears that two people had died.",
        "He is on trial for allegedly killing two people.",
        "The allegation that he killed two people was heard in court.",
        "Police said two people may have died.",
        "Two people may have been killed, police said.",
    ],
    "denied": [
        "The general denied that the shelling had killed two people.",
        "The leaflet wrongly stated that the blast had killed two people.",
        "Two people were wrongly said to have been killed.",
        "He denied killing two people.",
        "He denies that he killed two people.",
        "Police deny that two people died.",
        "The army dismissed reports that two people had died.",
        "The army rejected claims that it had killed two people.",
        "It is not true that two people died.",
        "It is untrue that two people died.",
        "It is false that two people died.",
        "He pleaded not guilty to killing two people.",
        "There is no evidence that two people died.",
        "The army disputes that two people died.",
        "The report that two people died was wrong.",
        "He was acquitted of killing two people.",
        "He was cleared of killing two people.",
        "The claim that two people died is false.",
        "The army denied reports that two people had been killed.",
        "He did not say that two people died.",
        "He refused to kill two people.",
        "The bomb failed to kill two people.",
    ],
    "planned": [
        "The gang planned to kill two people.",
        "The gang will kill two people, it threatened.",
        "He threatened to kill two people.",
        "He plans to kill two people.",
        "He tried to kill two people.",
        "He wanted to kill two people.",
        "He was going to kill two people.",
        "The strike was meant to kill two people.",
        "A plot to kill two people was uncovered.",
        "He is due to kill two people in the play.",
        "His plan to kill two people was found.",
    ],
    "hypothetical": [
        "If the blast killed two people, the owner is liable.",
        "If two people die, the school will close.",
        "Unless two people are hurt, nobody will care.",
        "Had two people died, the road would have been closed.",
        "Should two people die, the road would be closed.",
        "Even if two people died, nobody would know.",
        "Two people would have died if the roof had fallen.",
        "Imagine that two people died.",
        "Suppose two people died.",
        "The drill assumes that two people are killed.",
        "The blast nearly killed two people.",
        "Two people were almost killed.",
        "Two people almost died.",
    ],
    "questioned": [
        "Nobody knows whether the blast killed two people.",
        "Did the blast kill two people?",
        "Did two people die?",
        "Were two people killed?",
        "Police are investigating whether two people died.",
        "It is unclear whether two people died.",
        "It is unclear if two people died.",
        "Police asked if two people had died.",
        "It is not known if two people died.",
    ],
}
ABSENCES = {
    "asserted": [
        "No-one was hurt.",
        "No-one was killed.",
        "The gust killed no-one.",
        "No one was hurt.",
        "There were no injuries.",
        "No damage was found.",
        "The mayor said no one was hurt.",
    ],
    "hedged": [
        "No damage or injuries had been reported.",
        "No injuries were reported.",
        "No injuries had been reported.",
        "There were no reports of injuries.",
        "There were no immediate reports of damage.",
        "No one was reported hurt.",
        "Nobody was reported injured.",
        "No casualties have been reported so far.",
        "Police reported no injuries.",
        "Apparently no one was hurt.",
        "No injuries are known.",
        "No damage was recorded.",
        "Authorities said there were no reports of damage.",
        "No damage has been confirmed.",
        "There was no word of injuries.",
        "It is hoped that no one was hurt.",
        "No one is believed to have been hurt.",
    ],
    "planned": [
        "No one would be hurt, the mayor promised.",
    ],
    "hypothetical": [
        "If no one was hurt, the case is closed.",
    ],
}
OTHERS = [
    ("money", "The council plans to buy the pier for $5m.", "planned"),
    ("money", "The new pier would cost $5m.", "planned"),
    ("money", "The new pier will cost $5m.", "planned"),
    ("money", "The new pier cost $5m.", "asserted"),
    ("money", "The pier had been expected to cost $5m.", "planned"),
    ("money", "The pier is thought to have cost $5m.", "hedged"),
    ("money", "The council denied that the pier had cost $5m.", "denied"),
    ("money", "The council refused to pay $5m for the pier.", "denied"),
    ("money", "Did the pier cost $5m?", "questioned"),
    ("age", "Clara Bell, 34, is accused of killing a guard.", "asserted"),
    ("age", "Clara Bell, 34, may have killed a guard.", "asserted"),
    ("age", "Clara Bell may be 34 years old.", "hedged"),
    ("money", "The pier cost $5m, in what the mayor called a bargain.", "asserted"),
]


def _rows(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(text, certainty) for certainty, texts in table.items() for text in texts]


@pytest.mark.parametrize(("text", "certainty"), _rows(TOLLS))
def test_certainty_of_a_toll(claims_of: ClaimsOf, text: str, certainty: str) -> None:
    assert claims_of("toll", text)[0].certainty == certainty


@pytest.mark.parametrize(("text", "certainty"), _rows(ABSENCES))
def test_certainty_of_an_absence(claims_of: ClaimsOf, text: str, certainty: str) -> None:
    [claim, *_] = claims_of("presence", text)
    assert (claim.certainty, claim.polarity) == (certainty, "negative")


@pytest.mark.parametrize(("kind", "text", "certainty"), OTHERS)
def test_certainty_of_other_kinds(claims_of: ClaimsOf, kind: str, text: str, certainty: str) -> None:
    [claim] = claims_of(kind, text)
    assert claim.certainty == certainty


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The road may stay closed because two people died.", "asserted"),
        ("The death of two people may delay the vote.", "asserted"),
        ("The fire may have begun in a car and two people died.", "asserted"),
        ("The fire may have begun in a car and killed two people.", "hedged"),  # it may have killed
        ("The fire may have killed two people and injured nine.", "hedged"),
        ("The death toll may rise to 24.", "hedged"),
        ("It may be that two people died.", "hedged"),
        ("Two people were confirmed dead.", "asserted"),
        ("The report said two people died.", "asserted"),
        ("Reports said two people died.", "hedged"),
    ],
)
def test_a_cue_reaches_no_further_than_its_clause(claims_of: ClaimsOf, text: str, certainty: str) -> None:
    assert {claim.certainty for claim in claims_of("toll", text)} == {certainty}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The blast killed two people.", None),
        ("The blast killed two people, police said.", "police"),
        ("Police said the blast killed two people.", "Police"),
        ("Police said that the blast killed two people.", "Police"),
        ("According to the fire service, the blast killed two people.", "the fire service"),
        ("The blast killed two people, according to the fire service.", "the fire service"),
        ("The blast, the governor said, killed two people.", "the governor"),
        ("Clara Bell opened the port. She said the blast killed two people.", "Clara Bell"),
        ("The general denied that the blast killed two people.", "The general"),
        ("Police believe that the blast killed two people.", "Police"),
        ("“The blast killed two people,” Clara Bell said.", "Clara Bell"),
        ("“It was late,” Clara Bell said. “The blast killed two people.”", "Clara Bell"),
        ("She said the blast killed two people.", "She"),
        ("The police who said nothing saw that the blast killed two people.", None),
    ],
)
def test_speaker(claims_of: ClaimsOf, text: str, speaker: str | None) -> None:
    [claim] = claims_of("toll", text)
    assert claim.speaker == speaker


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("As of Tuesday, 12 people had been killed.", 12),
        ("Twelve people had been killed as of Tuesday evening.", 12),
        ("At least 12 people had been killed by early Monday, police said.", 11),
        ("On Tuesday officials put the death toll at 12.", 12),
        ("Officials on Tuesday raised the death toll to 12.", 12),
        ("The death toll stood at 12 as of 10 March.", 10),
        ("So far 12 people have been killed.", 14),
        ("Twelve people were killed on Tuesday.", 14),
        ("Twelve people were killed on Tuesday, officials said on Wednesday.", 14),
        ("Twelve people were killed by Tuesday's storm.", 14),
        ("The bridge that must close by Monday has killed 12 people.", 14),
    ],
)
def test_as_of(claims_of: ClaimsOf, text: str, day: int) -> None:
    """Published on Thursday 14 March 2024."""
    [claim] = claims_of("toll", text)
    assert claim.as_of == date(2024, 3, day)


def test_each_half_of_a_sentence_keeps_its_own_standing(claims_of: ClaimsOf) -> None:
    killed, injured = claims_of("toll", "The blast killed two people and may have injured nine workers.")
    assert (killed.certainty, injured.certainty) == ("asserted", "hedged")


def test_a_negated_count_counts_nobody(claims_of: ClaimsOf) -> None:
    assert claims_of("toll", "The blast did not injure two people, as first reported.") == []


def test_no_one_is_nobody_with_a_hyphen_too(claims_of: ClaimsOf) -> None:
    text = "No-one was hurt."
    [claim] = claims_of("presence", text)
    assert (text[claim.focus.start : claim.focus.end], claim.polarity) == ("No-one was hurt", "negative")


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The general said his troops would not retaliate for the bombing of Garfa on Tuesday.", "asserted"),
        ("The line will not apologise for the sinking of its ferry on Tuesday.", "asserted"),
        ("The council will condemn Tuesday's bombing of Garfa.", "asserted"),
        ("The council wants to mourn the bombing of Garfa on Tuesday.", "planned"),  # so the parse: a day to mourn
        ("The general said his troops would bomb Garfa on Tuesday.", "planned"),
        ("They would punish the tribe for any bombing of Garfa on Tuesday.", "planned"),  # it may never come
        ("Police will prepare for the strike at Garfa on Tuesday.", "planned"),
    ],
)
def test_what_is_answered_for_has_taken_place(claims_of: ClaimsOf, text: str, certainty: str) -> None:
    assert [c.certainty for c in claims_of("event-date", text)] == [certainty]


@pytest.mark.parametrize(
    ("kind", "text", "certainty"),
    [
        # what a clause of time tells is taken for granted by whoever alleges what it was the time of
        ("event-date", "Police allege that he fled when two porters were shot on Saturday.", "asserted"),
        ("event-date", "Police allege that two porters were shot on Saturday.", "asserted"),
        ("toll", "He pleaded not guilty to two charges for the deaths of a woman and her son.", "asserted"),
        ("toll", "He denied that two people had died.", "denied"),
        # somebody's age is told in passing
        ("age", "The 55-year-old clerk will be sentenced in May.", "asserted"),
        ("age", "He allegedly struck Mara Bell, a 59-year-old grandmother.", "asserted"),
        ("age", "He may be a 34-year-old clerk.", "hedged"),
        ("age", "Police fear that a 12-year-old boy died.", "hedged"),
    ],
)
def test_what_is_taken_for_granted_is_asserted(claims_of: ClaimsOf, kind: str, text: str, certainty: str) -> None:
    assert {c.certainty for c in claims_of(kind, text)} == {certainty}
