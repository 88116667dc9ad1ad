"""A check in Markdown: the draft's sentences in order, each with its verdict and what the sources say."""

from collections.abc import Iterator, Sequence

from factcheck.model.base import Span
from factcheck.model.finding import Finding, Side, Verdict
from factcheck.model.report import CheckedSentence, Report, SentenceVerdict
from factcheck.reporting.formats import View
from factcheck.reporting.headline import SENTENCE_VERDICTS, mark
from factcheck.reporting.markdown import findings
from factcheck.reporting.markdown.literal import literal
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import counted
from factcheck.reporting.sides import bare_question, dissolving
from factcheck.reporting.visible import clip, one_line

_QUOTES = 3
_LONGEST = 1200
_VALUE = 60
# What asks for work stands in capitals, so that it is seen at a glance.
_LOUD = frozenset({"contradicted", "updated", "unsupported"})
_DECIDING: dict[SentenceVerdict, frozenset[Verdict]] = {
    "contradicted": frozenset({"contradiction"}),
    "updated": frozenset({"update"}),
    "unsupported": frozenset({"single-source"}),
    "supported": frozenset({"agreement", "compatible"}),
    "undecided": frozenset({"undecided"}),
    "not-checkable": frozenset(),
}


def sentences(report: Report, texts: Texts, view: View) -> Iterator[str]:
    """Each sentence with its findings, a finding in full once; those alone that have findings of some verdicts."""
    draft = next(entry.id for entry in report.articles if entry.role == "draft")
    told = _Told(report, texts, draft)
    by_id = {finding.id: finding for finding in report.findings}
    for sentence in report.sentences:
        found = [by_id[identity] for identity in sentence.findings]
        found = [finding for finding in found if view.only is None or finding in view.only]
        if view.only is not None and not found:
            continue
        words = texts.pieces(draft, sentence, _deciding(sentence, found, draft), _LONGEST)
        text = literal("".join(f"»{piece}«" if decides else piece for piece, decides in words))
        verdict = SENTENCE_VERDICTS[mark(sentence)]
        verdict = verdict.upper() if mark(sentence) in _LOUD else verdict
        yield from ("", f"**{texts.line(draft, sentence.start)} {verdict}** {text}", "")
        for finding in found:
            yield from told.finding(finding, sentence, show_why=view.show_cleared)


def _deciding(sentence: CheckedSentence, found: Sequence[Finding], draft: str) -> list[Span]:
    """The draft's words in the findings that gave the sentence its verdict."""
    verdicts = _DECIDING[sentence.verdict]
    return [side.focus for f in found if f.verdict in verdicts for side in f.sides if side.article == draft]


class _Told:
    """Findings in the order of the draft; what was told in full is pointed back to."""

    def __init__(self, report: Report, texts: Texts, draft: str) -> None:
        self._texts, self._draft = texts, draft
        conflicts = [f for f in report.findings if f.verdict in {"contradiction", "update"}]
        self._dissolved_by = dissolving(report.assumptions, conflicts)
        self._lines: dict[str, int | None] = {}

    def finding(self, finding: Finding, sentence: CheckedSentence, *, show_why: bool) -> Iterator[str]:
        """What the sources say: in full the first time, by its line after that."""
        if finding.id in self._lines:
            yield f"- {finding.id} {literal(finding.kind)}: see line {self._lines[finding.id]}"
            return
        self._lines[finding.id] = self._texts.line(self._draft, sentence.start)
        if finding.verdict in {"contradiction", "update"}:
            yield f"- {finding.id} {literal(finding.message)}"
            others = self._others(finding) or finding.sides
            told = findings.conflict(finding, others, self._texts, self._dissolved_by.get(finding.id, ()))
            lines = [line for line in told if line]
            yield from (f"  - {lines[0]}", *(f"  {line}" for line in lines[1:]))
        elif finding.verdict in {"single-source", "undecided"}:
            yield from self._open(finding)
        else:
            yield from self._support(finding, show_why=show_why or finding.verdict == "compatible")

    def _open(self, finding: Finding) -> Iterator[str]:
        yield f"- {finding.id} {finding.severity}: {literal(finding.message)}"
        if finding.verdict == "undecided":
            yield f"  - {literal(finding.why)}"
        for side in self._others(finding)[:_QUOTES]:
            yield f"  - {findings.place_and_words(side, self._texts)}"
        if finding.question:
            yield f"  - ask: {literal(bare_question(finding.question))}"

    def _support(self, finding: Finding, *, show_why: bool) -> Iterator[str]:
        others = self._others(finding)
        first: dict[str, Side] = {}
        for side in others:
            first.setdefault(side.article, side)
        how = "no conflict with" if finding.verdict == "compatible" else "also in"
        origins = counted(self._texts.origins(set(first)), "origin")
        own = literal(f"{finding.kind} “{clip(one_line(finding.sides[0].value), _VALUE)}”")
        yield f"- {finding.id} {own} · {how} {counted(len(first), 'source')}, {origins}"
        for side in list(first.values())[:_QUOTES]:
            yield f"  - {findings.place_and_words(side, self._texts)}"
        if show_why:
            yield f"  - why: {literal(finding.why)}"

    def _others(self, finding: Finding) -> list[Side]:
        return [side for side in finding.sides if side.article != self._draft]
