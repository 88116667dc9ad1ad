"""Bytes → the format they are in, by what they hold; a file's name is not asked.

Signatures and the first words of a file are looked at, no more: whether the rest keeps what they promise, its reader
finds out, in a process of its own. A library of magic numbers would not do here: what tells NITF from RSS, ninjs from
any JSON and a mail from a text is structure, not a signature.
"""

import codecs
import re
import zlib
from dataclasses import dataclass
from typing import Final

HEAD: Final = 64 * 1024
"""Bytes from the start of a file that its format is told by."""
_MEGABYTE: Final = 2**20


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is read.

    `reader` is the module in `readers/`, `called` what a message calls such a file, `most` the bytes of the largest one
    that is read. The articles of one that may hold several are named `file#1`, `file#2`.
    """

    reader: str
    called: str
    most: int = 20 * _MEGABYTE


MARKDOWN: Final = Format("markdown", "a Markdown file")
HTML: Final = Format("html", "an HTML page")
PDF: Final = Format("pdf", "a PDF file", 100 * _MEGABYTE)
RTF: Final = Format("rtf", "an RTF file", 100 * _MEGABYTE)
ZIP: Final = Format("office", "a zip, Word or OpenDocument file", 100 * _MEGABYTE)
OFFICE: Final = Format("office", "an old Office file", 100 * _MEGABYTE)
MAIL: Final = Format("mail", "an e-mail", 50 * _MEGABYTE)
JSON: Final = Format("ninjs", "a JSON file")
JSON_LINES: Final = Format("json_lines", "a JSON Lines file", 100 * _MEGABYTE)
NEWSML: Final = Format("newsml", "a NewsML-G2 file")
NEWSML_MESSAGE: Final = Format("newsml", "a NewsML-G2 message")
NITF: Final = Format("nitf", "an NITF file")
FEED: Final = Format("feed", "a feed")
WARC: Final = Format("warc", "a WARC file", 200 * _MEGABYTE)
OTHER_XML: Final = Format("other_xml", "an XML file")
MBOX: Final = Format("mbox", "a mailbox")

_ROOTS: Final = {
    "html": HTML,
    "rss": FEED,
    "feed": FEED,
    "rdf": FEED,
    "nitf": NITF,
    "newsitem": NEWSML,
    "newsmessage": NEWSML_MESSAGE,
}

_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ASIDE: Final = re.compile(r"\s+|<!--|<\?(?P<xml>xml\b)?|<!doctype\s+(?P<root>[a-z][\w.:-]*)", re.IGNORECASE)
_TAG: Final = re.compile(r"<(?:[a-z][\w.-]*:)?([a-z][\w.-]*)(?=[\s/>])", re.IGNORECASE)
_PAGE_TAGS: Final = frozenset(
    "html head body article main section header div p h1 h2 h3 title meta link script style table ul ol blockquote"
    " span center font figure".split()
)
_JSON_OBJECT: Final = re.compile(r'\s*\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:')
_JSON_LIST: Final = re.compile(r'\s*\[\s*\{\s*"')
_ONE_LINE_OBJECT: Final = re.compile(r"\s*\{[^\n]*\}[ \t]*\r?\n\s*\{")
_NINJS: Final = re.compile(rb'"(?:body_text|body_xhtml|body_html|bodies)"\s*:')
_MARKDOWN_NAME: Final = re.compile(r".+\.(?:md|markdown|mdown|mkd)", re.IGNORECASE)
# Few texts that are none begin so: a heading of the first rank with an empty line behind it, or front matter in YAML.
_MARKDOWN: Final = re.compile(
    r"\s{0,80}#[ \t]+\S[^\r\n]{0,300}\r?\n[ \t]*\r?\n|---[ \t]*\r?\n(?:title|headline|date|author|layout)[ \t]*:[ \t]"
)
_HEADER: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,40}):")
_FOLDED: Final = re.compile(r"[ \t]+\S")
# A text may well begin with "From:" and "Subject:"; a mail has one of these among its headers, too.
_TECHNICAL: Final = frozenset(
    {"received", "message-id", "mime-version", "return-path", "content-type", "dkim-signature"}
)
_MOST_HEADERS: Final = 200


def detect(data: bytes) -> Format | None:
    r"""The format of a file that begins so; None for text, and for whatever else only `text.decode` can judge.

    >>> detect(b"%PDF-1.7\n").called
    'a PDF file'
    >>> detect(b"Two hurt in fire.") is None
    True
    """
    head = data[:HEAD]
    if found := _signed(head):
        return found
    text = _as_text(head)
    if text is None:
        return None
    start = text.lstrip()
    if start.startswith("<"):
        return _marked_up(start)
    if start.startswith(("{", "[")):
        return _json(start)
    return _mail(text)


def is_markdown(name: str, text: str) -> bool:
    r"""Whether a text is Markdown: it is called so, or begins as hardly another text does.

    This one format cannot be told by what a file holds alone: most Markdown is plain text.

    >>> is_markdown("a.md", "Two hurt."), is_markdown("-", "# Fire\n\nTwo hurt."), is_markdown("a.txt", "#1 seed out")
    (True, True, False)
    """
    return _MARKDOWN_NAME.fullmatch(name) is not None or _MARKDOWN.match(text) is not None


def looks_like_article(head: bytes) -> bool:
    """Whether JSON or XML that begins so is a format that is read: of JSON only ninjs, and objects that follow it."""
    form = detect(head)
    if form is JSON:
        return _NINJS.search(head) is not None
    return form is not None and form is not OTHER_XML


def _signed(head: bytes) -> Format | None:
    if b"%PDF-" in head[:1024] and (head.startswith(b"%PDF-") or b"\0" in head or b"endobj" in head):
        return PDF
    if head.removeprefix(codecs.BOM_UTF8).lstrip()[:5] == b"{\\rtf":
        return RTF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ZIP
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return OFFICE
    if head.startswith(b"WARC/1.") or (head.startswith(b"\x1f\x8b") and _unzipped(head).startswith(b"WARC/1.")):
        return WARC
    return None


def _unzipped(head: bytes) -> bytes:
    """The first bytes of a gzip file; none where it is broken."""
    try:
        return zlib.decompressobj(wbits=31).decompress(head, 64)
    except zlib.error:
        return b""


def _as_text(head: bytes) -> str | None:
    """The head as text, whatever its encoding, since all the marks of a format are ASCII; None for other bytes."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return head.decode(encoding, "ignore")
    return None if b"\0" in head else head.decode("latin-1")


def _marked_up(text: str) -> Format | None:
    """HTML, the XML formats, other XML, or None where the "<" is a text's own."""
    at, declared = 0, False
    while aside := _ASIDE.match(text, at):
        declared = declared or aside["xml"] is not None
        if aside["root"]:
            root = aside["root"].lower()
            return _ROOTS.get(root.rpartition(":")[2], HTML if root == "html" else OTHER_XML)
        if aside[0].isspace():
            at = aside.end()
            continue
        end = text.find("-->" if aside[0] == "<!--" else "?>", aside.end())
        if end < 0:
            return OTHER_XML if declared else None
        at = end + (3 if aside[0] == "<!--" else 2)
    tag = _TAG.match(text, at)
    if tag is None:
        return OTHER_XML if declared else None
    name = tag[1].lower()
    if name in _ROOTS:
        return _ROOTS[name]
    if declared:
        return OTHER_XML
    return HTML if name in _PAGE_TAGS else None


def _json(text: str) -> Format | None:
    if _JSON_LIST.match(text):
        return JSON_LINES
    if _JSON_OBJECT.match(text):
        return JSON_LINES if _ONE_LINE_OBJECT.match(text) else JSON
    return None


def _mail(text: str) -> Format | None:
    """A text that begins with the headers of a mail: each line one, a sender and a sign of a mail program."""
    names: set[str] = set()
    boxed = text.startswith("From ")  # an mbox sets this above each of its mails
    for number, line in enumerate(text.splitlines()[:_MOST_HEADERS]):
        if (names and _FOLDED.match(line)) or (boxed and number == 0):
            continue
        header = _HEADER.match(line)
        if header is None:
            break
        names.add(header[1].lower())
    if "from" not in names or names.isdisjoint(_TECHNICAL):
        return None
    return MBOX if boxed else MAIL
