"""Bounds that exclude their own figure, and the comparisons of the values that have them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.value import (
    AgeValue,
    CountValue,
    DurationValue,
    MeasureValue,
    MoneyValue,
    PercentValue,
    ScoreValue,
    Value,
)
from factcheck.values.compare import compare_values
from factcheck.values.quantities.quantity import find_quantities
from factcheck.values.strict import strict_ends


def count(text: str) -> CountValue:
    found = find_quantities(f"{text} homes")[0]
    low, high = strict_ends(found)
    return CountValue(
        text=text, low=found.low, high=found.high, approximate=found.approximate, strict_low=low, strict_high=high,
        counted="home",
    )  # fmt: skip


def percent(text: str, **more: str) -> PercentValue:
    found = find_quantities(text)[0]
    low, high = strict_ends(found)
    return PercentValue.model_validate(
        {"text": text, "low": found.low, "high": found.high, "approximate": found.approximate, "strict_low": low,
         "strict_high": high, **more}
    )  # fmt: skip


def measure(figure: float, unit: str, **more: bool) -> MeasureValue:
    return MeasureValue.model_validate({"text": "…", "low": figure, "high": figure, "unit": unit, **more})


def duration(low: float, high: float, unit: str) -> DurationValue:
    return DurationValue(text="…", low=low, high=high, unit=unit)


def age(low: float | None, high: float | None) -> AgeValue:
    return AgeValue(text="…", low=low, high=high)


def result(one: int, other: int) -> ScoreValue:
    return ScoreValue(text="…", sides=(one, other))


def mark(low: float, high: float, scale: int) -> ScoreValue:
    return ScoreValue(text="…", low=low, high=high, scale=scale)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("more than 41", (True, False)),
        ("over 41", (True, False)),
        ("at least 41", (False, False)),
        ("no more than 41", (False, False)),
        ("fewer than 41", (False, True)),
        ("no fewer than 41", (False, False)),
        ("up to 41", (False, False)),
        ("just over 41", (False, False)),
        ("about 41", (False, False)),
        ("41", (False, False)),
    ],
)
def test_words_that_exclude(text: str, ends: tuple[bool, bool]) -> None:
    assert strict_ends(find_quantities(f"{text} people")[0]) == ends


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (count("more than 41"), count("41"), "disjoint"),
        (count("more than 41"), count("42"), "within"),
        (count("at least 41"), count("41"), "within"),
        (count("fewer than 41"), count("41"), "disjoint"),
        (count("fewer than 41"), count("more than 41"), "disjoint"),
        (count("more than 14,000"), count("14,000"), "within"),
        (count("more than 13,801"), count("13,801"), "disjoint"),
        (count("more than 41"), count("about 41"), "within"),
        (percent("less than 31%"), percent("31%"), "disjoint"),
        (percent("43%"), percent("43.2%"), "within"),
        (percent("43%"), percent("44%"), "disjoint"),
        (percent("5%", sense="rise"), percent("5%", sense="fall"), "disjoint"),
        (percent("5%", sense="rise"), percent("5%"), "incomparable"),
        (percent("5%"), percent("5%", unit="point"), "disjoint"),
        (percent("5%"), percent("6%", unit="point"), "incomparable"),
        (measure(6, "mile"), measure(10, "kilometre"), "within"),
        (measure(85, "mile"), measure(135, "kilometre"), "within"),
        (measure(22, "mile"), measure(35, "kilometre"), "within"),
        (measure(6, "mile"), measure(16, "kilometre"), "disjoint"),
        (measure(6, "magnitude"), measure(6.2, "magnitude"), "within"),
        (measure(7.6, "magnitude"), measure(7.7, "magnitude"), "disjoint"),
        (measure(40, "degree Celsius"), measure(104, "degree Fahrenheit"), "within"),
        (measure(40, "degree Celsius"), measure(90, "degree Fahrenheit"), "disjoint"),
        (measure(40, "degree Celsius"), measure(40, "kilogram"), "incomparable"),
        (measure(40, "furlong"), measure(40, "kilogram"), "incomparable"),
        (measure(1, "ton"), measure(1, "tonne"), "within"),
        (duration(2.7, 3, "hour"), duration(2, 2, "hour"), "disjoint"),
        (duration(2, 2, "hour"), duration(115, 115, "minute"), "within"),
        (duration(2, 2, "year"), duration(24, 24, "month"), "within"),
        (duration(2, 2, "year"), duration(18, 18, "month"), "disjoint"),
        (duration(20, 20, "year"), duration(240, 240, "month"), "within"),
        (age(30, 39), age(34, 34), "within"),
        (age(34, 34), age(36, 36), "disjoint"),
        (age(1.5, 1.5), age(1, 1), "same"),
        (result(2, 1), result(2, 1), "same"),
        (result(2, 1), result(3, 1), "disjoint"),
        (mark(8, 8, 10), mark(7.9, 7.9, 10), "within"),
        (mark(7, 7, 10), mark(64, 64, 100), "incomparable"),
        (mark(7, 7, 10), result(2, 1), "incomparable"),
        (age(34, 34), count("34"), "incomparable"),
    ],
)
def test_relations(a: Value, b: Value, relation: str) -> None:
    assert compare_values(a, b).relation == compare_values(b, a).relation == relation


@pytest.mark.parametrize(
    ("a", "b", "why"),
    [
        ("more than 12", "15", "15 lies within more than 12"),
        ("more than 12", "9", "more than 12 excludes 9"),
        ("more than 12", "at least 12", "more than 12 and at least 12 name one bound"),
        (
            "more than 12",
            "more than 15",
            "more than 12 and more than 15 do not exclude each other: both are lower bounds",
        ),
        ("fewer than 12", "up to 12", "less than 12 and up to 12 name one bound"),
        ("over 12", "about 14", "about 13 to 15 lies within more than 12"),
        ("at least 12", "15", "15 lies within at least 12"),
    ],
)
def test_reasons_keep_the_bound(a: str, b: str, why: str) -> None:
    assert compare_values(count(a), count(b)).why == why


def test_a_part_keeps_its_bound() -> None:
    part = count("more than 12").model_copy(update={"subset": True})
    assert compare_values(part, count("40")).why == "more than 12 home is a part, 40 is not"


def test_money_is_strict() -> None:
    sum_ = MoneyValue(text="$13.81m", low=13_810_000, high=13_810_000, currency="USD", role="cost")
    under = sum_.model_copy(update={"low": 0, "strict_high": True})
    assert compare_values(sum_, under).relation == "disjoint"


ends = st.none() | st.integers(0, 3000)
units = st.sampled_from(["metre", "mile", "degree Celsius", "degree Fahrenheit", "kilogram", "ton", "foot"])


@given(ends, ends, units, ends, ends, units)
def test_measures_are_symmetric(
    a: int | None, b: int | None, unit: str, c: int | None, d: int | None, other: str
) -> None:
    def value(low: int | None, high: int | None, unit: str) -> MeasureValue:
        if low is not None and high is not None:
            low, high = min(low, high), max(low, high)
        return MeasureValue(text="…", low=low, high=high, unit=unit)

    one, two = value(a, b, unit), value(c, d, other)
    assert compare_values(one, two).relation == compare_values(two, one).relation
    assert compare_values(one, two).why
