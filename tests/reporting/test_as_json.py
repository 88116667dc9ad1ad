"""JSON v1: the same bytes, valid by its own schema, safe to print."""

import json

import pytest
from jsonschema import Draft202012Validator

from factcheck.model.article import Article, Location
from factcheck.model.report import Report
from factcheck.reporting.as_json import claims_json, dumped, jsonl_text, report_json, schema_json
from factcheck.reporting.formats import View
from tests.reporting.desk import THIRD, Desk, alone, claims, depot, ten_sides

REPORTS = [depot()[0], ten_sides()[0], alone()[0]]


@pytest.mark.parametrize("report", REPORTS)
def test_a_report_survives_the_journey(report: Report) -> None:
    text = report_json(report)
    assert text.endswith("}\n")
    assert json.loads(text) == report.model_dump(mode="json")
    assert Report.model_validate_json(text) == report
    assert report_json(report) == text


@pytest.mark.parametrize("report", REPORTS)
def test_a_report_is_valid_by_the_schema(report: Report) -> None:
    schema = json.loads(schema_json())
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(report_json(report)))


def test_what_a_file_tells_of_itself_is_there_and_nothing_else() -> None:
    report = REPORTS[0]
    told = {"author": "Mara Voss", "publisher": "Alder Post", "locations": (Location(start=0, end=4, page=2),)}
    first = report.articles[0].model_copy(update=told)
    report = report.model_copy(update={"articles": (first, *report.articles[1:])})
    data = json.loads(report_json(report))
    Draft202012Validator(json.loads(schema_json())).validate(data)
    assert Report.model_validate(data) == report
    assert data["articles"][0]["locations"] == [{"start": 0, "end": 4, "page": 2}]
    assert not set(told) & set(data["articles"][1])


def test_the_schema_is_that_of_the_report() -> None:
    schema = json.loads(schema_json())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["properties"]["schema"]["const"] == "factcheck-report"
    assert schema["properties"]["version"]["const"] == 1
    wanted = {
        "schema",
        "version",
        "tool",
        "command",
        "articles",
        "events",
        "claims",
        "findings",
        "assumptions",
        "summary",
    }
    assert wanted <= set(schema["properties"])


def test_the_schema_takes_fields_that_a_later_version_1_adds_and_misses_none_of_todays() -> None:
    validator = Draft202012Validator(json.loads(schema_json()))
    report = json.loads(report_json(REPORTS[0]))
    report["newer"] = True
    report["findings"][0]["newer"] = 1
    validator.validate(report)
    del report["findings"][0]["verdict"]
    assert not validator.is_valid(report)


def test_letters_are_written_as_letters_and_what_terminals_obey_is_escaped() -> None:
    hostile = "Zoë\x1b[2J \x9b \u202e \u200b \U000e0041 “x”"
    report = Desk({hostile: "Two hurt."}).report()
    text = report_json(report)
    assert json.loads(text)["articles"][0]["path"] == hostile
    assert "Zoë" in text
    assert not set("\x1b\x9b\u202e\u200b\U000e0041") & set(text)


def test_a_finding_a_line_that_can_be_read_alone() -> None:
    report, texts = depot()
    lines = jsonl_text(report, texts, View()).splitlines()
    assert len(lines) == len(report.findings)
    for line, finding in zip(lines, report.findings, strict=True):
        data = json.loads(line)
        assert (data.pop("schema"), data.pop("version")) == ("factcheck-finding", 1)
        for side in data["sides"]:
            own = texts[side.pop("path")].splitlines()[side.pop("line") - 1]
            words = own[side.pop("column") - 1 :]
            assert words.startswith(side["quote"][side["focus"]["start"] - side["start"] :][:3])
        assert data == finding.model_dump(mode="json")


def test_claims_are_json_of_their_own() -> None:
    article = Article.from_text(THIRD, name="wire.txt", published="2026-06-12")
    data = json.loads(claims_json(article, claims()))
    assert (data["schema"], data["version"]) == ("factcheck-claims", 1)
    assert data["article"] == {"name": "wire.txt", "title": None, "published": "2026-06-12"}
    assert [claim["kind"] for claim in data["claims"]] == ["ordinal", "presence"]
    for claim in data["claims"]:
        assert THIRD[claim["start"] : claim["end"]] == claim["quote"]


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_in_json_is_never_written(indent: int | None, number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        dumped({"sure": [number]}, indent=indent)
    words = {"quote": "NaN is not Infinity"}
    assert json.loads(dumped(words, indent=indent)) == words
