"""JSON Lines, or one JSON list → an article for each object."""

import json
from collections.abc import Iterator

from factcheck.ingest.extracted import Extracted, Refused
from factcheck.ingest.readers.charset import decoded
from factcheck.ingest.readers.named_fields import article


def read(data: bytes, charset: str | None = None) -> Iterator[Extracted | tuple[int, Refused]]:
    """The articles, numbered by line, empty lines counted as well, or by their place in the list.

    Raises:
        Refused: a list that is no JSON.
    """
    text = decoded(data, charset)
    if text.lstrip().startswith("["):
        try:
            entries = json.loads(text)
        except ValueError as error:
            raise broken(error) from error
        for number, entry in enumerate(entries, start=1):
            yield _told(entry, number)
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield number, broken(error)
        else:
            yield _told(entry, number)


def is_object(line: str) -> bool:
    """Whether a line is a JSON object by itself."""
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def broken(error: ValueError | RecursionError) -> Refused:
    """What to say of JSON that is none."""
    where = f" on line {error.lineno}, column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
    return Refused(f"is JSON that is broken or cut off{where}", "get the file again")


def _told(entry: object, number: int) -> Extracted | tuple[int, Refused]:
    if not isinstance(entry, dict):
        return number, Refused("is no JSON object", "write each article as an object with named fields")
    try:
        return article(entry, number)
    except Refused as refusal:
        return number, refusal
