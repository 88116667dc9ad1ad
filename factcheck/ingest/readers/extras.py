"""Which extra of the package brings the library that a format is read with."""

from importlib.util import find_spec
from typing import Final

from factcheck.ingest.extracted import Refused

EXTRAS: Final = {
    "html": ("html", "an HTML page", ("trafilatura", "htmldate", "lxml_html_clean")),
    "word": ("docx", "a Word file", ("docx",)),
    "opendocument": ("odt", "an OpenDocument text", ("odfdo",)),
    "pdf": ("pdf", "a PDF file", ("pdfminer",)),
    "rtf": ("rtf", "an RTF file", ("striprtf",)),
    "feed": ("feed", "a feed", ("feedparser",)),
    "newsml": ("newsml", "a NewsML-G2 file", ("lxml",)),
    "nitf": ("newsml", "an NITF file", ("lxml",)),
    "warc": ("warc", "a WARC file", ("warcio",)),
}
"""Reader → its extra in pyproject.toml, what it reads, and the packages it imports."""


def require(reader: str) -> None:
    """Nothing where what a reader imports is installed.

    Raises:
        Refused: it is not; the next step is the command that installs it.
    """
    extra, called, packages = EXTRAS.get(reader, ("", "", ()))
    if any(find_spec(package) is None for package in packages):
        raise Refused(f"is {called}, and what reads one is not installed", f'run: pip install "factcheck[{extra}]"')
