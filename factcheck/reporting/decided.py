"""What was decided already: in a line beside an open finding, and behind a report what is settled, and by whom."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.model.decision import ClaimVerdict, Standing, Waiver
from factcheck.model.finding import Finding
from factcheck.model.report import Report
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import counted
from factcheck.reporting.visible import clip, one_line

_NAMED = 5  # entries of a baseline that match nothing
_VALUE = 40
_BY_DECISION = frozenset({"dismissed", "confirmed", "assigned"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a section: what it is about (a finding's id, a place), what it is, and what is to know of it.

    `loud` asks for work: a waiver that does nothing, a line that could not be read. `under` belongs to the line above.
    """

    about: str
    words: str
    more: str = ""
    loud: bool = False
    under: bool = False


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
    return f"{standing.state} by {_by(standing)}{_known(standing)}{_why(standing)}"


def judged(verdicts: Iterable[ClaimVerdict]) -> str:
    """Which sides somebody called right or wrong, in words."""
    told = (f"{v.verdict}: “{clip(one_line(v.value), _VALUE)}” ({one_line(v.article)})" for v in verdicts)
    return ", ".join(told)


def _known(standing: Standing) -> str:
    return f", {judged(standing.verdicts)}" if standing.verdicts else ""


def _by(standing: Standing) -> str:
    return one_line(standing.who or "somebody") + (f", {standing.when:%Y-%m-%d}" if standing.when else "")


def _why(standing: Standing) -> str:
    told = [one_line(text) for text in (standing.why, standing.note) if text]
    return f": {'; '.join(told)}" if told else ""


def settled(finding: Finding) -> str:
    """How a settled finding was settled, in words; empty where it is open."""
    standing = finding.decision
    if standing is None or not finding.settled:
        return ""
    until = f", until {standing.until}" if standing.until else ""
    if standing.state == "waived":
        return f"waived in the draft{until}{_why(standing)}"
    if standing.state == "known":
        return f"known to the baseline{_why(standing)}"
    return f"{standing.state} by {_by(standing)}{until}{_known(standing)}{_why(standing)}"


def sections(report: Report, texts: Texts) -> Iterator[tuple[str, list[Entry]]]:
    """What decisions have settled, the draft's waivers, what the baseline has hidden; each where there is any.

    Args:
        report: the whole report, with what is settled.
        texts: where the waivers stand.
    """
    done = [f for f in report.findings if f.settled and f.decision is not None and f.decision.state in _BY_DECISION]
    if done:
        yield "Decided", [Entry(f.id, one_line(f.message), settled(f)) for f in done]
    if report.waivers:
        yield "Waivers", list(_waivers(report, texts))
    if report.baseline is not None:
        yield "Baseline", list(_baseline(report))
    if report.decisions is not None and report.decisions.broken:
        broken = report.decisions.broken
        lines = [Entry("", f"{one_line(b.path)}:{b.line}: {one_line(b.problem)}", loud=True) for b in broken]
        yield "Decisions that could not be read", lines


def _waivers(report: Report, texts: Texts) -> Iterator[Entry]:
    by_id = {finding.id: finding for finding in report.findings}
    draft = next((entry.id for entry in report.articles if entry.role == "draft"), "")
    for waiver in sorted(report.waivers, key=lambda w: w.state == "applied"):
        told = _waiver(waiver)
        if told:
            yield Entry("", f"{texts.place(draft, waiver.start)} {told}", loud=waiver.state != "applied")
        for identity in waiver.findings if waiver.state == "applied" else ():
            yield Entry(identity, one_line(by_id[identity].message), under=True)


def _waiver(waiver: Waiver) -> str:
    named = one_line(" ".join(waiver.targets))
    said = f"{named}{f' until {waiver.until}' if waiver.until else ''}: {one_line(waiver.reason or '')}"
    match waiver.state:
        case "applied":
            return f"ignores {said}"
        case "unused":
            return f"matches nothing any more, take it out: ignore {said}"
        case "expired":
            return f"has expired: ignore {said}"
        case "invalid":
            return f"is not honoured: it {one_line(waiver.problem or '')}"
        case _:
            return ""


def _baseline(report: Report) -> Iterator[Entry]:
    used = report.baseline
    if used is None:
        return
    verb = "is" if used.hidden == 1 else "are"
    yield Entry("", f"{counted(used.hidden, 'finding')} that {verb} in {one_line(used.path)}, left out")
    if used.gone:
        entries = "1 entry of it matches" if len(used.gone) == 1 else f"{len(used.gone)} entries of it match"
        yield Entry("", f"{entries} nothing here; `factcheck baseline write` makes it anew:", loud=True)
        for entry in used.gone[:_NAMED]:
            yield Entry(one_line(entry.rule), one_line(entry.message), under=True)
        if len(used.gone) > _NAMED:
            yield Entry("", f"… and {len(used.gone) - _NAMED} more; --format json has them all", under=True)
