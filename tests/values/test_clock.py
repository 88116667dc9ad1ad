"""Times of day: their stretches, and how two of them relate."""

from datetime import date

import pytest

from factcheck.model.value import ClockValue
from factcheck.values.clock import Side, clock_of, compare_clocks
from factcheck.values.time import find_times


def clock(text: str, side: Side | None = None, behind: str = "") -> ClockValue:
    (time,) = find_times(text, date(2024, 3, 14))
    found = clock_of(time, text, side, behind)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "side", "earliest", "latest"),
    [
        ("at 4:07 p.m.", None, 966, 968),
        ("at 4 p.m.", None, 950, 970),
        ("at 4:20 p.m.", None, 977, 983),
        ("about 4 p.m.", None, 930, 990),
        ("about 4:20 p.m.", None, 970, 990),
        ("around half past ten that morning", None, 600, 660),
        ("4 p.m.", "after", 950, 990),
        ("4 p.m.", "before", 930, 970),
        ("on Tuesday night", None, 1020, 1800),
        ("in the early hours of Tuesday", None, 0, 540),
    ],
)
def test_stretch(text: str, side: Side | None, earliest: int, latest: int) -> None:
    found = clock(text, side)
    assert (found.earliest, found.latest) == (earliest, latest)


@pytest.mark.parametrize("text", ["on Tuesday", "in March 2024", "for three hours"])
def test_no_time_of_day(text: str) -> None:
    assert [clock_of(time, text) for time in find_times(text, date(2024, 3, 14))] == [None]


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("at 4 p.m.", "at 4 p.m.", "same"),
        ("at 4 p.m.", "at 4:08 p.m.", "within"),
        ("at 4 p.m.", "at 4:20 p.m.", "disjoint"),
        ("at 4:07 p.m.", "at 4:12 p.m.", "disjoint"),
        ("about 4 p.m.", "at 4:25 p.m.", "within"),
        ("at 11:50 p.m.", "at midnight", "within"),
        ("on Tuesday night", "on Tuesday morning", "disjoint"),
        ("on Tuesday night", "at 3 a.m. Wednesday", "within"),
        ("on Tuesday night", "in the early hours of Wednesday", "within"),
        ("on Tuesday night", "on Tuesday evening", "within"),
        ("on Tuesday evening", "at 7 p.m.", "within"),
        ("on Tuesday night", "at 7 p.m.", "within"),
        ("on Tuesday afternoon", "at 9 p.m.", "disjoint"),
        ("at 4:30 BST", "at 4:30 GMT", "disjoint"),
        ("at 5:30 BST", "at 4:30 GMT", "within"),
        ("at 11 p.m. EST", "at 04:00 GMT", "within"),
        ("at 11 p.m. EST", "at 11 p.m. PST", "disjoint"),
        ("at 12:00 GMT", "at 3 p.m.", "incomparable"),
        ("at 12:00 GMT", "at 2:45 p.m.", "disjoint"),
        ("at 12:00 GMT", "at noon", "incomparable"),
        ("at 06:00 BST", "at 6 a.m.", "same"),
        ("at 3 p.m. local time", "at 6 p.m.", "disjoint"),
        ("at half past four.", "at 4:30 p.m.", "within"),
    ],
)
def test_relation(one: str, other: str, relation: str) -> None:
    a, b = clock(one), clock(other)
    assert compare_clocks(a, b).relation == compare_clocks(b, a).relation == relation


def test_zone_behind_the_expression() -> None:
    tokyo = clock("at 5 p.m.", behind=" Tokyo time on Monday")
    assert tokyo.zone == "tokyo time"
    assert compare_clocks(tokyo, clock("at 8 a.m. GMT")).relation == "incomparable"
    assert clock("at 5 p.m.", behind=" and this time he won").zone is None
