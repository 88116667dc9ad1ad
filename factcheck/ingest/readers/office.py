"""A zip file or an old Office file → what is in it; Word and OpenDocument texts go on to their own readers."""

import importlib
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from factcheck.ingest.extracted import Extracted, Refused
from factcheck.ingest.readers.extras import require

MOST, MOST_XML = 400 * 1024**2, 100 * 1024**2
"""Bytes that a file, and each XML part of it, may unpack to; a zip says how much that is, and no more is unpacked."""
MOST_ENTRIES: Final = 20_000

_SEALED: Final = 1  # the flag of a zip entry that asks for a password
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_WORD: Final = "WordDocument".encode("utf-16-le")
_ODT: Final = "application/vnd.oasis.opendocument.text"

# What the standard library says of a zip whose list of files, and of one whose files, are damaged.
_DAMAGED: Final = (BadZipFile, EOFError, zlib.error)
_BROKEN: Final = (*_DAMAGED, NotImplementedError, RuntimeError, ValueError)


def read(data: bytes, charset: str | None = None) -> Iterator[Extracted]:
    """The text of a Word or an OpenDocument file.

    Raises:
        Refused: it is encrypted, cut off, unpacks to more than `MOST` bytes, or is something else.
    """
    if not data.startswith(b"PK"):
        raise _old(data)
    try:
        with ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            if any(entry.flag_bits & _SEALED for entry in entries):
                raise Refused("is an encrypted zip, Word or OpenDocument file", "save it without a password")
            names = {entry.filename for entry in entries}
            size = sum(entry.file_size for entry in entries)
            largest = max((entry.file_size for entry in entries if entry.filename.endswith(".xml")), default=0)
            if len(entries) > MOST_ENTRIES or size > MOST or largest > MOST_XML:
                raise Refused(
                    f"unpacks to {size / 2**20:.0f} MB in {len(entries)} files", "save its text to a .txt file"
                )
            kind = archive.read("mimetype")[:200].decode("latin-1").strip() if "mimetype" in names else ""
            manifest = archive.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in names else b""
    except _BROKEN as error:
        raise _broken() from error
    reader = _reader(names, kind)
    if b"encryption-data" in manifest:
        raise Refused("is an encrypted OpenDocument file", "save it without a password")
    require(reader)
    try:
        yield from importlib.import_module(f"factcheck.ingest.readers.{reader}").read(data, charset)
    except _DAMAGED as error:
        raise _broken() from error


def _broken() -> Refused:
    return Refused("is a zip, Word or OpenDocument file that is broken or cut off", "get the file again")


def _reader(names: set[str], kind: str) -> str:
    if kind.startswith(_ODT):
        return "opendocument"
    if any(name.startswith("word/") for name in names) and "[Content_Types].xml" in names:
        return "word"
    if kind.startswith("application/vnd.oasis") or "[Content_Types].xml" in names:
        raise Refused("is a spreadsheet, a presentation or a drawing, not a text", "save its text to a .txt file")
    raise Refused("is a zip file, not text", "unpack it and name the files inside")


def _old(data: bytes) -> Refused:
    if _ENCRYPTED in data:
        return Refused("is an encrypted Office file", "save it without a password")
    what = "is a Word file of before 2007" if _WORD in data else "is an old Office file, not text"
    return Refused(what, "save it as .docx or its text to a .txt file")
