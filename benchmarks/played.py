"""A played report of any size: stories that several articles tell with other figures, in sentences of our own."""

# ruff: noqa: E501 - a table of running text

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.event import Event, Mention
from factcheck.model.evidence import Alternative
from factcheck.model.finding import Assumption, Finding, Severity, Side, Verdict
from factcheck.model.origin import SharedRun, SharedText
from factcheck.model.report import ArticleEntry, Report, SetAside, Summary, Tool
from factcheck.model.value import CountValue, MeasureValue, StatementValue, Value

_TOWNS = (
    "Aldmoor Brackwater Coldhaven Dunmere Eastvale Fernley Glasmere Highcliff Islay Jurby Kelso Larne Moffat Nairn "
    "Oban Perth Quarrel Rothes Selkirk Tarbert"
).split()
# One question a line: its kind, what its groups come to, the sentence, and the words in it that decide.
_LINES: tuple[tuple[str, Verdict, Severity, str, str], ...] = (
    ("toll", "contradiction", "error", "At least {n} people were killed when the ferry sank off {town}.", "At least {n} people"),
    ("toll", "update", "warning", "Rescue crews brought {n} people ashore from the harbour of {town} by noon.", "{n} people"),
    ("count", "agreement", "note", "The harbour of {town} has 12 berths, of which two are closed for repairs.", "12 berths"),
    ("money", "contradiction", "error", "The owner put the damage to the pier at {n} million crowns.", "{n} million crowns"),
    ("measure", "compatible", "note", "Waves of {n} metres were measured off {town} that night.", "{n} metres"),
    ("event-date", "agreement", "note", "The harbour master of {town} had closed the pier on 3 May.", "on 3 May"),
    ("duration", "undecided", "note", "It took the crews {n} hours to reach the wreck in the channel.", "{n} hours"),
    ("presence", "agreement", "note", "None of the crew of the tug was hurt, the coast guard said.", "None of the crew"),
    ("count", "different-event", "note", "Some {n} boats were kept in port at {town} on the day before.", "Some {n} boats"),
    ("place", "agreement", "note", "The wreck lies in the north channel, a mile from the lighthouse.", "in the north channel"),
    ("age", "update", "warning", "The captain, who is {n}, has sailed the route for ten years.", "who is {n}"),
    ("percent", "single-source", "warning", "Ferries carry {n} per cent of all goods that reach the islands.", "{n} per cent"),
    ("toll", "single-source", "warning", "A storm off {town} cost {n} lives in the autumn of 1994.", "{n} lives"),
)  # fmt: skip
_COPIED = 2  # the line that all articles of a story have word for word


def played(*, stories: int, sources: int) -> tuple[Report, dict[str, str]]:
    """A report of `stories` times `sources` articles, with some 25 claims for each, and the articles' texts."""
    desk = _Desk()
    for story in range(stories):
        desk.tell(story, sources)
    return desk.report(), desk.texts


@dataclass
class _Desk:
    """The report as it grows, a story at a time."""

    texts: dict[str, str] = field(default_factory=dict)
    entries: list[ArticleEntry] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    shared: list[SharedText] = field(default_factory=list)

    def tell(self, story: int, sources: int) -> None:
        """One story in several articles, and what is found in it."""
        town = f"{_TOWNS[story % len(_TOWNS)]}-{story}"
        groups: dict[int, list[Side]] = {}
        event, mentions = f"e{story + 1}", []
        for source in range(sources):
            article = f"a{len(self.entries) + 1}"
            text = f"Ferry sinks off {town}\n\n"
            asides: tuple[SetAside, ...] = ()
            for line, (kind, _, _, sentence, focus) in enumerate(_LINES):
                number = 3 + story % 7 + line + source
                start = len(text)
                said = sentence.format(n=number, town=town)
                words = focus.format(n=number)
                text += said + ("\n" if line % 3 == 2 else " ")
                value = _value(kind, words, number) if "{n}" in focus else _statement(words)
                groups.setdefault(line, []).append(self._claim(article, kind, (start, said), words, value))
                side = self._claim(article, "statement", (start, said), said[:-1][:80], _statement(said))
                if (line + source) % 3 == 0:
                    self._find("single-source", "statement", "note", [side])
            asides = (SetAside(start=len(text), end=len(text) + 33, reason="an appeal to readers, no claim"),)
            text += "Sign up for our morning letter.\n\n"
            name = f"{town.lower()}-{source + 1}.txt"
            self.texts[name] = text
            mentions.append(Mention(article=article, start=0, end=11))
            day = date(2025, 5, 4) + timedelta(days=source)
            self.entries.append(
                ArticleEntry(
                    id=article,
                    path=name,
                    title=f"Ferry sinks off {town}",
                    published=day,
                    origin=f"o{article}",
                    set_aside=asides,
                )
            )
        self.events.append(
            Event(
                id=event,
                type="sinking",
                label=f"sinking off {town}, 3 May",
                time="2025-05-03",
                earliest=date(2025, 5, 3),
                latest=date(2025, 5, 3),
                standing="main",
                mentions=tuple(mentions),
            )
        )
        one, other = groups[_COPIED][:2]
        run = SharedRun(one=Span(start=one.start, end=one.end), other=Span(start=other.start, end=other.end))
        self.shared.append(SharedText(articles=(one.article, other.article), one_origin=False, share=0.1, runs=(run,)))
        for line, sides in groups.items():
            kind, verdict, severity, *_ = _LINES[line]
            for some in [[side] for side in sides] if verdict == "single-source" else [sides]:
                self._find(verdict, kind, severity, some)

    def _claim(self, article: str, kind: str, at: tuple[int, str], words: str, value: Value) -> Side:
        start, said = at
        focus = Span(start=start + said.index(words), end=start + said.index(words) + len(words))
        claim = Claim(
            id=f"c{len(self.claims) + 1}",
            article=article,
            kind=kind,
            event=f"e{len(self.events) + 1}",
            start=start,
            end=start + len(said),
            quote=said,
            focus=focus,
            value=value,
            attribute=kind,
        )
        self.claims.append(claim)
        return Side(claim=claim.id, article=article, start=start, end=claim.end, focus=focus, quote=said, value=words)

    def _find(self, verdict: Verdict, kind: str, severity: Severity, sides: list[Side]) -> None:
        number = len(self.findings) + 1
        values = list(dict.fromkeys(side.value for side in sides))
        told = " against ".join(f"“{value}”" for value in values[:2])
        why = f"{told}; held for one event: the times agree, both are placed off the town, both tell of ferry, harbour, crew"
        self.findings.append(
            Finding(
                id=f"f{number}",
                fingerprint=f"{number:016x}",
                rule="FC101",
                kind=kind,
                verdict=verdict,
                severity=severity,
                confidence=0.5 + number % 50 / 100,
                message=f"{kind.capitalize()}s: {told} in {len(sides)} articles",
                why=why if len(sides) > 1 else "no other article says anything comparable of it",
                sides=tuple(sides),
                question=f"Ask the authority that counts: how many ({kind}), and as of when?",
                whom="the authority that counts",
                alternatives=(Alternative(verdict="agreement", why=f"no two of their values fit: {told}"),),
                origins=len(sides),
            )
        )

    def report(self) -> Report:
        """All of it, gravest findings first, as a real report has them."""
        order: tuple[Verdict, ...] = (
            "contradiction",
            "update",
            "single-source",
            "undecided",
            "agreement",
            "compatible",
            "different-event",
        )
        findings = sorted(self.findings, key=lambda finding: order.index(finding.verdict))
        counted = Counter(finding.verdict for finding in findings)
        return Report(
            tool=Tool(version="0", model="played", model_version="0"),
            command="compare",
            articles=tuple(self.entries),
            events=tuple(self.events),
            claims=tuple(self.claims),
            findings=tuple(findings),
            shared=tuple(self.shared),
            assumptions=tuple(_assumptions(findings)),
            summary=Summary(
                articles=len(self.entries),
                origins=len(self.entries),
                claims=len(self.claims),
                findings={str(verdict): number for verdict, number in counted.items()},
            ),
        )


def _assumptions(findings: list[Finding]) -> Iterator[Assumption]:
    yield Assumption(
        id="as1",
        text="“the ferry” of one text is another than that of the other",
        clears=tuple(finding.id for finding in findings[:3]),
        evidence="both tell it in the same words (ferry, harbour, crew)",
        fingerprint="0" * 16,
    )


def _value(kind: str, words: str, number: int) -> Value:
    if kind == "toll":
        high = None if words.startswith("At least") else number
        return CountValue(text=words, low=number, high=high, counted="people", outcome="killed")
    return MeasureValue(text=words, low=number, high=number, unit=kind)


def _statement(words: str) -> StatementValue:
    return StatementValue(text=words)
