"""When what lasts began, and for which day an occasion is called: dates of one strike, one trial, one hearing."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factcheck import catalog
from factcheck.catalog import occasion_called, occasion_done
from factcheck.model.finding import Finding
from tests.reading import compared

# A name, an age and figures in common make it one story; the headline says whose strike it is.
STORY = (
    "Dockers' strike: warehouse burns\n\n"
    "A fire broke out in a warehouse in Leeds, and 340 people fled. "
    "Ada Vale, 34, the owner, thanked the 12 firefighters. "
)


def conflicts(one: str, other: str) -> list[Finding]:
    """What two articles of one story have for a conflict of dates."""
    found = compared(STORY + one, STORY + other).findings
    return [f for f in found if f.kind == "event-date" and f.verdict == "contradiction"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # what lasts began once
        ("The strike began on 3 May.", "The dockers have been on strike since 6 May."),
        ("The walkout started on 3 May.", "The dockers walked out on 6 May."),
        ("The dockers went on strike on 3 May.", "The strike began on 6 May."),
        ("Fighting in Varda began in July 2023.", "Thousands have fled Varda since fighting began in June 2023."),
        (
            "Since fighting between the army and the rebels broke out in July 2023, thousands have fled.",
            "The rebels have been fighting the army in Varda since June 2023.",
        ),
        ("The siege of the town began in March 2023.", "The town has been under siege since May 2023."),
        ("Repairs began in September 2023.", "Repair work started in November 2023."),
        ("Police launched an investigation on 3 May.", "The inquiry by police began on 9 May."),
        ("The trial began on 4 March 2023.", "The trial opened on 11 March 2023."),
        # by the verb that its noun names, or by a noun of a like one
        ("The occupation of the hall started on 3 May.", "Students have been occupying the hall since 6 May."),
        ("The protests in Varda began on 3 May.", "People have been protesting in Varda since 6 May."),
        ("The demonstration in Varda began on 3 May.", "People have been demonstrating in Varda since 6 May."),
        ("The cleanup began on 3 May.", "Crews have been cleaning up since 6 May."),
        ("The talks opened on 3 May.", "The two sides have been negotiating since 6 May."),
        ("The evacuation of Varda began on 3 May.", "The army has been evacuating Varda since 6 May."),
        ("The wildfires broke out on 3 May.", "The blaze began on 6 May."),
        (
            "The conflict between the army and the rebels began in July 2023.",
            "The rebels have been fighting the army since June 2023.",
        ),
        # what is to be held
        ("A hearing is scheduled for 5 May.", "The next hearing will be held on 12 May."),
        ("The trial is scheduled to start on 5 May.", "Her trial is set for 12 May."),
        ("The match will be played on 5 May.", "The match takes place on 7 May."),
        ("She is due in court on 5 May.", "She will appear before a judge on 12 May."),
        ("Sentencing is set for 5 May.", "She will be sentenced on 12 May."),
        # what opens again
        ("The bridge will be closed until 5 May.", "The bridge will reopen on 20 May."),
        # who follows
        ("Ada Vale will succeed Bram Ott in May.", "Ada Vale will take over in July."),
    ],
)
def test_dates_of_one_beginning_conflict(one: str, other: str) -> None:
    assert len(conflicts(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # what is so since then need not have begun then, and what is done may be done of another
        ("The conflict in Varda began in July 2023.", "Varda has been under rebel rule since June 2023."),
        ("The conflict in Varda began in July 2021.", "The army has been bombing camps since 6 May."),
        ("The blaze in the port broke out on 3 May.", "The wildfire in the hills broke out on 6 May."),
        ("The protests in Varda began on 3 May.", "People have been protesting in Lasko since 6 May."),
        ("The evacuation of Varda began on 3 May.", "The army has been evacuating Lasko since 6 May."),
        ("The talks opened on 3 May.", "The dockers have been on strike since 6 May."),
        ("The meeting began on 3 May.", "She has been working there since 6 May."),
        # the same day, or one within the other
        ("The strike began on 3 May.", "The dockers have been on strike since early May."),
        ("A hearing is scheduled for 5 May.", "The next hearing will be held on 5 May."),
        # of others, elsewhere, of another thing
        ("The strike began on 3 May.", "The drivers' strike began on 6 May."),
        ("The strike began on 3 May.", "Talks began on 6 May."),
        ("The rebels have been fighting the army in Varda since June.", "Fighting in Lasko began in July."),
        ("Construction of the mill began in May 2023.", "Demolition of the mill began in July 2023."),
        ("A hearing is scheduled for 5 May.", "The trial is set for 12 May."),
        ("Tom Bell is due in court on 5 May.", "Ben Wood is due in court on 12 May."),
        ("The bridge will be closed until 5 May.", "The tunnel will reopen on 20 May."),
        ("Ada Vale will succeed Bram Ott in May.", "Ben Wood will succeed Tom Bell in July."),
        ("Police launched an investigation on 3 May.", "The regulator opened an inquiry on 9 May."),
        ("The war began in January 2023.", "Fighting erupted in March 2023."),
        ("Fighting broke out in January 2023.", "Fresh fighting broke out in March 2023."),
        ("The search for the missing diver began on 3 May.", "The search for the cause began on 6 May."),
        ("The town has been under siege since May 2023.", "The village has been under siege since June 2023."),
        ("Ada Vale will replace Bram Ott in May.", "Ada Vale will replace Dina Lund on the board in July."),
        ("Fighting broke out in Varda in July 2023.", "Fighting broke out in Lasko in June 2023."),
        ("The match will be played on 5 May.", "The final will be played on 12 May."),
        # a further one, one of many, one that was and one that is to be
        ("A hearing is scheduled for 5 May.", "A second hearing is scheduled for 12 May."),
        ("A hearing was held on 5 March.", "A hearing was held on 12 March."),
        ("The match was played on 5 March.", "The match will be played on 12 May."),
        ("Matches will be played on 5 May.", "Matches will be played on 12 May."),
        # a plan that no longer stands, a denial
        ("The hearing was scheduled for 5 May.", "The hearing is scheduled for 12 May."),
        ("The strike did not begin on 3 May.", "The strike began on 6 May."),
        # another strike, years ago
        ("The strike began on 3 May 2021.", "The strike began on 6 May 2023."),
    ],
)
def test_other_dates_do_not(one: str, other: str) -> None:
    assert not conflicts(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("She is known for the 1965 film The Salt Road.", "Her film The Salt Road was released in 1967."),
        ("The 1965 film The Salt Road made her famous.", "She was a nun in the 1967 movie The Salt Road."),
        ("Her 1992 memoir, Cold Hands, sold well.", "She published her memoir, Cold Hands, in 1994."),
        ('Her 1992 album "Cold Hands" sold well.', 'She was 20 when she made her 1994 album "Cold Hands".'),
        ("The Corvo will be available in June.", "The Corvo will become available in May."),
        ("The Corvo is due to be released in the middle of May.", "The Corvo is expected to reach stores in June."),
        ("The Corvo goes on sale on 6 June.", "Customers will be able to buy the Corvo from 20 May."),
    ],
)
def test_a_thing_comes_out_once(one: str, other: str) -> None:
    assert len(conflicts(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("She is known for the 1965 film The Salt Road.", "She is known for the 1968 film The Long Barn."),
        ("In the 1965 film The Salt Road she played a nun.", "In the 1968 film The Long Barn she played a maid."),
        ("She is known for the 1965 film The Salt Road.", "The Salt Road was remade in 1988."),
        ("She is known for the 1965 film The Salt Road.", "The Salt Road was shown in 1967."),
        ("She is known for the 1965 film The Salt Road.", "The 1966 play The Salt Road was her favourite."),
        ("The Corvo will be available to businesses in May.", "The Corvo will be available to consumers in June."),
        # another model, another country
        ("The Corvo will be available in June.", "The Corvo Mini will be available in May."),
        ("The Corvo 2 will be available in June.", "The Corvo 3 will be available in May."),
        ("The Corvo will be available in Spain in June.", "The Corvo will be available in Japan in May."),
    ],
)
def test_another_thing_comes_out_on_another_day(one: str, other: str) -> None:
    assert not conflicts(one, other)


def test_a_plan_of_a_day_that_had_passed_was_another_one() -> None:
    one, other = STORY + "Ada Vale is due in court on 5 May.", STORY + "Ada Vale is due in court on 12 June."
    for day, conflicting in ((date(2024, 5, 2), True), (date(2024, 5, 20), False)):
        found = compared(one, other, published=(date(2024, 5, 1), day)).findings
        assert any(f.kind == "event-date" and f.verdict == "contradiction" for f in found) == conflicting


def test_every_word_of_the_table_is_known() -> None:
    path = Path(catalog.__file__).parent / "occasions.toml"
    rows: dict[str, dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))
    for name, row in rows.items():
        assert [o.id for noun in row["nouns"] if (o := occasion_called(noun)) is not None] == [name] * len(row["nouns"])
        for how in ("lasting", "once", "appointed"):
            assert all((o := occasion_done(verb, how)) is not None and o.id == name for verb in row.get(how, ()))
