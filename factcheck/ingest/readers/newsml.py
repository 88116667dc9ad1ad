"""A NewsML-G2 item, or a message with several (IPTC) → their articles."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.ingest.extracted import Extracted, Paragraph, Refused, named, paragraphs_of
from factcheck.ingest.readers import nitf
from factcheck.ingest.readers.days import iso_day
from factcheck.ingest.readers.fragments import fragment
from factcheck.ingest.readers.xml import children, local, markup, text_of, tree

if TYPE_CHECKING:
    from lxml.etree import _Element


def read(data: bytes, _charset: str | None = None) -> Iterator[Extracted | tuple[int, Refused]]:
    """The articles of an item, or of all items of a message, which are numbered.

    Raises:
        Refused: as `tree`, or an item without a text.
    """
    root = tree(data)
    if local(root) == "newsitem":
        yield _article(root, None)
        return
    for number, item in enumerate(children(root, "newsitem"), start=1):
        try:
            yield _article(item, number)
        except Refused as refusal:
            yield number, refusal


def _article(item: "_Element", number: int | None) -> Extracted:
    told = _first(item, "contentmeta")
    about = told if told is not None else item
    paragraphs = _content(item)
    if not paragraphs:
        raise Refused("is a NewsML-G2 item without a text", "leave it out")
    return Extracted(
        paragraphs=paragraphs,
        title=named(text_of(_first(about, "headline"))) or named(text_of(_first(item, "title"))),
        published=_published(item),
        author=_author(about),
        publisher=_named(_first(item, "provider")) or _named(_first(about, "infosource")),
        number=number,
    )


def _first(element: "_Element", name: str) -> "_Element | None":
    return next(iter(children(element, name)), None)


def _content(item: "_Element") -> tuple[Paragraph, ...]:
    for held in (*children(item, "inlinexml"), *children(item, "inlinedata")):
        inner = next((child for child in held if local(child)), None)
        if inner is None:
            text = "".join(map(str, held.itertext()))
            found = fragment(text) if "html" in str(held.get("contenttype", "")) else paragraphs_of(text)
        elif local(inner) == "nitf":
            found = nitf.paragraphs(inner)
        else:
            body = _first(inner, "body")
            found = fragment(markup(inner if body is None else body))
        if found:
            return found
    return ()


def _published(item: "_Element") -> str | None:
    """The day of this version; else the day its content was made."""
    for name in ("versioncreated", "contentmodified", "contentcreated", "firstcreated"):
        for found in children(item, name):
            if day := iso_day(text_of(found)):
                return day
    return None


def _author(about: "_Element") -> str | None:
    byline = text_of(_first(about, "by"))
    if byline:
        return named(byline[3:] if byline[:3].lower() == "by " else byline)
    return named(*(_named(creator) for creator in children(about, "creator")))


def _named(element: "_Element | None") -> str | None:
    """The name of a person or an organisation, else its literal."""
    if element is None:
        return None
    name = _first(element, "name")
    return named(text_of(name)) or named(element.get("literal"))
