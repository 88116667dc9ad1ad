"""An OpenDocument text (.odt) → its paragraphs, by odfdo."""

from collections.abc import Iterator
from io import BytesIO

from factcheck.ingest.extracted import Extracted, Paragraph, named, title_among

# What stands beside the text, and what was deleted with changes tracked.
_ASIDE = (
    "office:annotation",
    "text:note",
    "text:tracked-changes",
    "draw:frame",
    "draw:custom-shape",
    "text:table-of-content",
)


def read(data: bytes, _charset: str | None = None) -> Iterator[Extracted]:
    """The text of the body, tables included, as it is with all tracked changes accepted.

    Not read are headers, footers, notes, comments and frames. An OpenDocument file knows no day of publication.
    """
    from odfdo import Document

    document = Document(BytesIO(data))
    body = document.body
    for aside in body.get_elements("|".join(f"descendant::{name}" for name in _ASIDE)):
        aside.delete()
    found = body.get_elements("descendant::text:p|descendant::text:h")
    paragraphs = tuple(Paragraph(element.inner_text) for element in found if element.inner_text.strip())
    meta = document.meta
    author = named(meta.creator) or named(meta.initial_creator)
    yield Extracted(paragraphs, title=title_among(meta.title, paragraphs), author=author)
