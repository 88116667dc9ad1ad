"""Bytes → text: read right, or refused with what is wrong and what to do."""

import codecs
import os
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import UnreadableInput
from factcheck.ingest import files as ingest_files
from factcheck.ingest.files import LIMIT
from factcheck.ingest.text import decode, read_text

STORY = "Fähre läuft auf Grund – 23 gerettet\r\n„Niemand verletzt“, said Zoë O’Hara.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_with_and_without_a_mark_is_read_right(encoding: str) -> None:
    assert decode(STORY.encode(encoding), "a.txt") == STORY


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_both_byte_orders_are_read_right(mark: bytes, encoding: str) -> None:
    assert decode(mark + STORY.encode(encoding), "a.txt") == STORY


def test_newlines_and_composed_letters_stay_as_they_are() -> None:
    text = "A\r\nB\rC\n cafe\u0301 \u00a0 end  "
    assert decode(text.encode(), "a.txt") == text


def test_a_mark_inside_the_text_belongs_to_the_text() -> None:
    assert decode("A\ufeffB".encode(), "a.txt") == "A\ufeffB"


REFUSED = [
    (b"", "is empty; put the article's text in it or leave it out"),
    (codecs.BOM_UTF8, "is empty; put the article's text in it or leave it out"),
    (b" \r\n\t \n", "holds nothing but white space; put the article's text in it or leave it out"),
    (b"%PDF-1.7\n%\xe2\xe3", "is a PDF file, not text; export its text to a .txt file"),
    (b"PK\x03\x04\x14\x00", "is a zip, Word or OpenDocument file, not text; export its text to a .txt file"),
    (b"\x89PNG\r\n\x1a\n\x00\x00", "is a PNG image, not text; name a text file instead"),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", "is a JPEG image, not text; name a text file instead"),
    (b"\x1f\x8b\x08\x00", "is a gzip file, not text; unpack it and name the text files inside"),
    (b"{\\rtf1\\ansi Two hurt.}", "is a rich-text (RTF) file, not plain text; export its text to a .txt file"),
    (b"\x7fELF\x02\x01", "is a program, not text; name a text file instead"),
    (b"Two hurt.\x00\x01\x02\x00\x00\x07", "is a binary file, not text; name a text file instead"),
    (b"<!DOCTYPE html>\n<p>Two hurt.", "is an HTML page, not plain text; save the article's text to a .txt file"),
    (
        "Zoë hurt".encode("latin-1"),
        (
            "is not UTF-8 but probably iso-8859-1 (byte 0xeb on line 1); "
            "convert it, for example: iconv -f iso-8859-1 -t utf-8 'my file.txt' > utf8.txt"
        ),
    ),
    (
        "Fire\n“Two hurt”".encode("cp1252"),
        (
            "is not UTF-8 but probably windows-1252 (byte 0x93 on line 2); "
            "convert it, for example: iconv -f windows-1252 -t utf-8 'my file.txt' > utf8.txt"
        ),
    ),
    (
        "Двое пострадали".encode("cp1251"),
        (
            "is not UTF-8 but probably windows-1251 (byte 0xc4 on line 1); "
            "convert it, for example: iconv -f windows-1251 -t utf-8 'my file.txt' > utf8.txt"
        ),
    ),
    (
        "Two hurt in fire".encode("utf-16-le"),
        (
            "looks like UTF-16LE without a byte order mark; "
            "convert it, for example: iconv -f UTF-16LE -t utf-8 'my file.txt' > utf8.txt"
        ),
    ),
    (
        "Two hurt in fire".encode("utf-16-be"),
        (
            "looks like UTF-16BE without a byte order mark; "
            "convert it, for example: iconv -f UTF-16BE -t utf-8 'my file.txt' > utf8.txt"
        ),
    ),
    (
        "Zoë, Åse und Jürgen\n".encode() + b"hurt\x93",
        "is UTF-8 but for byte 0x93 on line 2; mend that character and save the file as UTF-8",
    ),
    (
        codecs.BOM_UTF16_LE + b"T\x00w",
        "begins as UTF-16 but byte 5 is not (truncated data); get the file again; it may be cut off",
    ),
]


@pytest.mark.parametrize(("data", "message"), REFUSED, ids=[message[:40] for _, message in REFUSED])
def test_what_is_no_text_is_refused_in_words(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableInput) as refusal:
        decode(data, "my file.txt")
    assert str(refusal.value) == f"my file.txt: {message}"


def attempt(data: bytes) -> str | UnreadableInput:
    try:
        return decode(data, "any.txt")
    except UnreadableInput as refusal:
        return refusal


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_and_nothing_else(data: bytes) -> None:
    result = attempt(data)
    if isinstance(result, str):
        assert result.strip()
        assert "\0" not in result
    else:
        assert len(str(result).splitlines()) == 1


@given(st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1))
def test_valid_utf8_comes_back_as_it_went_in(text: str) -> None:
    result = attempt(text.encode())
    # refused is what looks like a format of its own (letters that are a signature), and what is empty
    assert result == text.removeprefix("\ufeff") or isinstance(result, UnreadableInput)
    if text[0].isalnum() and text[:2] not in {"PK", "GI", "BZ", "SQ", "7z"}:
        assert result == text


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with pytest.raises(UnreadableInput, match=r"is 50 MB, more than the 20 MB that are read of one article; split it"):
        read_text(large)


def test_a_file_that_grows_past_the_limit_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    growing = tmp_path / "growing.txt"
    growing.write_bytes(b"x" * 100)
    monkeypatch.setattr(ingest_files, "LIMIT", 50)
    monkeypatch.setattr(ingest_files, "_refuse_special", lambda *_: None)
    with pytest.raises(UnreadableInput, match="more than"):
        read_text(growing)


def test_the_limit_is_inclusive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert LIMIT == 20 * 2**20
    monkeypatch.setattr(ingest_files, "LIMIT", 9)
    file = tmp_path / "a.txt"
    file.write_text("Two hurt.")
    assert read_text(file) == "Two hurt."


def test_a_folder_a_pipe_a_device_and_a_socket_are_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    for path, what in ((tmp_path, "is a folder"), (pipe, "is a pipe"), (Path("/dev/zero"), "is a device")):
        with pytest.raises(UnreadableInput, match=what):
            read_text(path)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "s"))
        with pytest.raises(UnreadableInput, match="is a socket"):
            read_text(tmp_path / "s")


def test_a_file_that_is_missing_or_vanishes_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnreadableInput, match="no such file; check the name, or whether it was moved meanwhile"):
        read_text(tmp_path / "gone.txt")
    file = tmp_path / "a.txt"
    file.write_text("Two hurt.")
    # it goes between the look and the opening
    monkeypatch.setattr(ingest_files, "_refuse_special", lambda *_: file.unlink(missing_ok=True))
    with pytest.raises(UnreadableInput, match="no such file"):
        read_text(file)


def test_a_closed_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Two hurt.")

    # root may read everything, so the operating system's refusal is played
    def closed(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", closed)
    with pytest.raises(UnreadableInput, match="may not be read; ask for the permission to read it"):
        read_text(file)


def test_a_failing_disk_and_an_impossible_name_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Two hurt.")

    def failing(*_: object) -> int:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "open", failing)
    with pytest.raises(UnreadableInput, match=r"cannot be read \(Input/output error\)"):
        read_text(file)
    with pytest.raises(UnreadableInput, match=r"cannot be read \(embedded null"):
        read_text(Path("a\0b"))
