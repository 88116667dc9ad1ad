"""What stands above a report: the verdict in numbers, what it rests on, and what to know before reading on."""

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from factcheck.model.report import ArticleEntry, CheckedSentence, Report, SentenceVerdict
from factcheck.reporting.phrases import counted, listed

Mark = SentenceVerdict | Literal["settled"]
"""What is said of a draft's sentence: its verdict, or that somebody has settled all that was found in it."""
SENTENCE_VERDICTS: dict[Mark, str] = {
    "contradicted": "contradicted",
    "updated": "updated",
    "unsupported": "unsupported",
    "supported": "supported",
    "undecided": "undecided",
    "not-checkable": "not checkable",
    "settled": "decided",
}
"""How a verdict on a sentence of a draft is called, in the order of the summary."""


def totals(report: Report) -> list[str]:
    """How many open findings of which verdict, contradictions first and always; what was cleared is not counted."""
    numbers = Counter(finding.verdict for finding in report.findings)
    conflicts = numbers["contradiction"]
    parts = [
        counted(numbers["update"], "update"),
        f"{numbers['single-source']} single-source",
        f"{numbers['undecided']} undecided",
        counted(numbers["agreement"], "agreement"),
    ]
    first = counted(conflicts, "contradiction") if conflicts else f"No {none_open(report)}"
    return [first, *(part for part in parts if not part.startswith("0 "))]


def none_open(report: Report) -> str:
    """What there is none of where no contradiction is open, read after "No": silence is no more than it is."""
    if report.summary.findings.get("contradiction"):
        return "open contradictions"
    return "contradictions found in what could be read" if report.unread else "contradictions found"


def reassuring(report: Report) -> bool:
    """Whether it means something that there is no contradiction: all was read, and was held against something."""
    return not report.unread and report.summary.articles > 1


def basis(report: Report) -> str:
    """How many articles of how many origins were compared, and claims found in them."""
    summary = report.summary
    parts = (
        counted(summary.articles, "article"),
        counted(summary.origins, "origin"),
        counted(summary.claims, "claim"),
    )
    return ", ".join(parts)


def mark(sentence: CheckedSentence) -> Mark:
    """What is said of a sentence."""
    return "settled" if sentence.settled else sentence.verdict


def sentence_totals(report: Report) -> list[tuple[Mark, str]]:
    """How many sentences of a draft have which verdict, the contradicted first and always."""
    numbers = Counter(mark(sentence) for sentence in report.sentences)
    by_what = " by what could be read" if report.unread else ""
    return [
        (verdict, f"{numbers[verdict]} {name}" if numbers[verdict] else f"No sentence {name}{by_what}")
        for verdict, name in SENTENCE_VERDICTS.items()
        if numbers[verdict] or verdict == "contradicted"
    ]


def draft_basis(report: Report, draft: ArticleEntry) -> str:
    """How many sentences were checked against how many sources of how many origins, and claims found in all."""
    sources = [entry for entry in report.articles if entry.role == "source"]
    origins = len({entry.origin for entry in sources})
    parts = (
        f"{counted(len(report.sentences), 'sentence')} of {draft.path}",
        f"{counted(len(sources), 'source')} of {counted(origins, 'origin')}",
        counted(report.summary.claims, "claim"),
    )
    return ", ".join(parts)


def remarks(report: Report, *, shared: str) -> Iterator[str]:
    """What changes how the findings are to be read, but for what could not be read at all.

    Args:
        report: of a comparison or of a check.
        shared: how the page calls the section about shared text.
    """
    draft = next((entry for entry in report.articles if entry.role == "draft"), None)
    if draft is not None:
        copies = [e.path for e in report.articles if e.role == "source" and e.origin == draft.origin]
        if copies:
            yield f"Nearly the same text as the draft: {listed(copies)}. What only that supports is unchecked."
    else:
        if any(pair.one_origin for pair in report.shared):
            yield f"Articles that print one text are one origin: see {shared}."
        if report.summary.articles == 1:
            yield "Only one article: there is nothing to compare it with; what follows is about the article itself."
    yield from _owned(report)
    for assumption in report.assumptions:
        cleared = assumption.clears
        if assumption.accepted:
            reason = f" ({assumption.reason})" if assumption.reason else ""
            clears = f"it clears {listed(cleared)}" if cleared else "it clears nothing by itself"
            yield f"{assumption.id} is accepted{reason}: {assumption.text}; {clears}."
        elif len(cleared) > 1:
            take = f"see {cleared[0]}; --assume {assumption.id} accepts it"
            yield f"One assumption would dissolve {listed(cleared)}: {take}."


def _owned(report: Report) -> Iterator[str]:
    """Which articles are one origin because they belong to one owner."""
    by_owner: dict[str, list[str]] = {}
    for entry in report.articles:
        if entry.owner is not None:
            by_owner.setdefault(entry.owner, []).append(entry.path)
    for owner, paths in by_owner.items():
        if len(paths) > 1:
            yield f"One origin, since they belong to {owner}: {listed(paths)}."


def left_out(report: Report) -> str | None:
    """How many inputs are not part of the report."""
    missing = len(report.unread)
    if not missing:
        return None
    return f"{counted(missing, 'input')} could not be read and {'is' if missing == 1 else 'are'} left out."
