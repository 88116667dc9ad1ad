"""Bytes → their format: told by what they hold."""

import gzip

import pytest

from factcheck.ingest import formats
from factcheck.ingest.formats import Format, detect, looks_like_article
from factcheck.ingest.paths import ENDINGS, UNSURE
from factcheck.ingest.readers.extras import EXTRAS
from factcheck.ingest.readers.named_fields import AUTHOR, MARKUP, PUBLISHED, PUBLISHER, TEXT, TITLE
from tests.ingest.golden import FORMATS, WRITTEN

HEADS: list[tuple[bytes, Format | None]] = [
    (b"Two hurt in fire.", None),
    (b"<3 is no tag, and this is a text.", None),
    (b"<Updates with toll> Two hurt in fire.", None),
    (b"[Updates with toll] Two hurt in fire.", None),
    (b"{Updates} Two hurt in fire.", None),
    (b"From: the desk\nSubject: two texts that are no mail\n\nTwo hurt.", None),
    (b"Date: 3 July\nNote: two hurt.", None),
    (b"%PDF-1.7\n", formats.PDF),
    (b"\0\0junk\n%PDF-1.4\n1 0 obj", formats.PDF),
    (b"The file begins with %PDF- and is a text.", None),
    (b"  {\\rtf1 Two hurt.}", formats.RTF),
    (b"PK\x03\x04....", formats.ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...", formats.OFFICE),
    (b"WARC/1.1\r\n", formats.WARC),
    (gzip.compress(b"WARC/1.0\r\n", mtime=0), formats.WARC),
    (gzip.compress(b"Two hurt.", mtime=0), None),
    (b"\x1f\x8bbroken", None),
    (b"<!DOCTYPE html><p>Two hurt.", formats.HTML),
    (b"\xef\xbb\xbf\n<!-- a comment -->\n<HTML>", formats.HTML),
    ("<!doctype html><p>Two hurt.".encode("utf-16"), formats.HTML),
    (b"<p>Two hurt.</p>", formats.HTML),
    (b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">', formats.HTML),
    (b"<?xml version='1.0'?><rss version='2.0'>", formats.FEED),
    (b"<feed xmlns='http://www.w3.org/2005/Atom'>", formats.FEED),
    (b"<?xml version='1.0'?><rdf:RDF xmlns:rdf='x'>", formats.FEED),
    (b"<?xml version='1.0'?><nar:newsItem xmlns:nar='x'>", formats.NEWSML),
    (b"<newsMessage xmlns='x'>", formats.NEWSML_MESSAGE),
    (b"<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf>", formats.NITF),
    (b"<?xml version='1.0'?><svg xmlns='x'>", formats.OTHER_XML),
    (b"<?xml version='1.0'?><!-- never closed", formats.OTHER_XML),
    (b'{"uri": "x", "body_text": "Two hurt."}', formats.JSON),
    (b'{\n  "text": "Two hurt."\n}', formats.JSON),
    (b'{"text": "Two hurt."}\n{"text": "Three hurt."}\n', formats.JSON_LINES),
    (b'[{"text": "Two hurt."}]', formats.JSON_LINES),
    (b"From: a@b.example\nMIME-Version: 1.0\n\nTwo hurt.", formats.MAIL),
    (b"Received: from x\n by y\nFrom: a@b.example\n\nTwo hurt.", formats.MAIL),
    (b"From a@b.example Mon Mar 10\nFrom: a@b.example\nMessage-ID: <1>\n\nTwo hurt.", formats.MBOX),
]


@pytest.mark.parametrize(("head", "form"), HEADS, ids=[repr(head[:40]) for head, _ in HEADS])
def test_a_format_is_told_by_its_content(head: bytes, form: Format | None) -> None:
    assert detect(head) == form


@pytest.mark.parametrize("name", WRITTEN)
def test_every_golden_file_is_told_by_its_content(name: str) -> None:
    assert detect((FORMATS / name).read_bytes()) is not None
    assert detect((FORMATS / "story.txt").read_bytes()) is None


def test_of_json_and_xml_in_folders_only_articles_are_taken() -> None:
    assert looks_like_article(b'{"uri": "x", "body_xhtml": "<p>Two hurt.</p>"}')
    assert looks_like_article(b"<nitf>")
    assert not looks_like_article(b'{"name": "a package", "version": "1.0"}')
    assert not looks_like_article(b'{"schema": "factcheck-report", "text": "x"}')
    assert not looks_like_article(b"<?xml version='1.0'?><project>")
    assert not looks_like_article(b"Two hurt.")


def test_the_page_about_formats_names_all_endings_fields_and_extras() -> None:
    page = (FORMATS.parents[2] / "docs" / "inputs.md").read_text(encoding="utf-8")
    fields = (*TEXT, *MARKUP, *TITLE, *PUBLISHED, *AUTHOR, *PUBLISHER)
    extras = {extra for extra, _, _ in EXTRAS.values()}
    assert not [name for name in (*ENDINGS, *UNSURE, *fields, *extras) if f"`{name}`" not in page]
