"""SARIF 2.1.0: valid by its schema, every span true, hostile text only text."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from factcheck.catalog import find_kind
from factcheck.model.decision import Standing, State
from factcheck.model.report import Report
from factcheck.reporting.alerts import alerts
from factcheck.reporting.formats import View
from factcheck.reporting.sarif import sarif_text
from tests.reporting.conftest import HOSTILE_NAME, SCHEMAS
from tests.reporting.reports import CASES

Told = tuple[Report, dict[str, str]]


@pytest.fixture(scope="session")
def valid() -> Callable[[str], dict[str, Any]]:
    schema = json.loads((SCHEMAS / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    validator = Draft7Validator(schema, format_checker=Draft7Validator.FORMAT_CHECKER)

    def checked(text: str) -> dict[str, Any]:
        log: dict[str, Any] = json.loads(text)
        validator.validate(log)
        return log

    return checked


@pytest.mark.parametrize("case", CASES)
def test_it_is_valid_and_points_at_the_words(valid: Callable[[str], dict[str, Any]], case: str) -> None:
    report, texts = CASES[case]()
    (run,) = valid(sarif_text(report, texts, View()))["runs"]
    _points_at_the_words(run, texts)


def test_hostile_text_is_valid_and_makes_no_link(
    valid: Callable[[str], dict[str, Any]], hostile: Told, hostile_check: Told
) -> None:
    for report, texts in (hostile, hostile_check):
        text = sarif_text(report, texts, View(files={name: Path(name) for name in texts}))
        (run,) = valid(text)["runs"]
        assert not set("\x1b\u202e\u200b\U000e0041") & set(text)
        for result in run["results"]:
            message = result["message"]["text"]
            assert message.count("](") == len(result.get("relatedLocations", ()))
            assert "{0}" not in message.replace("{{0}}", "")
        uris = [artifact["location"]["uri"] for artifact in run["artifacts"]]
        assert uris == ["a%2C%20b%3A%2050%25%20%5Bx%5D%28y%29%0A%3D1%3C%C3%A9%3E.txt", "draft.txt"]


def _points_at_the_words(run: dict[str, Any], texts: dict[str, str]) -> None:
    names = sorted(texts)
    for result in run["results"]:
        rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        places = [*result["locations"], *result.get("relatedLocations", ())]
        for place in places:
            at, region = place["physicalLocation"]["artifactLocation"], place["physicalLocation"]["region"]
            assert run["artifacts"][at["index"]]["location"]["uri"] == at["uri"]
            text = texts[names[at["index"]]]
            words = text[region["charOffset"] : region["charOffset"] + region["charLength"]]
            assert words == region["snippet"]["text"]
            lines = text.splitlines(keepends=True)
            assert region["startLine"] == region["endLine"]
            line = lines[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == words


def test_columns_are_those_of_every_kind_of_line_end(valid: Callable[[str], dict[str, Any]], hostile: Told) -> None:
    report, texts = hostile
    (run,) = valid(sarif_text(report, texts, View()))["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["index"] == sorted(texts).index(HOSTILE_NAME)
    assert (place["region"]["startLine"], place["region"]["startColumn"]) == (3, 1)


def test_the_second_source_is_a_related_location_and_the_fingerprint_the_findings(
    valid: Callable[[str], dict[str, Any]],
) -> None:
    report, texts = CASES["depot"]()
    (run,) = valid(sarif_text(report, texts, View()))["runs"]
    result, finding = run["results"][0], report.findings[0]
    assert (result["level"], result["ruleId"]) == ("error", "FC102")
    assert result["partialFingerprints"] == {
        "factcheckFinding/v1": finding.fingerprint,
        "primaryLocationLineHash": finding.fingerprint,
    }
    assert [related["message"]["text"] for related in result["relatedLocations"]] == ["≥ 4th", "≥ 4th"]
    assert result["message"]["text"].endswith("Compare [fourth-depot-fire.txt:3](1), [wire/brigade.txt:2](2).")
    assert result["properties"]["confidence"] == finding.confidence
    notes = run["invocations"][0]["toolExecutionNotifications"]
    assert [note["message"]["text"] for note in notes] == [
        "scan.pdf: is a PDF file, not text; export its text to a .txt file"
    ]


def test_a_rule_is_the_page_of_its_kind(valid: Callable[[str], dict[str, Any]]) -> None:
    report, texts = CASES["depot"]()
    (run,) = valid(sarif_text(report, texts, View()))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({result["ruleId"] for result in run["results"]})
    ordinal = next(rule for rule in rules if rule["name"] == "ordinal")
    assert ordinal["help"]["markdown"] == find_kind("ordinal").readme
    assert ordinal["defaultConfiguration"]["level"] == find_kind("ordinal").severity


def test_a_kind_that_is_not_at_hand_is_named(valid: Callable[[str], dict[str, Any]]) -> None:
    report, texts = CASES["ten-sides"]()
    strange = report.findings[0].model_copy(update={"kind": "of-another-house", "rule": "XX1"})
    (run,) = valid(sarif_text(report.model_copy(update={"findings": (strange,)}), texts, View()))["runs"]
    assert run["tool"]["driver"]["rules"] == [{"id": "XX1", "name": "of-another-house"}]


def test_a_report_read_back_without_its_texts_has_offsets_and_no_lines(
    valid: Callable[[str], dict[str, Any]],
) -> None:
    report, _ = CASES["depot"]()
    (run,) = valid(sarif_text(report, {}, View()))["runs"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region["snippet"]["text"] == "at least the third time"
    assert "startLine" not in region


def test_what_is_settled_is_suppressed(valid: Callable[[str], dict[str, Any]], hostile: Told) -> None:
    report, texts = hostile
    states: tuple[State, ...] = ("dismissed", "waived", "known")
    standings = [Standing(state=state, who="\x1b[2JZoe", why="{0}") for state in states]
    settled = [
        finding.model_copy(update={"settled": True, "decision": standings[number % 3]})
        for number, finding in enumerate(report.findings)
    ]
    text = sarif_text(report.model_copy(update={"findings": tuple(settled)}), texts, View())
    (run,) = valid(text)["runs"]
    assert run["results"]
    assert all(len(result["suppressions"]) == 1 for result in run["results"])
    assert "\x1b" not in text
    assert [len(list(alerts(report.model_copy(update={"findings": tuple(settled)})))), len(run["results"])] == [
        0,
        len(list(alerts(report))),
    ]
