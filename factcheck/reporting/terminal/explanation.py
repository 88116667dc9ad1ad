"""A finding replayed on a terminal: what is said, how it compares, why it was held for one, how sure that is."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from factcheck.model.claim import Claim
from factcheck.model.evidence import Alignment, Compared, Evidence
from factcheck.model.explanation import Explanation, Told
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import counted, listed
from factcheck.reporting.sides import bare_question, supposition
from factcheck.reporting.terminal.conflict import standing
from factcheck.reporting.terminal.ink import QUIET, VERDICT_STYLE, Ink, heading, indented, tagged, words
from factcheck.reporting.visible import one_line

_SIDES, _PAIRS, _ALIGNMENTS = 8, 5, 3
_ALIGNED_BY = {
    "event": "one event",
    "statement": "one statement",
    "words": "one utterance",
    "person": "one person or thing",
    "name": "one bearer of the name",
    "description": "one happening, told twice",
    "passage": "one passage that says it",
}


def explanation_text(told: Explanation, texts: Texts, *, width: int = 80, color: bool = False) -> str:
    """The finding by itself, replayed, ending in a newline.

    Args:
        told: the finding with all that it was taken from.
        texts: the report's articles with their texts, as far as they are at hand.
        width: columns to fill, at least 40.
        color: whether to use colours; without, the deciding words stand between » and «.
    """
    ink, finding = Ink(width=width, color=color), told.finding
    head = tagged([(finding.id, words(finding.message, "bold"))], VERDICT_STYLE[finding.verdict])
    line = Text(f"{finding.verdict} · ", VERDICT_STYLE[finding.verdict]).append_text(standing(finding))
    mark = indented(line.append(f" · {finding.fingerprint}", QUIET))
    return ink.printed([head, mark, *replay_parts(told, texts, ink)])


def replay_parts(told: Explanation, texts: Texts, ink: Ink) -> Iterator[RenderableType]:
    """The sections beneath a finding's headline."""
    finding, evidence = told.finding, told.finding.evidence
    claims = {claim.id: claim for claim in told.claims}
    yield from _section("SAID", _said(told, claims, texts, ink))
    if evidence is not None:
        yield from _section("COMPARED", _compared(told, evidence, claims))
        yield from _section("HELD FOR ONE", _aligned(evidence.alignment, texts))
        yield from _section(f"SURE  {finding.confidence:.0%}", _sure(evidence))
    yield from _section("CONSIDERED", [_rows([(a.verdict, words(a.why)) for a in finding.alternatives])])
    yield from _section("TO SETTLE IT", _settle(told))
    if told.replayed is not None:
        same = "the same verdict" if told.replayed == finding.verdict else "ANOTHER VERDICT THAN REPORTED"
        yield Text()
        yield indented(words(f"replayed from this evidence: {told.replayed}, {same}", QUIET))


def _section(title: str, parts: Iterator[RenderableType] | list[RenderableType]) -> Iterator[RenderableType]:
    kept = [part for part in parts if not (isinstance(part, Table) and not part.rows)]
    if kept:
        yield Text()
        yield indented(heading(title, "bold"))
        for part in kept:
            yield indented(part, 6)


def _rows(rows: Sequence[tuple[str, Text]]) -> Table:
    return tagged(rows)


def _said(told: Explanation, claims: dict[str, Claim], texts: Texts, ink: Ink) -> Iterator[RenderableType]:
    """Each side in its sentence, the value as it was understood, who says so and how flatly."""
    sides = {side.claim: side for side in told.finding.sides}
    for sentence in told.told[:_SIDES]:
        side = sides[sentence.claim]
        yield words(texts.place(side.article, side.focus.start), "underline" if ink.color else "")
        yield indented(ink.quoted(texts.passage(side, 6 * ink.width)), 2)
        yield indented(words(_understood(sentence, claims[sentence.claim]), QUIET), 2)
    if len(told.told) > _SIDES:
        yield words(f"… and {counted(len(told.told) - _SIDES, 'more place')}; --format json has them all", QUIET)


def _understood(sentence: Told, claim: Claim) -> str:
    voice = f"{claim.speaker} says so" if claim.speaker else "the article says so itself"
    as_of = f"as of {claim.as_of}" if claim.as_of else "undated"
    denied = ", negative" if claim.polarity == "negative" else ""
    return f"= {sentence.normalised} · {claim.certainty}{denied} · {voice} · {as_of} · {claim.id}"


def _compared(told: Explanation, evidence: Evidence, claims: dict[str, Claim]) -> Iterator[RenderableType]:
    """The deciding pairs, each with its step, and the whole ladder."""
    for pair in evidence.comparisons[:_PAIRS]:
        yield words(f"“{_value(claims, pair.one)}” with “{_value(claims, pair.other)}”: {_relation(pair)}")
        yield indented(words(pair.why, QUIET), 2)
        if pair.shift:
            yield indented(words(f"taken as “{pair.step}”: {pair.shift}", QUIET), 2)
    more = len(evidence.comparisons) - _PAIRS + evidence.left_off
    if more > 0:
        yield words(f"… and {counted(more, 'more pair')}; --format json has them", QUIET)
    yield words(f"rule: {evidence.because}")
    if evidence.comparisons:
        decided = evidence.comparisons[0].step
        steps = [f"{r.relation} → {r.verdict}{' ◂' if r.relation == decided else ''}" for r in told.ladder]
        yield words(f"ladder of {told.finding.kind}: {', '.join(steps)}", QUIET)


def _value(claims: dict[str, Claim], claim: str) -> str:
    return one_line(claims[claim].value.text) if claim in claims else claim


def _relation(pair: Compared) -> str:
    return (
        f"{pair.relation}{', though neither rules out the other' if pair.bounds_only and pair.step == 'bounds' else ''}"
    )


def _aligned(alignment: Sequence[Alignment], texts: Texts) -> Iterator[RenderableType]:
    """What spoke for one question, feature by feature."""
    for one in alignment[:_ALIGNMENTS]:
        pair = [f"“{told}” ({texts.name(article)})" for told, article in zip(one.told_as, one.articles, strict=True)]
        sum_ = f": {one.total:g}, where {one.threshold:g} would do" if one.total is not None else ""
        yield words(f"{_ALIGNED_BY[one.by]}{sum_}")
        yield indented(words(" = ".join(pair), QUIET), 2)
        rows = [(f"{r.weight:+.2f}" if r.weight else "", r) for r in one.reasons if r.weight or r.weight is None]
        yield indented(_rows([(tag, words(f"{r.feature}: {r.why}")) for tag, r in rows]), 2)
        silent = [r.feature for r in one.reasons if r.weight == 0]
        if silent:
            yield indented(words(f"silent: {', '.join(silent)}", QUIET), 2)
    if len(alignment) > _ALIGNMENTS:
        yield words(f"… and {counted(len(alignment) - _ALIGNMENTS, 'more alignment')}; --format json has them", QUIET)


def _sure(evidence: Evidence) -> Iterator[RenderableType]:
    """What raised and what lowered the confidence, in points of log-odds."""
    told = [f for f in evidence.confidence if f.points]
    yield _rows([(f"{f.points:+.2f}", words(f"{f.factor}: {f.why}")) for f in told])
    if told:
        total = sum(f.points for f in told)
        yield words(f"sum {total:+.2f}; 0 is 50%, +1 is 73%, +2 is 88%, +3 is 95%", QUIET)


def _settle(told: Explanation) -> Iterator[RenderableType]:
    finding = told.finding
    rows = [("ask", words(bare_question(finding.question)))] if finding.question else []
    for assumption in told.assumptions:
        if assumption.accepted:
            rows.append(("as", words(f"{assumption.id} is accepted: {assumption.text}")))
        else:
            then = f"then {listed(assumption.clears)} fall; --assume {assumption.id} accepts it"
            rows.append(("if", words(f"{supposition(assumption)}, {then}")))
    yield _rows(rows)
