"""The compact sections: one or two lines for each entry."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.text import Text

from factcheck.model.finding import Finding
from factcheck.model.origin import SharedRun
from factcheck.model.report import ArticleEntry, Failure, HouseSpelling, Report
from factcheck.reporting.asides import joined, lines
from factcheck.reporting.decided import decided
from factcheck.reporting.one_text import one_texts
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import counted
from factcheck.reporting.rungs import ranks, rungs
from factcheck.reporting.sides import bare_question
from factcheck.reporting.terminal.ink import INDENT, QUIET, SEVERITY_STYLE, Ink, indented, tagged, words
from factcheck.reporting.visible import clip, one_line

_SEVERITIES = ("error", "warning", "note")
_NOTES = 5
_AGREEMENTS = 10
_VALUES = 3
_SILENT = 6
_VALUE = 60
_EXCERPT = 60
_TWO_LINES = 200
_PAIRS, _RUNS, _RUN = 3, 2, 120


def single_sources(findings: Sequence[Finding], texts: Texts, ink: Ink) -> Iterator[RenderableType]:
    """What one origin alone says, the costliest first; of the notes only the first few."""
    ranked = sorted(findings, key=lambda finding: _SEVERITIES.index(finding.severity))
    notes = [finding for finding in ranked if finding.severity == "note"]
    for finding in ranked[: len(ranked) - max(len(notes) - _NOTES, 0)]:
        yield _single(finding, texts, ink)
    if len(notes) > _NOTES:
        yield _left_over(len(notes) - _NOTES, "note")


def undecided(findings: Sequence[Finding], texts: Texts, ink: Ink) -> Iterator[RenderableType]:
    """What could not be told, what it would take, and whom to ask."""
    for finding in findings:
        yield _entry(finding, _marked(finding))
        if told := decided(finding):
            yield indented(words(told))
        yield indented(words(finding.why, QUIET))
        for side in finding.sides[:2]:
            place = words(texts.place(side.article, side.focus.start) + " ", QUIET)
            yield indented(place.append_text(ink.quoted(texts.passage(side, ink.width))))
        if finding.question:
            yield indented(words(f"ask: {bare_question(finding.question)}"))


def agreements(findings: Sequence[Finding]) -> Iterator[RenderableType]:
    """What several articles say alike, that of most origins first, and from how many they have it."""
    ranked = sorted(findings, key=lambda finding: -finding.origins)
    widest = max(len(finding.kind) for finding in ranked[:_AGREEMENTS])
    for finding in ranked[:_AGREEMENTS]:
        articles = {side.article for side in finding.sides}
        values = list(dict.fromkeys(clip(one_line(side.value), _VALUE) for side in finding.sides))
        more = " / …" if len(values) > _VALUES else ""
        line = words(finding.kind, QUIET)
        line.append(" " * (widest - len(finding.kind)))
        line.append_text(words(f" {' / '.join(values[:_VALUES])}{more}"))
        line.append(
            f" · {counted(len(articles), 'text')}, {counted(finding.origins, 'origin')}",
            "green" if finding.origins > 1 else QUIET,
        )
        yield _entry(finding, line)
    if len(findings) > _AGREEMENTS:
        yield _left_over(len(findings) - _AGREEMENTS, "agreement")


def cleared(findings: Sequence[Finding], texts: Texts) -> Iterator[RenderableType]:
    """What looked like a conflict and is none, with the reason and the places."""
    for finding in findings:
        yield _entry(finding, words(finding.message))
        yield indented(words(f"{finding.verdict}: {finding.why}", QUIET))
        places = [f"{texts.place(s.article, s.focus.start)} “{clip(s.value, 30)}”" for s in finding.sides]
        yield indented(words(", ".join(places), QUIET))


def events(report: Report, texts: Texts) -> Iterator[RenderableType]:
    """The events in time order with what each article says of them, and the ranks that articles give."""
    told, left_out = rungs(report, texts)
    for rung in told:
        yield words(rung.label, "bold")
        for place, said in rung.said:
            yield indented(words(f"{place} ", QUIET).append_text(words(said)))
        if rung.silent:
            yield indented(words(f"no word of it: {_few(rung.silent)}", QUIET))
    if left_out:
        yield _left_over(left_out, "event")
    for line in ranks(report, texts):
        yield words(line)


def _few(names: Sequence[str]) -> str:
    """Names in a row, only the first of many."""
    more = f" and {len(names) - _SILENT} more" if len(names) > _SILENT else ""
    return ", ".join(names[:_SILENT]) + more


def set_aside(articles: Sequence[ArticleEntry], texts: Texts) -> Iterator[RenderableType]:
    """What was not read for claims: lines that follow each other for one reason are one entry."""
    for article in articles:
        for aside in joined(article, texts):
            line = words(f"{lines(article, aside, texts)} ", QUIET).append_text(words(aside.reason))
            excerpt = texts.excerpt(article.id, aside.start, aside.end)
            yield indented(line.append_text(words(f": “{clip(excerpt, _EXCERPT)}”" if excerpt else "", QUIET)))


def shared(report: Report, texts: Texts) -> Iterator[RenderableType]:
    """Which articles have text in common and what that makes of them, with the longest runs of it."""
    found = list(one_texts(report))
    apart = sum(not one.origin for one in found)
    for one in found[: len(found) - max(apart - _PAIRS, 0)]:
        names, told = one.told(texts)
        yield tagged([(one.origin, words(names, "bold").append_text(words(f": {told}", QUIET)))])
        runs = sorted(
            ((run, *pair.articles) for pair in one.pairs for run in pair.runs), key=lambda told: -_length(told[0])
        )
        for run, this, other in sorted(runs[:_RUNS], key=lambda told: (told[1:], told[0].one.start)):
            excerpt = clip(texts.excerpt(this, run.one.start, run.one.end), _RUN)
            place = f"{texts.place(this, run.one.start)} = {texts.place(other, run.other.start)}"
            yield indented(words(f"{place} ", QUIET).append_text(words(f"“{excerpt}”" if excerpt else "")))
        if len(runs) > _RUNS:
            yield _left_over(len(runs) - _RUNS, "run")
    if apart > _PAIRS:
        yield _left_over(apart - _PAIRS, "pair")


def _length(run: SharedRun) -> int:
    return run.one.end - run.one.start


def spellings(noted: Sequence[HouseSpelling], texts: Texts) -> Iterator[RenderableType]:
    """Names that the draft does not write as the house does, each once, with all its places."""
    places: dict[tuple[str, str], list[str]] = {}
    for spelling in noted:
        place = texts.place(spelling.article, spelling.start)
        places.setdefault((spelling.written, spelling.preferred), []).append(place)
    for (written, preferred), found in places.items():
        more = f" and {counted(len(found) - 1, 'more place')}" if len(found) > 1 else ""
        yield indented(words(f"{found[0]}{more} ", QUIET).append_text(words(f"“{written}”: write “{preferred}”")))


def unread(failures: Sequence[Failure]) -> Iterator[RenderableType]:
    """The inputs that are not part of this report."""
    for failure in failures:
        yield indented(words(f"{failure.path}: ", "bold").append_text(words(failure.reason)))


def _entry(finding: Finding, line: Text) -> RenderableType:
    return tagged([(finding.id, line)])


def _marked(finding: Finding) -> Text:
    tag = Text().append(f"{finding.severity:<8}", SEVERITY_STYLE[finding.severity])
    return tag.append_text(words(finding.message))


def _single(finding: Finding, texts: Texts, ink: Ink) -> RenderableType:
    """What it is, where it stands, the words: the heading says already that nobody else has it."""
    side = finding.sides[0]
    line = Text().append(f"{finding.severity:<8}", SEVERITY_STYLE[finding.severity])
    line.append_text(words(f"{finding.kind} ", "bold"))
    line.append_text(words(texts.place(side.article, side.focus.start), QUIET))
    if len(finding.sides) > 1:
        line.append(f" and {counted(len(finding.sides) - 1, 'more place')}", QUIET)
    if told := decided(finding):
        line.append_text(words(f" · {told}"))
    room = min(2 * (ink.width - INDENT), _TWO_LINES) - 10
    quote = ink.quoted(texts.passage(side, max(room, _EXCERPT)))
    beside = ink.width - INDENT - cell_len(line.plain) - 2
    if cell_len(quote.plain) <= beside:
        return _entry(finding, line.append(" ").append_text(quote))
    return Group(_entry(finding, line), indented(quote))


def _left_over(number: int, noun: str) -> RenderableType:
    return indented(words(f"… and {counted(number, f'more {noun}')}; --format json has them all", QUIET))
