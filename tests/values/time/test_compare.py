"""When two times can be the time of one event."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.value import TimeValue
from factcheck.values.time import compare_times, find_times

# Two mentions, as two articles of 16 November 2025 would have them, and how they relate.
PAIRS = [
    ("July 2025", "28 July 2025", "within"),
    ("July 2025", "28 July", "within"),
    ("late August", "28 August", "within"),
    ("late August", "3 August", "disjoint"),
    ("28 August 2025", "August 28, 2025", "same"),
    ("2 July 2025", "5 July 2025", "disjoint"),
    ("2 July", "5 July", "disjoint"),
    ("2025", "14 November", "within"),
    ("2022", "14 November 2025", "disjoint"),
    ("the night of 13 November", "the early hours of 14 November", "within"),
    ("13 November", "the early hours of 14 November", "disjoint"),
    ("the night of 13 November", "15 November", "disjoint"),
    ("10:35 a.m. 14 November", "14 November", "within"),
    ("Friday", "14 November", "same"),
    ("the third quarter of 2025", "August 2025", "within"),
    ("the 1990s", "1994", "within"),
    ("the 1990s", "2004", "disjoint"),
    ("this week", "14 November", "within"),
    ("three days", "14 November", "incomparable"),
    ("every Friday", "14 November", "incomparable"),
    ("recently", "14 November", "incomparable"),
]


def value(text: str, published: date | None = date(2025, 11, 16)) -> TimeValue:
    t = find_times(f"It happened in {text}.", published)[0]
    return TimeValue(text=t.text, value=t.value, mod=t.mod, earliest=t.earliest, latest=t.latest)


@pytest.mark.parametrize(("one", "other", "relation"), PAIRS)
def test_pair(one: str, other: str, relation: str) -> None:
    assert compare_times(value(one), value(other)).relation == relation


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("July 2025", "28 July", "within"),
        ("28 July", "28 July", "same"),
        ("2 July", "5 July", "disjoint"),
        ("July", "August 2025", "disjoint"),
        ("late August", "28 August", "within"),
        ("late August", "August 2025", "within"),
        ("early August", "28 August 2025", "disjoint"),
        ("winter", "January", "within"),
        ("Friday", "14 November 2025", "within"),
        ("Friday", "15 November 2025", "disjoint"),
        ("Friday", "November 2025", "within"),
        ("the night of 13 November", "14 November 2025", "within"),
        ("today", "14 November 2025", "incomparable"),
        ("last year", "2024", "incomparable"),
    ],
)
def test_pair_without_day_of_publication(one: str, other: str, relation: str) -> None:
    assert compare_times(value(one, None), value(other, None)).relation == relation


def clock(text: str, value: str, mod: str | None = None) -> TimeValue:
    return TimeValue(text=text, value=value, mod=mod)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (clock("10:35 a.m.", "2013-07-02T10:35"), clock("10:35", "2013-07-02T10:35"), "same"),
        (clock("10:35 a.m.", "2013-07-02T10:35"), clock("11:40 a.m.", "2013-07-02T11:40"), "disjoint"),
        (clock("about 10:30 a.m.", "2013-07-02T10:30", "APPROX"), clock("10:35", "2013-07-02T10:35"), "within"),
        (clock("10:35 a.m.", "2013-07-02T10:35"), clock("0735 GMT", "2013-07-02T07:35Z"), "within"),
        (clock("1 a.m. EEST", "2013-07-02T01:00"), clock("10 p.m. GMT", "2013-07-01T22:00Z"), "within"),
        (clock("1 a.m.", "2013-07-02T01:00"), clock("10 p.m.", "2013-07-01T22:00"), "disjoint"),
        (clock("the morning", "2013-07-02TMO"), clock("10:35", "2013-07-02T10:35"), "within"),
        (clock("the evening", "2013-07-02TEV"), clock("10:35", "2013-07-02T10:35"), "disjoint"),
        (clock("the night", "2013-07-01TNI"), clock("2 a.m.", "2013-07-02T02:00"), "within"),
    ],
)
def test_times_of_day(one: TimeValue, other: TimeValue, relation: str) -> None:
    assert compare_times(one, other).relation == relation
    assert compare_times(other, one).relation == relation


def test_nothing_known_is_incomparable() -> None:
    latest = TimeValue(text="the latest attack", position="latest")
    assert compare_times(latest, value("14 November")).relation == "incomparable"


def test_position_is_ignored() -> None:
    day = value("14 November")
    assert compare_times(day, day.model_copy(update={"position": "latest"})).relation == "same"


def test_bounds_only() -> None:
    one, other = value("more than a decade ago"), value("more than two decades ago")
    compared = compare_times(one, other)
    assert (compared.relation, compared.bounds_only) == ("within", True)


def test_the_reason_names_the_inner_time_first() -> None:
    assert compare_times(value("July 2025"), value("28 July 2025")).why == "“28 July 2025” lies within “July 2025”"


VALUES = st.builds(
    TimeValue,
    text=st.sampled_from(["14 May", "noon GMT", "10 a.m. EST", "Friday"]),
    value=st.one_of(
        st.none(),
        st.dates().map(str),
        st.dates().map(lambda d: f"XXXX-{d.month:02d}-{d.day:02d}"),
        st.dates().map(lambda d: f"{d}T{d.day % 24:02d}:30"),
        st.dates().map(lambda d: f"{d}TNI"),
        st.sampled_from(
            "2013 199 19 2013-07 2013-W27 2013-W27-WE 2013-Q3 2013-WI XXXX-07 XXXX-WI XXXX-WXX-5 XXXX-Q3 XXXX P3D "
            "PRESENT_REF XXXX-XX-XX XXXX-WXX 2013-02-30 XXXX-02-29 XXXX-11-14TNI 1997/1998 0000 9999-12-31TNI".split()
        ),
        st.text(max_size=8),
    ),
    mod=st.sampled_from([None, "START", "MID", "END", "APPROX", "BEFORE", "AFTER"]),
)


@given(a=VALUES, b=VALUES)
def test_symmetric(a: TimeValue, b: TimeValue) -> None:
    assert compare_times(a, b) == compare_times(b, a)


@given(a=VALUES)
def test_a_time_never_contradicts_itself(a: TimeValue) -> None:
    assert compare_times(a, a).relation in {"same", "incomparable"}
