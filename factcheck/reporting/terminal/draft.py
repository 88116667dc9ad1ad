"""A check for the one who wrote the draft: its sentences in order, each with its verdict and what the sources say."""

from collections.abc import Iterator, Mapping, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from factcheck.model.finding import Assumption, Finding, Side, Verdict
from factcheck.model.report import CheckedSentence, Report
from factcheck.reporting import headline
from factcheck.reporting.counted import Counted
from factcheck.reporting.decided import decided
from factcheck.reporting.open_findings import open_report
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import counted
from factcheck.reporting.sides import bare_question, dissolving
from factcheck.reporting.terminal.conflict import camps, reasons, standing
from factcheck.reporting.terminal.ink import INDENT, QUIET, SEVERITY_STYLE, VERDICT_STYLE, Ink, indented, tagged, words
from factcheck.reporting.terminal.page import appendix, decisions, event_ladder, remarks
from factcheck.reporting.visible import clip, one_line

# In the order of the summary: how a sentence is marked, its style, and which findings' words are marked in it.
# What asks for work stands in capitals, so that it is seen without colour, too.
_MARKS: dict[headline.Mark, tuple[str, str, frozenset[Verdict]]] = {
    "contradicted": ("CONTRADICTED", VERDICT_STYLE["contradiction"], frozenset({"contradiction"})),
    "updated": ("UPDATED", VERDICT_STYLE["update"], frozenset({"update"})),
    "unsupported": ("UNSUPPORTED", VERDICT_STYLE["single-source"], frozenset({"single-source"})),
    "supported": ("supported", VERDICT_STYLE["agreement"], frozenset({"agreement", "compatible"})),
    "undecided": ("undecided", VERDICT_STYLE["undecided"], frozenset({"undecided"})),
    "not-checkable": ("not checkable", QUIET, frozenset()),
    "settled": ("decided", QUIET, frozenset()),
}
_WIDEST = max(len(mark) for mark, _, _ in _MARKS.values())
_LONGEST = 1200
_QUOTES = 3
_VALUE = 60
_INNER = 2 * INDENT


def check_text(  # noqa: PLR0913 - the last four are the reader's choices, each by its name
    report: Report,
    texts: Mapping[str, str],
    *,
    width: int = 80,
    color: bool = False,
    show_cleared: bool = False,
    ladder: bool = False,
    only: Counted | None = None,
) -> str:
    """The report of a check for a terminal, ending in a newline. Arguments as for `report_text`.

    Args:
        report: what `check` returned.
        texts: article name → text; the draft's own must be there.
        width: columns to fill, at least 40.
        color: whether to use colours; without, the deciding words stand between » and «.
        show_cleared: tell of what is supported, too, why it agrees.
        ladder: tell the events in time order, with what draft and sources say of them.
        only: sentences with these findings, and these findings; an empty string where there are none.
    """
    ink = Ink(width=width, color=color)
    page = _Page(open_report(report), Texts(report.articles, texts), ink, show_cleared=show_cleared)
    if only is not None:
        return ink.printed(page.sentences(only)).lstrip("\n")
    events = event_ladder(report, page.texts) if ladder else ()
    return ink.printed(
        [*page.summary(), *page.sentences(), *events, *decisions(report, page.texts), *appendix(report, page.texts)]
    )


class _Page:
    """The draft's sentences with their findings; each finding is told in full once, where its words first stand."""

    def __init__(self, report: Report, texts: Texts, ink: Ink, *, show_cleared: bool) -> None:
        self.texts = texts
        self._report, self._ink, self._show_cleared = report, ink, show_cleared
        self._draft = next(entry for entry in report.articles if entry.role == "draft")
        self._findings = {finding.id: finding for finding in report.findings}
        conflicts = [f for f in report.findings if f.verdict in {"contradiction", "update"}]
        self._dissolved_by: Mapping[str, list[tuple[Assumption, str]]] = dissolving(report.assumptions, conflicts)
        self._told: dict[str, str] = {}

    def summary(self) -> Iterator[RenderableType]:
        """How many sentences are what, of how many; against what; what to know before reading on."""
        line = Text()
        for verdict, told in headline.sentence_totals(self._report):
            line.append(" · " if line else "")
            line.append(told, "" if told.startswith("No ") else _MARKS[verdict][1])
        yield line
        yield words(headline.draft_basis(self._report, self._draft), QUIET)
        yield from remarks(self._report)

    def sentences(self, only: Counted | None = None) -> Iterator[RenderableType]:
        """The sentences in order, those alone that have these findings where some are asked for."""
        for sentence in self._report.sentences:
            found = [self._findings[identity] for identity in sentence.findings]
            found = [finding for finding in found if only is None or finding in only]
            if only is not None and not found:
                continue
            yield Text()
            yield self._sentence(sentence)
            for finding in found:
                yield from self._finding(finding, sentence)

    def _sentence(self, sentence: CheckedSentence) -> RenderableType:
        """Line, verdict and words; marked are the words of those findings that gave the verdict."""
        mark, style, deciding = _MARKS[headline.mark(sentence)]
        found = [self._findings[identity] for identity in sentence.findings]
        foci = [
            side.focus for f in found if f.verdict in deciding for side in f.sides if side.article == self._draft.id
        ]
        pieces = self.texts.pieces(self._draft.id, sentence, foci, _LONGEST)
        text = self._ink.marked(pieces)
        if sentence.verdict == "not-checkable":
            text.stylize(QUIET)
        line = str(self.texts.number(self._draft.id, sentence.start) or "")
        grid = Table.grid(padding=(0, 1, 0, 0))
        grid.add_column(width=max(INDENT - 1, len(line)), justify="right", no_wrap=True, style=QUIET)
        grid.add_column(width=_WIDEST, no_wrap=True)
        grid.add_column(overflow="fold")
        grid.add_row(Text(line), Text(mark, style), text)
        return grid

    def _finding(self, finding: Finding, sentence: CheckedSentence) -> Iterator[RenderableType]:
        """What the sources say: in full the first time, by its number after that."""
        if finding.id in self._told:
            line = f"{finding.kind} {self._own_words(finding, sentence)}: see {self._told[finding.id]}"
            yield indented(tagged([(finding.id, words(line, QUIET))]))
            return
        unit, number = self.texts.original(self._draft.id, sentence.start) or (
            "line",
            self.texts.line(self._draft.id, sentence.start) or 1,
        )
        self._told[finding.id] = f"{unit} {number}"
        match finding.verdict:
            case "contradiction" | "update":
                yield from self._conflict(finding, sentence)
            case "single-source" | "undecided":
                yield from self._open(finding)
            case _:
                yield from self._support(finding, sentence)

    def _conflict(self, finding: Finding, sentence: CheckedSentence) -> Iterator[RenderableType]:
        yield indented(tagged([(finding.id, words(finding.message, "bold"))], VERDICT_STYLE[finding.verdict]))
        yield indented(standing(finding), _INNER)
        against = [s for s in finding.sides if s.article != self._draft.id or not sentence.holds(s.focus)]
        if any(side.article != self._draft.id for side in against):
            against = self._others(finding)
        if against:
            yield Text()
            yield indented(camps(against, self.texts, self._ink, _INNER), _INNER)
            yield Text()
        yield indented(reasons(finding, self._dissolved_by.get(finding.id, ())), _INNER)

    def _open(self, finding: Finding) -> Iterator[RenderableType]:
        """What no source says, or what could not be told: whom to ask."""
        line = Text().append(f"{finding.severity:<8}", SEVERITY_STYLE[finding.severity])
        yield indented(tagged([(finding.id, line.append_text(words(finding.message)))]))
        if finding.verdict == "undecided":
            yield indented(words(finding.why, QUIET), _INNER)
        if told := decided(finding):
            yield indented(words(told), _INNER)
        for side in self._others(finding)[:_QUOTES]:
            yield indented(self._quoted(side), _INNER)
        if finding.question:
            yield indented(tagged([("ask", words(bare_question(finding.question)))]), _INNER)

    def _support(self, finding: Finding, sentence: CheckedSentence) -> Iterator[RenderableType]:
        """By which words of which sources, and of how many origins."""
        others = self._others(finding)
        articles = {side.article for side in others}
        line = words(f"{finding.kind} ", QUIET).append_text(words(self._own_words(finding, sentence)))
        how = "no conflict with" if finding.verdict == "compatible" else "also in"
        origins = self.texts.origins(articles)
        told = f" · {how} {counted(len(articles), 'source')}, {counted(origins, 'origin')}"
        yield indented(tagged([(finding.id, line.append(told, "green" if origins > 1 else QUIET))]))
        quoted = self._best(finding, others)
        for side in quoted[:_QUOTES]:
            yield indented(self._quoted(side), _INNER)
        if len(quoted) > _QUOTES:
            more = ", ".join(self.texts.place(s.article, s.focus.start) for s in quoted[_QUOTES : 3 * _QUOTES])
            rest = f" and {len(quoted) - 3 * _QUOTES} more" if len(quoted) > 3 * _QUOTES else ""
            yield indented(words(f"also {more}{rest}", QUIET), _INNER)
        if self._show_cleared or finding.verdict == "compatible":  # of a quotation it tells what is not to the letter
            yield indented(tagged([("why", words(finding.why))]), _INNER)

    def _others(self, finding: Finding) -> list[Side]:
        return [side for side in finding.sides if side.article != self._draft.id]

    def _best(self, finding: Finding, others: Sequence[Side]) -> list[Side]:
        """One side of each source: the one that has the draft's very value, else its first."""
        own = {one_line(side.value).casefold() for side in finding.sides if side.article == self._draft.id}
        best: dict[str, Side] = {}
        for side in others:
            if side.article not in best or (
                one_line(side.value).casefold() in own and one_line(best[side.article].value).casefold() not in own
            ):
                best[side.article] = side
        return list(best.values())

    def _own_words(self, finding: Finding, sentence: CheckedSentence) -> str:
        own = (s for s in finding.sides if s.article == self._draft.id and s.focus.overlaps(sentence))
        return f"“{clip(one_line(next(own).value), _VALUE)}”"

    def _quoted(self, side: Side) -> Text:
        place = words(self.texts.place(side.article, side.focus.start) + " ", QUIET)
        return place.append_text(self._ink.quoted(self.texts.passage(side, self._ink.width)))
