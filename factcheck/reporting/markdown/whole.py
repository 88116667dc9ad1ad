"""The whole report in Markdown: the verdict first, then what an editor acts on, then what was only noted."""

from collections.abc import Iterable, Iterator, Mapping

from factcheck.model.finding import Finding, Verdict
from factcheck.model.report import Report
from factcheck.reporting import headline
from factcheck.reporting.asides import joined, lines
from factcheck.reporting.call_list import Call, call_list, capital, told, values
from factcheck.reporting.decided import Entry, sections
from factcheck.reporting.formats import View
from factcheck.reporting.markdown import findings
from factcheck.reporting.markdown.draft import sentences
from factcheck.reporting.markdown.literal import literal
from factcheck.reporting.one_text import one_texts
from factcheck.reporting.open_findings import open_report
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import listed
from factcheck.reporting.rungs import ranks, rungs
from factcheck.reporting.sides import dissolving
from factcheck.reporting.visible import clip

_IN_FULL: tuple[tuple[Verdict, str], ...] = (("contradiction", "Contradictions"), ("update", "Updates"))
_CLEARED: tuple[Verdict, ...] = ("compatible", "different-event")
_EXCERPT = 60
_VALUE = 60
_Decided = tuple[tuple[str, list[Entry]], ...]


def markdown_text(report: Report, texts: Mapping[str, str], view: View) -> str:
    """The report, or its call list alone; an empty string where only some verdicts are asked for and none is there."""
    known = Texts(report.articles, texts)
    decided = tuple(sections(report, known))
    report = open_report(report)
    calls = call_list(report, view.only)
    if view.questions:
        page: Iterable[str] = [] if view.only is not None and not calls else _calls(calls, known, "#")
    elif report.command == "check":
        page = _check(report, known, view, calls, decided)
    else:
        page = _comparison(report, known, view, calls, decided)
    return "".join(f"{line}\n" for line in _single_spaced(page))


def _check(report: Report, texts: Texts, view: View, calls: tuple[Call, ...], decided: _Decided) -> Iterator[str]:
    if view.only is not None:
        yield from sentences(report, texts, view)
        return
    draft = next(entry for entry in report.articles if entry.role == "draft")
    yield f"# {' · '.join(part for _, part in headline.sentence_totals(report))}"
    yield from _opening(report, headline.draft_basis(report, draft))
    yield from ("", "## The draft, sentence by sentence")
    yield from sentences(report, texts, view)
    yield from _calls(calls, texts, "##") if calls else ()
    yield from _section("Event ladder", _ladder(report, texts))
    yield from _decisions(decided)
    yield from _appendix(report, texts)


def _comparison(report: Report, texts: Texts, view: View, calls: tuple[Call, ...], decided: _Decided) -> Iterator[str]:
    if view.only is not None:
        yield from _found(report, texts, view)
        return
    yield f"# {' · '.join(headline.totals(report))}"
    yield from _opening(report, headline.basis(report))
    yield from _found(report, texts, view)
    yield from _calls(calls, texts, "##") if calls else ()
    yield from _section("Event ladder", _ladder(report, texts))
    yield from _section("Agreed", findings.agreements([f for f in report.findings if f.verdict == "agreement"]))
    cleared = [finding for finding in report.findings if finding.verdict in _CLEARED]
    if view.show_cleared:
        yield from _section("Cleared", (line for f in cleared for line in findings.cleared(f, texts)))
    elif cleared:
        yield from ("", f"## Cleared: {len(cleared)} (--show-cleared tells why)")
    yield from _decisions(decided)
    yield from _appendix(report, texts)


def _decisions(decided: _Decided) -> Iterator[str]:
    """What was decided already: settled findings, waivers, the baseline."""
    for title, entries in decided:
        yield from _section(title, (_entry(entry) for entry in entries))


def _entry(entry: Entry) -> str:
    told = " ".join(filter(None, (f"**{literal(entry.about)}**" if entry.about else "", literal(entry.words))))
    return f"{'  ' * entry.under}- {told}{f': {literal(entry.more)}' if entry.more else ''}"


def _opening(report: Report, basis: str) -> Iterator[str]:
    """What it rests on, and what to know before reading on: a paragraph each."""
    missing = headline.left_out(report)
    for remark in (basis, *headline.remarks(report, shared="Shared text"), *([missing] if missing else [])):
        yield from ("", literal(remark))


def _found(report: Report, texts: Texts, view: View) -> Iterator[str]:
    """Contradictions, updates, what one source alone says, what could not be decided."""
    shown = [f for f in report.findings if view.only is None or f in view.only]

    def of(verdict: Verdict) -> list[Finding]:
        return [finding for finding in shown if finding.verdict == verdict]

    in_full = [finding for verdict, _ in _IN_FULL for finding in of(verdict)]
    dissolved_by = dissolving(report.assumptions, in_full)
    for verdict, title in _IN_FULL:
        found = of(verdict)
        yield from ("", f"## {title}") if found else ()
        for finding in found:
            yield from ("", f"### {finding.id} {literal(finding.message)}", "")
            yield from findings.conflict(finding, finding.sides, texts, dissolved_by.get(finding.id, ()))
    yield from _section("Only one source says", findings.singles(of("single-source"), texts))
    yield from _section("Undecided", (line for f in of("undecided") for line in findings.undecided(f, texts)))


def _calls(calls: tuple[Call, ...], texts: Texts, level: str) -> Iterator[str]:
    """The call list, a box to tick for each question."""
    yield from ("", f"{level} Call list: {told(calls)}")
    for call in calls:
        yield from ("", f"{level}# {literal(capital(call.whom))}", "")
        for question in call.questions:
            settled = listed(finding.id for finding in question.findings)
            yield f"- [ ] {literal(capital(question.words))} ({settled})" if question.words else f"- [ ] ({settled})"
            for finding in question.findings:
                places = "; ".join(
                    f"“{clip(value, _VALUE)}” {texts.place(side.article, side.focus.start)}"
                    for value, side in values(finding).items()
                )
                yield f"  - {finding.id} {literal(f'{finding.kind}: {places}')}"


def _ladder(report: Report, texts: Texts) -> Iterator[str]:
    """The events in time order with what each article says of them, and the ranks that articles give."""
    told, left_out = rungs(report, texts)
    for rung in told:
        yield f"- {literal(rung.label)}"
        for place, said in rung.said:
            yield f"  - {literal(f'{place} {said}')}"
        if rung.silent:
            yield f"  - no word of it: {literal(', '.join(rung.silent))}"
    yield from findings.left_over(left_out, "event")
    yield from (f"- {literal(line)}" for line in ranks(report, texts))


def _appendix(report: Report, texts: Texts) -> Iterator[str]:
    """Which articles share text, what was set aside in them, and what could not be read."""
    yield from _section("Shared text", _shared(report, texts))
    yield from _section("Set aside, not read for claims", _set_aside(report, texts))
    unread = (f"- {literal(failure.path)}: {literal(failure.reason)}" for failure in report.unread)
    yield from _section("Not read", unread)


def _shared(report: Report, texts: Texts) -> Iterator[str]:
    for one in one_texts(report):
        yield f"- {literal(': '.join(one.told(texts)))}"


def _set_aside(report: Report, texts: Texts) -> Iterator[str]:
    for entry in report.articles:
        for aside in joined(entry, texts):
            excerpt = clip(texts.excerpt(entry.id, aside.start, aside.end), _EXCERPT)
            words = f": “{excerpt}”" if excerpt else ""
            yield f"- {literal(f'{lines(entry, aside, texts)} {aside.reason}{words}')}"


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading with its list; nothing where there is nothing to list."""
    lines = list(lines)
    if lines:
        yield from ("", f"## {title}", "", *lines)


def _single_spaced(lines: Iterable[str]) -> Iterator[str]:
    """The lines, never two empty ones in a row, none at the beginning or the end."""
    waiting, begun = False, False
    for line in lines:
        if not line:
            waiting = begun
            continue
        if waiting:
            yield ""
        waiting, begun = False, True
        yield line
