"""Lines and sentences of a claim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.article import Location
from factcheck.model.base import Span
from factcheck.model.finding import Side
from factcheck.model.report import ArticleEntry
from factcheck.reporting.passages import Texts


def known(text: str) -> Texts:
    entry = ArticleEntry(id="a1", path="a.txt", title=None, published=None, origin="o1", set_aside=())
    return Texts([entry], {"a.txt": text})


def side(text: str, start: int, end: int, focus: tuple[int, int] | None = None) -> Side:
    at, to = focus or (start, end)
    span = Span(start=at, end=to)
    return Side(claim="c1", article="a1", start=start, end=end, focus=span, quote=text[start:end], value="")


def around(text: str, words: str, room: int = 300) -> tuple[str, str, str]:
    start = text.index(words)
    passage = known(text).passage(side(text, start, start + len(words)), room)
    return passage.before, passage.focus, passage.after


@pytest.mark.parametrize(
    ("text", "at", "line"),
    [("a\nb\nc", 0, 1), ("a\nb\nc", 2, 2), ("a\r\nb", 3, 2), ("a\rb\rc", 4, 3), ("a\n", 1, 1), ("\n\n\nd", 3, 4)],
)
def test_lines_count_every_kind_of_line_break(text: str, at: int, line: int) -> None:
    assert known(text).line("a1", at) == line
    assert known(text).place("a1", at) == f"a.txt:{line}"


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("One fell. Two were hurt. Three fled.", "Two", "Two were hurt."),
        ("One fell. Two were hurt. Three fled.", "Three fled.", "Three fled."),
        ("Head\nTwo were hurt\nNext", "hurt", "Two were hurt"),
        ("Head\r\n\r\nTwo were hurt.\r\n", "hurt.", "Two were hurt."),
        ("It ended. Mr. T. Holm saw two fires. So it goes.", "two", "Mr. T. Holm saw two fires."),
        ("Born on Oct. 10, 2002, it killed three. So it goes.", "three", "Born on Oct. 10, 2002, it killed three."),
        ("“Two were hurt.” He left.", "Two", "“Two were hurt.”"),
        ("Was it two? “Three,” she said.", "Three", "“Three,” she said."),
        ("A tab\tand two  spaces. End.", "two", "A tab and two spaces."),
    ],
)
def test_the_sentence_around_the_words(text: str, words: str, sentence: str) -> None:
    assert "".join(around(text, words)) == sentence


def test_long_sentences_are_cut_around_the_words_that_decide() -> None:
    text = "so " * 300 + "at least 23 people died" + " and on" * 300
    before, focus, after = around(text, "at least 23", room=100)
    assert focus == "at least 23"
    assert before.startswith("… so")
    assert after.endswith("and …")
    assert len(before + focus + after) <= 110


def test_a_line_of_megabytes_costs_nothing() -> None:
    text = "word " * 400_000 + "23 died" + " word" * 400_000
    before, focus, after = around(text, "23 died", room=200)
    assert (focus, len(before) < 250, len(after) < 250) == ("23 died", True, True)


def test_of_an_extracted_text_the_page_or_paragraph_is_told() -> None:
    entry = ArticleEntry(
        id="a1",
        path="a.pdf",
        title=None,
        published=None,
        origin="o1",
        set_aside=(),
        locations=(Location(start=6, end=10, page=2), Location(start=12, end=20, paragraph=3)),
    )
    for texts in (Texts([entry], {"a.pdf": "Title\none\n\ntwo"}), Texts([entry], {})):  # also without the text
        assert texts.place("a1", 0) == "a.pdf"  # a title that the file keeps apart
        assert [texts.place("a1", at) for at in (6, 11, 12, 30)] == ["a.pdf p. 2"] * 2 + ["a.pdf par. 3"] * 2
        assert [texts.number("a1", at) for at in (6, 12)] == [2, 3]


def test_without_the_text_there_is_the_quote_and_no_line() -> None:
    entry = ArticleEntry(id="a1", path="a.txt", title=None, published=None, origin="o1", set_aside=())
    texts = Texts([entry], {})
    far = side("x" * 100 + "leaving 24 dead", 100, 115, (108, 110))
    passage = texts.passage(far, 100)
    assert (passage.before, passage.focus, passage.after) == ("leaving ", "24", " dead")
    assert texts.place("a1", 108) == "a.txt"
    assert texts.excerpt("a1", 0, 5) == ""


@given(st.text(max_size=300), st.data())
def test_any_text_and_any_span_give_one_line_with_the_focus(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    at, to = sorted(data.draw(st.tuples(*[st.integers(start, end)] * 2)))
    passage = known(text).passage(side(text, start, end, (at, to)), data.draw(st.integers(10, 200)))
    assert "\n" not in passage.before + passage.focus + passage.after


@pytest.mark.parametrize(
    ("foci", "told"),
    [
        ([(0, 10), (3, 18)], "[A »missile« hit it] on Monday."),
        ([(0, 10), (10, 18)], "[A »missile« hit it] on Monday."),
        ([(0, 18), (3, 10)], "[A »missile« hit it] on Monday."),
        ([(3, 10), (3, 10)], "A »[missile]« hit it on Monday."),
        ([(3, 10), (22, 28)], "A »[missile]« hit it on [Monday]."),
    ],
)
def test_words_that_overlap_are_marked_as_one(foci: list[tuple[int, int]], told: str) -> None:
    text = "A »missile« hit it on Monday."
    spans = [Span(start=start, end=end) for start, end in foci]
    pieces = known(text).pieces("a1", Span(start=0, end=len(text)), spans, 200)
    assert "".join(f"[{piece}]" if decides else piece for piece, decides in pieces) == told
