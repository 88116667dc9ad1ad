"""A file → an article."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.article import Article
from factcheck.model.article import Article as TextArticle


def test_the_text_is_the_file_and_the_name_is_the_files_name(tmp_path: Path) -> None:
    file = tmp_path / "fire.txt"
    file.write_bytes("Two hurt\r\n  in fire – twice\n".encode())
    article = Article.from_path(file)
    assert article.name == "fire.txt"
    assert article.text == "Two hurt\r\n  in fire – twice\n"
    assert article.published is None
    assert isinstance(article, TextArticle)


def test_name_and_day_can_be_given(tmp_path: Path) -> None:
    file = tmp_path / "fire.txt"
    file.write_text("Two hurt.")
    article = Article.from_path(str(file), name="night/fire.txt", published="2026-06-12")
    assert (article.name, article.published) == ("night/fire.txt", date(2026, 6, 12))


def test_a_name_that_is_no_utf8_is_spelled_out(tmp_path: Path) -> None:
    file = tmp_path / "f\udceb.txt"
    try:
        file.write_text("Two hurt.")
    except OSError:
        return  # a file system that takes no such names has no such files
    assert Article.from_path(file).name == "f\\xeb.txt"


def test_what_cannot_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="no such file"):
        Article.from_path(tmp_path / "gone.txt")
