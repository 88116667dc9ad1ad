"""The event ladder in words: each event with what every article says of it, for pages without columns."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.model.claim import Claim
from factcheck.model.report import ArticleEntry, Report
from factcheck.reporting.ladder import Cell, Rank, Row, ladder
from factcheck.reporting.passages import Texts
from factcheck.reporting.phrases import listed
from factcheck.reporting.visible import clip, one_line

_WORDS = 4
_WORD = 60
_OUTCOMES = {
    "fits": "which fits",
    "fewer": "fewer than it counts",
    "more": "more than it counts",
}


@dataclass(frozen=True, slots=True)
class Rung:
    """One event: what it is called, what each article says of it and where, and which articles have no word of it.

    `said` has the place and the words, safe to print; where an article only mentions it, that it does.
    """

    label: str
    said: tuple[tuple[str, str], ...]
    silent: tuple[str, ...]


def rungs(report: Report, texts: Texts) -> tuple[tuple[Rung, ...], int]:
    """The events in time order, those without a date last, and how many were left out.

    Left out is what no text dates, only one article has, and no figure hangs on.
    """
    rows, _ = ladder(report)
    told = tuple(_rung(row, report.articles, texts) for row in rows if not row.minor)
    return told, len(rows) - len(told)


def ranks(report: Report, texts: Texts) -> Iterator[str]:
    """Each rank whose article lists the occurrences itself, against that list; a line each, safe to print."""
    for rank in ladder(report)[1]:
        if rank.outcome != "no list":
            yield _checked(rank, texts)


def _rung(row: Row, articles: tuple[ArticleEntry, ...], texts: Texts) -> Rung:
    label = one_line(row.event.label) + (" (no text tells the year)" if row.yearless else "")
    label += f" · {one_line(row.note)}" if row.note else ""
    said = tuple(_said(entry.id, row.cells[entry.id], texts) for entry in articles if entry.id in row.cells)
    return Rung(label, said, tuple(texts.name(entry.id) for entry in articles if entry.id not in row.cells))


def _said(article: str, cell: Cell, texts: Texts) -> tuple[str, str]:
    at = cell.claims[0].focus.start if cell.claims else cell.mention.start if cell.mention else 0
    words = list(dict.fromkeys(_words(claim, texts) for claim in cell.claims))
    more = " …" if len(words) > _WORDS else ""
    said = ", ".join(f"“{word}”" for word in words[:_WORDS]) + more
    return texts.place(article, at), said or "mentions it"


def _words(claim: Claim, texts: Texts) -> str:
    return clip(texts.excerpt(claim.article, claim.focus.start, claim.focus.end) or one_line(claim.value.text), _WORD)


def _checked(rank: Rank, texts: Texts) -> str:
    claim = rank.claim
    place = texts.place(claim.article, claim.focus.start)
    its = listed(f"“{one_line(time)}”" for time in rank.listed)
    return f"{place} “{_words(claim, texts)}” lists {its}: {rank.total} with this one, {_OUTCOMES[rank.outcome]}"
