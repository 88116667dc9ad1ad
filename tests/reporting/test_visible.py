"""Nothing that a terminal obeys or hides is ever printed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reporting.visible import clip, one_line, visible

HOSTILE = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from(
            "\x1b\x07\x08\x7f\x80\x9b\u200b\u200e\u200f\u202a\u202e\u2066\u2069\u2028\ufeff\U000e0041[]/\r\n\t"
        ),
    )
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("\x9b2J", "<U+009B>2J"),
        ("back\x08\x7f", "back␈␡"),
        ("23 \u202e32\u202c dead", "23 <U+202E>32<U+202C> dead"),
        ("\u2066iso\u2069", "<U+2066>iso<U+2069>"),
        ("left\u200eright\u200f", "left<U+200E>right<U+200F>"),
        ("2\u200b3", "2<U+200B>3"),
        ("\ufeffmark", "<U+FEFF>mark"),
        ("hu\u00adman", "hu‧man"),
        ("\ud800", "<U+D800>"),
        ("\U000e0041", "<U+E0041>"),
        ("a\nb\u2028c", "a␊b<U+2028>c"),
        ("[bold]23[/bold] [link=x]", "[bold]23[/bold] [link=x]"),
        ("Zoë – “naïve” ☃ 東京", "Zoë – “naïve” ☃ 東京"),
        ("cafe\u0301", "cafe\u0301"),
        ("a" + "\u0301" * 5, "a" + "<U+0301>" * 5),
    ],
)
def test_what_is_shown_instead(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(HOSTILE)
def test_nothing_unsafe_is_left(text: str) -> None:
    for shown in (visible(text), one_line(text)):
        categories = {unicodedata.category(character) for character in shown}
        assert not categories & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@given(HOSTILE)
def test_it_is_safe_to_do_twice(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    assert one_line(one_line(text)) == one_line(text)


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Zs"])))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


@given(HOSTILE, st.integers(min_value=2, max_value=60))
def test_a_clip_is_never_longer_than_asked(text: str, length: int) -> None:
    assert len(clip(text, length)) <= length
    if len(text) <= length:
        assert clip(text, length) == text
