"""An HTML page → its article, by trafilatura; the day it was published by htmldate."""

import re
from collections.abc import Iterator

from factcheck.ingest.extracted import Extracted, Paragraph, Refused, named
from factcheck.ingest.readers.charset import decoded

# A page need not close its html and body. These it must.
_OPENED = re.compile(r"<(?:div|article|main|section|nav|aside)\b", re.IGNORECASE)
_CLOSED = re.compile(r"</(?:div|article|main|section|nav|aside)\b", re.IGNORECASE)
_END = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)


def read(data: bytes, charset: str | None = None) -> Iterator[Extracted]:
    """The article of a page, without what stands around it.

    Args:
        data: the page.
        charset: its encoding where a server declared one; what the page itself declares comes second.

    Raises:
        Refused: its encoding is not known, it is cut off, or there is no article on it.
    """
    from trafilatura import bare_extraction

    from factcheck.decisions.waivers import shown

    page = decoded(data, charset)
    if _is_cut_off(page):
        raise Refused("is an HTML page that is cut off", "get the file again")
    # No extensive search: a date that only stands somewhere on the page is some other story's, as often as not.
    found = bare_extraction(
        shown(page),
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    told = found if isinstance(found, dict) or found is None else found.as_dict()
    text = told.get("text") if told else None
    if not told or not isinstance(text, str) or not text.strip():
        raise Refused("is an HTML page without an article", "save the article's text to a .txt file")
    yield Extracted(
        paragraphs=tuple(Paragraph(line) for line in text.splitlines() if line.strip()),
        title=named(told.get("title")),
        published=named(told.get("date")),
        author=named(*str(told.get("author") or "").split(";")),
        publisher=named(told.get("sitename")),
    )


def _is_cut_off(page: str) -> bool:
    """Whether a page has no end, and does not close all that it opens."""
    return not _END.search(page) and len(_OPENED.findall(page)) > len(_CLOSED.findall(page))
