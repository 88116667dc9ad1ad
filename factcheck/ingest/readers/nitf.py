"""An NITF file (IPTC) → its article."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.ingest.extracted import Extracted, Paragraph, named
from factcheck.ingest.readers.days import iso_day
from factcheck.ingest.readers.fragments import fragment
from factcheck.ingest.readers.xml import children, local, markup, text_of, tree

if TYPE_CHECKING:
    from lxml.etree import _Element

_UNREAD = {"media", "table", "note"}  # pictures with their captions, tables, words of the editors to each other


def read(data: bytes, _charset: str | None = None) -> Iterator[Extracted]:
    """The article of an NITF file; errors as for `tree`."""
    yield article(tree(data))


def article(root: "_Element") -> Extracted:
    """The article of an NITF element, by itself or within a NewsML-G2 item."""
    heads = children(root, "body.head")
    head = heads[0] if heads else root
    headline = next((text_of(found) for found in children(head, "hl1") or children(head, "hedline")), None)
    byline = next(iter(children(head, "byline")), None)
    person = next(iter(children(byline, "person")), None) if byline is not None else None
    return Extracted(
        paragraphs=paragraphs(root),
        title=named(headline, None) or named(next((text_of(found) for found in children(root, "title")), None)),
        published=_published(root),
        author=_without_by(text_of(person if person is not None else byline)),
        publisher=named(next((text_of(found) for found in children(head, "distributor")), None)),
    )


def paragraphs(root: "_Element") -> tuple[Paragraph, ...]:
    """The paragraphs of `body.content`."""
    found: list[Paragraph] = []
    for content in children(root, "body.content"):
        for part in [element for element in content.iter() if local(element) in _UNREAD]:
            parent = part.getparent()
            if parent is not None:
                parent.remove(part)
        found += fragment(markup(content))
    return tuple(found)


def _published(root: "_Element") -> str | None:
    """The day of issue, else that of release, else that of the newspaper it was printed in."""
    for name, attribute in (("date.issue", "norm"), ("date.release", "norm"), ("pubdata", "date.publication")):
        for found in children(root, name):
            if day := iso_day(found.get(attribute)):
                return day
    return None


def _without_by(text: str) -> str | None:
    return named(text[3:] if text[:3].lower() == "by " else text)
