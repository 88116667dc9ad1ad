from datetime import date

import pytest

from factcheck.model.finding import Verdict
from factcheck.model.value import CauseValue, OrdinalValue, PlaceValue, TimeValue, Value
from factcheck.reporting.wording import safest
from tests.reporting.told import telling, told

Figures = list[tuple[str | None, int | None, int | None]]


def nth(low: int, high: int | None) -> OrdinalValue:
    return OrdinalValue(text="", low=low, high=high, series="fires")


def days(first: date | None, last: date | None) -> TimeValue:
    return TimeValue(text="", earliest=first, latest=last)


def place(name: str, *within: str, relation: str = "in") -> PlaceValue:
    return PlaceValue(text="", name=name, relation=relation, within=within)


def safe_words(words: list[str], values: list[Value], kind: str, verdict: Verdict = "contradiction") -> list[str]:
    report, _ = telling(words, values, kind, verdict)
    return [side.value for side in safest(report.findings[0], {claim.id: claim for claim in report.claims})]


def test_a_bound_that_holds_every_other_figure_is_safe_to_say() -> None:
    report, _ = told([(None, 23, None), (None, 25, 25), (None, 24, 30)])
    assert [side.article for side in safest(report.findings[0], {c.id: c for c in report.claims})] == ["a1"]


@pytest.mark.parametrize("figures", [[(None, 12, 12), (None, 14, 14)], [(None, 12, 20), (None, 15, None)]])
def test_where_no_side_holds_the_others_there_is_no_common_wording(figures: Figures) -> None:
    report, _ = told(figures)
    assert safest(report.findings[0], {claim.id: claim for claim in report.claims}) == ()


def test_the_lower_of_two_ranks_that_are_bounds_is_safe() -> None:
    third, fourth = "at least the third", "at least the fourth"
    assert safe_words([fourth, third], [nth(4, None), nth(3, None)], "ordinal") == [third]
    assert safe_words(["the fourth", "the third"], [nth(4, 4), nth(3, 3)], "ordinal") == []


def test_the_wider_date_and_the_wider_place_are_safe() -> None:
    may, third = days(date(2025, 5, 1), date(2025, 5, 31)), days(date(2025, 5, 3), date(2025, 5, 3))
    assert safe_words(["in May", "on 3 May"], [may, third], "event-date", "compatible") == ["in May"]
    assert safe_words(["in May", "on 3 May"], [days(None, None), third], "event-date", "compatible") == []
    orlo, land = place("Orlo", "Ruritania"), place("Ruritania")
    assert safe_words(["in Orlo", "in Ruritania"], [orlo, land], "place", "compatible") == ["in Ruritania"]
    near = place("Orlo", relation="near")
    assert safe_words(["in Orlo", "near Orlo"], [place("Orlo"), near], "place", "compatible") == []


def test_of_words_that_say_one_thing_those_are_safe_that_the_others_have_too() -> None:
    value = CauseValue(text="", path=("weapon", "missile"), cause="missile")
    assert safe_words(["a missile", "a Russian missile"], [value, value], "cause", "agreement") == []  # not one word
    assert safe_words(["a missile", "A missile"], [value, value], "cause", "agreement") == ["a missile", "A missile"]


@pytest.mark.parametrize("verdict", ["undecided", "different-event", "single-source"])
def test_what_may_be_two_things_has_no_common_wording(verdict: Verdict) -> None:
    assert safe_words(["at least 3rd", "4th"], [nth(3, None), nth(4, 4)], "ordinal", verdict) == []


def test_one_origin_alone_has_nothing_in_common_with_anybody() -> None:
    report, _ = told([(None, 23, None), (None, 25, 25)])
    finding = report.findings[0].model_copy(update={"origins": 1})
    assert safest(finding, {claim.id: claim for claim in report.claims}) == ()
