"""A JSON file with one object → its article: ninjs, or any object that names its text so (`named_fields`)."""

import json
from collections.abc import Iterator

from factcheck.ingest.extracted import Extracted, Refused
from factcheck.ingest.readers import json_lines
from factcheck.ingest.readers.charset import decoded
from factcheck.ingest.readers.named_fields import article


def read(data: bytes, charset: str | None = None) -> Iterator[Extracted | tuple[int, Refused]]:
    """The article of an object.

    Raises:
        Refused: it is no JSON, or tells no article.
    """
    text = decoded(data, charset)
    try:
        fields = json.loads(text)
    except ValueError as error:
        if getattr(error, "msg", "") != "Extra data":
            raise json_lines.broken(error) from error
        if not json_lines.is_object(text.lstrip().partition("\n")[0]):
            raise Refused("holds several JSON objects that are not one on a line", "write each on one line") from error
        yield from json_lines.read(data, charset)  # lines so long that its format could not be told by its head
        return
    if isinstance(fields, dict) and str(fields.get("schema", "")).startswith("factcheck-"):
        raise Refused("is what factcheck wrote, not an article", "leave it out, or move it to another folder")
    if not isinstance(fields, dict):
        raise Refused("is JSON, but no object that tells an article", "write one object a line")
    yield article(fields)
