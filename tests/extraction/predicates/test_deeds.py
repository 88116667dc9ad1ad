"""Who did what to whom, when, and whether it was done at all."""

import pytest

from factcheck.model.statement import Deed, StatementValue
from tests.reading import claims


def deeds(text: str) -> dict[str, Deed]:
    (found,) = claims(text, "statement")
    assert isinstance(found.value, StatementValue)
    return {deed.lemma: deed for deed in found.value.deeds}


def slots(deed: Deed) -> set[tuple[str, str]]:
    return {(filler.slot, filler.text) for filler in deed.slots}


@pytest.mark.parametrize(
    "text",
    ["Ana Ruiz wrote a long letter to the court.", "A long letter to the court was written by her aunt, Ana Ruiz."],
)
def test_doer_and_undergoer_are_those_of_either_voice(text: str) -> None:
    assert slots(deeds(text)["write"]) >= {("agent", "Ana Ruiz"), ("patient", "letter")}


def test_a_noun_tells_the_deed_behind_a_light_verb() -> None:
    told = deeds("Norvik lodged a second complaint with the council.")["complaint"]
    assert told.pos == "NOUN"
    assert ("agent", "Norvik") in slots(told)


@pytest.mark.parametrize(
    ("text", "lemma", "standing"),
    [
        ("The union's lawyer named the buyer of the mill.", "name", "done"),
        ("The union's lawyer did not name the buyer of the mill.", "name", "denied"),
        ("The union's lawyer declined to name the buyer of the mill.", "name", "denied"),
        ("The name of the mill's buyer is yet to be announced.", "announce", "denied"),
        ("The union's lawyer will name the buyer of the mill.", "name", "open"),
    ],
)
def test_what_was_not_done_is_told_from_what_was(text: str, lemma: str, standing: str) -> None:
    assert deeds(text)[lemma].standing == standing


def test_an_infinitive_keeps_the_verb_that_it_hangs_on() -> None:
    asked = deeds("The mayor called for the parking ban in Arden to be lifted.")["lift"]
    assert asked.under == "call"
    assert ("patient", "ban") in slots(asked)
    assert deeds("The union's lawyer declined to name the buyer of the mill.")["name"].under == ""


def test_a_date_belongs_to_its_verb_and_an_edge_of_time_to_none() -> None:
    told = deeds("The bridge was closed in May, a city spokesman said on Sunday.")
    assert [time.text for time in told["say"].times] == ["Sunday"]
    assert [time.text for time in told["close"].times] == ["May"]
    assert deeds("The bridge was closed by the city before May.")["close"].times == ()


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The theft of the painting on Monday shocked the town.", "theft"),
        ("Monday's theft of the painting shocked the town.", "theft"),
        ("The Monday bombing in Tarvel drew condemnation.", "bombing"),
        ("The collapse of the arena roof on Monday left the club homeless.", "collapse"),
        # of whose day it is nobody can tell, or the noun names no deed, or one of several
        ("Police saw the site of the theft of the painting on Monday.", None),
        ("The court in Tarvel on Monday dissolved the party.", None),
        ("The second theft of the painting on Monday shocked the town.", None),
        ("The thefts of paintings on Monday shocked the town.", None),
    ],
)
def test_a_noun_names_what_was_done_on_its_day(text: str, noun: str | None) -> None:
    (found,) = claims(text, "statement")
    assert isinstance(found.value, StatementValue)
    assert [deed.lemma for deed in found.value.named] == ([noun] if noun is not None else [])


def test_a_rank_names_what_it_is_one_of() -> None:
    (found,) = claims("Reed was the third foreman of the mill to be sacked.", "statement")
    assert isinstance(found.value, StatementValue)
    assert [(rank.number, rank.noun) for rank in found.value.ranks] == [(3, "foreman")]
