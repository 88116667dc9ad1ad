"""Word, OpenDocument, RTF and PDF."""

import io

import pytest

from factcheck.ingest.extracted import Refused
from factcheck.ingest.readers.pdf import _joined, _Line, _paragraphs, _told, refuse_shapes
from tests.ingest.golden import FORMATS, articles, refusal


def test_rtf_is_read_in_its_own_encoding() -> None:
    (found,) = articles(rb"{\rtf1\ansi\ansicpg1250 {\info{\title Draft}}Two \'9aafa\'f8i hurt.\par Fire at 4 p.m.}")
    assert found["text"] == "Two šafaři hurt.\n\nFire at 4 p.m."


def test_notes_in_rtf_are_not_the_story() -> None:
    (found,) = articles(rb"{\rtf1 Two hurt.{\footnote Forty in 1990.}{\*\annotation Check this.}}")
    assert "Forty" not in found["text"]
    assert "Check" not in found["text"]


def test_rtf_with_deleted_words_is_refused() -> None:
    said = "is an RTF file with tracked changes; accept or reject them and save it anew"
    assert refusal((FORMATS / "edited.rtf").read_bytes()) == said


def test_a_word_files_old_title_is_not_taken() -> None:
    import docx

    document = docx.Document()
    document.core_properties.title = "Template for reports"
    document.core_properties.author = "Mara Voss"
    document.add_paragraph("Two hurt in fire")
    document.add_paragraph("Two men\tdied.").add_run().add_break()
    out = io.BytesIO()
    document.save(out)
    (found,) = articles(out.getvalue())
    assert (found["title"], found["author"]) == (None, "Mara Voss")
    assert found["text"] == "Two hurt in fire\n\nTwo men\tdied."


def test_an_empty_document_is_refused() -> None:
    import docx

    out = io.BytesIO()
    docx.Document().save(out)
    assert refusal(out.getvalue()) == "holds no text; put the article's text in it or leave it out"


def line(
    text: str,
    right: float,
    *,
    page: int = 1,
    box: int = 0,
    height: float = 12.0,
    left: float = 50.0,
    bottom: float = 400,
) -> _Line:
    return _Line(text, page, box, left=left, right=right, bottom=bottom, height=height, first_word=30.0)


def test_lines_broken_for_want_of_room_are_one_paragraph() -> None:
    lines = [
        line("Two hurt in fire", 180, box=0, height=20),
        line("Two men were hurt when fire broke out in", 500, box=1),
        line("Brenton.", 110, box=1),
        line("The mayor was not there.", 300, box=1),
    ]
    told = [paragraph.text for paragraph in _paragraphs(lines)]
    assert told == [
        "Two hurt in fire",
        "Two men were hurt when fire broke out in Brenton.",
        "The mayor was not there.",
    ]


def test_lines_far_apart_are_one_paragraph_in_the_middle_of_a_sentence() -> None:
    lines = [line("Two men were hurt when fire broke", 500, box=0), line("out in Brenton.", 150, box=1)]
    assert [paragraph.text for paragraph in _paragraphs(lines)] == ["Two men were hurt when fire broke out in Brenton."]


def test_a_paragraph_goes_on_over_the_page() -> None:
    lines = [line("Two men were hurt when fire broke", 500), line("out in Brenton.", 150, page=2)]
    first, second = _paragraphs(lines)
    assert (first.page, first.goes_on, second.page, second.goes_on) == (1, False, 2, True)


def test_an_indented_line_begins_a_paragraph() -> None:
    lines = [
        line("Two men were hurt when fire broke", 500, left=70),
        line("out. It was the third fire in Brenton.", 495),
        line("The mayor was not there.", 300, left=70),
    ]
    first, second = [paragraph.text for paragraph in _paragraphs(lines)]
    assert first.endswith("third fire in Brenton.")
    assert second == "The mayor was not there."


def pages(count: int, head: str, foot: str) -> list[list[_Line]]:
    return [
        [
            line(head.format(number), 200, page=number, bottom=800),
            line(f"Two men were hurt in fire {number}.", 400, page=number),
            line(foot.format(number), 60, page=number, bottom=20),
        ]
        for number in range(1, count + 1)
    ]


def test_page_numbers_heads_and_feet_are_left_out() -> None:
    fires = [f"Two men were hurt in fire {number}." for number in (1, 2, 3)]
    assert [kept.text for kept in _told(pages(3, "Alder Post", "- {} -"))] == fires
    assert [kept.text for kept in _told(pages(2, "Alder Post, {}", "{}"))] == fires[:2]


def test_a_line_that_ends_two_pages_alike_is_kept() -> None:
    assert [kept.text for kept in _told(pages(2, "He said:", "It burned."))][2] == "It burned."


@pytest.mark.parametrize(
    ("upper", "lower", "whole"),
    [("two men", "died", "two men died"), ("well-", "known", "well-known"), ("har\u00ad", "bour", "harbour")],
)
def test_hyphens_stay_and_soft_ones_go(upper: str, lower: str, whole: str) -> None:
    assert _joined(upper, lower) == whole


def test_a_pdf_whose_fonts_tell_no_letters_is_refused() -> None:
    with pytest.raises(Refused, match="is a PDF file whose fonts do not tell their letters"):
        refuse_shapes("(cid:1)(cid:20) " * 30)
    refuse_shapes("Two were hurt in the fire, says the mayor. " * 3 + "(cid:7)")
