"""Reports on one question that several articles answer with a figure, for ladder, figures and wording."""

from collections.abc import Sequence
from datetime import date

from factcheck.model.base import Span
from factcheck.model.claim import Claim
from factcheck.model.event import Event, Mention
from factcheck.model.finding import Verdict
from factcheck.model.report import Report
from factcheck.model.value import CountValue, Value
from tests.reporting.desk import Desk


def told(
    figures: Sequence[tuple[str | None, int | None, int | None]], verdict: Verdict = "contradiction"
) -> tuple[Report, dict[str, str]]:
    """Articles in order, each with the day of May 2025 on which it appeared and the bounds of its toll."""
    words = [f"{'about' if low is None else low} to {high} people" for _, low, high in figures]
    values = [
        CountValue(text=said, low=low, high=high, counted="people", outcome="killed")
        for said, (_, low, high) in zip(words, figures, strict=True)
    ]
    days = [None if day is None else date(2025, 5, int(day.split()[0])) for day, _, _ in figures]
    return telling(words, values, "toll", verdict, days)


def telling(
    words: Sequence[str],
    values: Sequence[Value],
    kind: str,
    verdict: Verdict,
    days: Sequence[date | None] | None = None,
    event: Event | None = None,
) -> tuple[Report, dict[str, str]]:
    """One finding with a side, a claim and an article for each value; the words are those of its sentence."""
    names = [f"paper-{number:03}.txt" for number in range(len(words))]
    texts = {name: f"The flood in Orlo\n\nThey say {said} of it.\n" for name, said in zip(names, words, strict=True)}
    desk = Desk(texts)
    sides = [desk.side(name, f"They say {said} of it", said, said) for name, said in zip(names, words, strict=True)]
    sides = [side.model_copy(update={"claim": f"c{number}"}) for number, side in enumerate(sides)]
    desk.find(verdict, kind, "Tolls: one against the other", "they differ", sides)
    report = desk.report()
    about = event or Event(
        id="e1", type="flood", label="flood in Orlo", mentions=(Mention(article="a1", start=4, end=9),)
    )
    claims = tuple(
        Claim(
            id=side.claim,
            article=side.article,
            kind=kind,
            event=about.id,
            start=side.start,
            end=side.end,
            quote=side.quote,
            focus=Span(start=side.focus.start, end=side.focus.end),
            value=value,
            attribute=kind,
        )
        for side, value in zip(sides, values, strict=True)
    )
    entries = tuple(
        entry.model_copy(update={"published": day})
        for entry, day in zip(report.articles, days or [None] * len(names), strict=True)
    )
    return report.model_copy(update={"claims": claims, "events": (about,), "articles": entries}), texts
