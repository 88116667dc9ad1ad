"""An RTF file → its paragraphs, by striprtf."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator

from factcheck.ingest.extracted import Extracted, Paragraph, Refused

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{1,5})\b")
# Written by a word processor that tracks changes; striprtf reads the deleted words as any others.
_DELETED = re.compile(rb"\\deleted\b")


def read(data: bytes, _charset: str | None = None) -> Iterator[Extracted]:
    """The text of a file; an RTF file tells no day of publication.

    Raises:
        Refused: it is broken or cut off, or holds words deleted with changes tracked, which cannot be told from others.
    """
    from striprtf.striprtf import rtf_to_text

    data = data.removeprefix(BOM_UTF8)
    if b"\0" in data.rstrip(b"\0") and b"\\bin" not in data:  # RTF is ASCII but for pictures that are kept as they are
        raise Refused("is an RTF file that is broken", "get the file again")
    if not data.rstrip(b"\0\r\n \t").endswith(b"}"):
        raise Refused("is an RTF file that is cut off", "get the file again")
    if _DELETED.search(data):
        raise Refused("is an RTF file with tracked changes", "accept or reject them and save it anew")
    page = _CODE_PAGE.search(data)
    encoding = f"cp{int(page[1])}" if page else "cp1252"
    try:
        # striprtf says that it is typed, and has no types
        text = rtf_to_text(data.decode("latin-1"), encoding, errors="strict")  # type: ignore[no-untyped-call]
    except (LookupError, UnicodeError) as error:
        raise Refused(f"is an RTF file that is not in the encoding it declares ({encoding})", "save it anew") from error
    yield Extracted(tuple(Paragraph(line) for line in text.splitlines() if line.strip()))
