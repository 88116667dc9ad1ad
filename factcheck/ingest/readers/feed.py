"""An RSS or Atom feed → an article for each of its items, by feedparser."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from factcheck.ingest.extracted import Extracted, Paragraph, Refused, named
from factcheck.ingest.readers.days import iso_day
from factcheck.ingest.readers.fragments import fragment
from factcheck.ingest.readers.xml import refuse_entities


def read(data: bytes, _charset: str | None = None) -> Iterator[Extracted | tuple[int, Refused]]:
    """The items in the order of the feed, numbered from 1: their whole text where the feed has it, else the summary.

    Raises:
        Refused: it is broken, or has no items.
    """
    import feedparser

    refuse_entities(data)
    found = feedparser.parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    if found.get("bozo") and not isinstance(found.get("bozo_exception"), feedparser.CharacterEncodingOverride):
        why = " ".join(str(found.get("bozo_exception")).split())[:100]
        raise Refused(f"is a feed that is broken or cut off ({why})", "get the file again")
    if not found.entries:
        raise Refused("is a feed without items", "leave it out")
    publisher = named(found.feed.get("title"))
    for number, entry in enumerate(found.entries, start=1):
        yield _article(entry, number, publisher)


def _article(entry: Any, number: int, publisher: str | None) -> Extracted | tuple[int, Refused]:  # noqa: ANN401 - untyped
    title = " ".join(p.text for p in fragment(str(entry.get("title", ""))))
    paragraphs = _body(entry)
    if not paragraphs:
        return number, Refused("is an item of a feed without a text", "leave it out, or name the page that it leads to")
    source = entry.get("source")
    return Extracted(
        paragraphs=paragraphs,
        title=named(title),
        published=next((day for key in ("published", "updated") if (day := iso_day(entry.get(key)))), None),
        author=named(entry.get("author")),
        publisher=named(source.get("title")) if isinstance(source, dict) and source.get("title") else publisher,
        number=number,
    )


def _body(entry: Any) -> tuple[Paragraph, ...]:  # noqa: ANN401 - feedparser is untyped
    """The longest of the texts that an item has."""
    texts = [part.get("value", "") for part in entry.get("content", [])]
    texts.append(entry.get("summary", ""))
    return max((fragment(text) for text in texts if isinstance(text, str)), key=_length, default=())


def _length(paragraphs: tuple[Paragraph, ...]) -> int:
    return sum(len(p.text) for p in paragraphs)
