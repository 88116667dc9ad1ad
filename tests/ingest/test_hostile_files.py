"""Broken, encrypted, truncated, wrongly named and enormous files of every format: one clear line each, at once."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.article import Article
from factcheck.ingest.formats import HEAD
from factcheck.ingest.readers import feed
from factcheck.ingest.reading import articles_in
from tests.ingest.golden import FORMATS, STORY, WRITTEN, articles, refusal, told

DEEP = 100_000
MAIL = b"From: a@b.example\nMessage-ID: <1@b.example>\nSubject: Fire\n"


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
@pytest.mark.parametrize("name", WRITTEN)
def test_what_is_cut_off_is_refused(name: str, share: float) -> None:
    data = (FORMATS / name).read_bytes()
    found = told(data[: int(len(data) * share)])
    refused = [found["refused"]] if "refused" in found else [a["refused"] for a in found["articles"] if "refused" in a]
    assert len(refused) == 1
    assert "cut off" in refused[0][0]


def rezipped(name: str, member: str, more: bytes = b"", **replaced: bytes) -> bytes:
    """A document with more in one of its parts, or with other parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(FORMATS / name) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = replaced.get(entry.filename, old.read(entry))
            new.writestr(entry, data + more if entry.filename == member else data)
    return out.getvalue()


def test_zip_bombs_are_not_unpacked() -> None:
    blank = b" " * 110_000_000
    for name, member in (("story.docx", "word/document.xml"), ("story.odt", "content.xml")):
        data = rezipped(name, member, blank)
        assert len(data) < 1_000_000
        assert refusal(data).startswith("unpacks to 105 MB in ")


def test_a_damaged_part_of_a_document_is_told() -> None:
    for name, member in (("story.docx", "word/document.xml"), ("story.odt", "content.xml")):
        data = bytearray((FORMATS / name).read_bytes())
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            begins = archive.getinfo(member).header_offset
        data[begins + 150 : begins + 170] = bytes(20)
        said = "is a zip, Word or OpenDocument file that is broken or cut off; get the file again"
        assert refusal(bytes(data)) == said


def declared(root: str, entities: str, body: str) -> bytes:
    return f'<?xml version="1.0"?><!DOCTYPE {root} [{entities}]><{root}>{body}</{root}>'.encode()


BOMB = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
NITF = "<body><body.content><p>Two hurt: &{};</p></body.content></body>"


@pytest.mark.parametrize(
    "data",
    [
        declared("nitf", BOMB, NITF.format("a11")),
        declared("nitf", '<!ENTITY file SYSTEM "file:///etc/hostname">', NITF.format("file")),
        declared("nitf", BOMB, NITF.format("a11")).decode().replace("1.0", "1.0", 1).encode("utf-16"),
        declared("newsItem", BOMB, "<headline>&a11;</headline>"),
        declared("rss", BOMB, "<channel><item><title>&a11;</title></item></channel>"),
        declared("feed", BOMB, "<entry><title>&a11;</title></entry>"),
    ],
    ids=["bomb", "file", "utf-16", "newsml", "rss", "atom"],
)
def test_entities_are_refused_and_no_file_is_read(data: bytes) -> None:
    assert refusal(data) == "is XML that declares entities, which are not expanded; save it without them"


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE html><html><body>" + b"<div>" * DEEP + b"Two hurt.",
        b"<nitf>" + b"<p>" * DEEP,
        b'{"text": ' + b"[" * DEEP,
        b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n"
        + b"".join(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (n, n + 1) for n in range(2000)),
    ],
    ids=["html", "xml", "json", "mail"],
)
def test_what_is_nested_too_deep_is_refused(data: bytes) -> None:
    assert refusal(data)


def test_deep_markup_in_a_field_is_read() -> None:
    (found,) = articles(json.dumps({"body_xhtml": "<p>" * DEEP + "Two hurt."}).encode())
    assert found["text"] == "Two hurt."


def locked(name: str) -> bytes:
    """A zip whose entries ask for a password."""
    data = bytearray((FORMATS / name).read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(mark, at + 4)
    return bytes(data)


def test_encrypted_files_say_so() -> None:
    for name in ("story.docx", "story.odt"):
        assert refusal(locked(name)) == "is an encrypted zip, Word or OpenDocument file; save it without a password"
    armoured = b"-----BEGIN PGP MESSAGE-----\n\nhQEMA8Qo\n=abcd\n-----END PGP MESSAGE-----\n"
    assert refusal(MAIL + b"\n" + armoured) == "is an encrypted e-mail; save its text to a .txt file"
    with pytest.raises(UnreadableInput, match="is encrypted text; save the text that it hides"):
        list(articles_in(armoured, "secret.txt"))
    assert refusal((FORMATS / "encrypted.pdf").read_bytes()) == "is an encrypted PDF file; save it without a password"
    sealed = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    assert refusal(sealed) == "is an encrypted Office file; save it without a password"
    manifest = b'<manifest:manifest xmlns:manifest="x"><manifest:encryption-data/></manifest:manifest>'
    data = rezipped("story.odt", "", **{"META-INF/manifest.xml": manifest})
    assert refusal(data) == "is an encrypted OpenDocument file; save it without a password"
    mail = b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; name=smime.p7m\n\nMIIB"
    assert refusal(mail) == "is an encrypted e-mail; save its text to a .txt file"


@pytest.mark.parametrize("name", ["story.docx", "story.rtf", "story.eml", "story.ninjs.json"])
@pytest.mark.parametrize("ending", [".txt", ".pdf"])
def test_a_wrongly_named_file_is_read_as_what_it_is(name: str, ending: str, tmp_path: Path) -> None:
    file = tmp_path / f"wrong{ending}"
    file.write_bytes((FORMATS / name).read_bytes())
    assert Article.from_path(file).text == STORY


def test_a_text_called_otherwise_is_a_text(tmp_path: Path) -> None:
    for ending in (".pdf", ".docx", ".html", ".json", ".xml", ".eml", ".rtf", ".warc.gz"):
        file = tmp_path / f"wrong{ending}"
        file.write_text("Two hurt in fire.")
        assert Article.from_path(file).text == "Two hurt in fire."


@pytest.mark.parametrize(
    ("head", "message"),
    [
        (b"%PDF-1.7\n", "is 101 MB, more than the 100 MB that are read of a PDF file"),
        (b"PK\x03\x04", "is 101 MB, more than the 100 MB that are read of a zip, Word or OpenDocument file"),
        (b"{\\rtf1 ", "is 101 MB, more than the 100 MB that are read of an RTF file"),
        (b"<!DOCTYPE html>", "is 101 MB, more than the 20 MB that are read of an HTML page"),
        (b"Two hurt.", "is 101 MB, more than the 20 MB that are read of one article"),
        (b'{"text": "x"}\n{"text": "y"}\n', "is 101 MB, more than the 100 MB that are read of a JSON Lines file"),
        (b"<rss>", "is 101 MB, more than the 20 MB that are read of a feed"),
        (b"<feed>", "is 101 MB, more than the 20 MB that are read of a feed"),
        (b"<nitf>", "is 101 MB, more than the 20 MB that are read of an NITF file"),
        (b"<newsItem>", "is 101 MB, more than the 20 MB that are read of a NewsML-G2 file"),
        (b'{"body_text": "x",', "is 101 MB, more than the 20 MB that are read of a JSON file"),
        (MAIL + b"\n", "is 101 MB, more than the 50 MB that are read of an e-mail"),
        (b"# Fire\n\nTwo hurt.", "is 101 MB, more than the 20 MB that are read of one article"),
    ],
    ids="pdf zip rtf html text jsonl rss atom nitf newsml json mail markdown".split(),
)
def test_enormous_files_are_refused_before_they_are_read(head: bytes, message: str, tmp_path: Path) -> None:
    file = tmp_path / "large"
    with file.open("wb") as out:
        out.write(head if b"PK" in head or b"%PDF" in head else head + b" " * HEAD)
        out.truncate(101 * 2**20)
    with pytest.raises(UnreadableInput, match=message):
        Article.from_path(file)


def test_an_enormous_archive_of_the_web_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "large"
    with file.open("wb") as out:
        out.write(b"WARC/1.0\r\n")
        out.truncate(201 * 2**20)
    with pytest.raises(UnreadableInput, match="is 201 MB, more than the 200 MB that are read of a WARC file"):
        Article.from_path(file)


def test_a_byte_order_mark_hides_no_format() -> None:
    for name in ("story.rtf", "story.eml", "story.html", "story.nitf.xml", "story.rss", "story.ninjs.json"):
        found = articles(b"\xef\xbb\xbf" + (FORMATS / name).read_bytes())
        assert STORY in [article["text"] for article in found], name


def test_bytes_that_a_library_cannot_decode_are_told_without_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "read", lambda data, _charset: iter([data.decode("ascii")]))
    assert refusal(b"<rss>caf\xe9") == "is not in the encoding that it declares, or broken; save it as UTF-8"


REFUSED = {
    "a mail that breaks off in its head": (MAIL, "is an e-mail that is cut off; get the file again"),
    "an RTF file with a hole": (
        (FORMATS / "story.rtf").read_bytes().replace(b"ferry", bytes(300)),
        "is an RTF file that is broken; get the file again",
    ),
    "an empty pdf": (b"%PDF-1.4", "is a PDF file that is broken or cut off; get the file again"),
    "a zip": (b"PK\x05\x06" + bytes(18), "is a zip file, not text; unpack it and name the files inside"),
    "an old Word file": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"),
        "is a Word file of before 2007; save it as .docx or its text to a .txt file",
    ),
    "other XML": (
        b"<?xml version='1.0'?><svg/>",
        "is an XML file of a kind that is not read; NewsML-G2, NITF, RSS, Atom and XHTML are",
    ),
    "a mailbox": (
        b"From a@b.example Mon Mar 10\nFrom: a@b.example\nMessage-ID: <1>\n\nTwo hurt.",
        "is a mailbox, not one mail; save each mail to an .eml file",
    ),
    "a page without an article": (
        b"<!DOCTYPE html><html><body></body></html>",
        "is an HTML page without an article; save the article's text to a .txt file",
    ),
    "a page in no encoding": (
        b"<!DOCTYPE html><html><body><p>caf\xe9</p></body></html>",
        "declares no encoding and is not utf-8 (byte 34); save it as UTF-8",
    ),
    "a page in an unknown encoding": (
        b'<!DOCTYPE html><meta charset="klingon"><p>Two hurt.</p>',
        "declares an encoding that is not known (klingon); save it as UTF-8",
    ),
    "a feed without items": (b"<rss version='2.0'><channel/></rss>", "is a feed without items; leave it out"),
    "a WARC without pages": (
        b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n",
        "is a WARC file without a page; leave it out",
    ),
    "a mail without a text": (
        b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: image/png\n\nx",
        "is an e-mail without a text; save what is attached to it and name that",
    ),
    "what factcheck wrote": (
        b'{"schema": "factcheck-report", "articles": []}',
        "is what factcheck wrote, not an article; leave it out, or move it to another folder",
    ),
    "JSON without a text": (
        b'{"name": "x"}',
        (
            "is JSON without an article's text; name the field that holds it one of: body_text, text, body, content, "
            "article, body_xhtml, body_html, html"
        ),
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_article_is_refused_with_what_to_do(what: str) -> None:
    data, line = REFUSED[what]
    with pytest.raises(UnreadableInput) as refused:
        list(articles_in(data, "bad"))
    assert str(refused.value) == f"bad: {line}"
