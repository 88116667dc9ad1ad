"""Bytes → articles: plain text in this process, all other formats in one of their own."""

import contextlib
from collections.abc import Iterator
from datetime import date
from typing import Any

from factcheck.errors import UnreadableInput
from factcheck.ingest.extracted import Refused
from factcheck.ingest.formats import MARKDOWN, MBOX, OTHER_XML, Format, detect, is_markdown
from factcheck.ingest.text import decode
from factcheck.model.article import Article, Location

_ARMOURED = "-----BEGIN PGP MESSAGE-----"
_REFUSED = {
    OTHER_XML: ("is an XML file of a kind that is not read", "NewsML-G2, NITF, RSS, Atom and XHTML are"),
    MBOX: ("is a mailbox, not one mail", "save each mail to an .eml file"),
}


def articles_in(data: bytes, name: str, *, charset: str | None = None) -> Iterator[Article | UnreadableInput]:
    """The articles of a file, and those entries of a container that could not be read, in the order of the file.

    Args:
        data: the file.
        name: how reports call it; the articles of a feed, a JSON Lines file or a WARC are `name#1`, `name#2`, counted
            over all entries, so that an entry that cannot be read moves no other's number.
        charset: the encoding that a server declared, where one did.

    Raises:
        UnreadableInput: nothing in it can be read.
    """
    form = detect(data)
    if form is None:
        text = decode(data, name)
        if text.startswith(_ARMOURED):
            raise UnreadableInput(name, "is encrypted text", "save the text that it hides")
        if not is_markdown(name, text):
            yield Article(name=name, text=text)
            return
        form, data = MARKDOWN, text.encode()
    if form in _REFUSED:
        raise UnreadableInput(name, *_REFUSED[form])
    for told in _told(form, data, name, charset):
        number = told["number"]
        entry = name if number is None else f"{name}#{number}"
        if "refused" in told:
            yield UnreadableInput(entry, *told["refused"])
        else:
            yield _article(entry, told)


def _told(form: Format, data: bytes, name: str, charset: str | None) -> list[dict[str, Any]]:
    from factcheck.ingest.confined import read_confined

    try:
        return read_confined(form.reader, data, charset)
    except Refused as refusal:
        raise UnreadableInput(name, refusal.what, refusal.next_step) from refusal


def _article(name: str, told: dict[str, Any]) -> Article:
    return Article(
        name=name,
        text=told["text"],
        title=told["title"],
        published=_day(told["published"]),
        author=told["author"],
        publisher=told["publisher"],
        attached=tuple(told["attached"]),
        locations=tuple(
            Location(start=start, end=end, page=page, paragraph=paragraph)
            for start, end, page, paragraph in told["places"]
        ),
    )


def _day(published: str | None) -> date | None:
    """The day of an ISO 8601 date or time, in the zone that it was written in; None for anything else."""
    with contextlib.suppress(ValueError):
        return date.fromisoformat((published or "")[:10])
    return None
