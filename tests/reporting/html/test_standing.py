"""What was decided, as the page has it: counted apart, with who, when, why and until when."""

import json
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest

from factcheck.decisions.baseline import sides_of
from factcheck.decisions.file import Ledger
from factcheck.decisions.making import decision_on
from factcheck.decisions.standing import Verdicts, stand
from factcheck.model.decision import Decided, Decision, Known, Waiver
from factcheck.model.report import Report
from factcheck.reporting.html import Review, render_html, render_review
from tests.reporting.desk import depot
from tests.reporting.drafts import checked_draft

NOON, TODAY = datetime(2026, 11, 20, 12, tzinfo=UTC), date(2026, 11, 20)


def made(report: Report, finding: str, kind: Decided, why: str | None = None, until: date | None = None) -> Decision:
    found = next(one for one in report.findings if one.id == finding)
    return decision_on(report, found, kind, who="Zoe", when=NOON, why=why, until=until)


def decided(report: Report, decisions: Sequence[Decision], **more: Any) -> Report:  # noqa: ANN401 - of Verdicts
    return stand(report, Verdicts(today=TODAY, ledger=Ledger(("x",), tuple(decisions)), **more))


def data_of(page: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(page.partition('id="report">')[2].partition("</script>")[0])
    return data


def standings(data: dict[str, Any]) -> dict[str, tuple[str, str, int]]:
    """Finding → its state, its words, and whether it is settled."""
    at, strings = data["fields"].index("standing"), data["strings"]
    return {f[0]: (strings[f[at][0]], strings[f[at][1]], f[at][2]) for f in data["findings"] if len(f) > at and f[at]}


def head(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition('id="verdict">')[2].partition("</h1>")[0]).split())


def test_what_is_dismissed_is_told_with_who_when_why_and_until_and_counts_no_more() -> None:
    report, texts = depot()
    decisions = [
        made(report, "f1", "dismiss", "two fires", date(2027, 1, 31)),
        made(report, "f2", "confirm"),
        made(report, "f3", "assign", "Max rings the brigade"),
    ]
    page = render_html(decided(report, decisions), texts)
    assert standings(data_of(page)) == {
        "f1": ("dismissed", "dismissed by Zoe, 2026-11-20, until 2027-01-31: two fires", 1),
        "f2": ("confirmed", "confirmed by Zoe, 2026-11-20", 0),
        "f3": ("assigned", "assigned by Zoe, 2026-11-20: Max rings the brigade", 0),
    }
    assert "1 contradiction " in head(page)
    assert head(page).endswith("1 decided")
    assert 'data-worst="f2"' in page
    assert 'data-worst="f1"' not in page
    assert "0 update" not in head(page)


def test_a_page_on_which_nothing_was_decided_speaks_of_no_decision() -> None:
    report, texts = depot()
    page = render_html(report, texts)
    assert standings(data_of(page)) == {}
    assert data_of(page)["notices"] == []
    assert " decided" not in head(page)
    assert "connect-src" not in page


def test_what_a_baseline_hides_is_counted_and_not_told() -> None:
    report, texts = depot()
    names = {entry.id: entry.path for entry in report.articles}
    known = [
        Known(fingerprint=f.fingerprint, rule=f.rule, kind=f.kind, verdict=f.verdict, message=f.message,
              sides=sides_of(f, names))
        for f in report.findings[:2]
    ]  # fmt: skip
    page = render_html(decided(report, [], baseline=("base.json", known)), texts)
    data = data_of(page)
    assert {"f1", "f2"}.isdisjoint(packed[0] for packed in data["findings"])
    assert data["assumptions"] == [], "what it would clear is hidden"
    assert data["notices"] == [["Baseline", [["", "2 findings that are in base.json, left out", False]]]]
    assert head(page).startswith("No open contradictions")
    assert " decided" not in head(page)


def test_a_waiver_is_told_with_what_it_ignores() -> None:
    report, texts = checked_draft()
    waiver = Waiver(start=0, end=4, text="x", targets=("FC999",), reason="<i>so</i>", applies=report.sentences[0])
    page = render_html(decided(report.model_copy(update={"waivers": (waiver,)}), []), texts)
    (title, lines), = data_of(page)["notices"]  # fmt: skip
    assert title == "Waivers"
    assert lines[0][2] is True
    assert "<i>so</i>" in lines[0][1]
    assert "<i>so</i>" not in page


def test_a_sentence_of_the_draft_whose_findings_are_settled_is_decided() -> None:
    report, texts = checked_draft()
    contradicted = [f.id for f in report.findings if f.verdict == "contradiction"]
    page = render_html(decided(report, [made(report, name, "dismiss", "so") for name in contradicted]), texts)
    assert "settled" in {sentence[2] for sentence in data_of(page)["sentences"]}
    assert re.match(r"0 contradicted .* \d decided$", head(page))


@pytest.mark.parametrize("hostile", ["<script>x</script>", "\u202ereversed", "\x1b[2J"])
def test_who_decides_and_where_is_text(hostile: str) -> None:
    report, texts = depot()
    page = render_review(report, texts, Review(hostile, f"{hostile}.jsonl", TODAY, "decisions", 2000))
    assert hostile not in page.html
    assert "connect-src 'self'" in page.policy
    assert page.policy in page.html.replace("&#39;", "'")
    assert data_of(page.html)["review"]["today"] == "2026-11-20"
