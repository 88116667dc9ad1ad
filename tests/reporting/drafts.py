"""Hand-built checks of a draft, as `desk` builds comparisons."""

from factcheck.model.finding import Verdict
from factcheck.model.report import CheckedSentence, Failure, Report, SentenceVerdict
from tests.reporting.desk import FIRST, SECOND, Desk

_OF_FINDINGS: dict[Verdict, SentenceVerdict] = {
    "contradiction": "contradicted",
    "update": "updated",
    "single-source": "unsupported",
    "agreement": "supported",
    "compatible": "supported",
    "undecided": "undecided",
    "different-event": "not-checkable",
}


def checked(report: Report, draft: str, text: str) -> Report:
    """A report as that of a check: each line of the draft is a sentence, and its first finding gives the verdict."""
    entries = [e.model_copy(update={"role": "draft" if e.path == draft else "source"}) for e in report.articles]
    own = next(entry.id for entry in entries if entry.role == "draft")
    sentences, at = [], 0
    for line in text.splitlines(keepends=True):
        start, end = at, at + len(line.rstrip())
        at += len(line)
        found = [f for f in report.findings if any(s.article == own and start <= s.focus.start < end for s in f.sides)]
        verdict: SentenceVerdict = next((_OF_FINDINGS[f.verdict] for f in found), "not-checkable")
        if start < end:
            told = tuple(f.id for f in found)
            sentences.append(CheckedSentence(start=start, end=end, verdict=verdict, findings=told))
    return report.model_copy(update={"command": "check", "articles": tuple(entries), "sentences": tuple(sentences)})


DRAFT = """Marsk depot burns a second time
The depot of Marsk burned for the second time on Sunday night.
No one of the night shift was hurt.
The damage comes to 3.1 million crowns.
By Monday 14 engines had come.
“It went up like paper,” said the foreman.
The depot burned for the second time, and Marsk is tired of it.
Nobody in town is surprised.
"""


def checked_draft() -> tuple[Report, dict[str, str]]:
    """A draft against two articles on the fire: each verdict once, and a contradiction that stands in three lines."""
    draft, first, second = "draft.txt", "depot-burns-again.txt", "fourth-depot-fire.txt"
    desk = Desk({draft: DRAFT, first: FIRST, second: SECOND})
    desk.find(
        "contradiction",
        "ordinal",
        "Ranks in a series: “second” (draft.txt) against “at least the fourth” (fourth-depot-fire.txt)",
        "second is not at least fourth",
        [
            desk.side(draft, "Marsk depot burns a second time", "second time", "second"),
            desk.side(draft, "burned for the second time on Sunday", "second time", "second"),
            desk.side(draft, "burned for the second time, and", "second time", "second"),
            desk.side(
                first, "It was at least the third time that the depot has burned", "at least the third time", "≥ 3rd"
            ),
            desk.side(second, "at least the fourth time the depot has burned", "at least the fourth time", "≥ 4th"),
        ],
        question="Ask the county fire brigade for its list of calls to the depot since 2021.",
    )
    desk.find(
        "update",
        "count",
        "Counts: “14 engines” (draft.txt) against “17 engines” (fourth-depot-fire.txt)",
        "the later text gives the higher figure",
        [
            desk.side(draft, "By Monday 14 engines had come", "14 engines", "14 engines"),
            desk.side(second, "by morning 17 engines had come", "17 engines", "17 engines"),
        ],
        "warning",
    )
    desk.find(
        "single-source",
        "money",
        "Sums of money: no source says “3.1 million crowns”",
        "no source says anything comparable of it",
        [desk.side(draft, "The damage comes to 3.1 million crowns", "3.1 million crowns", "3.1 million crowns")],
        "warning",
        question="Ask the brigade for the figure in writing.",
    )
    desk.find(
        "undecided",
        "quote",
        "Quotations: “It went up like paper” is given to two speakers",
        "both may have said so",
        [
            desk.side(draft, "“It went up like paper,” said the foreman", "It went up like paper", "as paper"),
            desk.side(first, "A neighbour, Mr. T. Holm, said", "Mr. T. Holm", "as paper"),
        ],
        "note",
    )
    desk.find(
        "agreement",
        "presence",
        "No one of the night shift was hurt",
        "both deny it",
        [
            desk.side(draft, "No one of the night shift was hurt", "No one", "none hurt"),
            desk.side(first, "no one on the night shift was hurt", "no one", "none hurt"),
            desk.side(second, "None of the workers of the night shift were injured", "None", "none hurt"),
        ],
        "note",
    )
    desk.find(
        "compatible",
        "event-date",
        "Dates: “Sunday night” beside “the early hours of Monday”: no conflict",
        "one night holds both",
        [
            desk.side(draft, "on Sunday night", "Sunday night", "Sunday night"),
            desk.side(second, "in the early hours of Monday", "the early hours of Monday", "the early hours of Monday"),
        ],
        "note",
    )
    report = desk.report(
        set_aside=[(first, "Read also:", "links to other stories")],
        unread=[Failure(path="scan.pdf", reason="is a PDF file, not text; export its text to a .txt file")],
    )
    return checked(report, draft, DRAFT), desk.texts
