"""Times of day and sets of times in the forms that newspapers give them, each beside what looks alike."""

from datetime import date

import pytest

from factcheck.values.quantities.quantity import find_quantities, outside
from factcheck.values.time import find_times

PUBLISHED = date(2024, 3, 14)  # a Thursday


def _read(text: str) -> list[tuple[str, str]]:
    return [(t.text, t.value.removeprefix("2024-03-14")) for t in find_times(text, PUBLISHED)]


CLOCKS: list[tuple[str, list[tuple[str, str]]]] = [
    ("The ferry left at 18h30.", [("18h30", "T18:30")]),
    ("The gates open at 9h15.", [("9h15", "T09:15")]),
    ("He won the stage in 2h30.", []),
    ("The pool is open between 9 and 11am.", [("9", "T09:00"), ("11am", "T11:00")]),
    ("The pool is open 9-11am.", [("9", "T09:00"), ("11am", "T11:00")]),
    ("The pool is open from 9am-5pm.", [("9am", "T09:00"), ("5pm", "T17:00")]),
    ("The shift ran from 11 to 2pm.", [("11", "T11:00"), ("2pm", "T14:00")]),
    ("The shift ran from 10 to 6am.", [("10", "T22:00"), ("6am", "T06:00")]),
    ("Roads shut between 7.30 and 9pm.", [("7.30", "T19:30"), ("9pm", "T21:00")]),
    ("Roads shut from 8 until 12pm.", [("8", "T08:00"), ("12pm", "T12:00")]),
    (
        "It rang between six and seven in the evening.",
        [("six", "T18:00"), ("seven in the evening", "T19:00")],
    ),
    ("Between 9 and 11 dogs barked at 9am.", [("9am", "T09:00")]),
    ("They counted 9 and at 11am they left.", [("11am", "T11:00")]),
    ("The lift stopped at half past six and fell.", [("half past six", "T06:30")]),
    ("The lift stopped at half past 6.", [("half past 6", "T06:30")]),
    ("The play began at quarter to nine.", [("quarter to nine", "T08:45")]),
    ("It rang at ten to three.", [("ten to three", "T02:50")]),
    ("It rang at twenty past four in the afternoon.", [("twenty past four in the afternoon", "T16:20")]),
    ("It rang at half six.", [("half six", "T06:30")]),
    ("She ate half six pies.", []),
    ("The panel voted ten to three.", []),
    ("The panel backed it by ten to three.", []),
    ("Queues grew from five to six.", []),
    ("She mixed ten to three parts of sand.", []),
]


@pytest.mark.parametrize(("text", "times"), CLOCKS, ids=[text for text, _ in CLOCKS])
def test_times_of_day(text: str, times: list[tuple[str, str]]) -> None:
    assert _read(text) == times


HALVES = [
    ("It began at six o'clock on Saturday evening.", "2024-03-09T18:00"),
    ("On Saturday evening at six o'clock it began.", "2024-03-09T18:00"),
    ("It began at half past ten on Saturday night.", "2024-03-09T22:30"),
    ("It began at three o'clock on Saturday night.", "2024-03-09T03:00"),
    ("It began at 9 a.m. on Saturday evening.", "2024-03-09T09:00"),
    ("It began at six o'clock on Saturday.", "2024-03-09T06:00"),
    # an hour alone, told before the part of the day
    ("It began at about four on Saturday afternoon.", "2024-03-09T16:00"),
    ("It began shortly before six on a Saturday evening.", "2024-03-09T18:00"),
    ("It was nine on Saturday morning when it began.", "2024-03-09T09:00"),
    ("By eight that evening it was over.", "2024-03-14T20:00"),
    ("It began at nine at night.", "2024-03-14T21:00"),
    ("It began at two at night.", "2024-03-14T02:00"),
    ("It lasted between 6 and 7 p.m. on Saturday.", "2024-03-09T18:00"),
]


@pytest.mark.parametrize(("text", "value"), HALVES, ids=[text for text, _ in HALVES])
def test_the_part_of_a_day_tells_the_half_of_it(text: str, value: str) -> None:
    assert value in [t.value for t in find_times(text, PUBLISHED)]


@pytest.mark.parametrize(
    "text",
    [
        "They won six on Saturday evening.",
        "Some four on Saturday morning were hurt.",
        "They lost by four on Saturday evening.",
        "The fire killed about four on Saturday night.",
        "The first of the two on Saturday night was long.",
    ],
)
def test_no_hour_is_read_in_what_is_counted(text: str) -> None:
    assert not any(":" in t.value for t in find_times(text, PUBLISHED))


SETS = [
    ("The court sits every other Friday.", [("every other Friday", "XXXX-WXX-5")]),
    ("The court sits every second Friday.", [("every second Friday", "XXXX-WXX-5")]),
    ("The court sits on alternate Fridays.", [("alternate Fridays", "XXXX-WXX-5")]),
    ("The bins go out every second week.", [("every second week", "P2W")]),
    ("He bleeds every third day.", [("every third day", "P3D")]),
    ("He bleeds every few days.", [("every few days", "PXD")]),
    ("The fair is held every four years.", [("every four years", "P4Y")]),
    ("The fair is biennial.", [("biennial", "P2Y")]),
    ("The fair is held biannually.", [("biannually", "P6M")]),
    ("The rink opens at weekends.", [("weekends", "XXXX-WXX-WE")]),
    ("The rink is full most weekends.", [("most weekends", "XXXX-WXX-WE")]),
    ("The rink is full on alternate days.", [("alternate days", "P2D")]),
    ("Most days of the trial were dull.", []),
    ("The Biennial opened.", []),
]


@pytest.mark.parametrize(("text", "times"), SETS, ids=[text for text, _ in SETS])
def test_sets_of_times(text: str, times: list[tuple[str, str]]) -> None:
    assert _read(text) == times


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("At half past six 30 dogs barked.", ["30"]),
        ("Between 9 and 11am 30 dogs barked.", ["30"]),
        ("At ten to three 30 dogs barked.", ["30"]),
        ("At 18h30 30 dogs barked.", ["30"]),
        ("30 dogs barked for 20 minutes on Friday.", ["30", "20 minutes"]),
    ],
)
def test_a_time_of_day_holds_no_number(text: str, numbers: list[str]) -> None:
    clocks = [t for t in find_times(text, PUBLISHED) if t.type == "TIME"]
    assert [q.text for q in outside(find_quantities(text), clocks)] == numbers


LEANING = [
    # what somebody has time for, and what was arranged and is no longer
    ("The court gave them until Friday to reply.", "2024-03-15"),
    ("The judge extended the deadline until 9 a.m. Friday.", "2024-03-15T09:00"),
    ("The road was closed until Friday.", "2024-03-08"),
    ("The offer had been due to expire on Friday.", "2024-03-08"),
    ("She is due to speak on Friday.", "2024-03-15"),
    ("They could sail as early as Friday.", "2024-03-15"),
    ("They sailed as early as Friday.", "2024-03-08"),
    ("He quits, effective Friday.", "2024-03-15"),
    ("The ministers meet Friday in Rome.", "2024-03-15"),
    ("The bank announced the plan on Friday.", "2024-03-08"),
    # a month far ahead of which nothing tells that it is to come
    ("Shares rose to a high in October.", "2023-10"),
    ("The fair will be held in October.", "2024-10"),
    ("He fell ill last Thanksgiving following a row.", "2023-11-23"),
]


@pytest.mark.parametrize(("text", "value"), LEANING, ids=[text for text, _ in LEANING])
def test_which_way_a_day_without_its_date_leans(text: str, value: str) -> None:
    assert [t.value for t in find_times(text, PUBLISHED)] == [value]


DAYS = [
    ("The summit is on April 24 and 25.", ["2024-04-24", "2024-04-25"]),
    ("It was shut on March 3 and 4 for repairs.", ["2024-03-03", "2024-03-04"]),
    ("On April 24 and 25 dogs barked.", ["2024-04-24"]),
    ("On April 24 and 25 miles on they slept.", ["2024-04-24"]),
    ("It was the worst storm in years.", ["PXY"]),
    ("He was born in years of want.", []),
    ("Rain is likely in coming weeks.", ["FUTURE_REF"]),
]


@pytest.mark.parametrize(("text", "values"), DAYS, ids=[text for text, _ in DAYS])
def test_days_that_share_their_month_and_stretches_without_a_number(text: str, values: list[str]) -> None:
    assert [t.value for t in find_times(text, PUBLISHED)] == values
