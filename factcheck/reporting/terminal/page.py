"""The whole report on one page: the verdict first, then what an editor acts on, then what was only noted."""

from collections.abc import Iterator, Mapping

from rich.console import RenderableType
from rich.text import Text

from factcheck.model.finding import Finding, Verdict
from factcheck.model.report import Report
from factcheck.reporting import headline
from factcheck.reporting.counted import Counted
from factcheck.reporting.decided import sections
from factcheck.reporting.open_findings import open_report
from factcheck.reporting.passages import Texts
from factcheck.reporting.sides import dissolving
from factcheck.reporting.terminal import lists
from factcheck.reporting.terminal.conflict import conflict
from factcheck.reporting.terminal.ink import QUIET, VERDICT_STYLE, Ink, heading, indented, tagged, words

_IN_FULL: tuple[tuple[Verdict, str], ...] = (("contradiction", "CONTRADICTIONS"), ("update", "UPDATES"))
_CLEARED: tuple[Verdict, ...] = ("compatible", "different-event")


def report_text(  # noqa: PLR0913 - the last four are the reader's choices, each by its name
    report: Report,
    texts: Mapping[str, str],
    *,
    width: int = 80,
    color: bool = False,
    show_cleared: bool = False,
    ladder: bool = False,
    only: Counted | None = None,
) -> str:
    """The report for a terminal, ending in a newline.

    Args:
        report: what `compare` or `check` returned.
        texts: article name → text, for lines and whole sentences; an article that is missing is quoted without them.
        width: columns to fill, at least 40; from 100 on, values that conflict stand side by side.
        color: whether to use colours; without, the deciding words stand between » and «.
        show_cleared: list what looked like a conflict and is none, with the reasons, instead of counting it.
        ladder: tell the events in time order, with what each article says of them.
        only: these findings and nothing else; an empty string where there are none.
    """
    ink = Ink(width=width, color=color)
    whole, report = report, open_report(report)
    known = Texts(report.articles, texts)
    by_verdict: dict[Verdict, list[Finding]] = {}
    for finding in report.findings:
        by_verdict.setdefault(finding.verdict, []).append(finding)
    if only is not None:
        kept = {verdict: [f for f in found if f in only] for verdict, found in by_verdict.items()}
        by_verdict = {verdict: found for verdict, found in kept.items() if found}
        return ink.printed(_findings(report, by_verdict, known, ink)).lstrip("\n") if by_verdict else ""
    parts = [*_headline(report), *_findings(report, by_verdict, known, ink)]
    parts += event_ladder(report, known) if ladder else ()
    parts += [*_noted(report, by_verdict, known, show_cleared), *decisions(whole, known), *appendix(report, known)]
    return ink.printed(parts)


def _headline(report: Report) -> Iterator[RenderableType]:
    first, *rest = headline.totals(report)
    if any(finding.verdict == "contradiction" for finding in report.findings):
        style = VERDICT_STYLE["contradiction"]
    else:
        style = VERDICT_STYLE["agreement"] if headline.reassuring(report) else "bold"
    line = Text().append(first, style)
    yield line.append("".join(f" · {part}" for part in rest))
    yield words(headline.basis(report), QUIET)
    yield from remarks(report)


def remarks(report: Report) -> Iterator[RenderableType]:
    """What to know before reading on: copies, assumptions, what could not be read."""
    yield from (words(remark) for remark in headline.remarks(report, shared="SHARED TEXT"))
    missing = headline.left_out(report)
    if missing:
        yield Text(missing, "red")


def _findings(
    report: Report, by_verdict: Mapping[Verdict, list[Finding]], texts: Texts, ink: Ink
) -> Iterator[RenderableType]:
    """Contradictions, updates, single-source assertions, undecided."""
    in_full = [finding for verdict, _ in _IN_FULL for finding in by_verdict.get(verdict, ())]
    dissolved_by = dissolving(report.assumptions, in_full)
    for verdict, title in _IN_FULL:
        if found := by_verdict.get(verdict):
            yield Text()
            yield heading(title, VERDICT_STYLE[verdict])
            for finding in found:
                yield Text()
                yield from conflict(finding, texts, ink, dissolved_by.get(finding.id, ()))
    if single := by_verdict.get("single-source"):
        yield Text()
        yield heading("ONLY ONE SOURCE SAYS", VERDICT_STYLE["single-source"])
        yield from lists.single_sources(single, texts, ink)
    if open_ := by_verdict.get("undecided"):
        yield Text()
        yield heading("UNDECIDED", VERDICT_STYLE["undecided"])
        yield from lists.undecided(open_, texts, ink)


def _noted(
    report: Report, by_verdict: Mapping[Verdict, list[Finding]], texts: Texts, show_cleared: bool
) -> Iterator[RenderableType]:
    """Agreements, and what was cleared."""
    if agreed := by_verdict.get("agreement"):
        yield Text()
        yield heading("AGREED", VERDICT_STYLE["agreement"])
        yield from lists.agreements(agreed)
    cleared = [finding for finding in report.findings if finding.verdict in _CLEARED]
    if cleared:
        yield Text()
        yield heading("CLEARED" if show_cleared else f"CLEARED  {len(cleared)} (--show-cleared tells why)", "bold")
    if show_cleared:
        yield from lists.cleared(cleared, texts)


def event_ladder(report: Report, texts: Texts) -> Iterator[RenderableType]:
    """What happened, in time order, by article; nothing where no event was found."""
    if report.events:
        yield Text()
        yield heading("EVENT LADDER", "bold")
        yield from lists.events(report, texts)


def decisions(report: Report, texts: Texts) -> Iterator[RenderableType]:
    """What was decided already: settled findings, waivers, the baseline."""
    for title, entries in sections(report, texts):
        yield Text()
        yield heading(title.upper(), "bold")
        for entry in entries:
            line = words(entry.words, "yellow" if entry.loud else "")
            part = tagged([(entry.about, line)]) if entry.about else indented(line)
            yield indented(part) if entry.under else part
            if entry.more:
                yield indented(words(entry.more, QUIET))


def appendix(report: Report, texts: Texts) -> Iterator[RenderableType]:
    """Which articles share text, what was set aside in them, names spelled otherwise, what could not be read."""
    if report.shared:
        yield Text()
        yield heading("SHARED TEXT", "bold")
        yield from lists.shared(report, texts)
    if any(article.set_aside for article in report.articles):
        yield Text()
        yield heading("SET ASIDE, not read for claims", "bold")
        yield from lists.set_aside(report.articles, texts)
    if report.spellings:
        yield Text()
        yield heading("HOUSE SPELLING", "bold")
        yield from lists.spellings(report.spellings, texts)
    if report.unread:
        yield Text()
        yield heading("NOT READ", "bold red")
        yield from lists.unread(report.unread)
