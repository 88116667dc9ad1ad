"""What stands at the head of the page and is readable without its script: the verdict, the worst, the assumptions."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from factcheck.model.finding import Finding, Verdict
from factcheck.model.report import Report
from factcheck.reporting.figures import moving
from factcheck.reporting.headline import Mark, mark, none_open, reassuring
from factcheck.reporting.html.chart import chart
from factcheck.reporting.html.standing import shown
from factcheck.reporting.open_findings import open_report
from factcheck.reporting.passages import Texts
from factcheck.reporting.sides import bare, bare_question, camps, supposition
from factcheck.reporting.visible import one_line

_WORST = 3
_CHARTS = 20
_ROOM = 170  # characters of a sentence around its deciding words
VERDICTS: tuple[tuple[Verdict, str, str], ...] = (
    ("contradiction", "contradiction", "contradictions"),
    ("update", "update", "updates"),
    ("single-source", "only one source says", "only one source says"),
    ("undecided", "undecided", "undecided"),
    ("agreement", "agreement", "agreements"),
)
_SENTENCES: tuple[tuple[Mark, str], ...] = (
    ("contradicted", "contradicted"),
    ("updated", "updated"),
    ("unsupported", "unsupported"),
    ("supported", "supported"),
    ("undecided", "undecided"),
    ("not-checkable", "not checkable"),
    ("settled", "decided"),
)


def overview(report: Report, texts: Mapping[str, str]) -> Mapping[str, Any]:
    """What the template needs besides data, style and script; what is settled is counted apart."""
    settled = sum(finding.settled for finding in shown(report).findings)
    report = open_report(report)
    names = {entry.id: one_line(entry.path) for entry in report.articles}
    numbers = Counter[str](finding.verdict for finding in report.findings)
    sentences = Counter[str](mark(sentence) for sentence in report.sentences)
    draft = next((names[entry.id] for entry in report.articles if entry.role == "draft"), None)
    known = Texts(report.articles, texts)
    conflicts = [f for f in report.findings if f.verdict in {"contradiction", "update"}]
    return {
        "title": draft or ", ".join(list(names.values())[:2]) + (" …" if len(names) > 2 else ""),
        "report": report,
        "draft": draft,
        "copies": _copies(report, names),
        "numbers": numbers,
        "none_open": none_open(report),
        "reassuring": reassuring(report),
        "settled": settled,
        "sentences": [(v, word, sentences[v]) for v, word in _SENTENCES],
        "verdicts": [(v, one, many, numbers[v]) for v, one, many in VERDICTS],
        "dates": _dates(report),
        "worst": [_sentence(finding, names, known) for finding in conflicts[:_WORST]],
        "charts": [chart(series, known) for series in moving(report)[:_CHARTS]],
        "assumptions": [
            {
                "of": assumption,
                "if": one_line(supposition(assumption)),
                "evidence": one_line(bare(assumption.evidence)),
                "fingerprints": {f.id: f.fingerprint for f in report.findings},
            }
            for assumption in report.assumptions
        ],
    }


def _copies(report: Report, names: Mapping[str, str]) -> list[str]:
    """Sources that are nearly the draft itself: their support proves nothing."""
    draft = next((entry for entry in report.articles if entry.role == "draft"), None)
    return [names[e.id] for e in report.articles if draft and e.role == "source" and e.origin == draft.origin]


def _dates(report: Report) -> str:
    """When the articles were published, as far as that is known."""
    days = sorted({entry.published for entry in report.articles if entry.published})
    if not days:
        return ""
    first, last = (f"{day.day} {day:%B %Y}" for day in (days[0], days[-1]))
    return first if first == last else f"{first} to {last}"


def _sentence(finding: Finding, names: Mapping[str, str], texts: Texts) -> Mapping[str, Any]:
    """A conflict in one sentence: who says which words, and what to ask whom."""
    told = []
    for camp in camps(finding.sides):
        articles = list(dict.fromkeys(names[side.article] for side in camp))
        more = f" and {len(articles) - 1} more" if len(articles) > 1 else ""
        told.append({"passage": texts.passage(camp[0], _ROOM), "who": articles[0] + more})
    return {
        "of": finding,
        "about": one_line(finding.message.partition(": ")[0]),
        "told": told[:3],
        "others": len(told) - 3,
        "ask": one_line(bare_question(finding.question)) if finding.question else "",
    }
