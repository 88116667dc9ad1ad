"""A JSON object that tells an article by the names of its fields → that article; ninjs (IPTC) is one sort of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from factcheck.ingest.extracted import Extracted, Paragraph, Refused, named, paragraphs_of
from factcheck.ingest.readers.days import iso_day
from factcheck.ingest.readers.fragments import fragment

TEXT: Final = ("body_text", "text", "body", "content", "article")
MARKUP: Final = ("body_xhtml", "body_html", "html")
TITLE: Final = ("headline", "title")
PUBLISHED: Final = (
    "published",
    "date",
    "published_at",
    "publication_date",
    "versioncreated",
    "contentcreated",
    "firstcreated",
)
AUTHOR: Final = ("author", "byline", "authors")
PUBLISHER: Final = ("publisher", "source", "infosource", "infosources")

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class About:
    """What fields say about an article; as in `Extracted`."""

    title: str | None
    published: str | None
    author: str | None
    publisher: str | None


def about(fields: Fields) -> About:
    """What these fields say about an article; of each list of names the first that is there counts."""
    return About(
        title=_first(fields, TITLE) or _listed(fields, "headlines"),
        published=next((day for name in PUBLISHED if (day := iso_day(fields.get(name)))), None),
        author=_first(fields, AUTHOR) or _people(fields),
        publisher=_first(fields, PUBLISHER),
    )


def article(fields: Fields, number: int | None = None) -> Extracted:
    """The article that these fields tell of; of each list of names the first that is there counts.

    Raises:
        Refused: none of them holds a text.
    """
    paragraphs = _body(fields)
    if not paragraphs:
        names = ", ".join((*TEXT, *MARKUP))
        raise Refused("is JSON without an article's text", f"name the field that holds it one of: {names}")
    told = about(fields)
    return Extracted(paragraphs, told.title, told.published, told.author, told.publisher, number)


def _body(fields: Fields) -> tuple[Paragraph, ...]:
    for name in TEXT:
        if isinstance(text := fields.get(name), str) and text.strip():
            return paragraphs_of(text)
    for name in MARKUP:
        if isinstance(text := fields.get(name), str) and text.strip():
            return fragment(text)
    for body in _objects(fields.get("bodies")):  # ninjs 2 and later
        if isinstance(text := body.get("value"), str) and text.strip():
            kind = str(body.get("contenttype", body.get("contentType", "")))
            return fragment(text) if "html" in kind else paragraphs_of(text)
    return ()


def _objects(value: object) -> list[Fields]:
    entries = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
    return [entry for entry in entries if isinstance(entry, Mapping)]


def _names(value: object) -> list[str]:
    """A name, a list of names, or objects that have one."""
    if isinstance(value, str):
        return [value]
    entries = value if isinstance(value, Sequence) else [value]
    return [name for entry in entries for name in (entry, *_fields_named(entry)) if isinstance(name, str)]


def _fields_named(entry: object) -> list[object]:
    return (
        [entry[key] for key in ("name", "value", "literal") if key in entry][:1] if isinstance(entry, Mapping) else []
    )


def _first(fields: Fields, names: Sequence[str]) -> str | None:
    return next((told for name in names if (told := named(*_names(fields.get(name))))), None)


def _listed(fields: Fields, name: str) -> str | None:
    return next((named(entry["value"]) for entry in _objects(fields.get(name)) if "value" in entry), None)


def _people(fields: Fields) -> str | None:
    """Who ninjs says is the author among its people."""
    told = (entry for entry in _objects(fields.get("people")) if "author" in str(entry.get("rel", "")).lower())
    return named(*(name for entry in told for name in _fields_named(entry)))
