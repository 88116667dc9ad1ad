"""GitLab's code quality report, by what GitLab documents of it."""

import json

import pytest
from jsonschema import Draft202012Validator

from factcheck.model.report import Report
from factcheck.reporting.formats import View
from factcheck.reporting.gitlab import gitlab_text
from tests.reporting.conftest import SCHEMAS
from tests.reporting.reports import CASES

Told = tuple[Report, dict[str, str]]


@pytest.fixture(scope="session")
def validator() -> Draft202012Validator:
    schema = json.loads((SCHEMAS / "gitlab-code-quality.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("case", CASES)
def test_it_is_valid_and_each_fingerprint_stands_once(validator: Draft202012Validator, case: str) -> None:
    report, texts = CASES[case]()
    issues = json.loads(gitlab_text(report, texts, View()))
    validator.validate(issues)
    prints = [issue["fingerprint"] for issue in issues]
    assert len(prints) == len(set(prints))
    assert set(prints) <= {finding.fingerprint for finding in report.findings}


def test_severities_and_places() -> None:
    report, texts = CASES["depot"]()
    issues = json.loads(gitlab_text(report, texts, View()))
    assert [issue["severity"] for issue in issues] == ["critical", "critical", "major", "major", "major", "minor"]
    assert issues[0]["location"] == {"path": "depot-burns-again.txt", "lines": {"begin": 2, "end": 2}}
    assert issues[0]["check_name"] == "FC102 ordinal"


def test_hostile_text_is_valid_and_safe_to_print(validator: Draft202012Validator, hostile: Told) -> None:
    report, texts = hostile
    text = gitlab_text(report, texts, View())
    validator.validate(json.loads(text))
    assert not set("\x1b\u202e\u200b\U000e0041") & set(text)
