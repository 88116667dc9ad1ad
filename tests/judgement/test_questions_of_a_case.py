"""What is asked of a case, each by itself: is he caught, is he charged, what is the verdict, what is the penalty?"""

import pytest

from factcheck import Article, compare
from factcheck.model.finding import Finding

KILLING = "A shopkeeper, Ilse Marner, was shot dead in her store in Dunwell on Monday. "
TRIAL = "The trial over the killing of the shopkeeper Ilse Marner was held in Dunwell. "
FLAGGED = {"contradiction", "update"}


def told(*texts: str) -> list[Finding]:
    found = compare([Article.from_text(text, name=f"{n}") for n, text in enumerate(texts)]).findings
    return [f for f in found if f.kind == "status" and f.verdict in FLAGGED]


@pytest.mark.parametrize(
    ("early", "late"),
    [
        ("Police were still searching for Piet Halloran.", "Piet Halloran was arrested just before midnight."),
        ("Deputies fanned out across town in search of the gunman.", "Piet Halloran was arrested at home."),
        ("No suspects have been taken into custody.", "Police arrested Piet Halloran, 30."),
        ("No one was in custody on Monday night.", "Detectives have a suspect in custody."),
        ("The suspect was not immediately taken into custody.", "The suspect was in custody on Tuesday."),
        ("The suspect has not been caught.", "A suspect has been arrested in connection with the killing."),
        ("The gunman is still on the loose.", "The gunman is behind bars."),
        ("Piet Halloran is being sought by police.", "Piet Halloran gave himself up to police."),
        ("Prosecutors are considering whether to charge Piet Halloran.", "Piet Halloran was charged with murder."),
        ("Piet Halloran has yet to be charged.", "Piet Halloran was charged with murder."),
    ],
)
def test_what_becomes_of_the_accused(early: str, late: str) -> None:
    assert [f.verdict for f in told(KILLING + early, KILLING + late)] == ["update"]


@pytest.mark.parametrize(
    ("early", "late"),
    [
        ("Piet Halloran is on trial for murder.", "The jury is still deliberating on Halloran's verdict."),
        ("Piet Halloran is standing trial.", "Piet Halloran was found guilty of murder."),
        ("The jury has retired to consider its verdict.", "The jury convicted Piet Halloran."),
        ("Jurors will hear his mother in the penalty phase.", "Jurors voted for the death penalty for Piet Halloran."),
        ("A jury recommended that Piet Halloran die.", "A judge sentenced Piet Halloran to death."),
        ("Piet Halloran is to be sentenced on May 3.", "Piet Halloran was sentenced to life in prison."),
        ("Piet Halloran awaits sentencing.", "Piet Halloran was jailed for life."),
        ("Prosecutors have not decided whether to seek the death penalty.", "They will seek the death penalty."),
    ],
)
def test_what_becomes_of_a_trial(early: str, late: str) -> None:
    assert [f.verdict for f in told(TRIAL + early, TRIAL + late)] == ["update"]


def test_each_question_has_its_own_answer() -> None:
    found = told(
        f"{KILLING}Police are still searching for Piet Halloran.",
        f"{KILLING}Piet Halloran was arrested. He has not yet been charged.",
        f"{KILLING}Piet Halloran was charged with murder. He is to be sentenced in May.",
        f"{KILLING}Piet Halloran was sentenced to death.",
    )
    assert sorted([s.article for s in f.sides] for f in found) == [["a1", "a2"], ["a2", "a3"], ["a3", "a4"]]


def test_the_whole_case_where_no_question_is_told_otherwise() -> None:
    found = told(f"{KILLING}Piet Halloran was arrested.", f"{KILLING}Piet Halloran was sentenced to death.")
    assert [f.verdict for f in found] == ["update"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volunteers are searching for Anna Bell.", "Piet Halloran was arrested."),
        ("Police are searching for Anna Bell, a missing girl.", "Piet Halloran was arrested."),
        ("Tom Reed is on trial for murder.", "Piet Halloran was convicted of murder."),
        ("Tom Reed awaits sentencing.", "Piet Halloran was sentenced to death."),
        ("Piet Halloran faces life in prison.", "Piet Halloran was convicted of murder."),
        ("Jurors deliberated for two hours.", "Piet Halloran was convicted of murder."),
        ("Prosecutors will seek the death penalty.", "Prosecutors sought a longer trial."),
        ("The crowd has dispersed.", "The crowd cheered."),
    ],
)
def test_what_is_told_of_another_or_of_something_else(one: str, other: str) -> None:
    assert not told(TRIAL + one, TRIAL + other)


def test_what_is_only_being_done() -> None:
    marched = "A crowd gathered in Dunwell on Monday. "
    found = told(f"{marched}The crowd is being dispersed by police.", f"{marched}The crowd has dispersed.")
    assert [f.verdict for f in found] == ["update"]
