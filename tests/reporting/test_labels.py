"""What stands beside a mark."""

from typing import TypedDict

import pytest

from factcheck.model.analysis import Actor, Place, Quotation, Sentence
from factcheck.model.base import Span
from factcheck.model.quantity import Quantity
from factcheck.model.time import Time
from factcheck.model.value import (
    AgeValue,
    AttributionValue,
    CountValue,
    DurationValue,
    MeasureValue,
    MoneyValue,
    OrdinalValue,
    PercentValue,
    PlaceValue,
    PresenceValue,
    QuoteValue,
    RoleValue,
    ScoreValue,
    TimeValue,
    Value,
)
from factcheck.reporting.labels import Entry, label, value_label


class At(TypedDict):
    start: int
    end: int


HERE: At = {"start": 0, "end": 4}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (CountValue(text="t", low=23, high=None, counted="people", outcome="killed"), "≥ 23 people killed"),
        (CountValue(text="t", low=41, high=None, strict_low=True, counted="homes"), "> 41 homes"),
        (CountValue(text="t", low=4, high=4, counted="people", subset=True), "4 people (of them)"),
        (OrdinalValue(text="t", low=3, high=None, series="fire"), "≥ 3 of fire"),
        (TimeValue(text="t", value="2025-07"), "2025-07"),
        (TimeValue(text="t", position="latest"), "latest"),
        (PlaceValue(text="t", name="Lund", relation="near"), "near Lund"),
        (MoneyValue(text="t", low=1.5, high=2_000_000, approximate=True, currency="?", role="x"), "~1.5–2,000,000 ?"),
        (PresenceValue(text="t", present=False, what="injured"), "no injured"),
        (PercentValue(text="t", low=None, high=5, strict_high=True, sense="fall"), "< 5 down percent"),
        (MeasureValue(text="t", low=6.1, high=6.1, unit="magnitude"), "6.1 magnitude"),
        (DurationValue(text="t", low=None, high=None, unit="day"), "? day"),
        (AgeValue(text="t", low=30, high=39), "30–39 years"),
        (ScoreValue(text="t", sides=(2, 1)), "2–1"),
        (ScoreValue(text="t", low=4, high=4, scale=5), "4 of 5"),
        (QuoteValue(text="t"), "by nobody named"),
        (AttributionValue(text="t", words="w", speaker="Eva Lind"), "by Eva Lind"),
        (RoleValue(text="t", person="Eva Lind", title="mayor", former=True), "Eva Lind former mayor"),
    ],
)
def test_a_value_is_told_as_it_is_compared(value: Value, shown: str) -> None:
    assert value_label(value) == shown


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        (Sentence(**HERE, text="Nine", block=0, lead=True), "sentence 7 · headline"),
        (Quotation(block=0, **HERE, inner=Span(**HERE), text="Nine"), "quotation (nobody named)"),
        (Time(**HERE, text="Nine", type="TIME", value="T21:00", mod="APPROX"), "time T21:00 · APPROX"),
        (Quantity(**HERE, text="Nine", kind="money", low=9, high=9, unit="EUR", number=Span(**HERE)), "money 9 · EUR"),
        (
            Place(**HERE, text="Nine", name="Lund", relation="in", within=("Sweden",), claim="c1"),
            "place Lund · in Sweden",
        ),
        (Actor(**HERE, text="Nine", type="organisation", name="Nine\x1b[2J\n News"), "organisation Nine␛[2J News"),
    ],
)
def test_a_label_names_the_layer_and_what_was_made_of_the_words(entry: Entry, shown: str) -> None:
    assert label(entry, place=7, role="headline") == shown


def test_a_label_is_cut() -> None:
    assert len(label(Actor(**HERE, text="Nine", type="person", name="x" * 900), place=1)) <= 60
