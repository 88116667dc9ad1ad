"""Bytes → text: strict UTF-8, or UTF-16 and UTF-32 where a byte order mark says so; anything else is refused.

Single-byte encodings are never guessed. Windows-1252, Latin-1, Latin-2 and Cyrillic pages all decode without an error
and differ in the very letters that names are made of, and a tool that compares names may not change one on a guess.
The refusal names the likely encoding and the command that converts the file, so the editor decides, once.
"""

import codecs
import re
import shlex
from pathlib import Path

from factcheck.errors import UnreadableInput
from factcheck.ingest.files import STANDARD_INPUT, label, read_bytes

# What a file starts with → what it is, and what to do about it. Longer signatures stand before their own beginnings.
_AS_TEXT = "export its text to a .txt file"
_NO_TEXT = "name a text file instead"
_UNPACK = "unpack it and name the text files inside"
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "is a PDF file, not text", _AS_TEXT),
    (b"{\\rtf", "is a rich-text (RTF) file, not plain text", _AS_TEXT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an old Office file, not text", _AS_TEXT),
    (b"PK\x03\x04", "is a zip, Word or OpenDocument file, not text", _AS_TEXT),
    (b"PK\x05\x06", "is an empty zip file, not text", _NO_TEXT),
    (b"\x1f\x8b", "is a gzip file, not text", _UNPACK),
    (b"BZh", "is a bzip2 file, not text", _UNPACK),
    (b"\xfd7zXZ\x00", "is an xz file, not text", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "is a 7z file, not text", _UNPACK),
    (b"\x89PNG\r\n\x1a\n", "is a PNG image, not text", _NO_TEXT),
    (b"\xff\xd8\xff", "is a JPEG image, not text", _NO_TEXT),
    (b"GIF87a", "is a GIF image, not text", _NO_TEXT),
    (b"GIF89a", "is a GIF image, not text", _NO_TEXT),
    (b"SQLite format 3\x00", "is an SQLite database, not text", _NO_TEXT),
    (b"\x7fELF", "is a program, not text", _NO_TEXT),
)

# UTF-32 stands first: its little-endian mark begins with that of UTF-16.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF8, "UTF-8-SIG"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)

_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
_C1 = re.compile(rb"[\x80-\x9f]")
_HIGH_PAIR = re.compile(rb"[\xc0-\xff]{2}")
_MARKUP = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)


def read_text(path: Path) -> str:
    """The text of a plain-text file, decoded and otherwise as it is.

    Raises:
        UnreadableInput: the file is missing, closed to us, no regular file, larger than `LIMIT`, binary, empty, or in
            an encoding that would have to be guessed. The message says which, and what to do.
    """
    return decode(read_bytes(path), label(path))


def decode(data: bytes, where: str) -> str:
    """The text that these bytes of the file `where` are.

    A byte order mark is part of the encoding, not of the text. Newlines stay as they are.

    Raises:
        UnreadableInput: as `read_text`.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _decode_marked(data, encoding, where)
            break
    else:
        _refuse_binary(data, where)
        text = _decode_utf8(data, where)
    if "\0" in text:
        raise UnreadableInput(where, "is a binary file, not text", _NO_TEXT)
    if not text or text.isspace():
        what = "holds nothing but white space" if text else "is empty"
        raise UnreadableInput(where, what, "put the article's text in it or leave it out")
    if _MARKUP.match(text):
        raise UnreadableInput(where, "is an HTML page, not plain text", "save the article's text to a .txt file")
    return text


def _refuse_binary(data: bytes, where: str) -> None:
    for signature, what, next_step in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableInput(where, what, next_step)
    if b"\0" not in data:
        return
    head = data[:4096]
    # Text in Latin letters as UTF-16 is every other byte a NUL; without its mark it is named, not guessed.
    for encoding, nul, other in (("UTF-16LE", head[1::2], head[::2]), ("UTF-16BE", head[::2], head[1::2])):
        if nul.count(0) > 0.6 * len(nul) and other.count(0) < 0.1 * len(other):
            raise UnreadableInput(where, f"looks like {encoding} without a byte order mark", _convert(where, encoding))
    raise UnreadableInput(where, "is a binary file, not text", _NO_TEXT)


def _decode_marked(data: bytes, encoding: str, where: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.removesuffix("-SIG")
        what = f"begins as {name} but byte {error.start + 1} is not ({error.reason})"
        raise UnreadableInput(where, what, "get the file again; it may be cut off") from error


def _decode_utf8(data: bytes, where: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        if _mostly_utf8(data):
            what = f"is UTF-8 but for byte 0x{data[error.start]:02x} on line {line}"
            raise UnreadableInput(where, what, "mend that character and save the file as UTF-8") from error
        encoding = _likely(data)
        what = f"is not UTF-8 but probably {encoding} (byte 0x{data[error.start]:02x} on line {line})"
        raise UnreadableInput(where, what, _convert(where, encoding)) from error


def _mostly_utf8(data: bytes) -> bool:
    """Whether there are more letters written as UTF-8 than stray bytes: damage, not another encoding."""
    stray = len(_HIGH.findall(_UTF8_SEQUENCE.sub(b"", data)))
    return len(_UTF8_SEQUENCE.findall(data)) > stray


def _likely(data: bytes) -> str:
    """The single-byte encoding it would be, for the message only.

    Runs of high bytes are words in another script (Cyrillic on a newsroom's desk); lone ones are accents. 0x80 to 0x9f
    hold curly quotes and dashes in Windows-1252 and nothing at all in Latin-1.
    """
    if len(_HIGH_PAIR.findall(data)) * 4 > len(_HIGH.findall(data)):
        return "windows-1251"
    return "windows-1252" if _C1.search(data) else "iso-8859-1"


def _convert(where: str, encoding: str) -> str:
    name = "-" if where == STANDARD_INPUT else shlex.quote(where)
    return f"convert it, for example: iconv -f {encoding} -t utf-8 {name} > utf8.txt"
