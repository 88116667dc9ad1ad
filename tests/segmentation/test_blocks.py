"""Headline, dateline, paragraphs: how a page falls into blocks, whatever its line ends and marks."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.segmentation.blocks import blocks
from factcheck.segmentation.lines import paragraphs

HEADLINE = "Fire guts covered market in Varna"
LEDE = "Two traders were hurt when a fire went through the covered market on Tuesday."
MORE = "The mayor promised them new stalls by the spring."


def told(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(block.role, text[block.start : block.end]) for block in blocks(text, title)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n\f", "\u2028", "\u2029", "\x85"])
@pytest.mark.parametrize("mark", ["", "\ufeff", "\u200b", "\n\n", " \t"])
def test_line_ends_and_invisible_marks_change_no_block(end: str, mark: str) -> None:
    text = mark + end.join([HEADLINE, LEDE, MORE]) + end
    assert told(text) == [("headline", HEADLINE), ("paragraph", LEDE), ("paragraph", MORE)]


@pytest.mark.parametrize("text", ["", " ", "\n\n\r\n", "\ufeff", "\u200b\n\u00ad", "\f\f"])
def test_nothing_to_see_is_no_block(text: str) -> None:
    assert blocks(text) == ()


def test_a_text_of_one_line_is_a_paragraph() -> None:
    assert told(HEADLINE) == [("paragraph", HEADLINE)]
    assert told(f"{LEDE} {MORE}") == [("paragraph", f"{LEDE} {MORE}")]


@pytest.mark.parametrize(
    "first",
    [
        HEADLINE,
        "Who set the market on fire?",
        "Mayor: “We will rebuild”",
        "Suspect held in the U.S.",
        "Quake shakes port, 3 dead",
        "By Night the Market Burned",
    ],
)
def test_a_first_line_without_a_full_stop_is_the_headline(first: str) -> None:
    assert told(f"{first}\n\n{LEDE}")[0] == ("headline", first)


@pytest.mark.parametrize("first", [LEDE, f"“{LEDE}”", "The mayor listed three demands:", "word " * 26 + "word"])
def test_a_first_line_that_is_a_sentence_or_too_long_is_none(first: str) -> None:
    assert told(f"{first}\n\n{LEDE}")[0] == ("paragraph", first)


def test_a_known_title_is_the_headline_even_with_a_full_stop() -> None:
    assert told(f"{LEDE}\n\n{MORE}", title=f" {LEDE} ")[0] == ("headline", LEDE)


@pytest.mark.parametrize(
    "line",
    [
        "3 July 2013",
        "Published 3 July 2013",
        "Updated: 07/03/2013 9:05 PM PDT",
        "14 May 2016 Last updated at 10:32 GMT",
        "WEDNESDAY, JULY 3, 2013, 9:29 PM",
        "2013-07-03 11:47:35",
        "July 3, 2013 | 8:16 am",
        "Posted 3 hours ago",
        "8: 05am UK, Monday 16 September 2013",
        "By JOHN SMITH",
        "By Mary Major and John Q. Smith, Staff Writers",
        "By Mary Major in Varna | 3 July 2013",
        "Additional reporting by Amanda Lopez",
        "Staff writer",
    ],
)
def test_lines_of_date_and_author_hold_no_claims(line: str) -> None:
    assert told(f"{HEADLINE}\n{line}\n{LEDE}")[1] == ("dateline", line)


@pytest.mark.parametrize("line", ["4 May 2016 Last updated at 10:32 GMT", "By Mary Major", "Updated 9:06 AM"])
def test_the_headline_is_sought_below_them(line: str) -> None:
    assert told(f"{line}\n{HEADLINE}\n{LEDE}") == [("dateline", line), ("headline", HEADLINE), ("paragraph", LEDE)]


@pytest.mark.parametrize(
    "line",
    [
        "July 3 fire hurts two",
        "On 3 July 2013 the market burned down.",
        "Last 24 hours",
        "By Monday evening, 14 stalls had burned.",
        "By all accounts the fire began in a kitchen",
        "Updated figures put the damage at 3 million leva",
        "May the best stall win",
        "Writers protest on 3 July",
    ],
)
def test_what_only_looks_like_them_stays_in_the_story(line: str) -> None:
    assert told(f"{HEADLINE}\n{LEDE}\n{line}")[-1] == ("paragraph", line)


@pytest.mark.parametrize(
    "dateline",
    [
        "VARNA, Bulgaria (AP) _",
        "VARNA (AP) --",
        "VARNA, Bulgaria, July 3, 2013 (Agency One/AP) –",
        "VARNA, July 3 (Xinhua) --",
        "PORT-AU-PRINCE, Haiti —",
        "ST. LOUIS (KMOX) –",
        "O'SMACH, Cambodia (AP)_",
        "VARNA, Bulgaria -",
        "Varna, Bulgaria (Reuters) -",
        "(Reuters) -",
        "MIAMI _",
        "DAR ES SALAAM, Tanzania (AP) _",
        "VARNA, 3 July 2013 (Agency) —",
        "VARNA, Wednesday, 3 July 2013 (Agency) —",
        "Varna, 3 July 2013 (Coast Wire) -",
        "VARNA, 3 July —",
    ],
)
def test_a_dateline_is_parted_from_the_sentence_behind_it(dateline: str) -> None:
    assert told(f"{HEADLINE}\n{dateline} {LEDE}")[1:] == [("dateline", dateline), ("paragraph", LEDE)]
    assert told(f"{dateline}\n{LEDE}") == [("dateline", dateline), ("paragraph", LEDE)]


@pytest.mark.parametrize(
    "line",
    [
        "NATO-led troops killed three men near the port.",
        "US-LED FORCES LEFT.",
        "NATO — the alliance of 29 — met on Monday.",
        "Varna - a port on the Black Sea - was calm.",
        "Advanced Ports (NYSE: ADV) - the owner - closed.",
        "IBM, a company from Armonk, sold its port business.",
        "A LARGE fire broke out on Monday - the second this week.",
        "A-10 jets bombed the port.",
    ],
)
def test_capitals_and_dashes_are_no_dateline(line: str) -> None:
    assert told(f"{HEADLINE}\n{line}")[1:] == [("paragraph", line)]


WRAPPED = """\
Fire guts covered market in Varna
By Mary Major

Two traders were hurt when a fire went through
the covered market of the Black Sea port, Mayor
Ivan Petrov said on Tuesday. Some forty stalls
were lost.
  The fire began in a kitchen at about 3 a.m. and
reached the roof within minutes.

- Petrov promised new stalls by the spring of the
next year.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_wrapped_by_a_program_are_joined(end: str) -> None:
    text = WRAPPED.replace("\n", end)
    read = [" ".join(words.split()) for role, words in told(text) if role == "paragraph"]
    assert [words[:12] for words in read] == ["Two traders ", "The fire beg", "- Petrov pro"]
    assert read[0].endswith("Some forty stalls were lost.")


def test_one_sentence_a_line_is_not_taken_for_wrapped_text() -> None:
    lines = [f"The {nth} stall in the market belonged to a trader from Varna." for nth in ("first", "second", "third")]
    assert [words for _, words in told("\n".join([HEADLINE, *lines]))][1:] == lines


@pytest.mark.parametrize(
    "unit", ["a", "word ", "A. ", "NAIROBI, A, ", "By A ", "“a ‘b ", "https://", "(AP", "1 ", "é\u200b"]
)
def test_a_very_long_line_takes_linear_time(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        began = time.process_time()
        blocks(text)
        return time.process_time() - began

    small = min(seconds(500_000) for _ in range(3))
    assert min(seconds(4_000_000) for _ in range(2)) < 8 * 4 * max(small, 0.01)


@pytest.mark.parametrize("unit", ["\n", "ab\n", "- a\n", "a line of a wrapped text that never ends and goes on and\n"])
def test_very_many_lines_take_linear_time(unit: str) -> None:
    def seconds(count: int) -> float:
        text = unit * count
        began = time.process_time()
        paragraphs(text)
        return time.process_time() - began

    small = min(seconds(4_000) for _ in range(3))
    assert min(seconds(32_000) for _ in range(3)) < 8 * 4 * max(small, 0.005)


PIECES = st.sampled_from(
    [
        HEADLINE,
        LEDE,
        MORE,
        "Read also:",
        "- A link",
        "Share",
        "By Mary Major",
        "3 July 2013",
        "VARNA (AP) — ",
        "“No",
        "”",
        "\n",
        "\n\n",
        "\r\n",
        "\f",
        "\u2029",
        " ",
        "\t",
        "\ufeff",
        "\u200b",
        "…",
        "© 2013",
        "a",
        "the fire that went on and on and",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=14).map("".join)), st.sampled_from([None, HEADLINE]))
def test_blocks_are_in_order_disjoint_and_cover_all_that_can_be_seen(text: str, title: str | None) -> None:
    found = blocks(text, title)
    assert all(block.start < block.end <= len(text) for block in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    inside = "".join(text[block.start : block.end] for block in found)
    assert [c for c in inside if c.isalnum()] == [c for c in text if c.isalnum()]
    gaps = zip([0, *(block.end for block in found)], [*(block.start for block in found), len(text)], strict=True)
    left = "".join(text[start:end] for start, end in gaps)
    assert all(c.isspace() or c in "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff" for c in left)
    assert all((block.reason is not None) == (block.role == "aside") for block in found)
    assert sum(block.role == "headline" for block in found) <= 1
    assert all("\n\n" not in text[block.start : block.end] for block in found)


def test_a_line_of_outlet_and_day_is_neither_headline_nor_story() -> None:
    text = "The Bergen Post – Friday 7 March 2025\n\nHundreds at vigil\n\nSome 400 people stood on the quay."
    assert [b.role for b in blocks(text)] == ["dateline", "headline", "paragraph"]
    dated = "Ropery gutted\n\nFjord Radio, 7 March 2025, 6 pm news\n\nThe old ropery has burned down."
    assert [b.role for b in blocks(dated)] == ["headline", "dateline", "paragraph"]
    told = "Ropery gutted\n\nThe old ropery has burned down.\n\nThe Great Fire, 7 March 1925"
    assert [b.role for b in blocks(told)] == ["headline", "paragraph", "paragraph"]
