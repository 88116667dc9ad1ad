"""The golden files: one story in each format that is read, made by `tools/golden_formats.py`."""

from pathlib import Path
from typing import Any

from factcheck.ingest.formats import detect
from factcheck.ingest.reader_process import answer

FORMATS = Path(__file__).resolve().parents[1] / "data" / "formats"
STORY = (FORMATS / "story.txt").read_text(encoding="utf-8").strip()
WRITTEN = (
    "story.atom story.docx story.eml story.html story.jsonl story.newsml.xml story.ninjs.json story.nitf.xml story.odt"
    " story.pdf story.rss story.rtf story.warc.gz"
).split()


def told(data: bytes, charset: str | None = None) -> dict[str, Any]:
    """What the reader of these bytes answers, read in this process: no test waits for another one to start."""
    form = detect(data)
    assert form is not None
    return answer(form.reader, data, charset)


def articles(data: bytes) -> list[dict[str, Any]]:
    """The articles in these bytes."""
    found = told(data)
    assert "articles" in found, found
    return list(found["articles"])


def refusal(data: bytes) -> str:
    """Why these bytes are refused, and what to do."""
    return "; ".join(told(data)["refused"])
