"""Decisions, waivers and baseline held against a report: what is settled, what has expired, what came up again."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.decisions.baseline import OPEN, question_of
from factcheck.decisions.file import Ledger
from factcheck.decisions.renamed import Content, Renamed, carried
from factcheck.model.decision import (
    BaselineUse,
    Decided,
    DecidedSide,
    Decision,
    DecisionsUse,
    Known,
    Standing,
    State,
    Waiver,
)
from factcheck.model.finding import Finding
from factcheck.model.report import Report

_STATES: Mapping[Decided, State] = {
    "dismiss": "dismissed", "confirm": "confirmed", "assign": "assigned", "note": "noted",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What is held against a report.

    Args:
        today: the day it is, in UTC.
        ledger: the decisions; none where nobody has looked for them.
        baseline: the findings that were there before, and what their file is called; None where there is none.
        settled_by: the decisions that settle a finding.
        require_until: whether a waiver must say until when it holds.
        rules: rule codes and kinds that a waiver may name.
    """

    today: date
    ledger: Ledger | None = None
    baseline: tuple[str, Sequence[Known]] | None = None
    settled_by: tuple[Decided, ...] = ("dismiss",)
    require_until: bool = False
    rules: Collection[str] = ()


class _Ledger:
    """The decisions by what they are about: the latest of each finding, and its latest note."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._latest: dict[str, Decision] = {}
        self._notes: dict[str, Decision] = {}
        self._place: dict[int, int] = {}  # of those kept, by identity: of one moment the later line counts
        for place, decision in enumerate(decisions):
            self._place[id(decision)] = place
            (self._notes if decision.decision == "note" else self._latest)[decision.fingerprint] = decision
        self._renamed, self._noted = Renamed(self._latest.values()), Renamed(self._notes.values())
        self._by_side: dict[tuple[str, str, DecidedSide], list[Decision]] = {}
        for decision in sorted(self._latest.values(), key=lambda decided: decided.when, reverse=True):
            for side in decision.sides:
                self._by_side.setdefault((decision.rule, decision.about, side), []).append(decision)

    def on(self, fingerprint: str, content: Content, articles: Collection[str], today: date) -> Standing | None:
        """What was decided of a finding, under whatever names of its articles; a note by itself where nothing was."""
        note = self._newest(self._notes.get(fingerprint), self._noted.before(content, articles), content)
        latest = self._newest(self._latest.get(fingerprint), self._renamed.before(content, articles), content)
        note = note if note is not None and not _over(note, today) else None
        if latest is None:
            return _told(note, "noted") if note is not None else None
        over = _over(latest, today)
        told = _told(latest, "expired" if over else _STATES[latest.decision])
        verdicts = () if over else latest.verdicts
        return told.model_copy(update={"note": note.why if note is not None else None, "verdicts": verdicts})

    def _newest(self, own: Decision | None, before: Iterable[Decision], content: Content) -> Decision | None:
        """The latest of the decision on a finding and those on it under other names, these with the names of now."""
        told = [*([own] if own is not None else []), *before]
        newest = max(told, key=lambda one: self._place[id(one)], default=None)
        return newest if newest is own or newest is None else carried(newest, content)

    def on_other_values(
        self, finding: Finding, about: str, sides: Sequence[DecidedSide], here: set[str]
    ) -> Standing | None:
        """The decision on what this finding was before a value of it changed, or before another article joined it.

        It is known by a side that is still the same, while all articles that were decided on still take part.
        """
        articles = {side.article for side in sides}
        for side in sides:
            for decision in self._by_side.get((finding.rule, about, side), ()):
                if decision.fingerprint not in here and {was.article for was in decision.sides} <= articles:
                    return _told(decision, "reopened").model_copy(update={"was": decision.sides})
        return None


def _over(decision: Decision, today: date) -> bool:
    return decision.until is not None and decision.until < today


def _told(decision: Decision, state: State) -> Standing:
    return Standing(state=state, who=decision.who, when=decision.when, why=decision.why, until=decision.until)


def stand(report: Report, verdicts: Verdicts) -> Report:
    """The report with what was decided of its findings; `settled` ones ask for nothing any more.

    A dismissal or a confirmation goes before a waiver, a waiver before the baseline. Nothing is taken out of the
    report; ids stay.
    """
    waivers = tuple(_held(waiver, report, verdicts) for waiver in report.waivers)
    waived = {identity: waiver for waiver in waivers if waiver.state == "applied" for identity in waiver.findings}
    entries = verdicts.baseline[1] if verdicts.baseline is not None else ()
    known, known_before = {entry.fingerprint for entry in entries}, Renamed(entries)
    ledger = _Ledger(verdicts.ledger.decisions if verdicts.ledger is not None else ())
    about = question_of(report)
    names = {entry.id: entry.path for entry in report.articles}
    articles, met = set(names.values()), set[str]()
    here = {finding.fingerprint for finding in report.findings}
    findings = []
    for finding in report.findings:
        if finding.verdict not in OPEN:
            findings.append(finding)
            continue
        content = Content.now(finding, about.get(finding.sides[0].claim, "") if finding.sides else "", names)
        standing = ledger.on(finding.fingerprint, content, articles, verdicts.today)
        if standing is None:
            standing = ledger.on_other_values(finding, content.about, content.sides, here)
        before = {entry.fingerprint for entry in known_before.before(content, articles)}
        met |= before
        settled = standing is not None and any(standing.state == _STATES[kind] for kind in verdicts.settled_by)
        if not settled and (standing is None or standing.state != "confirmed"):
            if finding.id in waived:
                standing, settled = _waived(waived[finding.id]), True
            elif finding.fingerprint in known or before:
                standing, settled = (standing or Standing(state="known")).model_copy(update={"state": "known"}), True
        findings.append(finding.model_copy(update={"decision": standing, "settled": settled}))
    open_ = {finding.id for finding in findings if not finding.settled}
    return report.model_copy(
        update={
            "findings": tuple(findings),
            "sentences": tuple(
                s.model_copy(update={"settled": bool(s.findings) and not open_.intersection(s.findings)})
                for s in report.sentences
            ),
            "waivers": waivers,
            "baseline": _used(verdicts, findings, here | met),
            "decisions": _read(verdicts.ledger),
            "summary": report.summary.model_copy(
                update={"open": dict(Counter(f.verdict for f in findings if not f.settled))}
            ),
        }
    )


def _waived(waiver: Waiver) -> Standing:
    return Standing(state="waived", why=waiver.reason, until=waiver.until)


def _held(waiver: Waiver, report: Report, verdicts: Verdicts) -> Waiver:
    """A waiver held against the findings of its paragraph."""
    problem = waiver.problem or _problem(waiver, verdicts)
    if problem is not None:
        return waiver.model_copy(update={"state": "invalid", "problem": problem})
    draft = next((entry.id for entry in report.articles if entry.role == "draft"), None)
    targets = {target.lower() for target in waiver.targets}
    met = tuple(
        finding.id
        for finding in report.findings
        if finding.verdict in OPEN
        and targets & {finding.rule.lower(), finding.kind, finding.fingerprint}
        and waiver.applies is not None
        and any(
            s.article == draft and waiver.applies.start <= s.focus.start < waiver.applies.end for s in finding.sides
        )
    )
    if waiver.until is not None and waiver.until < verdicts.today:
        return waiver.model_copy(update={"state": "expired", "findings": met})
    return waiver.model_copy(update={"state": "applied" if met else "unused", "findings": met})


def _problem(waiver: Waiver, verdicts: Verdicts) -> str | None:
    if verdicts.require_until and waiver.until is None:
        return "does not say until when, which the settings require; write: until 2027-01-31, before the colon"
    if waiver.applies is None:
        return "stands above all paragraphs; put it into the one that it is for, or behind it"
    known = {rule.lower() for rule in verdicts.rules}
    strange = [t for t in waiver.targets if known and t.lower() not in known and not _is_fingerprint(t)]
    return f"names {strange[0]}, which is no rule or kind; `factcheck kinds` lists them" if strange else None


def _is_fingerprint(text: str) -> bool:
    digits = text.partition("-")[0].lower()
    return len(digits) == 16 and set(digits) <= set("0123456789abcdef")


def _used(verdicts: Verdicts, findings: Iterable[Finding], here: Collection[str]) -> BaselineUse | None:
    if verdicts.baseline is None:
        return None
    path, known = verdicts.baseline
    hidden = sum(f.decision is not None and f.decision.state == "known" for f in findings)
    return BaselineUse(path=path, hidden=hidden, gone=tuple(e for e in known if e.fingerprint not in here))


def _read(ledger: Ledger | None) -> DecisionsUse | None:
    if ledger is None or not ledger.paths:
        return None
    return DecisionsUse(paths=ledger.paths, read=len(ledger.decisions), broken=ledger.broken)
