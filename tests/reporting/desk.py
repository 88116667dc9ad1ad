"""Hand-built reports: what the reporting tests print. The articles are ours, made up for this purpose."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.finding import Assumption, Finding, Severity, Side, Verdict
from factcheck.model.report import ArticleEntry, Failure, Report, SetAside, Summary, Tool
from factcheck.model.value import OrdinalValue, PresenceValue

FIRST = """Depot in Marsk burns once again
The freight depot of Marsk went up in flames on Sunday night, and the town's patience is wearing thin. It was at least the third time that the depot has burned, the earlier fires coming in May and in the winter of 2021.
In the latest fire, sparks from a welding torch set light to the roof of the north hall and melted its skylights. Luckily, no one on the night shift was hurt.
A neighbour, Mr. T. Holm, said that he had counted 14 engines. At least 9 firefighters were treated when the depot burned in 2021.
Sign up for our morning letter and never miss a story.
Read also:
- Marsk council puts off its budget
- Ferry strike enters second week
"""  # noqa: E501 - an article's paragraph is one line
SECOND = """Fourth fire at Marsk depot leaves hall in ruins

Fire tore through the Marsk freight depot in the early hours of Monday, 12 June. This is at least the fourth time the depot has burned, according to the county fire brigade.
None of the workers of the night shift were injured. The brigade put the damage at 2.4 million crowns; by morning 17 engines had come.
In late April sparks from a welding torch had set fire to the roof of the north hall and melted its skylights.
"""  # noqa: E501
THIRD = "Brigade: depot fire in Marsk was the fourth\nAt least the fourth time the depot has burned, the county fire brigade says. “No one of the night shift was hurt.”\n"  # noqa: E501


@dataclass
class Desk:
    """Builds a report about a few texts; sides are found by their words, so spans are always true."""

    texts: dict[str, str]
    origins: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def id_of(self, name: str) -> str:
        return f"a{sorted(self.texts).index(name) + 1}"

    def _origin(self, name: str) -> str:
        return self.origins.get(name, f"o-{name}")

    def side(self, name: str, quote: str, focus: str, value: str) -> Side:
        text = self.texts[name]
        start = text.index(quote)
        at = start + quote.index(focus)
        return Side(
            claim=f"c{start}",
            article=self.id_of(name),
            start=start,
            end=start + len(quote),
            focus=Span(start=at, end=at + len(focus)),
            quote=quote,
            value=value,
        )

    def find(
        self,
        verdict: Verdict,
        kind: str,
        message: str,
        why: str,
        sides: Sequence[Side],
        severity: Severity = "error",
        confidence: float = 0.8,
        assumption: str | None = None,
        question: str | None = None,
    ) -> None:
        number = len(self.findings) + 1
        finding = Finding(
            id=f"f{number}",
            fingerprint=f"{number:08x}",
            rule={"ordinal": "FC102", "toll": "FC101", "event-date": "FC103", "money": "FC106"}.get(kind, "FC105"),
            kind=kind,
            verdict=verdict,
            severity=severity,
            confidence=confidence,
            message=message,
            why=why,
            sides=tuple(sides),
            assumption=assumption,
            question=question,
            origins=len({self._origin(name) for name in self.texts if self.id_of(name) in {s.article for s in sides}}),
        )
        self.findings.append(finding)

    def report(
        self,
        assumptions: Iterable[Assumption] = (),
        set_aside: Sequence[tuple[str, str, str]] = (),
        unread: Iterable[Failure] = (),
    ) -> Report:
        articles = [self._entry(name, set_aside) for name in sorted(self.texts)]
        verdicts = [finding.verdict for finding in self.findings]
        return Report(
            tool=Tool(version="0.1.0", model="en_core_web_sm", model_version="3.8.0"),
            command="compare",
            articles=tuple(articles),
            events=(),
            claims=(),
            findings=tuple(self.findings),
            assumptions=tuple(assumptions),
            summary=Summary(
                articles=len(articles),
                origins=len({article.origin for article in articles}),
                claims=19,
                findings={verdict: verdicts.count(verdict) for verdict in dict.fromkeys(verdicts)},
            ),
            unread=tuple(unread),
        )

    def _entry(self, name: str, set_aside: Sequence[tuple[str, str, str]]) -> ArticleEntry:
        asides = []
        for where, quote, reason in set_aside:
            if where == name:
                start = self.texts[name].index(quote)
                asides.append(SetAside(start=start, end=start + len(quote), reason=reason))
        return ArticleEntry(
            id=self.id_of(name),
            path=name,
            title=None,
            published=None,
            origin=self._origin(name),
            set_aside=tuple(asides),
        )


def depot() -> tuple[Report, dict[str, str]]:
    """Three articles on a fire: every verdict once or more, an assumption, things set aside, an unread file."""
    first, second, third = "depot-burns-again.txt", "fourth-depot-fire.txt", "wire/brigade.txt"
    desk = Desk({first: FIRST, second: SECOND, third: THIRD}, {second: "o2", third: "o2"})
    fourth = "at least the fourth time the depot has burned"
    desk.find(
        "contradiction",
        "ordinal",
        "Third or fourth time that the depot has burned?",
        "at least 3rd and at least 4th are both lower bounds, yet the texts do not know the same number of fires",
        [
            desk.side(
                first, "It was at least the third time that the depot has burned", "at least the third time", "≥ 3rd"
            ),
            desk.side(second, fourth, "at least the fourth time", "≥ 4th"),
            desk.side(third, fourth.replace("at", "At", 1), "At least the fourth time", "≥ 4th"),
        ],
        confidence=0.85,
        assumption="as1",
        question="Ask the county fire brigade for its list of calls to the depot since 2021.",
    )
    desk.find(
        "contradiction",
        "event-date",
        "When did the fire happen that melted the skylights: in the latest fire, or in late April?",
        "one text tells this damage of the latest fire, the other of an earlier one",
        [
            desk.side(
                first,
                "In the latest fire, sparks from a welding torch set light to the roof",
                "the latest fire",
                "the latest fire",
            ),
            desk.side(
                second,
                "In late April sparks from a welding torch had set fire to the roof",
                "In late April",
                "late April",
            ),
        ],
        confidence=0.7,
        assumption="as1",
        question="Ask the depot's operator when the north hall lost its skylights.",
    )
    desk.find(
        "update",
        "toll",
        "Engines counted at the depot: 14, later 17",
        "the later text gives the higher figure, and engines arrive with time",
        [
            desk.side(first, "he had counted 14 engines", "14 engines", "14"),
            desk.side(second, "by morning 17 engines had come", "17 engines", "17"),
        ],
        "warning",
        0.6,
    )
    desk.find(
        "single-source",
        "toll",
        "Only depot-burns-again.txt has: at least 9 treated",
        "no other text speaks of it",
        [
            desk.side(
                first,
                "At least 9 firefighters were treated when the depot burned in 2021",
                "At least 9 firefighters",
                "≥ 9",
            )
        ],
        "error",
    )
    desk.find(
        "single-source",
        "money",
        "Only fourth-depot-fire.txt has: damage of 2.4 million crowns",
        "no other text speaks of it",
        [desk.side(second, "The brigade put the damage at 2.4 million crowns", "2.4 million crowns", "2.4m")],
        "warning",
    )
    desk.find(
        "undecided",
        "event-date",
        "Sunday night and the early hours of Monday may be one night",
        "the first text has no date to hang its Sunday on",
        [
            desk.side(first, "went up in flames on Sunday night", "on Sunday night", "Sunday"),
            desk.side(
                second, "in the early hours of Monday, 12 June", "in the early hours of Monday, 12 June", "12 June"
            ),
        ],
        "note",
        question="On which day did the first text appear?",
    )
    desk.find(
        "agreement",
        "presence",
        "No one of the night shift was hurt",
        "same",
        [
            desk.side(first, "no one on the night shift was hurt", "no one", "none hurt"),
            desk.side(second, "None of the workers of the night shift were injured", "None", "none hurt"),
            desk.side(third, "No one of the night shift was hurt", "No one", "none hurt"),
        ],
        "note",
    )
    desk.find(
        "compatible",
        "event-date",
        "May, and 12 June: two fires",
        "an earlier fire of the series and the latest",
        [
            desk.side(first, "in May", "in May", "May"),
            desk.side(second, "Monday, 12 June", "Monday, 12 June", "12 June"),
        ],
        "note",
    )
    report = desk.report(
        assumptions=[
            Assumption(
                id="as1",
                text="The latest fire of depot-burns-again.txt is the late-April fire of fourth-depot-fire.txt.",
                clears=("f1", "f2"),
                evidence="both tell of sparks from a welding torch, the north hall and melted skylights",
            )
        ],
        set_aside=[
            (first, "Sign up for our morning letter and never miss a story.", "appeal to readers"),
            (first, "Read also:", "links to other stories"),
            (first, "- Marsk council puts off its budget", "links to other stories"),
            (first, "- Ferry strike enters second week", "links to other stories"),
        ],
        unread=[Failure(path="scan.pdf", reason="is a PDF file, not text; export its text to a .txt file")],
    )
    return report, desk.texts


def ten_sides() -> tuple[Report, dict[str, str]]:
    """Ten articles with four tolls between them."""
    tolls = dict(enumerate((23, 23, 31, 23, 12, 31, 23, 40, 23, 31), 1))
    texts = {
        f"paper-{n:02}.txt": f"Quake in Orlo\nThe quake killed {toll} people in Orlo.\n" for n, toll in tolls.items()
    }
    desk = Desk(texts, dict.fromkeys(("paper-01.txt", "paper-02.txt", "paper-04.txt"), "wire"))
    sides = [
        desk.side(name, f"The quake killed {tolls[n]} people", f"{tolls[n]} people", f"{tolls[n]} killed")
        for n, name in enumerate(sorted(texts), 1)
    ]
    desk.find(
        "contradiction",
        "toll",
        "How many died in Orlo: 12, 23, 31 or 40?",
        "four figures for one quake",
        sides,
        confidence=0.95,
    )
    return desk.report(), texts


def alone() -> tuple[Report, dict[str, str]]:
    """One article without a conflict."""
    desk = Desk({"alone.txt": THIRD})
    return desk.report(), desk.texts


def claims() -> tuple[Claim, ...]:
    """Two claims of `THIRD`."""
    nth, hurt = "At least the fourth time the depot has burned", "No one of the night shift was hurt"
    at, hurt_at = THIRD.index(nth), THIRD.index(hurt)
    return (
        Claim(
            id="c1",
            article="a1",
            kind="ordinal",
            start=at,
            end=at + len(nth),
            quote=nth,
            focus=Span(start=at, end=at + 24),
            value=OrdinalValue(text="at least fourth", low=4, high=None, series="fires"),
            speaker="the county fire brigade",
            attribute="burned",
        ),
        Claim(
            id="c2",
            article="a1",
            kind="presence",
            start=hurt_at,
            end=hurt_at + len(hurt),
            quote=hurt,
            focus=Span(start=hurt_at, end=hurt_at + 6),
            value=PresenceValue(text="no one hurt", present=False, what="hurt"),
            polarity="negative",
            attribute="hurt",
        ),
    )
