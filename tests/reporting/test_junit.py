"""JUnit XML: valid by the schema that Jenkins uses, red where the exit code is."""

from collections import Counter

import pytest
from lxml import etree

from factcheck.model.finding import Verdict
from factcheck.model.report import Report
from factcheck.reporting.counted import Counted
from factcheck.reporting.formats import View
from factcheck.reporting.junit import junit_text
from tests.reporting.conftest import SCHEMAS
from tests.reporting.reports import CASES

Told = tuple[Report, dict[str, str]]


@pytest.fixture(scope="session")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd"))


def read(text: str, schema: etree.XMLSchema) -> etree._Element:
    root = etree.fromstring(text.encode())
    schema.assertValid(root)
    return root


@pytest.mark.parametrize("case", CASES)
def test_it_is_valid_and_has_a_case_for_each_finding(schema: etree.XMLSchema, case: str) -> None:
    report, texts = CASES[case]()
    root = read(junit_text(report, texts, View()), schema)
    names = [str(name) for name in root.xpath("//testcase/@name")]
    assert len(names) == len(report.findings) + len(report.unread)
    for finding, name in zip(report.findings, names, strict=False):
        assert name.startswith(finding.fingerprint)


FAILING: list[tuple[tuple[Verdict, ...], int]] = [
    ((), 0),
    (("contradiction",), 2),
    (("contradiction", "update", "single-source"), 5),
]


@pytest.mark.parametrize(("failing", "failures"), FAILING)
def test_what_fails_the_run_is_a_failure(schema: etree.XMLSchema, failing: tuple[Verdict, ...], failures: int) -> None:
    report, texts = CASES["depot"]()
    root = read(junit_text(report, texts, View(failing=Counted(failing))), schema)
    outcomes = Counter(child.tag for case in root.iter("testcase") for child in case)
    assert outcomes == Counter(
        {"failure": failures, "error": 1, "skipped": 1, "system-out": len(report.findings) - 1 - failures}
    )
    for element in (root, root[0]):
        assert (element.get("tests"), element.get("failures"), element.get("errors")) == ("9", str(failures), "1")
    assert root[0].get("skipped") == "1"


def test_hostile_text_is_valid_xml_and_shows_what_it_hides(
    schema: etree.XMLSchema, hostile: Told, hostile_check: Told
) -> None:
    for report, texts in (hostile, hostile_check):
        text = junit_text(report, texts, View(failing=Counted(("contradiction",))))
        root = read(text, schema)
        assert {element.tag for element in root.iter()} == {
            "testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out",
        }  # fmt: skip
        assert not set("\x1b\u202e\u200b\U000e0041") & set(text)
        failure = root.find(".//failure")
        assert failure is not None
        assert "<script>alert(1)</script>" in (failure.text or "")
        assert "␛[2J 2<U+200B>3 <U+202E>dead" in (failure.text or "")
