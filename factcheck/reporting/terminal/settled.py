"""What was decided already: beside an open finding in a line, and behind the report what is settled and by whom."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from factcheck.model.decision import Standing, Waiver
from factcheck.model.finding import Finding
from factcheck.model.report import Report
from factcheck.reporting.passages import Texts
from factcheck.reporting.terminal.ink import QUIET, counted, heading, indented, tagged, words
from factcheck.reporting.visible import clip, one_line

_NAMED = 5  # entries of a baseline that match nothing
_VALUE = 40
_BY_DECISION = frozenset({"dismissed", "confirmed", "assigned"})


def decided(finding: Finding) -> str:
    """What was decided of an open finding, in words; empty where nothing was."""
    standing = finding.decision
    if standing is None or finding.settled:
        return ""
    if standing.state == "reopened":
        was = ", ".join(f"“{clip(one_line(side.value), _VALUE)}” ({one_line(side.article)})" for side in standing.was)
        return f"opened again: {_by(standing)} decided on {was}"
    if standing.state == "expired":
        return f"what {_by(standing)} decided held until {standing.until}{_why(standing)}"
    return f"{standing.state} by {_by(standing)}{_why(standing)}"


def _by(standing: Standing) -> str:
    return one_line(standing.who or "somebody") + (f", {standing.when:%Y-%m-%d}" if standing.when else "")


def _why(standing: Standing) -> str:
    told = [one_line(text) for text in (standing.why, standing.note) if text]
    return f": {'; '.join(told)}" if told else ""


def settled(report: Report, texts: Texts) -> Iterator[RenderableType]:
    """The findings that decisions and waivers have settled, waivers that did nothing, what the baseline has hidden."""
    dismissed = [
        f for f in report.findings if f.settled and f.decision is not None and f.decision.state in _BY_DECISION
    ]
    if dismissed:
        yield Text()
        yield heading("DECIDED", "bold")
        for finding in dismissed:
            yield from _dismissed(finding)
    if report.waivers:
        yield Text()
        yield heading("WAIVERS", "bold")
        by_id = {finding.id: finding for finding in report.findings}
        draft = next((entry.id for entry in report.articles if entry.role == "draft"), "")
        for waiver in sorted(report.waivers, key=lambda w: w.state == "applied"):
            yield from _waiver(waiver, draft, by_id, texts)
    yield from _baseline(report)
    if report.decisions is not None and report.decisions.broken:
        yield Text()
        yield heading("DECISIONS THAT COULD NOT BE READ", "bold red")
        for line in report.decisions.broken:
            yield indented(words(f"{line.path}:{line.line}: ", "bold").append_text(words(line.problem)))


def _dismissed(finding: Finding) -> Iterator[RenderableType]:
    standing = finding.decision
    if standing is not None:
        yield tagged([(finding.id, words(finding.message))])
        until = f", until {standing.until}" if standing.until else ""
        yield indented(words(f"{standing.state} by {_by(standing)}{until}{_why(standing)}", QUIET))


def _waiver(waiver: Waiver, draft: str, by_id: dict[str, Finding], texts: Texts) -> Iterator[RenderableType]:
    place = words(f"{texts.place(draft, waiver.start)} ", QUIET)
    named = " ".join(waiver.targets) or clip(one_line(waiver.text), _VALUE)
    until = f" until {waiver.until}" if waiver.until else ""
    reason = f": {waiver.reason}" if waiver.reason else ""
    match waiver.state:
        case "applied":
            told = f"ignores {named}{until}{reason}"
        case "unused":
            told = f"matches nothing any more, take it out: ignore {named}{until}{reason}"
        case "expired":
            told = f"has expired: ignore {named}{until}{reason}"
        case "invalid":
            told = f"is not honoured: it {waiver.problem}"
        case _:
            return
    yield indented(place.append_text(words(told, "" if waiver.state == "applied" else "yellow")))
    for identity in waiver.findings if waiver.state == "applied" else ():
        yield indented(tagged([(identity, words(by_id[identity].message, QUIET))]))


def _baseline(report: Report) -> Iterator[RenderableType]:
    used = report.baseline
    if used is None:
        return
    yield Text()
    yield heading("BASELINE", "bold")
    verb = "is" if used.hidden == 1 else "are"
    yield indented(words(f"{counted(used.hidden, 'finding')} that {verb} in {used.path}, left out"))
    if used.gone:
        entries = "1 entry of it matches" if len(used.gone) == 1 else f"{len(used.gone)} entries of it match"
        yield indented(words(f"{entries} nothing here; `factcheck baseline write` makes it anew:"))
        for entry in used.gone[:_NAMED]:
            yield indented(tagged([(entry.rule, words(entry.message, QUIET))]))
        if len(used.gone) > _NAMED:
            yield indented(words(f"… and {len(used.gone) - _NAMED} more; --format json has them all", QUIET))
