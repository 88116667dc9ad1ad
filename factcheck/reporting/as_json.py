"""Models → JSON text: the same bytes for the same report."""

import json
import re
from collections.abc import Mapping
from typing import Any

from pydantic_core import PydanticSerializationError, to_json

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.explanation import Explanation
from factcheck.model.inspection import Inspection
from factcheck.model.report import Report
from factcheck.reporting.formats import View
from factcheck.reporting.passages import Texts

DIALECT = "https://json-schema.org/draft/2020-12/schema"

# JSON may hold these as they are. They are escaped all the same, for a terminal that shows the JSON would obey or hide
# them: delete, C1 controls, soft hyphen, bidirectional and zero-width characters, line separators, tags. Half of a
# surrogate pair, from a file's name, can be written in no other way.
_OBEYED = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def report_json(report: Report) -> str:
    """The report as JSON v1, with a newline at its end."""
    return dumped(report.model_dump(mode="json"))


def json_text(report: Report, _texts: Mapping[str, str], _view: View) -> str:
    """The format `json`: the whole report, whatever the reader chose."""
    return report_json(report)


def jsonl_text(report: Report, texts: Mapping[str, str], _view: View) -> str:
    """The format `jsonl`: a finding a line, each with what it needs to be read alone.

    A finding is that of the JSON report; its sides have `path`, `line` and `column`, too.
    """
    known, paths = Texts(report.articles, texts), {entry.id: entry.path for entry in report.articles}
    lines = []
    for finding in report.findings:
        told = finding.model_dump(mode="json")
        for side, data in zip(finding.sides, told["sides"], strict=True):
            line, column = known.position(side.article, side.focus.start) or (None, None)
            data |= {"path": paths[side.article], "line": line, "column": column}
        lines.append(dumped({"schema": "factcheck-finding", "version": 1, **told}, indent=None))
    return "".join(lines)


def claims_json(article: Article, claims: tuple[Claim, ...]) -> str:
    """The claims of one article: `{"schema": "factcheck-claims", "version": 1, "article": {…}, "claims": […]}`."""
    about = {
        "name": article.name,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
    }
    return dumped(
        {
            "schema": "factcheck-claims",
            "version": 1,
            "article": about,
            "claims": [claim.model_dump(mode="json") for claim in claims],
        }
    )


def inspection_json(inspection: Inspection) -> str:
    """The inspection of one article as JSON v1; layers that were not asked for are left out."""
    data = inspection.model_dump(mode="json")
    data["layers"] = {layer: entries for layer, entries in data["layers"].items() if entries is not None}
    return dumped(data)


def explanation_json(told: Explanation) -> str:
    """One finding with all that it was taken from, as JSON v1."""
    return dumped(told.model_dump(mode="json"))


def schema_json(of: type[Report] | type[Inspection] | type[Explanation] = Report) -> str:
    """The JSON Schema (draft 2020-12) of `report_json`'s output, of `inspection_json`'s or of `explanation_json`'s.

    The models are closed, the schema is not: a later version 1 may add fields, and who validates with today's schema
    must still accept its reports.
    """
    return dumped({"$schema": DIALECT, **opened(of.model_json_schema(mode="serialization"))})


def opened(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without the ban on further fields of the objects that it names."""
    for part in (schema, *schema.get("$defs", {}).values()):
        if part.get("additionalProperties") is False:
            del part["additionalProperties"]
    return schema


def dumped(value: object, *, indent: int | None = 1) -> str:
    """JSON with a newline at its end, safe to print; the same text for the same value.

    Raises:
        ValueError: a number in it is infinite or none at all, which JSON cannot say.
    """
    text = _indented(value, indent) if indent else json.dumps(value, ensure_ascii=False, allow_nan=False)
    return _OBEYED.sub(lambda found: json.dumps(found[0])[1:-1], text) + "\n"


def _indented(value: object, indent: int) -> str:
    """As `json.dumps`, which for indented text is written in Python and takes a tenth of a watched draft's time."""
    try:
        text = to_json(value, indent=indent).decode()
    except PydanticSerializationError:  # half of a surrogate pair, which only `json` writes, for `dumped` to escape
        text = None
    if text is None or "NaN" in text or "Infinity" in text:  # in an article's words, or a number that `json` refuses
        return json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    return text
