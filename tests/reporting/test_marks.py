"""Rows of a line, and marks beneath them."""

import pytest

from factcheck.model.base import Span
from factcheck.reporting.terminal.marks import Mark, Marker, rows


def drawn(text: str, marks: list[tuple[str, str]], width: int) -> list[str]:
    """Each row with its lanes; marks are (words, label)."""
    found = [Mark(text.index(w), text.index(w) + len(w), label, "red") for w, label in marks]
    marker, page = Marker(found, width), []
    for row in rows(text, Span(start=0, end=len(text)), width):
        lanes, _ = marker.beneath(row)
        page += [row.words, *(lane.plain for lane in lanes)]
    return page


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("nine hurt in Lund", 40, ["nine hurt in Lund"]),
        ("nine hurt in Lund", 9, ["nine hurt", "in Lund"]),
        ("nine hurt in Lund", 8, ["nine", "hurt in", "Lund"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("a" * 4 + " " * 30 + "b", 4, ["aaaa", "b"]),
        ("two\u200bhurt", 20, ["two<U+200B>hurt"]),
        ("火事火事", 5, ["火事", "火事"]),
        (" \t ", 5, []),
        ("", 5, []),
    ],
)
def test_a_line_is_broken_between_words(text: str, width: int, shown: list[str]) -> None:
    assert [row.words for row in rows(text, Span(start=0, end=len(text)), width)] == shown


@pytest.mark.parametrize(
    ("text", "marks", "width", "page"),
    [
        ("nine hurt in Lund", [("nine", "9")], 40, ["nine hurt in Lund", "^^^^ 9"]),
        ("nine hurt in Lund", [("Lund", "place")], 17, ["nine hurt in Lund", "       place ^^^^"]),
        ("nine hurt in Lund", [("hurt", "a long label")], 17, ["nine hurt in Lund", "     ^^^^", "     a long label"]),
        (
            "nine hurt in Lund",
            [("nine", "9"), ("Lund", "x")],
            40,
            ["nine hurt in Lund", "^^^^ 9       ^^^^ x"],
        ),
        (  # nested
            "nine hurt in Lund",
            [("nine hurt", "out"), ("nine", "in")],
            40,
            ["nine hurt in Lund", "^^^^^^^^^ out", "^^^^ in"],
        ),
        (  # crossing
            "nine hurt in Lund",
            [("nine hurt", "a"), ("hurt in", "b")],
            40,
            ["nine hurt in Lund", "^^^^^^^^^ a", "     ^^^^^^^ b"],
        ),
        (  # over two rows: the label once
            "nine hurt in Lund",
            [("hurt in Lund", "x")],
            12,
            ["nine hurt in", "   x ^^^^^^^", "Lund", "^^^^"],
        ),
        ("two\u200b hurt", [("two\u200b", "x")], 20, ["two<U+200B> hurt", "^^^^^^^^^^^ x"]),
        ("火事 hurt", [("火事", "x"), ("hurt", "y")], 20, ["火事 hurt", "^^^^ x", "     ^^^^ y"]),
    ],
)
def test_marks_stand_beneath_their_words(text: str, marks: list[tuple[str, str]], width: int, page: list[str]) -> None:
    assert drawn(text, marks, width) == page


def test_a_mark_that_begins_in_white_space_waits_for_its_words() -> None:
    text = "nine     hurt"
    marker = Marker([Mark(4, 13, "x", "red")], 6)
    lanes = [[lane.plain for lane in marker.beneath(row)[0]] for row in rows(text, Span(start=0, end=13), 6)]
    assert lanes == [[], ["^^^^ x"]]
