"""The whole report on one page: the verdict first, then what an editor acts on, then what was only noted."""

from collections.abc import Iterator, Mapping

from rich.console import RenderableType
from rich.text import Text

from factcheck.model.finding import Finding, Verdict
from factcheck.model.report import Report
from factcheck.reporting.open_findings import open_report
from factcheck.reporting.passages import Texts
from factcheck.reporting.terminal import lists
from factcheck.reporting.terminal.conflict import conflict, dissolving
from factcheck.reporting.terminal.ink import QUIET, VERDICT_STYLE, Ink, counted, heading, listed, words
from factcheck.reporting.terminal.settled import settled

_IN_FULL: tuple[tuple[Verdict, str], ...] = (("contradiction", "CONTRADICTIONS"), ("update", "UPDATES"))
_CLEARED: tuple[Verdict, ...] = ("compatible", "different-event")


def report_text(  # noqa: PLR0913 - the last four are the reader's choices, each by its name
    report: Report,
    texts: Mapping[str, str],
    *,
    width: int = 80,
    color: bool = False,
    show_cleared: bool = False,
    only: tuple[Verdict, ...] | None = None,
) -> str:
    """The report for a terminal, ending in a newline.

    Args:
        report: what `compare` or `check` returned.
        texts: article name → text, for lines and whole sentences; an article that is missing is quoted without them.
        width: columns to fill, at least 40; from 100 on, values that conflict stand side by side.
        color: whether to use colours; without, the deciding words stand between » and «.
        show_cleared: list what looked like a conflict and is none, with the reasons, instead of counting it.
        only: findings of these verdicts and nothing else; an empty string where there are none.
    """
    ink = Ink(width=width, color=color)
    whole, report = report, open_report(report)
    known = Texts(report.articles, texts)
    by_verdict: dict[Verdict, list[Finding]] = {}
    for finding in report.findings:
        by_verdict.setdefault(finding.verdict, []).append(finding)
    if only is not None:
        by_verdict = {verdict: found for verdict, found in by_verdict.items() if verdict in only}
        return ink.printed(_findings(report, by_verdict, known, ink)).lstrip("\n") if by_verdict else ""
    parts = [*_headline(report, by_verdict), *_findings(report, by_verdict, known, ink)]
    parts += [*_noted(report, by_verdict, known, show_cleared), *settled(whole, known), *appendix(report, known)]
    return ink.printed(parts)


def _headline(report: Report, by_verdict: Mapping[Verdict, list[Finding]]) -> Iterator[RenderableType]:
    def number(verdict: Verdict) -> int:
        return len(by_verdict.get(verdict, ()))

    conflicts = number("contradiction")
    line = Text()
    verdict = counted(conflicts, "contradiction") if conflicts else "No contradictions"
    line.append(verdict, VERDICT_STYLE["contradiction" if conflicts else "agreement"])
    rest = [
        counted(number("update"), "update"),
        f"{number('single-source')} single-source",
        f"{number('undecided')} undecided",
        counted(number("agreement"), "agreement"),
    ]
    line.append("".join(f" · {part}" for part in rest if not part.startswith("0 ")))
    yield line
    summary = report.summary
    basis = [
        counted(summary.articles, "article"),
        counted(summary.origins, "origin"),
        counted(summary.claims, "claim"),
    ]
    yield words(", ".join(basis), QUIET)
    if any(pair.one_origin for pair in report.shared):
        yield words("Articles that print one text are one origin: see SHARED TEXT.")
    yield from owned(report)
    if summary.articles == 1:
        yield Text("Only one article: there is nothing to compare it with; what follows is about the article itself.")
    yield from assumed(report)
    if report.unread:
        missing = len(report.unread)
        verb = "is" if missing == 1 else "are"
        yield Text(f"{counted(missing, 'input')} could not be read and {verb} left out.", "red")


def owned(report: Report) -> Iterator[RenderableType]:
    """Which articles are one origin because they belong to one owner."""
    by_owner: dict[str, list[str]] = {}
    for entry in report.articles:
        if entry.owner is not None:
            by_owner.setdefault(entry.owner, []).append(entry.path)
    for owner, paths in by_owner.items():
        if len(paths) > 1:
            yield words(f"One origin, since they belong to {owner}: {listed(paths)}.")


def assumed(report: Report) -> Iterator[RenderableType]:
    """What is accepted, and what would dissolve several findings at once."""
    for assumption in report.assumptions:
        cleared = assumption.clears
        if assumption.accepted:
            reason = f" ({assumption.reason})" if assumption.reason else ""
            clears = f"it clears {listed(cleared)}" if cleared else "it clears nothing by itself"
            yield words(f"{assumption.id} is accepted{reason}: {assumption.text}; {clears}.")
        elif len(cleared) > 1:
            take = f"see {cleared[0]}; --assume {assumption.id} accepts it"
            yield words(f"One assumption would dissolve {listed(cleared)}: {take}.")


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
