"""An HTML page → its article, by trafilatura; the day it was published by htmldate."""

from collections.abc import Iterator

from factcheck.ingest.extracted import Extracted, Paragraph, Refused, named
from factcheck.ingest.readers.charset import decoded


def read(data: bytes, charset: str | None = None) -> Iterator[Extracted]:
    """The article of a page, without what stands around it.

    Args:
        data: the page.
        charset: its encoding where a server declared one; what the page itself declares comes second.

    Raises:
        Refused: its encoding is not known, or there is no article on it.
    """
    from trafilatura import bare_extraction

    page = decoded(data, charset)
    # No extensive search: a date that only stands somewhere on the page is some other story's, as often as not.
    found = bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"original_date": True, "extensive_search": False},
        as_dict=True,
    )
    told = found if isinstance(found, dict) else {}
    text = told.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Refused("is an HTML page without an article", "save the article's text to a .txt file")
    yield Extracted(
        paragraphs=tuple(Paragraph(line) for line in text.splitlines() if line.strip()),
        title=named(told.get("title")),
        published=named(told.get("date")),
        author=named(*str(told.get("author") or "").split(";")),
        publisher=named(told.get("sitename")),
    )
