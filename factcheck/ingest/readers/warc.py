"""A WARC file, what web archives keep → the articles of its pages, by warcio; each page is read as an HTML file is."""

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from factcheck.ingest.extracted import Extracted, Refused
from factcheck.ingest.formats import HTML, detect
from factcheck.ingest.readers import html

MOST: int = 20 * 1024**2
"""Bytes of the largest page that is read."""
_GZIP = b"\x1f\x8b"
_SLICE, _PIECE = 2**16, 2**20
_PAGES = ("text/html", "application/xhtml+xml")
_FOUND = "200"


def read(data: bytes, _charset: str | None = None) -> Iterator[Extracted | tuple[int, Refused]]:
    """The pages, numbered from 1 in the order of the file; pictures, styles and pages that were not found do not count.

    Raises:
        Refused: it is broken, or holds no page.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    number = 0
    broken = Refused("is a WARC file that is broken or cut off", "get the file again")
    if data.startswith(_GZIP) and not _is_whole(data):  # warcio takes the end of the bytes for the end of the file
        raise broken
    try:
        for record in ArchiveIterator(BytesIO(data)):
            page = _page(record)
            _drain(record.raw_stream)
            if getattr(record.raw_stream, "limit", 0):
                raise broken
            if page is not None:
                number += 1
                yield from _told(number, *page)
    except (ArchiveLoadFailed, EOFError) as error:
        raise broken from error
    if not number:
        raise Refused("is a WARC file without a page", "leave it out")


def _is_whole(data: bytes) -> bool:
    """Whether every gzip member of a file comes to its end; what they hold is not kept."""
    view, at = memoryview(data), 0
    while view[at : at + 2] == _GZIP:
        member = zlib.decompressobj(wbits=31)
        try:
            while not member.eof:
                piece = view[at : at + _SLICE]
                at += len(piece)
                if not member.decompress(piece, _PIECE) and not piece:
                    return False
                while member.unconsumed_tail:
                    member.decompress(member.unconsumed_tail, _PIECE)
        except zlib.error:
            return False
        at -= len(member.unused_data)
    return True


def _drain(stream: Any) -> None:  # noqa: ANN401 - warcio is untyped
    """Read what is left of a record."""
    while stream.read(_PIECE):
        pass


def _page(record: Any) -> tuple[bytes, str | None] | None:  # noqa: ANN401 - warcio is untyped
    """The bytes of a record that is a page, and the encoding that its server declared."""
    if record.rec_type not in {"response", "resource"}:
        return None
    kind = record.rec_headers.get_header("Content-Type", "") if record.http_headers is None else ""
    if record.http_headers is not None:
        if record.http_headers.get_statuscode() != _FOUND:
            return None
        kind = record.http_headers.get_header("Content-Type", "")
    kind, _, rest = kind.partition(";")
    if kind.strip().lower() not in _PAGES:
        return None
    charset = rest.partition("charset=")[2].strip(" \"'") or None
    return record.content_stream().read(MOST + 1), charset


def _told(number: int, page: bytes, charset: str | None) -> Iterator[Extracted | tuple[int, Refused]]:
    if len(page) > MOST:
        yield number, Refused(f"is a page of more than {MOST // 2**20} MB", "leave it out")
        return
    if detect(page) is not HTML:
        yield number, Refused("is called a page and is none", "leave it out")
        return
    try:
        for found in html.read(page, charset):
            yield Extracted(
                found.paragraphs, found.title, found.published, found.author, found.publisher, number=number
            )
    except Refused as refusal:
        yield number, refusal
