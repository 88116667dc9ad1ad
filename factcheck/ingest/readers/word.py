"""A Word file (.docx) → its paragraphs, by python-docx."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from factcheck.ingest.extracted import Extracted, Paragraph, named, title_among

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TEXT = f"{_W}p", f"{_W}t"
# What is written into a paragraph besides letters, as text.
_WRITTEN = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
# What was deleted or moved away with changes tracked; boxes, which stand beside the text; what older programs show.
_ASIDE = {
    f"{_W}del",
    f"{_W}moveFrom",
    f"{_W}txbxContent",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}


def read(data: bytes, _charset: str | None = None) -> Iterator[Extracted]:
    """The text of the body, tables included, as it is with all tracked changes accepted.

    Not read are headers, footers, notes, comments and text boxes. A Word file knows no day of publication.
    """
    from docx import Document
    from docx.opc.parts.coreprops import CorePropertiesPart

    document = Document(BytesIO(data))
    paragraphs = tuple(Paragraph(text) for text in _paragraphs(document.element.body) if text.strip())
    # not document.core_properties: LibreOffice files them under a name that python-docx does not look for
    parts = (part for part in document.part.package.iter_parts() if isinstance(part, CorePropertiesPart))
    about = next((part.core_properties for part in parts), None)
    title, author = (about.title, about.author) if about is not None else (None, None)
    yield Extracted(paragraphs, title=title_among(title, paragraphs), author=named(author))


def _paragraphs(body: Any) -> Iterator[str]:  # noqa: ANN401 - lxml has no type for an element of python-docx
    """The texts of all paragraphs in order; a paragraph inserted with changes tracked is one, too."""
    from lxml.etree import iterwalk

    text: list[str] = []
    walk = iterwalk(body, events=("start", "end"))
    for event, element in walk:
        if event == "start" and element.tag in _ASIDE:
            walk.skip_subtree()
        elif event == "start" and element.tag == _TEXT:
            text.append(element.text or "")
        elif event == "start" and element.tag in _WRITTEN and element.getparent().tag != f"{_W}tabs":
            text.append(_WRITTEN[element.tag])
        elif event == "end" and element.tag == _PARAGRAPH:
            yield "".join(text)
            text.clear()
