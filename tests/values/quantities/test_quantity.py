"""Every number expression of a text, with its bounds, units and exact place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.quantities.quantity import find_quantities

Expected = tuple[str, str, float | None, float | None, bool, str | None]

CARDINALS: list[tuple[str, Expected]] = [
    ("They count 1,298,400 of them.", ("1,298,400", "cardinal", 1_298_400, 1_298_400, False, None)),
    ("A 20,000-strong crowd sang.", ("20,000", "cardinal", 20_000, 20_000, False, None)),
    ("Half a dozen barns burned.", ("Half a dozen", "cardinal", 5, 7, True, None)),
    ("At least a dozen barns burned.", ("At least a dozen", "cardinal", 12, None, True, None)),
    ("Dozens fled.", ("Dozens", "cardinal", 24, 99, True, None)),
    ("About a hundred sheep drowned.", ("About a hundred", "cardinal", 70, 130, True, None)),
    ("There were zero casualties.", ("zero", "cardinal", 0, 0, False, None)),
    ("Rescuers found 4 or 5 dogs.", ("4 or 5", "cardinal", 4, 5, False, None)),
    ("Between 10 and 12 barns burned.", ("Between 10 and 12", "cardinal", 10, 12, False, None)),
    ("It took 20 to 30 men.", ("20 to 30", "cardinal", 20, 30, False, None)),
    ("It took 20-30 men.", ("20-30", "cardinal", 20, 30, False, None)),
    ("It took 20—30 men.", ("20—30", "cardinal", 20, 30, False, None)),
    ("It took two or three dozen men.", ("two or three dozen", "cardinal", 24, 36, True, None)),
    ("It drew 3 to 4 million viewers.", ("3 to 4 million", "cardinal", 3_000_000, 4_000_000, False, None)),
    ("It drew 1.3m viewers.", ("1.3m", "cardinal", 1_300_000, 1_300_000, False, None)),
    ("Five to six hundred sheep drowned.", ("Five to six hundred", "cardinal", 500, 600, False, None)),
    ("It drew 100 to two hundred men.", ("100 to two hundred", "cardinal", 100, 200, False, None)),
    ("A 1.2m-strong union struck.", ("1.2m", "cardinal", 1_200_000, 1_200_000, False, None)),
    ("The mill lost €3,5 Mio in May.", ("€3,5 Mio", "money", 3_500_000, 3_500_000, False, "EUR")),
    ("She stands six feet two.", ("six feet two", "measure", 74, 74, False, "inch")),
    ("The lad is 5 ft 11 in. tall.", ("5 ft 11 in", "measure", 71, 71, False, "inch")),
    ("The film runs 1h 20m.", ("1h 20m", "measure", 80, 80, False, "minute")),
    ("It was 20 below zero.", ("20 below zero", "measure", -20, -20, False, "degree")),
    ("It takes 18 months to two years.", ("18 months to two years", "measure", 18, 24, False, "month")),
    ("It hits 1 in 10,000 sheep.", ("1 in 10,000", "percent", 0.0075, 0.0125, True, None)),
    ("A sixty-something baker sang.", ("sixty", "other", 60, 60, False, "something")),
    ("A half-dozen barns burned.", ("A half-dozen", "cardinal", 5, 7, True, None)),
    ("A half dozen barns burned.", ("A half dozen", "cardinal", 5, 7, True, None)),
    ("A half million sheep drowned.", ("A half million", "cardinal", 450_000, 550_000, True, None)),
    ("A quarter million sheep drowned.", ("A quarter million", "cardinal", 225_000, 275_000, True, None)),
    ("A couple dozen sheep drowned.", ("A couple dozen", "cardinal", 24, 36, True, None)),
    ("A couple of sheep drowned.", ("A couple of", "cardinal", 2, 3, True, None)),
    ("A few dozen sheep drowned.", ("A few dozen", "cardinal", 24, 119, True, None)),
    ("Tens of thousands of sheep drowned.", ("Tens of thousands", "cardinal", 20_000, 99_999, True, None)),
]
BOUNDS: list[tuple[str, Expected]] = [
    ("at least 23 goats", ("at least 23", "cardinal", 23, None, False, None)),
    ("at least another 20 goats", ("at least another 20", "cardinal", 20, None, False, None)),
    ("more than 23 goats", ("more than 23", "cardinal", 23, None, False, None)),
    ("over 1,600 goats", ("over 1,600", "cardinal", 1_600, None, False, None)),
    ("upwards of 300 goats", ("upwards of 300", "cardinal", 300, None, False, None)),
    ("a minimum of 300 goats", ("a minimum of 300", "cardinal", 300, None, False, None)),
    ("no fewer than 300 goats", ("no fewer than 300", "cardinal", 300, None, False, None)),
    ("20 or more goats", ("20 or more", "cardinal", 20, None, False, None)),
    ("a 20-plus herd", ("20-plus", "cardinal", 20, None, False, None)),
    ("20+ goats", ("20+", "cardinal", 20, None, False, None)),
    ("up to 40 goats", ("up to 40", "cardinal", 0, 40, False, None)),
    ("as many as 40 goats", ("as many as 40", "cardinal", 0, 40, False, None)),
    ("fewer than 40 goats", ("fewer than 40", "cardinal", 0, 40, False, None)),
    ("under 40 goats", ("under 40", "cardinal", 0, 40, False, None)),
    ("nearly 1,000 goats", ("nearly 1,000", "cardinal", 900, 1_000, True, None)),
    ("almost 40 goats", ("almost 40", "cardinal", 36, 40, True, None)),
    ("just over 40 goats", ("just over 40", "cardinal", 40, 44, True, None)),
    ("about 40 goats", ("about 40", "cardinal", 35, 45, True, None)),
    ("around 1,200 goats", ("around 1,200", "cardinal", 1_150, 1_250, True, None)),
    ("some 12 goats", ("some 12", "cardinal", 11, 13, True, None)),
    ("roughly 1.3 million goats", ("roughly 1.3 million", "cardinal", 1_250_000, 1_350_000, True, None)),
    ("20 or so goats", ("20 or so", "cardinal", 17, 23, True, None)),
    ("not less than 40 goats", ("not less than 40", "cardinal", 40, None, False, None)),
    ("no more than 40 goats", ("no more than 40", "cardinal", 0, 40, False, None)),
    ("well over 1,200 goats", ("well over 1,200", "cardinal", 1_200, None, False, None)),
    ("just shy of 1,200 goats", ("just shy of 1,200", "cardinal", 1_080, 1_200, True, None)),
    ("something like 30 goats", ("something like 30", "cardinal", 26, 34, True, None)),
    ("an estimated 30 to 40 goats", ("an estimated 30 to 40", "cardinal", 26, 45, True, None)),
    ("more than half a million goats", ("more than half a million", "cardinal", 500_000, None, True, None)),
    ("as few as 30 goats", ("as few as 30", "cardinal", 30, None, False, None)),
    ("30 goats or more", ("30", "cardinal", 30, None, False, None)),
    ("30 goats or so", ("30", "cardinal", 26, 34, True, None)),
    ("30 goats at least.", ("30", "cardinal", 30, None, False, None)),
    ("30 goats or fewer", ("30", "cardinal", 0, 30, False, None)),
    ("30 goats, at least.", ("30", "cardinal", 30, 30, False, None)),
    ("30 goats or more sheep", ("30", "cardinal", 30, None, False, None)),
    ("at least about 20 goats", ("at least about 20", "cardinal", 17, None, True, None)),
]
ORDINALS: list[tuple[str, Expected]] = [
    ("the twenty-third time", ("twenty-third", "ordinal", 23, 23, False, None)),
    ("at least the third time", ("at least the third", "ordinal", 3, None, False, None)),
    ("the third or fourth time", ("third or fourth", "ordinal", 3, 4, False, None)),
    ("a third attack", ("third", "ordinal", 3, 3, False, None)),
]
MONEY: list[tuple[str, Expected]] = [
    ("nearly 1.3 million hryvnias", ("nearly 1.3 million hryvnias", "money", 1_170_000, 1_300_000, True, "UAH")),
    ("£1.7m", ("£1.7m", "money", 1_700_000, 1_700_000, False, "GBP")),
    ("US$5.4 billion", ("US$5.4 billion", "money", 5.4e9, 5.4e9, False, "USD")),
    ("$5.4-billion", ("$5.4-billion", "money", 5.4e9, 5.4e9, False, "USD")),
    ("A$20", ("A$20", "money", 20, 20, False, "AUD")),
    ("€3,5", ("€3,5", "money", 3.5, 3.5, False, "EUR")),
    ("5.4bn euros", ("5.4bn euros", "money", 5.4e9, 5.4e9, False, "EUR")),
    ("$20-30m", ("$20-30m", "money", 20_000_000, 30_000_000, False, "USD")),
    ("between $3 and $4 million", ("between $3 and $4 million", "money", 3_000_000, 4_000_000, False, "USD")),
    ("hundreds of dollars", ("hundreds of dollars", "money", 200, 999, True, "USD")),
    ("20 rupees", ("20 rupees", "money", 20, 20, False, "INR")),
    ("20 Pakistani rupees", ("20 Pakistani rupees", "money", 20, 20, False, "PKR")),
    ("the fine of 30 crowns", ("30 crowns", "money", 30, 30, False, "?")),
    ("half a million dollars", ("half a million dollars", "money", 450_000, 550_000, True, "USD")),
    ("Rs 20,000 crore", ("Rs 20,000 crore", "money", 200_000_000_000, 200_000_000_000, False, "INR")),
    ("five dollars and 50 cents", ("five dollars and 50 cents", "money", 5.5, 5.5, False, "USD")),
    ("50p", ("50p", "money", 0.5, 0.5, False, "GBP")),
    ("20 to 30 pence", ("20 to 30 pence", "money", 0.2, 0.3, False, "GBP")),
]
MEASURES: list[tuple[str, Expected]] = [
    ("he fell 600m from a ridge", ("600m", "measure", 600, 600, False, "metre")),
    ("a 10-kilometre march", ("10-kilometre", "measure", 10, 10, False, "kilometre")),
    ("winds of 100 km/h", ("100 km/h", "measure", 100, 100, False, "kilometre per hour")),
    ("60-mile-an-hour winds", ("60-mile-an-hour", "measure", 60, 60, False, "mile per hour")),
    ("it was minus 5°C", ("minus 5°C", "measure", -5, -5, False, "degree Celsius")),
    ("a magnitude of 6.1", ("6.1", "measure", 6.1, 6.1, False, "magnitude")),
    ("a 6.1-magnitude quake", ("6.1-magnitude", "measure", 6.1, 6.1, False, "magnitude")),
    ("a 4.6 quake", ("4.6", "measure", 4.6, 4.6, False, "magnitude")),
    ("5 feet 11 inches tall", ("5 feet 11 inches", "measure", 71, 71, False, "inch")),
    ("he is 6ft 2in", ("6ft 2in", "measure", 74, 74, False, "inch")),
    ("he is 6-foot-2", ("6-foot-2", "measure", 74, 74, False, "inch")),
    ("he weighs 12st 4lb", ("12st 4lb", "measure", 172, 172, False, "pound")),
    ("he weighs 12 stone.", ("12 stone", "measure", 12, 12, False, "stone")),
    ("two stone walls", ("two", "cardinal", 2, 2, False, None)),
    ("two years and six months", ("two years and six months", "measure", 30, 30, False, "month")),
    ("over two hours and 30 minutes", ("two hours and 30 minutes", "measure", 150, 150, False, "minute")),
    ("20 km2 of forest", ("20 km2", "measure", 20, 20, False, "square kilometre")),
    ("20 sq. km of forest", ("20 sq. km", "measure", 20, 20, False, "square kilometre")),
    ("3,5 kilometres", ("3,5 kilometres", "measure", 3.5, 3.5, False, "kilometre")),
    ("20 degrees below zero", ("20 degrees below zero", "measure", -20, -20, False, "degree")),
    ("5 degrees above zero", ("5 degrees above zero", "measure", 5, 5, False, "degree")),
    ("half a percentage point", ("half a percentage point", "measure", 0.5, 0.5, False, "percentage point")),
    ("half a mile", ("half a mile", "measure", 0.5, 0.5, False, "mile")),
    ("2½ hours", ("2½ hours", "measure", 2.5, 2.5, False, "hour")),
    ("for over two days", ("over two days", "measure", 2, None, False, "day")),
    ("they died over two days", ("two days", "measure", 2, 2, False, "day")),
    ("fell by 2 percentage points", ("2 percentage points", "measure", 2, 2, False, "percentage point")),
]
SHARES: list[tuple[str, Expected]] = [
    ("5.5%", ("5.5%", "percent", 5.5, 5.5, False, None)),
    ("5 pct", ("5 pct", "percent", 5, 5, False, None)),
    ("half a per cent", ("half a per cent", "percent", 0.5, 0.5, False, None)),
    ("10-12 per cent", ("10-12 per cent", "percent", 10, 12, False, None)),
    ("six point one percent", ("six point one percent", "percent", 6.1, 6.1, False, None)),
    ("a third of voters", ("a third", "percent", 30.833333, 35.833333, True, None)),
    ("more than half of voters", ("more than half", "percent", 50, None, True, None)),
    ("3/4 of voters", ("3/4", "percent", 72.5, 77.5, True, None)),
    ("one in five voters", ("one in five", "percent", 17.5, 22.5, True, None)),
]
OTHERS: list[tuple[str, Expected]] = [
    ("a 34-year-old man", ("34-year-old", "other", 34, 34, False, "year-old")),
    ("a man aged 34", ("34", "other", 34, 34, False, "year-old")),
    ("Tom Vale, 34, fell", ("34", "other", 34, 34, False, "year-old")),
    ("boys aged 10 to 12", ("10 to 12", "other", 10, 12, False, "year-old")),
    ("boys between the ages of 10 and 12", ("10 and 12", "other", 10, 12, False, "year-old")),
    ("at the age of 34", ("34", "other", 34, 34, False, "year-old")),
    ("a ratio of 3:1", ("3:1", "other", None, None, False, "score")),
    ("a ratio of 3 to 1", ("3 to 1", "other", None, None, False, "score")),
    ("they won 3-1", ("3-1", "other", None, None, False, "score")),
    ("they voted 52 to 48", ("52 to 48", "other", None, None, False, "score")),
    ("a 20-storey tower", ("20", "other", 20, 20, False, "storey")),
]


@pytest.mark.parametrize(
    ("text", "expected"), CARDINALS + BOUNDS + ORDINALS + MONEY + MEASURES + SHARES + OTHERS, ids=lambda each: each[0]
)
def test_the_one_quantity_of_a_phrase(text: str, expected: Expected) -> None:
    found = find_quantities(text)
    assert [(q.text, q.kind, q.low, q.high, q.approximate, q.unit) for q in found] == [expected]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("nearly 1.3 million hryvnias", "1.3 million"),
        ("at least the third time", "third"),
        ("US$5.4 billion", "5.4 billion"),
        ("at least a dozen", "a dozen"),
        ("a 34-year-old", "34"),
        ("20 or more", "20"),
        ("between 10 and 12", "10 and 12"),
    ],
)
def test_number_is_the_span_of_the_bare_number_words(text: str, number: str) -> None:
    (found,) = find_quantities(text)
    assert text[found.number.start : found.number.end] == number


def test_two_values_of_a_change_are_no_range() -> None:
    found = find_quantities("It rose from 20 to 30 per cent.")
    assert [(q.text, q.kind, q.low) for q in found] == [("20", "percent", 20), ("30 per cent", "percent", 30)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("two years and six months respectively", ["two years", "six months"]),
        ("after 3 days, 4 hours before noon", ["3 days", "4 hours"]),
        ("two years and 18 months", ["two years", "18 months"]),
        ("two and a half years and six months", ["two and a half years", "six months"]),
        ("20 km 2 days ago", ["20 km", "2 days"]),
        ("30 goats or more than 40 geese", ["30", "more than 40"]),
        ("30 goats at least 3 of them black", ["30", "at least 3"]),
        ("a gap of six feet two days ago", ["six feet", "two days"]),
        ("a wall of six feet two men built", ["six feet", "two"]),
        ("hundreds of people and $100s", ["hundreds"]),
    ],
)
def test_two_that_are_not_one(text: str, found: list[str]) -> None:
    assert [q.text for q in find_quantities(text)] == found


def test_bound_words_belong_to_one_number_only() -> None:
    found = find_quantities("They shot 20 or more than 30 geese.")
    assert [(q.text, q.low, q.high) for q in found] == [("20", 20, 20), ("more than 30", 30, None)]


def test_rupees_follow_the_land_that_the_text_names() -> None:
    assert [q.unit for q in find_quantities("In Lahore, Pakistan, bread costs 20 rupees.")] == ["PKR"]
    assert [q.unit for q in find_quantities("Pakistan and Nepal set it at 20 rupees.")] == ["?"]


PIECES = st.sampled_from(
    "at least|more than|about|nearly|between|and|or|to|-|–|20|1.3|million|dozen|$|£|m|per cent|km|third|one|half|a|of|"
    "people|July|2004|,|.|\n\n|A|320|dollars|in|year-old|\u200b|½|23rd|%|+|(|)|point|Flight|minus|€3,5|hundreds".split(
        "|"
    )
)


@given(st.lists(PIECES, max_size=25), st.sampled_from(["", " "]))
def test_spans_are_exact_ordered_and_apart(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    last = 0
    for found in find_quantities(text):
        assert text[found.start : found.end] == found.text
        assert last <= found.start <= found.number.start < found.number.end <= found.end
        assert found.low is None or found.high is None or found.low <= found.high
        last = found.end


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for found in find_quantities(text):
        assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("text", "low"), [("a .38-calibre gun", 0.38), ("a 38-calibre gun", 0.38), ("a 357-caliber gun", 0.357)]
)
def test_a_calibre_is_in_inches_however_it_is_written(text: str, low: float) -> None:
    (found,) = find_quantities(text)
    assert found.low == pytest.approx(low)
    assert found.unit == "calibre"
