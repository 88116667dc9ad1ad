"""One finding of a report with everything it was taken from, gathered for `factcheck why` and `--explain-all`."""

from factcheck.catalog import Kind
from factcheck.model.explanation import Explanation, Rung, Told
from factcheck.model.finding import Finding, Verdict
from factcheck.model.report import Report
from factcheck.reporting.labels import value_label
from factcheck.reporting.passages import Texts

_WHOLE = 2_000  # characters of a sentence that are told; a clause can be as long as a page


def explanation(report: Report, finding: Finding, kind: Kind, texts: Texts, replayed: Verdict | None) -> Explanation:
    """The finding's sides in their sentences, its claims, its kind's ladder, its assumptions.

    Args:
        report: the report that has the finding.
        finding: one of the report's.
        kind: the finding's kind.
        texts: the report's articles with their texts, as far as they are at hand.
        replayed: the verdict that the evidence leads to.
    """
    articles = {side.article for side in finding.sides}
    claims = {claim.id: claim for claim in report.claims}
    told = []
    for side in finding.sides:
        passage = texts.passage(side, _WHOLE)
        told.append(
            Told(
                start=side.start,
                end=side.end,
                claim=side.claim,
                article=side.article,
                line=texts.line(side.article, side.focus.start),
                text=f"{passage.before}{passage.focus}{passage.after}",
                normalised=value_label(claims[side.claim].value),
            )
        )
    return Explanation(
        tool=report.tool,
        finding=finding,
        articles=tuple(entry for entry in report.articles if entry.id in articles),
        claims=tuple(claims[claim] for claim in dict.fromkeys(side.claim for side in finding.sides)),
        told=tuple(told),
        ladder=tuple(Rung(relation=s.relation, verdict=s.verdict, confidence=s.confidence) for s in kind.ladder),
        assumptions=tuple(a for a in report.assumptions if finding.id in a.clears or a.id == finding.assumption),
        replayed=replayed,
    )
