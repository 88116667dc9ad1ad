"""Blocks → sentences: spans into the text as it is, whatever the model is shown."""

from itertools import pairwise

import pytest
from spacy.language import Language

from factcheck import Article
from factcheck.language.model import load
from factcheck.language.parsed import ParsedArticle
from factcheck.segmentation import segment, sentences


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load()


def parsed(text: str, nlp: Language) -> ParsedArticle:
    return segment(Article.from_text(text, name="a"), nlp)


def told(article: ParsedArticle) -> list[str]:
    return [article.article.text[s.start : s.end] for s in article.sentences]


def test_headline_and_lede_lead_and_a_dateline_is_no_sentence(nlp: Language) -> None:
    article = parsed("Fire guts market\n3 July 2013\nVARNA (AP) — Two were hurt. One is safe.\n\nRain fell.", nlp)
    assert told(article) == ["Fire guts market", "Two were hurt.", "One is safe.", "Rain fell."]
    assert [s.headline for s in article.sentences] == [True, False, False, False]
    assert [s.lead for s in article.sentences] == [True, True, True, False]


def test_a_line_under_the_headline_leads_with_the_first_paragraph(nlp: Language) -> None:
    article = parsed("Fire guts market\n\nMayor to pay for new stalls\n\nTwo were hurt.\n\nRain fell.", nlp)
    assert [s.lead for s in article.sentences] == [True, True, True, False]


def test_a_wrapped_line_end_parts_no_sentence(nlp: Language) -> None:
    text = "Two traders were hurt when a fire went through\r\nthe market of Varna on Tuesday."
    assert told(parsed(text, nlp)) == [text]


def test_marks_without_words_are_no_sentence(nlp: Language) -> None:
    assert told(parsed("Two were hurt.\n\n“\n\n…?!\n\nRain fell.", nlp)) == ["Two were hurt.", "Rain fell."]


def test_a_block_longer_than_the_parser_holds_is_read_in_pieces(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "_LONGEST", 200)
    every = [f"The fire of {year} hurt two traders in the market." for year in range(1990, 2010)]
    text = "  " + " ".join(every)
    article = parsed(text, nlp)
    assert told(article) == every
    assert all(one.end <= other.start for one, other in pairwise(article.sentences))


@pytest.mark.parametrize("text", ["a" * 700, "é" * 700, "(" * 250, "a " * 300, "\u00a0a\u2028b" * 90])
def test_whatever_stands_in_the_text_the_pieces_fit(text: str, nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "_LONGEST", 100)
    for number, doc in (article := parsed(text, nlp)).docs:
        block = article.blocks[number]
        assert len(doc.text) == block.end - block.start
