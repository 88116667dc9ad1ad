import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reporting.html.embedded import EmbeddedText, StandIns
from factcheck.reporting.visible import visible

SIGNS = st.sampled_from("ab <>&\t\n\r\x1b\x00\u202e\u200b\u2028\ue000\u0301\U0001f600\U000e0041\ud800é")


def decoded(text: str, stand_ins: StandIns) -> str:
    """What the page's script makes of it."""
    table = stand_ins.table
    return re.sub("[\ue000-\uf8ff]", lambda sign: table[ord(sign[0]) - 0xE000], text)


def sliced(text: str, start: int, length: int) -> str:
    """As JavaScript slices: in UTF-16 units."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le", "surrogatepass")


@given(st.lists(SIGNS, max_size=30).map("".join), st.data())
def test_every_stretch_of_an_article_is_found_again_in_the_page(raw: str, data: st.DataObject) -> None:
    stand_ins = StandIns()
    embedded = EmbeddedText(raw, stand_ins)
    shown = decoded(embedded.text, stand_ins)
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    stretch = sliced(shown, *embedded.span(start, end))
    cut = any(raw[at - 1 : at + 1] == "\r\n" for at in (start, end)) or re.search("\u0301{4,}", raw)
    if not cut:  # between a carriage return and its line feed, or inside a pile of marks, nothing begins
        expected = re.sub(r"\r\n?", "\n", raw[start:end])
        assert stretch == "".join(sign if sign in "\n\t" else visible(sign) for sign in expected)


@given(st.text(alphabet=SIGNS, max_size=40))
def test_nothing_that_is_markup_or_hidden_is_embedded(raw: str) -> None:
    text = EmbeddedText(raw, StandIns()).text
    assert not set(text) & set("<>&\x00\x1b\r\u202e\u200b\u2028\ud800")


def test_where_stand_ins_run_out_characters_are_written_in_full() -> None:
    stand_ins = StandIns()
    for number in range(0xF8FF - 0xE000 + 1):
        stand_ins.of(f"<U+{number:04X}>")
    assert stand_ins.of("<U+202E>") == "<U+202E>"
    assert len(stand_ins.table) == 6400


@pytest.mark.parametrize("raw", ["\r\n" * 3, "\r\r", "\n"])
def test_line_breaks_of_every_sort_are_one_line_feed_each(raw: str) -> None:
    assert set(EmbeddedText(raw, StandIns()).text) == {"\n"}
    assert len(EmbeddedText(raw, StandIns()).text) == len(raw.splitlines())
