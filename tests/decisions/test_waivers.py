"""The waivers of a text: how they are written, what is refused and why, and that blanks take their place."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.decisions.waivers import waivers, without

GOOD = {
    "in a comment": ("<!-- factcheck: ignore FC101: old figure -->", ("FC101",), None, "old figure"),
    "with a day": ("<!--factcheck:ignore toll until 2027-01-31: so-->", ("toll",), date(2027, 1, 31), "so"),
    "of two rules": ("<!-- factcheck: ignore FC101, money: so -->", ("FC101", "money"), None, "so"),
    "over lines": ("<!--\nfactcheck: ignore x\nuntil 2027-01-31:\nby\nus -->", ("x",), date(2027, 1, 31), "by us"),
    "with a colon in its reason": ("<!-- factcheck: ignore toll: see: page 4 -->", ("toll",), None, "see: page 4"),
    "in brackets": ("[factcheck: ignore toll: so]", ("toll",), None, "so"),
    "in brackets with a day": ("[factcheck:ignore toll until 2027-01-31: so]", ("toll",), date(2027, 1, 31), "so"),
}  # fmt: skip


@pytest.mark.parametrize("case", GOOD)
@pytest.mark.parametrize("text", ["{}", "Two died. {}\n", "Two\n{}\ndied."])
def test_how_a_waiver_is_written(case: str, text: str) -> None:
    written, targets, until, reason = GOOD[case]
    article = text.format(written)
    (found,) = waivers(article)
    assert (found.targets, found.until, found.reason, found.problem) == (targets, until, reason, None)
    assert article[found.start : found.end] == found.text == written


BAD = {
    "<!-- factcheck: ignore FC101 -->": "gives no reason; write it behind a colon, as in: factcheck: ignore FC101",
    "<!-- factcheck: ignore FC101: -->": "gives no reason",
    "<!-- factcheck: ignore: so -->": "names no rule or kind",
    "<!-- factcheck: ignore until 2027-01-31: so -->": "names no rule or kind",
    "<!-- factcheck: ignore FC101 until spring: so -->": "“until spring” names no day; write one as 2027-01-31",
    "<!-- factcheck: ignore FC101 until 2027-02-30: so -->": "names no day",
    "<!-- factcheck: ignore FC101 until: so -->": "names no day",
    "<!-- factcheck: ignores FC101: so -->": "says nothing that factcheck knows; write it as: factcheck: ignore",
    "<!-- factcheck: -->": "says nothing that factcheck knows",
    "[factcheck: ignore FC101]": "gives no reason",
}


@pytest.mark.parametrize("written", BAD)
def test_a_waiver_that_cannot_be_honoured_says_why(written: str) -> None:
    (found,) = waivers(f"Two died. {written}")
    assert found.problem is not None
    assert BAD[written] in found.problem


@pytest.mark.parametrize(
    "text",
    [
        "Two died. [factcheck: this is false]",
        "Two died. [Factcheck: ignore toll: so]",
        "<!-- a remark on factcheck: ignore toll: so -->",
        "<!-- factcheck: ignore toll: so",
        "[factcheck: ignore toll: so",
        "[factcheck: ignore\ntoll: so]",
        f"<!-- factcheck: ignore toll: {'so ' * 300} -->",
    ],
)
def test_what_is_no_waiver(text: str) -> None:
    assert waivers(text) == ()
    assert without(text) == text


@given(
    st.lists(
        st.sampled_from(
            ["Two died. ", "\n", "[factcheck: ignore toll: so]", "<!-- factcheck: ignore x -->", "<!--", "]", "-->"]
        )
    )
)
def test_blanks_take_the_place_of_waivers_and_of_nothing_else(pieces: list[str]) -> None:
    text = "".join(pieces)
    bare, inside = without(text), set[int]()
    for waiver in waivers(text):
        assert not inside & set(range(waiver.start, waiver.end))
        inside |= set(range(waiver.start, waiver.end))
    assert len(bare) == len(text)
    assert all(bare[at] == (" " if at in inside else text[at]) for at in range(len(text)))
    assert waivers(bare) == ()


@pytest.mark.parametrize("piece", ["<!-- factcheck:", "[factcheck: ignore ", "<!--" + " " * 50, "factcheck:"])
def test_time_grows_with_the_text(piece: str) -> None:
    began = time.process_time()
    assert len(waivers(piece * 20_000)) < 20_001
    assert time.process_time() - began < 2
