"""The format `junit`: JUnit XML as Jenkins and its like read it. It is red where the exit code is not 0."""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from factcheck.model.finding import Finding
from factcheck.model.report import Report
from factcheck.reporting.alerts import sentence
from factcheck.reporting.decided import settled
from factcheck.reporting.formats import View
from factcheck.reporting.passages import Texts
from factcheck.reporting.visible import clip, one_line

_NAME = 200


def junit_text(report: Report, texts: Mapping[str, str], view: View) -> str:
    """A suite with a case for each finding, and an error for each input that could not be read.

    A finding that `--fail-on` counts is a failure, one that could not be decided or is settled is skipped, every other
    one passes.
    """
    known = Texts(report.articles, texts)
    cases = [_case(finding, known, view) for finding in report.findings]
    cases += [_unread(failure.path, failure.reason) for failure in report.unread]

    def number(outcome: str) -> str:
        return str(sum(case.find(outcome) is not None for case in cases))

    counts = {"tests": str(len(cases)), "failures": number("failure"), "errors": number("error")}
    suites = ET.Element("testsuites", {"name": "factcheck", **counts})
    suite = ET.SubElement(suites, "testsuite", {"name": f"factcheck {report.command}", **counts})
    suite.set("skipped", number("skipped"))
    suite.extend(cases)
    ET.indent(suites, space=" ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(suites, encoding="unicode")}\n'


def _case(finding: Finding, texts: Texts, view: View) -> ET.Element:
    name = clip(one_line(f"{finding.fingerprint} {finding.message}"), _NAME)
    case = ET.Element("testcase", {"classname": f"{finding.rule} {finding.kind}", "name": name})
    message = one_line(finding.message)
    if finding.settled:
        ET.SubElement(case, "skipped", {"type": finding.verdict, "message": settled(finding)}).text = _told(
            finding, texts
        )
    elif view.failing is not None and finding in view.failing:
        ET.SubElement(case, "failure", {"type": finding.verdict, "message": message}).text = _told(finding, texts)
    elif finding.verdict == "undecided":
        ET.SubElement(case, "skipped", {"type": finding.verdict, "message": message}).text = _told(finding, texts)
    else:
        ET.SubElement(case, "system-out").text = f"{finding.verdict}\n{_told(finding, texts)}"
    return case


def _told(finding: Finding, texts: Texts) -> str:
    """The places with their words, why, and what would settle it: a line each."""
    lines = [f"{texts.place(side.article, side.focus.start)}: {one_line(side.quote)}" for side in finding.sides]
    lines.append(f"why: {sentence(one_line(finding.why))}")
    if finding.question:
        lines.append(f"question: {one_line(finding.question)}")
    lines.append(f"{finding.severity}, {finding.confidence:.0%} sure")
    return "\n".join(lines)


def _unread(path: str, reason: str) -> ET.Element:
    case = ET.Element("testcase", {"classname": "input", "name": clip(one_line(path), _NAME)})
    ET.SubElement(case, "error", {"type": "unread", "message": one_line(f"{path}: {reason}")})
    return case
