"""Whatever the text: spans quote it, nothing overlaps, nothing raises, and time grows with length only."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.values.time import compare_times, find_times, published_in

PIECES = st.sampled_from(
    "late early mid- the of last next this that year month week day Friday Tuesday night morning 14 31 2013 '98 1990s "
    "May March Aug. Sept. 5 p.m. a.m. EST GMT noon two three a an half ago later earlier every each quarter third "
    "summer weekend decades 's . , - – / : 10:35 13:75 0 99 2999 second fiscal Christmas now ſ İ \u200b \u202e 🙂 "
    "١٢".split()
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=30).map(" ".join),
    st.lists(PIECES, max_size=20).map("".join),
)


@settings(max_examples=400, deadline=None)
@given(text=TEXTS, published=st.one_of(st.none(), st.dates()))
def test_spans_quote_the_text_and_never_overlap(text: str, published: date | None) -> None:
    end = 0
    for found in find_times(text, published):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        assert (found.earliest is None) == (found.latest is None)
        assert found.earliest is None or found.latest is None or found.earliest <= found.latest
        end = found.end


@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_day_of_publication_never_raises(text: str) -> None:
    published_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "9" * 400 + " days in " + "1" * 400,
        "\u200fביום 14 May 2010\u200e קרה משהו",
        "It was on 14 May 2010\u200b and 🙂 on Friday🙂.",
        "on\u00a014\u00a0May\u00a02010",
        "",
    ],
)
def test_strange_text(text: str) -> None:
    for found in find_times(text, date(2013, 7, 3)):
        assert text[found.start : found.end] == found.text


def test_a_paragraph_break_parts_an_expression() -> None:
    assert find_times("It ended on 14 May\n\n2010 was a good year.", None)[0].text == "14 May"
    assert [t.text for t in find_times("It ended on 14 May\n2010 in rain.", None)] == ["14 May\n2010"]


@pytest.mark.parametrize(
    "unit",
    ["he came late on Friday and left two days later ", "the ", "1,", "a few ", "19-", "May ", "early ", "said that "],
)
def test_time_grows_with_length_only(unit: str) -> None:
    def seconds(times: int) -> float:
        text = unit * times
        began = time.process_time()
        find_times(text, date(2013, 7, 3))
        return time.process_time() - began

    seconds(50)
    short = min(seconds(400) for _ in range(3))
    # eight times the text, with room for the collector
    assert any(seconds(3200) < 8 * short * 3 + 0.04 for _ in range(3))


def test_a_comparison_takes_any_found_pair() -> None:
    from factcheck.model.value import TimeValue

    found = find_times("In 2004, on Friday, for two days, now, every day, at noon, in late May, in the 1990s.", None)
    values = [TimeValue(text=t.text, value=t.value, mod=t.mod, earliest=t.earliest, latest=t.latest) for t in found]
    for a in values:
        for b in values:
            assert compare_times(a, b).relation == compare_times(b, a).relation
