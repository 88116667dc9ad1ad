"""Bytes → text: strict UTF-8, or UTF-16 and UTF-32 where a byte order mark says so; anything else is refused.

Single-byte encodings are never guessed. Windows-1252, Latin-1, Latin-2 and Cyrillic pages all decode without an error
and differ in the very letters that names are made of, and a tool that compares names may not change one on a guess.
The refusal names the likely encoding and the command that converts the file, so the editor decides, once.
"""

import codecs
import os
import re
import shlex
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from factcheck.errors import UnreadableInput

STANDARD_INPUT = "standard input"
"""How the text that came through it is called in reports and messages."""
LIMIT = 20 * 1024 * 1024
"""The largest file that is read, in bytes. A long book is 2 MB of text; what is larger is a mistake or an archive."""

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

_KINDS_OF_FILE = (
    (stat.S_ISDIR, "is a folder where a file was expected", "name the files in it"),
    (stat.S_ISFIFO, "is a pipe, not a file", "save its content to a file first"),
    (stat.S_ISSOCK, "is a socket, not a file", "save its content to a file first"),
    (stat.S_ISCHR, "is a device, not a file", "save its content to a file first"),
    (stat.S_ISBLK, "is a device, not a file", "save its content to a file first"),
)


def label(path: Path | str) -> str:
    r"""A path as it is written in reports and messages: forward slashes, bytes that are no UTF-8 as `\xNN`.

    >>> label("night/a.txt")
    'night/a.txt'
    """
    return os.fsencode(Path(path).as_posix()).decode("utf-8", "backslashreplace")


def read_text(path: Path) -> str:
    """The text of a file, decoded and otherwise as it is.

    Raises:
        UnreadableInput: the file is missing, closed to us, no regular file, larger than `LIMIT`, binary, empty, or in
            an encoding that would have to be guessed. The message says which, and what to do.
    """
    where = label(path)
    with _refusing(where):
        data = _read_bytes(path, where)
    return decode(data, where)


def read_stream(stream: BinaryIO, where: str) -> str:
    """The text that comes through a stream, such as standard input; errors as for `read_text`."""
    with _refusing(where):
        data = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise _too_large(where, len(data))
    return decode(data, where)


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


@contextmanager
def _refusing(where: str) -> Iterator[None]:
    """What the operating system objects to, in words."""
    try:
        yield
    except FileNotFoundError as error:
        raise UnreadableInput(where, "no such file", "check the name, or whether it was moved meanwhile") from error
    except PermissionError as error:
        raise UnreadableInput(where, "may not be read", "ask for the permission to read it") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = getattr(error, "strerror", None) or str(error)
        raise UnreadableInput(where, f"cannot be read ({why})", "check the file and its disk") from error


def _read_bytes(path: Path, where: str) -> bytes:
    _refuse_special(path.stat(), where)
    # The file can be another one by now: a pipe opened without O_NONBLOCK would wait for ever, so what is opened is
    # looked at again, and no more than the limit is ever held.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        _refuse_special(os.fstat(descriptor), where)
        data = file.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise _too_large(where, len(data))
    return data


def _refuse_special(status: os.stat_result, where: str) -> None:
    for is_kind, what, next_step in _KINDS_OF_FILE:
        if is_kind(status.st_mode):
            raise UnreadableInput(where, what, next_step)
    if status.st_size > LIMIT:
        raise _too_large(where, status.st_size)


def _too_large(where: str, size: int) -> UnreadableInput:
    what = f"is {size / 2**20:.0f} MB, more than the {LIMIT // 2**20} MB that are read of one article"
    return UnreadableInput(where, what, "split it into one file an article")


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
